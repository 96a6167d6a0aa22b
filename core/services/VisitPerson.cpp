#include "core/services/VisitPerson.h"

namespace lodestar {

QString VisitPerson::name() const {
    return QStringLiteral("%1 %2").arg(known.isEmpty() ? given : known, family).trimmed();
}

const PastMeasurement* VisitPerson::last(QStringView measure) const {
    for (auto each = measurements.crbegin(); each != measurements.crend(); ++each)
        if (each->measure == measure && !each->inConflict) return &*each;
    return nullptr;
}

const PastMeasurement* VisitPerson::birthWeight() const {
    for (const PastMeasurement& each : measurements)
        if (each.atBirth && each.measure == QLatin1StringView("weight") && !each.inConflict) return &each;
    return nullptr;
}

} // namespace lodestar
