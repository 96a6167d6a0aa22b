// Likely doubles: who is found and who never, what is compared, and two people who join and take back.
#include "core/services/Duplicates.h"
#include "core/records/FixedIds.h"
#include "core/services/Find.h"
#include "core/services/JoiningFollows.h"
#include "core/services/KeptDoubles.h"
#include "core/services/PathwayInUse.h"
#include "core/services/TodayList.h"
#include "core/services/Worklist.h"
#include "core/store/Joined.h"
#include "tests/core/services/SyncOffice.h"
#include "tests/core/services/TestFamily.h"
#include "tests/support/catch.h"

#include <QElapsedTimer>

#include <iostream>

using namespace lodestar;
using namespace Qt::StringLiterals;
using rules::LikeReason;
using rules::NeverOne;

namespace {

/// The Kowalczyks; Anna and Ruth sit at the same store in turn.
struct Doubled : TestFamily {
    Identity anna = person(u"Anna Reed"_s, u"S1"_s, u"health-visitor"_s);
    Identity ruth = person(u"Ruth Hale"_s, u"S2"_s, u"team-lead"_s);

    Doubled() {
        sits(ruth);
        sits(anna);
    }
    static Identity person(const QString& name, const QString& reference, const QString& role) {
        Identity made;
        made.name = name;
        made.reference = reference;
        made.role = role;
        return made;
    }
    void sits(const Identity& who) {
        demand(writeIdentity(*connection, who, clock));
        writer.staff = staffId(who.reference);
    }
    Identity me() { return demand(readIdentity(*connection)); }
    RecordId born(const QString& given, const QString& family, const QString& on, const QString& nhs = {}) {
        const RecordId record = RecordId::create();
        O fields{{u"subject"_s, u"child"_s},
                 {u"name"_s, O{{u"given"_s, given}, {u"family"_s, family}}},
                 {u"birthDate"_s, on}};
        if (!nhs.isEmpty()) fields.insert(u"nhsNumber"_s, O{{u"value"_s, nhs}});
        add(record, u"person", fields);
        return record;
    }
    RecordId home(const QString& name, const QString& line1, bool confidential = false) {
        const RecordId record = RecordId::create();
        O fields{{u"name"_s, name}};
        if (confidential) fields.insert(u"confidentialAddress"_s, true);
        add(record, u"household", fields);
        add(record, u"residence", {{u"address"_s, O{{u"line1"_s, line1}, {u"postcode"_s, u"SS0 9XQ"_s}}}});
        return record;
    }
    QList<LikelyDouble> found() { return demand(likelyDoubles(*connection, today())); }
    bool finds(const RecordId& a, const RecordId& b) {
        const auto all = found();
        return std::any_of(all.cbegin(), all.cend(), [&](const LikelyDouble& each) {
            return (each.a == a && each.b == b) || (each.a == b && each.b == a);
        });
    }
    RecordId again() {
        const RecordId record = born(u"Jan"_s, u"Kowalcyzk"_s, u"2026-10-30"_s);
        join(household, record, u"child"_s);
        return record;
    }
    Status proposes(const RecordId& from, const RecordId& into) {
        return work([&](Work& given) -> Status {
            LODESTAR_TRY(proposeJoining(given, from, into, u"the same red book"_s));
            return {};
        });
    }
    RecordJoining joining() { return demand(recordJoinings(*connection, me())).value(0); }
    Status confirms() {
        return work([&](Work& given) { return confirmJoining(given, joining().entry, u"I rang the mother"_s); });
    }
    void joins(const RecordId& from, const RecordId& into) {
        demand(proposes(from, into));
        sits(ruth);
        demand(confirms());
        sits(anna);
    }
    RecordId under(const RecordId& record) { return demand(readUnder(*connection, record)); }
};

} // namespace

TEST_CASE("a misspelt name, a turned birth date and a number that stands twice are found, likeliest first") {
    Doubled on;
    CHECK(on.found().isEmpty());
    const RecordId misspelt = on.again();
    CHECK(on.finds(on.jan, misspelt));
    const RecordId one = on.born(u"Leo"_s, u"Popescu"_s, u"2026-03-04"_s, u"9990000018"_s);
    const RecordId two = on.born(u"Leo"_s, u"Popesku"_s, u"2026-04-03"_s, u"9990000018"_s);
    const auto all = on.found();
    REQUIRE(all.size() == 2);
    CHECK(on.finds(one, two));
    CHECK(all.first().likeness.reasons ==
          QList{LikeReason::SameNumber, LikeReason::MisspeltName, LikeReason::TurnedBirth});
}

TEST_CASE("twins and an adopted child's records are never found, proposed or joined") {
    Doubled on;
    const RecordId twin = on.born(u"Adam"_s, u"Kowalczyk"_s, u"2026-10-30"_s);
    on.join(on.household, twin, u"child"_s);
    CHECK_FALSE(on.finds(on.jan, twin));
    CHECK_FALSE(on.finds(on.zofia, twin));
    const auto birth = [&](const RecordId& child, int order) {
        on.add(child, u"birth",
               {{u"birth"_s, QJsonObject{{u"on"_s, u"2026-10-30"_s}, {u"order"_s, order}, {u"numberOfBabies"_s, 2}}}});
    };
    birth(on.jan, 1);
    birth(twin, 2);
    CHECK(on.proposes(twin, on.jan).error().detail == u"joining: born-together"_s);

    const RecordId adopted = on.born(u"Zofia"_s, u"Kowalczyk"_s, u"2024-08-02"_s, u"9990000026"_s);
    CHECK(on.finds(on.zofia, adopted));
    on.saveFrom(TestLog::demand(EntryTable(*on.connection).ofRecord(adopted, u"person")).first(),
                {{u"adopted"_s, true}});
    CHECK_FALSE(on.finds(on.zofia, adopted));
    CHECK(on.proposes(adopted, on.zofia).error().detail == u"joining: adopted"_s);
    CHECK(on.under(adopted) == adopted);
}

TEST_CASE("a confidential address is never found by, never compared, and never comes beside another household") {
    Doubled on;
    const RecordId again = on.born(u"Jan"_s, u"Kowalczyk"_s, u"2026-10-30"_s);
    const RecordId refuge = on.home(u"Kowalczyk"_s, u"1 Safe Street"_s, true);
    on.join(refuge, again, u"child"_s);
    CHECK(on.found().isEmpty());
    CHECK(on.proposes(again, on.jan).error().detail == u"joining: confidential"_s);
    CHECK(on.proposes(refuge, on.household).error().detail == u"joining: confidential"_s);
    for (const auto& [left, right] : {std::pair{on.jan, again}, std::pair{on.household, refuge}}) {
        const Comparison compared = TestLog::demand(compareRecords(*on.connection, left, right));
        CHECK(compared.never == NeverOne::Confidential);
        for (const ComparedLine& each : compared.lines)
            CHECK_FALSE((each.left + each.right).contains(u"Safe Street"_s));
    }
}

TEST_CASE("what was said not to be the same is not asked again, until somebody proposes it") {
    Doubled on;
    const RecordId again = on.again();
    CHECK_FALSE(on.work([&](Work& work) { return sayNotSame(work, on.jan, again, u" "_s); }));
    REQUIRE(on.work([&](Work& work) { return sayNotSame(work, on.jan, again, u"cousins"_s); }));
    CHECK(on.found().isEmpty());
    CHECK(TestLog::demand(recordJoinings(*on.connection, on.me())).isEmpty());
    on.joins(again, on.jan);
    CHECK(on.under(again) == on.jan);
}

TEST_CASE("two people join: the one who proposed cannot confirm, and nothing is joined before") {
    Doubled on;
    const RecordId again = on.again();
    CHECK(on.work([&](Work& work) -> Status {
                LODESTAR_TRY(proposeJoining(work, again, on.jan, {}));
                return {};
            })
              .error()
              .code == ErrorCode::InvalidInput);
    REQUIRE(on.proposes(again, on.jan));
    CHECK(on.proposes(on.jan, again).error().code == ErrorCode::AlreadyExists);
    CHECK(on.found().isEmpty());
    CHECK(on.joining().mine);
    CHECK(on.confirms().error().code == ErrorCode::InvalidInput);
    CHECK(on.under(again) == again);
    on.sits(on.ruth);
    CHECK_FALSE(on.joining().mine);
    REQUIRE(on.confirms());
    CHECK(on.under(again) == on.jan);
    CHECK(on.joining().stands);
    CHECK(on.confirms().error().code == ErrorCode::Conflict);
    const Family family = on.read();
    CHECK(std::count_if(family.members.cbegin(), family.members.cend(),
                        [](const FamilyMember& each) { return each.person.given == u"Jan"; }) == 1);
    CHECK(TestLog::demand(findPeople(*on.connection, u"kowalcyzk"_s, on.today())).value(0).person == on.jan);
    CHECK(TestLog::demand(readPerson(*on.connection, again))->record == on.jan);
    CHECK(on.verified().faults.isEmpty());
}

TEST_CASE("whoever lives with one of two joined records is given the other, and taking it back takes that away") {
    Doubled on;
    const RecordId other = on.home(u"Kowalczyk-Hale"_s, u"3 Elm Row"_s);
    const RecordId again = on.born(u"Jan"_s, u"Kowalczyk"_s, u"2026-10-30"_s);
    on.join(other, again, u"child"_s);
    on.joins(again, on.jan);
    const auto named = [&](const RecordId& home, const RecordId& who) {
        return TestLog::demand(
            on.connection->integer("SELECT count(*) FROM named_member WHERE household = ? AND person "
                                   "= ? AND stands",
                                   home, who));
    };
    CHECK(named(on.household, again) == 1);
    CHECK(named(other, on.jan) == 1);
    CHECK(on.read().members.size() == 4);
    REQUIRE(on.work([&](Work& work) { return takeBackJoining(work, on.joining().entry, u"cousins of one name"_s); }));
    CHECK(named(on.household, again) == 0);
    CHECK(named(other, on.jan) == 0);
    CHECK(on.under(again) == again);
    CHECK(on.read().members.size() == 4);
    CHECK_FALSE(on.finds(on.jan, again));
    CHECK(on.verified().faults.isEmpty());
}

TEST_CASE("joined households have the workers of the one that stays") {
    Doubled on;
    on.add(on.household, u"allotment", {{u"staff"_s, u"S1"_s}, {u"from"_s, u"2026-01-01"_s}});
    const RecordId second = on.home(u"Kowalczyk"_s, u"14 Pilot Row"_s);
    CHECK(on.finds(on.household, second));
    on.joins(second, on.household);
    CHECK(on.under(second) == on.household);
    CHECK(TestLog::demand(
              on.connection->integer("SELECT count(*) FROM entry WHERE home = ? AND kind = 'allotment'", second)) == 1);
    CHECK(on.number("SELECT count(*) FROM household") == 1);
    REQUIRE(on.work([&](Work& work) { return takeBackJoining(work, on.joining().entry, u"two flats"_s); }));
    CHECK(on.number("SELECT count(*) FROM household") == 2);
    CHECK(on.number("SELECT count(*) FROM entry WHERE kind = 'allotment' AND retired = 0") == 1);
    CHECK(on.verified().faults.isEmpty());
}

TEST_CASE("values that differ are settled on one of them, and only on one of them") {
    Doubled on;
    const RecordId again = on.born(u"Jan"_s, u"Kowalczyk"_s, u"2026-10-31"_s, u"9990000018"_s);
    on.join(on.household, again, u"child"_s);
    on.joins(again, on.jan);
    const auto unsettled = TestLog::demand(unsettledValues(*on.connection, on.joining().entry));
    REQUIRE(unsettled.size() == 1);
    CHECK(unsettled.first().values == QStringList{u"2026-10-30"_s, u"2026-10-31"_s});
    const auto settles = [&](const QString& value) {
        return on.work([&](Work& work) { return settleJoined(work, on.joining().entry, u"birthDate"_s, value); });
    };
    CHECK_FALSE(settles(u"2026-01-01"_s));
    REQUIRE(settles(u"2026-10-31"_s));
    CHECK(on.number("SELECT count(*) FROM person WHERE given = 'Jan' AND birth_date = '2026-10-31' AND NOT in_conflict "
                    "AND nhs = '9990000018'") == 1);
    CHECK(on.verified().faults.isEmpty());
}

TEST_CASE("the comparison reads each record by itself, joined or not, and a student does not join") {
    Doubled on;
    const RecordId again = on.again();
    const auto named = [&] {
        const Comparison compared = TestLog::demand(compareRecords(*on.connection, on.jan, again));
        REQUIRE_FALSE(compared.lines.isEmpty());
        CHECK(compared.lines.first().left == u"Jan Kowalczyk"_s);
        CHECK(compared.lines.first().right == u"Jan Kowalcyzk"_s);
        CHECK(compared.lines.first().differs());
    };
    named();
    on.joins(again, on.jan);
    named();
    on.sits(Doubled::person(u"Sam"_s, u"S3"_s, u"student"_s));
    CHECK_FALSE(on.work([&](Work& work) { return takeBackJoining(work, on.joining().entry, u"no"_s); }));
}

TEST_CASE("four laptops: who has one of two joined records is given the other, and loses it when it is taken back") {
    Office office;
    const auto laptopOf = [&](const QString& reference, const QString& role, const QString& team) {
        office.engine.server.add(reference, role, team);
        auto laptop = std::make_unique<VisitWorld>();
        // Each is another person's laptop.
        REQUIRE(laptop->session
                    ->write([&](Work& work) -> Status {
                        LODESTAR_ASSIGN(Identity me, readIdentity(work.connection));
                        me.reference = reference;
                        return rewriteIdentity(work.connection, me);
                    })
                    .takeResult());
        REQUIRE(enrolWith(*laptop, office, demand(office.engine.server.accounts.issueCode(reference))));
        laptop->session.reset();
        laptop->session = VisitWorld::take(
            Session::open(laptop->store.path(), laptop->store.key, laptop->clock, StoreThread::Mode::SameThread));
        return laptop;
    };
    const auto first = laptopOf(u"SG1"_s, u"safeguarding-lead"_s, u"Lead"_s);
    const auto second = laptopOf(u"SG2"_s, u"safeguarding-lead"_s, u"Lead"_s);
    const auto west = laptopOf(u"HV2"_s, u"health-visitor"_s, u"West"_s);
    const auto north = laptopOf(u"HV3"_s, u"health-visitor"_s, u"North"_s);
    const auto family = [&](const QString& name, const QString& worker, RecordId& child) {
        const RecordId home = RecordId::create();
        child = RecordId::create();
        first->add(home, u"household"_s, {{u"name"_s, name}});
        first->add(child, u"person"_s,
                   {{u"subject"_s, u"child"_s},
                    {u"name"_s, QJsonObject{{u"given"_s, u"Quentin"_s}, {u"family"_s, name}}},
                    {u"birthDate"_s, u"2026-05-05"_s}});
        first->add(home, u"member"_s, {{u"person"_s, child.toString()}, {u"relationship"_s, u"child"_s}});
        first->add(home, u"allotment"_s, {{u"staff"_s, worker}, {u"from"_s, u"2026-06-01"_s}});
    };
    RecordId stays;
    RecordId doubled;
    family(u"Ashdown"_s, u"HV2"_s, stays);
    family(u"Ashdowne"_s, u"HV3"_s, doubled);
    const auto sync = [&](VisitWorld& laptop) { REQUIRE(syncWith(laptop, office)); };
    const auto quentins = [](VisitWorld& laptop) {
        return laptop
            .read([](Connection& c) { return c.integer("SELECT count(*) FROM person WHERE given = 'Quentin'"); })
            .value_or(0);
    };
    const auto holds = [](VisitWorld& laptop, const RecordId& record) {
        return laptop
                   .read([record](Connection& c) {
                       return c.integer("SELECT count(*) FROM change WHERE record = ?", record);
                   })
                   .value_or(0) > 0;
    };
    sync(*first);
    for (const auto* each : {&second, &west, &north})
        sync(**each);
    REQUIRE(quentins(*second) == 2);
    REQUIRE(quentins(*west) == 1);
    REQUIRE_FALSE(holds(*west, doubled));
    const auto demandOn = [](VisitWorld& laptop, std::function<Status(Work&)> act) {
        REQUIRE(laptop.session->write(std::move(act)).takeResult());
    };
    const auto joiningOn = [](VisitWorld& laptop) {
        return laptop
            .read([](Connection& c) -> Result<QList<RecordJoining>> {
                LODESTAR_ASSIGN(const Identity me, readIdentity(c));
                return recordJoinings(c, me);
            })
            .first();
    };
    demandOn(*first, [&](Work& work) -> Status {
        LODESTAR_TRY(proposeJoining(work, doubled, stays, u"one red book"_s));
        return {};
    });
    sync(*first);
    sync(*second);
    demandOn(*second, [&](Work& work) { return confirmJoining(work, joiningOn(*second).entry, u"rang the mother"_s); });
    sync(*second);
    for (const auto* each : {&first, &west, &north}) {
        sync(**each);
        CHECK(quentins(**each) == 1);
        CHECK(holds(**each, stays));
        CHECK(holds(**each, doubled));
    }
    demandOn(*first, [&](Work& work) { return takeBackJoining(work, joiningOn(*first).entry, u"two cousins"_s); });
    sync(*first);
    for (const auto* each : {&second, &west, &north})
        sync(**each);
    CHECK(quentins(*second) == 2);
    CHECK_FALSE(holds(*west, doubled));
    CHECK_FALSE(holds(*north, stays));
}

TEST_CASE("a lead's Today shows likely doubles as they were last counted, and knows when they are to be counted anew") {
    Doubled on;
    on.again();
    on.sits(on.ruth);
    const auto catalogue = TestLog::demand(readPathwayInUse(*on.connection));
    const auto today = [&] {
        return TestLog::demand(readToday(*on.connection, *catalogue, on.me(), TestFamily::today()));
    };
    const auto shown = [](const TodayList& list) {
        for (const CameBack& each : list.cameBack)
            if (each.kind == CameBack::Kind::Doubles) return each.count;
        return qsizetype(0);
    };
    const auto count = [&] {
        TestLog::demand(
            keepDoubles(*on.connection, TestLog::demand(countDoubles(*on.connection, TestFamily::today()))));
    };
    CHECK(today().doublesStale);
    CHECK(shown(today()) == 0);
    count();
    CHECK_FALSE(today().doublesStale);
    CHECK(shown(today()) == 1);
    // What is written about a family changes nothing of it; another child does, and until then the last number stands.
    on.add(on.household, u"promise", {{u"promise"_s, TestFamily::O{{u"what"_s, u"Ring the council"_s}}}});
    CHECK_FALSE(today().doublesStale);
    on.again();
    CHECK(today().doublesStale);
    CHECK(shown(today()) == 1);
    count();
    CHECK(shown(today()) == 3);
    // A proposal is a matter for the second person, and no likely double any more.
    REQUIRE(on.proposes(on.found().first().a, on.found().first().b));
    CHECK(today().doublesStale);
    // Nobody's name is kept with the number.
    const QByteArray kept = TestLog::demand(countDoubles(*on.connection, TestFamily::today()));
    CHECK_FALSE(QString::fromUtf8(kept).contains(u"Jan"_s));
    on.sits(on.anna);
    CHECK_FALSE(today().doublesStale);
}

TEST_CASE("a family that is given up is noticed although its numbers in the log are given again") {
    Doubled on;
    const RecordId away = on.born(u"Leo"_s, u"Popescu"_s, u"2026-03-04"_s);
    TestLog::demand(keepDoubles(*on.connection, TestLog::demand(countDoubles(*on.connection, TestFamily::today()))));
    CHECK(TestLog::demand(keptDoubles(*on.connection, TestFamily::today())).current);
    const auto run = [&](const QByteArray& sql) { TestLog::demand(on.connection->run(sql, away)); };
    run("DELETE FROM outbox WHERE n IN (SELECT n FROM change WHERE record = ?)");
    run("DELETE FROM change WHERE record = ?");
    run("DELETE FROM person WHERE record = ?");
    on.born(u"Mia"_s, u"Stone"_s, u"2026-03-04"_s);
    CHECK_FALSE(TestLog::demand(keptDoubles(*on.connection, TestFamily::today())).current);
}

TEST_CASE("what is put off is asked about again from its day, and not before") {
    Doubled on;
    const RecordId again = on.again();
    const auto put = [&](QDate until) {
        return on.work([&](Work& given) { return putOff(given, on.jan, again, until); });
    };
    CHECK(put(TestFamily::today()).error().code == ErrorCode::InvalidInput);
    REQUIRE(put(TestFamily::today().addDays(10)));
    CHECK_FALSE(on.finds(on.jan, again));
    CHECK(TestLog::demand(recordJoinings(*on.connection, on.me())).isEmpty());
    CHECK(on.under(again) == again);
    const auto later = TestLog::demand(likelyDoubles(*on.connection, TestFamily::today().addDays(10)));
    CHECK(later.size() == 1);
    // Another day, and then an answer after all.
    REQUIRE(put(TestFamily::today().addDays(20)));
    REQUIRE(on.proposes(again, on.jan));
    CHECK(put(TestFamily::today().addDays(30)).error().code == ErrorCode::InvalidInput);
    on.sits(on.ruth);
    REQUIRE(on.confirms());
    CHECK(on.under(again) == on.jan);
}

TEST_CASE("who has one of two people alone is given the other, and taking it back restores all of it") {
    Doubled on;
    const RecordId again = on.born(u"Jan"_s, u"Kowalcyzk"_s, u"2026-10-31"_s, u"9990000018"_s);
    const RecordId flat = on.home(u"Kowalczyk"_s, u"9 Hill Road"_s);
    on.join(flat, again, u"child"_s);
    on.add(again, u"allotment", {{u"staff"_s, u"S7"_s}, {u"role"_s, u"health-visitor"_s}});
    on.add(on.jan, u"allotment", {{u"staff"_s, u"S8"_s}});
    on.add(on.jan, u"allotment", {{u"staff"_s, u"S6"_s}, {u"to"_s, u"2026-11-10"_s}});
    on.add(on.jan, u"allotment", {{u"staff"_s, u"S9"_s}, {u"to"_s, u"2026-12-01"_s}, {u"purpose"_s, u"cover"_s}});
    on.add(on.jan, u"allotment",
           {{u"staff"_s, u"FN1"_s},
            {u"role"_s, u"family-navigator"_s},
            {u"agreement"_s, TestFamily::O{{u"answer"_s, u"agreed"_s}}}});
    const auto staffOf = [&](const RecordId& record) {
        QStringList found;
        for (const Entry& each : TestLog::demand(EntryTable(*on.connection).inLogOf(record)))
            if (each.kind == u"allotment"_s && !each.retired)
                found.append(each.text(QLatin1StringView("staff")) + each.text(QLatin1StringView("to")));
        found.sort();
        return found;
    };
    const auto homesOf = [&](const RecordId& person) {
        return TestLog::demand(
                   on.connection->integer("SELECT count(*) FROM named_member WHERE stands AND person = ?", person))
            .value_or(0);
    };
    const auto all = [&] {
        return std::tuple{staffOf(on.jan), staffOf(again),  homesOf(on.jan),
                          homesOf(again),  on.under(again), TestLog::demand(nameAlone(*on.connection, again))};
    };
    const auto before = all();
    on.joins(again, on.jan);
    CHECK(staffOf(on.jan) == QStringList{u"FN1"_s, u"S62026-11-10"_s, u"S7"_s, u"S8"_s, u"S92026-12-01"_s});
    // A navigator has what its family agreed to, and nothing by a joining; nor has who had it until yesterday.
    CHECK(staffOf(again) == QStringList{u"S7"_s, u"S8"_s, u"S92026-12-01"_s});
    CHECK(on.under(again) == on.jan);
    REQUIRE(
        on.work([&](Work& given) { return settleJoined(given, on.joining().entry, u"birthDate"_s, u"2026-10-30"_s); }));
    REQUIRE(on.work([&](Work& given) { return takeBackJoining(given, on.joining().entry, u"two cousins"_s); }));
    CHECK(all() == before);
    CHECK(TestLog::demand(recordJoinings(*on.connection, on.me())).isEmpty());
}

TEST_CASE("likely doubles among 100,000 people", "[.measure]") {
    Doubled on;
    const auto run = [&](const QByteArray& sql) { TestLog::demand(on.connection->execute(sql)); };
    run("WITH RECURSIVE i(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM i WHERE n < 100000) INSERT INTO person (record, "
        "subject, given, family, known, birth_date, interpreter, adopted, died, in_conflict) SELECT randomblob(16), "
        "'child', char(97 + n * 7919 % 26) || 'iven' || (n * 7919 % 3000), char(97 + n * 31 % 26) || 'amily' || (n * "
        "104729 % 20000), '', date('2023-11-11', '+' || (n % "
        "1096) || ' days'), 0, 0, 0, 0 FROM i");
    run("INSERT INTO household (record, name, line1, line2, town, postcode, ward, confidential) SELECT randomblob(16), "
        "family, n || ' Pilot Row', '', '', 'SS' || (n % 30) || ' ' || (n % 9) || 'XQ', '', 0 FROM person WHERE n % 2");
    run("INSERT INTO member SELECT randomblob(16), h.record, p.record, 'child', 1, NULL, NULL, NULL, NULL FROM person "
        "p "
        "JOIN household h ON h.n = (p.n + 1) / 2");
    QElapsedTimer timer;
    timer.start();
    const auto found = on.found();
    std::cout << found.size() << " likely doubles in " << timer.elapsed() << " ms\n";
}
