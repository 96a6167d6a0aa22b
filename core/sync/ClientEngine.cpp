#include "core/sync/ClientEngine.h"

#include "core/sync/Answers.h"
#include "core/sync/AttachmentExchange.h"
#include "core/sync/Healing.h"
#include "core/sync/Leaving.h"
#include "core/sync/Pulling.h"
#include "core/sync/Pushing.h"

#include <QElapsedTimer>
#include <QJsonObject>

namespace lodestar::sync {

namespace {

/// A token that ended, a new epoch, a restored server: each may happen once in a run, and then the run begins anew.
constexpr int mostPasses = 4;

void addUp(SyncReport& report, const Conversation& server) {
    report.requests += server.requests;
    report.bytesOut += server.bytesOut;
    report.bytesIn += server.bytesIn;
    if (server.clockOffset) report.clockOffset = server.clockOffset;
}

} // namespace

ClientEngine::ClientEngine(SyncStore& store, Transport& transport, const DeviceKey& key, const Clock& clock)
    : m_store(store)
    , m_transport(transport)
    , m_clock(clock)
    , m_signIn(key) {}

Result<SyncReport> ClientEngine::run(const SyncOptions& options) {
    m_report = {};
    QElapsedTimer timer;
    timer.start();
    const Status done = tryAgain(options);
    m_report.seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    if (!done) return std::unexpected(done.error());
    return m_report;
}

Status ClientEngine::tryAgain(const SyncOptions& options) {
    Status status = pass(options);
    for (int i = 1; i < mostPasses && !status && status.error().code == ErrorCode::ServerRefused; ++i) {
        const QString word = status.error().detail;
        if (word == said::token)
            m_signIn.forget();
        else if (word == said::rewound || word == said::forked || word == said::ahead || word == said::restored)
            LODESTAR_TRY(beginAnew(word));
        else
            break;
        status = pass(options);
    }
    return status;
}

/// The server tells that this store, or its own, is another than it was: a new epoch begins, and nothing is deleted.
Status ClientEngine::beginAnew(const QString& word) {
    const bool ours = word == said::rewound || word == said::forked;
    m_report.newEpoch = ours ? word : said::restored;
    m_signIn.forget();
    if (ours) return m_store.beginEpoch(EpochId::create(), word);
    return m_store.forgetServer(m_incarnation, EpochId::create());
}

Status ClientEngine::pass(const SyncOptions& options) {
    LODESTAR_ASSIGN(const Standing standing, m_store.standing());
    Conversation server(m_transport, m_clock);
    server.incarnation = standing.incarnation;
    SyncRun run{m_store, server, options, m_clock, m_report};
    // Who died before the server's life was kept must hear it before anything is taken from it: without it a restored
    // server would later pass for the first one.
    if (standing.incarnation.isEmpty()) m_signIn.forget();
    Status status = m_signIn.ensure(server, standing.device);
    if (status && standing.incarnation.isEmpty() && !server.incarnation.isEmpty())
        status = m_store.keepIncarnation(server.incarnation);
    if (status) status = announce(run, standing);
    if (status) status = steps(run);
    m_incarnation = server.lastIncarnation;
    addUp(m_report, server);
    return status;
}

/// Before anything else is asked: the server must know the epoch in which this laptop now counts.
Status ClientEngine::announce(SyncRun& run, const Standing& standing) {
    if (!standing.announce.isEmpty()) {
        const QJsonObject body{{QLatin1StringView("epoch"), standing.heard.epoch.toString()},
                               {QLatin1StringView("why"), standing.announce}};
        LODESTAR_TRY(run.server.postJson("/v1/epoch", body));
        run.server.chain = standing.heard;
        // A restored backup may hold what was once reported as purged.
        LODESTAR_TRY(reportHeld(run));
        LODESTAR_TRY(m_store.announced());
    }
    run.server.chain = standing.heard;
    return {};
}

Status ClientEngine::steps(SyncRun& run) {
    LODESTAR_ASSIGN(const Standing standing, m_store.standing());
    if (standing.offering) LODESTAR_TRY(offerAll(run));
    LODESTAR_TRY(push(run));
    // A server that was restored, and told nobody, may have gone on since: nothing stands below what is held here, and
    // only the whole list shows what it lacks.
    const bool daily = standing.comparedOn != run.clock.today();
    LODESTAR_ASSIGN(const QList<LogId> lacking, readHeads(run, daily ? WhichHeads::All : WhichHeads::New));
    LODESTAR_TRY(leave(run));
    LODESTAR_ASSIGN(const QList<LogHead> heads, m_store.toReach());
    LODESTAR_TRY(Pulling(run).run(heads));
    LODESTAR_TRY(compareAndHeal(run));
    if (daily) {
        LODESTAR_TRY(offerLacking(run, lacking));
        LODESTAR_TRY(findLostAttachments(run));
        LODESTAR_TRY(m_store.compared(run.clock.today()));
    }
    if (!lacking.isEmpty()) {
        // What merely left the scope is named now: of two machines that are one device to the server, the other one
        // would soon say that it is gone.
        LODESTAR_TRY(readHeads(run, WhichHeads::New));
        LODESTAR_TRY(leave(run));
    }
    LODESTAR_TRY(reportHeld(run));
    LODESTAR_TRY(hearAnswers(run));
    if (!run.options.attachments) return {};
    LODESTAR_TRY(exchangeAttachments(run));
    // Logs that left and waited for their papers alone may go now.
    if (run.report.heldBack == 0 || run.report.attachmentsSent == 0) return {};
    LODESTAR_TRY(leave(run));
    return reportHeld(run);
}

} // namespace lodestar::sync
