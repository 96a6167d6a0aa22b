#include "core/sync/ServerAudit.h"

#include "core/crypto/Hash.h"

#include <QCborArray>

namespace lodestar::sync {

namespace {

constexpr qint64 hourMs = 3'600'000;

QByteArray chained(const QByteArray& before, const ServerAuditLine& line) {
    const QCborArray array{line.n, line.at, line.act, line.who, line.subject, line.detail};
    return plainHash(before + array.toCborValue().toCbor());
}

std::unexpected<Error> broken(const QString& what) {
    return fail(ErrorCode::StoreDamaged, what);
}

} // namespace

Status ServerAudit::note(const ServerAct& done) {
    AuditRows& rows = m_context.store.audit();
    LODESTAR_ASSIGN(const ServerAuditEnd end, rows.lockEnd());
    ServerAuditLine line{end.lines + 1, m_context.now(), done.act, done.who, done.subject, done.detail, {}};
    line.chain = chained(end.chain, line);
    return rows.append(line);
}

Status ServerAudit::noteOnceAnHour(const ServerAct& done) {
    LODESTAR_ASSIGN(const auto last, m_context.store.audit().lastOf(done.act, done.subject));
    if (last && m_context.now() - *last < hourMs) return {};
    return note(done);
}

Result<QList<ServerAuditLine>> ServerAudit::lines() {
    QList<ServerAuditLine> found;
    // As a writer, though nothing is written: who reads families' records does not read the audit.
    const auto work = [&]() -> Status {
        found.clear();
        return m_context.store.audit().each([&](const ServerAuditLine& line) -> Status {
            found.append(line);
            return {};
        });
    };
    LODESTAR_TRY(m_context.store.write(work));
    return found;
}

Result<ServerAuditEnd> ServerAudit::verify() {
    ServerAuditEnd end;
    ServerAuditEnd kept;
    const auto work = [&]() -> Status {
        end = {};
        LODESTAR_ASSIGN(kept, m_context.store.audit().lockEnd());
        return m_context.store.audit().each([&](const ServerAuditLine& line) -> Status {
            end = {end.lines + 1, chained(end.chain, line)};
            if (line.n != end.lines) return broken(QStringLiteral("audit line %1 is missing").arg(end.lines));
            if (line.chain != end.chain) return broken(QStringLiteral("audit line %1 was altered").arg(line.n));
            return {};
        });
    };
    LODESTAR_TRY(m_context.store.write(work));
    if (end != kept)
        return broken(QStringLiteral("the audit ends after line %1, and line %2 was the last one written")
                          .arg(end.lines)
                          .arg(kept.lines));
    return end;
}

} // namespace lodestar::sync
