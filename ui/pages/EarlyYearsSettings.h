#pragma once

#include "core/services/EarlyYears.h"
#include "core/services/TwoYearPlace.h"
#include "ui/pages/SettingsContext.h"

#include <QWidget>

class QVBoxLayout;

namespace lodestar::widgets {
class Box;
}

namespace lodestar::pages {

/// The directory of early-years settings with their link practitioners, and the area's own rules of the two-year place
/// beside the national ones.
class EarlyYearsSettings final : public QWidget {
    Q_OBJECT

public:
    explicit EarlyYearsSettings(SettingsContext context, QWidget* parent = nullptr);

    void refresh();

private:
    struct Read {
        QList<EarlyYearsSetting> settings;
        QList<LocalPlaceRule> rules;
    };
    void show(const Read& read);
    /// One line with its words and a button that opens it.
    void addRow(QVBoxLayout* rows, const QString& words, const std::function<void()>& open);
    void askSetting(const EarlyYearsSetting& setting);
    void askRule(const LocalPlaceRule& rule);
    [[nodiscard]] QString settingWords(const EarlyYearsSetting& setting) const;
    [[nodiscard]] static QString ruleWords(const LocalPlaceRule& rule);

    SettingsContext m_context;
    widgets::Box* m_box = nullptr;
    QWidget* m_rows = nullptr;
};

} // namespace lodestar::pages
