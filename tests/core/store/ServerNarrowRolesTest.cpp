// Roles that have less than a record: an administrator, and a navigator who writes where she does not read.
#include "tests/core/store/ServerDatabase.h"
#include "tests/core/store/ServerHome.h"

using namespace lodestar;
using namespace lodestar::sync;
using namespace lodestar::sync::testing;

namespace {

QJsonObject referralTo(const QString& service) {
    return {{u"referral"_s, QJsonObject{{u"service"_s, service}}}, {u"state"_s, QJsonObject{{u"state"_s, u"sent"_s}}}};
}

/// As `writes`, in another compartment than the kind's own.
Change writesIn(Laptop& laptop, const LogId& log, const QString& kind, const QJsonObject& fields,
                const EntryId& entry = EntryId::create(), const records::Seen& seen = {}) {
    Change change = laptop.made(log.record, kind, fields, entry, seen);
    change.compartment = log.compartment;
    laptop.sign(change);
    return laptop.put(change);
}

} // namespace

TEST_CASE("an administrator has the households of her team's families, and their people only where she is named") {
    EachServer on;
    CAPTURE(on.engine);
    ServerWorld& world = on.world;
    world.add(u"HV1"_s, u"health-visitor"_s, u"north"_s);
    world.add(u"AD1"_s, u"administrator"_s, u"north"_s);
    Laptop anna(world, u"HV1"_s);
    Laptop clerk(world, u"AD1"_s);
    const Home home(anna, u"HV1"_s);
    const Home other(anna, u"HV1"_s);
    anna.allots(other.household, u"AD1"_s);
    anna.pushes();
    CHECK(clerk.scope() == (QSet{shared(home.household)} | other.sharedLogs()));
    CHECK(clerk.pulls(shared(home.household)).size() == 3); // who it is, who has it, that there is a child
    CHECK(clerk.pulls(shared(home.child)).isEmpty());
    const Change appointment = clerk.writes(home.household, u"appointment"_s,
                                            {{u"slot"_s, QJsonObject{{u"at"_s, u"2026-11-25T10:00:00+00:00"_s}}},
                                             {u"what"_s, QJsonObject{{u"place"_s, u"clinic"_s}}}});
    CHECK(clerk.pushes().value(appointment.id).kind == Verdict::Kind::Stored);
    // Nothing of hers is a way to the people: a household of her own does not bring them in.
    const RecordId made = clerk.beginsHousehold(u"AD1"_s);
    const Change member = clerk.joins(made, home.child);
    CHECK(clerk.pushes().value(member.id).reason == quarantine::notInScope);
    CHECK_FALSE(clerk.scope().contains(shared(home.child)));
}

TEST_CASE(
    "a navigator writes sealed entries of her own and goes on with them, and neither reads nor changes another's") {
    EachServer on;
    CAPTURE(on.engine);
    ServerWorld& world = on.world;
    world.add(u"HV1"_s);
    world.add(u"NA1"_s, u"family-navigator"_s);
    world.add(u"NA2"_s, u"family-navigator"_s);
    Laptop anna(world, u"HV1"_s);
    const Home home(anna, u"HV1"_s);
    const Change hers = writesIn(anna, sealed(home.child), u"referral"_s, referralTo(u"Refuge"_s));
    anna.allots(home.household, u"NA1"_s);
    anna.pushes();
    Laptop navigator(world, u"NA1"_s);
    Laptop other(world, u"NA2"_s);
    const auto verdictOf = [](Laptop& laptop, const Change& change) { return laptop.pushes().value(change.id); };

    const Change own = writesIn(navigator, sealed(home.child), u"referral"_s, referralTo(u"Domestic abuse service"_s));
    CHECK(verdictOf(navigator, own).kind == Verdict::Kind::Stored);
    const records::Seen state{{u"state"_s, {own.id}}};
    const QJsonObject accepted{{u"state"_s, QJsonObject{{u"state"_s, u"accepted"_s}}}};
    const Change later = writesIn(navigator, sealed(home.child), u"referral"_s, accepted, own.entry, state);
    CHECK(verdictOf(navigator, later).kind == Verdict::Kind::Stored);
    CHECK(verdictOf(navigator, writesIn(navigator, health(home.child), u"referral"_s, referralTo(u"Infant feeding"_s)))
              .kind == Verdict::Kind::Stored);

    // It gives her nothing to read, and her laptop keeps what it wrote.
    CHECK(navigator.scope() == home.sharedLogs());
    CHECK(navigator.pulls(sealed(home.child)).isEmpty());
    CHECK(navigator.ask("POST", "/v1/ids", LogIds{sealed(home.child), {}}.toBytes()).status == 404);
    CHECK(navigator.heads().left.isEmpty());
    const Held held{{{sealed(home.child), 3}, {shared(home.child), 1}}, {}};
    CHECK(navigator.ask("POST", "/v1/held", held.toBytes()).status == 204);
    CHECK(navigator.heads().left.isEmpty());
    CHECK(anna.pulls(sealed(home.child)).size() == 4);
    const QByteArray file(1000, 'p');
    const QByteArray path = "/v1/attachments/" + plainHash(plainHash(file)).toHex() +
                            "/0?size=1000&record=" + home.child.toString().toLatin1() + "&compartment=";
    CHECK(navigator.ask("PUT", path + "sealed", file).status == 403);
    CHECK(navigator.ask("PUT", path + "health", file).status == 403);

    SECTION("nothing else is hers to write there") {
        const QList<Change> grasping{
            writesIn(navigator, sealed(home.child), u"referral"_s, accepted, hers.entry, {{u"state"_s, {hers.id}}}),
            writesIn(navigator, sealed(home.household), u"document"_s,
                     {{u"on"_s, u"2026-11-20"_s}, {u"document"_s, QJsonObject{{u"title"_s, u"Scan"_s}}}}),
            navigator.weighs(home.child)};
        const auto verdicts = navigator.pushes();
        for (const Change& each : grasping)
            CHECK(verdicts.value(each.id).reason == quarantine::notInScope);
        const QJsonArray named{QJsonObject{{u"change"_s, hers.id.toString()}}};
        const Change recall = writesIn(navigator, sealed(home.child), u"recall"_s,
                                       {{u"changes"_s, named}, {u"reason"_s, u"wrong person"_s}});
        CHECK(verdictOf(navigator, recall).reason == quarantine::notInScope);
        CHECK(world.keptBody(hers)->contains("Refuge"));
    }
    SECTION("nor anything of a family that she has not") {
        const Change strange = writesIn(other, sealed(home.child), u"referral"_s, referralTo(u"Refuge"_s));
        CHECK(verdictOf(other, strange).reason == quarantine::notInScope);
    }
    SECTION("what she takes back goes from her laptop") {
        const QJsonArray named{QJsonObject{{u"change"_s, own.id.toString()}}};
        const Change recall = writesIn(navigator, sealed(home.child), u"recall"_s,
                                       {{u"changes"_s, named}, {u"reason"_s, u"wrong person"_s}});
        CHECK(verdictOf(navigator, recall).kind == Verdict::Kind::Stored);
        CHECK_FALSE(world.keptBody(own)->contains("abuse"));
        CHECK(navigator.heads().left == QList<LogId>{sealed(home.child)});
    }
    SECTION("and with the family it goes from her laptop") {
        const QList<Change> changes = anna.pulls(shared(home.household));
        const Change& allotment = changes.last();
        REQUIRE(allotment.fields().value(u"staff"_s) == u"NA1"_s);
        anna.writes(home.household, u"allotment"_s, {{u"to"_s, u"2026-11-20"_s}}, allotment.entry);
        anna.pushes();
        const QList<LogId> left = navigator.heads().left;
        CHECK(QSet<LogId>(left.begin(), left.end()) ==
              QSet{shared(home.child), sealed(home.child), health(home.child)});
    }
    SECTION("whoever read it before keeps nothing of it as a navigator") {
        Account person = demand(world.accounts.account(u"NA1"_s));
        person.role = u"health-visitor"_s;
        demand(world.accounts.change(person));
        CHECK(navigator.pulls(sealed(home.child)).size() == 4);
        person.role = u"family-navigator"_s;
        demand(world.accounts.change(person));
        CHECK(navigator.heads().left.contains(sealed(home.child)));
    }
}
