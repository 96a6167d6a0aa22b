#include "core/records/Change.h"
#include "tests/support/catch.h"

using namespace lodestar;
using namespace lodestar::records;

namespace {

template<typename AnyId> AnyId numbered(char last) {
    QByteArray bytes(16, '\0');
    bytes[15] = last;
    return AnyId::fromBytes(bytes);
}

Change example() {
    Change change;
    change.id = numbered<ChangeId>(1);
    change.record = numbered<RecordId>(2);
    change.compartment = Compartment::Health;
    change.entry = numbered<EntryId>(3);
    change.kind = QStringLiteral("feeding");
    change.content = serialiseFields({{QStringLiteral("on"), QStringLiteral("2026-11-09")}});
    change.contentHash = QByteArray(32, '\x11');
    change.fieldNames = {QStringLiteral("on")};
    change.seen = {{QStringLiteral("on"), {numbered<ChangeId>(9), numbered<ChangeId>(4)}}};
    change.author = numbered<StaffId>(5);
    change.device = numbered<DeviceId>(6);
    change.madeAt = QStringLiteral("2026-11-09T10:00:00+00:00");
    change.schema = 1;
    return change;
}

} // namespace

TEST_CASE("the signed bytes of a change are these bytes and no others") {
    const QByteArray zeros(15, '\0');
    QByteArray expected("lodestar-change-1\n");
    expected += zeros + '\x01' + zeros + '\x02' + '\x02' + zeros + '\x03';
    expected += QByteArray::fromHex("00000007") + "feeding" + QByteArray(32, '\x11');
    expected += QByteArray::fromHex("00000001") + QByteArray::fromHex("00000002") + "on";
    expected +=
        QByteArray::fromHex("00000001") + QByteArray::fromHex("00000002") + "on" + QByteArray::fromHex("00000002");
    expected += zeros + '\x04' + zeros + '\x09'; // ascending, whatever the order given
    expected += zeros + '\x05' + zeros + '\x06';
    expected += QByteArray::fromHex("00000019") + "2026-11-09T10:00:00+00:00" + QByteArray::fromHex("00000001");
    CHECK(signedBytes(example()).toHex() == expected.toHex());
}

TEST_CASE("content is serialised once, compactly, in UTF-8") {
    const QByteArray bytes =
        serialiseFields({{QStringLiteral("b"), 2}, {QStringLiteral("a"), QStringLiteral("Łucja")}});
    CHECK(bytes == QByteArray("{\"a\":\"\xC5\x81ucja\",\"b\":2}"));
}

TEST_CASE("a recall leaves the signed bytes as they were") {
    Change change = example();
    const QByteArray before = signedBytes(change);
    change.content.clear();
    change.salt.clear();
    CHECK(signedBytes(change) == before);
    CHECK(change.recalled());
    CHECK(change.fields().isEmpty());
}
