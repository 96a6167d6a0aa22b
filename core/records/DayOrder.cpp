#include "core/records/DayOrder.h"

namespace lodestar::records {

using namespace Qt::StringLiterals;

QList<QStringList> daysInOrder(QStringView kind, QStringView field) {
    if (kind != u"ehc_plan" || field != u"dates") return {};
    const QStringList plan{u"agreed"_s, u"issued"_s, u"reviewed"_s, u"nextReview"_s};
    // Parents may ask for an assessment before the health service has told the authority of the child.
    return {QStringList{u"requested"_s} + plan, QStringList{u"notified"_s} + plan};
}

} // namespace lodestar::records
