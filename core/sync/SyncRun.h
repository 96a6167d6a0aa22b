#pragma once

#include "core/sync/Conversation.h"
#include "core/sync/SyncStore.h"

namespace lodestar::sync {

/// What the steps of one sync share.
struct SyncRun {
    SyncStore& store;
    Conversation& server;
    const SyncOptions& options;
    const Clock& clock;
    SyncReport& report;

    /// Cancelled once another thread asked for the end: between two steps, so that what was taken is whole.
    [[nodiscard]] Status goOn() const {
        if (options.stop != nullptr && options.stop->load()) return fail(ErrorCode::Cancelled);
        return {};
    }
};

} // namespace lodestar::sync
