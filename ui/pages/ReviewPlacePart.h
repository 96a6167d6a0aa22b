#pragma once

#include "ui/pages/ReviewPart.h"

namespace lodestar::pages {

/// "Nursery and two-year place": where the child goes, who may have the place and why, and how far it has come.
class ReviewPlacePart final : public ReviewPart {
    Q_OBJECT

public:
    ReviewPlacePart(ReviewSheet& sheet, QWidget* parent);

    void rebuild() override;

Q_SIGNALS:
    /// Something was recorded: the page reads anew what the record knows.
    void recorded();

private:
    [[nodiscard]] QString attends() const;
    [[nodiscard]] QString national() const;
    [[nodiscard]] QString local() const;
    void askAttendance();
    void askPlace();
};

} // namespace lodestar::pages
