#pragma once

#include "core/exchange/EventMessage.h"
#include "core/services/Imported.h"

#include <cstdint>

namespace lodestar {

/// What became of one message.
struct EventOutcome {
    enum class How : std::uint8_t {
        Taken,     ///< under its child, with its facts
        Held,      ///< under its child, whole; its facts wait for a person, because it does not agree with the record
        Unmatched, ///< whole, among those that wait for a child
        Sealed,    ///< whole and sealed, until a person places it
        Known,     ///< it came before: nothing was changed
    };
    How how = How::Taken;
    QString code;
    QString name;
    RecordId child; ///< null while nobody is known
    EntryId message;
    bool newChild = false; ///< a record was made for the child
    ImportCounts counts;   ///< of its facts
    qint64 births = 0;     ///< newly proposed to join a pregnancy
};

/// The largest message that is read.
inline constexpr qint64 largestMessage = 16LL * 1024 * 1024;

/// Brings in one national event message (JSON or XML, any of the 37 types) or R4 bundle. The bytes are kept whole; an
/// entry of kind event_message stands for them; the facts become entries of the child who is found by NHS number
/// together with birth date or name. Birth details make the record of a child nobody knows. Nothing that was written
/// here is overwritten, nothing is removed: both are proposed. The same bytes again change nothing.
/// Errors: InvalidInput with line and column for what cannot be read; what the store says.
Result<EventOutcome> importEvent(Work& work, const QByteArray& bytes);
/// The same for a file. Errors: FileUnreadable; InvalidInput also when it is larger than largestMessage.
Result<EventOutcome> importEventFile(Work& work, const QString& path);

/// The bytes of a message as they came, by its entry.
Result<QByteArray> originalOf(Connection& connection, const Entry& message);

// What a person decides about a message; the entry as drawn.

/// It is this child's, as it stands: the facts become entries, and it is marked as looked at.
Status acceptEvent(Work& work, const Entry& message);
/// The message belongs to this child, or (null) to nobody known: it is written anew there, with its facts when there is
/// a child, and its content recalled where it was.
Status moveEvent(Work& work, const Entry& message, const RecordId& child);
/// Makes the record of an unmatched message's child, with mother and household as far as they are described.
Result<RecordId> makeChildOfEvent(Work& work, const Entry& message);
/// Children who may be meant: same NHS number, or same birth date with the same family name or mother.
Result<QList<RecordId>> candidatesFor(Connection& connection, const exchange::EventMessage& message);

} // namespace lodestar
