#pragma once

#include "ui/widgets/Dialog.h"

class QLineEdit;

namespace lodestar::pages {

/// Asks for one line of why, and does nothing without it.
class FamilyReasonDialog final : public widgets::Dialog {
    Q_OBJECT

public:
    FamilyReasonDialog(const QString& title, const QString& words, const QString& button, QWidget* parent);

    [[nodiscard]] QString reason() const;

private:
    QLineEdit* m_reason = nullptr;
};

} // namespace lodestar::pages
