#include "core/services/Sharing.h"

#include "core/services/FamilySheets.h"
#include "tests/core/services/ReviewWorld.h"
#include "tests/support/catch.h"

using namespace lodestar;
using namespace Qt::StringLiterals;

namespace {

struct SharingWorld : ReviewWorld {
    SharingAnswer asked(const QString& answer, QDate on) {
        SharingAnswer made;
        made.person = daria;
        made.agency = u"Little Anchors Nursery"_s;
        made.purpose = u"Two-year review"_s;
        made.answer = answer;
        made.on = on;
        made.givenBy = u"Elena Ionescu"_s;
        made.how = u"spoken"_s;
        return made;
    }
    Status record(const SharingAnswer& answer) {
        return statusOf(write([answer](Work& work) { return recordSharingAnswer(work, answer); }));
    }
    Status share(const SharedOnce& shared) {
        return statusOf(write([shared](Work& work) { return recordShared(work, shared); }));
    }
    QList<SharingAnswer> answers() {
        return read([this](Connection& connection) { return sharingAnswers(connection, daria); });
    }
    static Status statusOf(const Result<EntryId>& made) { return made ? Status() : std::unexpected(made.error()); }
    SharedOnce told(const QString& basis) {
        return {{}, daria, u"Little Anchors Nursery"_s, u"The review’s summary"_s, basis, {}, today(), {}};
    }
};

} // namespace

TEST_CASE("an answer stands for its agency and purpose until another comes or it is withdrawn") {
    SharingWorld world;
    CHECK_FALSE(mayShareWith(world.answers(), u"Little Anchors Nursery"_s));
    REQUIRE(world.record(world.asked(u"agreed"_s, {2026, 9, 1})));
    CHECK(mayShareWith(world.answers(), u"little anchors nursery"_s, u"Two-year review"_s));
    CHECK_FALSE(mayShareWith(world.answers(), u"Little Anchors Nursery"_s, u"Monthly list"_s));
    REQUIRE(world.record(world.asked(u"refused"_s, {2026, 10, 1})));
    CHECK_FALSE(mayShareWith(world.answers(), u"Little Anchors Nursery"_s, u"Two-year review"_s));
    CHECK(world.answers().size() == 2);
}

TEST_CASE("a withdrawal stops future sharing, tells what comes of it, and erases nothing") {
    SharingWorld world;
    REQUIRE(world.record(world.asked(u"agreed"_s, {2026, 9, 1})));
    REQUIRE(world.share(world.told(u"agreement"_s)));
    const SharingAnswer drawn = world.answers().first();
    const auto effects = world.read([drawn](Connection& connection) { return withdrawalEffects(connection, drawn); });
    CHECK(effects.waitingToSend > 0);
    CHECK(effects.shared == 1);
    CHECK_FALSE(effects.navigator);
    CHECK_FALSE(world.write([drawn](Work& work) { return withdrawSharing(work, drawn, QDate(), u"Elena"_s); }));
    REQUIRE(world.write(
        [drawn](Work& work) { return withdrawSharing(work, drawn, work.clock().today(), u"Elena Ionescu"_s); }));
    const SharingAnswer now = world.answers().first();
    CHECK(now.answer == u"withdrawn");
    CHECK(now.on == QDate(2026, 9, 1));
    CHECK_FALSE(mayShareWith(world.answers(), now.agency));
    // On an agreement nothing more goes out; safeguarding goes on.
    CHECK_FALSE(world.share(world.told(u"agreement"_s)));
    CHECK(world.share(world.told(u"safeguarding_or_public_interest"_s)));
    CHECK(world.share(world.told(u"legal_duty"_s)));
}

TEST_CASE("urgent safeguarding is recorded without an agreement and without saying whether the parent was told") {
    SharingWorld world;
    SharedOnce shared = world.told(u"safeguarding_or_public_interest"_s);
    shared.with = u"Children’s social care"_s;
    shared.compartment = records::Compartment::Sealed;
    REQUIRE(world.share(shared));
    // What is sealed is in no list that anybody may see.
    CHECK(world.read([&](Connection& connection) { return sharedAbout(connection, {world.daria}); }).isEmpty());
    shared.basis.clear();
    CHECK_FALSE(world.share(shared));
}

TEST_CASE("for a child whoever has parental responsibility answers, for an adult she herself") {
    SharingWorld world;
    const auto givers = [&](const RecordId& person) {
        return world.read([person](Connection& connection) { return sharingGivers(connection, person); });
    };
    world.add(world.daria, u"carer"_s,
              {{u"person"_s, world.elena.toString()},
               {u"relationship"_s, u"mother"_s},
               {u"rights"_s, QJsonObject{{u"parentalResponsibility"_s, u"yes"_s}}}});
    REQUIRE(givers(world.daria).size() == 1);
    CHECK(givers(world.daria).first().person == world.elena);
    CHECK(givers(world.elena).first().person == world.elena);
    SharingAnswer nobody = world.asked(u"agreed"_s, {2026, 9, 1});
    nobody.givenBy.clear();
    CHECK_FALSE(world.record(nobody));
}

TEST_CASE("the sheet to agree on names whom it asks for, and the sheet of what is open names nobody") {
    SharingWorld world;
    REQUIRE(world.record(world.asked(u"refused"_s, {2026, 9, 1})));
    const auto agreement =
        world.read([&](Connection& connection) { return readAgreementSheet(connection, world.daria, world.today()); });
    CHECK(agreement.name == u"Daria Ionescu");
    REQUIRE_FALSE(agreement.lines.isEmpty());
    CHECK(agreement.lines.first().agency == u"Little Anchors Nursery");
    const auto open =
        world.read([&](Connection& connection) { return readOpenSheet(connection, world.elena, world.today()); });
    for (const OpenSheet::Line& each : open.lines)
        CHECK(each.name != u"Healthy Start");
}
