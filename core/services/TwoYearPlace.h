#pragma once

#include "core/rules/PlaceRules.h"
#include "core/services/Work.h"
#include "core/store/Entry.h"

#include <QStringList>

namespace lodestar {

/// A place beyond the national share that the area pays for: dated, for some wards, so many places.
struct LocalPlaceRule {
    EntryId entry;     ///< null for one that is new
    QString words;     ///< who may have it, as the area says it
    QStringList wards; ///< empty: all
    int places = 0;    ///< 0: no number was agreed
    QDate from;
    QDate to;            ///< the last day; invalid: until further notice
    qsizetype taken = 0; ///< children placed by it, on this laptop

    [[nodiscard]] bool covers(const QString& ward, QDate on) const;
};

/// Where a child's place stands. Computed from the rules in force and what was recorded.
struct PlaceStanding {
    const rules::PlaceRule* national = nullptr; ///< in force today; null where no sourced rule is
    QList<LocalPlaceRule> local;                ///< that cover this child's ward today
    QDate runsFrom;                             ///< the term after the second birthday
    std::optional<Entry> eligibility;           ///< the last answer
    std::optional<Entry> state;                 ///< the last state
    QString settingName;

    [[nodiscard]] QString stateName() const; ///< told, applied, refused, placed, not_wanted, ended; empty
};

/// The reason of an answer in words: the criterion of the rule that was in force on the day, or the local rule's.
QString placeReason(const Entry& eligibility, const QList<LocalPlaceRule>& local);

/// Local rules by their first day, those that have ended too.
Result<QList<LocalPlaceRule>> localPlaceRules(Connection& connection);
/// Errors: InvalidInput without words or first day, or when it ends before it begins.
Result<EntryId> saveLocalPlaceRule(Work& work, const LocalPlaceRule& rule);

Result<PlaceStanding> readPlace(Connection& connection, const RecordId& child, QDate today);

/// What a person found: may the child have it, and by which reason.
struct PlaceAnswer {
    RecordId child;
    QString answer;    ///< eligible, not_eligible, not_known
    QString basis;     ///< national, local
    QString rule;      ///< id of the national rule, or of the local rule's entry
    QString criterion; ///< of the national rule
    QDate on;          ///< of the application: the rule in force on that day is asked
};
/// Keeps a reason that tells of care or disability with health. Errors: InvalidInput where no rule was in force that
/// day or it has no such reason; NotAllowed when the child has died.
Result<EntryId> recordPlaceAnswer(Work& work, const PlaceAnswer& answer);

struct PlaceState {
    RecordId child;
    QString state; ///< told, applied, refused, placed, not_wanted, ended
    QString basis; ///< national, local
    QString why;
    EntryId setting; ///< needed when placed
    QDate runsFrom;
    QDate on;
};
/// Errors: InvalidInput: placed without a setting, refused without why, or a place that runs before the term after the
/// second birthday by the national rule; NotAllowed when the child has died.
Result<EntryId> recordPlaceState(Work& work, const PlaceState& state);

} // namespace lodestar
