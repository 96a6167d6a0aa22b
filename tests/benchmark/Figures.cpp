#include "tests/benchmark/Figures.h"

#include <QStringList>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <sys/resource.h>

namespace lodestar::benchmark {

using namespace Qt::StringLiterals;

namespace {

QString milliseconds(double value) {
    if (value < 0) return u"-"_qs;
    return QString::number(value, 'f', value < 10 ? 2 : value < 100 ? 1 : 0);
}

} // namespace

Times Times::of(int runs, const std::function<void()>& work) {
    Times times;
    for (int run = 0; run < runs; ++run) {
        const auto began = std::chrono::steady_clock::now();
        work();
        const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - began;
        times.m_sorted.push_back(took.count());
    }
    std::sort(times.m_sorted.begin(), times.m_sorted.end());
    return times;
}

double Times::at(double part) const {
    if (m_sorted.empty()) return 0;
    const auto rank = static_cast<size_t>(std::ceil(part * static_cast<double>(m_sorted.size())));
    return m_sorted[std::clamp<size_t>(rank, 1, m_sorted.size()) - 1];
}

double peakMegabytes() {
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

QString table(const std::vector<Figure>& figures) {
    QString text = u"| work | median ms | p99 ms | plain SQLite ms | limit ms | |\n|---|---:|---:|---:|---:|---|\n"_qs;
    for (const Figure& each : figures) {
        const QString verdict = each.holds() ? QString() : u"over the limit; "_qs;
        text += u"| "_qs +
                QStringList{each.work,
                            milliseconds(each.median),
                            milliseconds(each.p99),
                            milliseconds(each.plain),
                            milliseconds(each.limit),
                            verdict + each.remark}
                    .join(u" | "_qs) +
                u" |\n"_qs;
    }
    return text;
}

} // namespace lodestar::benchmark
