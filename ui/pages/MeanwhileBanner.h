#pragma once

#include "core/services/Session.h"

#include <QTimer>
#include <QWidget>

namespace lodestar::widgets {
class Banner;
}

namespace lodestar::pages {

/// A page's content, and above it a line when somebody else changed the family that the page shows: "Tom Ridley changed
/// this family at 10:42. Your text is untouched. [Show what changed]". What is typed is never touched.
class MeanwhileBanner final : public QWidget {
    Q_OBJECT

public:
    MeanwhileBanner(Session& session, QWidget* content, QWidget* parent);

    /// From now on this household is watched; what stands in its records has been seen.
    void watch(const RecordId& household);
    /// Looks now; another program on this laptop tells nobody, so it looks every few seconds too.
    void look();

Q_SIGNALS:
    /// The person wants to see this entry of the family.
    void entryAsked(const lodestar::EntryId& entry);

private:
    void say(const QString& who, const QDateTime& at);
    void showWhat();
    void takeAsSeen();

    Session& m_session;
    widgets::Banner* m_banner;
    RecordId m_household;
    QTimer m_timer;
    qint64 m_seen = -1; ///< place in the log; -1 until it was read
    qint64 m_newest = 0;
};

} // namespace lodestar::pages
