#pragma once

#include "core/crypto/PassphraseCost.h"
#include "core/crypto/SecureBytes.h"

#include <QByteArray>

namespace lodestar {

/// Argon2id (RFC 9106) of a password with a salt of its own, as one line of text with its parameters: what a server
/// keeps of a local account. Empty when there is not the memory for it.
QByteArray passwordHash(const SecureBytes& password, PassphraseCost cost);
/// Whether the password gives that hash. Takes as long and as much memory as making it.
bool passwordFits(const SecureBytes& password, QByteArrayView hash);

} // namespace lodestar
