#pragma once

#include "core/services/EntryWords.h"
#include "core/services/Refusals.h"
#include "ui/widgets/Panel.h"

namespace lodestar::pages {

/// What the server did not take: what it is, why in words, and what can be done. It is kept here whole.
class RefusalDesk final : public widgets::Panel {
    Q_OBJECT

public:
    RefusalDesk(const EntryWords& words, const Refusal& refusal, QWidget* parent);

    /// "Measurement of Rosie".
    [[nodiscard]] static QString title(const EntryWords& words, const Refusal& refusal);
    /// The server's word in a sentence.
    [[nodiscard]] static QString reason(const QString& word);
    /// What is to be done about it.
    [[nodiscard]] static QString advice(const QString& word);

Q_SIGNALS:
    void sendAsked();
    void keepAsked();
    void familyAsked();
};

} // namespace lodestar::pages
