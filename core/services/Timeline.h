#pragma once

#include "core/services/Family.h"

#include <QDateTime>

namespace lodestar {

/// What a person may ask the timeline to show alone.
enum class TimelineGroup : std::uint8_t {
    Visits,
    Growth,    ///< measurements and feeding
    Screening, ///< screening and immunisation
    Assessments,
    Referrals,
    Writing, ///< narrative, notes, documents, what was given on paper
    Family,  ///< births, pregnancies, addresses, statuses, agreement, alerts
    Messages,
};

/// One line of a family's timeline.
struct TimelineItem {
    Entry entry; ///< of a sealed one only its id and record
    TimelineGroup group = TimelineGroup::Family;
    QString happened; ///< date or date-time; of a sealed one its month
    /// Whole minutes between happening and writing, where it was written down later than the same hour.
    std::optional<qint64> writtenLate;
    QString title;
    QString line;
    QString icon;
    QString author; ///< who wrote it, or the service it came from
    QList<RecordId> about;
    bool sealed = false; ///< nothing of it is shown
    bool conflict = false;
};

struct TimelineRequest {
    /// As it stood at a moment, from the log; now when not set.
    std::optional<QDateTime> asOf;
    /// Sealed entries are shown whole: only after the passphrase, and noted in the audit by the caller.
    bool sealedOpen = false;
    /// Only what was taken out of the record with a reason, so that it can be looked at and put back. Not with `asOf`.
    bool removed = false;
    /// Also who came into the household and who left it: for a chronology.
    bool moves = false;
};

/// What the filters above the list keep.
struct TimelineFilter {
    std::optional<RecordId> person;
    std::optional<TimelineGroup> group;
    QString words;
    QDate from = {}; ///< the first day shown
    QDate to = {};   ///< the last day shown
};

/// Everything of the family's records, newest first: the household's entries, and those of its people as far as they
/// are the family's to see. What belongs to a person through another household is left out, bookings to come too.
Result<QList<TimelineItem>> readTimeline(Connection& connection, const RecordId& household, QDate today,
                                         const TimelineRequest& request);

/// Each word must be found in title, line, author or a name, from the beginning of a word on; case and accents do not
/// matter. A sealed item is found by no word.
bool keeps(const TimelineFilter& filter, const TimelineItem& item, const QStringList& names);

TimelineGroup timelineGroupOf(QStringView kind);

} // namespace lodestar
