#include "core/metrics/YearsAdded.h"
#include "tests/support/catch.h"

#include <functional>
#include <random>
#include <set>
#include <vector>

using namespace lodestar::metrics;

namespace {

using Years = QList<QList<qint64>>;

CountTable tableOf(const Years& years, qsizetype upTo) {
    return CountTable::of(years.mid(0, upTo));
}

/// Somebody who holds the table of every year tries out every filling of two classes that all of them allow.
class Trying {
public:
    using Hide = std::function<Suppressed(const CountTable&)>;

    Trying(const Years& years, const Hide& hide)
        : m_years(years)
        , m_seen(static_cast<std::size_t>(years.size() * 3)) {
        for (qsizetype upTo = 1; upTo <= years.size(); ++upTo) {
            const CountTable table = tableOf(years, upTo);
            m_tables.push_back({table, hide(table)});
        }
        m_guess = years;
        fill(0, {0, 0});
    }

    /// Whether the first class, the second or the whole (2) of a year can be one number only.
    [[nodiscard]] bool knows(qsizetype year, int column) const {
        return m_seen[static_cast<std::size_t>(year * 3 + column)].size() < 2;
    }
    [[nodiscard]] bool isHiddenNow(qsizetype year, int column) const {
        return m_tables.back().hidden.isHidden(static_cast<int>(year), column);
    }

private:
    struct Table {
        CountTable counts;
        Suppressed hidden;
    };
    static constexpr qint64 most = 10; ///< of any class, above all that are tried

    [[nodiscard]] bool fits(const Table& table, int row, const QList<qint64>& counts) const {
        const QList<qint64> cells{counts[0], counts[1], counts[0] + counts[1]};
        for (int column = 0; column < 3; ++column)
            if (!table.hidden.isHidden(row, column) && table.counts.at(row, column) != cells[column]) return false;
        return true;
    }
    void fill(qsizetype year, const QList<qint64>& sums) {
        if (year == m_years.size()) {
            for (qsizetype each = 0; each < m_years.size(); ++each) {
                const QList<qint64>& counts = m_guess[each];
                m_seen[static_cast<std::size_t>(each * 3)].insert(counts[0]);
                m_seen[static_cast<std::size_t>(each * 3 + 1)].insert(counts[1]);
                m_seen[static_cast<std::size_t>(each * 3 + 2)].insert(counts[0] + counts[1]);
            }
            return;
        }
        for (qint64 one = 0; one <= most; ++one)
            for (qint64 other = 0; other <= most; ++other) {
                const QList<qint64> counts{one, other};
                const QList<qint64> now{sums[0] + one, sums[1] + other};
                bool allowed = fits(m_tables[static_cast<std::size_t>(year)], static_cast<int>(year) + 1, now);
                // A year stands in its own table and in all that follow.
                for (auto table = static_cast<std::size_t>(year); allowed && table < m_tables.size(); ++table)
                    allowed = fits(m_tables[table], static_cast<int>(year), counts);
                if (!allowed) continue;
                m_guess[year] = counts;
                fill(year + 1, now);
            }
    }

    Years m_years;
    std::vector<Table> m_tables;
    Years m_guess;
    std::vector<std::set<qint64>> m_seen;
};

/// The first small count that is shown or can be worked out, in words; empty where there is none.
std::string leak(const Years& years, const Trying& reader, qint64 threshold) {
    for (qsizetype year = 0; year < years.size(); ++year)
        for (int column = 0; column < 3; ++column) {
            const qint64 count = column < 2 ? years[year][column] : years[year][0] + years[year][1];
            if (count == 0 || count >= threshold) continue;
            if (!reader.isHiddenNow(year, column) || reader.knows(year, column))
                return "year " + std::to_string(year) + " column " + std::to_string(column);
        }
    return {};
}

} // namespace

TEST_CASE("tables of years that are each safe alone give a year away by what the next one leaves out instead") {
    const Years years{{7, 8}, {2, 6}, {5, 5}};
    const auto alone = [](const CountTable& table) { return suppress(table, 4); };
    CHECK_FALSE(leak(years, Trying(years, alone), 4).empty());
    const auto asYears = [](const CountTable& table) { return suppressYears(table, 4); };
    CHECK(leak(years, Trying(years, asYears), 4).empty());
}

TEST_CASE("whoever holds the reach of every year works out no small count of any year") {
    std::mt19937 random(21);
    constexpr qint64 threshold = 4;
    int withHidden = 0;
    int withTotal = 0;
    for (int i = 0; i < 500; ++i) {
        Years years;
        for (int year = 0; year < 4; ++year) {
            const auto count = [&] { return static_cast<qint64>(random() % 3 == 0 ? random() % 9 : 4 + random() % 5); };
            years.append({count(), count()});
        }
        const auto hide = [](const CountTable& table) { return suppressYears(table, threshold); };
        const std::string found = leak(years, Trying(years, hide), threshold);
        if (!found.empty()) FAIL("years " << i << ": " << found);
        const Suppressed hidden = hide(tableOf(years, years.size()));
        withHidden += hidden.hidden() > 0 ? 1 : 0;
        withTotal += hidden.hidden() > 0 && !hidden.isHidden(4, 0) ? 1 : 0;
    }
    CHECK(withHidden > 200);
    CHECK(withTotal > 20);
}

TEST_CASE("a running total is told again once several years that were left out may be told as one number") {
    const auto shown = [](const Years& years, qsizetype upTo) {
        return !suppressYears(tableOf(years, upTo), 5).isHidden(static_cast<int>(upTo), 0);
    };
    const Years years{{20, 9}, {3, 12}, {30, 8}, {4, 10}, {22, 7}};
    CHECK(shown(years, 1));
    CHECK_FALSE(shown(years, 2));
    CHECK_FALSE(shown(years, 3));
    CHECK(shown(years, 4)); // 3 and 4 as 7
    CHECK(shown(years, 5));
    CHECK_FALSE(suppressYears(tableOf(years, 5), 5).isHidden(1, 2)); // the whole of a year that is none of a few
}
