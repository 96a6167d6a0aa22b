#pragma once

#include "app/server/Answerer.h"
#include "core/sync/ServerFront.h"

namespace lodestar::server {

/// The server's side of the protocol over one connection to the store.
class FrontAnswerer : public Answerer {
public:
    FrontAnswerer(std::unique_ptr<sync::ServerStore> store, const Clock& clock, const sync::ServerSettings& settings,
                  sync::ServerShared& shared)
        : m_store(std::move(store))
        , m_front(*m_store, clock, settings, shared) {}

    std::optional<sync::Reply> answer(const sync::Request& request) override { return m_front.answerOrWait(request); }
    sync::Reply nothingNew() override { return m_front.nothingNew(); }

private:
    std::unique_ptr<sync::ServerStore> m_store;
    sync::ServerFront m_front;
};

} // namespace lodestar::server
