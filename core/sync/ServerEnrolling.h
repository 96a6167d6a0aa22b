#pragma once

#include "core/sync/ServerCall.h"

namespace lodestar::sync {

/// POST /v1/enrol: a one-time code makes a laptop known as the one of an account.
class ServerEnrolling {
public:
    explicit ServerEnrolling(const ServerContext& context)
        : m_context(context) {}

    Result<Reply> enrol(const ServerCall& call);
    /// POST /v1/epoch: the device begins anew, its chain at nothing.
    Result<Reply> beginEpoch(const ServerCall& call);
    /// Under which a one-time code is kept: blanks, dashes and case do not count.
    static QByteArray hashOfCode(const QString& code);

private:
    struct Asked;
    Result<std::optional<Account>> accountFor(const Asked& asked);
    Result<bool> passwordFits(const Account& account, const Asked& asked);
    /// 403, and a line in the audit.
    Result<Reply> turnAway(const QString& reference, const QString& why);
    Status admit(const Account& account, const Asked& asked, Reply& reply);
    [[nodiscard]] Reply welcome(const Account& account) const;

    ServerContext m_context;
};

} // namespace lodestar::sync
