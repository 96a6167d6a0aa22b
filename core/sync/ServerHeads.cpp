#include "core/sync/ServerHeads.h"

#include "core/crypto/Hash.h"

namespace lodestar::sync {

using namespace Qt::StringLiterals;

namespace {

QByteArray withoutQuotes(QByteArray tag) {
    if (tag.startsWith("W/")) tag.remove(0, 2);
    if (tag.size() >= 2 && tag.startsWith('"') && tag.endsWith('"')) tag = tag.mid(1, tag.size() - 2);
    return tag;
}

} // namespace

/// A hash of the rights and of the database's life: with another one everything is sent anew.
Result<QByteArray> ServerHeads::scopeOf(const ServerCall& call) {
    LODESTAR_ASSIGN(const auto incarnation, m_context.store.accounts().setting(incarnationSetting));
    QByteArray text = incarnation.value_or(QByteArray());
    for (const Reach& each : call.rights)
        text += '\0' + each.principal.toUtf8() + '=' + QByteArray::number(each.compartments);
    return plainHash(text).toHex().first(16);
}

std::optional<quint64> ServerHeads::stampIn(const QByteArray& token, const QByteArray& scope) const {
    const qsizetype dash = token.indexOf('-');
    if (dash < 0 || token.mid(dash + 1) != scope) return std::nullopt;
    bool number = false;
    const quint64 stamp = token.first(dash).toULongLong(&number, 16);
    return number ? std::optional(stamp) : std::nullopt;
}

int ServerHeads::limitFor(const Device& device) const {
    return device.logLimit > 0 && device.limitUntil > m_context.now() ? device.logLimit
                                                                      : m_context.settings.logsPerDevice;
}

Result<bool> ServerHeads::unmoved(const ServerCall& call, quint64 since) {
    ScopeRows& rows = m_context.store.scope();
    LODESTAR_ASSIGN(const auto moved, rows.heads(call.rights, since));
    if (!moved.isEmpty()) return false;
    LODESTAR_ASSIGN(const auto left, rows.left(call.device.id, call.rights));
    return left.isEmpty();
}

Result<Reply> ServerHeads::heads(const ServerCall& call) {
    Reply reply;
    LODESTAR_TRY(m_context.store.read(call.rights, [&] { return answer(call, reply); }));
    return reply;
}

Status ServerHeads::answer(const ServerCall& call, Reply& reply) {
    ScopeRows& rows = m_context.store.scope();
    LODESTAR_ASSIGN(const QByteArray scope, scopeOf(call));
    LODESTAR_ASSIGN(const quint64 watermark, rows.watermark());
    const QByteArray known = withoutQuotes(call.header("if-none-match"));
    const auto stamp = stampIn(known, scope);
    const auto since = stampIn(call.asked(u"since"_s).toLatin1(), scope);
    // A token of a time that this database has not reached: it was restored, and nobody gave it a new life.
    if (std::max(stamp.value_or(0), since.value_or(0)) > watermark) {
        reply = refused(409, refusal::ahead);
        return {};
    }
    if (stamp) {
        LODESTAR_ASSIGN(const bool same, unmoved(call, *stamp));
        if (same) {
            reply = {304, {{"ETag", '"' + known + '"'}}, {}};
            return {};
        }
    }
    LODESTAR_ASSIGN(const qint64 count, rows.countLogs(call.rights));
    if (count > limitFor(call.device)) {
        reply = refused(413, refusal::tooMany);
        return {};
    }
    Heads heads;
    heads.token = QByteArray::number(watermark, 16) + '-' + scope;
    heads.whole = !since;
    LODESTAR_ASSIGN(heads.logs, rows.heads(call.rights, since));
    LODESTAR_ASSIGN(heads.left, rows.left(call.device.id, call.rights));
    reply = cborReply(heads.toBytes());
    reply.headers.insert("ETag", '"' + heads.token + '"');
    return {};
}

Result<std::optional<Reply>> ServerHeads::events(const ServerCall& call) {
    bool same = false;
    const auto work = [&]() -> Status {
        LODESTAR_ASSIGN(const QByteArray scope, scopeOf(call));
        const auto since = stampIn(call.asked(u"since"_s).toLatin1(), scope);
        same = false;
        if (!since) return {};
        LODESTAR_ASSIGN(same, unmoved(call, *since));
        return {};
    };
    LODESTAR_TRY(m_context.store.read(call.rights, work));
    if (same) return std::nullopt;
    return jsonReply(QJsonObject{{u"moved"_s, true}});
}

} // namespace lodestar::sync
