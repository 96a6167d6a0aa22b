// A log that leaves the laptop leaves nothing behind: not in the file, not in the write-ahead log, not in the index.
#include "core/store/PageCipher.h"
#include "core/store/Search.h"
#include "core/store/Transaction.h"
#include "tests/core/store/SyncLaptops.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QtEndian>

using namespace lodestar;
using namespace lodestar::sync;
using namespace Qt::StringLiterals;

namespace {

/// Every page of the store in clear, one after the other, and then those of the write-ahead log.
QByteArray pagesInClear(const TestStore& store) {
    const PageCipher cipher(store.key, newPageSize);
    QByteArray clear;
    QFile file(store.path());
    REQUIRE(file.open(QIODevice::ReadOnly));
    for (quint32 number = 1; !file.atEnd(); ++number) {
        const auto page = cipher.decrypt(number, file.read(newPageSize));
        REQUIRE(page);
        clear += *page;
    }
    QFile log(store.path() + u"-wal"_s);
    if (!log.open(QIODevice::ReadOnly) || log.read(32).size() < 32) return clear;
    while (!log.atEnd()) { // each page after a head of 24 bytes that begins with its number
        const auto number = qFromBigEndian<quint32>(log.read(24).constData());
        const auto page = cipher.decrypt(number, log.read(newPageSize));
        REQUIRE(page);
        clear += *page;
    }
    return clear;
}

qint64 logSize(const TestStore& store) {
    return QFile(store.path() + u"-wal"_s).size();
}

struct Laptop : SqlLaptop {
    RecordId child = RecordId::create();
    RecordId home = RecordId::create();

    void save(const RecordId& record, const char* kind, const QJsonObject& fields) {
        log().save(newEntry(record, QString::fromLatin1(kind), fields), false);
    }
    /// A family with something in every projection, all of it known to the server.
    void family() {
        save(child, "person",
             {{u"subject"_s, u"child"_s},
              {u"birthDate"_s, u"2026-05-04"_s},
              {u"name"_s, QJsonObject{{u"given"_s, u"Quixotica"_s}, {u"family"_s, u"Zebulon"_s}}}});
        save(child, "measurement",
             {{u"on"_s, u"2026-11-09"_s},
              {u"measured"_s, QJsonObject{{u"measure"_s, u"weight"_s},
                                          {u"amount"_s, 4860},
                                          {u"unit"_s, u"g"_s},
                                          {u"asWritten"_s, u"Zebuweight"_s}}}});
        save(child, "contact_subject",
             {{u"what"_s, QJsonObject{{u"at"_s, u"2026-11-09T10:00:00+00:00"_s},
                                      {u"type"_s, u"new_birth"_s},
                                      {u"outcome"_s, u"completed"_s}}}});
        save(home, "household", {{u"name"_s, u"Zebuhouse"_s}});
        save(home, "member", {{u"person"_s, child.toString()}, {u"relationship"_s, u"child"_s}});
        save(home, "note", {{u"on"_s, u"2026-11-11"_s}, {u"text"_s, u"Zebunote"_s}});
    }
    QList<LogId> logs() {
        const auto positions = TestLog::demand(store().positions());
        QList<LogId> found = positions.keys();
        found.removeIf([&](const LogId& each) { return each.record != child && each.record != home; });
        return found;
    }
    void everythingIsHeard() {
        const auto waiting = TestLog::demand(store().unsent(1000, 1 << 20));
        QHash<LogId, qint64> last;
        QList<Verdict> verdicts;
        ChainPoint heard = TestLog::demand(store().standing()).heard;
        for (const records::Change& each : waiting) {
            verdicts.append({each.id, Verdict::Kind::Stored, ++last[{each.record, each.compartment}], {}});
            heard.extend(each);
        }
        TestLog::demand(store().settle(heard, verdicts));
    }
};

} // namespace

TEST_CASE("after a purge no byte of the record is found in the file, the index or the write-ahead log") {
    Laptop laptop;
    laptop.family();
    laptop.save(RecordId::create(), "person",
                {{u"subject"_s, u"child"_s},
                 {u"name"_s, QJsonObject{{u"given"_s, u"Remaining"_s}, {u"family"_s, u"Stayer"_s}}}});
    laptop.everythingIsHeard();
    TestLog::demand(laptop.log().connection->checkpoint());
    const QList<QByteArray> marks{"Quixotica",  "Zebulon",   "Zebuhouse", "Zebunote",
                                  "Zebuweight", "quixotica", "zebuhouse"};
    for (const QByteArray& mark : marks) {
        INFO(mark.constData());
        CHECK(pagesInClear(laptop.log().store).contains(mark));
    }

    const QList<LogId> logs = laptop.logs();
    REQUIRE(logs.size() == 4);
    TestLog::demand(laptop.store().keepHeads({"t", false, {}, logs}, {}));
    CHECK(TestLog::demand(laptop.store().purge(logs)).size() == 4);

    const QByteArray clear = pagesInClear(laptop.log().store);
    for (const QByteArray& mark : marks) {
        INFO(mark.constData());
        CHECK_FALSE(clear.contains(mark));
    }
    CHECK(clear.contains("Remaining"));
    CHECK(TestLog::demand(search(*laptop.log().connection, u"quixotica"_s)).isEmpty());
    CHECK(TestLog::demand(search(*laptop.log().connection, u"remaining"_s)).size() == 1);
    for (const char* table : {"change", "entry", "person", "household", "member", "fact", "search_text", "log"}) {
        INFO(table);
        const qint64 left =
            QByteArray(table) == "household" || QByteArray(table) == "member" || QByteArray(table) == "fact" ? 0 : 1;
        CHECK(laptop.log().number("SELECT count(*) FROM " + QByteArray(table)) == left);
    }
    CHECK(laptop.faults() == QStringList{});
}

TEST_CASE("after a purge the disk has its room back") {
    Laptop laptop;
    laptop.family();
    for (int i = 0; i < 200; ++i)
        laptop.save(laptop.home, "note", {{u"on"_s, u"2026-11-11"_s}, {u"text"_s, QString(3000, u'x')}});
    laptop.everythingIsHeard();
    const auto size = [&] { return QFile(laptop.log().store.path()).size(); };
    TestLog::demand(laptop.log().connection->checkpoint());
    const qint64 before = size();
    TestLog::demand(laptop.store().purge(laptop.logs()));
    CHECK(size() < before - 200 * 3000);
    CHECK(laptop.log().number("PRAGMA freelist_count") == 0);
    CHECK(laptop.log().connection->checkIntegrity());
    CHECK(laptop.faults() == QStringList{});
}

TEST_CASE("when only one compartment leaves, what was computed from it goes and the rest stays") {
    Laptop laptop;
    laptop.family();
    laptop.everythingIsHeard();
    const LogId health{laptop.child, records::Compartment::Health};
    TestLog::demand(laptop.store().keepHeads({"t", false, {}, {health}}, {}));
    TestLog::demand(laptop.store().purge({health}));
    CHECK(laptop.log().number("SELECT count(*) FROM entry WHERE kind = 'measurement'") == 0);
    CHECK(TestLog::demand(search(*laptop.log().connection, u"quixotica"_s)).size() == 1);
    CHECK(laptop.faults() == QStringList{});
}

TEST_CASE("a reader in the middle of something keeps the write-ahead log, and the next sync empties it") {
    Laptop laptop;
    laptop.family();
    laptop.everythingIsHeard();
    const auto reader = laptop.log().store.open(Connection::Access::ReadOnly);
    const QList<LogId> logs = laptop.logs();
    {
        auto reading = TestLog::demand(Transaction::beginRead(*reader));
        REQUIRE(reader->integer("SELECT count(*) FROM entry"));
        TestLog::demand(laptop.log().connection->execute("PRAGMA busy_timeout=1"));
        CHECK(TestLog::demand(laptop.store().purge(logs)).size() == 4);
        CHECK(pagesInClear(laptop.log().store).contains("Zebunote"));
    }
    const qint64 before = logSize(laptop.log().store);
    TestLog::demand(laptop.store().leaving());
    CHECK(logSize(laptop.log().store) < before);
    CHECK_FALSE(pagesInClear(laptop.log().store).contains("Zebunote"));
}

TEST_CASE("an attachment goes with the last entry that names it") {
    Laptop laptop;
    const QByteArray bytes = "Zebuscan";
    const QByteArray hash = plainHash(plainHash(bytes));
    TestLog::demand(laptop.log().connection->run("INSERT INTO attachment VALUES (?, 0, ?)", hash, bytes));
    for (const RecordId& record : {laptop.child, laptop.home})
        laptop.save(
            record, "document",
            {{u"on"_s, u"2026-11-09"_s},
             {u"document"_s, QJsonObject{{u"title"_s, u"Scan"_s}, {u"content"_s, QString::fromLatin1(hash.toHex())}}}});
    CHECK(TestLog::demand(laptop.store().attachmentsToSend()).isEmpty()); // nobody there knows the entry yet
    laptop.everythingIsHeard();
    const auto toSend = TestLog::demand(laptop.store().attachmentsToSend());
    REQUIRE(toSend.size() == 2); // for each of the logs that name it
    CHECK((toSend[0].size == bytes.size() && toSend[1].size == bytes.size()));
    // It may be the only copy: nothing goes before the server has it.
    CHECK(TestLog::demand(laptop.store().purge({{laptop.child, records::Compartment::Health}})).isEmpty());
    TestLog::demand(laptop.store().attachmentSettled(hash));
    CHECK(TestLog::demand(laptop.store().attachmentsToSend()).isEmpty());
    QList<LogFiles> settled{{{laptop.child, records::Compartment::Health}, {hash}},
                            {{laptop.home, records::Compartment::Health}, {hash}}};
    std::sort(settled.begin(), settled.end(), [](const LogFiles& a, const LogFiles& b) { return a.log < b.log; });
    CHECK((TestLog::demand(laptop.store().settledAttachments()) == settled));
    TestLog::demand(laptop.store().attachmentsLost({hash}));
    CHECK(TestLog::demand(laptop.store().attachmentsToSend()).size() == 2);
    CHECK(TestLog::demand(laptop.store().settledAttachments()).isEmpty());
    TestLog::demand(laptop.store().attachmentSettled(hash));

    TestLog::demand(laptop.store().purge({{laptop.child, records::Compartment::Health}}));
    CHECK(laptop.log().number("SELECT count(*) FROM attachment") == 1);
    TestLog::demand(laptop.store().purge({{laptop.home, records::Compartment::Health}}));
    CHECK(laptop.log().number("SELECT count(*) FROM attachment") == 0);
    CHECK_FALSE(pagesInClear(laptop.log().store).contains("Zebuscan"));
    CHECK(laptop.faults() == QStringList{});
}

TEST_CASE("an attachment that an entry of another log comes to name is given for that log too") {
    Laptop laptop;
    const QByteArray bytes = "a leaflet";
    const QByteArray hash = plainHash(plainHash(bytes));
    TestLog::demand(laptop.log().connection->run("INSERT INTO attachment VALUES (?, 0, ?)", hash, bytes));
    const auto names = [&](const RecordId& record) {
        laptop.save(
            record, "document",
            {{u"on"_s, u"2026-11-09"_s},
             {u"document"_s, QJsonObject{{u"title"_s, u"Scan"_s}, {u"content"_s, QString::fromLatin1(hash.toHex())}}}});
        laptop.everythingIsHeard();
    };
    const auto toSend = [&] { return TestLog::demand(laptop.store().attachmentsToSend()).size(); };
    names(laptop.child);
    CHECK(toSend() == 1);
    TestLog::demand(laptop.store().attachmentSettled(hash));
    names(laptop.child); // of the same log
    CHECK(toSend() == 0);
    names(laptop.home);
    CHECK(toSend() == 2);
}

TEST_CASE("an attachment arrives in pieces, counts when it is whole, and a damaged one is thrown away") {
    Laptop laptop;
    const QByteArray one(256 << 10, 'a');
    const QByteArray two = "the rest";
    const QByteArray hash = plainHash(plainHash(one) + plainHash(two));
    laptop.save(
        laptop.child, "document",
        {{u"on"_s, u"2026-11-09"_s},
         {u"document"_s, QJsonObject{{u"title"_s, u"Scan"_s}, {u"content"_s, QString::fromLatin1(hash.toHex())}}}});
    laptop.everythingIsHeard();
    SyncStore& store = laptop.store();
    REQUIRE(TestLog::demand(store.attachmentsToFetch()).size() == 1);
    TestLog::demand(store.keepPiece(hash, 0, one));
    CHECK(TestLog::demand(store.piecesHeld(hash)) == 1);
    CHECK(TestLog::demand(store.attachmentsToFetch()).size() == 1);
    TestLog::demand(store.keepPiece(hash, 1, "not the rest"));
    CHECK(store.attachmentSettled(hash).error().code == ErrorCode::StoreDamaged);
    CHECK(TestLog::demand(store.piecesHeld(hash)) == 0);
    TestLog::demand(store.keepPiece(hash, 0, one));
    TestLog::demand(store.keepPiece(hash, 1, two));
    TestLog::demand(store.attachmentSettled(hash));
    CHECK(TestLog::demand(store.attachmentsToFetch()).isEmpty());
    CHECK(TestLog::demand(store.attachmentsToSend()).isEmpty());
    CHECK(TestLog::demand(store.piece(hash, 1)) == two);
    CHECK_FALSE(store.keepPiece(hash, 2, QByteArray((256 << 10) + 1, 'x')));
}
