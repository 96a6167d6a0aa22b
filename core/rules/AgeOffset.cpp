#include "core/rules/AgeOffset.h"

#include "core/base/Age.h"

namespace lodestar::rules {

std::optional<AgeOffset> AgeOffset::parse(QStringView text) {
    if (text.size() < 2) return std::nullopt;
    bool ok = false;
    const int count = text.chopped(1).toInt(&ok);
    if (!ok) return std::nullopt;
    if (text.back() == u'd') return days(count);
    if (text.back() == u'm') return months(count);
    return std::nullopt;
}

QDate AgeOffset::from(QDate anchor) const {
    return m_months ? turnsMonths(anchor, m_count) : anchor.addDays(m_count);
}

QString AgeOffset::toString() const {
    return QString::number(m_count) + (m_months ? u'm' : u'd');
}

} // namespace lodestar::rules
