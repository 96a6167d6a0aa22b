#pragma once

#include "core/sync/ServerFront.h"
#include "core/sync/Transport.h"
#include "tests/core/sync/model/Step.h"

#include <optional>

namespace lodestar::testing::model {

/// The network between a laptop and the server's front in the same process, with one fault at a request that is chosen.
class Wire final : public sync::Transport {
public:
    explicit Wire(sync::ServerFront& server)
        : m_server(server) {}

    /// `at`: which of the coming requests; `where`: at which byte something is cut.
    void fail(Fault fault, quint32 at, quint32 where);
    void heal() { m_fault.reset(); }
    Result<sync::Reply> send(const sync::Request& request) override;
    /// A request of earlier days reaches the server once more; nobody hears the answer.
    void replay(quint32 which);

private:
    Result<sync::Reply> sendBadly(const sync::Request& request, Fault fault);
    sync::Reply deliver(const sync::Request& request);

    sync::ServerFront& m_server;
    std::optional<Fault> m_fault;
    quint32 m_countdown = 0;
    quint32 m_where = 0;
    QList<sync::Request> m_sent; ///< the last ones
    sync::Reply m_earlier;
};

} // namespace lodestar::testing::model
