#pragma once

#include "core/crypto/SecureBytes.h"
#include "core/store/ServerPostgres.h"
#include "core/store/StoreFile.h"

namespace lodestar {

/// Where a server's store is, as a command line names it: a database of PostgreSQL, or the folder of one SQLCipher
/// file, which this holds locked. Gives each thread a connection of its own.
class ServerPlace {
public:
    virtual ~ServerPlace() = default;

    /// "postgresql://user:password@host:port/database"; "?host=/run/postgresql" for a socket, "&user=NAME". Without a
    /// user it is the system's. Errors: InvalidInput.
    static Result<ServerPostgres::Address> addressOf(const QString& url);

    /// Errors: those of ServerPostgres::open, tried once.
    static Result<std::unique_ptr<ServerPlace>> database(const QString& url);
    /// Errors: those of StoreFile::open; Locked when another process has it.
    static Result<std::unique_ptr<ServerPlace>> file(const QString& folder, const SecureBytes& passphrase,
                                                     const Clock& clock);
    /// Makes a file's tables. Errors: those of StoreFile::create.
    static Status makeFile(const QString& folder, const SecureBytes& passphrase, const Clock& clock);

    /// For the thread that calls, and to be destroyed on it.
    virtual Result<std::unique_ptr<sync::ServerStore>> connect() = 0;
    /// Calls `changed`, on a thread of this, when another process has moved a head or a scope. Until this goes.
    virtual void onChangedElsewhere(std::function<void()> changed) = 0;
};

} // namespace lodestar
