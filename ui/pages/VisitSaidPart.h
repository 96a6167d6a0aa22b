#pragma once

#include "ui/pages/VisitPart.h"

class QBoxLayout;

namespace lodestar::pages {

/// "Seen and said": the story of the visit, and what is about one of them alone, in that one's own record.
class VisitSaidPart final : public VisitPart {
    Q_OBJECT

public:
    VisitSaidPart(VisitSheet& sheet, QWidget* parent);

    void rebuild() override;
    [[nodiscard]] bool isBegun() const override;

private:
    [[nodiscard]] QString question() const;
    void addNote(const RecordId& person, QBoxLayout* column, QWidget* body);
    void showNote(const RecordId& person, QBoxLayout* column, QWidget* body);
};

} // namespace lodestar::pages
