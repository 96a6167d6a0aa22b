#pragma once

#include "core/base/Result.h"
#include "core/crypto/SecureBytes.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace lodestar {

class Connection;

/// What the store itself remembers by name, in the tables of migration 0000: `setting` for what steers the program on
/// this laptop, `secret` for keys (they are as secret as the store, and leave memory with it).

/// Nothing if it was never set.
Result<std::optional<QByteArray>> readSetting(Connection& connection, const QString& name);
Status writeSetting(Connection& connection, const QString& name, QByteArrayView value);
Status removeSetting(Connection& connection, const QString& name);

/// Nothing if it was never set.
Result<std::optional<SecureBytes>> readSecret(Connection& connection, const QString& name);
Status writeSecret(Connection& connection, const QString& name, const SecureBytes& value);
Status removeSecret(Connection& connection, const QString& name);

} // namespace lodestar
