#pragma once

#include "core/services/SyncService.h"
#include "tests/core/services/VisitWorld.h"
#include "tests/core/sync/EngineWorld.h"

namespace lodestar::sync::testing {

/// The server's engine in the same process, and the way to it that a test may cut.
struct Office {
    EngineWorld engine;
    bool reachable = true;

    Office() {
        engine.server.clock.set(QDateTime(QDate(2026, 11, 11), QTime(11, 18), Qt::UTC));
        engine.server.add(QStringLiteral("HV1"));
    }
    TransportFactory transports() {
        return [this](const SyncSettings&, const Clock&) -> Result<std::unique_ptr<sync::Transport>> {
            if (!reachable) return fail(ErrorCode::Unreachable);
            return std::unique_ptr<sync::Transport>(std::make_unique<FrontTransport>(engine.server.front));
        };
    }
};

inline void enrolAt(VisitWorld& laptop, Office& office) {
    const QString code = demand(office.engine.server.accounts.issueCode(QStringLiteral("HV1")));
    const auto done = laptop.session
                          ->onSyncThread([&](Connection& connection, const DeviceKey&) -> Status {
                              FrontTransport transport(office.engine.server.front);
                              LODESTAR_TRY(enrol(connection, transport, laptop.clock, {code, {}}));
                              SyncSettings settings;
                              settings.server = QStringLiteral("https://office.example");
                              return settings.write(connection);
                          })
                          .takeResult();
    REQUIRE(done);
}

inline void syncAt(VisitWorld& laptop, Office& office) {
    REQUIRE(laptop.session
                ->onSyncThread([&](Connection& connection, const DeviceKey& key) {
                    return SyncService::syncOnce(connection, key, laptop.clock, office.transports(), {});
                })
                .takeResult());
}

} // namespace lodestar::sync::testing
