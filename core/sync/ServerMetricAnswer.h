#pragma once

#include "core/sync/ServerCall.h"

namespace lodestar::sync {

/// GET /v1/metrics: the national metrics of the whole area, for whoever leads, administers or analyses.
class ServerMetricAnswer {
public:
    explicit ServerMetricAnswer(const ServerContext& context)
        : m_context(context) {}

    Result<Reply> metrics(const ServerCall& call);

private:
    ServerContext m_context;
};

} // namespace lodestar::sync
