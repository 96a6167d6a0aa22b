#pragma once

#include "ui/pages/VisitPart.h"

class QVBoxLayout;

namespace lodestar::pages {

/// "Private part": what must not be asked or typed beside somebody else becomes an item of Today, finished in private.
/// Closed whenever the page opens, and nothing outside it shows whether there is anything in it. Never needed.
class VisitPrivatePart final : public VisitPart {
    Q_OBJECT

public:
    VisitPrivatePart(VisitSheet& sheet, QWidget* parent);

    void rebuild() override;
    /// The same whatever it holds.
    [[nodiscard]] bool isBegun() const override { return false; }

private:
    void addAdults(QVBoxLayout* column);
    void addTask(int number, QVBoxLayout* column);
};

} // namespace lodestar::pages
