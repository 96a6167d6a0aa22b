#include "core/services/CaseloadWeighing.h"

#include "core/services/AreaNumber.h"
#include "core/store/Transaction.h"

namespace lodestar {

using namespace Qt::StringLiterals;

namespace {

constexpr int most = 1000;
const QString onName = u"caseload.weights"_s;
const QString yardstickName = u"caseload.yardstick"_s;
const QString navigatorName = u"caseload.yardstick.navigator"_s;

QString nameOf(const QString& rule) {
    return u"caseload.weight."_s + rule;
}

} // namespace

Result<metrics::CaseloadWeights> weightsInUse(Connection& connection) {
    LODESTAR_ASSIGN(auto weights, metrics::CaseloadWeights::shipped());
    LODESTAR_ASSIGN(const auto on, areaNumber(connection, onName));
    if (on) weights.setOn(*on != 0);
    LODESTAR_ASSIGN(const auto yardstick, areaNumber(connection, yardstickName));
    if (yardstick) weights.setYardstick(*yardstick);
    LODESTAR_ASSIGN(const auto navigator, areaNumber(connection, navigatorName));
    if (navigator) weights.setNavigatorYardstick(*navigator);
    const auto rules = weights.rules();
    for (const auto& each : rules) {
        LODESTAR_ASSIGN(const auto points, areaNumber(connection, nameOf(each.id)));
        if (points) weights.setPoints(each.id, *points);
    }
    return weights;
}

Status setWeights(Work& work, const metrics::CaseloadWeights& weights) {
    if (weights.yardstick() < 1 || weights.yardstick() > most)
        return fail(ErrorCode::InvalidInput, u"yardstick: must be from 1 to 1000"_s);
    if (weights.navigatorYardstick() < 0 || weights.navigatorYardstick() > most)
        return fail(ErrorCode::InvalidInput, u"navigatorYardstick: must be from 0 to 1000"_s);
    LODESTAR_ASSIGN(const auto before, weightsInUse(work.connection));
    LODESTAR_ASSIGN(Transaction whole, Transaction::begin(work.connection));
    if (weights.isOn() != before.isOn()) LODESTAR_TRY(setAreaNumber(work, onName, weights.isOn() ? 1 : 0));
    if (weights.yardstick() != before.yardstick())
        LODESTAR_TRY(setAreaNumber(work, yardstickName, weights.yardstick()));
    if (weights.navigatorYardstick() != before.navigatorYardstick())
        LODESTAR_TRY(setAreaNumber(work, navigatorName, weights.navigatorYardstick()));
    for (qsizetype i = 0; i < weights.rules().size(); ++i) {
        const auto& rule = weights.rules()[i];
        if (rule.points < 0 || rule.points > most)
            return fail(ErrorCode::InvalidInput, rule.id + u": must be from 0 to 1000"_s);
        if (rule.points != before.rules()[i].points) LODESTAR_TRY(setAreaNumber(work, nameOf(rule.id), rule.points));
    }
    return whole.commit();
}

} // namespace lodestar
