#include "core/store/ChangeWriter.h"

#include "core/crypto/Hash.h"

#include <QThread>

#include <thread>
#include <vector>

namespace lodestar {

using records::Change;

namespace {

/// Fewer changes are sealed sooner than a thread is started.
constexpr qsizetype worthThreads = 64;

} // namespace

Edit newEntry(const RecordId& record, QStringView kind, const QJsonObject& fields) {
    Edit edit;
    edit.record = record;
    edit.entry = EntryId::create();
    edit.kind = kind.toString();
    edit.fields = fields;
    if (const records::KindDescription* known = records::kindNamed(kind)) edit.compartment = known->compartment;
    return edit;
}

Result<ChangeWriter> ChangeWriter::open(Connection& connection, const Writer& writer) {
    // The epoch too is the store's: a sync may have begun a new one since the writer was made.
    LODESTAR_ASSIGN(Statement query, connection.statement("SELECT last_seq, epoch FROM device WHERE id = ?"));
    LODESTAR_ASSIGN(const bool known, query.bind(writer.device).next());
    if (!known) return ChangeWriter(writer, 0);
    Writer now = writer;
    now.epoch = query.id<EpochId>(1);
    return ChangeWriter(now, query.integer(0));
}

Result<Change> ChangeWriter::write(const Edit& edit, bool entryIsNew) {
    LODESTAR_ASSIGN(Change change, number(edit, entryIsNew));
    seal(change, edit.fields);
    return change;
}

Result<QList<Change>> ChangeWriter::writeAll(const QList<Edit>& edits, const QSet<EntryId>& fresh) {
    QList<Change> changes;
    changes.reserve(edits.size());
    QSet<EntryId> made;
    for (const Edit& edit : edits) {
        const bool first = fresh.contains(edit.entry) && !made.contains(edit.entry);
        if (first) made.insert(edit.entry);
        LODESTAR_ASSIGN(const Change change, number(edit, first));
        changes.append(change);
    }
    Change* const begin = changes.data();
    const auto sealPart = [&](qsizetype from, qsizetype to) {
        for (qsizetype i = from; i < to; ++i)
            seal(begin[i], edits[i].fields);
    };
    const qsizetype threads = edits.size() < worthThreads ? 1 : std::clamp(QThread::idealThreadCount(), 1, 4);
    const qsizetype part = (edits.size() + threads - 1) / threads;
    std::vector<std::jthread> others;
    for (qsizetype i = 1; i < threads; ++i)
        others.emplace_back(sealPart, std::min(i * part, edits.size()), std::min((i + 1) * part, edits.size()));
    sealPart(0, std::min(part, edits.size()));
    others.clear();
    return changes;
}

/// Everything but content, hash and signature: what must be done in order.
Result<Change> ChangeWriter::number(const Edit& edit, bool entryIsNew) {
    LODESTAR_TRY(records::validateFields(edit.kind, edit.fields, entryIsNew));
    if (const records::KindDescription* known = records::kindNamed(edit.kind);
        known != nullptr && !known->allows(edit.compartment))
        return fail(ErrorCode::InvalidInput, edit.kind + QStringLiteral(": compartment"));
    Change change;
    change.id = ChangeId::create();
    change.record = edit.record;
    change.compartment = edit.compartment;
    change.entry = edit.entry;
    change.kind = edit.kind;
    change.fieldNames = edit.fields.keys(); // QJsonObject keeps its keys sorted
    change.seen = edit.seen;
    change.author = m_writer.staff;
    change.device = m_writer.device;
    change.madeAt = m_writer.clock->now().toString(Qt::ISODate);
    change.epoch = m_writer.epoch;
    change.deviceSeq = ++m_seq;
    return change;
}

void ChangeWriter::seal(Change& change, const QJsonObject& fields) const {
    change.content = records::serialiseFields(fields);
    change.salt = newSalt();
    change.contentHash = contentHash(change.salt, change.content);
    change.signature = m_writer.key->sign(records::signedBytes(change));
}

} // namespace lodestar
