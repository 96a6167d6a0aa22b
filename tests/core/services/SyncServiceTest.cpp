// Whole laptops, each with its encrypted store and session, against the server's engine in the same process.
#include "core/services/SyncService.h"
#include "core/services/SyncSentence.h"
#include "core/store/ProfileLock.h"
#include "tests/core/services/SyncOffice.h"

#include <QCoreApplication>

using namespace lodestar;
using namespace lodestar::sync::testing;
using namespace Qt::StringLiterals;

namespace {

SyncSentence sentenceOf(VisitWorld& laptop) {
    return VisitWorld::take(
        laptop.session
            ->read([&](Connection& connection) { return SyncSentence::read(connection, laptop.clock.today()); })
            .takeResult());
}

QStringList faultsOf(VisitWorld& laptop) {
    return VisitWorld::take(laptop.session->keep([](Connection& c) { return Log(c).verify(); }).takeResult()).faults;
}

void letItRun(const SyncService& service) {
    while (service.running())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    QCoreApplication::processEvents();
}

} // namespace

TEST_CASE("a code enrols a laptop once, and its person is the account's from then on") {
    Office office;
    VisitWorld laptop;
    CHECK(syncWith(laptop, office).error().code == ErrorCode::NotEnrolled);
    CHECK(enrolWith(laptop, office, u"WRONG-CODE"_s).error().code == ErrorCode::NotAllowed);
    const QString code = demand(office.engine.server.accounts.issueCode(u"HV1"_s));
    const auto enrolled = enrolWith(laptop, office, code);
    REQUIRE(enrolled);
    CHECK(enrolled->me.name == u"HV1 Name"_s);
    CHECK(enrolled->me.staff == laptop.session->me().staff);
    VisitWorld other;
    CHECK(enrolWith(other, office, code).error().code == ErrorCode::NotAllowed);
}

TEST_CASE("what one laptop holds comes to another whole, both say so in one sentence, and both verify") {
    Office office;
    VisitWorld laptop;
    REQUIRE(enrolWith(laptop, office, demand(office.engine.server.accounts.issueCode(u"HV1"_s))));
    const qint64 waiting = sentenceOf(laptop).changes;
    CHECK(sentenceOf(laptop).text().contains(u"wait for the first sync"_s));
    const auto sent = VisitWorld::take(syncWith(laptop, office));
    CHECK(sent.sent == waiting);
    CHECK(sent.refused == 0);
    CHECK(sentenceOf(laptop).text() ==
          u"Everything is saved on this laptop; nothing waits to sync. Complete as of 11:18."_s);
    CHECK(faultsOf(laptop) == QStringList{});

    VisitWorld second;
    REQUIRE(enrolWith(second, office, demand(office.engine.server.accounts.issueCode(u"HV1"_s))));
    const auto both = VisitWorld::take(syncWith(second, office));
    CHECK(both.received > 0);
    CHECK(both.refused == 0);
    CHECK(faultsOf(second) == QStringList{});
    VisitWorld::take(syncWith(laptop, office));
    const auto entries = [](VisitWorld& of) {
        return VisitWorld::take(
            of.session->read([](Connection& c) { return c.integer("SELECT count(*) FROM entry"); }).takeResult());
    };
    CHECK(entries(laptop) == entries(second));
    CHECK(faultsOf(laptop) == QStringList{});
}

TEST_CASE("without a network the sentence says so, and says what waits and until when all was complete") {
    Office office;
    VisitWorld laptop;
    REQUIRE(enrolWith(laptop, office, demand(office.engine.server.accounts.issueCode(u"HV1"_s))));
    VisitWorld::take(syncWith(laptop, office));
    office.reachable = false;
    CHECK(syncWith(laptop, office).error().code == ErrorCode::Unreachable);
    CHECK(sentenceOf(laptop).text() ==
          u"Everything is saved on this laptop; nothing waits to sync. The server has not answered since 11:18. "
          "Everything works. Complete as of 11:18."_s);
    // The first of several tries is when it began; a day later the day stands beside it.
    laptop.clock.advance(3'600);
    CHECK(syncWith(laptop, office).error().code == ErrorCode::Unreachable);
    CHECK(sentenceOf(laptop).unreachableSince == u"11:18"_s);
    laptop.measured(laptop.leo, u"weight"_s, 4900, u"2026-11-11"_s);
    CHECK(sentenceOf(laptop).text().contains(u"it will be sent when the server answers."_s));
    CHECK(sentenceOf(laptop).onPaper() == u"Complete as of 11:18, 1 changes unsent."_s);
    laptop.clock.advance(86'400);
    CHECK(sentenceOf(laptop).text().contains(u"since 11 Nov 11:18"_s));
    office.reachable = true;
    office.engine.server.clock.set(laptop.clock.now());
    VisitWorld::take(syncWith(laptop, office));
    CHECK(sentenceOf(laptop).unreachableSince.isEmpty());
    CHECK(sentenceOf(laptop).onPaper() == u"Complete as of 12:18, nothing unsent."_s);
    SyncSentence offline;
    offline.changes = 3;
    offline.visits = 3;
    offline.synced = offline.enrolled = true;
    offline.unreachableSince = u"08:41"_s;
    offline.fault = {ErrorCode::Unreachable, sync::noNetwork};
    CHECK(offline.text() ==
          u"Saved on this laptop; 3 visits wait to sync. No network since 08:41. Everything works; it "
          "will be sent when the network is back."_s);
    CHECK(offline.onPaper() == u"Not synced yet, 3 visits unsent."_s);
    CHECK(SyncSentence().onPaper() == u"From the records of this laptop alone."_s);
    SyncSentence wrong;
    wrong.clockAhead = 3 * 86'400;
    wrong.refused = 2;
    CHECK(wrong.text().contains(u"ahead by"_s));
    CHECK(wrong.text().contains(u"see Sync"_s));
}

TEST_CASE("T23: a second sync of the same store is not begun while one runs") {
    Office office;
    VisitWorld laptop;
    REQUIRE(enrolWith(laptop, office, demand(office.engine.server.accounts.issueCode(u"HV1"_s))));
    {
        const auto lock = ProfileLock::take(laptop.store.path() + u".sync"_s);
        REQUIRE(lock);
        CHECK(syncWith(laptop, office).error().code == ErrorCode::Locked);
    }
    CHECK(syncWith(laptop, office));
}

TEST_CASE("the service runs when asked, tells what it took, and pages read anew only when something came") {
    Office office;
    VisitWorld laptop;
    VisitWorld second;
    for (VisitWorld* each : {&laptop, &second})
        REQUIRE(enrolWith(*each, office, demand(office.engine.server.accounts.issueCode(u"HV1"_s))));
    VisitWorld::take(syncWith(second, office));
    SyncService service(*laptop.session, office.transports());
    int synced = 0;
    int changed = 0;
    QObject::connect(&service, &SyncService::synced, [&](const sync::SyncReport&) { ++synced; });
    QObject::connect(laptop.session.get(), &Session::changed, [&] { ++changed; });
    service.syncSoon();
    letItRun(service);
    CHECK(synced == 1);
    CHECK(changed == 1);
    CHECK(service.outcome().received > 0);
    service.syncSoon();
    letItRun(service);
    CHECK(synced == 2);
    CHECK(changed == 1);
    laptop.session->close();
    service.syncSoon();
    CHECK_FALSE(service.running());
}

TEST_CASE("what was refused is listed with its reason and can be sent again") {
    Office office;
    VisitWorld laptop;
    REQUIRE(enrolWith(laptop, office, demand(office.engine.server.accounts.issueCode(u"HV1"_s))));
    office.alters = {};
    // Something made by a device that nobody knows any more: its signature is another's.
    laptop.session->keep([](Connection& c) {
        return c.execute("UPDATE change SET signature = zeroblob(64) WHERE n = (SELECT max(n) FROM outbox)");
    });
    const auto report = VisitWorld::take(syncWith(laptop, office));
    CHECK(report.refused >= 1);
    const auto refused = VisitWorld::take(laptop.session->read(refusedChanges).takeResult());
    REQUIRE(refused.size() == report.refused);
    CHECK(sentenceOf(laptop).refused == report.refused);
    const auto again = VisitWorld::take(
        laptop.session->keep([&](Connection& c) { return sendAgain(c, {refused.first().change}); }).takeResult());
    CHECK(again == 1);
    CHECK(sentenceOf(laptop).changes == 1);
    CHECK(VisitWorld::take(syncWith(laptop, office)).refused == 1);
    CHECK(sentenceOf(laptop).changes == 0);
    CHECK(VisitWorld::take(laptop.session->read(refusedChanges).takeResult()).size() == refused.size());
}

TEST_CASE("settings that lead nowhere are not taken") {
    VisitWorld laptop;
    const auto taken = [&](const QString& server, int minutes) {
        return laptop.session->keep([=](Connection& c) { return SyncSettings{server, {}, minutes}.write(c); })
            .takeResult()
            .has_value();
    };
    CHECK(taken(u"https://office.example:8443"_s, 5));
    CHECK_FALSE(taken(u"http://office.example"_s, 5));
    CHECK_FALSE(taken(u"office.example"_s, 5));
    CHECK_FALSE(taken(u"https://office.example"_s, 0));
}
