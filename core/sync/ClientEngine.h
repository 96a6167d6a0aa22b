#pragma once

#include "core/sync/SignIn.h"
#include "core/sync/SyncRun.h"

namespace lodestar::sync {

/// The laptop's side of the sync. Everything it knows stands in the store, so that a run that was cut anywhere is gone
/// on with by the next. Belongs to one thread.
class ClientEngine {
public:
    /// All must outlive the engine.
    ClientEngine(SyncStore& store, Transport& transport, const DeviceKey& key, const Clock& clock);

    /// One sync: sends, asks what is new, leaves what left the scope, pulls, compares. Errors: those of Conversation
    /// and of the store; Cancelled. What was taken before an error is whole and stays.
    Result<SyncReport> run(const SyncOptions& options = {});
    /// What the last run did, also when it failed.
    [[nodiscard]] const SyncReport& last() const { return m_report; }

private:
    Status tryAgain(const SyncOptions& options);
    Status pass(const SyncOptions& options);
    Status steps(SyncRun& run);
    Status beginAnew(const QString& word);
    Status announce(SyncRun& run, const Standing& standing);

    SyncStore& m_store;
    Transport& m_transport;
    const Clock& m_clock;
    SignIn m_signIn;
    SyncReport m_report;
    QByteArray m_incarnation; ///< of the last answer
};

} // namespace lodestar::sync
