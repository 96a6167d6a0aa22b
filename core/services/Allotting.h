#pragma once

#include "core/services/Work.h"

#include <QDate>
#include <QHash>
#include <QStringList>

namespace lodestar {

/// An allotment that stands on a day, as core/services/AllotmentSql.h has them. A page reads them once and hands them
/// on.
struct StandingAllotment {
    RecordId record;
    QString holder; ///< reference of a member of staff, or the name of a team
    bool care = true;
    bool cover = false;
    QString until; ///< its last day; empty where there is none
};
using StandingAllotments = QList<StandingAllotment>;
Result<StandingAllotments> standingOn(Connection& connection, QDate day);

/// Who has a record for its care after a day: what was ended with that day stands in it no more, though she may still
/// read and send on it.
struct Holder {
    QString reference; ///< of a member of staff, or the name of a team
    bool cover = false;
};
using Holdings = QHash<RecordId, QList<Holder>>;
/// `standing`: on that day.
Holdings holdingsAfter(const StandingAllotments& standing, QDate day);
Result<Holdings> holdingsAfter(Connection& connection, QDate day);
/// The same of the navigators whom families agreed to: they make nobody responsible for its care.
Holdings navigatorsAfter(const StandingAllotments& standing, QDate day);

/// An open family of this laptop that nobody works with: it is allotted to nobody, nor is each of its children (or
/// where there is no child, anybody of it) allotted alone.
struct UnallottedFamily {
    RecordId household;
    QString name;
    QString ward;
    QStringList children; ///< given names of the living ones who live in it now
    /// Of these, the ones whom nobody works with; empty where there is no child.
    QList<RecordId> nobodys = {};
    /// Others of the family have somebody: only these are to be allotted, each alone.
    bool partly = false;
};

/// Those of the whole laptop, by name; `standing`: on that day. They stand in everybody's lists until somebody takes
/// them.
Result<QList<UnallottedFamily>> unallottedFamilies(Connection& connection, QDate today,
                                                   const StandingAllotments& standing);
Result<QList<UnallottedFamily>> unallottedFamilies(Connection& connection, QDate today);

/// The writer takes these families on: they are hers from that day. A family that somebody has meanwhile is left as it
/// is. Errors: InvalidInput without a day, NotFound for what is no household, NotAllowed for a navigator, who works
/// with a family by its agreement.
Status takeOn(Work& work, const QList<RecordId>& households, QDate from);

/// A household, or one child alone, for one practitioner.
struct AllotOrder {
    RecordId record;
    QString to;               ///< reference of a member of staff
    QStringList instead = {}; ///< who has it, as it was shown, cover left out; empty: nobody
};

/// Allots and reallots: whoever had it has it to that day, and the new one from that day; all of them or none.
/// Cover and navigators stay as they are. A navigator is asked in with the family's agreement (Navigating.h).
/// Errors: InvalidInput without a day or for who is not known as staff; NotAllowed for a navigator as the one it is
/// allotted to, or as the one who allots; Conflict when somebody else has the record than was shown.
Status allot(Work& work, const QList<AllotOrder>& orders, QDate from);

} // namespace lodestar
