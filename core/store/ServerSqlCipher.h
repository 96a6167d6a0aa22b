#pragma once

#include "core/store/Connection.h"
#include "core/store/Migrator.h"
#include "core/sync/ServerStore.h"

namespace lodestar {

/// The server over one SQLCipher file, for exactly one process (StoreFile holds the lock); each of its threads opens a
/// connection of its own. One transaction writes at a time, which is the lock of every log.
namespace ServerSqlCipher {

/// Where the migrations of such a file are: for StoreOptions::migrations.
Migrator::Options migrations();
/// Over a connection to a file whose migrations have run.
std::unique_ptr<sync::ServerStore> over(std::unique_ptr<Connection> connection);

} // namespace ServerSqlCipher

} // namespace lodestar
