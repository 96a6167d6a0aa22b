#pragma once

#include "core/services/Session.h"

#include <QTimer>

namespace lodestar::widgets {
class Banner;
}

namespace lodestar::pages {

/// Watches whether somebody changed a family while its visit is written up: another window, an import, a sync. Says so
/// in a banner; what is typed is never touched.
class VisitMeanwhile final : public QObject {
    Q_OBJECT

public:
    VisitMeanwhile(Session& session, widgets::Banner* banner, QObject* parent);

    /// From now on these records are watched; what stands in them has been seen.
    void watch(const QList<RecordId>& records);
    /// What this page itself wrote is no news.
    void takeAsSeen();
    /// Looks now; another program on this laptop tells nobody, so the page looks every few seconds too.
    void look();

Q_SIGNALS:
    /// The person wants to see what changed.
    void showAsked();

private:
    void say(const QString& who, const QDateTime& at);

    Session& m_session;
    widgets::Banner* m_banner;
    QList<RecordId> m_records;
    QTimer m_timer;
    qint64 m_seen = -1; ///< place in the log; -1 until it was read
    qint64 m_newest = 0;
};

} // namespace lodestar::pages
