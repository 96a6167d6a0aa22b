#include "ui/pages/ConnectionSettings.h"

#include "core/services/Syncing.h"
#include "ui/theme/Words.h"
#include "ui/widgets/Box.h"
#include "ui/widgets/Label.h"

#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace lodestar::pages {

using widgets::Label;

ConnectionSettings::ConnectionSettings(SettingsContext context, QWidget* parent)
    : QWidget(parent)
    , m_context(std::move(context)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* box = new widgets::Box(tr("Server"), this);
    m_state = (new Label({}, theme::TypeRole::Body, theme::Colour::Text, box))->wrapping();
    box->body()->addWidget(m_state);
    m_connect = new QPushButton(tr("Connect this laptop…"), box);
    m_connect->hide();
    connect(m_connect, &QPushButton::clicked, this, [this] { m_context.connectLaptop(); });
    box->body()->addWidget(m_connect, 0, Qt::AlignLeft);
    column->addWidget(box);
    refresh();
}

void ConnectionSettings::refresh() {
    m_context.session.read([](Connection& connection) { return SyncSettings::read(connection); })
        .then(this, [this](const Result<SyncSettings>& settings) {
            if (!settings) return m_state->setText(theme::Words::text(settings.error()));
            m_connect->setVisible(!settings->enrolled() && m_context.connectLaptop);
            m_state->setText(settings->enrolled()
                                 ? tr("This laptop is connected to %1. What waits stands under Sync and conflicts.")
                                       .arg(QUrl(settings->server).host())
                                 : tr("This laptop is not connected to a server: its records are on it alone."));
        });
}

} // namespace lodestar::pages
