#include "core/store/StatementCache.h"

#include <sqlite3.h>

namespace lodestar {

StatementCache::Idle StatementCache::take(const QByteArray& sql) {
    const auto found = m_idle.find(sql);
    if (found == m_idle.end()) return {};
    return {found.key(), std::exchange(found.value(), nullptr)};
}

void StatementCache::put(const QByteArray& sql, sqlite3_stmt* statement) {
    if (m_db != nullptr) {
        const auto found = m_idle.find(sql);
        if (found != m_idle.end() && found.value() == nullptr) {
            found.value() = statement;
            return;
        }
        if (found == m_idle.end() && m_idle.size() < most) {
            m_idle.insert(sql, statement);
            return;
        }
    }
    sqlite3_finalize(statement);
}

void StatementCache::close() {
    for (sqlite3_stmt* statement : std::as_const(m_idle))
        sqlite3_finalize(statement);
    m_idle.clear();
    m_db = nullptr;
}

} // namespace lodestar
