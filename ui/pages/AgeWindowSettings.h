#pragma once

#include "core/forms/AgeWindows.h"
#include "ui/pages/SettingsContext.h"

#include <QWidget>

namespace lodestar::widgets {
class Box;
}

namespace lodestar::pages {

/// At which age which form of ASQ-3 is used: editable, marked where no source gives the window, confirmed one by one.
class AgeWindowSettings final : public QWidget {
    Q_OBJECT

public:
    explicit AgeWindowSettings(SettingsContext context, QWidget* parent = nullptr);

    void refresh();

private:
    void show(const QList<forms::AgeWindow>& windows);
    void addWindow(const forms::AgeWindow& window);

    SettingsContext m_context;
    widgets::Box* m_box = nullptr;
    QWidget* m_rows = nullptr;
};

} // namespace lodestar::pages
