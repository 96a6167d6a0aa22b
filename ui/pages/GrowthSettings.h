#pragma once

#include "ui/pages/SettingsContext.h"

#include <QWidget>

namespace lodestar::widgets {
class ChoiceRow;
class Label;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// Growth charts: which age counts, and the British 1990 figures that a service may install.
class GrowthSettings final : public QWidget {
    Q_OBJECT

public:
    explicit GrowthSettings(SettingsContext context, QWidget* parent = nullptr);
    /// Checks a file of British 1990 figures and takes it; says what is wrong with it.
    void install(const QString& file);
    /// What stands under the button.
    [[nodiscard]] QString figuresWords() const;

private:
    void choosePolicy();
    void askForFile();
    void sayFigures();

    SettingsContext m_context;
    widgets::ChoiceRow* m_policy = nullptr;
    widgets::Label* m_saved = nullptr;
    widgets::Label* m_figures = nullptr;
};

} // namespace lodestar::pages
