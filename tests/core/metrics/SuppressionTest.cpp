#include "core/metrics/Suppression.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <map>
#include <random>
#include <vector>

using namespace lodestar::metrics;

namespace {

/// Somebody who has the printed table and wants to know what was left out. Knows that counts are not negative and that
/// rows and columns add up to their totals.
class Attacker {
public:
    Attacker(const CountTable& table, const Suppressed& hidden)
        : m_rows(table.rows())
        , m_columns(table.columns()) {
        constexpr qint64 many = 1'000'000;
        for (int row = 0; row < m_rows; ++row)
            for (int column = 0; column < m_columns; ++column) {
                const bool unknown = hidden.isHidden(row, column);
                m_low.push_back(unknown ? 0 : table.at(row, column));
                m_high.push_back(unknown ? many : table.at(row, column));
            }
        while (narrow()) {
        }
        eliminate();
    }

    /// Whether a left-out cell can have one value only.
    [[nodiscard]] bool knows(int row, int column) const {
        const std::size_t cell = at(row, column);
        return m_low[cell] == m_high[cell] || m_solved[cell];
    }

private:
    [[nodiscard]] std::size_t at(int row, int column) const {
        return static_cast<std::size_t>(row * m_columns + column);
    }
    /// The cells of a line, its total last.
    [[nodiscard]] std::vector<std::vector<std::size_t>> lines() const {
        std::vector<std::vector<std::size_t>> all;
        for (int row = 0; row < m_rows; ++row) {
            all.emplace_back();
            for (int column = 0; column < m_columns; ++column)
                all.back().push_back(at(row, column));
        }
        for (int column = 0; column < m_columns; ++column) {
            all.emplace_back();
            for (int row = 0; row < m_rows; ++row)
                all.back().push_back(at(row, column));
        }
        return all;
    }

    /// Bounds of each cell from those of the others in its line, again and again.
    bool narrow() {
        bool changed = false;
        const auto set = [&](std::size_t cell, qint64 low, qint64 high) {
            if (low > m_low[cell]) m_low[cell] = low, changed = true;
            if (high < m_high[cell]) m_high[cell] = high, changed = true;
        };
        for (const auto& line : lines()) {
            qint64 low = 0;
            qint64 high = 0;
            for (std::size_t i = 0; i + 1 < line.size(); ++i)
                low += m_low[line[i]], high += m_high[line[i]];
            const std::size_t total = line.back();
            set(total, low, high);
            for (std::size_t i = 0; i + 1 < line.size(); ++i)
                set(line[i], m_low[total] - (high - m_high[line[i]]), m_high[total] - (low - m_low[line[i]]));
        }
        return changed;
    }

    /// Gauss: an unknown that stands alone in an equation is known.
    void eliminate() {
        m_solved.assign(m_low.size(), false);
        std::vector<std::vector<double>> equations;
        for (const auto& line : lines()) {
            std::vector<double> equation(m_low.size(), 0);
            for (std::size_t i = 0; i < line.size(); ++i)
                if (m_low[line[i]] != m_high[line[i]]) equation[line[i]] = i + 1 == line.size() ? -1 : 1;
            equations.push_back(equation);
        }
        std::size_t next = 0;
        for (std::size_t cell = 0; cell < m_low.size() && next < equations.size(); ++cell) {
            const auto pivot = std::find_if(equations.begin() + static_cast<std::ptrdiff_t>(next), equations.end(),
                                            [&](const auto& equation) { return std::abs(equation[cell]) > 0.5; });
            if (pivot == equations.end()) continue;
            std::iter_swap(equations.begin() + static_cast<std::ptrdiff_t>(next), pivot);
            for (std::size_t i = 0; i < equations.size(); ++i) {
                if (i == next || std::abs(equations[i][cell]) < 0.5) continue;
                const double factor = equations[i][cell] / equations[next][cell];
                for (std::size_t k = 0; k < m_low.size(); ++k)
                    equations[i][k] -= factor * equations[next][k];
            }
            ++next;
        }
        for (const auto& equation : equations) {
            const auto many =
                std::count_if(equation.cbegin(), equation.cend(), [](double x) { return std::abs(x) > 0.5; });
            const auto one =
                std::find_if(equation.cbegin(), equation.cend(), [](double x) { return std::abs(x) > 0.5; });
            if (many == 1) m_solved[static_cast<std::size_t>(one - equation.cbegin())] = true;
        }
    }

    int m_rows;
    int m_columns;
    std::vector<qint64> m_low;
    std::vector<qint64> m_high;
    std::vector<bool> m_solved;
};

CountTable randomTable(std::mt19937& random, int rows, int columns, int most) {
    QList<QList<qint64>> counts;
    for (int row = 0; row < rows; ++row) {
        counts.append(QList<qint64>());
        for (int column = 0; column < columns; ++column)
            counts.last().append(static_cast<qint64>(random() % (random() % 3 == 0 ? 6 : static_cast<unsigned>(most))));
    }
    return CountTable::of(counts);
}

/// Every hidden cell the attacker cannot name, and no small count shown.
bool holds(const CountTable& table, const Suppressed& hidden) {
    const Attacker attacker(table, hidden);
    for (int row = 0; row < table.rows(); ++row)
        for (int column = 0; column < table.columns(); ++column) {
            const qint64 count = table.at(row, column);
            if (!hidden.isHidden(row, column) && count > 0 && count < usualThreshold) return false;
            if (hidden.isHidden(row, column) && attacker.knows(row, column)) return false;
        }
    return true;
}

} // namespace

TEST_CASE("the attacker works out a single small count from the totals, and not after suppression") {
    const CountTable table = CountTable::of({{20, 3, 31}, {14, 22, 18}, {9, 17, 25}});
    Suppressed primary(table.rows(), table.columns());
    primary.hide(0, 1);
    CHECK(Attacker(table, primary).knows(0, 1));
    const Suppressed hidden = suppress(table);
    CHECK(hidden.hidden() == 4);
    CHECK(holds(table, hidden));
}

TEST_CASE("no suppressed cell of any table can be worked out from its rows, columns and totals") {
    std::mt19937 random(1);
    for (int i = 0; i < 3000; ++i) {
        const int rows = 1 + static_cast<int>(random() % 8);
        const int columns = 1 + static_cast<int>(random() % 6);
        const CountTable table = randomTable(random, rows, columns, i % 2 == 0 ? 40 : 9);
        if (!holds(table, suppress(table))) FAIL("table " << i);
    }
}

TEST_CASE("small tables are safe against trying out every possible filling") {
    std::mt19937 random(2);
    for (int i = 0; i < 100; ++i) {
        const CountTable table = randomTable(random, 2, 2, 6);
        const Suppressed hidden = suppress(table);
        std::map<std::pair<int, int>, std::vector<qint64>> seen;
        const qint64 most = table.at(2, 2) + 2;
        for (qint64 a = 0; a <= most; ++a)
            for (qint64 b = 0; b <= most; ++b)
                for (qint64 c = 0; c <= most; ++c)
                    for (qint64 d = 0; d <= most; ++d) {
                        const CountTable guess = CountTable::of({{a, b}, {c, d}});
                        bool fits = true;
                        for (int cell = 0; cell < 9 && fits; ++cell)
                            fits = hidden.isHidden(cell / 3, cell % 3) ||
                                   guess.at(cell / 3, cell % 3) == table.at(cell / 3, cell % 3);
                        for (int cell = 0; cell < 9 && fits; ++cell)
                            if (hidden.isHidden(cell / 3, cell % 3))
                                seen[{cell / 3, cell % 3}].push_back(guess.at(cell / 3, cell % 3));
                    }
        for (auto& [cell, values] : seen) {
            std::sort(values.begin(), values.end());
            if (values.front() == values.back()) FAIL("table " << i << " cell " << cell.first << ' ' << cell.second);
        }
    }
}

TEST_CASE("a change since the quarter before is shown only where both quarters are, so that it gives nothing away") {
    std::mt19937 random(3);
    for (int i = 0; i < 300; ++i) {
        const CountTable before = randomTable(random, 5, 3, 30);
        const CountTable now = randomTable(random, 5, 3, 30);
        const Suppressed hiddenBefore = suppress(before);
        const Suppressed hiddenNow = suppress(now);
        const Suppressed change = hiddenInEither(now, hiddenNow, hiddenBefore);
        for (int row = 0; row < now.rows(); ++row)
            for (int column = 0; column < now.columns(); ++column)
                if (!change.isHidden(row, column))
                    CHECK_FALSE((hiddenNow.isHidden(row, column) || hiddenBefore.isHidden(row, column)));
    }
}

TEST_CASE("zeros and counts from the threshold on are shown, and the threshold is the service's") {
    const CountTable table = CountTable::of({{0, 5}, {9, 12}});
    CHECK(suppress(table).hidden() == 0);
    CHECK(suppress(table, 10).isHidden(0, 1));
    CHECK(suppress(CountTable::of({{1, 0}}), 1).hidden() == 0);
}
