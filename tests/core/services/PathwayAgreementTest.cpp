#include "core/services/DemoArea.h"
#include "core/services/FamilyPathway.h"
#include "core/services/PathwayInUse.h"
#include "core/services/Session.h"
#include "core/services/VisitContext.h"
#include "core/services/Worklist.h"
#include "core/store/Migrator.h"
#include "resources/Resources.h"
#include "tests/core/store/TestStore.h"
#include "tests/support/catch.h"

#include <set>

using namespace Qt::StringLiterals;
using namespace lodestar;
using rules::StepStatus;

namespace {

const QDate day(2026, 11, 11);

/// A demo area of a team lead, who sees every family.
struct Area {
    TestStore store;
    FixedClock clock{QDateTime(day, QTime(9, 0), Qt::OffsetFromUTC, 0)};
    std::unique_ptr<Session> session;

    Area() {
        lodestarInitData();
        {
            const auto connection = store.create();
            demand(Migrator({}).migrate(*connection));
            Identity me = demoIdentity();
            me.role = u"team-lead"_s;
            demand(writeIdentity(*connection, me, clock));
        }
        session = demand(Session::open(store.path(), store.key, clock, StoreThread::Mode::SameThread));
        write([](Work& work) { return makeDemoArea(work, {.families = 40, .seed = 3}); });
    }
    static void demand(const Status& status) {
        if (!status) throw std::runtime_error(status.error().detail.toStdString());
    }
    template<typename T> static T demand(Result<T> result) {
        if (!result) throw std::runtime_error(result.error().detail.toStdString());
        return std::move(*result);
    }
    template<typename F> auto read(F job) { return demand(session->read(std::move(job)).takeResult()); }
    template<typename F> void write(F job) { demand(session->write(std::move(job)).takeResult()); }

    QList<WorkItem> worklist() {
        return read([](Connection& c) -> Result<QList<WorkItem>> {
            LODESTAR_ASSIGN(const auto catalogue, readPathwayInUse(c));
            LODESTAR_ASSIGN(const auto work, readWorklist(c, *catalogue, {{{}, day}, 0, true}));
            return work.items;
        });
    }
    QList<CaseHousehold> homes() {
        return read([](Connection& c) -> Result<QList<CaseHousehold>> {
            LODESTAR_ASSIGN(const auto facts, readCaseloadFacts(c, {{}, day}));
            return QList<CaseHousehold>(facts.households.cbegin(), facts.households.cend());
        });
    }
    FamilyPathway lanes(const RecordId& household) {
        return read([=](Connection& c) -> Result<FamilyPathway> {
            LODESTAR_ASSIGN(const auto family, readFamily(c, household, day));
            return readPathway(c, family, day);
        });
    }
    VisitContext visit(const RecordId& household) {
        return read([=](Connection& c) { return readVisitContext(c, household, day); });
    }
};

/// Whose step it is, which, how it stands and by when.
using Line = std::tuple<QString, QString, int, QDate>;

Line lineOf(const RecordId& person, const rules::StepState& state) {
    return {person.toString(), state.step->id, static_cast<int>(state.status), state.by};
}

std::set<Line> openOf(const QList<WorkItem>& items) {
    std::set<Line> lines;
    for (const WorkItem& item : items) {
        if (item.isPromise() || !item.isOpen() || item.status == StepStatus::Unconfirmed) continue;
        for (const WorkPerson& person : item.people)
            lines.insert({person.record.toString(), item.step, static_cast<int>(item.status), item.by});
    }
    return lines;
}

std::set<QString> openSteps(const VisitPerson& person) {
    std::set<QString> open;
    for (const QList<VisitStep>& steps : {person.steps, person.alsoDue})
        for (const VisitStep& each : steps)
            if (each.due) open.insert(each.id);
    return open;
}

/// What a visit can show of a lane: steps that are met, or that another service does.
std::set<QString> openSteps(const PathwayLane& lane) {
    std::set<QString> open;
    for (const rules::StepState& each : lane.steps) {
        const bool met = !each.step->isOurs() || !each.step->contactType.isEmpty() || each.step->byStepOnly;
        if (each.isOpen() && met) open.insert(each.step->id);
    }
    return open;
}

/// Leo, ten weeks old on the day, with no jab on record, and his lane, row and visit.
struct Leo {
    Area area;
    RecordId household = RecordId::create();
    RecordId leo = RecordId::create();

    Leo() {
        const QJsonObject name{{u"given"_s, u"Leo"_s}, {u"family"_s, u"Popescu"_s}};
        area.write([&](Work& work) {
            return save(work, {newEntry(household, u"household", {{u"name"_s, u"Popescu"_s}}),
                               newEntry(leo, u"person",
                                        {{u"subject"_s, u"child"_s},
                                         {u"name"_s, name},
                                         {u"birthDate"_s, day.addDays(-70).toString(Qt::ISODate)}}),
                               newEntry(household, u"member",
                                        {{u"person"_s, leo.toString()}, {u"relationship"_s, u"child"_s}})});
        });
    }
    bool wantsRotavirus(const QString& where) {
        if (where == u"list"_s) {
            const auto items = area.worklist();
            return std::any_of(items.cbegin(), items.cend(), [&](const WorkItem& item) {
                return item.household == household && item.missing.contains(u"Rotavirus"_s);
            });
        }
        if (where == u"family"_s) {
            const FamilyPathway lanes = area.lanes(household);
            return std::ranges::any_of(lanes.lanes.first().steps, [](const rules::StepState& each) {
                return each.isOpen() && each.missing.contains(u"Rotavirus"_s);
            });
        }
        const VisitContext context = area.visit(household);
        const QList<VisitStep> others = context.person(leo)->alsoDue;
        return std::ranges::any_of(others, [](const VisitStep& each) {
            return each.due && each.doses.contains(VisitStep::Dose{u"Rotavirus"_s, u"1"_s});
        });
    }
};

} // namespace

TEST_CASE("Today, Family and Visit say the same of every step in a whole area") {
    Area area;
    std::set<Line> inFamilies;
    qsizetype compared = 0;
    const auto homes = area.homes();
    REQUIRE(homes.size() > 30);
    for (const CaseHousehold& home : homes) {
        const FamilyPathway lanes = area.lanes(home.record);
        const VisitContext context = area.visit(home.record);
        for (const PathwayLane& lane : lanes.lanes) {
            for (const rules::StepState& each : lane.steps)
                if (each.isOpen()) inFamilies.insert(lineOf(lane.person, each));
            const VisitPerson* person = context.person(lane.person);
            REQUIRE(person != nullptr);
            CHECK(openSteps(*person) == openSteps(lane));
            ++compared;
        }
    }
    CHECK(compared > 40);
    CHECK(inFamilies.size() > 40);
    CHECK(openOf(area.worklist()) == inFamilies);
}

TEST_CASE("a number that a service changed in Settings reaches Today, Family and Visit alike") {
    Leo leo;
    for (const QString& where : {u"list"_s, u"family"_s, u"visit"_s}) {
        INFO(where.toStdString());
        CHECK(leo.wantsRotavirus(where));
    }
    leo.area.write([](Work& work) { return setLocalNumber(work, u"rotavirusFirstBeforeDays"_s, 60); });
    for (const QString& where : {u"list"_s, u"family"_s, u"visit"_s}) {
        INFO(where.toStdString());
        CHECK_FALSE(leo.wantsRotavirus(where));
    }
}
