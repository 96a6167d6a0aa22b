#include "core/store/Setting.h"

#include "core/store/Connection.h"

namespace lodestar {

Result<std::optional<QByteArray>> readSetting(Connection& connection, const QString& name) {
    LODESTAR_ASSIGN(Statement query, connection.statement("SELECT value FROM setting WHERE name = ?"));
    return query.bind(name).first([](const Statement& row) { return row.blob(0); });
}

Status writeSetting(Connection& connection, const QString& name, QByteArrayView value) {
    return connection.run("INSERT INTO setting(name, value) VALUES(?, ?)"
                          " ON CONFLICT(name) DO UPDATE SET value = excluded.value",
                          name, value);
}

Status removeSetting(Connection& connection, const QString& name) {
    return connection.run("DELETE FROM setting WHERE name = ?", name);
}

Result<std::optional<SecureBytes>> readSecret(Connection& connection, const QString& name) {
    LODESTAR_ASSIGN(Statement query, connection.statement("SELECT value FROM secret WHERE name = ?"));
    return query.bind(name).first([](const Statement& row) { return SecureBytes::copyOf(row.view(0)); });
}

Status writeSecret(Connection& connection, const QString& name, const SecureBytes& value) {
    return connection.run("INSERT INTO secret(name, value) VALUES(?, ?)"
                          " ON CONFLICT(name) DO UPDATE SET value = excluded.value",
                          name, value.view());
}

Status removeSecret(Connection& connection, const QString& name) {
    return connection.run("DELETE FROM secret WHERE name = ?", name);
}

} // namespace lodestar
