#include "core/services/SupervisionFiling.h"

#include "core/services/SaveFields.h"
#include "core/services/SupervisionFields.h"
#include "core/services/WorkerFields.h"
#include "core/store/EntryTable.h"

#include <QJsonArray>

namespace lodestar {

using namespace Qt::StringLiterals;

namespace {

/// Her record here: by the reference, of who has none by her name.
const Worker* workerOf(const QList<Worker>& all, const SupervisionPerson& person) {
    for (const Worker& each : all)
        if (person.reference.isEmpty() ? each.name == person.name : each.reference == person.reference) return &each;
    return nullptr;
}

} // namespace

Edit removalOf(const Entry& drawn) {
    Edit edit = correctionOf(
        drawn, {{records::retiredField, QJsonObject{{records::reasonField, u"Taken out of the supervision"_s}}}});
    edit.seen = drawn.seenForAll();
    return edit;
}

Result<QList<Edit>> filingOf(Connection& connection, const SupervisionSession& session, const AgreedAction& action) {
    QList<Edit> edits;
    for (const RecordId& child : action.children) {
        LODESTAR_ASSIGN(const auto filed, EntryTable(connection).find(filedAction(action.entry, child)));
        AgreedAction there = action;
        // What was done in the child's record stays done.
        if (filed && filedDone(*filed).isValid()) there.done = filedDone(*filed);
        Edit edit = newEntry(child, u"case_discussion", filedFields(session, there));
        edit.entry = filedAction(action.entry, child);
        edit.compartment = records::Compartment::Sealed;
        if (const Edit changed = changedFields(edit, filed ? &*filed : nullptr); !changed.fields.isEmpty())
            edits.append(changed);
    }
    return edits;
}

Result<QList<Edit>> withdrawalOf(Connection& connection, const AgreedAction& action) {
    QList<Edit> edits;
    for (const RecordId& child : action.children) {
        LODESTAR_ASSIGN(const auto filed, EntryTable(connection).find(filedAction(action.entry, child)));
        if (filed && !filed->retired) edits.append(removalOf(*filed));
    }
    return edits;
}

Result<QList<Edit>> supervisionInWorkers(Connection& connection, const SupervisionSession& session) {
    QList<Edit> edits;
    LODESTAR_ASSIGN(const auto all, workers(connection, session.held, true));
    for (const SupervisionPerson& each : session.supervisees) {
        const Worker* worker = workerOf(all, each);
        if (worker == nullptr) continue;
        WorkerSupervision line;
        line.on = session.held;
        line.minutes = session.minutes;
        line.by = session.supervisor.name;
        line.next = session.next;
        Edit edit = newEntry(worker->record, u"worker_supervision", fieldsOf(line));
        edit.entry = EntryId::derived(session.record.value(), "worker:" + worker->record.bytes());
        LODESTAR_ASSIGN(const auto there, EntryTable(connection).find(edit.entry));
        if (const Edit changed = changedFields(edit, there ? &*there : nullptr); !changed.fields.isEmpty())
            edits.append(changed);
    }
    return edits;
}

} // namespace lodestar
