#include "core/crypto/RunningHash.h"

#include "core/crypto/Hash.h"
#include "core/crypto/Sodium.h"

#include <sodium.h>

namespace lodestar {

struct RunningHash::State {
    crypto_generichash_state inner;
};

RunningHash::RunningHash()
    : m_state(std::make_unique<State>()) {
    ensureSodium();
    crypto_generichash_init(&m_state->inner, nullptr, 0, hashSize);
}

RunningHash::~RunningHash() = default;

void RunningHash::add(QByteArrayView bytes) {
    crypto_generichash_update(&m_state->inner, reinterpret_cast<const unsigned char*>(bytes.data()),
                              static_cast<unsigned long long>(bytes.size()));
}

QByteArray RunningHash::finish() {
    QByteArray hash(hashSize, Qt::Uninitialized);
    crypto_generichash_final(&m_state->inner, reinterpret_cast<unsigned char*>(hash.data()), hashSize);
    return hash;
}

} // namespace lodestar
