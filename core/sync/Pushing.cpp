#include "core/sync/Pushing.h"

#include "core/sync/Protocol.h"

namespace lodestar::sync {

using records::Change;

namespace {

/// A part stays below what nginx takes, even if nothing of it can be packed.
constexpr qsizetype partBytes = 700 << 10;
constexpr qsizetype partChanges = 1000;

std::unexpected<Error> notAsPushed(const char* what) {
    return fail(ErrorCode::InvalidInput, QStringLiteral("verdicts: ") + QLatin1StringView(what));
}

Status requireWhole(const QList<Change>& changes, const QList<Verdict>& verdicts) {
    if (verdicts.size() != changes.size()) return notAsPushed("not one for each change");
    QSet<ChangeId> named;
    for (const Verdict& each : verdicts)
        named.insert(each.change);
    for (const Change& each : changes) {
        if (!named.contains(each.id)) return notAsPushed("one is missing");
    }
    return {};
}

Result<PushReply> sendPart(SyncRun& run, const ChainPoint& after, const QList<Change>& changes) {
    LODESTAR_ASSIGN(const Reply reply, run.server.post("/v1/changes", Push::of(after, changes).toBytes()));
    LODESTAR_ASSIGN(PushReply verdicts, PushReply::fromBytes(reply.body));
    LODESTAR_TRY(requireWhole(changes, verdicts.verdicts));
    ChainPoint expected = after;
    for (const Change& each : changes)
        expected.extend(each);
    if (verdicts.heard != expected) return notAsPushed("another chain");
    return verdicts;
}

void count(SyncReport& report, const QList<Verdict>& verdicts) {
    for (const Verdict& each : verdicts) {
        if (each.kind == Verdict::Kind::Quarantined)
            ++report.refused;
        else
            ++report.sent;
        if (each.kind == Verdict::Kind::StoredInConflict) ++report.conflicts;
    }
}

} // namespace

Status push(SyncRun& run) {
    LODESTAR_ASSIGN(const qint64 tail, run.store.lastUnsent());
    if (tail == 0) return {};
    LODESTAR_ASSIGN(const Standing standing, run.store.standing());
    ChainPoint heard = standing.heard;
    while (heard.seq < tail) {
        LODESTAR_TRY(run.goOn());
        LODESTAR_ASSIGN(const QList<Change> changes, run.store.unsent(partChanges, partBytes));
        if (changes.isEmpty()) break;
        run.server.chain = heard;
        LODESTAR_ASSIGN(const PushReply reply, sendPart(run, heard, changes));
        LODESTAR_TRY(run.store.settle(reply.heard, reply.verdicts));
        count(run.report, reply.verdicts);
        heard = reply.heard;
    }
    run.server.chain = heard;
    return {};
}

namespace {

Status offerPart(SyncRun& run, const QList<Change>& changes) {
    LODESTAR_ASSIGN(const Standing standing, run.store.standing());
    LODESTAR_ASSIGN(const Reply reply, run.server.post("/v1/offered", Push::of(standing.heard, changes).toBytes()));
    LODESTAR_ASSIGN(const PushReply verdicts, PushReply::fromBytes(reply.body));
    LODESTAR_TRY(requireWhole(changes, verdicts.verdicts));
    return run.store.offered(changes, verdicts.verdicts);
}

} // namespace

Status offer(SyncRun& run, const QList<Change>& changes) {
    for (qsizetype from = 0; from < changes.size();) {
        LODESTAR_TRY(run.goOn());
        qsizetype end = from;
        for (qsizetype bytes = 0; end < changes.size() && end - from < partChanges && bytes < partBytes; ++end)
            bytes += changes[end].content.size();
        LODESTAR_TRY(offerPart(run, changes.mid(from, end - from)));
        from = end;
    }
    return {};
}

Status offerAll(SyncRun& run) {
    while (true) {
        LODESTAR_TRY(run.goOn());
        LODESTAR_ASSIGN(const QList<Change> changes, run.store.toOffer(partChanges, partBytes));
        if (changes.isEmpty()) return run.store.offered({}, {});
        run.report.offered += changes.size();
        LODESTAR_TRY(offerPart(run, changes));
    }
}

} // namespace lodestar::sync
