#pragma once

#include "core/services/Work.h"
#include "core/store/Entry.h"

#include <QDateTime>

namespace lodestar {

/// A contact that did not take place: nobody opened, the child was not brought, it was cancelled or declined.
/// It settles nothing; the step stays due and asks for the next try.
struct MissedContact {
    RecordId household;
    EntryId appointment; ///< the booking it was; may be null
    QDateTime at;
    QString outcome; ///< no_access, was_not_brought, declined, cancelled_by_family, cancelled_by_service
    QString type = QStringLiteral("other");
    QString step;
    QString mode = QStringLiteral("face_to_face");
    QString place;
    QString words; ///< what was said or tried, for the narrative
    QString declinedBy;
    bool cardLeft = false;
    QString heard; ///< child, adult, both, nobody: who was heard inside
    QDate nextTry;
    struct Who {
        RecordId person;
        EntryId pregnancy;
        QString step;
        QString type;
    };
    QList<Who> people;
};

/// How often nobody could be met since somebody of the household was last seen, and whether the lead is to know.
struct NoAccessCount {
    int times = 0;
    int limit = 2; ///< "triesBeforeLead" of the pathway, a number of the service
    [[nodiscard]] bool climbs() const { return times >= limit; }
};

/// Writes the contact, each person's part (not seen), a refusal where it was declined, and settles the booking.
/// Answers the contact. InvalidInput for an unknown outcome.
Result<EntryId> recordMissedContact(Work& work, const MissedContact& missed);

/// Counts no access and was not brought in a row, newest first, until a completed contact.
Result<NoAccessCount> noAccessCount(Connection& connection, const RecordId& household);
/// Households whose count has reached the setting: what climbs to the lead. Highest count first. Not where
/// somebody died and nobody is left whom one would try to meet.
Result<QList<std::pair<RecordId, int>>> noAccessClimbing(Connection& connection);

} // namespace lodestar
