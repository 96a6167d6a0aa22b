#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace lodestar::benchmark {

/// What was measured of one piece of work.
struct Figure {
    QString work;
    double median = 0;  ///< milliseconds
    double p99 = 0;     ///< milliseconds; the slowest of fewer than 100 runs
    double plain = -1;  ///< median of the same work on plain SQLite, milliseconds; below 0: there is none
    double limit = -1;  ///< milliseconds; below 0: none
    bool atP99 = false; ///< the limit holds for p99 and not for the median
    QString remark = {};
    [[nodiscard]] bool holds() const { return limit < 0 || (atP99 ? p99 : median) <= limit; }
};

/// Times of repeated runs, in milliseconds.
class Times {
public:
    /// Runs `work` `runs` times.
    static Times of(int runs, const std::function<void()>& work);
    [[nodiscard]] double median() const { return at(0.5); }
    [[nodiscard]] double p99() const { return at(0.99); }

private:
    [[nodiscard]] double at(double part) const;
    std::vector<double> m_sorted;
};

/// The most memory this process has held, in MB.
double peakMegabytes();

/// The figures as a Markdown table.
QString table(const std::vector<Figure>& figures);

} // namespace lodestar::benchmark
