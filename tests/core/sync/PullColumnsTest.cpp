#include "core/sync/PullColumns.h"
#include "core/crypto/Hash.h"
#include "core/sync/ChangeBody.h"
#include "core/sync/Messages.h"
#include "tests/support/catch.h"

#include <random>

using namespace lodestar;
using namespace lodestar::sync;
using namespace Qt::StringLiterals;
using records::Change;

namespace {

Change made(int i) {
    Change change;
    change.id = ChangeId::create();
    change.entry = EntryId::create();
    change.kind = i % 3 == 0 ? u"note"_s : u"narrative"_s;
    change.content = "{\"text\":\"Seen by \xc5\x81ucja, all well, visit " + QByteArray::number(i) + "\"}";
    // Salts of 32 bytes were made before.
    change.salt = i % 2 == 0 ? newSalt() : randomBytes(32);
    change.contentHash = contentHash(change.salt, change.content);
    if (i % 4 == 1) { // recalled
        change.content.clear();
        change.salt.clear();
    }
    change.fieldNames = i % 5 == 0 ? QStringList{u"on"_s, u"text"_s} : QStringList{u"text"_s};
    if (i % 3 == 1) change.seen = {{u"text"_s, {ChangeId::create(), ChangeId::create()}}, {u"on"_s, {}}};
    change.author = StaffId::create();
    change.device = DeviceId::create();
    change.madeAt = u"2026-11-23T09:%1:00+00:00"_s.arg(i % 60, 2, 10, QChar(u'0'));
    change.schema = 1 + i % 200;
    change.signature = randomBytes(64);
    change.epoch = EpochId::create();
    change.deviceSeq = i % 7 == 0 ? 1 : 1'000'000'000'000 + i;
    return change;
}

QByteArray reply(const QList<QByteArray>& first, const QList<QByteArray>& second, int version) {
    PullReplyWriter writer;
    writer.begin({RecordId::create(), records::Compartment::Shared}, 7);
    for (const QByteArray& each : first)
        writer.add(each);
    writer.begin({RecordId::create(), records::Compartment::Health}, 0);
    for (const QByteArray& each : second)
        writer.add(each);
    return writer.toBytes(version).value();
}

} // namespace

TEST_CASE("changes come out of their columns byte for byte as they went in") {
    QList<QByteArray> first;
    QList<QByteArray> second;
    QList<Change> all;
    for (int i = 0; i < 100; ++i) {
        all.append(made(i));
        (i < 30 ? first : second).append(changeBody(all.last()));
    }
    const auto read = PullReply::fromBytes(reply(first, second, 2));
    REQUIRE(read);
    REQUIRE(read->pages.size() == 2);
    REQUIRE(read->pages[0].changes.size() == 30);
    REQUIRE(read->pages[1].changes.size() == 70);
    for (int i = 0; i < 100; ++i) {
        const LogPage& page = read->pages[i < 30 ? 0 : 1];
        const Change& change = page.changes[i < 30 ? i : i - 30];
        CHECK(changeBody(change) == changeBody(all[i]));
        CHECK(change.contentHash == all[i].contentHash);
        CHECK(change.record == page.log.record);
        CHECK(change.logNumber == (i < 30 ? 8 + i : i - 29));
    }
    CHECK(PullReply::fromBytes(reply({}, {}, 2))->pages[1].changes.isEmpty());
}

TEST_CASE("what a later version adds to a change goes along and is passed over") {
    const Change change = made(2);
    QByteArray body = changeBody(change);
    REQUIRE(body[0] == '\xad'); // a map of 13 pairs, and one more:
    body[0] = '\xae';
    body += QByteArray::fromHex("182a") + "\x65later";
    CborWriter out;
    REQUIRE(writeColumns(out, {body}));
    const QByteArray columns = out.taken();
    CHECK(columns.contains(QByteArray::fromHex("182a") + "\x65later"));
    CborReader in(columns);
    const auto changes = readColumns(in, 1);
    REQUIRE(in.ended());
    CHECK(changeBody(changes[0]) == changeBody(change));
}

TEST_CASE("columns that are cut off, of another number of changes or of noise are refused") {
    const QList<QByteArray> bodies{changeBody(made(0)), changeBody(made(1)), changeBody(made(4))};
    const QByteArray whole = reply(bodies, bodies, 2);
    REQUIRE(PullReply::fromBytes(whole));
    for (qsizetype size = 0; size < whole.size(); ++size)
        CHECK_FALSE(PullReply::fromBytes(whole.first(size)));
    CborWriter out;
    REQUIRE(writeColumns(out, bodies));
    const QByteArray columns = out.taken();
    for (const qsizetype count : {0, 2, 4, 1 << 30}) {
        CborReader in(columns);
        readColumns(in, count);
        CHECK_FALSE(in.ended());
    }
    // A byte that is another may make another change, and never more than was there.
    std::mt19937 random(11);
    for (int i = 0; i < 20'000; ++i) {
        QByteArray other = whole;
        other[static_cast<qsizetype>(random() % static_cast<unsigned>(other.size()))] = static_cast<char>(random());
        const auto read = PullReply::fromBytes(other);
        if (!read) continue;
        qsizetype changes = 0;
        for (const LogPage& page : read->pages)
            changes += page.changes.size();
        CHECK(changes <= 6);
    }
    CborWriter none;
    CHECK_FALSE(writeColumns(none, {"no body"}));
}
