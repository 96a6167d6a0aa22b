#include "core/crypto/SameBytes.h"

#include "core/crypto/Sodium.h"

#include <sodium.h>

namespace lodestar {

bool sameBytes(QByteArrayView one, QByteArrayView other) {
    if (one.size() != other.size()) return false;
    ensureSodium();
    return one.isEmpty() || sodium_memcmp(one.data(), other.data(), static_cast<std::size_t>(one.size())) == 0;
}

} // namespace lodestar
