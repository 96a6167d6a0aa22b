#include "core/services/BirthMatch.h"

#include "tests/core/services/ImportWorld.h"
#include "tests/support/catch.h"

using namespace lodestar;
using namespace Qt::StringLiterals;

namespace {

using V = QLatin1StringView;

const QByteArray jade = "P900,F900,mother,Jade,Fenn,9990000018,1998-02-03,female,\n";

/// Jade's pregnancy is known and a day's births have come.
struct BornWorld : ImportWorld {
    BornWorld() {
        writeExpectingFamily();
        import();
        clearFolder();
        writeBirths(jade);
        import();
    }
    RecordId mother = person(u"P1"_s);
    RecordId baby = person(u"P901"_s);

    Status join() {
        const Entry proposal = only(baby, u"proposal");
        const Entry birth = only(baby, u"birth");
        return work([&](Work& given) { return joinBirth(given, proposal, birth); });
    }
};

} // namespace

TEST_CASE("a birth fits a pregnancy by its due date, and by the gestation where that is known") {
    const QDate edd(2026, 11, 12);
    CHECK(birthFits(edd, edd, std::nullopt));
    CHECK(birthFits(edd.addDays(21), edd, std::nullopt));
    CHECK(birthFits(edd.addDays(-126), edd, std::nullopt)); // 22+0
    CHECK_FALSE(birthFits(edd.addDays(-127), edd, std::nullopt));
    CHECK_FALSE(birthFits(edd.addDays(29), edd, std::nullopt));
    CHECK(birthFits(edd.addDays(-56), edd, 32 * 7 + 4));
    CHECK_FALSE(birthFits(edd.addDays(-56), edd, 40 * 7));
    CHECK_FALSE(birthFits({}, edd, std::nullopt));
}

TEST_CASE("a birth is joined when a person says so: child, mother and pregnancy agree") {
    BornWorld world;
    REQUIRE(world.join());
    const Entry birth = world.only(world.baby, u"birth");
    const Entry pregnancy = world.only(world.mother, u"pregnancy");
    CHECK(birth.text(V("pregnancy")) == pregnancy.id.toString());
    CHECK(birth.text(V("mother")) == world.mother.toString());
    CHECK(pregnancy.part(V("outcome"), V("outcome")) == u"live_birth");
    CHECK(pregnancy.part(V("outcome"), V("on")) == u"2026-11-07");
    CHECK(world.only(world.baby, u"proposal").text(V("answer")) == u"taken");
    CHECK(world.verified().faults.isEmpty());

    // The same births again: nothing is proposed, and the name that the file lacks is not asked about.
    const qint64 changes = world.changes();
    CHECK(world.import().births == 0);
    CHECK(world.changes() == changes);
}

TEST_CASE("a birth answered on another page meanwhile is not joined twice") {
    BornWorld world;
    const Entry proposal = world.only(world.baby, u"proposal");
    const Entry birth = world.only(world.baby, u"birth");
    REQUIRE(world.work([&](Work& work) { return leaveProposal(work, proposal); }));
    const Status joined = world.work([&](Work& work) { return joinBirth(work, proposal, birth); });
    REQUIRE_FALSE(joined);
    CHECK(joined.error().code == ErrorCode::Conflict);
    CHECK(world.only(world.mother, u"pregnancy").part(V("outcome"), V("outcome")).isEmpty());
}

TEST_CASE("not hers: the birth is not proposed again") {
    BornWorld world;
    const Entry proposal = world.only(world.baby, u"proposal");
    REQUIRE(world.work([&](Work& work) { return leaveProposal(work, proposal); }));
    CHECK(world.import().births == 0);
    CHECK(world.demand(world.work([](Work& work) { return proposeBirths(work); })) == 0);
}

TEST_CASE("the second twin joins the pregnancy that the first has ended") {
    BornWorld world;
    REQUIRE(world.join());
    world.clearFolder();
    world.write(u"families.csv"_s, "family_ref,postcode\nF900,SS0 9XQ\n");
    world.write(u"people.csv"_s, "person_ref,family_ref,relationship,given_name,family_name,nhs_number,birth_date,sex\n"
                                 "P902,F900,child,Baby,Fenn,9990000034,2026-11-07,female\n");
    CHECK(world.import().births == 1);
}

TEST_CASE("no birth is proposed to a pregnancy that was lost") {
    ImportWorld world;
    world.writeExpectingFamily();
    world.import();
    const RecordId mother = world.person(u"P1"_s);
    const Entry pregnancy = world.only(mother, u"pregnancy");
    world.save(newEntry(mother, u"death",
                        {{u"death"_s, QJsonObject{{u"on"_s, u"2026-08-01"_s}, {u"what"_s, u"stillbirth"_s}}},
                         {u"pregnancy"_s, pregnancy.id.toString()}}));
    world.clearFolder();
    world.writeBirths(jade);
    CHECK(world.import().births == 0);
}
