#include "core/services/SafetyNet.h"

#include "core/services/AreaNumber.h"

#include <QCoreApplication>

#include <algorithm>

namespace lodestar {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(lodestar::SafetyNet)
};

constexpr int mostNumber = 400;

/// In the order of rules::silentKinds; then the lead's, then those of the pattern.
QStringList ids() {
    return {u"quietConcernDays"_s, u"quietReferralDays"_s, u"quietRequestDays"_s, u"quietPromiseDays"_s,
            u"quietActionDays"_s,  u"quietLeadDays"_s,     u"missedTimes"_s,      u"missedDays"_s};
}

QList<int> shipped() {
    const rules::SilenceLimits quiet;
    const rules::MissedLimits missed;
    QList<int> values(quiet.days.cbegin(), quiet.days.cend());
    return values << quiet.leadDays << missed.times << missed.days;
}

QStringList words() {
    return {
        Words::tr("days until a concern without a next step counts as gone quiet"),
        Words::tr("days until a referral counts as gone quiet, where none of its times is known"),
        Words::tr("days until a request without an answer counts as gone quiet, where it names no day"),
        Words::tr("days until a promise counts as gone quiet, where it names no day"),
        Words::tr("days until an agreed action counts as gone quiet, where it names no day"),
        Words::tr("further days until the lead sees what has gone quiet"),
        Words::tr("contacts missed in one family until somebody looks at the pattern"),
        Words::tr("days looked back for missed contacts"),
    };
}

QString nameOf(const QString& id) {
    return u"safety-net."_s + id;
}

Result<QList<int>> inUse(Connection& connection) {
    QList<int> values = shipped();
    const QStringList all = ids();
    for (qsizetype i = 0; i < all.size(); ++i) {
        LODESTAR_ASSIGN(const auto chosen, areaNumber(connection, nameOf(all[i])));
        values[i] = chosen.value_or(values[i]);
    }
    return values;
}

} // namespace

Result<QList<LocalNumber>> safetyNetNumbers(Connection& connection) {
    QList<LocalNumber> numbers;
    const QStringList all = ids();
    for (qsizetype i = 0; i < all.size(); ++i) {
        LODESTAR_ASSIGN(const auto chosen, areaNumber(connection, nameOf(all[i])));
        const int usual = shipped()[i];
        numbers.append({all[i], words()[i], chosen.value_or(usual), usual, chosen.has_value()});
    }
    return numbers;
}

bool isSafetyNetNumber(const QString& id) {
    return ids().contains(id);
}

Status setSafetyNetNumber(Work& work, const QString& id, int value) {
    if (value < 1 || value > mostNumber) return fail(ErrorCode::InvalidInput, id + u": must be from 1 to 400"_s);
    if (!isSafetyNetNumber(id)) return fail(ErrorCode::InvalidInput, id + u": is no such setting"_s);
    return setAreaNumber(work, nameOf(id), value);
}

Result<rules::SilenceLimits> silenceLimits(Connection& connection) {
    LODESTAR_ASSIGN(const QList<int> values, inUse(connection));
    rules::SilenceLimits limits;
    std::copy_n(values.cbegin(), limits.days.size(), limits.days.begin());
    limits.leadDays = values[static_cast<qsizetype>(limits.days.size())];
    return limits;
}

Result<rules::MissedLimits> missedLimits(Connection& connection) {
    LODESTAR_ASSIGN(const QList<int> values, inUse(connection));
    return rules::MissedLimits{values[values.size() - 2], values.last()};
}

} // namespace lodestar
