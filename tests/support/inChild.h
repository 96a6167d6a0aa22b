#pragma once

#include <functional>

#include <sys/wait.h>
#include <unistd.h>

namespace lodestar {

/// Runs `work` in a forked child and gives its exit code; -1 if it died of a signal. For what ends a process, and for
/// limits that must not reach the other tests. No other thread may be running.
inline int inChild(const std::function<int()>& work) {
    const pid_t child = fork();
    if (child == 0) _exit(work());
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/// A hook that ends the process with code 9 at step `last`, as `kill -9` would: nothing is flushed or destroyed.
inline std::function<void(int)> diesAt(int last) {
    return [last](int step) {
        if (step == last) _exit(9);
    };
}

} // namespace lodestar
