#include "core/crypto/ProcessGuard.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace lodestar {

bool forbidMemoryDumps() {
    const rlimit none{0, 0};
    const bool noCore = ::setrlimit(RLIMIT_CORE, &none) == 0;
    const bool noPeeking = ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0;
    return noCore && noPeeking;
}

} // namespace lodestar
