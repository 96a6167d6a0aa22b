#pragma once

#include "core/store/ChangeWriter.h"
#include "core/store/Log.h"
#include "core/store/Migrator.h"
#include "tests/core/store/TestStore.h"

namespace lodestar {

/// A store with the program's tables, and a laptop that writes into it.
struct TestLog {
    TestStore store;
    std::unique_ptr<Connection> connection = store.create();
    DeviceKey key = DeviceKey::create();
    FixedClock clock{QDate(2026, 11, 11)};
    Writer writer{
        StaffId::create(), QStringLiteral("health-visitor"), DeviceId::create(), EpochId::create(), &key, &clock};

    TestLog() {
        demand(Migrator({}).migrate(*connection));
        demand(connection->run("INSERT INTO device (id, public_key, epoch, own) VALUES (?, ?, ?, 1)", writer.device,
                               key.publicKey(), writer.epoch));
    }

    static void demand(const Status& status) {
        if (!status) throw std::runtime_error(status.error().detail.toStdString());
    }
    template<typename T> static T demand(Result<T> result) {
        if (!result) throw std::runtime_error(result.error().detail.toStdString());
        return std::move(*result);
    }

    records::Change change(const Edit& edit, bool entryIsNew = true) {
        auto changes = demand(ChangeWriter::open(*connection, writer));
        return demand(changes.write(edit, entryIsNew));
    }
    records::Change save(const Edit& edit, bool entryIsNew = true) {
        const records::Change made = change(edit, entryIsNew);
        demand(Log(*connection).append({made}, Log::Origin::Here));
        return made;
    }
    Entry entry(const EntryId& id) { return demand(EntryTable(*connection).find(id)).value(); }
    qint64 number(QByteArrayView sql) { return demand(connection->integer(sql)).value_or(-1); }
    LogReport verified() { return demand(Log(*connection).verify()); }
};

} // namespace lodestar
