#pragma once

#include "core/metrics/NestedCounts.h"
#include "core/reports/ReportParts.h"

namespace lodestar::reports {

/// People of one group, counted in disjoint classes.
struct GroupRow {
    QString name;
    QList<qint64> counts;
    QString code = {}; ///< what the CSV says instead of the name
};

/// Groups in disjoint classes as they may leave the service: groups that are too small stand together, and no cell is
/// shown that tells of a few people, nor one that it could be worked out from. The last row and the last column are the
/// sums.
class ShownGroups {
public:
    /// Every row has as many counts; the order stays.
    explicit ShownGroups(QList<GroupRow> groups, qint64 threshold = metrics::usualThreshold);
    /// Years to which one is added each year, the earliest first: none are put together, and the sums are their running
    /// total (YearsAdded.h). The first row is the first year that counts somebody.
    static ShownGroups ofYears(QList<GroupRow> years, qint64 threshold);
    /// The same groups with nothing of them told.
    [[nodiscard]] ShownGroups untold() const;

    [[nodiscard]] qsizetype groups() const { return m_groups.size(); } ///< the row of that number is the sums
    [[nodiscard]] int classes() const { return m_counts.columns() - 1; }
    [[nodiscard]] bool isSum(qsizetype row) const { return row == m_groups.size(); }
    /// "All" for the sums.
    [[nodiscard]] ReportCell nameCell(qsizetype row) const;
    /// A count, or that it was left out; the last column holds the sums.
    [[nodiscard]] ReportCell cell(qsizetype row, int column) const;
    [[nodiscard]] bool isHidden(qsizetype row, int column) const;
    /// The count with whether it is left out: for what decides about other tables of the same people.
    [[nodiscard]] metrics::ToldCount told(qsizetype row, int column) const;
    /// Everything of the row is shown.
    [[nodiscard]] bool isWhole(qsizetype row) const;
    /// How many people a row holds is shown of each: without it no table beside this one is safe.
    [[nodiscard]] bool showsSums() const;
    /// The sum of some classes of a row; nothing where one of them is left out.
    [[nodiscard]] std::optional<qint64> sumOf(qsizetype row, const QList<int>& columns) const;
    /// The row of a group by its name; -1 if it was put together with others.
    [[nodiscard]] qsizetype rowOf(const QString& name) const;

private:
    ShownGroups(QList<GroupRow> groups, metrics::CountTable counts, metrics::Suppressed hidden);

    QList<GroupRow> m_groups;
    metrics::CountTable m_counts;
    metrics::Suppressed m_hidden;
};

} // namespace lodestar::reports
