#include "core/services/SupervisionSettings.h"

#include "core/services/AreaNumber.h"

#include <QCoreApplication>

#include <array>

namespace lodestar {

using namespace Qt::StringLiterals;
using rules::SupervisionLimits;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(lodestar::SupervisionSettings)
};

constexpr int mostNumber = 400;

struct Limit {
    QString id;
    int SupervisionLimits::* value;
    QString words;
};

QList<Limit> limits() {
    using L = SupervisionLimits;
    return {
        {u"supervisionCaseloadDays"_s, &L::caseloadDays,
         Words::tr("days until the next one-to-one supervision is due, where none was agreed (your service’s own)")},
        {u"supervisionSafeguardingDays"_s, &L::safeguardingDays,
         Words::tr("days until the next safeguarding supervision is due, where none was agreed (your service’s own)")},
        {u"supervisionClinicalDays"_s, &L::clinicalDays,
         Words::tr("days until the next clinical supervision is due, where none was agreed (your service’s own)")},
        {u"supervisionUnseenRaisedDays"_s, &L::unseenRaisedDays,
         Words::tr("days unseen until a targeted or specialist family is talked about in supervision (your service’s "
                   "own)")},
        {u"supervisionUnseenDays"_s, &L::unseenDays,
         Words::tr("days unseen until any other family is talked about in supervision (your service’s own)")},
        {u"supervisionRaisedDays"_s, &L::raisedDays,
         Words::tr("days for which a raised needs level is talked about in supervision (your service’s own)")},
        {u"supervisionDriftDays"_s, &L::driftDays,
         Words::tr("days without a word until an open plan counts as standing still (your service’s own)")},
        {u"supervisionSample"_s, &L::sample, Words::tr("families drawn at random for a session (your service’s own)")},
    };
}

QString nameOf(const QString& id) {
    return u"supervision."_s + id;
}

} // namespace

Result<QList<LocalNumber>> supervisionNumbers(Connection& connection) {
    QList<LocalNumber> numbers;
    const SupervisionLimits usual;
    const auto all = limits();
    for (const Limit& each : all) {
        LODESTAR_ASSIGN(const auto chosen, areaNumber(connection, nameOf(each.id)));
        const int shipped = usual.*each.value;
        numbers.append({each.id, each.words, chosen.value_or(shipped), shipped, chosen.has_value()});
    }
    return numbers;
}

bool isSupervisionNumber(const QString& id) {
    const auto all = limits();
    return std::any_of(all.cbegin(), all.cend(), [&](const Limit& each) { return each.id == id; });
}

Status setSupervisionNumber(Work& work, const QString& id, int value) {
    if (value < 1 || value > mostNumber) return fail(ErrorCode::InvalidInput, id + u": must be from 1 to 400"_s);
    if (!isSupervisionNumber(id)) return fail(ErrorCode::InvalidInput, id + u": is no such setting"_s);
    return setAreaNumber(work, nameOf(id), value);
}

Result<SupervisionLimits> supervisionLimits(Connection& connection) {
    SupervisionLimits made;
    const auto all = limits();
    for (const Limit& each : all) {
        LODESTAR_ASSIGN(const auto chosen, areaNumber(connection, nameOf(each.id)));
        if (chosen) made.*each.value = *chosen;
    }
    return made;
}

} // namespace lodestar
