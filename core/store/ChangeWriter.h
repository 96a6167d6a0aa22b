#pragma once

#include "core/base/Clock.h"
#include "core/crypto/DeviceKey.h"
#include "core/records/Change.h"
#include "core/records/Kind.h"
#include "core/store/Connection.h"

#include <QSet>

namespace lodestar {

/// Who writes, and on which installation: what every change carries and is signed with.
struct Writer {
    StaffId staff;
    QString role; ///< of interfaces.md: health-visitor, nursery-nurse ...
    DeviceId device;
    EpochId epoch;
    const DeviceKey* key = nullptr; ///< owned by the session
    const Clock* clock = nullptr;   ///< owned by the program
};

/// What a person did to one entry, before it is a change.
struct Edit {
    RecordId record;
    records::Compartment compartment = records::Compartment::Shared;
    EntryId entry;
    QString kind;
    QJsonObject fields;
    /// The heads that were drawn when the page showed the fields; empty for a new entry.
    records::Seen seen;
};

/// An edit that makes a new entry, in the kind's own compartment. `kind` must be known.
Edit newEntry(const RecordId& record, QStringView kind, const QJsonObject& fields);

/// Makes changes of edits: validates against the kind's description, serialises once, salts, hashes and signs.
class ChangeWriter {
public:
    /// Reads the number of the last change this device made.
    static Result<ChangeWriter> open(Connection& connection, const Writer& writer);

    /// Errors: InvalidInput naming the field; nothing is numbered then.
    Result<records::Change> write(const Edit& edit, bool entryIsNew);
    /// All of them, in order; `fresh` are the entries that are not there yet. Many are hashed and signed on several
    /// threads, which are gone when it returns.
    Result<QList<records::Change>> writeAll(const QList<Edit>& edits, const QSet<EntryId>& fresh);

private:
    Result<records::Change> number(const Edit& edit, bool entryIsNew);
    void seal(records::Change& change, const QJsonObject& fields) const;
    ChangeWriter(const Writer& writer, qint64 lastSeq)
        : m_writer(writer)
        , m_seq(lastSeq) {}

    Writer m_writer;
    qint64 m_seq;
};

} // namespace lodestar
