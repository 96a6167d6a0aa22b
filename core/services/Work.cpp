#include "core/services/Work.h"

#include "core/store/Transaction.h"

namespace lodestar {

Status save(Work& work, const QList<Edit>& edits) {
    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(work.connection));
    EntryTable entries(work.connection);
    QSet<EntryId> fresh;
    for (const Edit& edit : edits) {
        LODESTAR_ASSIGN(const bool known, entries.contains(edit.entry));
        if (!known) fresh.insert(edit.entry);
    }
    LODESTAR_TRY(saveKnowing(work, edits, fresh));
    return transaction.commit();
}

namespace {

/// A change belongs into the log that holds its entry, also where the entry is read under another record.
Result<QList<Edit>> intoTheirLogs(Connection& connection, QList<Edit> edits, const QSet<EntryId>& fresh) {
    LODESTAR_ASSIGN(const auto any, connection.integer("SELECT 1 FROM joined LIMIT 1"));
    if (!any) return edits;
    EntryTable entries(connection);
    for (Edit& edit : edits) {
        if (fresh.contains(edit.entry)) continue;
        LODESTAR_ASSIGN(const RecordId home, entries.homeOf(edit.entry));
        if (!home.isNull()) edit.record = home;
    }
    return edits;
}

} // namespace

Status saveKnowing(Work& work, const QList<Edit>& edits, const QSet<EntryId>& fresh) {
    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(work.connection));
    LODESTAR_ASSIGN(ChangeWriter writer, ChangeWriter::open(work.connection, work.writer));
    LODESTAR_ASSIGN(const auto placed, intoTheirLogs(work.connection, edits, fresh));
    LODESTAR_ASSIGN(const auto changes, writer.writeAll(placed, fresh));
    LODESTAR_TRY(work.log.append(changes, fresh));
    return transaction.commit();
}

Edit correctionOf(const Entry& drawn, const QJsonObject& fields) {
    return {drawn.home.isNull() ? drawn.record : drawn.home,
            drawn.compartment,
            drawn.id,
            drawn.kind,
            fields,
            drawn.seenFor(fields.keys())};
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
