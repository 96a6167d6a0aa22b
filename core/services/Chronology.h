#pragma once

#include "core/services/Identity.h"
#include "core/services/Timeline.h"
#include "core/services/Work.h"

namespace lodestar {

/// Everything of one family, oldest first: its children, pregnancies, adults, addresses, who came and left, contacts,
/// statuses, referrals, alerts. Sealed entries are whole only when `sealedOpen`, after the passphrase.
Result<QList<TimelineItem>> readChronology(Connection& connection, const RecordId& household, QDate today,
                                           bool sealedOpen);

/// How an entry comes onto the printed chronology of one child.
enum class PrintRule : std::uint8_t {
    ByItself,   ///< the child's own, and what is about its home
    WhenPicked, ///< of somebody else, of a third party, or words about the family: only picked one by one
    Sealed,     ///< the same, and only by whom may open what is sealed
    Never,      ///< not open here, or not placed yet
};

/// Whose chronology is printed, for whom and what for.
struct ChronologyAsk {
    RecordId household;
    RecordId child;
    QString reader;  ///< who is to read it
    QString purpose; ///< what for
    bool confidentialAddress = false;
};

PrintRule printRule(const TimelineItem& item, const ChronologyAsk& ask);

/// An entry as it stands on that print: nothing in it names who else was there.
struct ChronologyLine {
    TimelineItem item;
    QString who;       ///< of whom; empty for the home
    QString line;      ///< words without other people
    QString writtenAt; ///< as stored
};
/// The lines of what was picked, in the order of `items`. Errors: NotAllowed for an entry whose rule forbids it to this
/// person.
Result<QList<ChronologyLine>> chronologyLines(const QList<TimelineItem>& picked, const ChronologyAsk& ask,
                                              const Identity& me, QDate today,
                                              const std::function<QString(const RecordId&)>& nameOf);

/// Keeps for whom and what for it was printed, with the very pages, in the strictest compartment of what stands on it;
/// one line in the audit. Errors: InvalidInput without a reader or a purpose.
Status keepChronology(Work& work, const ChronologyAsk& ask, const QList<ChronologyLine>& lines, const QByteArray& pdf);

} // namespace lodestar
