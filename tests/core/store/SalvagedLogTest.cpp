#include "core/store/SalvagedLog.h"

#include "core/store/ChangeWriter.h"
#include "core/store/Log.h"
#include "core/store/Salvage.h"
#include "tests/core/store/TestProfile.h"
#include "tests/support/catch.h"

#include <QJsonObject>

using namespace lodestar;

namespace {

/// A profile with the program's own tables and several hundred visits in its log.
struct Recorded : TestProfile {
    StoreKey key = create();
    DeviceKey device = DeviceKey::create();
    Writer writer{
        StaffId::create(), QStringLiteral("health-visitor"), DeviceId::create(), EpochId::create(), &device, &clock};
    static constexpr int visits = 600;

    Recorded() {
        const auto connection = connect(key);
        REQUIRE(connection->run("INSERT INTO device (id, public_key, epoch, own) VALUES (?, ?, ?, 1)", writer.device,
                                device.publicKey(), writer.epoch));
        auto changes = ChangeWriter::open(*connection, writer).value();
        QList<records::Change> made;
        for (int i = 0; i < visits; ++i) {
            const Edit edit = newEntry(
                RecordId::create(), u"feeding",
                {{QStringLiteral("on"), QStringLiteral("2026-03-01")},
                 {QStringLiteral("feeding"), QJsonObject{{QStringLiteral("status"), QStringLiteral("not_breastfed")},
                                                         {QStringLiteral("at"), QStringLiteral("other")}}}});
            made.append(changes.write(edit, true).value());
        }
        REQUIRE(Log(*connection).append(made, Log::Origin::Here));
        REQUIRE(connection->checkpoint());
    }
    /// Every ninth page that is not the one of the devices, so that signatures can still be verified.
    void hurt() const {
        const auto spared = connect(key)->integer("SELECT rootpage FROM sqlite_master WHERE name = 'device'").value();
        const qint64 pages = QFileInfo(paths.store()).size() / newPageSize;
        for (qint64 page = 9; page <= pages; page += 9) {
            if (page != spared) damage(paths.store(), (page - 1) * newPageSize + 100, "damage");
        }
    }
};

StoreOptions rebuilding() {
    StoreOptions options = TestProfile::options();
    options.migrations.rebuild = [](Connection& connection) { return Log(connection).rebuild(); };
    return options;
}

} // namespace

TEST_CASE("after a salvage the log agrees with the changes that are left, and all of them still go to the server") {
    const Recorded damaged;
    damaged.hurt();
    REQUIRE(damaged.answer() == ErrorCode::StoreDamaged);
    const TestProfile second;
    auto from = damaged.file(rebuilding());
    auto to = second.file(rebuilding());
    const auto report = Salvage::run(from, words(TestProfile::right), to, settleSalvagedLog);
    REQUIRE(report);
    CHECK(report->damagedPages > 10);

    const auto opened = to.open(words(TestProfile::right));
    REQUIRE(opened);
    const auto connection = second.connect(*opened);
    const auto left = connection->integer("SELECT count(*) FROM change").value().value_or(0);
    CHECK(left > Recorded::visits / 2);
    CHECK(left < Recorded::visits);
    CHECK(connection->integer("SELECT count(*) FROM outbox").value() == left);
    CHECK(connection->integer("SELECT count(*) FROM entry").value() == left);
    const auto verified = Log(*connection).verify();
    REQUIRE(verified);
    CHECK(verified->faults.join(u'\n').toStdString() == "");
}

TEST_CASE("settling the log of a whole store changes nothing") {
    const Recorded store;
    const auto connection = store.connect(store.key);
    const auto sum = [&] {
        return connection->integer("SELECT sum(count) * 1000 + (SELECT count(*) FROM outbox) FROM log").value();
    };
    const auto before = sum();
    REQUIRE(settleSalvagedLog(*connection));
    CHECK(sum() == before);
    CHECK(Log(*connection).verify()->faults.isEmpty());
}
