#pragma once

#include <atomic>
#include <new>

#include <sys/mman.h>

namespace lodestar {

/// A number that a forked child leaves to its parent, also when it dies.
class Shared {
public:
    Shared()
        : m_value(new(mmap(nullptr, sizeof(std::atomic<int>), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1,
                           0)) std::atomic<int>(0)) {}
    Shared(const Shared&) = delete;
    Shared& operator=(const Shared&) = delete;
    ~Shared() { munmap(m_value, sizeof(std::atomic<int>)); }
    [[nodiscard]] int get() const { return *m_value; }
    void set(int value) { *m_value = value; }

private:
    std::atomic<int>* m_value;
};

} // namespace lodestar
