#pragma once

#include "core/rules/MissedPattern.h"
#include "core/services/CaseloadFacts.h"
#include "core/services/Work.h"
#include "core/store/Entry.h"

namespace lodestar {

/// Where a missed contact was to take place.
enum class MissedSource : std::uint8_t { Contact, Appointment, Referral, Course };

/// One contact, appointment or session of a family that is over.
struct FamilyContactEvent {
    EntryId entry;
    MissedSource source = MissedSource::Contact;
    QDate on;
    QString title;   ///< "New birth visit", "Speech and language"
    QString outcome; ///< was_not_brought, no_access, cancelled_by_family; empty when it took place
    QList<RecordId> people;
    int times = 1;

    [[nodiscard]] bool missed() const { return !outcome.isEmpty(); }
};

/// A jab that was declined: listed beside the pattern and never counted in it.
struct DeclinedJab {
    RecordId child;
    QDate on;
    QString vaccine;
};

/// Missed contacts of one family over all its members and services, with what they are counted by. No score: what was
/// counted is listed.
struct MissedContacts {
    RecordId household;
    rules::MissedLimits limits;
    rules::MissedPattern pattern;
    QList<FamilyContactEvent> missed; ///< the newest first
    QList<DeclinedJab> declined;
    std::optional<Entry> looked; ///< the last time somebody looked, with what she thought
    bool fresh = false;          ///< something was missed since, or nobody has looked

    /// The rule is met, and nobody has looked at all of it.
    [[nodiscard]] bool asks() const { return pattern.met && fresh; }
};

/// Of the household and its members of today; nothing of somebody who has died, nothing sealed.
Result<MissedContacts> readMissedContacts(Connection& connection, const RecordId& household, QDate today);

/// Families of `facts` in which the rule asks for a look.
Result<QList<MissedContacts>> familiesToLookAt(Connection& connection, const CaseloadFacts& facts, QDate today);

/// Somebody looked at what is listed and says what she thinks: quiet until another one is missed. Errors: InvalidInput
/// without words.
Status lookAtMissed(Work& work, const MissedContacts& drawn, const QString& why);

} // namespace lodestar
