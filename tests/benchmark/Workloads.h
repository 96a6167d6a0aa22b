#pragma once

#include "tests/benchmark/Figures.h"

namespace lodestar::benchmark {

/// How much of everything: the sizes that the limits are given for, or a twentieth of them, to see that all works.
struct Scale {
    bool small = false;
    [[nodiscard]] int of(int whole) const { return small ? whole / 20 : whole; }
    /// A limit means nothing for a small one.
    [[nodiscard]] double limit(double milliseconds) const { return small ? -1 : milliseconds; }
};

/// Importing the CSV folder of a whole area: 4,000 families, about 38,000 rows, at 5,000 rows a second or more.
std::vector<Figure> importOfAnArea(const Scale& scale);
/// From the passphrase to the list of Today with 400 families and 40,000 changes: under 2 s, key derivation included.
std::vector<Figure> unlocking(const Scale& scale);
/// The worklist of 400 families under 50 ms, of 4,000 under 500 ms.
std::vector<Figure> worklists(const Scale& scale);
/// A part of the worklists: the page Team, Today of a lead and the count of likely doubles with 4,000 families, under
/// 500 ms each.
std::vector<Figure> teamOfAnArea(const Scale& scale);
/// The list of 5,000 open referrals under 200 ms.
std::vector<Figure> referrals(const Scale& scale);
/// The national metrics of a quarter with everybody behind them: a laptop's 4,000 families under 300 ms, 100,000
/// children with a million contacts in memory under 3 s.
std::vector<Figure> nationalMetrics(const Scale& scale);
/// A server over PostgreSQL with 100,000 children and a million contacts: all metrics of a quarter with everybody
/// behind them under 3 s, from the running sums under 100 ms; and what counting adds to a push.
std::vector<Figure> serverMetrics(const Scale& scale);
/// Search in 100,000 people: under 50 ms, whatever is typed.
std::vector<Figure> searching(const Scale& scale);
/// Opening a family of 400 entries: header, timeline and lanes under 100 ms.
std::vector<Figure> openingAFamily(const Scale& scale);
/// Saving a completed visit in a store of 400 families: under 50 ms at the 99th percentile.
std::vector<Figure> savingAVisit(const Scale& scale);
/// SDS and centiles of 1,000,000 measurements in a file: under 10 s.
std::vector<Figure> growthOfAFile(const Scale& scale);
/// A form of 420 items with 80 scores: read under 300 ms, an answer under 50 ms. What the window adds to it is measured
/// by the tests of ui.
std::vector<Figure> questionnaires(const Scale& scale);

} // namespace lodestar::benchmark
