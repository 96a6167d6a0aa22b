#pragma once

#include "core/services/PathwayInUse.h"
#include "ui/pages/SettingsContext.h"

#include <QWidget>

namespace lodestar::widgets {
class Box;
class Label;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// Numbers that no published source gives and that a service decides itself: windows of the pathway, visits without
/// access before the lead is told. Each is confirmed once; until then it says so.
class ServiceSettings final : public QWidget {
    Q_OBJECT

public:
    explicit ServiceSettings(SettingsContext context, QWidget* parent = nullptr);

    void refresh();

private:
    struct Read {
        QList<LocalNumber> numbers;
        QStringList steps;
    };
    void show(const Read& read);
    void addNumber(const LocalNumber& number);
    void confirm(const QString& id, int value, widgets::Label* answer);

    SettingsContext m_context;
    widgets::Box* m_box = nullptr;
    QWidget* m_rows = nullptr;
};

} // namespace lodestar::pages
