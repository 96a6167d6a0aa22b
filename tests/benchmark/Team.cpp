#include "core/records/FixedIds.h"
#include "core/services/CsvImport.h"
#include "core/services/KeptDoubles.h"
#include "core/services/PathwayInUse.h"
#include "core/services/TeamDay.h"
#include "core/services/TodayList.h"
#include "tests/benchmark/AreaFolder.h"
#include "tests/benchmark/Profile.h"
#include "tests/benchmark/Workloads.h"

namespace lodestar::benchmark {

using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 23);
constexpr int practitioners = 16;

QString referenceOf(int number) {
    return u"HV%1"_qs.arg(number);
}

/// Every family of the area has one of sixteen health visitors; a few have nobody.
Status allotEverybody(Work& work) {
    QList<Edit> edits;
    for (int i = 0; i < practitioners; ++i) {
        Edit staff = newEntry(areaRecord(), u"staff",
                              {{u"name"_qs, u"Practitioner %1"_qs.arg(i)},
                               {u"role"_qs, u"health-visitor"_qs},
                               {u"team"_qs, u"North"_qs},
                               {u"reference"_qs, referenceOf(i)}});
        staff.entry = staffEntry(referenceOf(i));
        edits.append(staff);
    }
    QList<RecordId> households;
    LODESTAR_ASSIGN(Statement query, work.connection.statement("SELECT record FROM household ORDER BY record"));
    LODESTAR_TRY(query.each([&](const Statement& row) { households.append(row.id<RecordId>(0)); }));
    constexpr int nobodys = 10;
    for (qsizetype i = nobodys; i < households.size(); ++i)
        edits.append(newEntry(households[i], u"allotment",
                              {{u"staff"_qs, referenceOf(static_cast<int>(i) % practitioners)},
                               {u"role"_qs, u"health-visitor"_qs},
                               {u"from"_qs, u"2026-01-01"_qs}}));
    return save(work, edits);
}

Identity leadOf() {
    Identity lead;
    lead.reference = u"TL1"_qs;
    lead.staff = staffId(lead.reference);
    lead.name = u"Team lead"_qs;
    lead.role = u"team-lead"_qs;
    lead.team = u"North"_qs;
    return lead;
}

Figure figure(const QString& work, const Times& times, double limit, const QString& remark) {
    return {.work = work, .median = times.median(), .p99 = times.p99(), .limit = limit, .remark = remark};
}

} // namespace

std::vector<Figure> teamOfAnArea(const Scale& scale) {
    const int families = scale.of(4000);
    Profile profile(today);
    const QString folder = profile.path(u"area"_qs);
    must(AreaFolder(folder, {.families = families}, today).write(), "area");
    must(profile.write([&](Work& work) { return importCsvFolder(work, folder); }), "import");
    must(profile.write(allotEverybody), "allotments");
    const auto catalogue =
        must(profile.read([](Connection& connection) { return readPathwayInUse(connection); }), "pathway");
    const Identity lead = leadOf();

    qsizetype waiting = 0;
    const Times team = Times::of(10, [&] {
        const TeamDay day = must(profile.read([&](Connection& connection) {
            return readTeamDay(connection, *catalogue, {lead, today, today.addDays(-7)});
        }),
                                 "team");
        waiting = day.waiting.size();
    });
    QByteArray counted;
    const Times doubles = Times::of(10, [&] {
        counted = must(profile.read([](Connection& connection) { return countDoubles(connection, today); }), "doubles");
    });
    must(profile.session().keep([&](Connection& connection) { return keepDoubles(connection, counted); }).result(),
         "kept doubles");
    qsizetype lines = 0;
    const Times day = Times::of(10, [&] {
        lines =
            must(profile.read([&](Connection& connection) { return readToday(connection, *catalogue, lead, today); }),
                 "Today")
                .due.size();
    });
    return {figure(u"page Team of %1 families"_qs.arg(families), team, scale.limit(500),
                   u"%1 matters between two people"_qs.arg(waiting)),
            figure(u"counting likely doubles of %1 families"_qs.arg(families), doubles, scale.limit(500),
                   u"beside the day, where people changed"_qs),
            figure(u"Today of a lead with %1 families"_qs.arg(families), day, scale.limit(500),
                   u"%1 lines; likely doubles as last counted"_qs.arg(lines))};
}

} // namespace lodestar::benchmark
