#include "core/services/Work.h"

#include "core/store/Transaction.h"

namespace lodestar {

Status save(Work& work, const QList<Edit>& edits) {
    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(work.connection));
    LODESTAR_ASSIGN(ChangeWriter writer, ChangeWriter::open(work.connection, work.writer));
    EntryTable entries(work.connection);
    QList<records::Change> changes;
    changes.reserve(edits.size());
    QSet<EntryId> madeHere;
    for (const Edit& edit : edits) {
        LODESTAR_ASSIGN(const bool known, entries.contains(edit.entry));
        LODESTAR_ASSIGN(records::Change change, writer.write(edit, !known && !madeHere.contains(edit.entry)));
        madeHere.insert(edit.entry);
        changes.append(std::move(change));
    }
    LODESTAR_TRY(work.log.append(changes, Log::Origin::Here));
    return transaction.commit();
}

Edit correctionOf(const Entry& drawn, const QJsonObject& fields) {
    return {drawn.record, drawn.compartment, drawn.id, drawn.kind, fields, drawn.seenFor(fields.keys())};
}

Status correct(Work& work, const Entry& drawn, const QJsonObject& fields, const QString& reason) {
    if (reason.trimmed().isEmpty()) return fail(ErrorCode::InvalidInput, QStringLiteral("reason: is needed"));
    QJsonObject withReason = fields;
    withReason.insert(records::reasonField, reason.trimmed());
    return save(work, {correctionOf(drawn, withReason)});
}

Status retire(Work& work, const Entry& drawn, const QString& reason) {
    if (reason.trimmed().isEmpty()) return fail(ErrorCode::InvalidInput, QStringLiteral("reason: is needed"));
    Edit edit = correctionOf(drawn, {{records::retiredField, QJsonObject{{records::reasonField, reason.trimmed()}}}});
    edit.seen = drawn.seenForAll();
    return save(work, {edit});
}

Status putBack(Work& work, const Entry& drawn) {
    return save(work, {correctionOf(drawn, {{records::retiredField, QJsonValue()}})});
}

} // namespace lodestar
