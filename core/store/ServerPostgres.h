#pragma once

#include "core/sync/ServerStore.h"

#include <QString>

namespace lodestar {

/// The server over PostgreSQL 15: any number of processes and threads, each with a connection of its own. pgbouncer in
/// session mode only, for statements are prepared in SQL.
namespace ServerPostgres {

struct Address {
    QString host; ///< a name, or the folder of the socket
    int port = 5432;
    QString database;
    QString user;
    QString password;
};

/// Brings the tables to the version of this program: run once, signed in as their owner (who may make roles). `user` is
/// the role that the server signs in as: it is let into the two roles of the program and owns nothing.
Status prepare(const Address& owner, const QString& user);
/// One connection. Errors: Unreachable; StoreTooNew or InvalidInput when `prepare` of this version has not run.
Result<std::unique_ptr<sync::ServerStore>> open(const Address& address);

/// The channel that is notified after each commit which moved a head or a scope: LISTEN to it, then call
/// ServerShared::changed.
inline const QString channel = QStringLiteral("lodestar_changed");

} // namespace ServerPostgres

} // namespace lodestar
