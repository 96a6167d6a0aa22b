#include "core/services/Absences.h"

#include "core/base/Role.h"
#include "core/records/FixedIds.h"
#include "core/services/Family.h"
#include "core/services/Fields.h"
#include "core/store/Allotment.h"
#include "core/store/EntryTable.h"
#include "core/store/Transaction.h"

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;

namespace {

QString iso(QDate date) {
    return date.toString(Qt::ISODate);
}

QDate dateOf(const QString& stored) {
    return QDate::fromString(stored, Qt::ISODate);
}

/// Every value that somebody wrote and nobody has settled; an empty one where none was written.
QStringList values(const Entry& entry, V field) {
    QStringList found;
    const auto heads = entry.heads.constFind(field);
    if (entry.inConflict(field) && heads != entry.heads.cend()) {
        for (const records::Head& each : *heads)
            found.append(each.value.toString());
    }
    return found.isEmpty() ? QStringList{entry.text(field)} : found;
}

Result<Absence> absenceOf(Connection& connection, const Entry& entry) {
    Absence made;
    made.entry = entry;
    made.staff = entry.text(V("staff"));
    LODESTAR_ASSIGN(made.name, staffName(connection, made.staff));
    for (const QString& each : values(entry, V("from"))) {
        const QDate from = dateOf(each);
        if (!made.from.isValid() || from < made.from) made.from = from;
    }
    bool open = false;
    for (const QString& each : values(entry, V("to"))) {
        const QDate to = dateOf(each);
        open = open || !to.isValid();
        if (!made.to.isValid() || to > made.to) made.to = to;
    }
    if (open) made.to = {};
    for (const QString& each : values(entry, V("cover"))) {
        if (each.isEmpty()) continue;
        LODESTAR_ASSIGN(const QString name, staffName(connection, each));
        made.covers.append({each, name});
    }
    return made;
}

Status check(Work& work, const AbsenceReport& report) {
    if (report.staff.isEmpty()) return fail(ErrorCode::InvalidInput, u"staff: is needed"_s);
    if (!report.from.isValid()) return fail(ErrorCode::InvalidInput, u"from: is needed"_s);
    if (report.to.isValid() && report.to < report.from)
        return fail(ErrorCode::InvalidInput, u"to: ends before it begins"_s);
    if (report.cover == report.staff) return fail(ErrorCode::InvalidInput, u"cover: nobody covers herself"_s);
    LODESTAR_ASSIGN(const Identity me, readIdentity(work.connection));
    return arrangesLeave(me) ? Status() : fail(ErrorCode::NotAllowed, u"absence: is for whoever leads the team"_s);
}

QJsonObject fieldsOf(const AbsenceReport& report) {
    QJsonObject fields{{u"staff"_s, report.staff}, {u"from"_s, iso(report.from)}};
    if (report.to.isValid()) fields.insert(u"to"_s, iso(report.to));
    put(fields, u"cover"_s, report.cover);
    return fields;
}

struct Colleague {
    QString team;
    QString role;
};

Result<Colleague> colleague(Connection& connection, const QString& reference) {
    LODESTAR_ASSIGN(Statement query, connection.statement("SELECT team, role FROM staff WHERE reference = ?"));
    LODESTAR_ASSIGN(const auto found, query.bind(reference).first(
                                          [](const Statement& row) { return Colleague{row.text(0), row.text(1)}; }));
    return found.value_or(Colleague());
}

/// A team reads its colleagues' families anyway (core/sync/Rights); anybody else needs an allotment.
Result<QList<Edit>> coverAllotments(Connection& connection, const AbsenceReport& report, const EntryId& cause) {
    QList<Edit> edits;
    if (report.cover.isEmpty()) return edits;
    LODESTAR_ASSIGN(const Colleague away, colleague(connection, report.staff));
    LODESTAR_ASSIGN(const Colleague cover, colleague(connection, report.cover));
    if (!away.team.isEmpty() && away.team == cover.team) return edits;
    LODESTAR_ASSIGN(const auto allotments, EntryTable(connection).ofKind(u"allotment"));
    for (const Entry& each : allotments) {
        const bool hers = each.text(V("staff")) == report.staff && isForCare(each) && !isOnlyOffered(each) &&
                          each.text(V("purpose")) != V("cover");
        const QString to = each.text(V("to"));
        if (!hers || (!to.isEmpty() && to < iso(report.from))) continue;
        QJsonObject fields{{u"staff"_s, report.cover},
                           {u"from"_s, iso(report.from)},
                           {u"purpose"_s, u"cover"_s},
                           {u"cause"_s, cause.toString()}};
        put(fields, u"role"_s, cover.role);
        if (report.to.isValid()) fields.insert(u"to"_s, iso(report.to));
        edits.append(newEntry(each.record, u"allotment", fields));
    }
    return edits;
}

/// What was allotted for this cover, as removals.
Result<QList<Edit>> coverEnds(Connection& connection, const EntryId& cause) {
    QList<Edit> edits;
    LODESTAR_ASSIGN(const auto allotments, EntryTable(connection).ofKind(u"allotment"));
    for (const Entry& each : allotments) {
        if (each.text(V("cause")) != cause.toString()) continue;
        Edit edit = correctionOf(
            each, {{records::retiredField, QJsonObject{{records::reasonField, u"the cover was changed"_s}}}});
        edit.seen = each.seenForAll();
        edits.append(edit);
    }
    return edits;
}

} // namespace

QString Absence::coverNames() const {
    QStringList names;
    for (const CaseWorker& each : covers)
        names.append(each.name);
    return names.join(u", "_s);
}

bool arrangesLeave(const Identity& me) {
    const auto role = roleFromName(me.role);
    return role == Role::TeamLead || role == Role::SafeguardingLead || role == Role::Administrator;
}

Result<QList<Absence>> absences(Connection& connection, QDate first, QDate last) {
    LODESTAR_ASSIGN(const auto entries, EntryTable(connection).ofKind(u"absence"));
    QList<Absence> found;
    for (const Entry& each : entries) {
        LODESTAR_ASSIGN(Absence made, absenceOf(connection, each));
        if (!made.from.isValid() || (made.to.isValid() && made.to < first)) continue;
        if (last.isValid() && made.from > last) continue;
        found.append(std::move(made));
    }
    std::stable_sort(found.begin(), found.end(), [](const Absence& a, const Absence& b) { return a.from < b.from; });
    return found;
}

Result<EntryId> recordAbsence(Work& work, const AbsenceReport& report) {
    LODESTAR_TRY(check(work, report));
    QList<Edit> edits{newEntry(areaRecord(), u"absence", fieldsOf(report))};
    const EntryId made = edits.first().entry;
    LODESTAR_ASSIGN(const auto cover, coverAllotments(work.connection, report, made));
    edits += cover;
    LODESTAR_TRY(save(work, edits));
    return made;
}

Status changeAbsence(Work& work, const Entry& drawn, const AbsenceReport& report) {
    LODESTAR_TRY(check(work, report));
    QJsonObject fields = fieldsOf(report);
    for (const QString& each : {u"to"_s, u"cover"_s})
        if (!fields.contains(each)) fields.insert(each, QJsonValue());
    QList<Edit> edits{correctionOf(drawn, fields)};
    LODESTAR_ASSIGN(const auto ends, coverEnds(work.connection, drawn.id));
    LODESTAR_ASSIGN(const auto cover, coverAllotments(work.connection, report, drawn.id));
    return save(work, edits + ends + cover);
}

Status cancelAbsence(Work& work, const Entry& drawn, const QString& why) {
    LODESTAR_ASSIGN(const Identity me, readIdentity(work.connection));
    if (!arrangesLeave(me)) return fail(ErrorCode::NotAllowed, u"absence: is for whoever leads the team"_s);
    LODESTAR_ASSIGN(const auto ends, coverEnds(work.connection, drawn.id));
    LODESTAR_ASSIGN(Transaction whole, Transaction::begin(work.connection));
    LODESTAR_TRY(retire(work, drawn, why));
    if (!ends.isEmpty()) LODESTAR_TRY(save(work, ends));
    return whole.commit();
}

Result<QList<Covering>> coveredBy(Connection& connection, const QString& reference, QDate day) {
    LODESTAR_ASSIGN(const auto away, absences(connection, day, day));
    QList<Covering> found;
    for (const Absence& each : away) {
        const bool mine =
            std::ranges::any_of(each.covers, [&](const CaseWorker& cover) { return cover.reference == reference; });
        if (mine && each.staff != reference) found.append({{each.staff, each.name}, each.to});
    }
    return found;
}

} // namespace lodestar
