#include "core/services/History.h"
#include "core/services/Documents.h"
#include "tests/core/services/TestFamily.h"
#include "tests/support/catch.h"

#include <QBuffer>
#include <QRandomGenerator>

using namespace lodestar;
using namespace Qt::StringLiterals;

namespace {

using O = QJsonObject;

EntryId weigh(TestFamily& home, int grams) {
    return home.add(home.zofia, u"measurement",
                    {{u"measured"_s, O{{u"measure"_s, u"weight"_s}, {u"amount"_s, grams}, {u"unit"_s, u"g"_s}}},
                     {u"on"_s, u"2026-09-17"_s}});
}

O weight(int grams) {
    return {{u"measured"_s, O{{u"measure"_s, u"weight"_s}, {u"amount"_s, grams}, {u"unit"_s, u"g"_s}}}};
}

EntryHistory history(TestFamily& home, const EntryId& entry) {
    return TestLog::demand(readHistory(*home.connection, entry));
}

} // namespace

TEST_CASE("a correction stands with its reason, and the history shows what it replaced") {
    TestFamily home;
    const EntryId entry = weigh(home, 13200);
    const Entry drawn = home.entry(entry);
    REQUIRE(home.work([&](Work& work) { return correct(work, drawn, weight(12300), u"typing slip"_s); }));
    const EntryHistory told = history(home, entry);
    const HistoryValue newest = told.values.first();
    CHECK(newest.field == u"measured"_s);
    CHECK(newest.stands);
    CHECK(newest.reason == u"typing slip"_s);
    REQUIRE(newest.replaced.size() == 1);
    CHECK(newest.replaced.first().value.toObject().value(u"amount"_s).toInt() == 13200);
    CHECK(newest.device.isEmpty());
    CHECK(told.standing(u"measured"_s).size() == 1);
}

TEST_CASE("both values of a conflict stand until one of them, or a third, is chosen") {
    TestFamily home;
    const EntryId entry = weigh(home, 12000);
    const Entry drawn = home.entry(entry);
    home.saveFrom(drawn, weight(12300));
    home.saveFrom(drawn, weight(13200));
    CHECK(history(home, entry).standing(u"measured"_s).size() == 2);
    const O third = weight(12250).value(u"measured"_s).toObject();
    const Entry shown = home.entry(entry);
    REQUIRE(home.work([&](Work& work) { return settle(work, shown, u"measured"_s, third); }));
    const EntryHistory told = history(home, entry);
    CHECK(told.entry.conflicts.isEmpty());
    CHECK(told.standing(u"measured"_s).size() == 1);
    CHECK(told.entry.object("measured"_L1).value(u"amount"_s).toInt() == 12250);
}

TEST_CASE("a value that came after the page was drawn is not settled away unseen") {
    TestFamily home;
    const EntryId entry = weigh(home, 12000);
    const Entry drawn = home.entry(entry);
    home.saveFrom(drawn, weight(12300));
    home.saveFrom(drawn, weight(13200));
    const Entry shown = home.entry(entry);
    home.saveFrom(drawn, weight(14000));
    REQUIRE(
        home.work([&](Work& work) { return settle(work, shown, u"measured"_s, weight(12300).value(u"measured"_s)); }));
    CHECK(home.entry(entry).conflicts == QStringList{u"measured"_s});
}

TEST_CASE("what is not in conflict cannot be settled") {
    TestFamily home;
    const Entry drawn = home.entry(weigh(home, 12000));
    CHECK_FALSE(home.work([&](Work& work) { return settle(work, drawn, u"measured"_s, QJsonValue()); }));
}

TEST_CASE("an entry taken out comes back whole") {
    TestFamily home;
    const EntryId entry = weigh(home, 12000);
    REQUIRE(home.work([&](Work& work) { return retire(work, home.entry(entry), u"other child"_s); }));
    CHECK(home.entry(entry).retired);
    CHECK(history(home, entry).values.first().reason == u"other child"_s);
    REQUIRE(home.work([&](Work& work) { return putBack(work, home.entry(entry)); }));
    CHECK_FALSE(home.entry(entry).retired);
    CHECK(home.entry(entry).conflicts.isEmpty());
}

TEST_CASE("a removal beside an edit is a conflict, and keeping the entry settles it") {
    TestFamily home;
    const EntryId entry = weigh(home, 12000);
    const Entry drawn = home.entry(entry);
    home.saveFrom(drawn, weight(12300));
    REQUIRE(home.work([&](Work& work) { return retire(work, drawn, u"slip"_s); }));
    const Entry shown = home.entry(entry);
    REQUIRE(shown.conflicts.contains(u"retired"_s));
    REQUIRE(home.work([&](Work& work) { return settle(work, shown, u"retired"_s, QJsonValue()); }));
    CHECK_FALSE(home.entry(entry).retired);
    CHECK_FALSE(home.entry(entry).conflicts.contains(u"retired"_s));
}

TEST_CASE("the entry read from the log is the entry of the projection") {
    TestFamily home;
    const EntryId entry = weigh(home, 12000);
    home.saveFrom(home.entry(entry), weight(12300));
    const auto replayed = entryOf(TestLog::demand(ChangeRows(*home.connection).ofEntry(entry)));
    REQUIRE(replayed);
    const Entry kept = home.entry(entry);
    CHECK(replayed->fields == kept.fields);
    CHECK(replayed->heads == kept.heads);
    CHECK(replayed->happened == kept.happened);
    CHECK(replayed->madeAt == kept.madeAt);
}

TEST_CASE("a document goes in by pieces and comes out the same, and its export is noted") {
    TestFamily home;
    QByteArray bytes(600'000, '\0');
    QRandomGenerator random(7);
    for (char& each : bytes)
        each = static_cast<char>(random.bounded(256));
    QBuffer file(&bytes);
    REQUIRE(file.open(QIODevice::ReadOnly));
    EntryId entry;
    REQUIRE(home.work([&](Work& work) -> Status {
        LODESTAR_ASSIGN(entry, attachDocument(work, {home.household, u"Letter"_s, u"application/pdf"_s}, file));
        return {};
    }));
    CHECK(home.number("SELECT count(*) FROM attachment") == 3);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"out.pdf"_s);
    const Entry document = home.entry(entry);
    REQUIRE(home.work([&](Work& work) { return exportDocument(work, document, path); }));
    QFile out(path);
    REQUIRE(out.open(QIODevice::ReadOnly));
    CHECK(out.readAll() == bytes);
    CHECK(home.number("SELECT count(*) FROM audit WHERE act = 'exported'") == 1);
}

TEST_CASE("a document whose kept bytes were changed is refused") {
    TestFamily home;
    QByteArray bytes("a letter");
    QBuffer file(&bytes);
    REQUIRE(file.open(QIODevice::ReadOnly));
    EntryId entry;
    REQUIRE(home.work([&](Work& work) -> Status {
        LODESTAR_ASSIGN(entry, attachDocument(work, {home.household, u"Letter"_s, u"text/plain"_s}, file));
        return {};
    }));
    TestLog::demand(home.connection->execute("UPDATE attachment SET bytes = x'00'"));
    QTemporaryDir folder;
    const Entry document = home.entry(entry);
    const Status status =
        home.work([&](Work& work) { return exportDocument(work, document, folder.filePath(u"out"_s)); });
    REQUIRE_FALSE(status);
    CHECK(status.error().code == ErrorCode::StoreDamaged);
    CHECK_FALSE(QFile::exists(folder.filePath(u"out"_s)));
}
