// The server's audit, and what an administrator answers about quarantine, over every store.
#include "core/sync/ServerAudit.h"
#include "core/records/EntryState.h"
#include "tests/core/store/ServerDatabase.h"

using namespace lodestar;
using namespace lodestar::sync;
using namespace lodestar::sync::testing;

namespace {

ServerAudit auditOf(EachServer& on) {
    return ServerAudit(on.world.context());
}

QString fault(EachServer& on) {
    const auto end = auditOf(on).verify();
    return end ? QString() : end.error().detail;
}

} // namespace

TEST_CASE("what is done on the server stands in its audit: who, what, to whom, and nothing of a family") {
    EachServer on;
    CAPTURE(on.engine);
    ServerWorld& world = on.world;
    world.add(u"HV1"_s, u"health-visitor"_s, u"north"_s);
    world.add(u"HV2"_s);
    world.add(u"TL1"_s, u"team-lead"_s, u"north"_s);
    Laptop anna(world, u"HV1"_s);
    Laptop lead(world, u"TL1"_s);
    CHECK(world.audited(act::accountAdded).value(0) == u"owner HV1 health-visitor, north, "_s);
    CHECK(world.audited(act::codeIssued).value(0) == u"owner HV1 "_s);
    CHECK(world.audited(act::deviceEnrolled).value(0) == u"HV1 %1 "_s.arg(anna.device.toString()));

    // Who takes a family on does her everyday work; who gives it to another, or leads, allots.
    const RecordId household = anna.beginsHousehold(u"HV1"_s);
    const Change away = anna.allots(household, u"HV2"_s);
    const Change note = anna.notes(household, u"Ash, 12 Sea View"_s);
    const Change recall = anna.writes(
        household, records::recallKind,
        {{u"changes"_s, QJsonArray{QJsonObject{{u"change"_s, note.id.toString()}}}}, {u"reason"_s, u"wrong person"_s}});
    anna.pushes();
    const Change led = lead.allots(household, u"TL1"_s);
    lead.pushes();
    CHECK(world.audited(act::allotted) ==
          QStringList{u"HV1 %1 HV2"_s.arg(away.id.toString()), u"TL1 %1 TL1"_s.arg(led.id.toString())});
    CHECK(world.audited(act::recalled) == QStringList{u"HV1 %1 "_s.arg(recall.id.toString())});

    Account person = demand(world.accounts.account(u"HV2"_s));
    person.role = u"nursery-nurse"_s;
    person.disabled = true;
    demand(world.accounts.change(person));
    demand(world.accounts.change(person)); // nothing is other: no line
    CHECK(world.audited(act::accountChanged) == QStringList{u"owner HV2 role: health-visitor -> nursery-nurse"_s});
    CHECK(world.audited(act::accountLocked) == QStringList{u"owner HV2 "_s});
    person.disabled = false;
    demand(world.accounts.change(person));
    demand(world.accounts.setPassword(u"HV2"_s, SecureBytes::passphrase(u"a quiet harbour"_s)));
    demand(world.accounts.setPassword(u"HV2"_s, {}));
    demand(world.accounts.allowMore(lead.device, 5, world.clock.now().addDays(1)));
    demand(world.accounts.revoke(lead.device, ServerAccounts::Revoked::Lost));
    demand(world.accounts.revoke(anna.device, ServerAccounts::Revoked::Retired));
    demand(world.accounts.beginIncarnation());
    CHECK(world.audited(act::accountUnlocked).size() == 1);
    CHECK(world.audited(act::passwordSet) == QStringList{u"owner HV2 "_s});
    CHECK(world.audited(act::passwordRemoved) == QStringList{u"owner HV2 "_s});
    CHECK(world.audited(act::deviceAllowedMore).size() == 1);
    CHECK(world.audited(act::deviceLost) == QStringList{u"owner %1 "_s.arg(lead.device.toString())});
    CHECK(world.audited(act::deviceRetired) == QStringList{u"owner %1 "_s.arg(anna.device.toString())});
    CHECK(world.audited(act::restored).size() == 1);

    const auto lines = demand(auditOf(on).lines());
    for (const ServerAuditLine& each : lines) {
        const QString all = each.who + each.subject + each.detail;
        CHECK_FALSE(all.contains(u"Ash"_s));
        CHECK_FALSE(all.contains(household.toString()));
        CHECK(each.at == world.context().now());
    }
    CHECK(demand(auditOf(on).verify()) == ServerAuditEnd{lines.size(), lines.last().chain});
}

TEST_CASE("refused sign-ins and enrolments stand in the audit, however often they are tried, once an hour") {
    EachServer on;
    CAPTURE(on.engine);
    ServerWorld& world = on.world;
    demand(world.accounts.add({{}, u"HV1"_s, u"Anna"_s, u"health-visitor"_s, {}, {}, {}, false},
                              SecureBytes::passphrase(u"a quiet harbour"_s)));
    world.add(u"HV2"_s);
    Laptop anna(world, u"HV2"_s);
    const QString code = demand(world.accounts.issueCode(u"HV1"_s));
    Laptop stranger = anna;
    stranger.device = DeviceId::create();
    for (int i = 0; i < 5; ++i) {
        stranger.enrol(u"AAAA-BBBB-CCCC-DDDD"_s);
        stranger.enrol(code, u"wrong"_s);
        stranger.signIn(); // a laptop that nobody knows
        anna.post("/v1/token", anna.tokenRequest("no challenge"));
    }
    CHECK(world.audited(act::enrolRefused) == QStringList{u"  code"_s, u" HV1 password"_s});
    const QString line = u"HV2 %1 token"_s.arg(anna.device.toString());
    CHECK(world.audited(act::signInRefused) == QStringList{line});
    world.clock.advance(3601);
    demand(world.accounts.revoke(anna.device, ServerAccounts::Revoked::Lost));
    anna.signIn();
    CHECK(world.audited(act::signInRefused).value(1) == u"HV2 %1 revoked"_s.arg(anna.device.toString()));
    CHECK(fault(on).isEmpty());
}

TEST_CASE("a line that is altered, taken out or cut off at the end is found") {
    EachServer on;
    CAPTURE(on.engine);
    if (on.engine == Engine::Memory) return;
    for (const auto* each : {"HV1", "HV2", "HV3"})
        on.world.add(QString::fromLatin1(each));
    REQUIRE(demand(auditOf(on).verify()).lines == 3);
    SECTION("the server itself cannot") {
        for (const auto* sql : {"UPDATE audit SET who = 'nobody'", "DELETE FROM audit WHERE n = 1"})
            CHECK_FALSE(on.database.runAsServer(QString::fromLatin1(sql)));
        CHECK(fault(on).isEmpty());
    }
    SECTION("altered") {
        on.database.runAsOwner(u"UPDATE audit SET who = 'nobody' WHERE n = 2"_s);
        CHECK(fault(on) == u"audit line 2 was altered"_s);
    }
    SECTION("taken out") {
        on.database.runAsOwner(u"DELETE FROM audit WHERE n = 2"_s);
        CHECK(fault(on) == u"audit line 2 is missing"_s);
    }
    SECTION("cut off") {
        on.database.runAsOwner(u"DELETE FROM audit WHERE n = 3"_s);
        CHECK(fault(on) == u"the audit ends after line 2, and line 3 was the last one written"_s);
        on.world.add(u"HV4"_s); // and for ever
        CHECK(fault(on) == u"audit line 3 is missing"_s);
    }
}

TEST_CASE("an administrator who does not take a change tells who wrote it why; it stays whole and may yet be taken") {
    EachServer on;
    CAPTURE(on.engine);
    ServerWorld& world = on.world;
    world.add(u"HV1"_s);
    world.add(u"HV2"_s);
    Laptop anna(world, u"HV1"_s);
    Laptop berta(world, u"HV2"_s);
    const RecordId household = anna.beginsHousehold(u"HV1"_s);
    anna.pushes();
    const Change late = berta.notes(household, u"late"_s);
    const Change other = berta.notes(household, u"another"_s);
    CHECK(berta.pushes().value(late.id).reason == quarantine::notInScope);
    const auto mine = [&] {
        const QJsonObject all = QJsonDocument::fromJson(berta.ask("GET", "/v1/mine").body).object();
        QMap<QString, QString> answers;
        for (const QJsonValue& each : all.value(u"quarantined"_s).toArray())
            answers.insert(each[u"change"_s].toString(), each[u"answer"_s].toString());
        return answers;
    };
    CHECK(mine() == QMap<QString, QString>{{late.id.toString(), {}}, {other.id.toString(), {}}});
    CHECK(world.accounts.refuse({late.id}, u"  "_s).error().code == ErrorCode::InvalidInput);
    CHECK(world.accounts.refuse({ChangeId::create()}, u"no"_s).error().code == ErrorCode::NotFound);
    demand(world.accounts.refuse({late.id}, u"The visit stands there already."_s));

    CHECK(mine().value(late.id.toString()) == u"The visit stands there already."_s);
    CHECK(mine().value(other.id.toString()).isEmpty());
    const auto waiting = demand(world.accounts.quarantined());
    REQUIRE(waiting.size() == 1);
    CHECK(waiting[0].id == other.id);
    CHECK(world.audited(act::quarantineRefused) == QStringList{u"owner %1 not-in-scope"_s.arg(late.id.toString())});
    // Sent again it is answered as before, and what it waits for releases it no longer.
    CHECK(berta.refusalOf(berta.send(Push::of(berta.acknowledged, {}), "/v1/offered")) == "200 ");

    CHECK(demand(world.accounts.replay({late.id})).isEmpty());
    CHECK(world.keptBody(late).has_value());
    CHECK(world.audited(act::quarantineAccepted) == QStringList{u"owner %1 not-in-scope"_s.arg(late.id.toString())});
}
