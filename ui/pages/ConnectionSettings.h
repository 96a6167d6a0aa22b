#pragma once

#include "ui/pages/SettingsContext.h"

#include <QWidget>

class QPushButton;

namespace lodestar::widgets {
class Label;
}

namespace lodestar::pages {

/// Whether this laptop is connected to the service's server, and where it is not: the way to connect it.
class ConnectionSettings final : public QWidget {
    Q_OBJECT

public:
    ConnectionSettings(SettingsContext context, QWidget* parent);

    void refresh();

private:
    SettingsContext m_context;
    widgets::Label* m_state = nullptr;
    QPushButton* m_connect = nullptr;
};

} // namespace lodestar::pages
