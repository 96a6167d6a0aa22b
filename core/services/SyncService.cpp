#include "core/services/SyncService.h"

#include "core/services/Audit.h"
#include "core/services/SyncListener.h"
#include "core/store/ProfileLock.h"
#include "core/store/SqlSyncStore.h"
#include "core/sync/Backoff.h"
#include "core/sync/ClientEngine.h"

#include <QRandomGenerator>

namespace lodestar {

using namespace Qt::StringLiterals;
using sync::SyncReport;

/// What lives on the sync's thread from one sync to the next: the open connection to the server and its token.
struct SyncService::Worker {
    std::atomic<bool> stop = false;
    std::mutex guard; ///< of `transport`, which another thread calls off
    std::unique_ptr<sync::Transport> transport;
    std::unique_ptr<SqlSyncStore> store;
    std::unique_ptr<sync::ClientEngine> engine;
    SyncSettings settings;
    QByteArray token; ///< of the heads that are known here
};

namespace {

void addTo(SyncOutcome& outcome, const SyncReport& report) {
    outcome.syncedAt = outcome.triedAt;
    outcome.fault = {};
    outcome.failures = 0;
    outcome.unreachableSince.clear();
    outcome.waitsForPurge = report.waitsForPurge;
    outcome.mismatched = report.mismatched.size();
    outcome.sent = report.sent;
    outcome.received = report.received;
    outcome.bytesOut = report.bytesOut;
    outcome.bytesIn = report.bytesIn;
    outcome.seconds = report.seconds;
}

/// Keeps how it went, beside what was said before.
Result<SyncOutcome> keepOutcome(Connection& connection, const Clock& clock, const Result<SyncReport>& result,
                                std::optional<qint64> clockOffset) {
    LODESTAR_ASSIGN(SyncOutcome outcome, SyncOutcome::read(connection));
    outcome.triedAt = clock.now().toString(Qt::ISODate);
    if (clockOffset) outcome.clockAhead = -*clockOffset;
    if (result) {
        addTo(outcome, *result);
    } else if (result.error().code != ErrorCode::Cancelled) {
        outcome.fault = result.error();
        ++outcome.failures;
        if (outcome.fault.code != ErrorCode::Unreachable)
            outcome.unreachableSince.clear();
        else if (outcome.unreachableSince.isEmpty())
            outcome.unreachableSince = outcome.triedAt;
        if (outcome.fault.code == ErrorCode::ClockWrong) outcome.clockAhead = outcome.fault.detail.toLongLong();
    }
    LODESTAR_TRY(outcome.write(connection));
    return outcome;
}

/// Which records are no longer on this laptop stands in its audit; what they held does not.
Status notePurged(Connection& connection, const Clock& clock, const SyncReport& report) {
    if (report.purged.isEmpty()) return {};
    LODESTAR_ASSIGN(const Identity me, readIdentity(connection));
    QSet<RecordId> records;
    for (const sync::LogId& log : report.purged)
        records.insert(log.record);
    for (const RecordId& record : std::as_const(records))
        LODESTAR_TRY(
            note(connection, {clock.now().toString(Qt::ISODate), me.staff, u"purged"_s, record, u"left the scope"_s}));
    return {};
}

/// One sync at a time per store, whichever program asks.
Result<ProfileLock> lockOf(const Connection& connection) {
    return ProfileLock::take(connection.path() + u".sync"_s);
}

} // namespace

SyncService::SyncService(Session& session, TransportFactory transports, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_transports(std::move(transports))
    , m_worker(std::make_shared<Worker>()) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { syncSoon(); });
    connect(&session, &Session::closing, this, &SyncService::stop);
}

SyncService::~SyncService() {
    stop();
}

void SyncService::start() {
    m_byItself = true;
    syncSoon();
}

void SyncService::networkReturned() {
    m_outcome.failures = 0;
    syncSoon();
}

void SyncService::syncSoon(bool mayPurge) {
    if (m_stopped) return;
    m_mayPurge = m_mayPurge || mayPurge;
    if (m_running)
        m_again = true;
    else
        run(std::exchange(m_mayPurge, false));
}

void SyncService::stop() {
    if (std::exchange(m_stopped, true)) return;
    m_timer.stop();
    m_listener.reset();
    m_worker->stop = true;
    const std::lock_guard lock(m_worker->guard);
    if (m_worker->transport) m_worker->transport->cancel();
}

void SyncService::run(bool mayPurge) {
    m_running = true;
    Q_EMIT stateChanged();
    m_session
        .onSyncThread([this, mayPurge](Connection& connection, const DeviceKey& key) {
            return runHere(connection, key, mayPurge);
        })
        .then(this, [this](const Ended& how) { ended(how); });
}

SyncService::Ended SyncService::runHere(Connection& connection, const DeviceKey& key, bool mayPurge) {
    const auto result = runWith(connection, key, mayPurge);
    const auto* engine = m_worker->engine.get();
    const SyncReport done = result ? *result : engine != nullptr ? engine->last() : SyncReport();
    if (done.tookSomething()) m_session.tellChanged();
    const auto outcome = keepOutcome(connection, m_session.clock(), result, done.clockOffset);
    return {result, outcome.value_or(SyncOutcome())};
}

Result<SyncReport> SyncService::runWith(Connection& connection, const DeviceKey& key, bool mayPurge) {
    Worker& worker = *m_worker;
    LODESTAR_ASSIGN(const SyncSettings settings, SyncSettings::read(connection));
    if (!settings.enrolled()) return fail(ErrorCode::NotEnrolled);
    LODESTAR_ASSIGN(const ProfileLock lock, lockOf(connection));
    if (!worker.engine || settings.server != worker.settings.server || settings.caFile != worker.settings.caFile) {
        LODESTAR_ASSIGN(auto transport, m_transports(settings, m_session.clock()));
        const std::lock_guard guarded(worker.guard);
        worker.engine.reset();
        worker.transport = std::move(transport);
        worker.store = std::make_unique<SqlSyncStore>(connection, m_session.clock());
        worker.engine = std::make_unique<sync::ClientEngine>(*worker.store, *worker.transport, key, m_session.clock());
    }
    worker.settings = settings;
    sync::SyncOptions options;
    options.mayPurge = mayPurge;
    options.stop = &worker.stop;
    const auto result = worker.engine->run(options);
    LODESTAR_TRY(notePurged(connection, m_session.clock(), worker.engine->last()));
    LODESTAR_ASSIGN(const sync::Standing standing, worker.store->standing());
    worker.token = standing.token;
    return result;
}

void SyncService::ended(const Ended& how) {
    m_running = false;
    m_outcome = how.second;
    if (m_stopped) return;
    m_everyMinutes = m_worker->settings.everyMinutes;
    if (how.first) Q_EMIT synced(*how.first);
    Q_EMIT stateChanged();
    if (std::exchange(m_again, false))
        run(std::exchange(m_mayPurge, false));
    else
        planNext();
}

void SyncService::planNext() {
    if (!m_byItself || m_outcome.fault.code == ErrorCode::NotEnrolled) return;
    const double chance = QRandomGenerator::global()->generateDouble();
    qint64 seconds = m_everyMinutes * 60;
    if (m_outcome.fault.code == ErrorCode::ServerBusy)
        seconds = sync::secondsAsAsked(m_outcome.fault.detail.toLongLong(), chance);
    else if (m_outcome.failures > 0)
        seconds = std::min(seconds, sync::secondsToWait(m_outcome.failures, chance));
    m_timer.start(std::chrono::seconds(seconds));
    if (m_outcome.failures > 0) return;
    if (!m_listener)
        m_listener = std::make_unique<Listener>(m_transports, m_worker->settings, m_session,
                                                [this] { QMetaObject::invokeMethod(this, [this] { syncSoon(); }); });
    m_listener->listenFrom(m_worker->token);
}

Result<SyncReport> SyncService::syncOnce(Connection& connection, const DeviceKey& key, const Clock& clock,
                                         const TransportFactory& transports, const sync::SyncOptions& options) {
    LODESTAR_ASSIGN(const SyncSettings settings, SyncSettings::read(connection));
    if (!settings.enrolled()) return fail(ErrorCode::NotEnrolled);
    LODESTAR_ASSIGN(const ProfileLock lock, lockOf(connection));
    LODESTAR_ASSIGN(const auto transport, transports(settings, clock));
    SqlSyncStore store(connection, clock);
    sync::ClientEngine engine(store, *transport, key, clock);
    const auto result = engine.run(options);
    LODESTAR_TRY(notePurged(connection, clock, engine.last()));
    LODESTAR_TRY(keepOutcome(connection, clock, result, engine.last().clockOffset));
    return result;
}

} // namespace lodestar
