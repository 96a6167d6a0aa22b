#include "core/sync/Pulling.h"

#include "core/sync/KnownDevices.h"
#include "core/sync/Protocol.h"

#include <future>

namespace lodestar::sync {

namespace {

/// More changes than this hardly go into one answer.
constexpr qint64 changesInPage = 8000;

/// Held here with numbers, and not spoken of by the server.
QList<LogId> unnamed(const Heads& heads, const QHash<LogId, LogPosition>& positions) {
    QSet<LogId> named(heads.left.cbegin(), heads.left.cend());
    for (const LogHead& head : heads.logs)
        named.insert(head.log);
    QList<LogId> found;
    for (auto it = positions.cbegin(); it != positions.cend(); ++it) {
        if (it->digest.count() > 0 && !named.contains(it.key())) found.append(it.key());
    }
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace

Result<QList<LogId>> readHeads(SyncRun& run, WhichHeads which) {
    LODESTAR_ASSIGN(const Standing standing, run.store.standing());
    QByteArray path = "/v1/heads";
    QMap<QByteArray, QByteArray> headers;
    if (which == WhichHeads::New && !standing.token.isEmpty()) {
        path += "?since=" + standing.token.toPercentEncoding();
        headers.insert("If-None-Match", '"' + standing.token + '"');
    }
    LODESTAR_ASSIGN(const Reply reply, run.server.get(path, headers));
    if (reply.status == 304) return QList<LogId>();
    LODESTAR_ASSIGN(const Heads heads, Heads::fromBytes(reply.body));
    LODESTAR_ASSIGN(const auto positions, run.store.positions());
    QList<LogHead> toReach;
    for (const LogHead& head : heads.logs) {
        const LogPosition here = positions.value(head.log);
        if (here.number > head.number) return fail(ErrorCode::ServerRefused, said::ahead);
        if (here.number < head.number || here.digest != head.digest) toReach.append(head);
    }
    LODESTAR_TRY(run.store.keepHeads(heads, toReach));
    return heads.whole && which == WhichHeads::All ? unnamed(heads, positions) : QList<LogId>();
}

Status Pulling::run(const QList<LogHead>& heads) {
    LODESTAR_TRY(order(heads));
    if (m_wanted.isEmpty()) return {};
    LODESTAR_ASSIGN(PullReply page, fetch(m_run.server, nextRequest()));
    while (advance(page)) {
        LODESTAR_TRY(m_run.goOn());
        LODESTAR_TRY(learnWhose(page));
        const bool more = !m_wanted.isEmpty();
        std::future<Result<PullReply>> next;
        if (more) {
            const auto how = m_run.options.onTwoThreads ? std::launch::async : std::launch::deferred;
            next = std::async(how, &Pulling::fetch, std::ref(m_run.server), nextRequest());
        }
        const Status applied = apply(page);
        if (!more) return applied;
        // Waited for in any case: the conversation belongs to one thread at a time.
        next.wait();
        LODESTAR_TRY(applied);
        LODESTAR_ASSIGN(page, next.get());
    }
    return {};
}

/// Today's families first, then the logs of a record together.
Status Pulling::order(const QList<LogHead>& heads) {
    LODESTAR_ASSIGN(const auto positions, m_run.store.positions());
    LODESTAR_ASSIGN(const QSet<RecordId> today, m_run.store.recordsOf(m_run.clock.today()));
    m_wanted.clear();
    for (const LogHead& head : heads) {
        const qint64 position = positions.value(head.log).number;
        if (position < head.number) m_wanted.append({head.log, position, head.number});
    }
    std::sort(m_wanted.begin(), m_wanted.end(), [&](const Wanted& a, const Wanted& b) {
        return std::pair(!today.contains(a.log.record), a.log) < std::pair(!today.contains(b.log.record), b.log);
    });
    return {};
}

/// As many logs as a page can fill; what takes a first copy can be told from it.
Pull Pulling::nextRequest() const {
    Pull pull;
    qint64 changes = 0;
    for (const Wanted& each : m_wanted) {
        const bool enough = changes >= changesInPage && pull.logs.size() >= protocol::firstCopyLogs;
        if (enough || pull.logs.size() == protocol::maxLogsInPull) break;
        pull.logs.append({each.log, each.position});
        changes += each.head - each.position;
    }
    return pull;
}

Result<PullReply> Pulling::fetch(Conversation& server, const Pull& request) {
    LODESTAR_ASSIGN(const Reply reply, server.post("/v1/pull", request.toBytes()));
    return PullReply::fromBytes(reply.body);
}

/// Moves the positions on; false when the answer brought nothing, so that nobody asks the same for ever.
bool Pulling::advance(const PullReply& reply) {
    QHash<LogId, qint64> last;
    for (const LogPage& page : reply.pages) {
        if (!page.changes.isEmpty()) last.insert(page.log, page.last());
    }
    if (last.isEmpty()) return false;
    for (Wanted& each : m_wanted)
        each.position = std::max(each.position, last.value(each.log));
    m_wanted.removeIf([](const Wanted& each) { return each.position >= each.head; });
    return true;
}

/// Before a page is taken, for nobody would ask for the devices of changes that are held already.
Status Pulling::learnWhose(const PullReply& reply) {
    QSet<DeviceId> fresh;
    for (const LogPage& page : reply.pages) {
        for (const records::Change& change : page.changes)
            fresh.insert(change.device);
    }
    fresh -= m_devices;
    if (fresh.isEmpty()) return {};
    m_devices += fresh;
    return learnDevices(m_run, fresh);
}

Status Pulling::apply(const PullReply& reply) {
    LODESTAR_ASSIGN(const qint64 fresh, m_run.store.take(reply.pages));
    m_run.report.received += fresh;
    return {};
}

} // namespace lodestar::sync
