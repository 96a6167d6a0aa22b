#include "ui/pages/MeanwhileBanner.h"

#include "core/base/DateText.h"
#include "core/services/Meanwhile.h"
#include "ui/pages/MeanwhileDialog.h"
#include "ui/widgets/Banner.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

namespace {

constexpr int lookEveryMs = 10'000;

}

MeanwhileBanner::MeanwhileBanner(Session& session, QWidget* content, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_banner(new widgets::Banner(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_banner);
    column->addWidget(content, 1);
    m_banner->setObjectName(u"meanwhile"_s);
    m_banner->hide();
    m_timer.setInterval(lookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &MeanwhileBanner::look);
    connect(&m_session, &Session::changed, this, &MeanwhileBanner::look);
    connect(m_banner, &widgets::Banner::dismissed, this, &MeanwhileBanner::takeAsSeen);
}

void MeanwhileBanner::watch(const RecordId& household) {
    m_household = household;
    m_banner->hide();
    m_seen = -1;
    look();
    m_timer.start();
}

void MeanwhileBanner::takeAsSeen() {
    m_seen = m_newest;
    m_banner->hide();
}

void MeanwhileBanner::look() {
    if (m_household.isNull()) return;
    m_session
        .read([household = m_household, me = m_session.me()](Connection& connection) {
            return newestByOthers(connection, household, me);
        })
        .then(this, [this, household = m_household](const Result<Meanwhile>& newest) {
            // What cannot be looked up now is looked up again; nothing of the page hangs on it.
            if (!newest || household != m_household) return;
            m_newest = newest->last;
            if (m_seen < 0) m_seen = m_newest;
            if (m_newest > m_seen) say(newest->who, newest->at);
        });
}

void MeanwhileBanner::say(const QString& who, const QDateTime& at) {
    const QString when = nearDateText(at.date(), m_session.clock().today());
    const QString time = timeText(at.time());
    m_banner->say(at.date() == m_session.clock().today()
                      ? tr("%1 changed this family at %2. Your text is untouched.").arg(who, time)
                      : tr("%1 changed this family, %2 at %3. Your text is untouched.").arg(who, when, time),
                  u"info"_s);
    m_banner->setDismissable(true);
    connect(m_banner->addAction(tr("Show what changed")), &QPushButton::clicked, this, &MeanwhileBanner::showWhat);
    m_banner->show();
}

void MeanwhileBanner::showWhat() {
    auto* dialog = new MeanwhileDialog(m_session, m_household, m_seen, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MeanwhileDialog::entryAsked, this, &MeanwhileBanner::entryAsked);
    dialog->open();
    takeAsSeen();
}

} // namespace lodestar::pages
