#pragma once

#include "core/services/SyncService.h"
#include "tests/core/services/VisitWorld.h"
#include "tests/core/sync/EngineWorld.h"

/// A server in the same process, and whole laptops that are enrolled with it and sync.
namespace lodestar {

using namespace sync::testing;
using namespace Qt::StringLiterals;

struct Office {
    EngineWorld engine;
    bool reachable = true;
    std::function<void(const QByteArray&, sync::Reply&)> alters;

    Office() {
        engine.server.clock.set(QDateTime(QDate(2026, 11, 11), QTime(11, 18), Qt::UTC));
        engine.server.add(u"HV1"_s);
    }
    TransportFactory transports() {
        return [this](const SyncSettings&, const Clock&) -> Result<std::unique_ptr<sync::Transport>> {
            auto made = std::make_unique<FrontTransport>(engine.server.front);
            if (!reachable) made->losesRequest = 0;
            made->alters = alters;
            return std::unique_ptr<sync::Transport>(std::move(made));
        };
    }
};

/// A new laptop with nothing on it yet.
struct BareLaptop {
    TestStore store;
    FixedClock clock{QDateTime(QDate(2026, 11, 11), QTime(11, 18), Qt::OffsetFromUTC, 0)};
    std::unique_ptr<Session> session;

    BareLaptop(const QString& reference, const QString& role) {
        {
            const auto connection = store.create();
            VisitWorld::demand(Migrator({}).migrate(*connection));
            Identity me;
            me.name = reference + u" Name"_s;
            me.role = role;
            me.reference = reference;
            VisitWorld::demand(writeIdentity(*connection, me, clock));
        }
        session = VisitWorld::take(Session::open(store.path(), store.key, clock, StoreThread::Mode::SameThread));
    }
    template<typename F> auto read(F job) { return VisitWorld::take(session->read(std::move(job)).takeResult()); }
    QSet<RecordId> records() {
        return read([](Connection& c) -> Result<QSet<RecordId>> {
            QSet<RecordId> found;
            LODESTAR_ASSIGN(Statement query, c.statement("SELECT DISTINCT record FROM entry"));
            LODESTAR_TRY(query.each([&](const Statement& row) { found.insert(row.id<RecordId>(0)); }));
            return found;
        });
    }
};

template<typename Laptop> Result<Enrolled> enrolWith(Laptop& laptop, Office& office, const QString& code) {
    return laptop.session
        ->onSyncThread([&](Connection& connection, const DeviceKey&) -> Result<Enrolled> {
            FrontTransport transport(office.engine.server.front);
            LODESTAR_ASSIGN(Enrolled done, enrol(connection, transport, laptop.clock, {code, {}}));
            SyncSettings settings;
            settings.server = u"https://office.example"_s;
            LODESTAR_TRY(settings.write(connection));
            return done;
        })
        .takeResult();
}

template<typename Laptop> Result<sync::SyncReport> syncWith(Laptop& laptop, Office& office) {
    return laptop.session
        ->onSyncThread([&](Connection& connection, const DeviceKey& key) {
            return SyncService::syncOnce(connection, key, laptop.clock, office.transports(), {});
        })
        .takeResult();
}

} // namespace lodestar
