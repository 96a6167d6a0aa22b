#pragma once

#include "ui/pages/FamilyContext.h"
#include "ui/widgets/Dialog.h"

class QLineEdit;
class QPushButton;

namespace lodestar::pages {

/// Asks for the passphrase before something sealed is shown.
class FamilyPassphraseDialog final : public widgets::Dialog {
    Q_OBJECT

public:
    FamilyPassphraseDialog(const PassphraseCheck& check, QWidget* parent);

protected:
    /// A passphrase begun is nothing to keep.
    [[nodiscard]] bool wouldLoseText() const override { return false; }

private:
    void checkTyped();

    PassphraseCheck m_check;
    QLineEdit* m_passphrase = nullptr;
    QPushButton* m_open = nullptr;
};

} // namespace lodestar::pages
