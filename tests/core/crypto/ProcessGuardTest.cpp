#include "core/crypto/ProcessGuard.h"

#include "tests/support/catch.h"
#include "tests/support/inChild.h"

#include <sys/prctl.h>
#include <sys/resource.h>

using namespace lodestar;

TEST_CASE("a guarded process leaves no core file and cannot be looked into") {
    const int outcome = inChild([] {
        if (!forbidMemoryDumps()) return 1;
        rlimit core{1, 1};
        getrlimit(RLIMIT_CORE, &core);
        return core.rlim_cur == 0 && core.rlim_max == 0 && prctl(PR_GET_DUMPABLE) == 0 ? 7 : 2;
    });
    CHECK(outcome == 7);
    CHECK(prctl(PR_GET_DUMPABLE) == 1);
}
