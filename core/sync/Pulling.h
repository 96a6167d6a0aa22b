#pragma once

#include "core/sync/SyncRun.h"

namespace lodestar::sync {

/// Whether heads are asked for that are new, or all of them, which shows what the server lacks.
enum class WhichHeads { New, All };

/// Asks which logs stand where, and keeps those that are to be reached or compared; one small 304 when nothing is new.
/// Answers, where all were asked for, the logs that are held here with numbers and that the server neither names nor
/// says to have left. ServerRefused `said::ahead` when a log stands below what is held here: the server was restored.
Result<QList<LogId>> readHeads(SyncRun& run, WhichHeads which);

/// Pulls these logs in bounded pages until each has reached its head, one transaction for each page, and the next page
/// fetched while one is applied.
class Pulling {
public:
    explicit Pulling(SyncRun& run)
        : m_run(run) {}

    Status run(const QList<LogHead>& heads);

private:
    Status order(const QList<LogHead>& heads);
    [[nodiscard]] Pull nextRequest() const;
    static Result<PullReply> fetch(Conversation& server, const Pull& request);
    bool advance(const PullReply& reply);
    Status learnWhose(const PullReply& reply);
    Status apply(const PullReply& reply);

    struct Wanted {
        LogId log;
        qint64 position = 0;
        qint64 head = 0;
    };
    SyncRun& m_run;
    QList<Wanted> m_wanted;
    QSet<DeviceId> m_devices; ///< whose changes came in this run
};

} // namespace lodestar::sync
