#pragma once

#include "core/store/ServerPostgres.h"

#include <QThread>

#include <functional>

namespace lodestar {

/// Listens, on a thread and a connection of its own, to what other processes over the same PostgreSQL say when they
/// have committed. While the database is away it tries again every few seconds, and says once that something may have
/// changed when it is back.
class PostgresNews {
public:
    PostgresNews(const ServerPostgres::Address& address, std::function<void()> changed);
    ~PostgresNews();
    PostgresNews(const PostgresNews&) = delete;
    PostgresNews& operator=(const PostgresNews&) = delete;

private:
    QThread m_thread;
    class Listener;
    Listener* m_listener;
};

} // namespace lodestar
