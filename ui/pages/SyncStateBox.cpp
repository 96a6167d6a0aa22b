#include "ui/pages/SyncStateBox.h"

#include "core/base/DateText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Box.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/PromptLine.h"

#include <QLocale>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace lodestar::pages {

using namespace Qt::StringLiterals;
using theme::Colour;
using theme::TypeRole;
using widgets::Label;

Result<SyncStateBox::State> SyncStateBox::read(Connection& connection, QDate today) {
    State state;
    LODESTAR_ASSIGN(state.sentence, SyncSentence::read(connection, today));
    LODESTAR_ASSIGN(state.settings, SyncSettings::read(connection));
    LODESTAR_ASSIGN(state.outcome, SyncOutcome::read(connection));
    LODESTAR_ASSIGN(state.laptop, laptopName(connection));
    return state;
}

SyncStateBox::SyncStateBox(QWidget* parent)
    : QWidget(parent) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* box = new widgets::Box({}, this);
    outer->addWidget(box);
    const auto add = [&](TypeRole role, Colour ink) {
        auto* label = new Label({}, role, ink, box);
        box->body()->addWidget(label->wrapping());
        return label;
    };
    m_headline = add(TypeRole::Body, Colour::Text)->strong();
    m_sentence = add(TypeRole::Table, Colour::TextSoft);
    m_cost = add(TypeRole::Table, Colour::TextSoft);
    m_place = add(TypeRole::Table, Colour::TextSoft);
    m_purge = new widgets::PromptLine({}, {}, box);
    m_remove = m_purge->addButton(tr("&Remove"));
    m_notYet = m_purge->addButton(tr("&Not yet"));
    m_purge->hide();
    box->body()->addWidget(m_purge);
    auto* buttons = new QWidget(box);
    auto* row = new widgets::FlowLayout(8, 8, buttons);
    m_sync = new QPushButton(theme::Theme::of(this).icon(u"sync"_s), tr("&Sync now"), buttons);
    m_connect = new QPushButton(theme::Theme::of(this).icon(u"laptop"_s), tr("&Connect this laptop…"), buttons);
    row->addWidget(m_sync);
    row->addWidget(m_connect);
    box->body()->addWidget(buttons);
    connect(m_sync, &QPushButton::clicked, this, &SyncStateBox::syncAsked);
    connect(m_connect, &QPushButton::clicked, this, &SyncStateBox::connectAsked);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_purge->hide();
        Q_EMIT removeAsked();
    });
}

QString SyncStateBox::headline(const State& state, bool running, QDate today) {
    if (!state.settings.enrolled()) return tr("This laptop is not connected to a server");
    if (running) return tr("The server is being asked now");
    const QDateTime at = storedDateTime(state.outcome.syncedAt);
    if (!at.isValid()) return tr("There has been no sync with the server yet");
    return tr("Last sync with the server: %1 %2").arg(nearDateText(at.date(), today), timeText(at.time()));
}

QString SyncStateBox::cost(const State& state) {
    const SyncOutcome& last = state.outcome;
    if (last.syncedAt.isEmpty()) return {};
    const QLocale locale;
    return tr("It sent %1 changes (%2) and received %3 (%4) in %5 s.")
        .arg(locale.toString(last.sent), locale.formattedDataSize(last.bytesOut), locale.toString(last.received),
             locale.formattedDataSize(last.bytesIn), locale.toString(last.seconds, 'f', 1));
}

void SyncStateBox::show(const State& state, bool running, QDate today) {
    const bool connected = state.settings.enrolled();
    m_headline->setText(headline(state, running, today));
    m_sentence->setText(state.sentence.text());
    m_cost->setText(cost(state));
    m_cost->setVisible(connected && !m_cost->text().isEmpty());
    const QString laptop = tr("This laptop: %1").arg(state.laptop);
    m_place->setText(connected ? tr("%1. Server: %2").arg(laptop, QUrl(state.settings.server).host()) : laptop);
    m_sync->setVisible(connected);
    m_sync->setEnabled(!running);
    m_connect->setVisible(!connected || state.sentence.fault.code == ErrorCode::NotEnrolled);
    setFocusProxy(connected ? m_sync : m_connect);
    showPurge(state.outcome.waitsForPurge);
    disconnect(m_notYet, nullptr, this, nullptr);
    connect(m_notYet, &QPushButton::clicked, this, [this, waiting = state.outcome.waitsForPurge] {
        m_leftAlone = waiting;
        m_purge->hide();
    });
}

void SyncStateBox::showPurge(qint64 households) {
    m_purge->setVisible(households > 0 && households != m_leftAlone);
    if (households > 0)
        m_purge->setWords(tr("%n families have left your list.", nullptr, static_cast<int>(households)),
                          tr("What you wrote of them is sent first; then they can be removed from this laptop."));
}

} // namespace lodestar::pages
