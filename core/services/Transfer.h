#pragma once

#include "core/services/Identity.h"
#include "core/services/Work.h"

#include <QDate>

namespace lodestar {

/// A family offered to another practitioner or team: what she is to read before she takes it.
struct TransferOffer {
    RecordId household;
    QString to;      ///< reference of a member of staff, or the name of a team
    QString role;    ///< of the member of staff; empty for a team
    QString instead; ///< reference of whoever has the family now; empty when nobody has
    QString summary;
};

/// An offer as both sides see it. The allotment is its entry; nothing changes hands before it is accepted.
struct Transfer {
    enum class State : std::uint8_t { Waits, Accepted, Refused };
    Entry entry;
    State state = State::Waits;
    QString family;
    QString ward;
    QString toName; ///< of the person or team it was offered to
    QString byName;
    QDate on; ///< offered
    QString summary;
    QString answeredBy;
    QDate answeredOn;
    QString why; ///< of a refusal
};

/// Whom a family may be offered to: name, reference, role; teams with their name as reference and no role. No
/// navigator: she is asked in with the family's agreement (Navigating.h).
struct Receiver {
    QString name;
    QString reference;
    QString role;
};
Result<QList<Receiver>> receivers(Connection& connection, const Identity& me);

/// Offers a family. Who has it stays responsible until the receiver accepts. Errors: InvalidInput without receiver or
/// summary; AlreadyExists when an offer of this family waits.
Result<EntryId> offerFamily(Work& work, const TransferOffer& offer);
/// Offers to her or to her team that wait for an answer.
Result<QList<Transfer>> offersTo(Connection& connection, const Identity& me);
/// Her own offers: those that wait, and those answered since that day.
Result<QList<Transfer>> offersOf(Connection& connection, const Identity& me, QDate since);

/// NotFound for what was never offered.
Result<Transfer> readTransfer(Connection& connection, const EntryId& entry);

/// The receiver takes the family: from today it is allotted to her, and whoever had it has it no more; all or nothing.
/// `drawn` is the offer as it was shown. Errors: Conflict when it was answered or taken back meanwhile.
Status acceptTransfer(Work& work, const Entry& drawn);
/// The receiver does not take it; the family stays where it was. Errors: InvalidInput without a reason; Conflict.
Status refuseTransfer(Work& work, const Entry& drawn, const QString& why);
/// Whoever offered it takes the offer back. Errors: Conflict when it was answered meanwhile.
Status takeBackTransfer(Work& work, const Entry& drawn);

} // namespace lodestar
