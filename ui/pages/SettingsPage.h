#pragma once

#include "ui/pages/SettingsContext.h"
#include "ui/widgets/ScrollPage.h"

class QVBoxLayout;

namespace lodestar::pages {

/// How the program looks, when it locks, its passphrase and backup, and the numbers that a service decides itself.
/// Each part keeps its own small settings.
class SettingsPage final : public widgets::ScrollPage {
    Q_OBJECT

public:
    explicit SettingsPage(SettingsContext context, QWidget* parent = nullptr);

    void resumed() override;
    [[nodiscard]] QString helpTopic() const override;

Q_SIGNALS:
    void refreshAsked();

private:
    void addAppearance(QVBoxLayout* column);
    void addLanguage(QVBoxLayout* column);
    void addLock(QVBoxLayout* column);
    void addForms(QVBoxLayout* column);
    void addAbout(QVBoxLayout* column);

    SettingsContext m_context;
};

} // namespace lodestar::pages
