#include "ui/pages/VisitMeanwhile.h"

#include "core/base/DateText.h"
#include "core/services/Meanwhile.h"
#include "ui/widgets/Banner.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

namespace {

constexpr int lookEveryMs = 10'000;

}

VisitMeanwhile::VisitMeanwhile(Session& session, widgets::Banner* banner, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_banner(banner) {
    m_banner->hide();
    m_timer.setInterval(lookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &VisitMeanwhile::look);
    connect(&m_session, &Session::changed, this, &VisitMeanwhile::look);
    connect(m_banner, &widgets::Banner::dismissed, this, [this] {
        m_seen = m_newest;
        m_banner->hide();
    });
}

void VisitMeanwhile::watch(const QList<RecordId>& records) {
    m_records = records;
    m_banner->hide();
    takeAsSeen();
    m_timer.start();
}

void VisitMeanwhile::takeAsSeen() {
    m_seen = -1;
    look();
}

void VisitMeanwhile::look() {
    if (m_records.isEmpty()) return;
    m_session.read([records = m_records](Connection& connection) { return newestChange(connection, records); })
        .then(this, [this](const Result<Meanwhile>& newest) {
            // What cannot be looked up now is looked up again; nothing of the visit hangs on it.
            if (!newest) return;
            m_newest = newest->last;
            if (m_seen < 0) m_seen = m_newest;
            if (m_newest > m_seen) say(newest->who, newest->at);
        });
}

void VisitMeanwhile::say(const QString& who, const QDateTime& at) {
    const QString when = nearDateText(at.date(), m_session.clock().today());
    const QString time = timeText(at.time());
    m_banner->say(at.date() == m_session.clock().today()
                      ? tr("%1 changed this family at %2. Your text is untouched.").arg(who, time)
                      : tr("%1 changed this family, %2 at %3. Your text is untouched.").arg(who, when, time),
                  u"info"_s);
    m_banner->setDismissable(true);
    connect(m_banner->addAction(tr("Show what changed")), &QPushButton::clicked, this, &VisitMeanwhile::showAsked);
    m_banner->show();
}

} // namespace lodestar::pages
