#include "core/reports/ShownGroups.h"

#include "core/metrics/YearsAdded.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace lodestar::reports {

using namespace Qt::StringLiterals;
using namespace metrics;

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("Reports", text);
}

qint64 whole(const GroupRow& row) {
    return std::accumulate(row.counts.cbegin(), row.counts.cend(), qint64(0));
}

/// Puts groups that are smaller than may be shown together, the smallest first, until each row's whole may be shown.
QList<GroupRow> joined(QList<GroupRow> rows, qint64 threshold) {
    const auto smaller = [](const GroupRow& one, const GroupRow& other) { return whole(one) < whole(other); };
    rows.removeIf([](const GroupRow& each) { return whole(each) == 0; });
    std::optional<GroupRow> others;
    while (rows.size() + (others ? 1 : 0) > 1) {
        const bool othersDo = !others || whole(*others) >= threshold;
        const auto least = std::min_element(rows.begin(), rows.end(), smaller);
        if (othersDo && (least == rows.end() || whole(*least) >= threshold)) break;
        if (!others) others = GroupRow{say(QT_TRANSLATE_NOOP("Reports", "Others together")), {}, u"others"_s};
        for (qsizetype i = 0; i < least->counts.size(); ++i) {
            if (others->counts.size() <= i) others->counts.append(0);
            others->counts[i] += least->counts[i];
        }
        rows.erase(least);
    }
    if (others) rows.append(*others);
    return rows;
}

CountTable countsOf(const QList<GroupRow>& rows) {
    QList<QList<qint64>> counts;
    for (const GroupRow& each : rows)
        counts.append(each.counts);
    return CountTable::of(counts);
}

} // namespace

ShownGroups::ShownGroups(QList<GroupRow> groups, qint64 threshold)
    : m_groups(joined(std::move(groups), threshold))
    , m_counts(countsOf(m_groups))
    , m_hidden(suppress(m_counts, threshold)) {}

ShownGroups::ShownGroups(QList<GroupRow> groups, CountTable counts, Suppressed hidden)
    : m_groups(std::move(groups))
    , m_counts(std::move(counts))
    , m_hidden(std::move(hidden)) {}

ShownGroups ShownGroups::ofYears(QList<GroupRow> years, qint64 threshold) {
    const auto counted = std::ranges::find_if(years, [](const GroupRow& each) { return whole(each) > 0; });
    years.erase(years.begin(), counted);
    CountTable counts = countsOf(years);
    Suppressed hidden = suppressYears(counts, threshold);
    return {std::move(years), std::move(counts), std::move(hidden)};
}

ShownGroups ShownGroups::untold() const {
    Suppressed hidden(m_counts.rows(), m_counts.columns());
    for (int row = 0; row < m_counts.rows(); ++row)
        for (int column = 0; column < m_counts.columns(); ++column)
            hidden.hide(row, column);
    return {m_groups, m_counts, std::move(hidden)};
}

ReportCell ShownGroups::nameCell(qsizetype row) const {
    if (isSum(row)) return wordCell(say(QT_TRANSLATE_NOOP("Reports", "All")), u"all"_s);
    return {m_groups[row].name, {}, false, m_groups[row].code};
}

ReportCell ShownGroups::cell(qsizetype row, int column) const {
    if (isHidden(row, column)) return leftOutCell();
    return numberCell(static_cast<double>(m_counts.at(static_cast<int>(row), column)));
}

bool ShownGroups::isHidden(qsizetype row, int column) const {
    return m_hidden.isHidden(static_cast<int>(row), column);
}

ToldCount ShownGroups::told(qsizetype row, int column) const {
    return {m_counts.at(static_cast<int>(row), column), isHidden(row, column)};
}

bool ShownGroups::isWhole(qsizetype row) const {
    for (int column = 0; column < m_counts.columns(); ++column)
        if (isHidden(row, column)) return false;
    return true;
}

bool ShownGroups::showsSums() const {
    for (qsizetype row = 0; row <= m_groups.size(); ++row)
        if (isHidden(row, classes())) return false;
    return true;
}

std::optional<qint64> ShownGroups::sumOf(qsizetype row, const QList<int>& columns) const {
    qint64 sum = 0;
    for (const int column : columns) {
        if (isHidden(row, column)) return std::nullopt;
        sum += m_counts.at(static_cast<int>(row), column);
    }
    return sum;
}

qsizetype ShownGroups::rowOf(const QString& name) const {
    const auto found = std::ranges::find(m_groups, name, &GroupRow::name);
    return found == m_groups.cend() ? -1 : found - m_groups.cbegin();
}

} // namespace lodestar::reports
