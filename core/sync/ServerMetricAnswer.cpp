#include "core/sync/ServerMetricAnswer.h"

#include "core/base/Role.h"
#include "core/metrics/ShownFrom.h"
#include "core/sync/ServerAudit.h"
#include "core/sync/ServerMetricCounts.h"

#include <QJsonArray>

namespace lodestar::sync {

using namespace Qt::StringLiterals;

namespace {

bool mayAsk(const Account& account, const ServerSettings& settings) {
    const auto role = roleFromName(account.role);
    const bool health = !settings.sharedOnly.contains(account.organisation);
    return health && (role == Role::TeamLead || role == Role::Administrator || role == Role::Analyst);
}

/// An analyst sees what may leave the service, and never the return.
bool mayAskForReturn(const Account& account) {
    return roleFromName(account.role) != Role::Analyst;
}

QJsonValue numberOr(const std::optional<qint64>& number) {
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonArray countsOf(const metrics::ShownCounts& shown) {
    QJsonArray counts;
    for (const metrics::Code code : metrics::allCodes()) {
        const metrics::ShownCount& count = shown[static_cast<std::size_t>(code)];
        counts.append(QJsonObject{{u"code"_s, metrics::codeText(code)},
                                  {u"numerator"_s, numberOr(count.numerator)},
                                  {u"denominator"_s, numberOr(count.denominator)}});
    }
    return counts;
}

} // namespace

Result<Reply> ServerMetricAnswer::metrics(const ServerCall& call) {
    const auto quarter = metrics::Quarter::fromText(call.asked(u"quarter"_s));
    const QString purpose = call.asked(u"for"_s);
    const bool exact = purpose == u"return"_s;
    if (!quarter || !(exact || purpose.isEmpty())) return refused(400, refusal::malformed);
    if (!mayAsk(call.account, m_context.settings) || (exact && !mayAskForReturn(call.account)))
        return refused(403, refusal::notAllowed);
    if (!m_context.settings.counting) return refused(404, refusal::unknown);
    ServerMetricCounts counts(m_context);
    const auto totals = counts.totals(*quarter);
    if (!totals && totals.error().code == ErrorCode::ServerBusy)
        return refusedUntil(refusal::busy, totals.error().detail.toInt());
    if (!totals) return std::unexpected(totals.error());
    LODESTAR_ASSIGN(const qint64 from, counts.smallCounts());
    const auto note = [&] {
        return ServerAudit(m_context).note({act::counted, call.account.reference, quarter->text(), {}});
    };
    if (exact) LODESTAR_TRY(m_context.store.write(note));
    const auto shown = exact ? metrics::exactTotals(*totals) : metrics::shownTotals(*totals, from);
    return jsonReply(QJsonObject{{u"quarter"_s, quarter->text()},
                                 {u"at"_s, m_context.clock.now().toUTC().toString(Qt::ISODate)},
                                 {u"rule"_s, m_context.settings.counting->rules.version},
                                 {u"exact"_s, exact},
                                 {u"from"_s, exact ? 0 : from},
                                 {u"counts"_s, countsOf(shown)}});
}

} // namespace lodestar::sync
