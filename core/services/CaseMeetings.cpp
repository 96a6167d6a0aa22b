#include "core/services/CaseMeetings.h"

#include "core/base/DateText.h"
#include "core/records/FixedIds.h"
#include "core/services/AllotmentSql.h"
#include "core/services/FamilyMember.h"
#include "core/services/Fields.h"
#include "core/services/SaveFields.h"
#include "core/services/Sharing.h"
#include "core/store/EntryTable.h"

#include <QJsonArray>

#include <algorithm>

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;

namespace {

CaseMeeting meetingOf(const Entry& entry) {
    CaseMeeting meeting;
    meeting.entry = entry.id;
    meeting.on = storedDate(entry.part(V("meeting"), V("on")));
    meeting.practice = entry.part(V("meeting"), V("practice"));
    meeting.odsCode = entry.part(V("meeting"), V("odsCode"));
    meeting.place = entry.part(V("meeting"), V("place"));
    const QJsonArray people = entry.value(V("people")).toArray();
    for (const QJsonValue& each : people) {
        const QJsonObject who = each.toObject();
        meeting.people.append({who.value(V("name")).toString(), who.value(V("role")).toString(),
                               who.value(V("organisation")).toString()});
    }
    return meeting;
}

CaseAction actionOf(const QJsonObject& action) {
    return {action.value(V("what")).toString(), action.value(V("who")).toString(),
            storedDate(action.value(V("by")).toString()), storedDate(action.value(V("done")).toString())};
}

QJsonObject actionField(const CaseAction& action) {
    QJsonObject field;
    put(field, u"what"_s, action.what);
    put(field, u"who"_s, action.who);
    if (action.by.isValid()) field.insert(u"by"_s, action.by.toString(Qt::ISODate));
    if (action.done.isValid()) field.insert(u"done"_s, action.done.toString(Qt::ISODate));
    return field;
}

QJsonArray actionsField(const QList<CaseAction>& actions) {
    QJsonArray field;
    for (const CaseAction& each : actions)
        if (!each.what.trimmed().isEmpty()) field.append(actionField(each));
    return field;
}

Status checkDay(QDate on, const Clock& clock) {
    if (on.isValid() && on <= clock.today()) return {};
    return fail(ErrorCode::InvalidInput, u"on: must be a day that has come"_s);
}

Status checkBasis(Connection& connection, const CaseDiscussion& discussion) {
    if (discussion.shared.trimmed().isEmpty()) return {};
    if (discussion.basis.isEmpty()) return fail(ErrorCode::InvalidInput, u"basis: is needed"_s);
    if (discussion.basis != V("agreement")) return {};
    LODESTAR_ASSIGN(const bool stands, agreementStandsFor(connection, discussion.about, discussion.practice));
    return stands ? Status()
                  : fail(ErrorCode::NotAllowed, u"agreement: none stands with %1"_s.arg(discussion.practice));
}

/// Discussions with their household, of the families of one scope (?2 empty: of all); nothing sealed.
QByteArray openDiscussions() {
    return "SELECT DISTINCT e.id, coalesce(h.record, l.record), coalesce(h.name, l.name, '') FROM entry e "
           "LEFT JOIN household h ON h.record = e.record "
           "LEFT JOIN member m ON m.person = e.record AND (m.to_on IS NULL OR m.to_on > ?1) "
           "LEFT JOIN household l ON l.record = m.household WHERE e.kind = 'case_discussion' AND e.retired = 0 AND "
           "e.recalled = 0 AND e.compartment < 3 AND (?2 = '' OR e.author = ?3 OR EXISTS (SELECT 1 FROM " +
           standingAllotments("?1") + " s WHERE s.record IN (h.record, l.record, e.record) AND s.holder" +
           isOneOf("?2") + "))";
}

} // namespace

Result<QList<CaseMeeting>> caseMeetings(Connection& connection) {
    QList<CaseMeeting> meetings;
    LODESTAR_ASSIGN(const auto entries, EntryTable(connection).ofRecord(areaRecord(), u"case_meeting"));
    for (const Entry& each : entries)
        meetings.append(meetingOf(each));
    std::ranges::stable_sort(meetings, std::ranges::greater(), &CaseMeeting::on);
    return meetings;
}

Result<EntryId> saveCaseMeeting(Work& work, const CaseMeeting& meeting) {
    LODESTAR_TRY(checkDay(meeting.on, work.clock()));
    QJsonObject fields{{u"on"_s, meeting.on.toString(Qt::ISODate)}};
    put(fields, u"practice"_s, meeting.practice);
    put(fields, u"odsCode"_s, meeting.odsCode);
    put(fields, u"place"_s, meeting.place);
    QJsonArray people;
    for (const CaseMeeting::Attendee& each : meeting.people) {
        QJsonObject who;
        put(who, u"name"_s, each.name);
        put(who, u"role"_s, each.role);
        put(who, u"organisation"_s, each.organisation);
        if (!who.isEmpty()) people.append(who);
    }
    const Edit edit = newEntry(areaRecord(), u"case_meeting",
                               {{u"meeting"_s, fields}, {u"people"_s, people.isEmpty() ? QJsonValue() : people}});
    if (meeting.entry.isNull()) return saveFields(work, edit);
    LODESTAR_ASSIGN(const auto drawn, EntryTable(work.connection).find(meeting.entry));
    if (!drawn) return fail(ErrorCode::NotFound, u"case_meeting"_s);
    return saveFields(work, edit, &*drawn);
}

Result<EntryId> recordDiscussion(Work& work, const CaseDiscussion& discussion) {
    LODESTAR_TRY(checkDay(discussion.on, work.clock()));
    LODESTAR_TRY(checkBasis(work.connection, discussion));
    QJsonObject discussed{{u"on"_s, discussion.on.toString(Qt::ISODate)}};
    put(discussed, u"practice"_s, discussion.practice);
    put(discussed, u"with"_s, discussion.with);
    put(discussed, u"words"_s, discussion.words);
    QJsonObject fields{{u"discussed"_s, discussed}};
    put(fields, u"meeting"_s, discussion.meeting);
    if (!discussion.shared.trimmed().isEmpty()) {
        QJsonObject shared{{u"what"_s, discussion.shared.trimmed()}, {u"basis"_s, discussion.basis}};
        put(shared, u"parentTold"_s, discussion.parentTold);
        fields.insert(u"shared"_s, shared);
    }
    if (const QJsonArray actions = actionsField(discussion.actions); !actions.isEmpty())
        fields.insert(u"actions"_s, actions);
    Edit edit = newEntry(discussion.about, u"case_discussion", fields);
    edit.compartment = discussion.compartment;
    LODESTAR_TRY(save(work, {edit}));
    return edit.entry;
}

Result<QList<OpenCaseAction>> openCaseActions(Connection& connection, const Identity& me, QDate today) {
    QList<OpenCaseAction> found;
    const QString whose = me.role == V("team-lead") ? u""_s : allottedNames(me.reference, me.team);
    QList<OpenCaseAction> discussions;
    LODESTAR_ASSIGN(Statement query, connection.statement(openDiscussions()));
    LODESTAR_TRY(query.bind(today.toString(Qt::ISODate), whose, me.staff).each([&](const Statement& row) {
        const EntryId entry = row.id<EntryId>(0);
        // A child of two homes is listed once.
        if (discussions.isEmpty() || discussions.last().entry != entry)
            discussions.append({entry, 0, row.isNull(1) ? RecordId() : row.id<RecordId>(1), row.text(2), {}});
    }));
    for (const OpenCaseAction& each : std::as_const(discussions)) {
        LODESTAR_ASSIGN(const auto entry, EntryTable(connection).find(each.entry));
        if (!entry) continue;
        const QJsonArray actions = entry->value(V("actions")).toArray();
        for (qsizetype i = 0; i < actions.size(); ++i) {
            OpenCaseAction open = each;
            open.index = i;
            open.action = actionOf(actions[i].toObject());
            if (!open.action.done.isValid()) found.append(open);
        }
    }
    std::ranges::stable_sort(found, [](const OpenCaseAction& a, const OpenCaseAction& b) {
        if (a.action.by.isValid() != b.action.by.isValid()) return a.action.by.isValid();
        return a.action.by < b.action.by;
    });
    return found;
}

Status finishCaseAction(Work& work, const OpenCaseAction& action) {
    LODESTAR_ASSIGN(const auto entry, EntryTable(work.connection).find(action.entry));
    if (!entry || entry->kind != V("case_discussion")) return fail(ErrorCode::NotFound, u"case_discussion"_s);
    QJsonArray actions = entry->value(V("actions")).toArray();
    if (action.index >= actions.size()) return fail(ErrorCode::NotFound, u"action"_s);
    CaseAction done = actionOf(actions[action.index].toObject());
    if (done.done.isValid()) return fail(ErrorCode::Conflict, u"action: done already"_s);
    done.done = work.clock().today();
    actions[action.index] = actionField(done);
    return save(work, {correctionOf(*entry, {{u"actions"_s, actions}})});
}

} // namespace lodestar
