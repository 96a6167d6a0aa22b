#include "core/store/Search.h"
#include "core/base/Fold.h"
#include "core/store/Transaction.h"
#include "tests/core/store/TestLog.h"
#include "tests/support/catch.h"

#include <QElapsedTimer>

#include <iostream>

using namespace Qt::StringLiterals;
using namespace lodestar;

namespace {

/// People and where they live, written as a laptop writes them.
struct Town : TestLog {
    RecordId home(const QString& name, const QString& line, const QString& postcode, bool confidential = false) {
        const RecordId household = RecordId::create();
        QJsonObject fields{{u"name"_s, name}, {u"phone"_s, u"01702 946 001"_s}};
        if (confidential) fields.insert(u"confidentialAddress"_s, true);
        root = newEntry(household, u"household", fields);
        save(root);
        residence = newEntry(household, u"residence",
                             {{u"address"_s, QJsonObject{{u"line1"_s, line}, {u"postcode"_s, postcode}}}});
        save(residence);
        return household;
    }
    RecordId person(const QString& given, const QString& family, const QJsonObject& more = {}) {
        const RecordId record = RecordId::create();
        QJsonObject fields{{u"subject"_s, u"child"_s},
                           {u"name"_s, QJsonObject{{u"given"_s, given}, {u"family"_s, family}}}};
        for (auto it = more.begin(); it != more.end(); ++it)
            fields.insert(it.key(), it.value());
        entryOfPerson = newEntry(record, u"person", fields);
        save(entryOfPerson);
        return record;
    }
    EntryId join(const RecordId& household, const RecordId& who, const QString& to = {}) {
        QJsonObject fields{{u"person"_s, who.toString()}, {u"relationship"_s, u"child"_s}};
        if (!to.isEmpty()) fields.insert(u"to"_s, to);
        const Edit edit = newEntry(household, u"member", fields);
        save(edit);
        return edit.entry;
    }
    void change(const EntryId& id, const QJsonObject& fields) {
        const Entry drawn = entry(id);
        save({drawn.record, drawn.compartment, id, drawn.kind, fields, drawn.seenFor(fields.keys())}, false);
    }
    QList<RecordId> found(const QString& typed) {
        QList<RecordId> people;
        const auto hits = demand(search(*connection, typed));
        for (const SearchHit& hit : hits)
            people.append(hit.person);
        return people;
    }
    bool finds(const QString& typed, const RecordId& person) { return found(typed).contains(person); }

    Edit root;
    Edit residence;
    Edit entryOfPerson;
};

} // namespace

TEST_CASE("somebody is found by the beginning of any of her names, from three letters on") {
    Town town;
    const RecordId jan = town.person(u"Jan"_s, u"Kowalczyk"_s);
    town.person(u"Leo"_s, u"Popescu"_s);
    CHECK(town.found(u"kow"_s) == QList{jan});
    CHECK(town.found(u"KOWALCZYK jan"_s) == QList{jan});
    CHECK(town.found(u"ja kowal"_s) == QList{jan});
    CHECK(town.found(u"ko"_s).isEmpty());
    CHECK(town.found(u"kow leo"_s).isEmpty());
    CHECK(town.found(u"  "_s).isEmpty());
}

TEST_CASE("a misspelt name is found from five letters on, the nearest first") {
    Town town;
    const RecordId jan = town.person(u"Jan"_s, u"Kowalczyk"_s);
    const RecordId smith = town.person(u"Aaliyah"_s, u"Smith"_s);
    CHECK(town.found(u"kovalczyk"_s) == QList{jan});
    CHECK(town.found(u"kowalczik"_s) == QList{jan});
    CHECK(town.found(u"kowlaczyk"_s) == QList{jan});
    CHECK(town.found(u"kowalczyck"_s) == QList{jan});
    CHECK(town.found(u"smyth"_s) == QList{smith});
    CHECK(town.found(u"simth"_s) == QList{smith});
    CHECK(town.found(u"aliyah smith"_s) == QList{smith});
    CHECK(town.found(u"smxyh"_s).isEmpty());
    CHECK(town.found(u"smyh"_s).isEmpty());
}

TEST_CASE("Polish and Romanian letters are found with and without their marks") {
    Town town;
    const RecordId lucja = town.person(u"Łucja"_s, u"Żółkiewska"_s);
    const RecordId stefan = town.person(u"Ștefan"_s, u"Țăranu"_s);
    CHECK(town.finds(u"lucja"_s, lucja));
    CHECK(town.finds(u"Łuc"_s, lucja));
    CHECK(town.finds(u"zolkiew"_s, lucja));
    CHECK(town.finds(u"taranu"_s, stefan));
    CHECK(town.finds(u"Ştefan"_s, stefan)); // with a cedilla, as older keyboards write it
}

TEST_CASE("an NHS number, a phone and a postcode are found however they are written") {
    Town town;
    const RecordId home = town.home(u"Osei"_s, u"19 Buoy Street"_s, u"SS0 9XQ"_s);
    const RecordId ama =
        town.person(u"Ama"_s, u"Osei"_s,
                    {{u"nhsNumber"_s, QJsonObject{{u"value"_s, u"9990031584"_s}}}, {u"phone"_s, u"07700 900123"_s}});
    town.join(home, ama);
    for (const auto& typed :
         {u"999 003 1584"_s, u"9990031584"_s, u"9990"_s, u"0031"_s, u"1584"_s, u"07700900123"_s, u"+44 7700 900123"_s,
          u"900123"_s, u"01702 946001"_s, u"SS0 9XQ"_s, u"ss09xq"_s, u"ss0 9"_s, u"19 buoy"_s, u"buoy st"_s}) {
        INFO(typed.toStdString());
        CHECK(town.finds(typed, ama));
    }
    CHECK_FALSE(town.finds(u"9991"_s, ama));
}

TEST_CASE("a child is found by the mother's name, and her own comes first") {
    Town town;
    const RecordId tendai = town.person(u"Tendai"_s, u"Chikwanda"_s);
    const RecordId rudo = town.person(u"Rudo"_s, u"Moyo"_s);
    town.save(newEntry(rudo, u"birth", {{u"mother"_s, tendai.toString()}, {u"birth"_s, QJsonObject{}}}));
    CHECK(town.found(u"tendai"_s) == QList{tendai, rudo});
    town.change(town.demand(EntryTable(*town.connection).ofRecord(tendai, u"person")).first().id,
                {{u"name"_s, QJsonObject{{u"given"_s, u"Nyasha"_s}, {u"family"_s, u"Chikwanda"_s}}}});
    CHECK(town.found(u"nyasha"_s) == QList{tendai, rudo});
}

TEST_CASE("a former name is still found, but an adopted child's is not") {
    Town town;
    const RecordId baby = town.person(u"Baby"_s, u"Fenn"_s);
    const EntryId root = town.entryOfPerson.entry;
    town.change(root, {{u"name"_s, QJsonObject{{u"given"_s, u"Aaliyah"_s}, {u"family"_s, u"Sadler"_s}}}});
    CHECK(town.finds(u"fenn"_s, baby));
    CHECK(town.finds(u"sadler"_s, baby));
    town.change(root, {{u"adopted"_s, true}});
    CHECK_FALSE(town.finds(u"fenn"_s, baby));
    CHECK(town.finds(u"sadler"_s, baby));
}

TEST_CASE("a confidential address is in no search, and not in a page of the index either") {
    Town town;
    const RecordId home = town.home(u"Haque"_s, u"41 Zebrawood Road"_s, u"SS1 2AA"_s);
    const RecordId zara = town.person(u"Zara"_s, u"Haque"_s);
    town.join(home, zara);
    REQUIRE(town.finds(u"zebrawood"_s, zara));
    town.change(town.root.entry, {{u"confidentialAddress"_s, true}});
    CHECK_FALSE(town.finds(u"zebrawood"_s, zara));
    CHECK_FALSE(town.finds(u"ss12aa"_s, zara));
    CHECK(town.finds(u"haque"_s, zara));
    CHECK(town.number("SELECT count(*) FROM search_data WHERE instr(block, x'7a65627261') > 0") == 0); // "zebra"
    CHECK(town.number("SELECT count(*) FROM search_near_data WHERE instr(block, x'7a6562') > 0") == 0);
    CHECK(town.number("SELECT count(*) FROM search_text WHERE address <> ''") == 0);
}

TEST_CASE("whoever moved out is not found by the old address, and a corrected membership leaves nothing behind") {
    Town town;
    const RecordId home = town.home(u"Nowak"_s, u"77 Gunnery Lane"_s, u"SS2 5BB"_s);
    const RecordId ella = town.person(u"Ella"_s, u"Nowak"_s);
    const RecordId filip = town.person(u"Filip"_s, u"Bartosz"_s);
    town.join(home, ella, u"2026-01-31"_s);
    const EntryId wrong = town.join(home, ella);
    REQUIRE(town.finds(u"gunnery"_s, ella));
    town.change(wrong, {{u"person"_s, filip.toString()}});
    CHECK_FALSE(town.finds(u"gunnery"_s, ella));
    CHECK(town.finds(u"gunnery"_s, filip));
}

TEST_CASE("a person whose record was removed is not found; one who died is") {
    Town town;
    const RecordId gone = town.person(u"Wrongly"_s, u"Entered"_s);
    const Entry drawn = town.entry(town.entryOfPerson.entry);
    town.save({gone,
               drawn.compartment,
               drawn.id,
               drawn.kind,
               {{u"retired"_s, QJsonObject{{u"reason"_s, u"nobody of this name"_s}}}},
               drawn.seenForAll()},
              false);
    CHECK(town.found(u"wrongly"_s).isEmpty());
    CHECK(town.number("SELECT count(*) FROM search_text") == 0);
    const RecordId died = town.person(u"Maya"_s, u"Lindqvist"_s);
    town.save(newEntry(died, u"death", {{u"death"_s, QJsonObject{{u"what"_s, u"death"_s}}}}));
    CHECK(town.finds(u"lindqvist"_s, died));
}

TEST_CASE("notes and reasons are never found, sealed or not") {
    Town town;
    const RecordId zara = town.person(u"Zara"_s, u"Haque"_s);
    town.save(newEntry(zara, u"note", {{u"text"_s, u"umbrellawords"_s}}));
    town.save(newEntry(zara, u"allergy", {{u"allergy"_s, QJsonObject{{u"substance"_s, u"umbrellanuts"_s}}}}));
    CHECK(town.found(u"umbrella"_s).isEmpty());
}

TEST_CASE("the search index is the same after everything was computed anew") {
    Town town;
    const RecordId home = town.home(u"Osei"_s, u"19 Buoy Street"_s, u"SS0 9XQ"_s);
    const RecordId ama = town.person(u"Ama"_s, u"Osei"_s);
    town.join(home, ama);
    TestLog::demand(Log(*town.connection).rebuild());
    CHECK(town.found(u"buoy"_s) == QList{ama});
    CHECK(town.found(u"oseii"_s) == QList{ama});
    CHECK(town.found(u"buoyy street"_s).isEmpty());
    CHECK(town.number("SELECT count(*) FROM search_text") == 1);
    CHECK(town.verified().faults == QStringList());
    CHECK(town.number("SELECT count(*) FROM search WHERE search MATCH 'osei'") == 1);
}

TEST_CASE("letters apart counts what was left out, put in, changed or exchanged") {
    CHECK(lettersApart(u"smith", u"smith", 2) == 0);
    CHECK(lettersApart(u"smith", u"smyth", 2) == 1);
    CHECK(lettersApart(u"smith", u"simth", 2) == 1);
    CHECK(lettersApart(u"smith", u"smit", 2) == 1);
    CHECK(lettersApart(u"smith", u"smithers", 2) == 3);
    CHECK(lettersApart(u"abcdef", u"ghijkl", 2) == 3);
}

TEST_CASE("Find looks through 100,000 people", "[.measure]") {
    Town town;
    std::srand(7);
    const QStringList heads{u"Kow"_s, u"Pop"_s, u"Osei"_s, u"Chik"_s, u"Smi"_s, u"Har"_s, u"Nov"_s, u"Mar"_s, u"Ber"_s};
    const QStringList middles{u"al"_s, u"esc"_s, u"wan"_s, u"th"_s, u"gre"_s, u"a"_s, u"ti"_s, u"lo"_s, u"un"_s};
    const QStringList ends{u"czyk"_s, u"u"_s, u"da"_s, u"er"_s, u"aves"_s, u"son"_s, u"ska"_s, u"man"_s, u"ley"_s};
    const auto made = [&](int a, int b, int c) { return heads[a % 9] + middles[b % 9] + ends[c % 9]; };
    auto transaction = TestLog::demand(Transaction::begin(*town.connection));
    for (int n = 1; n <= 100000; ++n) {
        const QString name = made(std::rand(), std::rand(), std::rand()).toLower();
        const QString given = made(std::rand(), std::rand(), std::rand()).toLower();
        const QString number = QString::number(9990000000LL + n * 7);
        TestLog::demand(town.connection->run(
            "INSERT INTO person (n, record, subject, given, family, known, interpreter, adopted, died, in_conflict) "
            "VALUES (?, ?, 'child', ?, ?, '', 0, 0, 0, 0)",
            n, RecordId::create(), given, name));
        TestLog::demand(
            town.connection->run("INSERT INTO search_text VALUES (?,?,?,?,?,?)", n, given + u' ' + name, name,
                                 QString::number(n % 90) + u" pilot row ss0"_s + QString::number(n % 10) + u"xq"_s,
                                 number, u' ' + given + u' ' + name + u' '));
    }
    TestLog::demand(town.connection->execute("INSERT INTO search (search) VALUES ('rebuild')"));
    TestLog::demand(town.connection->execute("INSERT INTO search_near (search_near) VALUES ('rebuild')"));
    TestLog::demand(transaction.commit());
    for (const QString& typed : {u"kow"_s, u"kowalczyk"_s, u"kovalczyk"_s, u"popescuda"_s, u"smi har"_s, u"9990"_s,
                                 u"pilot row"_s, u"ss05xq"_s, u"markovaczyk ovale"_s}) {
        QElapsedTimer timer;
        timer.start();
        const auto hits = TestLog::demand(search(*town.connection, typed));
        std::cout << typed.toStdString() << ": " << hits.size() << " found, " << timer.nsecsElapsed() / 1000
                  << " microseconds\n";
    }
}
