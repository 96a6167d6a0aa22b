#include "core/growth/LmsCurve.h"

#include <algorithm>
#include <span>

namespace lodestar::growth {

void LmsCurve::add(double days, const Lms& row) {
    m_rows.push_back({days, row});
}

bool LmsCurve::hasRow(double days) const {
    return std::any_of(m_rows.begin(), m_rows.end(), [days](const Row& row) { return row.days == days; });
}

std::optional<Lms> LmsCurve::at(double days) const {
    if (m_rows.empty() || days < firstDay() || days > lastDay()) return std::nullopt;
    const auto above = std::lower_bound(m_rows.begin(), m_rows.end(), days,
                                        [](const Row& row, double wanted) { return row.days < wanted; });
    if (above->days == days) return above->lms;
    const auto next = static_cast<std::size_t>(above - m_rows.begin());
    const bool atAnEnd = next == 1 || next + 1 == m_rows.size();
    const std::span<const Row> near =
        atAnEnd ? std::span(m_rows).subspan(next - 1, 2) : std::span(m_rows).subspan(next - 2, 4);
    // Lagrange's form, for the ages are unevenly spaced: weeks and months run side by side.
    Lms between;
    for (const Row& row : near) {
        double weight = 1;
        for (const Row& other : near)
            if (&other != &row) weight *= (days - other.days) / (row.days - other.days);
        between.l += weight * row.lms.l;
        between.m += weight * row.lms.m;
        between.s += weight * row.lms.s;
    }
    return between;
}

} // namespace lodestar::growth
