#include "core/metrics/Suppression.h"

#include <limits>
#include <optional>
#include <vector>

namespace lodestar::metrics {

namespace {

constexpr qint64 hidingATotal = 1'000'000'000'000;
constexpr qint64 hidingNobody = 1'000'000; ///< a zero gives little cover
constexpr qint64 unreachable = std::numeric_limits<qint64>::max();

/// Rows and columns are nodes and cells are edges between them. A table that adds up can be changed without anybody
/// noticing exactly along a closed walk over hidden cells, whose values go up and down by one in turn: so a hidden cell
/// is safe when such a walk leads through it, and is made safe by hiding the cells of the cheapest walk.
class Walks {
public:
    Walks(const CountTable& table, Suppressed& hidden)
        : m_table(table)
        , m_hidden(hidden) {}

    /// Hides what is needed for one hidden cell; nothing if it is safe.
    void protect(int row, int column) {
        const auto up = path(columnNode(column), row, {row, column});
        const auto down = path(row, columnNode(column), {row, column});
        const bool mayGoUp = up && mayStep(row, column, true);
        const bool mayGoDown = down && mayStep(row, column, false);
        if (!mayGoUp && !mayGoDown) return; // never: the three totals of a cell close a walk upwards
        const Path& chosen = !mayGoDown || (mayGoUp && up->cost <= down->cost) ? *up : *down;
        for (const Cell& cell : chosen.cells)
            m_hidden.hide(cell.row, cell.column);
    }

private:
    struct Cell {
        int row = 0;
        int column = 0;
        friend bool operator==(const Cell&, const Cell&) = default;
    };
    struct Path {
        qint64 cost = 0;
        std::vector<Cell> cells;
    };
    /// The search from one node.
    struct Reached {
        std::vector<qint64> cost;
        std::vector<int> from;
        std::vector<bool> done;
    };

    [[nodiscard]] int columnNode(int column) const { return m_table.rows() + column; }
    [[nodiscard]] int nodes() const { return m_table.rows() + m_table.columns(); }
    [[nodiscard]] Cell between(int one, int other) const {
        return one < m_table.rows() ? Cell{one, other - m_table.rows()} : Cell{other, one - m_table.rows()};
    }
    /// A step from row to column adds to a cell and takes from a total; the other way round the reverse. No count goes
    /// below nobody.
    [[nodiscard]] bool mayStep(int row, int column, bool rowToColumn) const {
        const bool edge = (row == m_table.rows() - 1) != (column == m_table.columns() - 1);
        const bool rises = edge ? !rowToColumn : rowToColumn;
        return rises || m_table.at(row, column) > 0;
    }
    [[nodiscard]] qint64 costOf(const Cell& cell) const {
        if (m_hidden.isHidden(cell.row, cell.column)) return 0;
        const qint64 count = m_table.at(cell.row, cell.column);
        return 1 + count + (count == 0 ? hidingNobody : 0) +
               (m_table.isTotal(cell.row, cell.column) ? hidingATotal : 0);
    }

    /// The cheapest way between two nodes that does not use the cell itself (Dijkstra; tables are small).
    [[nodiscard]] std::optional<Path> path(int from, int to, const Cell& without) const {
        const auto count = static_cast<std::size_t>(nodes());
        Reached reached{std::vector(count, unreachable), std::vector(count, -1), std::vector(count, false)};
        reached.cost[static_cast<std::size_t>(from)] = 0;
        for (int next = from; next >= 0 && next != to; next = nearest(reached)) {
            reached.done[static_cast<std::size_t>(next)] = true;
            spread(next, without, reached);
        }
        if (reached.cost[static_cast<std::size_t>(to)] == unreachable) return std::nullopt;
        Path found{reached.cost[static_cast<std::size_t>(to)], {}};
        for (int node = to; node != from; node = reached.from[static_cast<std::size_t>(node)])
            found.cells.push_back(between(node, reached.from[static_cast<std::size_t>(node)]));
        return found;
    }

    [[nodiscard]] static int nearest(const Reached& reached) {
        int best = -1;
        for (std::size_t i = 0; i < reached.cost.size(); ++i) {
            if (reached.done[i] || reached.cost[i] == unreachable) continue;
            if (best < 0 || reached.cost[i] < reached.cost[static_cast<std::size_t>(best)]) best = static_cast<int>(i);
        }
        return best;
    }

    void spread(int node, const Cell& without, Reached& reached) const {
        const bool fromRow = node < m_table.rows();
        const int first = fromRow ? m_table.rows() : 0;
        const int last = fromRow ? nodes() : m_table.rows();
        for (int other = first; other < last; ++other) {
            const Cell cell = between(node, other);
            if (cell == without || !mayStep(cell.row, cell.column, fromRow)) continue;
            const qint64 cost = reached.cost[static_cast<std::size_t>(node)] + costOf(cell);
            if (cost >= reached.cost[static_cast<std::size_t>(other)]) continue;
            reached.cost[static_cast<std::size_t>(other)] = cost;
            reached.from[static_cast<std::size_t>(other)] = node;
        }
    }

    const CountTable& m_table;
    Suppressed& m_hidden;
};

} // namespace

CountTable CountTable::of(const QList<QList<qint64>>& counts) {
    CountTable table;
    table.m_rows = static_cast<int>(counts.size()) + 1;
    table.m_columns = (counts.isEmpty() ? 0 : static_cast<int>(counts.first().size())) + 1;
    QList<qint64> sums(table.m_columns, 0);
    for (const QList<qint64>& row : counts) {
        qint64 sum = 0;
        for (int column = 0; column < table.m_columns - 1; ++column) {
            const qint64 count = row.value(column);
            table.m_cells.append(count);
            sums[column] += count;
            sum += count;
        }
        table.m_cells.append(sum);
        sums.last() += sum;
    }
    table.m_cells += sums;
    return table;
}

Suppressed suppress(const CountTable& table, qint64 threshold) {
    return suppress(table, threshold, Suppressed(table.rows(), table.columns()));
}

Suppressed suppress(const CountTable& table, qint64 threshold, const Suppressed& also) {
    Suppressed hidden = also;
    const auto each = [&](auto act) {
        for (int row = 0; row < table.rows(); ++row)
            for (int column = 0; column < table.columns(); ++column)
                act(row, column);
    };
    each([&](int row, int column) {
        if (!mayLeave(table.at(row, column), threshold)) hidden.hide(row, column);
    });
    // What is hidden on a walk is made safe by that walk, so one round is enough.
    const Suppressed first = hidden;
    each([&](int row, int column) {
        if (first.isHidden(row, column)) Walks(table, hidden).protect(row, column);
    });
    return hidden;
}

Suppressed hiddenInEither(const CountTable& table, const Suppressed& now, const Suppressed& before) {
    Suppressed hidden(table.rows(), table.columns());
    for (int row = 0; row < table.rows(); ++row) {
        for (int column = 0; column < table.columns(); ++column) {
            if (now.isHidden(row, column) || before.isHidden(row, column)) hidden.hide(row, column);
        }
    }
    return hidden;
}

} // namespace lodestar::metrics
