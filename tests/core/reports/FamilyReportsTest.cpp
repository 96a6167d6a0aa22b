#include "core/reports/PrintedWords.h"
#include "core/reports/Reports.h"
#include "core/services/Audit.h"
#include "tests/core/services/VisitWorld.h"
#include "tests/support/catch.h"

using namespace lodestar;
using namespace lodestar::reports;
using namespace Qt::StringLiterals;
using O = QJsonObject;

namespace {

Report made(VisitWorld& world, ReportAsk ask) {
    ask.me = world.session->me();
    ask.now = world.clock.now();
    return world.read([&](Connection& connection) { return makeReport(connection, ask); });
}

QList<ReportTable> tablesOf(const Report& report) {
    QList<ReportTable> tables;
    for (const ReportPart& part : report.parts)
        if (const auto* table = std::get_if<ReportTable>(&part)) tables.append(*table);
    return tables;
}

/// The values of one column: the record's own words, numbers as text.
QStringList column(const ReportTable& table, const QString& key) {
    qsizetype index = 0;
    while (index < table.columns.size() && table.columns[index].key != key)
        ++index;
    QStringList values;
    for (const ReportRow& row : table.rows) {
        const ReportCell cell = row.cells.value(index);
        values.append(!cell.code.isEmpty() ? cell.code : cell.value ? QString::number(*cell.value) : cell.text);
    }
    return values;
}

/// How many the check of that name found.
int found(const Report& report, const QString& check) {
    const ReportTable summary = tablesOf(report).first();
    const qsizetype row = column(summary, u"check"_s).indexOf(check);
    return row < 0 ? -1 : column(summary, u"found"_s)[row].toInt();
}

EntryId contact(VisitWorld& world, const RecordId& home, const QString& at, const QString& outcome,
                const QString& written = {}) {
    O fields{{u"what"_s, O{{u"at"_s, at}, {u"type"_s, u"other"_s}, {u"outcome"_s, outcome}, {u"mode"_s, u"video"_s}}},
             {u"practitioner"_s, u"HV1"_s}};
    if (!written.isEmpty()) fields.insert(u"writtenAt"_s, written);
    return world.add(home, u"contact"_s, fields);
}

void seen(VisitWorld& world, const EntryId& contact, const RecordId& child, const QString& at) {
    world.add(
        child, u"contact_subject"_s,
        {{u"contact"_s, contact.toString()},
         {u"what"_s, O{{u"at"_s, at}, {u"type"_s, u"other"_s}, {u"outcome"_s, u"completed"_s}, {u"seen"_s, true}}}});
}

} // namespace

TEST_CASE("the caseload holds every family once, and a lead narrows it by ward, practitioner and team") {
    VisitWorld world(u"team-lead"_s);
    const ReportTable all = tablesOf(made(world, {.id = u"caseload"_s})).first();
    CHECK(all.rows.size() == 2);
    CHECK(all.rows[0].link.household != all.rows[1].link.household);
    const ReportTable kursaal = tablesOf(made(world, {.id = u"caseload"_s, .ward = u"Kursaal"_s})).first();
    CHECK(column(kursaal, u"family"_s) == QStringList{u"Popescu"_s});
    CHECK(tablesOf(made(world, {.id = u"caseload"_s, .practitioner = u"HV9"_s})).first().rows.isEmpty());
    CHECK(tablesOf(made(world, {.id = u"caseload"_s, .practitioner = u"HV1"_s})).first().rows.size() == 2);
    world.add(RecordId::create(), u"household"_s, {{u"name"_s, u"Adeyemi"_s}});
    CHECK(tablesOf(made(world, {.id = u"caseload"_s})).first().rows.size() == 3);
    CHECK(tablesOf(made(world, {.id = u"caseload"_s, .practitioner = u"HV1"_s})).first().rows.size() == 2);
    CHECK(tablesOf(made(world, {.id = u"caseload"_s, .team = u"North"_s})).first().rows.isEmpty());
}

TEST_CASE("who does not lead is answered about her own families, whomever she asks about") {
    VisitWorld world;
    const ReportTable hers = tablesOf(made(world, {.id = u"caseload"_s, .practitioner = u"HV9"_s})).first();
    CHECK(hers.rows.size() == 2);
    CHECK_FALSE(mayAsk(*reportKind(u"prints"_s), world.session->me()));
}

TEST_CASE("a filter that a report has not is told") {
    VisitWorld world;
    const ReportAsk ask{
        .id = u"caseload"_s, .me = world.session->me(), .now = world.clock.now(), .filter = u"everything"_s};
    const auto refused = world.session->read([&](Connection& c) { return makeReport(c, ask); }).result();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::InvalidInput);
}

TEST_CASE("what is overdue says why, and what nobody has stands first") {
    VisitWorld world(u"team-lead"_s);
    const RecordId nobodys = RecordId::create();
    const RecordId child = RecordId::create();
    world.add(nobodys, u"household"_s, {{u"name"_s, u"Adeyemi"_s}});
    world.person(nobodys, child, {u"child"_s, u"Tobi"_s, u"Adeyemi"_s, u"2026-08-01"_s, u"male"_s});
    const Report report = made(world, {.id = u"overdue"_s});
    const QStringList reasons = column(tablesOf(report).first(), u"reason"_s);
    REQUIRE(reasons.size() > 1);
    CHECK(reasons.first() == u"nobody"_s);
    CHECK(reasons.contains(u"not_tried"_s));
    for (const QString& each : column(tablesOf(report).first(), u"days_over"_s))
        CHECK(each.toInt() > 0);
    CHECK(std::holds_alternative<ReportChart>(report.parts.first()));
}

TEST_CASE("data quality finds what is missing, impossible, doubled, late and without a subject, each once") {
    VisitWorld world(u"team-lead"_s);
    const auto count = [&](const QString& check) { return found(made(world, {.id = u"data-quality"_s}), check); };
    CHECK(count(u"no_nhs_number"_s) == 2);
    CHECK(count(u"no_ethnic_group"_s) == 3);
    CHECK(count(u"no_sex"_s) == 0);
    CHECK(count(u"no_feeding_6_8_week"_s) == 0);
    // The demo contact of the Popescus names nobody who was seen.
    CHECK(count(u"no_subject"_s) == 1);

    const EntryId early = contact(world, world.popescu, u"2026-09-01T10:00:00Z"_s, u"completed"_s);
    seen(world, early, world.leo, u"2026-09-01T10:00:00Z"_s);
    CHECK(count(u"before_birth"_s) == 1);
    CHECK(count(u"no_subject"_s) == 1);
    contact(world, world.popescu, u"2026-12-24T10:00:00Z"_s, u"no_access"_s);
    CHECK(count(u"in_future"_s) == 1);
    world.measured(world.leo, u"weight"_s, 48600, u"2026-11-01"_s);
    CHECK(count(u"unusual_measurement"_s) == 1);

    const RecordId doubled = RecordId::create();
    world.person(world.osei, doubled,
                 {u"child"_s, u"Leo"_s, u"Popescu"_s, u"2026-03-02"_s, u"unknown"_s, u"9990031584"_s});
    CHECK(count(u"doubled_nhs_number"_s) == 2);
    CHECK(count(u"no_sex"_s) == 1);
    CHECK(count(u"no_feeding_6_8_week"_s) == 1);
    world.add(doubled, u"feeding"_s,
              {{u"on"_s, u"2026-05-01"_s},
               {u"feeding"_s, O{{u"status"_s, u"totally_breastfed"_s}, {u"at"_s, u"6_8_week"_s}}}});
    CHECK(count(u"no_feeding_6_8_week"_s) == 0);

    world.dies(world.ama);
    const EntryId late = contact(world, world.osei, u"2026-11-11T09:00:00Z"_s, u"completed"_s);
    seen(world, late, world.ama, u"2026-11-11T09:00:00Z"_s);
    CHECK(count(u"after_death"_s) == 1);
    // Nobody is asked about a child who died.
    CHECK(count(u"no_nhs_number"_s) == 1);
}

TEST_CASE("an entry is late after the hours that were chosen, and one of a day from the end of that day") {
    VisitWorld world(u"team-lead"_s);
    const auto late = [&](const QString& hours) {
        return found(made(world, {.id = u"data-quality"_s, .filter = hours}), u"late_entry"_s);
    };
    // The demo contact was made weeks ago and is written only now.
    const int before = late(u"48"_s);
    contact(world, world.popescu, u"2026-11-02T10:00:00Z"_s, u"no_access"_s, u"2026-11-04T10:00:00Z"_s);
    CHECK(late(u"48"_s) == before);
    CHECK(late(u"24"_s) == before + 1);
    contact(world, world.popescu, u"2026-11-02T10:00:00Z"_s, u"no_access"_s, u"2026-11-04T10:00:01Z"_s);
    CHECK(late(u"48"_s) == before + 1);
    contact(world, world.popescu, u"2026-11-02"_s, u"no_access"_s, u"2026-11-04T23:00:00Z"_s);
    CHECK(late(u"48"_s) == before + 1);
    CHECK(late(u"24"_s) == before + 3);
}

TEST_CASE("activity counts contacts by practitioner and month, and its total is their sum") {
    VisitWorld world(u"team-lead"_s);
    contact(world, world.popescu, u"2026-10-02T10:00:00Z"_s, u"no_access"_s);
    contact(world, world.popescu, u"2026-11-02T10:00:00Z"_s, u"completed"_s);
    contact(world, world.osei, u"2026-06-30T23:00:00Z"_s, u"completed"_s);
    const Report report = made(world, {.id = u"activity"_s});
    const ReportTable months = tablesOf(report).first();
    CHECK(column(months, u"month"_s).contains(u"2026-10"_s));
    CHECK_FALSE(column(months, u"month"_s).contains(u"2026-06"_s));
    CHECK(months.rows.last().total);
    const QStringList contacts = column(months, u"contacts"_s);
    int sum = 0;
    for (const QString& each : contacts.mid(0, contacts.size() - 1))
        sum += each.toInt();
    CHECK(contacts.last().toInt() == sum);
    CHECK(sum == 3);
}

TEST_CASE("the list of prints says in words what the audit writes in its own") {
    using reports::printedWords;
    CHECK(printedWords(u"chronology, 2 pages"_s) == u"Chronology, pages: 2"_s);
    CHECK(printedWords(u"caseload, 12 families"_s) == u"Caseload, families: 12"_s);
    CHECK(printedWords(u"report metrics, 3 pages"_s) ==
          reports::reportKind(u"metrics"_s)->shownTitle() + u", pages: 3"_s);
    CHECK(printedWords(u"report metrics 2025/26-Q4"_s) ==
          reports::reportKind(u"metrics"_s)->shownTitle() + u" 2025/26-Q4"_s);
    CHECK(printedWords(u"report supervision, sealed, 3 pages"_s).endsWith(u", with what is sealed, pages: 3"_s));
    CHECK(printedWords(u"Our plan"_s) == u"Our plan"_s);
    CHECK(printedWords(u"report nonesuch"_s) == u"report nonesuch"_s);
}

TEST_CASE("the list of prints tells what was printed and exported in the period, of whom and by whom") {
    VisitWorld world(u"team-lead"_s);
    const auto noted = [&](const QString& at, const QString& act, const RecordId& record) {
        const AuditLine line{at, world.session->me().staff, act, record, u"chronology, 2 pages"_s};
        VisitWorld::demand(world.session->keep([&](Connection& c) { return note(c, line); }).result());
    };
    noted(u"2026-11-10T09:15:00Z"_s, u"printed"_s, world.leo);
    noted(u"2026-11-10T09:16:00Z"_s, u"opened"_s, world.leo);
    noted(u"2026-01-10T09:16:00Z"_s, u"printed"_s, world.leo);
    noted(u"2026-11-11T09:16:00Z"_s, u"exported"_s, {});
    const ReportTable table = tablesOf(made(world, {.id = u"prints"_s})).first();
    CHECK(column(table, u"act"_s) == QStringList{u"exported"_s, u"printed"_s});
    CHECK(column(table, u"of"_s) == QStringList{QString(), u"Leo Popescu"_s});
    CHECK(column(table, u"at"_s).last() == u"09:15"_s);
    CHECK(column(table, u"by"_s).last() == u"Joanne Pryor"_s);
}
