#pragma once

#include "ui/pages/ConflictWords.h"
#include "ui/widgets/Panel.h"

class QPushButton;

namespace lodestar::pages {

/// One of the values that stand against each other: who wrote it, when, where, why, and what she had seen before. All
/// cards of a conflict are alike; the program does not lean.
class ConflictCard final : public widgets::Panel {
    Q_OBJECT

public:
    /// `readOnly`: it cannot be chosen here.
    ConflictCard(const ConflictWords& words, const Conflict& conflict, const HistoryValue& value, bool readOnly,
                 QWidget* parent);

Q_SIGNALS:
    void chosen();

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace lodestar::pages
