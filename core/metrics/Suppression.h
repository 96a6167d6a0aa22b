#pragma once

#include "core/metrics/CountTable.h"

namespace lodestar::metrics {

/// Counts from 1 to one below this are left out of everything that leaves the service, unless the service sets another
/// number. Many bodies use 5; no source fixes it.
inline constexpr qint64 usualThreshold = 5;
/// The setting of the area by which it chooses another (kind `area_setting`, a number).
inline constexpr auto smallCountsSetting = "reports.small-counts";

/// Whether a number of children or families may leave the service by itself: nobody, or at least the threshold.
inline bool mayLeave(qint64 count, qint64 threshold = usualThreshold) {
    return count == 0 || count >= threshold;
}

/// Which cells of a table may not be shown.
class Suppressed {
public:
    Suppressed(int rows, int columns)
        : m_columns(columns)
        , m_hidden(rows * columns, false) {}

    [[nodiscard]] bool isHidden(int row, int column) const { return m_hidden[row * m_columns + column]; }
    void hide(int row, int column) { m_hidden[row * m_columns + column] = true; }
    [[nodiscard]] qsizetype hidden() const { return m_hidden.count(true); }
    friend bool operator==(const Suppressed&, const Suppressed&) = default;

private:
    int m_columns;
    QList<bool> m_hidden;
};

/// Leaves out every count from 1 to `threshold` - 1 (primary), and so many others (secondary) that each of those left
/// out can still have two values or more for anybody who knows all shown cells and that rows and columns add up. Totals
/// go last.
Suppressed suppress(const CountTable& table, qint64 threshold = usualThreshold);
/// The same where the cells of `also` are left out whatever they hold.
Suppressed suppress(const CountTable& table, qint64 threshold, const Suppressed& also);

/// What may be shown of the change between two tables of the same shape, or of their sum, beside both: only cells that
/// both show, for any other gives away what one of them hides.
Suppressed hiddenInEither(const CountTable& table, const Suppressed& now, const Suppressed& before);

} // namespace lodestar::metrics
