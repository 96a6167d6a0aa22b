#include "core/metrics/YearsAdded.h"

namespace lodestar::metrics {

namespace {

/// Years that are left out and that no running total has told together yet.
class Untold {
public:
    Untold(const CountTable& years, qint64 threshold)
        : m_years(years)
        , m_threshold(threshold) {}

    void add(int year, bool wholeHidden) {
        m_rows.append(year);
        m_wholesHidden += wholeHidden ? 1 : 0;
    }
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }

    /// Forgets the years if their sums may be told: none is small, and each count in them could be another.
    void tellIfSafe() {
        if (m_rows.size() < 2 || m_wholesHidden == 1) return;
        for (int column = 0; column < m_years.columns(); ++column) {
            qint64 sum = 0;
            for (const int row : std::as_const(m_rows))
                sum += m_years.at(row, column);
            if (!mayLeave(sum, m_threshold)) return;
        }
        for (const int row : std::as_const(m_rows))
            for (int column = 0; column < classes(); ++column)
                if (m_years.at(row, column) > 0 && !canFall(row, column)) return;
        m_rows.clear();
        m_wholesHidden = 0;
    }

private:
    [[nodiscard]] int classes() const { return m_years.columns() - 1; }

    /// One fewer here and one more in another class of the year, the other way round in another year.
    [[nodiscard]] bool canFall(int row, int column) const {
        for (const int other : m_rows)
            for (int instead = 0; instead < classes(); ++instead)
                if (other != row && instead != column && m_years.at(other, instead) > 0) return true;
        return false;
    }

    const CountTable& m_years;
    qint64 m_threshold;
    QList<int> m_rows;
    int m_wholesHidden = 0;
};

} // namespace

Suppressed suppressYears(const CountTable& years, qint64 threshold) {
    const int sums = years.rows() - 1;
    const int wholes = years.columns() - 1;
    const auto isSmall = [threshold](qint64 count) { return !mayLeave(count, threshold); };
    Suppressed hidden(years.rows(), years.columns());
    Untold untold(years, threshold);
    for (int year = 0; year < sums; ++year) {
        bool anySmall = false;
        for (int column = 0; column < wholes; ++column)
            anySmall = anySmall || isSmall(years.at(year, column));
        if (!anySmall) continue;
        // Of a whole that is made up of several small classes each can be another.
        const bool wholeHidden = isSmall(years.at(year, wholes));
        for (int column = 0; column < wholes + (wholeHidden ? 1 : 0); ++column)
            hidden.hide(year, column);
        untold.add(year, wholeHidden);
        untold.tellIfSafe();
    }
    if (!untold.isEmpty())
        for (int column = 0; column <= wholes; ++column)
            hidden.hide(sums, column);
    return hidden;
}

} // namespace lodestar::metrics
