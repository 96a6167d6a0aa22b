// The counts that may leave the service: by groups, suppressed.
#include "core/base/DateText.h"
#include "core/metrics/Standing.h"
#include "core/metrics/Suppression.h"
#include "core/reports/MetricsReport.h"
#include "core/reports/ReportParts.h"
#include "core/services/MetricsReader.h"

#include <QCoreApplication>

#include <QMap>

#include <algorithm>
#include <numeric>

namespace lodestar::reports {

using namespace Qt::StringLiterals;
using namespace metrics;

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("Reports", text);
}

/// Children of one age, each in one of several classes. Every number that is shown is a count of such a class or a
/// total, so that rows and columns add up and nothing else relates them.
struct Partition {
    QString title;
    QStringList keys;
    QStringList classes;
    /// The class of one child's standings; -1 for a child who is not of that age in the quarter.
    int (*classOf)(const std::vector<Standing>&);
};

const Standing* found(const std::vector<Standing>& all, Code code) {
    const auto it = std::find_if(all.cbegin(), all.cend(), [&](const Standing& each) { return each.code == code; });
    return it == all.cend() ? nullptr : &*it;
}

bool isIn(const std::vector<Standing>& all, Code code) {
    const Standing* standing = found(all, code);
    return standing != nullptr && standing->in;
}

int yesOrNo(const std::vector<Standing>& all, Code code) {
    if (found(all, code) == nullptr) return -1;
    return isIn(all, code) ? 0 : 1;
}

int newBirthClass(const std::vector<Standing>& all) {
    if (found(all, Code::C2) == nullptr) return -1;
    if (isIn(all, Code::C2)) return 0;
    return isIn(all, Code::C3) ? 1 : 2;
}

int feedingClass(const std::vector<Standing>& all) {
    if (found(all, Code::C8ii) == nullptr) return -1;
    if (isIn(all, Code::C8ii)) return 0;
    if (isIn(all, Code::C8iii)) return 1;
    return isIn(all, Code::C8iv) ? 2 : 3;
}

int twoYearClass(const std::vector<Standing>& all) {
    if (found(all, Code::C6i) == nullptr) return -1;
    if (!isIn(all, Code::C6i)) return 3;
    if (found(all, Code::C6viii) == nullptr) return 2;
    return isIn(all, Code::C6viii) ? 0 : 1;
}

QList<Partition> partitions() {
    const QString in = say(QT_TRANSLATE_NOOP("Reports", "In time"));
    const QString out = say(QT_TRANSLATE_NOOP("Reports", "Not in time"));
    const QStringList timely{u"in_time"_s, u"not_in_time"_s};
    return {
        {say(QT_TRANSLATE_NOOP("Reports", "New birth visit (C2, C3)")),
         {u"by_day_14"_s, u"day_15_to_30"_s, u"not_by_day_30"_s},
         {say(QT_TRANSLATE_NOOP("Reports", "By day 14")), say(QT_TRANSLATE_NOOP("Reports", "Day 15 to 30")),
          say(QT_TRANSLATE_NOOP("Reports", "Not by day 30"))},
         newBirthClass},
        {say(QT_TRANSLATE_NOOP("Reports", "6-8 week review by 8 weeks (C8i)")),
         timely,
         {in, out},
         [](const std::vector<Standing>& all) { return yesOrNo(all, Code::C8i); }},
        {say(QT_TRANSLATE_NOOP("Reports", "Feeding at 6-8 weeks (C8ii to C8iv)")),
         {u"totally"_s, u"partially"_s, u"not"_s, u"not_known"_s},
         {say(QT_TRANSLATE_NOOP("Reports", "Totally breastfed")), say(QT_TRANSLATE_NOOP("Reports", "Partially")),
          say(QT_TRANSLATE_NOOP("Reports", "Not")), say(QT_TRANSLATE_NOOP("Reports", "Not known"))},
         feedingClass},
        {say(QT_TRANSLATE_NOOP("Reports", "12-month review by 12 months (C4)")),
         timely,
         {in, out},
         [](const std::vector<Standing>& all) { return yesOrNo(all, Code::C4); }},
        {say(QT_TRANSLATE_NOOP("Reports", "12-month review by 15 months (C5)")),
         timely,
         {in, out},
         [](const std::vector<Standing>& all) { return yesOrNo(all, Code::C5); }},
        {say(QT_TRANSLATE_NOOP("Reports", "2-2½ year review and ASQ-3 (C6)")),
         {u"all_five"_s, u"some_below"_s, u"no_five_scores"_s, u"not_reviewed"_s},
         {say(QT_TRANSLATE_NOOP("Reports", "All five as expected")), say(QT_TRANSLATE_NOOP("Reports", "Some below")),
          say(QT_TRANSLATE_NOOP("Reports", "Reviewed, not five scores")),
          say(QT_TRANSLATE_NOOP("Reports", "Not reviewed"))},
         twoYearClass}};
}

QString groupOf(const ChildFacts& child, const QString& filter) {
    const ChildGroups& groups = child.groups;
    if (filter == u"team") return groups.team;
    if (filter == u"practitioner") return groups.practitioner;
    if (filter == u"needs_level") return groups.needsLevel;
    if (filter == u"ethnic_group") return groups.ethnicGroup;
    return filter == u"language" ? groups.language : groups.ward;
}

using Rows = QMap<QString, QList<qint64>>;

/// Puts groups that are smaller than may be shown together, the smallest first, until each row's whole may be shown.
Rows joined(Rows rows) {
    const auto whole = [](const QList<qint64>& counts) {
        return std::accumulate(counts.cbegin(), counts.cend(), qint64(0));
    };
    const QString others = say(QT_TRANSLATE_NOOP("Reports", "Others together"));
    while (rows.size() > 1) {
        auto least = rows.begin();
        for (auto it = rows.begin(); it != rows.end(); ++it)
            if (whole(it.value()) < whole(least.value())) least = it;
        if (whole(least.value()) >= usualThreshold) break;
        const QList<qint64> counts = least.value();
        const bool isOthers = least.key() == others;
        rows.erase(least);
        auto into = rows.begin();
        if (isOthers) {
            for (auto it = rows.begin(); it != rows.end(); ++it)
                if (whole(it.value()) < whole(into.value())) into = it;
        }
        const QList<qint64> more = isOthers ? rows.take(QString(into.key())) : QList<qint64>();
        QList<qint64>& sum = rows[others];
        for (qsizetype i = 0; i < counts.size(); ++i) {
            if (sum.size() <= i) sum.append(0);
            sum[i] += counts[i] + more.value(i);
        }
    }
    return rows;
}

ReportTable groupTable(const Partition& partition, const Rows& rows) {
    ReportTable table;
    table.title = partition.title;
    table.columns = {{u"group"_s, say(QT_TRANSLATE_NOOP("Reports", "Group")), ColumnKind::Text, 24}};
    for (qsizetype i = 0; i < partition.keys.size(); ++i)
        table.columns.append({partition.keys[i], partition.classes[i], ColumnKind::Number, 12});
    table.columns.append({u"all"_s, say(QT_TRANSLATE_NOOP("Reports", "All")), ColumnKind::Number, 10});
    const CountTable counts = CountTable::of(rows.values());
    const Suppressed hidden = suppress(counts);
    for (int row = 0; row < counts.rows(); ++row) {
        if (hidden.isHidden(row, counts.columns() - 1)) {
            // Another table may show the same whole: without it nothing of this one is safe.
            table.empty = say(QT_TRANSLATE_NOOP("Reports", "Too few children to be shown by these groups."));
            table.rows.clear();
            return table;
        }
        ReportRow made;
        made.total = row == counts.rows() - 1;
        made.cells.append(textCell(made.total ? say(QT_TRANSLATE_NOOP("Reports", "All")) : rows.keys().value(row)));
        for (int column = 0; column < counts.columns(); ++column) {
            ReportCell cell = numberCell(static_cast<double>(counts.at(row, column)));
            if (hidden.isHidden(row, column)) cell = {{}, {}, true};
            made.cells.append(cell);
        }
        table.rows.append(made);
    }
    return table;
}

ReportTable tableOf(const Partition& partition, const AreaFacts& facts, const std::vector<ChildStanding>& standings,
                    const QString& by) {
    Rows rows;
    for (std::size_t i = 0; i < facts.children.size(); ++i) {
        const int which = partition.classOf(standings[i].counted);
        if (which < 0) continue;
        const QString group = groupOf(facts.children[i], by);
        QList<qint64>& counts = rows[group.isEmpty() ? say(QT_TRANSLATE_NOOP("Reports", "Not known")) : group];
        if (counts.isEmpty()) counts.fill(0, partition.keys.size());
        ++counts[which];
    }
    return groupTable(partition, joined(std::move(rows)));
}

} // namespace

Result<Report> makeMetricGroups(Connection& connection, const ReportAsk& ask) {
    const Quarter quarter = ask.quarter.value_or(Quarter::of(ask.today()).before());
    LODESTAR_ASSIGN(const MetricRules rules, shippedMetricRules());
    LODESTAR_ASSIGN(const AreaFacts facts, readMetricFacts(connection, quarter, quarter));
    std::vector<ChildStanding> standings;
    standings.reserve(facts.children.size());
    for (const ChildFacts& each : facts.children)
        standings.push_back(standingOf(each, quarter, rules));
    Report report;
    report.marking = Marking::Suppressed;
    report.about = QCoreApplication::translate("Reports", "Quarter %1, %2 to %3")
                       .arg(quarter.text(), dateText(quarter.first()), dateText(quarter.last()));
    report.basis = {rules.version,
                    QCoreApplication::translate("Reports", "Counts from 1 to %1 are left out, and others so that these "
                                                           "cannot be worked out; groups smaller than that are put "
                                                           "together.")
                        .arg(usualThreshold - 1)};
    for (const Partition& each : partitions())
        report.parts.append(tableOf(each, facts, standings, ask.filter));
    return report;
}

QList<ReportFilter> groupFilters() {
    return {{u"ward"_s, QT_TRANSLATE_NOOP("Reports", "By ward")},
            {u"team"_s, QT_TRANSLATE_NOOP("Reports", "By team")},
            {u"practitioner"_s, QT_TRANSLATE_NOOP("Reports", "By practitioner")},
            {u"needs_level"_s, QT_TRANSLATE_NOOP("Reports", "By needs level")},
            {u"ethnic_group"_s, QT_TRANSLATE_NOOP("Reports", "By ethnic group")},
            {u"language"_s, QT_TRANSLATE_NOOP("Reports", "By language")}};
}

} // namespace lodestar::reports
