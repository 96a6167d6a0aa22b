#include "core/sync/Messages.h"
#include "core/crypto/Hash.h"
#include "core/sync/ChangeBody.h"
#include "core/sync/Protocol.h"
#include "tests/support/catch.h"

#include <random>

using namespace lodestar;
using namespace lodestar::sync;
using namespace Qt::StringLiterals;

namespace {

records::Change change(qint64 seq) {
    records::Change made;
    made.id = ChangeId::create();
    made.record = RecordId::create();
    made.entry = EntryId::create();
    made.kind = u"note"_s;
    made.content = "{\"text\":\"seen\"}";
    made.salt = newSalt();
    made.contentHash = contentHash(made.salt, made.content);
    made.fieldNames = {u"text"_s};
    made.author = StaffId::create();
    made.device = DeviceId::create();
    made.signature = QByteArray(64, 's');
    made.epoch = EpochId::create();
    made.deviceSeq = seq;
    return made;
}

LogId log() {
    return {RecordId::create(), records::Compartment::Sealed};
}

Heads someHeads() {
    LogDigest digest;
    digest.add(QByteArray(32, 'd'));
    return {"token", true, {{log(), 1, digest}, {log(), 0, LogDigest()}}, {log()}};
}

} // namespace

TEST_CASE("a push comes out as it went in, and its changes keep their bytes") {
    const Push push = Push::of({EpochId::create(), 6, QByteArray(32, 'c')}, {change(7), change(8)});
    const auto read = Push::fromBytes(push.toBytes());
    REQUIRE(read);
    CHECK(read->after == push.after);
    REQUIRE(read->changes.size() == 2);
    CHECK(read->changes[1].body == push.changes[1].body);
    CHECK(read->changes[1].change.record == push.changes[1].change.record);
    CHECK(read->changes[1].change.deviceSeq == 8);
}

TEST_CASE("verdicts, heads, positions and ids come out as they went in") {
    const PushReply verdicts{{EpochId::create(), 9, QByteArray(32, 'h')},
                             {{ChangeId::create(), Verdict::Kind::Stored, 4, {}},
                              {ChangeId::create(), Verdict::Kind::Quarantined, 0, u"not-in-scope"_s}}};
    CHECK(PushReply::fromBytes(verdicts.toBytes())->verdicts == verdicts.verdicts);
    CHECK(PushReply::fromBytes(verdicts.toBytes())->heard == verdicts.heard);

    const Heads heads = someHeads();
    const auto read = Heads::fromBytes(heads.toBytes());
    REQUIRE(read);
    CHECK((read->token == heads.token && read->whole));
    CHECK(read->logs == heads.logs);
    CHECK(read->left == heads.left);

    const Held held{{{log(), 17}}, {log(), log()}};
    CHECK(Held::fromBytes(held.toBytes())->purged == held.purged);
    CHECK(Held::fromBytes(held.toBytes())->held[0].after == 17);
    const LogIds ids{log(), {ChangeId::create()}};
    CHECK(LogIds::fromBytes(ids.toBytes())->ids == ids.ids);
}

TEST_CASE("a page numbers its changes from where it was asked") {
    PullReplyWriter writer;
    const LogId one = log();
    writer.begin(one, 40);
    writer.add(changeBody(change(1)));
    writer.add(changeBody(change(2)));
    writer.begin(log(), 0);
    const int version = GENERATE(1, 2);
    const auto read = PullReply::fromBytes(writer.toBytes(version).value());
    REQUIRE(read);
    REQUIRE(read->pages.size() == 2);
    CHECK(read->pages[0].log == one);
    CHECK(read->pages[0].changes[1].logNumber == 42);
    CHECK(read->pages[0].changes[1].record == one.record);
    CHECK(read->pages[0].last() == 42);
    CHECK(read->pages[1].changes.isEmpty());
}

TEST_CASE("what may be lacking is named log by log") {
    const LogIds one{log(), {ChangeId::create(), ChangeId::create()}};
    const auto read = Lacking::fromBytes(Lacking{{one, {log(), {}}}}.toBytes());
    REQUIRE(read);
    REQUIRE(read->logs.size() == 2);
    CHECK(read->logs[0].log == one.log);
    CHECK(read->logs[0].ids == one.ids);
    CHECK(read->logs[1].ids.isEmpty());
}

TEST_CASE("papers that may be lost are named log by log, and no more than a server looks for at once") {
    const LogFiles one{log(), {QByteArray(32, 'a'), QByteArray(32, 'b')}};
    const auto read = LackingFiles::fromBytes(LackingFiles{{one, {log(), {}}}}.toBytes());
    REQUIRE(read);
    REQUIRE(read->logs.size() == 2);
    CHECK(read->logs[0] == one);
    CHECK(read->logs[1].hashes.isEmpty());
    CHECK_FALSE(LackingFiles::fromBytes(LackingFiles{{{log(), {"short"}}}}.toBytes()));
    LackingFiles many{{{log(), QList<QByteArray>(protocol::maxFilesAsked, QByteArray(32, 'a'))}}};
    CHECK(LackingFiles::fromBytes(many.toBytes()));
    many.logs.append(one);
    CHECK_FALSE(LackingFiles::fromBytes(many.toBytes()));
}

TEST_CASE("the chain depends on every change and on their order") {
    const auto a = change(1);
    const auto b = change(2);
    ChainPoint ab;
    ab.extend(a);
    ab.extend(b);
    ChainPoint ba;
    ba.extend(b);
    ba.extend(a);
    CHECK(ab.seq == 2);
    CHECK(ab.hash != ba.hash);
    ab.epoch = EpochId::create();
    CHECK(ChainPoint::fromHeader(ab.toHeader()) == ab);
    for (const char* wrong : {"", "a b", "0 1 2", "x -4 00"})
        CHECK_FALSE(ChainPoint::fromHeader(wrong));
}

TEST_CASE("messages that are cut off or of noise fail") {
    std::mt19937 random(3);
    const QByteArray push = Push::of({EpochId::create(), 0, QByteArray(32, 'c')}, {change(1)}).toBytes();
    const QByteArray heads = someHeads().toBytes();
    for (qsizetype length = 0; length < push.size(); ++length)
        CHECK_FALSE(Push::fromBytes(QByteArrayView(push).first(length)));
    for (qsizetype length = 0; length < heads.size(); ++length)
        CHECK_FALSE(Heads::fromBytes(QByteArrayView(heads).first(length)));
    for (int i = 0; i < 20'000; ++i) {
        QByteArray noise(40, '\0');
        for (char& each : noise)
            each = static_cast<char>(random());
        CHECK_FALSE(Pull::fromBytes(noise));
        CHECK_FALSE(Push::fromBytes(noise));
    }
    CHECK_FALSE(Pull::fromBytes(QByteArray::fromHex("9bffffffffffffffff")));
}

TEST_CASE("a compartment that could not be is none") {
    const QByteArray good = Pull{{{log(), 1}}}.toBytes();
    REQUIRE(Pull::fromBytes(good));
    QByteArray bad = good;
    const qsizetype at = bad.size() - 2; // the compartment, before the position
    REQUIRE(bad[at] == 3);
    for (const char number : {'\0', '\x10', '\x17', '\x20'}) {
        bad[at] = number;
        CHECK_FALSE(Pull::fromBytes(bad));
    }
}
