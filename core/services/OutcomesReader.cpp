#include "core/services/OutcomesReader.h"

#include "core/services/MetricsReader.h"
#include "core/services/OutcomeWorkReader.h"

#include <QFile>

namespace lodestar {

using namespace Qt::StringLiterals;
using namespace metrics;

namespace {

Result<QByteArray> contentOf(const QString& name) {
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) return fail(ErrorCode::FileUnreadable, name);
    return file.readAll();
}

} // namespace

Result<OutcomeRules> shippedOutcomeRules() {
    LODESTAR_ASSIGN(const QByteArray json, contentOf(u":/metrics/outcomes.json"_s));
    LODESTAR_ASSIGN(const QByteArray wards, contentOf(u":/codes/wards.json"_s));
    LODESTAR_ASSIGN(const MetricRules national, shippedMetricRules());
    return OutcomeRules::read(json, wards, national);
}

Result<OutcomeFacts> readOutcomeFacts(Connection& connection, const OutcomeRules& rules, QDate on) {
    OutcomeFacts facts;
    OutcomeChildrenReader children(connection, rules, on, facts);
    LODESTAR_TRY(children.read());
    LODESTAR_TRY(OutcomeWorkReader(connection, rules, on, children, facts).read());
    return facts;
}

Result<Outcomes> readOutcomes(Connection& connection, QDate on) {
    LODESTAR_ASSIGN(const OutcomeRules rules, shippedOutcomeRules());
    LODESTAR_ASSIGN(const OutcomeFacts facts, readOutcomeFacts(connection, rules, on));
    return outcomesOf(facts, rules, on);
}

} // namespace lodestar
