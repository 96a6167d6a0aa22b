#include "core/services/SupervisionHandover.h"

#include "core/services/SaveFields.h"
#include "core/services/SupervisionFields.h"
#include "core/services/SupervisionPreparing.h"
#include "core/store/EntryTable.h"

#include <QSet>

#include <algorithm>

namespace lodestar {

using namespace Qt::StringLiterals;
using rules::SupervisionSort;

namespace {

bool isHers(const SupervisionSession& session, const Identity& me, const SupervisionPerson& person) {
    const bool there = std::ranges::any_of(session.supervisees, [&](const SupervisionPerson& each) {
        return person.reference.isEmpty() ? each.name == person.name : each.reference == person.reference;
    });
    return there && session.isSupervisedBy(me.reference) && session.sort != SupervisionSort::Group &&
           !session.cancelled.isValid();
}

EntryId allottedTo(const RecordId& record, const QString& reference) {
    return EntryId::derived(record.value(), "allotted:" + reference.toUtf8());
}

/// One session in other hands: whether it is still to be held decides whose it is from then on.
Result<QList<Edit>> handedOver(Work& work, const Identity& me, const SupervisionSession& drawn,
                               const SupervisionPerson& to) {
    const QString today = work.clock().today().toString(Qt::ISODate);
    SupervisionSession session = drawn;
    Edit given = newEntry(session.record, u"allotment", {{u"staff"_s, to.reference}, {u"from"_s, today}});
    given.entry = allottedTo(session.record, to.reference);
    QList<Edit> edits{given};
    EntryTable entries(work.connection);
    LODESTAR_ASSIGN(const auto before, entries.find(given.entry));
    // She had it once before: it goes on.
    if (before) edits.first() = correctionOf(*before, {{u"to"_s, QJsonValue()}});
    if (session.held.isValid()) {
        session.handedTo = to;
        session.handedOn = work.clock().today();
    } else {
        session.supervisor = to;
        LODESTAR_ASSIGN(const auto mine, entries.find(allottedTo(session.record, me.reference)));
        if (mine) edits.append(correctionOf(*mine, {{u"to"_s, today}}));
    }
    edits.append(changedFields(newEntry(session.record, u"supervision", fieldsOf(session)), &drawn.drawn));
    return edits;
}

} // namespace

Result<QList<SupervisionPerson>> otherSupervisors(Connection& connection, const Identity& me,
                                                  const SupervisionPerson& person) {
    QList<SupervisionPerson> found;
    LODESTAR_ASSIGN(Statement query, connection.statement("SELECT reference, name, role FROM staff WHERE reference NOT "
                                                          "IN ('', ?1, ?2) ORDER BY name"));
    LODESTAR_TRY(query.bind(me.reference, person.reference).each([&](const Statement& row) {
        const SupervisionPerson each{row.text(0), row.text(1), row.text(2)};
        if (maySupervise(each, person)) found.append(each);
    }));
    return found;
}

Status handOverSupervision(Work& work, const Identity& me, const SupervisionPerson& person,
                           const SupervisionPerson& to) {
    LODESTAR_ASSIGN(const auto leads, otherSupervisors(work.connection, me, person));
    if (!leads.contains(to)) return fail(ErrorCode::NotAllowed, u"to: may not supervise her"_s);
    // Sealed parts are counted as they stand: what they say is not read here.
    LODESTAR_ASSIGN(const auto all, supervisions(work.connection, me, true));
    QSet<SupervisionSort> lastOf;
    QList<Edit> edits;
    for (const SupervisionSession& each : all) { // the newest first
        if (!isHers(each, me, person)) continue;
        const bool open = std::ranges::any_of(each.actions, &AgreedAction::isOpen);
        const bool newest = each.held.isValid() && !lastOf.contains(each.sort);
        if (newest) lastOf.insert(each.sort);
        if (each.held.isValid() && !newest && !open) continue;
        LODESTAR_ASSIGN(const auto given, handedOver(work, me, each, to));
        edits += given;
    }
    if (edits.isEmpty()) return fail(ErrorCode::NotFound, u"supervision"_s);
    return save(work, edits);
}

} // namespace lodestar
