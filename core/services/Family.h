#pragma once

#include "core/services/FamilyMember.h"

namespace lodestar {

struct Address {
    EntryId entry;
    QString line1;
    QString line2;
    QString town;
    QString postcode;
    QString ward;

    /// "14 Pilot Row, SS0 9XQ".
    [[nodiscard]] QString text() const;
};

struct Pregnancy {
    EntryId entry;
    RecordId mother;
    QDate edd; ///< while in conflict: the one that brings the earlier duty
    QDate bookedOn;
    std::optional<int> babies;
    bool eddInConflict = false;
};

/// The public face of an alert: everyone who may visit sees it; the reason is sealed.
struct FamilyAlert {
    EntryId entry;
    RecordId about; ///< the household or one person
    QString face;   ///< one of the fixed list of the kind "alert"
};

/// A status that stands now and is not sealed (looked after, early help, EHC plan, allergy, where the baby is).
/// For the page of people; a header, list or title shows none of them.
struct FamilyStatus {
    Entry entry;
    RecordId about;
};

struct FamilyPromise {
    Entry entry;
    QString who;
    QString what;
    QDate by;
};

struct FamilyProfessional {
    EntryId entry;
    RecordId about;
    QString role;
    QString name;
    QString organisation;
    QString phone;
};

/// Somebody at work with the family.
struct FamilyWorker {
    QString reference;
    QString name;
    QString role; ///< as in roleName(); may be empty in an import
};

/// A family as every page that shows one needs it: names and facts without narrative, reasons or scores.
struct Family {
    RecordId record;
    EntryId root;
    QString name;
    QList<Address> addresses; ///< now; several while the address is in conflict, none if nobody knows
    bool confidentialAddress = false;
    QString phone;
    QString email;
    QString language;
    QString whereabouts; ///< moved_away, unknown; empty when here
    QDate openTo;        ///< valid when the family was closed
    FamilyWorker worker; ///< whom it is allotted to
    FamilyWorker navigator;
    QList<FamilyMember> members;
    QList<FamilyMember> formerMembers;
    QList<Pregnancy> pregnancies; ///< open ones of members
    QList<FamilyAlert> alerts;
    QList<FamilyStatus> statuses;
    QStringList sharesWith; ///< agencies for which the newest answer is "agreed"
    QList<Entry> consents;  ///< all of them, newest first
    QList<FamilyProfessional> professionals;
    QList<FamilyPromise> promises; ///< not yet kept
    QList<Entry> openReferrals;
    int conflicts = 0;       ///< unsealed entries with several values
    QStringList conflictsIn; ///< fields of the household's own entry

    [[nodiscard]] const FamilyMember* member(const RecordId& person) const;
    [[nodiscard]] const Pregnancy* pregnancyOf(const RecordId& mother) const;
    /// The household and its members now: whose entries are the family's.
    [[nodiscard]] QList<RecordId> records() const;
};

/// NotFound when this laptop holds no such household.
Result<Family> readFamily(Connection& connection, const RecordId& household, QDate today);

/// The name of a member of staff by her reference, or by the id that changes carry; the text itself if unknown.
Result<QString> staffName(Connection& connection, const QString& reference);
Result<QString> staffName(Connection& connection, const StaffId& staff);

} // namespace lodestar
