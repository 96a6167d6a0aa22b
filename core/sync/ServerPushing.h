#pragma once

#include "core/sync/ServerAppending.h"

namespace lodestar::sync {

/// POST /v1/changes and /v1/offered: gives every change its final verdict, in one transaction.
class ServerPushing {
public:
    explicit ServerPushing(const ServerContext& context)
        : m_context(context) {}

    enum class Kind {
        Own,    ///< what waits on this laptop, continuing its chain
        Offered ///< changes of anybody that a restored server may lack
    };
    Result<Reply> push(const ServerCall& call, Kind kind);

private:
    struct Work;
    Status run(const Push& push, Work& work);
    Status continueChain(const Push& push, Work& work);
    Status lookUp(const Push& push, Work& work);
    Status gather(const Push& push, Work& work);
    Status findRecords(Work& work);
    Status findRights(Work& work);
    Status takeRound(Work& work);
    [[nodiscard]] bool mayWriteIn(const Work& work, const LogId& log) const;
    Status judgeScope(const Work& work, LogGroup& group);
    Result<bool> isOwnUnseen(const Work& work, const records::Change& change, const QSet<ChangeId>& hers);
    Result<bool> recallsOwn(const records::Change& recall, const QSet<ChangeId>& hers);
    Status noteHolding(const Work& work);
    Status settleScope(Work& work);
    Status keepApart(Work& work);

    ServerContext m_context;
};

} // namespace lodestar::sync
