// Records that two people joined: everything computed is read under one of them, nothing in the log is moved, and
// taking it back gives what was before. In whatever order it all arrives, the tables equal a replay of the log.
#include "core/store/Joined.h"
#include "core/store/Search.h"
#include "tests/core/services/TestFamily.h"
#include "tests/support/catch.h"

#include <random>

using namespace lodestar;
using namespace Qt::StringLiterals;

namespace {

QJsonObject saying(const QString& by) {
    return {{u"by"_s, by}, {u"on"_s, u"2026-11-11"_s}, {u"why"_s, u"the same child in two lists"_s}};
}

/// A family in which Jan was written down twice, and two people who may join the records.
struct DoubledFamily : TestFamily {
    RecordId again = child(u"Jann"_s, u"2026-10-31"_s);
    EntryId weighed = add(again, u"measurement",
                          {{u"on"_s, u"2026-11-05"_s},
                           {u"measured"_s, O{{u"measure"_s, u"weight"_s}, {u"amount"_s, 3600}, {u"unit"_s, u"g"_s}}}});
    EntryId seen =
        add(again, u"contact_subject",
            {{u"contact"_s, EntryId::create().toString()},
             {u"what"_s, O{{u"at"_s, u"2026-11-08"_s}, {u"type"_s, u"new_birth"_s}, {u"outcome"_s, u"completed"_s}}}});
    StaffId anna = writer.staff;
    StaffId ruth = StaffId::create();
    RecordId nan = adult(u"Nan"_s, u"1960-01-01"_s);

    DoubledFamily() { join(household, again, u"child"_s); }

    /// As the program saves: into the log that holds the entry.
    void edits(const Entry& drawn, const QJsonObject& fields) {
        demand(work([&](Work& given) { return lodestar::save(given, {correctionOf(drawn, fields)}); }));
    }
    void as(const StaffId& who) { writer.staff = who; }
    EntryId proposes(const RecordId& from, const RecordId& into) {
        as(anna);
        const EntryId made =
            add(from, u"same_person", {{u"with"_s, into.toString()}, {u"proposed"_s, saying(u"Anna"_s)}});
        return made;
    }
    void says(const StaffId& who, const EntryId& joining, const QString& field) {
        as(who);
        edits(entry(joining), {{field, saying(u"somebody"_s)}});
        as(anna);
    }
    EntryId joins(const RecordId& from, const RecordId& into) {
        const EntryId made = proposes(from, into);
        says(ruth, made, u"confirmed"_s);
        return made;
    }
    RecordId under(const RecordId& record) { return demand(readUnder(*connection, record)); }
    bool agrees() { return verified().faults.isEmpty(); }
};

} // namespace

TEST_CASE("a joining holds when a second person has confirmed it, and not before") {
    DoubledFamily family;
    const EntryId joining = family.proposes(family.again, family.jan);
    CHECK(family.under(family.again) == family.again);
    family.says(family.anna, joining, u"confirmed"_s); // by herself
    CHECK(family.under(family.again) == family.again);
    family.says(family.ruth, joining, u"confirmed"_s);
    CHECK(family.under(family.again) == family.jan);
    CHECK(family.agrees());
}

TEST_CASE("everything computed of a joined record is read under the other, and each entry stays in its log") {
    DoubledFamily family;
    family.joins(family.again, family.jan);
    CHECK(family.entry(family.weighed).record == family.jan);
    CHECK(family.entry(family.weighed).home == family.again);
    CHECK(family.number("SELECT count(*) FROM person WHERE given LIKE 'Jan%'") == 1);
    CHECK(TestLog::demand(family.connection->integer("SELECT count(*) FROM fact WHERE subject = ?", family.jan)) == 1);
    CHECK(TestLog::demand(family.connection->integer("SELECT count(*) FROM member WHERE person = ?", family.jan)) == 1);
    const auto hits = TestLog::demand(search(*family.connection, u"jann"_s));
    REQUIRE(hits.size() == 1);
    CHECK(hits.first().person == family.jan);
    CHECK(TestLog::demand(family.connection->integer("SELECT count(*) FROM change WHERE record = ?", family.again)) ==
          5);
    CHECK(family.agrees());
}

TEST_CASE("birth dates that differ stay in doubt until one is settled on") {
    DoubledFamily family;
    const EntryId joining = family.joins(family.again, family.jan);
    CHECK(family.number("SELECT in_conflict FROM person WHERE given = 'Jan'") == 1);
    family.edits(family.entry(joining), {{u"settled"_s, QJsonObject{{u"birthDate"_s, u"2026-10-31"_s}}}});
    CHECK(family.number("SELECT count(*) FROM person WHERE given = 'Jan' AND NOT in_conflict AND birth_date = "
                        "'2026-10-31'") == 1);
    // A correction that neither record said before is in doubt again.
    const auto roots = TestLog::demand(EntryTable(*family.connection).ofRecord(family.jan, u"person"));
    REQUIRE(roots.size() == 2);
    family.edits(roots.last(), {{u"birthDate"_s, u"2026-10-29"_s}});
    CHECK(family.number("SELECT in_conflict FROM person WHERE given = 'Jan'") == 1);
    CHECK(family.agrees());
}

TEST_CASE("what is written while two records are joined goes into the log that holds the entry") {
    DoubledFamily family;
    const EntryId joining = family.joins(family.again, family.jan);
    const Entry drawn = family.entry(family.weighed);
    REQUIRE(family.work([&](Work& work) { return retire(work, drawn, u"weighed with a nappy"_s); }));
    CHECK(TestLog::demand(family.connection->integer("SELECT count(*) FROM change WHERE entry = ? AND record = ?",
                                                     family.weighed, family.again)) == 2);
    family.says(family.anna, joining, u"takenBack"_s);
    CHECK(family.entry(family.weighed).retired);
    CHECK(family.entry(family.weighed).record == family.again);
    CHECK(family.agrees());
}

TEST_CASE("taken back, everything is as it was") {
    DoubledFamily family;
    const qint64 members = family.number("SELECT count(*) FROM member");
    const EntryId joining = family.joins(family.again, family.jan);
    family.says(family.ruth, joining, u"takenBack"_s);
    CHECK(family.under(family.again) == family.again);
    CHECK(family.number("SELECT count(*) FROM person WHERE given LIKE 'Jan%' AND NOT in_conflict") == 2);
    CHECK(family.number("SELECT count(*) FROM member") == members);
    CHECK(family.number("SELECT count(*) FROM joined") == 0);
    CHECK(TestLog::demand(search(*family.connection, u"jann"_s)).size() >= 1);
    CHECK(family.agrees());
}

TEST_CASE("a no from anybody parts two records, whoever said yes") {
    DoubledFamily family;
    family.joins(family.again, family.jan);
    const EntryId no = family.add(family.jan, u"same_person",
                                  {{u"with"_s, family.again.toString()}, {u"notSame"_s, saying(u"Ruth"_s)}});
    CHECK(family.under(family.again) == family.again);
    family.edits(family.entry(no), {{u"notSame"_s, QJsonValue()}});
    CHECK(family.under(family.again) == family.jan);
    CHECK(family.agrees());
}

TEST_CASE("an adopted child's record is never read under another, whoever joined it and whenever") {
    DoubledFamily family;
    family.joins(family.again, family.jan);
    const auto roots = TestLog::demand(EntryTable(*family.connection).ofRecord(family.jan, u"person"));
    family.edits(roots.last(), {{u"adopted"_s, true}});
    CHECK(family.under(family.again) == family.again);
    CHECK(family.number("SELECT count(*) FROM joined") == 0);
    CHECK(family.agrees());
}

TEST_CASE("twins are not joined even where two people said so") {
    DoubledFamily family;
    const auto birth = [&](const RecordId& who, int order) {
        family.add(
            who, u"birth",
            {{u"birth"_s, QJsonObject{{u"on"_s, u"2026-10-30"_s}, {u"order"_s, order}, {u"numberOfBabies"_s, 2}}}});
    };
    family.joins(family.again, family.jan);
    birth(family.jan, 1);
    birth(family.again, 2);
    CHECK(family.under(family.again) == family.again);
    CHECK(family.agrees());
}

TEST_CASE("a confidential address parts records of which only one is of it, and households at once") {
    DoubledFamily family;
    const RecordId refuge = RecordId::create();
    const EntryId root = family.add(refuge, u"household", {{u"name"_s, u"Kowalczyk"_s}});
    family.add(refuge, u"residence", {{u"address"_s, QJsonObject{{u"line1"_s, u"1 Safe Street"_s}}}});
    family.join(refuge, family.again, u"child"_s);
    family.joins(family.again, family.jan);
    const EntryId homes = family.add(refuge, u"same_household",
                                     {{u"with"_s, family.household.toString()}, {u"proposed"_s, saying(u"Anna"_s)}});
    family.says(family.ruth, homes, u"confirmed"_s);
    CHECK(family.under(refuge) == family.household);
    family.edits(family.entry(root), {{u"confidentialAddress"_s, true}});
    CHECK(family.under(refuge) == refuge);
    CHECK(family.under(family.again) == family.again);
    CHECK(TestLog::demand(family.connection->integer(
              "SELECT count(*) FROM member m WHERE m.household = ? AND m.person = ?", refuge, family.jan)) == 0);
    CHECK(family.agrees());
}

TEST_CASE("joined households are one: one line for each person, one root, contacts of both") {
    DoubledFamily family;
    const RecordId second = RecordId::create();
    family.add(second, u"household", {{u"name"_s, u"Kowalcyzk"_s}});
    family.join(second, family.magdalena, u"mother"_s);
    family.join(second, family.nan, u"grandparent"_s);
    const EntryId joining = family.add(second, u"same_household",
                                       {{u"with"_s, family.household.toString()}, {u"proposed"_s, saying(u"Anna"_s)}});
    family.says(family.ruth, joining, u"confirmed"_s);
    CHECK(family.number("SELECT count(*) FROM household") == 1);
    const Family read = family.read();
    CHECK(read.members.size() == 6);
    CHECK(family.agrees());
}

TEST_CASE("a pregnancy of a joined mother is the other record's, and hers again when it is taken back") {
    DoubledFamily family;
    const RecordId again = family.adult(u"Magda"_s, u"1995-03-12"_s);
    family.add(again, u"pregnancy", {{u"edd"_s, u"2027-02-01"_s}});
    const auto of = [&](const RecordId& mother) {
        return TestLog::demand(family.connection->integer("SELECT count(*) FROM pregnancy WHERE mother = ?", mother));
    };
    const EntryId joining = family.joins(again, family.magdalena);
    CHECK(of(family.magdalena) == 1);
    CHECK(of(again) == 0);
    family.says(family.ruth, joining, u"takenBack"_s);
    CHECK(of(family.magdalena) == 0);
    CHECK(of(again) == 1);
    CHECK(family.agrees());
}

TEST_CASE("in whatever order joinings arrive, every laptop has the same, and the tables equal a replay") {
    for (unsigned seed = 1; seed <= 12; ++seed) {
        CAPTURE(seed);
        std::mt19937 random(seed);
        DoubledFamily family;
        const QList<RecordId> people{family.jan, family.again, family.zofia, family.nan, family.piotr};
        QList<EntryId> joinings;
        for (unsigned i = 2 + random() % 4; i-- > 0;) {
            const RecordId from = people[static_cast<qsizetype>(random() % 5)];
            const RecordId into = people[static_cast<qsizetype>(random() % 5)];
            if (from == into) continue;
            joinings.append(random() % 4 == 0 ? family.proposes(from, into) : family.joins(from, into));
            if (random() % 3 == 0)
                family.says(family.ruth, joinings[static_cast<qsizetype>(random()) % joinings.size()], u"takenBack"_s);
        }
        REQUIRE(family.agrees());
        QList<records::Change> changes;
        TestLog::demand(ChangeRows(*family.connection).each([&](const records::Change& each) -> Status {
            changes.append(each);
            return {};
        }));
        std::shuffle(changes.begin(), changes.end(), random);
        TestLog other;
        TestLog::demand(other.connection->run("INSERT INTO device (id, public_key, epoch, own) VALUES (?, ?, ?, 0)",
                                              family.writer.device, family.key.publicKey(), family.writer.epoch));
        Log log(*other.connection);
        while (!changes.isEmpty()) {
            const qsizetype part = std::min<qsizetype>(changes.size(), 1 + static_cast<qsizetype>(random() % 9));
            TestLog::demand(log.append(changes.first(part), Log::Origin::Server));
            changes = changes.sliced(part);
        }
        for (const RecordId& each : people)
            REQUIRE(TestLog::demand(readUnder(*other.connection, each)) == family.under(each));
        REQUIRE(other.verified().faults.isEmpty());
    }
}
