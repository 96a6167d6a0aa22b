// From the whole to its parts: what is known of the larger is taken as known to whoever looks at its parts, so that the
// parts are safe whatever else is given away of the larger.
//
// 1. Columns with a small total are one column ("merged") in every table: its parts are left out of every row.
// 2. Where some rows of one table hold the same children as some rows of another (the wards of a team), those children
//    are a block. Blocks by columns are a table of their own, made safe first; what it leaves out is left out of every
//    row of the block, in every table, and counts as one merged column inside the block.
// 3. A table whose rows are tied to no other's is made safe by itself. Every total that it has is at least the
//    threshold, so a closed walk over its cells alone always exists and no total needs to be left out.
#include "core/metrics/JointSuppression.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace lodestar::metrics {

namespace {

/// Several columns that are told apart no more inside a block.
using Columns = QList<QList<int>>;
using Counts = QList<QList<qint64>>;

/// Sets that are joined one after the other.
class Sets {
public:
    explicit Sets(int size)
        : m_parent(size) {
        std::iota(m_parent.begin(), m_parent.end(), 0);
    }
    int of(int each) {
        while (m_parent[each] != each)
            each = m_parent[each] = m_parent[m_parent[each]];
        return each;
    }
    void join(int one, int other) { m_parent[of(one)] = of(other); }

private:
    QList<int> m_parent;
};

class Joint {
public:
    Joint(const QList<TableChild>& children, const QList<int>& rows, qint64 threshold, JointTables& made)
        : m_children(children)
        , m_rows(rows)
        , m_threshold(threshold)
        , m_made(made) {}

    /// `block`: the children of it; `tables`: those that are still to be made safe in it.
    void protect(const QList<int>& block, const Columns& columns, QList<int> tables) {
        tables.removeIf([&](int table) { return rowsIn(block, table).size() < 2; });
        if (tables.isEmpty()) return;
        const QList<QList<int>> parts = blocksOf(block, tables);
        if (parts.size() > 1 && tables.size() > 1) return protectParts(parts, columns, tables);
        if (tables.size() > 2 && anyTied(block, tables)) {
            // Three ways of cutting that are tied in pairs: the last named says how many, and no more.
            hide(block, tables.takeLast(), flat(columns));
            return protect(block, columns, tables);
        }
        for (const int table : std::as_const(tables))
            protectAlone(block, columns, table);
    }

    /// Leaves out columns of every row that a block has in a table.
    void hide(const QList<int>& block, int table, const QList<int>& columns) {
        for (const int row : rowsIn(block, table))
            for (const int column : columns)
                m_made.hidden[table].hide(row, column);
    }

private:
    static QList<int> flat(const Columns& columns) {
        QList<int> all;
        for (const QList<int>& each : columns)
            all += each;
        return all;
    }

    [[nodiscard]] QList<int> rowsIn(const QList<int>& block, int table) const {
        QList<int> rows;
        for (const int child : block)
            rows.append(m_children[child].rows[table]);
        std::sort(rows.begin(), rows.end());
        rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
        return rows;
    }

    /// The smallest sets of children that are made up of whole rows in each of these tables.
    [[nodiscard]] QList<QList<int>> blocksOf(const QList<int>& block, const QList<int>& tables) const {
        QList<int> first{0};
        for (const int rows : m_rows)
            first.append(first.last() + rows);
        Sets sets(first.last());
        const auto node = [&](int child, int table) { return first[table] + m_children[child].rows[table]; };
        for (const int child : block)
            for (const int table : tables)
                sets.join(node(child, tables.first()), node(child, table));
        std::map<int, QList<int>> parts;
        for (const int child : block)
            parts[sets.of(node(child, tables.first()))].append(child);
        QList<QList<int>> all;
        for (const auto& [set, part] : parts)
            all.append(part);
        return all;
    }

    [[nodiscard]] bool anyTied(const QList<int>& block, const QList<int>& tables) const {
        for (qsizetype i = 0; i < tables.size(); ++i)
            for (qsizetype k = i + 1; k < tables.size(); ++k)
                if (blocksOf(block, {tables[i], tables[k]}).size() > 1) return true;
        return false;
    }

    [[nodiscard]] QList<qint64> countsOf(const QList<int>& block, const Columns& columns) const {
        QList<qint64> counts(columns.size(), 0);
        for (const int child : block)
            for (qsizetype i = 0; i < columns.size(); ++i)
                if (columns[i].contains(m_children[child].column)) ++counts[i];
        return counts;
    }

    void protectParts(const QList<QList<int>>& parts, const Columns& columns, const QList<int>& tables) {
        Counts counts;
        for (const QList<int>& part : parts)
            counts.append(countsOf(part, columns));
        const Suppressed hidden = safe(CountTable::of(counts));
        for (int part = 0; part < parts.size(); ++part) {
            Columns inside;
            QList<int> merged;
            for (int column = 0; column < columns.size(); ++column) {
                if (hidden.isHidden(part, column))
                    merged += columns[column];
                else
                    inside.append(columns[column]);
            }
            if (!merged.isEmpty()) {
                for (const int table : tables)
                    hide(parts[part], table, merged);
                inside.append(merged);
            }
            protect(parts[part], inside, tables);
        }
    }

    void protectAlone(const QList<int>& block, const Columns& columns, int table) {
        const QList<int> rows = rowsIn(block, table);
        Counts counts;
        for (const int row : rows) {
            QList<int> inRow;
            std::copy_if(block.cbegin(), block.cend(), std::back_inserter(inRow),
                         [&](int child) { return m_children[child].rows[table] == row; });
            counts.append(countsOf(inRow, columns));
        }
        const Suppressed hidden = safe(CountTable::of(counts));
        for (int row = 0; row < rows.size(); ++row)
            for (int column = 0; column < columns.size(); ++column)
                if (hidden.isHidden(row, column))
                    for (const int each : columns[column])
                        m_made.hidden[table].hide(rows[row], each);
    }

    /// As `suppress`, and what is left out of a row comes together to no small count either.
    [[nodiscard]] Suppressed safe(const CountTable& table) const {
        Suppressed wanted(table.rows(), table.columns());
        for (;;) {
            Suppressed hidden = suppress(table, m_threshold, wanted);
            bool enough = true;
            for (int row = 0; row + 1 < table.rows(); ++row) {
                qint64 together = 0;
                for (int column = 0; column + 1 < table.columns(); ++column)
                    together += hidden.isHidden(row, column) ? table.at(row, column) : 0;
                if (mayLeave(together, m_threshold)) continue;
                enough = false;
                // A column of nobody gives no cover.
                for (int column = 0; column + 1 < table.columns(); ++column)
                    if (table.at(table.rows() - 1, column) > 0) wanted.hide(row, column);
            }
            if (enough) return hidden;
        }
    }

    const QList<TableChild>& m_children;
    const QList<int>& m_rows;
    qint64 m_threshold;
    JointTables& m_made;
};

/// The columns that no table may tell apart: those with a small total, and so many others that they come together to no
/// small count.
QList<int> mergedColumns(const QList<qint64>& totals, qint64 threshold) {
    QList<int> order(totals.size());
    std::iota(order.begin(), order.end(), 0);
    // The smallest first, nobody last.
    std::stable_sort(order.begin(), order.end(), [&](int one, int other) {
        return std::pair(totals[one] == 0, totals[one]) < std::pair(totals[other] == 0, totals[other]);
    });
    QList<int> merged;
    qint64 sum = 0;
    for (const int column : order) {
        const bool small = !mayLeave(totals[column], threshold);
        const bool more = !merged.isEmpty() && (merged.size() < 2 || sum < threshold);
        if (!small && !more) continue;
        merged.append(column);
        sum += totals[column];
    }
    return merged;
}

} // namespace

JointTables suppressJointly(const QList<TableChild>& children, int columns, const QList<int>& rows, qint64 threshold) {
    JointTables made;
    made.shown = children.isEmpty() || children.size() >= threshold;
    QList<qint64> totals(columns, 0);
    for (const TableChild& child : children)
        ++totals[child.column];
    for (qsizetype table = 0; table < rows.size(); ++table) {
        Counts counts(rows[table], QList<qint64>(columns, 0));
        for (const TableChild& child : children)
            ++counts[child.rows[table]][child.column];
        made.tables.append(CountTable::of(counts));
        made.hidden.append(Suppressed(rows[table] + 1, columns + 1));
    }
    if (!made.shown) return made;
    Joint joint(children, rows, threshold, made);
    QList<int> all(children.size());
    std::iota(all.begin(), all.end(), 0);
    const QList<int> merged = mergedColumns(totals, threshold);
    Columns told;
    for (int column = 0; column < columns; ++column)
        if (!merged.contains(column)) told.append(QList<int>{column});
    QList<int> tables(rows.size());
    std::iota(tables.begin(), tables.end(), 0);
    if (!merged.isEmpty()) {
        told.append(merged);
        for (const int table : std::as_const(tables)) {
            joint.hide(all, table, merged);
            for (const int column : merged)
                made.hidden[table].hide(rows[table], column);
        }
    }
    joint.protect(all, told, tables);
    return made;
}

} // namespace lodestar::metrics
