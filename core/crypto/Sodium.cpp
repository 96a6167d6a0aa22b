#include "core/crypto/Sodium.h"

#include <QtGlobal>

#include <sodium.h>

namespace lodestar {

void ensureSodium() {
    static const int answer = sodium_init();
    if (answer < 0) qFatal("libsodium cannot be initialised");
}

} // namespace lodestar
