#include "core/sync/ChangeBody.h"
#include "core/crypto/Hash.h"
#include "core/sync/Cbor.h"
#include "core/sync/Packing.h"
#include "tests/support/catch.h"

#include <random>

using namespace lodestar;
using namespace lodestar::sync;
using namespace Qt::StringLiterals;

namespace {

records::Change someChange() {
    records::Change change;
    change.id = ChangeId::create();
    change.record = RecordId::create();
    change.compartment = records::Compartment::Health;
    change.entry = EntryId::create();
    change.kind = u"measurement"_s;
    change.content = "{\"weight\":{\"value\":4860,\"written\":\"4,86 kg\"}}";
    change.salt = newSalt();
    change.contentHash = contentHash(change.salt, change.content);
    change.fieldNames = {u"weight"_s};
    change.seen = {{u"weight"_s, {ChangeId::create(), ChangeId::create()}}};
    change.author = StaffId::create();
    change.device = DeviceId::create();
    change.madeAt = u"2026-11-09T14:10:00+00:00"_s;
    change.signature = QByteArray(64, 's');
    change.epoch = EpochId::create();
    change.deviceSeq = 12345;
    return change;
}

LogId logOf(const records::Change& change) {
    return {change.record, change.compartment};
}

} // namespace

TEST_CASE("a change comes out of its body as it went in") {
    const records::Change change = someChange();
    const auto read = changeFromBody(logOf(change), changeBody(change));
    REQUIRE(read);
    CHECK(read->id == change.id);
    CHECK(read->content == change.content);
    CHECK(read->contentHash == change.contentHash);
    CHECK(read->seen == change.seen);
    CHECK(read->deviceSeq == change.deviceSeq);
    CHECK(records::signedBytes(*read) == records::signedBytes(change));
    CHECK(changeBody(*read) == changeBody(change));
}

TEST_CASE("a recalled change travels with its hash and without content and salt") {
    records::Change change = someChange();
    change.content.clear();
    change.salt.clear();
    const auto read = changeFromBody(logOf(change), changeBody(change));
    REQUIRE(read);
    CHECK(read->recalled());
    CHECK(read->contentHash == change.contentHash);
}

TEST_CASE("content that was altered on the way has another hash") {
    const records::Change change = someChange();
    const QByteArray body = changeBody(change).replace("4860", "8460");
    const auto read = changeFromBody(logOf(change), body);
    REQUIRE(read);
    CHECK(read->contentHash != change.contentHash);
}

TEST_CASE("a body that is cut off anywhere is refused, and so is one with something behind it") {
    const records::Change change = someChange();
    const QByteArray body = changeBody(change);
    for (qsizetype length = 0; length < body.size(); ++length) {
        INFO(length);
        CHECK_FALSE(changeFromBody(logOf(change), QByteArrayView(body).first(length)));
    }
    CHECK_FALSE(changeFromBody(logOf(change), body + '\0'));
}

TEST_CASE("no body of noise, and none with altered bytes, does more than fail") {
    std::mt19937 random(7);
    const records::Change change = someChange();
    const QByteArray body = changeBody(change);
    for (int i = 0; i < 20'000; ++i) {
        QByteArray altered = body;
        for (int n = 0; n < 3; ++n)
            altered[static_cast<qsizetype>(random() % static_cast<unsigned>(altered.size()))] =
                static_cast<char>(random());
        if (const auto read = changeFromBody(logOf(change), altered)) CHECK(read->signature.size() == 64);
    }
    // A byte string that claims four thousand million bytes, and containers without end.
    CHECK_FALSE(changeFromBody({}, QByteArray::fromHex("a1045affffffff00")));
    CHECK_FALSE(changeFromBody({}, QByteArray(100'000, '\x81')));
    CHECK_FALSE(changeFromBody({}, QByteArray("\xa1\x18\x63") + QByteArray(100'000, '\x81')));
    CHECK_FALSE(changeFromBody({}, QByteArray::fromHex("bbffffffffffffffff")));
}

TEST_CASE("what is packed comes out the same, and nothing grows beyond its limit") {
    QByteArray text;
    for (int i = 0; i < 5000; ++i)
        text += "Noah was weighed; " + QByteArray::number(i);
    const QByteArray small = packed(text);
    CHECK(small.size() * 3 < text.size());
    CHECK(unpacked(small, text.size()) == text);
    CHECK(unpacked(packed({}), 10) == QByteArray());
    CHECK(unpacked(small, text.size() - 1).error().code == ErrorCode::InvalidInput);
    CHECK_FALSE(unpacked(packed(QByteArray(100 << 20, ' ')), 1 << 20));
    for (qsizetype length = 0; length < small.size(); length += 97)
        CHECK_FALSE(unpacked(small.first(length), text.size()));
    CHECK_FALSE(unpacked(small + 'x', text.size()));
    CHECK_FALSE(unpacked("no frame at all", 100));
}
