#include "core/services/Programmes.h"

#include "core/records/Kind.h"
#include "core/services/ProgrammeFields.h"
#include "tests/core/services/VisitWorld.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace lodestar;
using namespace Qt::StringLiterals;

namespace {

struct ProgrammeWorld : VisitWorld {
    Programme row(const QString& id) {
        const auto found = read([&](Connection& c) { return programmeRow(c, id); });
        REQUIRE(found);
        return *found;
    }
    Result<QString> saves(const Programme& programme) {
        return write([&](Work& work) { return saveProgramme(work, programme); });
    }
    Status decides(const StageDecision& decision) {
        return write([&](Work& work) { return decideStage(work, u"henry"_s, decision); });
    }
};

} // namespace

TEST_CASE("every programme that ships can be kept as an entry, has a source, and no stage that nobody decided") {
    QSet<QString> rows;
    for (const Programme& each : shippedProgrammes()) {
        INFO(each.row.toStdString());
        QJsonObject fields = fieldsOf(each);
        for (const QString& name : fields.keys())
            if (fields.value(name).isNull()) fields.remove(name);
        CHECK(records::validateFields(u"programme", fields, true));
        CHECK_FALSE(each.source.isEmpty());
        CHECK(programmeSorts().contains(each.sort));
        CHECK(each.stage().isEmpty());
        // A level of evidence stands only with where it is from.
        CHECK(each.evidenceLevel.isEmpty() == each.evidenceSource.isEmpty());
        CHECK_FALSE(rows.contains(each.row));
        rows.insert(each.row);
    }
    CHECK(rows.size() == 12);
    const auto henry = std::ranges::find(shippedProgrammes(), u"henry"_s, &Programme::row);
    CHECK(henry->design.sessions == 8);
    CHECK(henry->design.minutes == 150);
}

TEST_CASE("what the area changes of a shipped programme is one entry that every laptop derives alike") {
    ProgrammeWorld one;
    ProgrammeWorld other;
    for (ProgrammeWorld* each : {&one, &other}) {
        Programme henry = each->row(u"henry"_s);
        henry.measures = {{u"Confidence"_s, 0, 10, true}, {u"Worry"_s, 0, 10, false}};
        henry.content = {u"Why HENRY"_s, u"Eating together"_s};
        CHECK(ProgrammeWorld::take(each->saves(henry)) == u"henry"_s);
    }
    const Programme kept = one.row(u"henry"_s);
    CHECK(kept.entry == other.row(u"henry"_s).entry);
    CHECK(kept.measures.size() == 2);
    CHECK_FALSE(kept.measure(u"Worry"_s)->higherIsBetter);
    CHECK(kept.content.last() == u"Eating together"_s);
    CHECK(kept.design.sessions == 8);
    CHECK(one.read([](Connection& c) { return programmes(c); }).size() == shippedProgrammes().size());
}

TEST_CASE("a programme without a name, twice, or with a range that ends before it begins is not kept") {
    ProgrammeWorld world;
    Programme own;
    CHECK(world.saves(own).error().code == ErrorCode::InvalidInput);
    own.name = u"henry: healthy families, right from the START"_s;
    CHECK(world.saves(own).error().code == ErrorCode::AlreadyExists);
    own.name = u"Stay and play"_s;
    own.design.groupFrom = 10;
    own.design.groupTo = 8;
    CHECK(world.saves(own).error().code == ErrorCode::InvalidInput);
    own.design = {};
    own.design.sessions = 0;
    CHECK(world.saves(own).error().code == ErrorCode::InvalidInput);
    own.design = {};
    own.measures = {{u"Hope"_s, 10, 0, true}};
    CHECK(world.saves(own).error().code == ErrorCode::InvalidInput);
    own.measures = {};
    CHECK(world.row(ProgrammeWorld::take(world.saves(own))).name == u"Stay and play"_s);
}

TEST_CASE("every decision about a stage stays, with its day, its words and its evidence; the newest is in force") {
    ProgrammeWorld world;
    ProgrammeWorld::demand(
        world.decides({u"test"_s, QDate(2026, 1, 12), u"Board"_s, u"Two courses in Milton"_s, u"Guidebook"_s}));
    ProgrammeWorld::demand(
        world.decides({u"scale"_s, QDate(2026, 9, 1), u"Board"_s, u"All six wards"_s, u"31 of 36 finished"_s}));
    // Entered late: the newest day counts, not the last typed.
    ProgrammeWorld::demand(world.decides({u"refine"_s, QDate(2026, 5, 4), u"Board"_s, u"Evenings too"_s, {}}));
    const Programme henry = world.row(u"henry"_s);
    REQUIRE(henry.stages.size() == 3);
    CHECK(henry.stage() == u"scale"_s);
    CHECK(henry.stages.at(1).stage == u"refine"_s);
    CHECK(henry.stages.last().evidence == u"Guidebook"_s);
    CHECK(world.decides({u"scale"_s, QDate(2027, 1, 1), {}, u"Later"_s, {}}).error().code == ErrorCode::InvalidInput);
    CHECK(world.decides({u"scale"_s, QDate(2026, 1, 1), {}, {}, {}}).error().code == ErrorCode::InvalidInput);
    CHECK(world.decides({u"grow"_s, QDate(2026, 1, 1), {}, u"x"_s, {}}).error().code == ErrorCode::InvalidInput);
}
