#include "core/services/AreaMetrics.h"

#include "core/base/Role.h"
#include "core/store/Setting.h"
#include "core/sync/SignIn.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace lodestar {

using namespace Qt::StringLiterals;

namespace {

/// One for each question, so that the return never stands where the other was asked for.
QString settingOf(const AreaMetricsAsk& ask) {
    return u"metrics.area."_s + ask.quarter.text() + (ask.exact ? u".return"_s : QString());
}

std::unexpected<Error> unlikeProtocol() {
    return fail(ErrorCode::InvalidInput, u"metrics: the answer is not as the protocol says"_s);
}

/// A whole number from 0, or nothing for null.
Result<std::optional<qint64>> countOf(const QJsonValue& value) {
    if (value.isNull()) return std::optional<qint64>();
    const qint64 number = value.toInteger(-1);
    if (number < 0) return unlikeProtocol();
    return std::optional(number);
}

Result<metrics::ShownCounts> countsOf(const QJsonArray& all, bool exact) {
    metrics::ShownCounts counts;
    QSet<metrics::Code> found;
    for (const QJsonValue& value : all) {
        const QJsonObject each = value.toObject();
        const auto code = metrics::codeFromText(each.value(u"code"_s).toString());
        if (!code) continue; // of a newer server
        metrics::ShownCount& count = counts[static_cast<std::size_t>(*code)];
        LODESTAR_ASSIGN(count.numerator, countOf(each.value(u"numerator"_s)));
        LODESTAR_ASSIGN(count.denominator, countOf(each.value(u"denominator"_s)));
        const bool whole = count.numerator && (count.denominator || !metrics::MetricTotals::hasDenominator(*code));
        if (exact && !whole) return unlikeProtocol();
        found.insert(*code);
    }
    if (found.size() != static_cast<qsizetype>(metrics::codeCount)) return unlikeProtocol();
    return counts;
}

Result<AreaMetrics> readAnswer(const QJsonObject& answer, const AreaMetricsAsk& ask) {
    AreaMetrics read;
    read.at = QDateTime::fromString(answer.value(u"at"_s).toString(), Qt::ISODate);
    read.rule = answer.value(u"rule"_s).toString();
    const bool isAnswer = answer.value(u"quarter"_s).toString() == ask.quarter.text() &&
                          answer.value(u"exact"_s).toBool(!ask.exact) == ask.exact;
    if (!isAnswer || !read.at.isValid() || read.rule.isEmpty()) return unlikeProtocol();
    // A server that names no number leaves out what is below the usual one.
    read.from = std::max(answer.value(u"from"_s).toInteger(metrics::usualThreshold), metrics::usualThreshold);
    LODESTAR_ASSIGN(read.counts, countsOf(answer.value(u"counts"_s).toArray(), ask.exact));
    return read;
}

/// Of the words that the server refuses this question with.
Error worded(const Error& error) {
    if (error.code != ErrorCode::ServerRefused) return error;
    if (error.detail == u"not-allowed"_s) return {ErrorCode::NotAllowed, error.detail};
    if (error.detail == u"unknown"_s) return {ErrorCode::NotFound, error.detail};
    return error;
}

Result<QJsonObject> askServer(Connection& connection, const ServerAccess& access, const SyncSettings& settings,
                              const AreaMetricsAsk& ask) {
    if (!settings.enrolled()) return fail(ErrorCode::NotEnrolled);
    LODESTAR_ASSIGN(const Identity me, readIdentity(connection));
    LODESTAR_ASSIGN(const auto transport, access.transports(settings, access.clock));
    sync::Conversation server(*transport, access.clock);
    sync::SignIn signIn(access.key);
    LODESTAR_TRY(signIn.ensure(server, me.device));
    QByteArray path = "/v1/metrics?quarter=" + ask.quarter.text().toLatin1().toPercentEncoding("/");
    if (ask.exact) path += "&for=return";
    LODESTAR_ASSIGN(const sync::Reply reply, server.get(path));
    const QJsonObject answer = QJsonDocument::fromJson(reply.body).object();
    LODESTAR_TRY(readAnswer(answer, ask));
    return answer;
}

Result<QJsonObject> readRow(Connection& connection, const AreaMetricsAsk& ask) {
    LODESTAR_ASSIGN(const auto stored, readSetting(connection, settingOf(ask)));
    return QJsonDocument::fromJson(stored.value_or(QByteArray())).object();
}

} // namespace

bool mayAskForArea(const Identity& me) {
    return mayAskForReturn(me) || roleFromName(me.role) == Role::Analyst;
}

bool mayAskForReturn(const Identity& me) {
    const auto role = roleFromName(me.role);
    return role == Role::TeamLead || role == Role::Administrator;
}

Result<AreaMetricsKept> keptAreaMetrics(Connection& connection, const AreaMetricsAsk& ask) {
    LODESTAR_ASSIGN(const SyncSettings settings, SyncSettings::read(connection));
    LODESTAR_ASSIGN(const QJsonObject row, readRow(connection, ask));
    AreaMetricsKept kept;
    // What another server said before this laptop was connected to this one is of another area.
    if (row.isEmpty() || row.value(u"server"_s).toString() != settings.server) return kept;
    kept.asked = true;
    kept.fault = {static_cast<ErrorCode>(row.value(u"fault"_s).toInt()), row.value(u"detail"_s).toString()};
    if (const auto answer = readAnswer(row.value(u"answer"_s).toObject(), ask)) kept.newest = *answer;
    return kept;
}

Status askAreaMetrics(Connection& connection, const ServerAccess& access, const AreaMetricsAsk& ask) {
    LODESTAR_ASSIGN(const SyncSettings settings, SyncSettings::read(connection));
    const auto answer = askServer(connection, access, settings, ask);
    if (!answer && answer.error().code == ErrorCode::Cancelled) return std::unexpected(answer.error());
    LODESTAR_ASSIGN(QJsonObject row, readRow(connection, ask));
    if (row.value(u"server"_s).toString() != settings.server) row = {{u"server"_s, settings.server}};
    const Error fault = answer ? Error() : worded(answer.error());
    row.insert(u"fault"_s, static_cast<int>(fault.code));
    row.insert(u"detail"_s, fault.detail);
    if (answer) row.insert(u"answer"_s, *answer);
    if (fault.code == ErrorCode::NotAllowed) row.remove(u"answer"_s);
    return writeSetting(connection, settingOf(ask), QJsonDocument(row).toJson(QJsonDocument::Compact));
}

} // namespace lodestar
