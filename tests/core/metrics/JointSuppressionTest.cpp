#include "core/metrics/JointSuppression.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <random>
#include <set>
#include <vector>

using namespace lodestar::metrics;

namespace {

/// Somebody who holds every table and knows how the rows of one are made up of those of another.
class Attacker {
public:
    Attacker(const QList<TableChild>& children, const JointTables& made) {
        for (qsizetype table = 0; table < made.tables.size(); ++table)
            read(made.tables[table], made.hidden[table]);
        for (qsizetype one = 0; one < made.tables.size(); ++one)
            for (qsizetype other = one + 1; other < made.tables.size(); ++other)
                tie(children, made, one, other);
        while (narrow()) {
        }
        eliminate();
    }

    [[nodiscard]] bool knows(qsizetype table, int row, int column) const {
        const std::size_t cell = at(table, row, column);
        return m_low[cell] == m_high[cell] || m_solved[cell];
    }

private:
    /// Sums that are equal: of `parts` those with sign 1 and those with sign -1 come to nothing.
    using Equation = std::vector<std::pair<std::size_t, int>>;

    [[nodiscard]] std::size_t at(qsizetype table, int row, int column) const {
        const auto& [first, columns] = m_tables[static_cast<std::size_t>(table)];
        return first + static_cast<std::size_t>(row * columns + column);
    }

    void read(const CountTable& table, const Suppressed& hidden) {
        m_tables.push_back({m_low.size(), table.columns()});
        const qsizetype number = static_cast<qsizetype>(m_tables.size()) - 1;
        constexpr qint64 many = 1'000'000;
        for (int row = 0; row < table.rows(); ++row)
            for (int column = 0; column < table.columns(); ++column) {
                m_low.push_back(hidden.isHidden(row, column) ? 0 : table.at(row, column));
                m_high.push_back(hidden.isHidden(row, column) ? many : table.at(row, column));
            }
        for (int row = 0; row < table.rows(); ++row) {
            m_equations.emplace_back();
            for (int column = 0; column < table.columns(); ++column)
                m_equations.back().push_back({at(number, row, column), column + 1 == table.columns() ? -1 : 1});
        }
        for (int column = 0; column < table.columns(); ++column) {
            m_equations.emplace_back();
            for (int row = 0; row < table.rows(); ++row)
                m_equations.back().push_back({at(number, row, column), row + 1 == table.rows() ? -1 : 1});
        }
    }

    /// Rows of the two that hold the same children have the same sums, column by column.
    void tie(const QList<TableChild>& children, const JointTables& made, qsizetype one, qsizetype other) {
        std::vector<std::pair<std::set<int>, std::set<int>>> parts;
        for (const TableChild& child : children) {
            std::pair<std::set<int>, std::set<int>> joined{{child.rows[one]}, {child.rows[other]}};
            std::erase_if(parts, [&](const auto& part) {
                if (!part.first.contains(child.rows[one]) && !part.second.contains(child.rows[other])) return false;
                joined.first.insert(part.first.begin(), part.first.end());
                joined.second.insert(part.second.begin(), part.second.end());
                return true;
            });
            parts.push_back(joined);
        }
        parts.push_back({{made.tables[one].rows() - 1}, {made.tables[other].rows() - 1}});
        for (const auto& [rows, others] : parts)
            for (int column = 0; column < made.tables[one].columns(); ++column) {
                m_equations.emplace_back();
                for (const int row : rows)
                    m_equations.back().push_back({at(one, row, column), 1});
                for (const int row : others)
                    m_equations.back().push_back({at(other, row, column), -1});
            }
    }

    bool narrow() {
        bool changed = false;
        for (const Equation& equation : m_equations) {
            qint64 low = 0;
            qint64 high = 0;
            for (const auto& [cell, sign] : equation) {
                low += sign > 0 ? m_low[cell] : -m_high[cell];
                high += sign > 0 ? m_high[cell] : -m_low[cell];
            }
            for (const auto& [cell, sign] : equation) {
                const qint64 restLow = low - (sign > 0 ? m_low[cell] : -m_high[cell]);
                const qint64 restHigh = high - (sign > 0 ? m_high[cell] : -m_low[cell]);
                const qint64 newLow = std::max(m_low[cell], sign > 0 ? -restHigh : restLow);
                const qint64 newHigh = std::min(m_high[cell], sign > 0 ? -restLow : restHigh);
                if (newLow == m_low[cell] && newHigh == m_high[cell]) continue;
                m_low[cell] = newLow;
                m_high[cell] = newHigh;
                changed = true;
                break; // the sums are others now
            }
        }
        return changed;
    }

    /// Gauss: an unknown that stands alone in an equation is known.
    void eliminate() {
        m_solved.assign(m_low.size(), false);
        std::vector<std::vector<double>> rows;
        for (const Equation& equation : m_equations) {
            rows.emplace_back(m_low.size(), 0.0);
            for (const auto& [cell, sign] : equation)
                if (m_low[cell] != m_high[cell]) rows.back()[cell] += sign;
        }
        std::size_t next = 0;
        for (std::size_t cell = 0; cell < m_low.size() && next < rows.size(); ++cell) {
            const auto pivot = std::find_if(rows.begin() + static_cast<std::ptrdiff_t>(next), rows.end(),
                                            [&](const auto& row) { return std::abs(row[cell]) > 1e-6; });
            if (pivot == rows.end()) continue;
            std::iter_swap(rows.begin() + static_cast<std::ptrdiff_t>(next), pivot);
            for (std::size_t i = 0; i < rows.size(); ++i) {
                if (i == next || std::abs(rows[i][cell]) < 1e-6) continue;
                const double factor = rows[i][cell] / rows[next][cell];
                for (std::size_t k = 0; k < m_low.size(); ++k)
                    rows[i][k] -= factor * rows[next][k];
            }
            ++next;
        }
        const auto counts = [](double x) { return std::abs(x) > 1e-6; };
        for (const auto& row : rows)
            if (std::count_if(row.cbegin(), row.cend(), counts) == 1)
                m_solved[static_cast<std::size_t>(std::find_if(row.cbegin(), row.cend(), counts) - row.cbegin())] =
                    true;
    }

    std::vector<std::pair<std::size_t, int>> m_tables; ///< where its cells begin, and how many columns it has
    std::vector<qint64> m_low;
    std::vector<qint64> m_high;
    std::vector<Equation> m_equations;
    std::vector<bool> m_solved;
};

/// The first small count that is shown or can be worked out, in words; empty where there is none.
std::string leak(const QList<TableChild>& children, const JointTables& made, qint64 threshold) {
    const Attacker attacker(children, made);
    for (qsizetype table = 0; table < made.tables.size(); ++table)
        for (int row = 0; row < made.tables[table].rows(); ++row)
            for (int column = 0; column < made.tables[table].columns(); ++column) {
                const qint64 count = made.tables[table].at(row, column);
                if (count == 0 || count >= threshold) continue;
                const bool hidden = made.hidden[table].isHidden(row, column);
                if (!hidden || attacker.knows(table, row, column))
                    return "table " + std::to_string(table) + " row " + std::to_string(row) + " column " +
                           std::to_string(column) + (hidden ? " worked out" : " shown");
            }
    return {};
}

/// Rows with fewer children than may be shown are put together with the next.
void joinSmall(QList<TableChild>& children, int table, qint64 threshold, QList<int>& rows) {
    std::map<int, qint64> wholes;
    for (const TableChild& child : children)
        ++wholes[child.rows[table]];
    std::map<int, int> to;
    int next = 0;
    qint64 sum = 0;
    for (const auto& [row, whole] : wholes) {
        to[row] = next;
        sum += whole;
        if (sum < threshold) continue;
        ++next;
        sum = 0;
    }
    if (sum > 0 && next > 0)
        for (auto& [row, made] : to)
            made = std::min(made, next - 1);
    for (TableChild& child : children)
        child.rows[table] = to[child.rows[table]];
    rows.append(next > 0 ? next : 1);
}

struct Area {
    QList<TableChild> children;
    QList<int> rows;
    int columns = 0;
};

/// Wards, teams that are mostly sets of wards, and practitioners of a team, with few children in some columns.
Area madeUp(std::mt19937& random, qint64 threshold, int tables) {
    const auto number = [&](int most) { return static_cast<int>(random() % static_cast<unsigned>(most)); };
    Area area;
    area.columns = 2 + number(3);
    const int wards = 2 + number(6);
    const int teams = 1 + number(3);
    const bool nested = number(3) != 0;
    const int count = 6 + number(90);
    for (int i = 0; i < count; ++i) {
        const int ward = number(wards);
        const int team = nested || number(8) != 0 ? ward % teams : number(teams);
        const int practitioner = team * 3 + number(3);
        const int column = number(3) == 0 ? number(area.columns) : (number(10) == 0 ? 1 : 0);
        area.children.append({column, QList<int>{ward, team, practitioner}.first(tables)});
    }
    for (int table = 0; table < tables; ++table)
        joinSmall(area.children, table, threshold, area.rows);
    return area;
}

} // namespace

TEST_CASE("teams that are sets of wards give a ward away where each table is safe alone, and not jointly") {
    // Ward 0 and 1 are team 0, ward 2 and 3 team 1. By teams alone nothing small stands; by wards one cell does.
    QList<TableChild> children;
    const auto add = [&](int ward, int column, int many) {
        for (int i = 0; i < many; ++i)
            children.append({column, {ward, ward / 2}});
    };
    const QList<QList<int>> wards{{20, 3}, {21, 9}, {14, 7}, {12, 16}};
    for (int ward = 0; ward < 4; ++ward)
        for (int column = 0; column < 2; ++column)
            add(ward, column, wards[ward][column]);
    JointTables each{{}, {}, true};
    each.tables = suppressJointly(children, 2, {4, 2}).tables;
    for (const CountTable& table : each.tables)
        each.hidden.append(suppress(table));
    each.hidden[0] = Suppressed(5, 3);
    each.hidden[0].hide(0, 1);
    each.hidden[0].hide(0, 0);
    each.hidden[0].hide(2, 0);
    each.hidden[0].hide(2, 1); // safe by wards alone
    CHECK_FALSE(leak(children, each, usualThreshold).empty());
    const JointTables made = suppressJointly(children, 2, {4, 2});
    CHECK(leak(children, made, usualThreshold).empty());
    CHECK(made.hidden[1].hidden() == 0);
    CHECK(made.hidden[0].isHidden(0, 1));
    CHECK(made.hidden[0].isHidden(1, 1));
}

TEST_CASE("no small count can be worked out from tables by wards, teams and practitioners together") {
    std::mt19937 random(11);
    qsizetype shown = 0;
    for (int i = 0; i < 1500; ++i) {
        const qint64 threshold = i % 4 == 0 ? 3 : (i % 4 == 1 ? 10 : 5);
        const Area area = madeUp(random, threshold, 1 + i % 3);
        const JointTables made = suppressJointly(area.children, area.columns, area.rows, threshold);
        if (!made.shown) continue;
        const std::string found = leak(area.children, made, threshold);
        if (!found.empty()) FAIL("area " << i << ": " << found);
        for (qsizetype table = 0; table < made.tables.size(); ++table) {
            shown += made.tables[table].rows() * made.tables[table].columns() - made.hidden[table].hidden();
            for (int row = 0; row < made.tables[table].rows(); ++row)
                CHECK_FALSE(made.hidden[table].isHidden(row, area.columns)); // the wholes stay
        }
    }
    CHECK(shown > 10'000);
}

TEST_CASE("wards and their teams are safe against trying out every possible filling") {
    std::mt19937 random(12);
    for (int i = 0; i < 60; ++i) {
        // Four wards of 5 to 8 children in two columns; two teams of two wards.
        QList<TableChild> children;
        QList<int> wholes;
        QList<int> second;
        for (int ward = 0; ward < 4; ++ward) {
            wholes.append(5 + static_cast<int>(random() % 4));
            second.append(static_cast<int>(random() % 5));
            for (int child = 0; child < wholes[ward]; ++child)
                children.append({child < second[ward] ? 1 : 0, {ward, ward / 2}});
        }
        const JointTables made = suppressJointly(children, 2, {4, 2});
        std::map<std::pair<int, int>, std::set<int>> seen; // what a cell of column 1 may hold: (table, row)
        QList<int> guess{0, 0, 0, 0};
        const auto fits = [&](qsizetype table, int row, int count, int whole) {
            return (made.hidden[table].isHidden(row, 1) || made.tables[table].at(row, 1) == count) &&
                   (made.hidden[table].isHidden(row, 0) || made.tables[table].at(row, 0) == whole - count);
        };
        const std::function<void(int)> fill = [&](int ward) {
            if (ward < 4) {
                for (guess[ward] = 0; guess[ward] <= wholes[ward]; ++guess[ward])
                    if (fits(0, ward, guess[ward], wholes[ward])) fill(ward + 1);
                return;
            }
            const int one = guess[0] + guess[1];
            const int other = guess[2] + guess[3];
            const int wholeOne = wholes[0] + wholes[1];
            const int wholeOther = wholes[2] + wholes[3];
            if (!fits(1, 0, one, wholeOne) || !fits(1, 1, other, wholeOther)) return;
            if (!fits(0, 4, one + other, wholeOne + wholeOther)) return;
            for (int each = 0; each < 4; ++each)
                seen[{0, each}].insert(guess[each]);
            seen[{1, 0}].insert(one);
            seen[{1, 1}].insert(other);
        };
        fill(0);
        for (const auto& [cell, values] : seen) {
            const qint64 count = made.tables[cell.first].at(cell.second, 1);
            const qint64 rest = made.tables[cell.first].at(cell.second, 2) - count;
            const bool small = (count > 0 && count < usualThreshold) || (rest > 0 && rest < usualThreshold);
            if (small && values.size() < 2) FAIL("area " << i << " table " << cell.first << " row " << cell.second);
        }
    }
}

TEST_CASE("what is left out of the totals is left out alike by whatever the children are grouped") {
    std::mt19937 random(13);
    for (int i = 0; i < 300; ++i) {
        Area area = madeUp(random, usualThreshold, 2);
        QList<TableChild> byOther = area.children;
        for (TableChild& child : byOther)
            child.rows = {static_cast<int>(random() % 3)};
        QList<int> rows;
        joinSmall(byOther, 0, usualThreshold, rows);
        const JointTables one = suppressJointly(area.children, area.columns, area.rows);
        const JointTables other = suppressJointly(byOther, area.columns, rows);
        if (!one.shown) continue;
        for (int column = 0; column < area.columns; ++column)
            CHECK(one.hidden[0].isHidden(area.rows[0], column) == other.hidden[0].isHidden(rows[0], column));
    }
}

TEST_CASE("beside the quarter before nothing more can be worked out than from either quarter alone") {
    std::mt19937 random(14);
    for (int i = 0; i < 300; ++i) {
        const Area now = madeUp(random, usualThreshold, 2);
        Area before = madeUp(random, usualThreshold, 2);
        const JointTables shownNow = suppressJointly(now.children, now.columns, now.rows);
        JointTables shownBefore = suppressJointly(before.children, before.columns, before.rows);
        if (!shownNow.shown || !shownBefore.shown || now.rows != before.rows || now.columns != before.columns) continue;
        // With the difference printed beside each cell that both show, each quarter is known where its other is.
        for (qsizetype table = 0; table < 2; ++table) {
            const Suppressed change =
                hiddenInEither(shownNow.tables[table], shownNow.hidden[table], shownBefore.hidden[table]);
            for (int row = 0; row < shownNow.tables[table].rows(); ++row)
                for (int column = 0; column < shownNow.tables[table].columns(); ++column) {
                    if (change.isHidden(row, column)) continue;
                    CHECK_FALSE(shownNow.hidden[table].isHidden(row, column));
                    CHECK_FALSE(shownBefore.hidden[table].isHidden(row, column));
                }
            shownBefore.hidden[table] = change;
        }
        CHECK(leak(before.children, shownBefore, usualThreshold).empty());
        CHECK(leak(now.children, shownNow, usualThreshold).empty());
    }
}

TEST_CASE("so few children that no table of them may be shown are told") {
    QList<TableChild> children(4, TableChild{0, {0}});
    CHECK_FALSE(suppressJointly(children, 2, {1}).shown);
    children.append(TableChild{1, {0}});
    const JointTables made = suppressJointly(children, 2, {1});
    CHECK(made.shown);
    CHECK(made.hidden[0].isHidden(0, 0));
    CHECK(made.hidden[0].isHidden(1, 1));
    CHECK_FALSE(made.hidden[0].isHidden(1, 2));
    CHECK(suppressJointly({}, 2, {0}).shown);
}
