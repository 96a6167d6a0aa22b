#include "core/services/Proposal.h"

#include "core/services/Imported.h"
#include "core/store/Transaction.h"

#include <QJsonDocument>

namespace lodestar {

namespace {

using V = QLatin1StringView;

/// Errors: Conflict when somebody has answered since the proposal was drawn.
Status requireOpen(Work& work, const Entry& proposal) {
    LODESTAR_ASSIGN(const auto now, EntryTable(work.connection).find(proposal.id));
    if (!now || now->retired || !now->text(V("answer")).isEmpty())
        return fail(ErrorCode::Conflict, QStringLiteral("proposal: answered meanwhile"));
    return {};
}

Edit answered(const Entry& proposal, const QString& answer) {
    return correctionOf(proposal, {{QStringLiteral("answer"), answer}});
}

} // namespace

Edit proposalFor(Work& work, const Entry& held, const ProposedValue& proposed) {
    const QString today = work.clock().today().toString(Qt::ISODate);
    Edit edit = newEntry(held.record, u"proposal",
                         {{QStringLiteral("entry"), held.id.toString()},
                          {QStringLiteral("field"), proposed.field},
                          {QStringLiteral("value"), QJsonObject{{QStringLiteral("value"), proposed.value}}},
                          {QStringLiteral("on"), today},
                          {QString(sourceField), proposed.source}});
    const QByteArray what = QJsonDocument(QJsonObject{{proposed.field, proposed.value}}).toJson(QJsonDocument::Compact);
    edit.entry = importedEntry(QStringLiteral("proposal"), held.id.toString() + QString::fromUtf8(what));
    edit.compartment = held.compartment;
    return edit;
}

Result<qint64> propose(Work& work, const QList<Edit>& proposals) {
    EntryTable entries(work.connection);
    QList<Edit> fresh;
    for (const Edit& each : proposals) {
        LODESTAR_ASSIGN(const bool known, entries.contains(each.entry));
        if (!known) fresh.append(each);
    }
    if (!fresh.isEmpty()) LODESTAR_TRY(save(work, fresh));
    return fresh.size();
}

QJsonValue proposedValue(const Entry& proposal) {
    return proposal.object(V("value")).value(V("value"));
}

Status takeProposal(Work& work, const Entry& proposal, const Entry& drawn) {
    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(work.connection));
    LODESTAR_TRY(requireOpen(work, proposal));
    const QString field = proposal.text(V("field"));
    Edit edit = correctionOf(drawn, {{field, proposedValue(proposal)}});
    if (field == records::retiredField)
        edit.seen = drawn.seenForAll();
    else
        edit.fields.insert(QString(records::reasonField), proposal.text(sourceField));
    LODESTAR_TRY(save(work, {edit, answered(proposal, QStringLiteral("taken"))}));
    return transaction.commit();
}

Status leaveProposal(Work& work, const Entry& proposal) {
    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(work.connection));
    LODESTAR_TRY(requireOpen(work, proposal));
    LODESTAR_TRY(save(work, {answered(proposal, QStringLiteral("left"))}));
    return transaction.commit();
}

} // namespace lodestar
