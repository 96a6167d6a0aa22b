#include "core/reports/SupervisionReport.h"
#include "core/reports/ReportCsv.h"
#include "tests/core/services/SupervisionWorld.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace lodestar;
using namespace lodestar::reports;
using namespace Qt::StringLiterals;
using rules::SupervisionSort;

namespace {

struct ReportedSupervision : SupervisionWorld {
    Result<Report> ask(const QString& reference, const RecordId& of = {}, bool sealed = false) {
        const SupervisionAsk asked{me(), reference, {}, {}, of, sealed};
        return session->read([&](Connection& c) { return supervisionReport(c, asked, today()); }).takeResult();
    }
    Report report(const QString& reference, const RecordId& of = {}, bool sealed = false) {
        return take(ask(reference, of, sealed));
    }
    /// A plan's detail, a referral and a matter to finish in private, all with the marker.
    void sealsInFamilies() {
        add(leo, u"child_protection_plan"_s,
            {{u"plan"_s, QJsonObject{{u"category"_s, marker()}, {u"detail"_s, marker()}}},
             {u"from"_s, u"2026-10-01"_s}});
        add(popescu, u"private_task"_s, {{u"what"_s, marker()}});
        Edit referral = newEntry(leo, u"referral",
                                 {{u"referral"_s, QJsonObject{{u"service"_s, marker()}}},
                                  {u"madeOn"_s, u"2026-10-01"_s},
                                  {u"state"_s, QJsonObject{{u"state"_s, u"sent"_s}, {u"on"_s, u"2026-10-01"_s}}}});
        referral.compartment = records::Compartment::Sealed;
        demand(write([&](Work& work) { return lodestar::save(work, {referral}); }));
    }
    void navigates() {
        add(popescu, u"allotment"_s,
            {{u"staff"_s, u"FN1"_s},
             {u"role"_s, u"family-navigator"_s},
             {u"purpose"_s, u"navigation"_s},
             {u"from"_s, u"2026-09-01"_s},
             {u"agreement"_s, QJsonObject{{u"answer"_s, u"agreed"_s}, {u"on"_s, u"2026-09-01"_s}}}});
    }
};

const ReportTable* tableIn(const Report& report, const QString& title) {
    for (const ReportPart& part : report.parts)
        if (const auto* table = std::get_if<ReportTable>(&part); table != nullptr && table->title.startsWith(title))
            return table;
    return nullptr;
}

QStringList columnsOf(const Report& report) {
    QStringList keys;
    for (const ReportPart& part : report.parts)
        if (const auto* table = std::get_if<ReportTable>(&part))
            for (const ReportColumn& each : table->columns)
                keys.append(each.key);
    return keys;
}

/// Everything that could be read on it, wherever it stands.
QString wordsOf(const Report& report) {
    QString words = report.title + report.about + report.basis.join(u' ') + csvOf(report);
    for (const ReportPart& part : report.parts) {
        if (const auto* text = std::get_if<ReportText>(&part)) words += text->text;
        if (const auto* table = std::get_if<ReportTable>(&part)) words += table->title + table->note;
        if (const auto* chart = std::get_if<ReportChart>(&part)) words += chart->sentence;
    }
    return words;
}

} // namespace

TEST_CASE("the supervision report has caseload with chart, reviews, overdue, referrals, training and lines to sign") {
    ReportedSupervision world;
    world.clock.set(QDateTime({2026, 11, 20}, {9, 0}, Qt::OffsetFromUTC, 0));
    const RecordId session = world.plan(SupervisionSort::Caseload, {world.anna});
    const Report report = world.report(u"HV2"_s, session);
    CHECK(report.marking == Marking::Personal);
    for (const QString& title : {u"Caseload by needs level"_s, u"Reviews due and done"_s, u"Overdue, with reasons"_s,
                                 u"Families to talk about"_s, u"Referrals waiting"_s, u"Agreed last time"_s,
                                 u"Training and checks that expire"_s}) {
        INFO(title.toStdString());
        CHECK(tableIn(report, title) != nullptr);
    }
    const bool chart = std::ranges::any_of(report.parts, [](const ReportPart& part) {
        const auto* found = std::get_if<ReportChart>(&part);
        return found != nullptr && !found->sentence.isEmpty() && found->series.size() == 2;
    });
    CHECK(chart);
    const auto* lines = std::get_if<ReportSignatures>(&report.parts.last());
    REQUIRE(lines != nullptr);
    REQUIRE(lines->lines.size() == 2);
    CHECK(lines->emptyLines > 0);
    CHECK(lines->lines.first().name == u"Anna Reed"_s);
    CHECK(tableIn(report, u"Overdue, with reasons"_s)->rows.size() >= 2);
}

TEST_CASE("reviews of a time are counted once for each child: in time, later, declined, not done") {
    ReportedSupervision world;
    const auto visited = [&](const RecordId& child, const QString& on) {
        world.add(child, u"contact_subject"_s,
                  {{u"contact"_s, EntryId::create().toString()},
                   {u"what"_s, QJsonObject{{u"at"_s, on + u"T10:00:00+00:00"_s},
                                           {u"type"_s, u"new_birth"_s},
                                           {u"mode"_s, u"face_to_face"_s},
                                           {u"outcome"_s, u"completed"_s}}},
                   {u"seen"_s, true}});
    };
    visited(world.leo, u"2026-10-03"_s);
    visited(world.ama, u"2026-11-10"_s);
    const SupervisionAsk asked{world.me(), u"HV2"_s, {2026, 10, 1}, {2026, 11, 30}, {}, false};
    const Report report = VisitWorld::take(
        world.session->read([&](Connection& c) { return supervisionReport(c, asked, world.today()); }).takeResult());
    const ReportTable* table = tableIn(report, u"Reviews due and done"_s);
    REQUIRE(table != nullptr);
    const auto row = std::ranges::find_if(table->rows, [](const ReportRow& each) {
        return each.cells.first().text.contains(u"birth"_s, Qt::CaseInsensitive);
    });
    REQUIRE(row != table->rows.cend());
    QList<int> counts;
    for (qsizetype i = 1; i < 6; ++i)
        counts.append(static_cast<int>(row->cells[i].value.value_or(-1)));
    CHECK(counts == QList{3, 2, 0, 0, 1});
}

TEST_CASE("no sealed matter stands on a one-to-one report, and on the safeguarding one it is marked") {
    ReportedSupervision world;
    world.sealsInFamilies();
    const RecordId caseload = world.plan(SupervisionSort::Caseload, {world.anna});
    SupervisionNotes mixed = world.notes();
    mixed.actions.append(world.action(true));
    VisitWorld::demand(world.hold(caseload, mixed));
    const RecordId safeguarding = world.plan(SupervisionSort::Safeguarding, {world.anna});
    VisitWorld::demand(world.hold(safeguarding, world.notes(true)));
    const RecordId next = world.plan(SupervisionSort::Caseload, {world.anna});
    for (const RecordId& each : {caseload, safeguarding, next, RecordId()}) {
        const Report report = world.report(u"HV2"_s, each);
        CHECK(report.marking == Marking::Personal);
        CHECK_FALSE(wordsOf(report).contains(SupervisionWorld::marker()));
    }
    CHECK(world.ask(u"HV2"_s, caseload, true).error().code == ErrorCode::NotAllowed);
    CHECK(world.ask(u"HV2"_s, {}, true).error().code == ErrorCode::NotAllowed);
    const Report sealed = world.report(u"HV2"_s, safeguarding, true);
    CHECK(sealed.marking == Marking::Sealed);
    CHECK(wordsOf(sealed).count(SupervisionWorld::marker()) == 3);
}

TEST_CASE("a reflection stands on no report, and clinical supervision prints themes and no family") {
    ReportedSupervision world;
    const RecordId clinical = world.plan(SupervisionSort::Clinical, {world.anna});
    SupervisionNotes notes = world.notes();
    notes.families.clear();
    notes.actions.first().household = {};
    notes.actions.first().called.clear();
    notes.reflections = {{world.anna, u"REFLECTED"_s}};
    VisitWorld::demand(world.hold(clinical, notes));
    const QString words = wordsOf(world.report(u"HV2"_s, clinical));
    CHECK(words.contains(u"Working alone in the evening"_s));
    CHECK_FALSE(words.contains(u"REFLECTED"_s));
    CHECK_FALSE(words.contains(u"Popescu"_s));
    CHECK_FALSE(words.contains(u"Osei"_s));
}

TEST_CASE("a navigator's report carries no level, no review and no clinical figure") {
    ReportedSupervision world;
    world.navigates();
    world.add(
        world.leo, u"needs_level"_s,
        {{u"level"_s, QJsonObject{{u"level"_s, u"specialist"_s}, {u"why"_s, u"x"_s}}}, {u"on"_s, u"2026-11-01"_s}});
    world.add(world.popescu, u"goal"_s,
              {{u"goal"_s,
                QJsonObject{{u"words"_s, u"A warmer flat"_s}, {u"area"_s, u"housing"_s}, {u"on"_s, u"2026-10-01"_s}}},
               {u"state"_s, QJsonObject{{u"state"_s, u"open"_s}}}});
    const Report report = world.report(u"FN1"_s, world.plan(SupervisionSort::Caseload, {world.nadia}));
    CHECK(tableIn(report, u"Families by ward"_s) != nullptr);
    const ReportTable* goals = tableIn(report, u"Goals of the families"_s);
    REQUIRE(goals != nullptr);
    REQUIRE(goals->rows.size() == 1);
    CHECK(goals->rows.first().cells[1].text == u"A warmer flat"_s);
    REQUIRE(tableIn(report, u"Sessions of courses"_s) != nullptr);
    CHECK(tableIn(report, u"Sessions of courses"_s)->rows.isEmpty());
    CHECK(tableIn(report, u"Reviews due and done"_s) == nullptr);
    CHECK_FALSE(columnsOf(report).contains(u"review"_s));
    CHECK_FALSE(wordsOf(report).contains(u"Specialist"_s, Qt::CaseInsensitive));
    CHECK(wordsOf(report).contains(u"Popescu"_s));
}

TEST_CASE("another's supervision is reported to who leads alone, and nobody's to a stranger") {
    ReportedSupervision world;
    Identity nurse = world.me();
    nurse.role = u"health-visitor"_s;
    const auto asked = [&](const QString& reference) {
        const SupervisionAsk ask{nurse, reference, {}, {}, {}, false};
        return world.session->read([&](Connection& c) { return supervisionReport(c, ask, world.today()); })
            .takeResult();
    };
    CHECK(asked(u"HV2"_s).error().code == ErrorCode::NotAllowed);
    CHECK(asked(u"HV1"_s));
    CHECK(world.ask(u"XX9"_s).error().code == ErrorCode::NotFound);
}
