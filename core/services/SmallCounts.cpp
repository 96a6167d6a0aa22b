#include "core/services/SmallCounts.h"

#include "core/metrics/Suppression.h"
#include "core/services/AreaNumber.h"

#include <QCoreApplication>

namespace lodestar {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(lodestar::SmallCounts)
};

constexpr int leastThreshold = 2;
constexpr int mostThreshold = 100;
constexpr int usual = static_cast<int>(metrics::usualThreshold);
const QString settingName = QString::fromLatin1(metrics::smallCountsSetting);

} // namespace

Result<qint64> smallCountThreshold(Connection& connection) {
    LODESTAR_ASSIGN(const auto chosen, areaNumber(connection, settingName));
    return chosen.value_or(usual);
}

Result<LocalNumber> smallCountNumber(Connection& connection) {
    LODESTAR_ASSIGN(const auto chosen, areaNumber(connection, settingName));
    return LocalNumber{settingName,
                       Words::tr("children from which on a count is shown in what leaves the service; smaller counts "
                                 "are left out"),
                       chosen.value_or(usual), usual, chosen.has_value()};
}

bool isSmallCountNumber(const QString& id) {
    return id == settingName;
}

Status setSmallCountNumber(Work& work, int value) {
    if (value < leastThreshold || value > mostThreshold)
        return fail(ErrorCode::InvalidInput, settingName + u": must be from 2 to 100"_s);
    return setAreaNumber(work, settingName, value);
}

} // namespace lodestar
