#pragma once

#include "core/sync/ServerMemory.h"
#include "tests/core/sync/ServerWorld.h"

namespace lodestar::sync::testing {

/// The databases that a server may stand on. Every case of the server's rules runs over all of them.
enum class Engine { Memory };

inline std::ostream& operator<<(std::ostream& out, Engine engine) {
    switch (engine) {
    case Engine::Memory:
        return out << "memory";
    }
    return out;
}

/// An empty database of its own.
class ServerDatabase {
public:
    explicit ServerDatabase(Engine engine)
        : m_engine(engine)
        , m_first(connect()) {}

    ServerStore& store() { return *m_first; }
    std::unique_ptr<ServerStore> connect() { return std::make_unique<ServerMemory>(); }

private:
    Engine m_engine;
    std::unique_ptr<ServerStore> m_first;
};

/// A server over each of them in turn.
struct EachServer {
    Engine engine = GENERATE(Engine::Memory);
    ServerDatabase database{engine};
    ServerWorld world{database.store()};
};

} // namespace lodestar::sync::testing
