#include "core/store/ChangeWriter.h"

#include "core/crypto/Hash.h"

namespace lodestar {

using records::Change;

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
    LODESTAR_ASSIGN(const auto last, connection.integer("SELECT last_seq FROM device WHERE id = ?", writer.device));
    return ChangeWriter(writer, last.value_or(0));
}

Result<Change> ChangeWriter::write(const Edit& edit, bool entryIsNew) {
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
    change.content = records::serialiseFields(edit.fields);
    change.salt = newSalt();
    change.contentHash = contentHash(change.salt, change.content);
    change.fieldNames = edit.fields.keys(); // QJsonObject keeps its keys sorted
    change.seen = edit.seen;
    change.author = m_writer.staff;
    change.device = m_writer.device;
    change.madeAt = m_writer.clock->now().toString(Qt::ISODate);
    change.epoch = m_writer.epoch;
    change.deviceSeq = ++m_seq;
    change.signature = m_writer.key->sign(records::signedBytes(change));
    return change;
}

} // namespace lodestar
