#pragma once

#include "core/services/DuplicateSearch.h"
#include "core/services/Identity.h"
#include "core/services/Work.h"

#include <cstdint>

namespace lodestar {

/// What is compared of two records, in the order in which it is shown.
enum class ComparedField : std::uint8_t {
    Name,
    Known,
    Born,
    Sex,
    Number,
    Mother,
    Household,
    Address,
    Phone,
    Practice,
    People, ///< of a household
    Worker,
    Entries, ///< how many
    FirstWritten,
    LastWritten,
};
/// One line of the comparison: each side as it is read.
struct ComparedLine {
    ComparedField field = ComparedField::Name;
    QString left;
    QString right;
    [[nodiscard]] bool differs() const { return left != right; }
};
/// Two records beside each other, each by itself, whether they are joined or not. A confidential address is never in
/// it.
struct Comparison {
    bool household = false;
    RecordId left;
    RecordId right;
    qint64 leftEntries = 0;
    qint64 rightEntries = 0;
    QList<ComparedLine> lines;
    rules::NeverOne never = rules::NeverOne::No;
};
/// Errors: NotFound when one of them is not held here.
Result<Comparison> compareRecords(Connection& connection, const RecordId& left, const RecordId& right);
/// Says in the audit that both were opened.
Status noteCompared(Work& work, const RecordId& left, const RecordId& right);

/// A joining that somebody proposed: it waits for a second person, or it stands.
struct RecordJoining {
    Entry entry;
    bool household = false;
    RecordId from; ///< whose entries are read under the other
    RecordId into;
    QString fromName;
    QString intoName;
    QString proposedBy;
    QString proposedOn; ///< ISO date
    QString why;
    QString confirmedBy; ///< empty while it waits
    QString confirmedOn;
    bool mine = false; ///< she proposed it: somebody else confirms
    bool stands = false;
    rules::NeverOne never = rules::NeverOne::No; ///< why it does not hold although two people said so
};
/// Those that wait, then those that stand, the newest first.
Result<QList<RecordJoining>> recordJoinings(Connection& connection, const Identity& me);

/// Whether she may propose and confirm: whoever works with the health compartment and is no student.
bool mayJoinRecords(const Identity& me);

/// Proposes that `from` is about the same person or household as `into`, under which both are then read. Errors:
/// InvalidInput (no reason; not hers to say; must never be one: the detail ends with the word of neverWord), NotFound,
/// AlreadyExists when a proposal of these two waits or stands.
Result<EntryId> proposeJoining(Work& work, const RecordId& from, const RecordId& into, const QString& why);
/// The second person says so too: from now on both are read as one, and who works with one of them, or has one of two
/// people alone, is given the other.
/// Errors: InvalidInput (she proposed it herself; must never be one), Conflict when it was answered meanwhile.
Status confirmJoining(Work& work, const Entry& drawn, const QString& why);
/// They are not one: they are not asked about again, and a proposal that waits is answered. Errors: InvalidInput
/// without a reason.
Status sayNotSame(Work& work, const RecordId& a, const RecordId& b, const QString& why);
/// Somebody looked and cannot tell yet: the two are not asked about before that day. Errors: InvalidInput for a day
/// that is not to come, or when they are proposed already.
Status putOff(Work& work, const RecordId& a, const RecordId& b, QDate until);
/// Takes a joining back: each record is again what it was, with what was written meanwhile where it was written.
/// Errors: InvalidInput without a reason.
Status takeBackJoining(Work& work, const Entry& drawn, const QString& why);

/// A value that differs between two joined people, and what was settled on.
struct UnsettledValue {
    QString field; ///< birthDate, sex, nhsNumber
    QStringList values;
    QString settled;
};
Result<QList<UnsettledValue>> unsettledValues(Connection& connection, const Entry& joining);
/// Settles on one of the values; it goes when the joining is taken back.
Status settleJoined(Work& work, const Entry& drawn, const QString& field, const QString& value);

/// "adopted", "born-together" ...: the word of an error's detail.
QString neverWord(rules::NeverOne never);

} // namespace lodestar
