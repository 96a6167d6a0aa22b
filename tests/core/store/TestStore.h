#pragma once

#include "core/store/Connection.h"

#include <QTemporaryDir>

namespace lodestar {

/// A store of its own in a temporary folder.
struct TestStore {
    QTemporaryDir folder;
    StoreKey key = StoreKey::create();

    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("store.db")); }
    [[nodiscard]] std::unique_ptr<Connection> create() const { return open(Connection::Access::Create); }
    [[nodiscard]] std::unique_ptr<Connection> open(Connection::Access access = Connection::Access::ReadWrite) const {
        auto opened = Connection::open(path(), key, access);
        if (!opened) throw std::runtime_error(opened.error().detail.toStdString());
        return std::move(*opened);
    }
};

} // namespace lodestar
