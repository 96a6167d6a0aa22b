#include "core/metrics/NestedCounts.h"
#include "tests/support/catch.h"

#include <bit>
#include <map>
#include <random>
#include <set>
#include <vector>

using namespace lodestar::metrics;

namespace {

/// Children who were assessed in the same parts and are below in the same.
struct Pattern {
    unsigned assessed = 0;
    unsigned below = 0;
};

std::vector<Pattern> patternsOf(int parts, bool incomplete) {
    const unsigned all = (1U << parts) - 1;
    std::vector<Pattern> patterns;
    for (unsigned assessed = 1; assessed <= all; ++assessed)
        for (unsigned below = 0; below <= assessed; ++below)
            if ((below & assessed) == below && (assessed == all || incomplete)) patterns.push_back({assessed, below});
    return patterns;
}

/// How many children of one group are of each pattern.
using Filling = std::vector<int>;
/// On track and below, part by part, and at last of those assessed in all.
using Cells = std::vector<int>;

struct World {
    int parts = 2;
    std::vector<Pattern> patterns;

    [[nodiscard]] unsigned all() const { return (1U << parts) - 1; }
    [[nodiscard]] Cells cellsOf(const Filling& filling) const {
        Cells cells(static_cast<std::size_t>(2 * parts + 2), 0);
        for (std::size_t i = 0; i < patterns.size(); ++i) {
            for (int part = 0; part < parts; ++part) {
                if ((patterns[i].assessed >> part & 1U) == 0) continue;
                cells[static_cast<std::size_t>(2 * part) + (patterns[i].below >> part & 1U)] += filling[i];
            }
            if (patterns[i].assessed == all())
                cells[static_cast<std::size_t>(2 * parts) + (patterns[i].below != 0 ? 1 : 0)] += filling[i];
        }
        return cells;
    }
    /// What no table says: below elsewhere and not in a part, in more than one, in both of two, without all assessed.
    [[nodiscard]] std::vector<int> untoldOf(const Filling& filling) const {
        std::vector<int> untold;
        const auto count = [&](auto keeps) {
            int sum = 0;
            for (std::size_t i = 0; i < patterns.size(); ++i)
                if (keeps(patterns[i])) sum += filling[i];
            untold.push_back(sum);
        };
        count([&](const Pattern& each) { return each.assessed == all() && std::popcount(each.below) > 1; });
        for (unsigned part = 0; part < static_cast<unsigned>(parts); ++part) {
            count([&](const Pattern& each) {
                return each.assessed == all() && each.below != 0 && (each.below >> part & 1U) == 0;
            });
            count([&](const Pattern& each) { return each.assessed != all() && (each.below >> part & 1U) != 0; });
            for (unsigned other = 0; other < part; ++other)
                count([&](const Pattern& each) {
                    return each.assessed == all() && (each.below >> part & 1U) != 0 && (each.below >> other & 1U) != 0;
                });
        }
        return untold;
    }
};

/// Two groups with their sum, in one table for each part and one of all of them.
struct Told {
    std::vector<CountTable> tables;
    std::vector<Suppressed> hidden;

    Told(const World& world, const std::vector<Filling>& groups, qint64 threshold) {
        for (int table = 0; table <= world.parts; ++table) {
            QList<QList<qint64>> counts;
            for (const Filling& group : groups) {
                const Cells cells = world.cellsOf(group);
                const auto at = static_cast<std::size_t>(2 * table);
                counts.append({cells[at], cells[at + 1]});
            }
            tables.push_back(CountTable::of(counts));
            hidden.push_back(suppress(tables.back(), threshold));
        }
    }
    [[nodiscard]] bool mayStand(qint64 threshold) const {
        for (int row = 0; row < 3; ++row) {
            NestedCounts counts{{tables.back().at(row, 1), hidden.back().isHidden(row, 1)}, {}};
            for (std::size_t part = 0; part + 1 < tables.size(); ++part)
                counts.inParts.append({tables[part].at(row, 1), hidden[part].isHidden(row, 1)});
            if (!mayBeTold(counts, threshold)) return false;
        }
        return true;
    }
    /// The shown cells of a row, totals too, that these cells would give; nothing where one is another.
    [[nodiscard]] bool fits(int row, const Cells& cells) const {
        for (std::size_t table = 0; table < tables.size(); ++table) {
            const int counts[]{cells[2 * table], cells[2 * table + 1], cells[2 * table] + cells[2 * table + 1]};
            for (int column = 0; column < 3; ++column)
                if (!hidden[table].isHidden(row, column) && tables[table].at(row, column) != counts[column])
                    return false;
        }
        return true;
    }
};

/// Somebody who holds all the tables and tries out every filling of both groups.
class Trying {
public:
    Trying(const World& world, const Told& told, const std::vector<Filling>& groups)
        : m_world(world)
        , m_told(told) {
        for (int row = 0; row < 2; ++row) {
            m_guess.assign(world.patterns.size(), 0);
            int children = 0;
            for (const int each : groups[static_cast<std::size_t>(row)])
                children += each;
            fill(row, 0, children + 1);
        }
        meet();
    }

    /// The values that the n-th number of a row can have; row 2 is the sum.
    [[nodiscard]] const std::set<int>& values(int row, std::size_t number) const {
        return m_values[static_cast<std::size_t>(row)][number];
    }

    static std::vector<int> numbers(const World& world, const Filling& filling) {
        std::vector<int> all = world.cellsOf(filling);
        const std::vector<int> untold = world.untoldOf(filling);
        all.insert(all.end(), untold.begin(), untold.end());
        return all;
    }

private:
    using Possible = std::map<Cells, std::vector<std::set<int>>>;

    void fill(int row, std::size_t pattern, int left) {
        if (pattern == m_guess.size()) {
            const Cells cells = m_world.cellsOf(m_guess);
            if (!m_told.fits(row, cells)) return;
            const std::vector<int> all = numbers(m_world, m_guess);
            auto& sets = m_possible[row][cells];
            sets.resize(all.size());
            for (std::size_t i = 0; i < all.size(); ++i)
                sets[i].insert(all[i]);
            return;
        }
        for (int count = 0; count <= left; ++count) {
            m_guess[pattern] = count;
            fill(row, pattern + 1, left - count);
        }
        m_guess[pattern] = 0;
    }

    void meet() {
        for (const auto& [one, oneSets] : m_possible[0])
            for (const auto& [other, otherSets] : m_possible[1]) {
                Cells sum = one;
                for (std::size_t i = 0; i < sum.size(); ++i)
                    sum[i] += other[i];
                if (!m_told.fits(2, sum)) continue;
                for (auto& row : m_values)
                    row.resize(oneSets.size());
                for (std::size_t i = 0; i < oneSets.size(); ++i) {
                    m_values[0][i].insert(oneSets[i].begin(), oneSets[i].end());
                    m_values[1][i].insert(otherSets[i].begin(), otherSets[i].end());
                    for (const int a : oneSets[i])
                        for (const int b : otherSets[i])
                            m_values[2][i].insert(a + b);
                }
            }
    }

    const World& m_world;
    const Told& m_told;
    Filling m_guess;
    std::array<Possible, 2> m_possible;
    std::array<std::vector<std::set<int>>, 3> m_values;
};

std::string leak(const World& world, const Told& told, const std::vector<Filling>& groups, qint64 threshold) {
    const Trying reader(world, told, groups);
    std::vector<std::vector<int>> truth{Trying::numbers(world, groups[0]), Trying::numbers(world, groups[1])};
    truth.push_back(truth[0]);
    for (std::size_t i = 0; i < truth[2].size(); ++i)
        truth[2][i] += truth[1][i];
    for (int row = 0; row < 3; ++row)
        for (std::size_t i = 0; i < truth[2].size(); ++i) {
            const int count = truth[static_cast<std::size_t>(row)][i];
            if (count > 0 && count < threshold && reader.values(row, i).size() < 2)
                return "row " + std::to_string(row) + " number " + std::to_string(i) + " is " + std::to_string(count);
        }
    return {};
}

Filling randomFilling(std::mt19937& random, const World& world, int children) {
    Filling filling(world.patterns.size(), 0);
    for (int i = 0; i < children; ++i) {
        const std::size_t pattern = random() % world.patterns.size();
        // Most are on track, and few are below in more than one part.
        const bool rare =
            world.patterns[pattern].assessed != world.all() || std::popcount(world.patterns[pattern].below) > 1;
        ++filling[rare && random() % 3 != 0 ? random() % 2 == 0 ? 0 : pattern : pattern];
    }
    return filling;
}

void attack(World world, std::uint32_t seed, int areas) {
    constexpr qint64 threshold = 3;
    std::mt19937 random(seed);
    int told = 0;
    int kept = 0;
    for (int i = 0; i < areas && told < 40; ++i) {
        const std::vector<Filling> groups{randomFilling(random, world, 4 + static_cast<int>(random() % 4)),
                                          randomFilling(random, world, 4 + static_cast<int>(random() % 4))};
        const Told tables(world, groups, threshold);
        if (!tables.mayStand(threshold)) {
            ++kept;
            continue;
        }
        ++told;
        const std::string found = leak(world, tables, groups, threshold);
        if (!found.empty()) FAIL("area " << i << ": " << found);
    }
    CHECK(told > 10);
    CHECK(kept > 10);
}

} // namespace

TEST_CASE("domains and all of them together give away what no table shows, and the whole is then not told") {
    const auto told = [](qint64 any, const QList<qint64>& parts) {
        NestedCounts counts{{any, false}, {}};
        for (const qint64 part : parts)
            counts.inParts.append({part, false});
        return mayBeTold(counts);
    };
    CHECK(told(40, {18, 12, 9, 15, 20}));
    CHECK_FALSE(told(21, {18, 12, 9, 15, 20})); // three are below elsewhere and not in communication
    CHECK_FALSE(told(20, {9, 12, 0, 0, 0}));    // one is below in both
    CHECK(told(20, {9, 11, 0, 0, 0}));
    CHECK_FALSE(told(12, {14, 9, 0, 5, 0})); // two were below without having been assessed in all five
    CHECK(told(0, {0, 0, 0, 0, 0}));
}

TEST_CASE("a count that its own table leaves out keeps two values beside the whole") {
    CHECK(mayBeTold({{20, false}, {{3, true}, {12, false}, {9, false}}}));
    CHECK_FALSE(mayBeTold({{20, false}, {{3, true}, {12, false}, {5, false}}})); // at least three, and no more fit
    CHECK_FALSE(mayBeTold({{3, true}, {{3, false}, {0, false}}}));
    CHECK(mayBeTold({{4, true}, {{3, true}, {2, true}}}));
}

TEST_CASE("two domains with children not assessed in both are safe against trying out every possible filling") {
    attack({2, patternsOf(2, true)}, 31, 4000);
}

TEST_CASE("three domains of the same children are safe against trying out every possible filling") {
    attack({3, patternsOf(3, false)}, 32, 4000);
}
