#pragma once

#include "core/store/Connection.h"
#include "core/store/Entry.h"

#include <QDate>

namespace lodestar {

/// What may be used to reach a person. Unknown is not yes.
struct SafeContact {
    QString how; ///< any, call, text, post, none, unknown; empty when nobody asked
    std::optional<bool> call;
    std::optional<bool> text;
    std::optional<bool> voicemail;
    std::optional<bool> post;
};

/// An adult's place in a child's life, as the child's record has it.
struct Carer {
    EntryId entry;
    RecordId person;
    QString relationship;
    QString parentalResponsibility; ///< yes, no, unknown; empty when nobody asked
    bool livesWith = false;
    bool mayReceiveInformation = false;
    bool courtRestriction = false;
};

/// A person as pages need her: from her own record, never from another's.
struct Person {
    RecordId record;
    EntryId root; ///< the entry of kind "person"
    bool child = false;
    QString given;
    QString family;
    QString known;
    /// Invalid if nobody knows. While in conflict: the one that brings the earlier duty.
    QDate birthDate;
    QString sex;
    QString nhsNumber; ///< as stored; nhsNumberText() for people
    QString ethnicCategory;
    QString language;
    bool interpreterNeeded = false;
    QString interpreterLanguage;
    QString needs; ///< information and communication needs
    QString phone;
    QString email;
    SafeContact safeContact;
    QString gpPractice;
    QString needsLevel; ///< community, universal, targeted, specialist; empty if none, or in conflict
    std::optional<int> gestationDays;
    EntryId pregnancy; ///< the one it was born from
    RecordId mother;
    std::optional<int> babies; ///< born together
    bool adopted = false;
    bool died = false;
    QDate diedOn;
    /// Fields of the root entry that hold several values; both are shown wherever the field is used.
    QStringList conflicts;
    QList<Carer> carers; ///< of a child, those that have not ended

    /// "Jan", or "Baby" and the family name while it has no name of its own.
    [[nodiscard]] QString shortName() const;
    [[nodiscard]] QString fullName() const;
};

/// A person in a household over time.
struct FamilyMember {
    Person person;
    EntryId membership;
    QString relationship; ///< child, mother, father, partner, grandparent, other_carer, sibling, other
    bool livesHere = true;
    QDate from; ///< invalid: since before it was written down
    QDate to;   ///< invalid: still a member
    /// Children born of the same pregnancy, members or not.
    QList<RecordId> bornTogether;

    [[nodiscard]] bool isNow(QDate today) const {
        return (!from.isValid() || from <= today) && (!to.isValid() || to > today);
    }
};

/// Nothing when this laptop holds no such person.
Result<std::optional<Person>> readPerson(Connection& connection, const RecordId& person);
/// Every membership of a household, now and before: adults first, then children from the eldest.
Result<QList<FamilyMember>> readMembers(Connection& connection, const RecordId& household);
/// The households in which somebody is a member on that day; more than one for a child of separated parents.
Result<QList<RecordId>> householdsOf(Connection& connection, const RecordId& person, QDate on);
/// The household that is named, or the first of those in which the named person is a member on that day. NotFound if
/// there is none.
Result<RecordId> householdNamed(Connection& connection, const RecordId& named, QDate on);

} // namespace lodestar
