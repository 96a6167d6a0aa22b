// What team leads write, on whole laptops that sync with the server's engine.
#include "core/records/FixedIds.h"
#include "core/services/Budget.h"
#include "core/services/PathwayInUse.h"
#include "core/services/TeamDay.h"
#include "tests/core/services/SyncOffice.h"

using namespace lodestar;
using namespace Qt::StringLiterals;

namespace {

/// Two leads and two health visitors of one team; HV1, whose laptop holds the families, leads.
struct NorthOffice : Office {
    NorthOffice() {
        sync::Account lead = demand(engine.server.accounts.account(u"HV1"_s));
        lead.role = u"team-lead"_s;
        lead.team = u"North"_s;
        demand(engine.server.accounts.change(lead));
        engine.server.add(u"TL2"_s, u"team-lead"_s, u"North"_s);
        for (const QString& each : {u"HV2"_s, u"HV3"_s})
            engine.server.add(each, u"health-visitor"_s, u"North"_s);
    }
    template<typename Laptop> void enrols(Laptop& laptop, const QString& reference) {
        REQUIRE(enrolWith(laptop, *this, demand(engine.server.accounts.issueCode(reference))));
    }
    template<typename Laptop> sync::SyncReport syncs(Laptop& laptop) {
        return VisitWorld::take(syncWith(laptop, *this));
    }
};

void addStaff(VisitWorld& laptop, const QString& reference) {
    Edit edit = newEntry(areaRecord(), u"staff",
                         {{u"name"_s, reference + u" Name"_s},
                          {u"role"_s, u"health-visitor"_s},
                          {u"team"_s, u"North"_s},
                          {u"reference"_s, reference}});
    edit.entry = staffEntry(reference);
    VisitWorld::demand(laptop.session->write([edit](Work& work) { return save(work, {edit}); }).result());
}

template<typename Laptop>
Status allots(Laptop& laptop, const RecordId& record, const QString& to, const QStringList& instead) {
    return laptop.session
        ->write([=, today = laptop.clock.today()](Work& work) { return allot(work, {{record, to, instead}}, today); })
        .result();
}

template<typename Laptop> QStringList holders(Laptop& laptop, const RecordId& record) {
    const Holdings all = laptop.read([&](Connection& c) { return holdingsAfter(c, laptop.clock.today()); });
    QStringList found;
    for (const Holder& each : all.value(record))
        found.append(each.reference);
    found.sort();
    return found;
}

template<typename Laptop> QStringList whoOfTwo(Laptop& laptop) {
    const TeamDay day = laptop.read([&](Connection& c) -> Result<TeamDay> {
        LODESTAR_ASSIGN(const auto catalogue, readPathwayInUse(c));
        const QDate today = laptop.clock.today();
        return readTeamDay(c, *catalogue, {laptop.session->me(), today, today.addDays(-7), 90});
    });
    for (const TeamWaiting& each : day.waiting)
        if (each.kind == TeamWaiting::Kind::TwoWorkers) return each.who;
    return {};
}

} // namespace

TEST_CASE("when two leads allot the same family apart both allotments stand, both leads see it, and one settles it") {
    NorthOffice office;
    VisitWorld one(u"team-lead"_s);
    BareLaptop two(u"TL2"_s, u"team-lead"_s);
    office.enrols(one, u"HV1"_s);
    office.enrols(two, u"TL2"_s);
    addStaff(one, u"HV2"_s);
    addStaff(one, u"HV3"_s);
    office.syncs(one);
    office.syncs(two);
    REQUIRE(holders(two, one.popescu) == QStringList{u"HV1"_s});

    REQUIRE(allots(one, one.popescu, u"HV2"_s, {u"HV1"_s}));
    REQUIRE(allots(two, one.popescu, u"HV3"_s, {u"HV1"_s}));
    CHECK(office.syncs(one).refused == 0);
    CHECK(office.syncs(two).refused == 0);
    office.syncs(one);
    const auto both = [&](auto& laptop) {
        CHECK(holders(laptop, one.popescu) == QStringList{u"HV2"_s, u"HV3"_s});
        CHECK(whoOfTwo(laptop) == QStringList{u"HV2 Name"_s, u"HV3 Name"_s});
    };
    both(one);
    both(two);
    // What was drawn says that both have it: the decision ends one of them, with nothing left to settle.
    CHECK(allots(two, one.popescu, u"HV3"_s, {u"HV3"_s}).error().code == ErrorCode::Conflict);
    REQUIRE(allots(two, one.popescu, u"HV3"_s, {u"HV2"_s, u"HV3"_s}));
    office.syncs(two);
    office.syncs(one);
    const auto settled = [&](auto& laptop) {
        CHECK(holders(laptop, one.popescu) == QStringList{u"HV3"_s});
        CHECK(whoOfTwo(laptop).isEmpty());
    };
    settled(one);
    settled(two);
}

TEST_CASE("an absence reaches the laptops of the area, with its cover, and only whoever leads may write one") {
    NorthOffice office;
    VisitWorld lead(u"team-lead"_s);
    BareLaptop cover(u"HV2"_s, u"health-visitor"_s);
    office.enrols(lead, u"HV1"_s);
    office.enrols(cover, u"HV2"_s);
    const QDate today = lead.clock.today();
    REQUIRE(lead.session
                ->write([today](Work& work) -> Status {
                    const auto made = recordAbsence(work, {u"HV3"_s, today, today.addDays(3), u"HV2"_s});
                    return made ? Status() : std::unexpected(made.error());
                })
                .result());
    CHECK(office.syncs(lead).refused == 0);
    office.syncs(cover);
    const auto covering = cover.read([today](Connection& c) { return coveredBy(c, u"HV2"_s, today); });
    REQUIRE(covering.size() == 1);
    CHECK(covering.first().whom.reference == u"HV3");

    // A laptop that writes one past its own program is not believed by the server.
    const Edit past = newEntry(areaRecord(), u"absence", {{u"staff"_s, u"HV3"_s}, {u"from"_s, u"2026-12-01"_s}});
    VisitWorld::demand(cover.session->write([past](Work& work) { return save(work, {past}); }).result());
    CHECK(office.syncs(cover).refused == 1);
    office.syncs(lead);
    CHECK(lead.read([today](Connection& c) { return absences(c, today); }).size() == 1);
}

TEST_CASE("a budget line reaches the laptops of the area, and only whoever leads may write one") {
    NorthOffice office;
    VisitWorld lead(u"team-lead"_s);
    BareLaptop visitor(u"HV2"_s, u"health-visitor"_s);
    office.enrols(lead, u"HV1"_s);
    office.enrols(visitor, u"HV2"_s);
    BudgetLine line;
    line.partner = u"Council"_s;
    line.year = u"2025/26"_s;
    line.spend = u"remedial"_s;
    line.pence = 700;
    REQUIRE(lead.write([line](Work& work) { return saveBudgetLine(work, line); }));
    CHECK(office.syncs(lead).refused == 0);
    office.syncs(visitor);
    CHECK(visitor.read([](Connection& c) { return budgetLines(c); }).size() == 1);
    const Edit past =
        newEntry(areaRecord(), u"budget",
                 {{u"partner"_s, u"Me"_s}, {u"year"_s, u"2025/26"_s}, {u"spend"_s, u"remedial"_s}, {u"pence"_s, 1}});
    VisitWorld::demand(visitor.session->write([past](Work& work) { return save(work, {past}); }).result());
    CHECK(office.syncs(visitor).refused == 1);
    office.syncs(lead);
    CHECK(lead.read([](Connection& c) { return budgetLines(c); }).size() == 1);
}

TEST_CASE("two leads who change one absence apart: the longer time counts and both cover until it is settled") {
    NorthOffice office;
    VisitWorld one(u"team-lead"_s);
    BareLaptop two(u"TL2"_s, u"team-lead"_s);
    office.enrols(one, u"HV1"_s);
    office.enrols(two, u"TL2"_s);
    const QDate today = one.clock.today();
    const auto writes = [](auto& laptop, const std::function<Status(Work&)>& act) {
        VisitWorld::demand(laptop.session->write(act).result());
    };
    writes(one, [today](Work& work) -> Status {
        const auto made = recordAbsence(work, {u"HV3"_s, today, today.addDays(3), {}});
        return made ? Status() : std::unexpected(made.error());
    });
    office.syncs(one);
    office.syncs(two);
    const auto changes = [&](auto& laptop, int days, const QString& cover) {
        const Entry drawn = laptop.read([today](Connection& c) { return absences(c, today); }).first().entry;
        writes(laptop,
               [=](Work& work) { return changeAbsence(work, drawn, {u"HV3"_s, today, today.addDays(days), cover}); });
    };
    changes(one, 5, u"HV2"_s);
    changes(two, 9, u"HV1"_s);
    office.syncs(one);
    office.syncs(two);
    office.syncs(one);
    const auto both = [today](auto& laptop) {
        const Absence away = laptop.read([today](Connection& c) { return absences(c, today); }).first();
        CHECK(away.to == today.addDays(9));
        CHECK(away.covers.size() == 2);
    };
    both(one);
    both(two);
}
