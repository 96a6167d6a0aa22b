// The counts that may leave the service: by groups, suppressed.
#include "core/base/DateText.h"
#include "core/metrics/JointSuppression.h"
#include "core/metrics/Standing.h"
#include "core/reports/MetricsReport.h"
#include "core/reports/ReportParts.h"
#include "core/services/MetricsReader.h"
#include "core/services/SmallCounts.h"

#include <QCoreApplication>

#include <QMap>

#include <algorithm>

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
    QString share;      ///< of whom the last column says the share
    QList<int> shareOf; ///< the classes they are in
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
         say(QT_TRANSLATE_NOOP("Reports", "By day 14")),
         {0},
         newBirthClass},
        {say(QT_TRANSLATE_NOOP("Reports", "6-8 week review by 8 weeks (C8i)")),
         timely,
         {in, out},
         in,
         {0},
         [](const std::vector<Standing>& all) { return yesOrNo(all, Code::C8i); }},
        {say(QT_TRANSLATE_NOOP("Reports", "Feeding at 6-8 weeks (C8ii to C8iv)")),
         {u"totally"_s, u"partially"_s, u"not"_s, u"not_known"_s},
         {say(QT_TRANSLATE_NOOP("Reports", "Totally breastfed")), say(QT_TRANSLATE_NOOP("Reports", "Partially")),
          say(QT_TRANSLATE_NOOP("Reports", "Not")), say(QT_TRANSLATE_NOOP("Reports", "Not known"))},
         say(QT_TRANSLATE_NOOP("Reports", "Breastfed")),
         {0, 1},
         feedingClass},
        {say(QT_TRANSLATE_NOOP("Reports", "12-month review by 12 months (C4)")),
         timely,
         {in, out},
         in,
         {0},
         [](const std::vector<Standing>& all) { return yesOrNo(all, Code::C4); }},
        {say(QT_TRANSLATE_NOOP("Reports", "12-month review by 15 months (C5)")),
         timely,
         {in, out},
         in,
         {0},
         [](const std::vector<Standing>& all) { return yesOrNo(all, Code::C5); }},
        {say(QT_TRANSLATE_NOOP("Reports", "2-2½ year review and ASQ-3 (C6)")),
         {u"all_five"_s, u"some_below"_s, u"no_five_scores"_s, u"not_reviewed"_s},
         {say(QT_TRANSLATE_NOOP("Reports", "All five as expected")), say(QT_TRANSLATE_NOOP("Reports", "Some below")),
          say(QT_TRANSLATE_NOOP("Reports", "Reviewed, not five scores")),
          say(QT_TRANSLATE_NOOP("Reports", "Not reviewed"))},
         say(QT_TRANSLATE_NOOP("Reports", "All five")),
         {0},
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

/// Groupings whose rows may be made up of those of another: what is left out of one must not stand in another. The last
/// gives way to the others.
const QStringList& tiedGroupings() {
    static const QStringList tied{u"ward"_s, u"team"_s, u"practitioner"_s};
    return tied;
}

/// The name under which each group stands: its own, or that of all that are too small to stand alone, put together,
/// the smallest first, until each may be shown.
QMap<QString, QString> standingNames(const QMap<QString, qint64>& wholes, qint64 threshold) {
    QStringList order = wholes.keys();
    std::stable_sort(order.begin(), order.end(),
                     [&](const QString& one, const QString& other) { return wholes[one] < wholes[other]; });
    QMap<QString, QString> names;
    qint64 together = 0;
    for (const QString& group : std::as_const(order)) {
        const bool joins = wholes[group] < threshold || (together > 0 && together < threshold);
        names[group] = joins ? say(QT_TRANSLATE_NOOP("Reports", "Others together")) : group;
        if (joins) together += wholes[group];
    }
    return names;
}

/// The table of one quarter by one grouping, as it may be shown.
struct GroupTable {
    QStringList groups; ///< of the rows
    CountTable counts = CountTable::of({});
    Suppressed hidden{0, 0};
    bool shown = false;

    [[nodiscard]] bool canStandBeside() const { return shown && !groups.isEmpty(); }
    [[nodiscard]] ReportCell cell(int row, int column, const Suppressed& by) const {
        if (by.isHidden(row, column)) return leftOutCell();
        return numberCell(static_cast<double>(counts.at(row, column)));
    }
};

/// Who is counted in a quarter, and how each stands.
class QuarterGroups {
public:
    QuarterGroups(const AreaFacts& facts, const Quarter& quarter, const MetricRules& rules, qint64 threshold)
        : m_facts(facts)
        , m_quarter(quarter)
        , m_threshold(threshold) {
        m_standings.reserve(facts.children.size());
        for (const ChildFacts& each : facts.children)
            m_standings.push_back(standingOf(each, quarter, rules));
    }

    [[nodiscard]] const Quarter& quarter() const { return m_quarter; }

    /// The table by `by`, safe beside those by every grouping it is tied to.
    [[nodiscard]] GroupTable table(const Partition& partition, const QString& by) const {
        const QStringList groupings = tiedGroupings().contains(by) ? tiedGroupings() : QStringList{by};
        QList<TableChild> children;
        QList<std::size_t> places;
        for (std::size_t i = 0; i < m_facts.children.size(); ++i) {
            const int which = partition.classOf(m_standings[i].counted);
            if (which < 0) continue;
            children.append(TableChild{which, {}});
            places.append(i);
        }
        GroupTable made;
        QList<int> rows;
        for (const QString& grouping : groupings) {
            const QStringList names = place(children, places, grouping);
            rows.append(static_cast<int>(names.size()));
            if (grouping == by) made.groups = names;
        }
        const JointTables all = suppressJointly(children, static_cast<int>(partition.keys.size()), rows, m_threshold);
        const qsizetype at = groupings.indexOf(by);
        made.counts = all.tables[at];
        made.hidden = all.hidden[at];
        made.shown = all.shown;
        return made;
    }

private:
    /// Gives each child its row in one more table; answers the names of the rows.
    QStringList place(QList<TableChild>& children, const QList<std::size_t>& places, const QString& by) const {
        const auto groupOfChild = [&](qsizetype i) {
            const QString group = groupOf(m_facts.children[places[i]], by);
            return group.isEmpty() ? say(QT_TRANSLATE_NOOP("Reports", "Not known")) : group;
        };
        QMap<QString, qint64> wholes;
        for (qsizetype i = 0; i < children.size(); ++i)
            ++wholes[groupOfChild(i)];
        const QMap<QString, QString> names = standingNames(wholes, m_threshold);
        QStringList rows = names.values();
        rows.sort();
        rows.removeDuplicates();
        for (qsizetype i = 0; i < children.size(); ++i)
            children[i].rows.append(static_cast<int>(rows.indexOf(names[groupOfChild(i)])));
        return rows;
    }

    const AreaFacts& m_facts;
    Quarter m_quarter;
    qint64 m_threshold;
    std::vector<ChildStanding> m_standings;
};

QList<ReportColumn> columnsOf(const Partition& partition) {
    QList<ReportColumn> columns{{u"group"_s, say(QT_TRANSLATE_NOOP("Reports", "Group")), ColumnKind::Text, 22},
                                {u"quarter"_s, say(QT_TRANSLATE_NOOP("Reports", "Quarter")), ColumnKind::Text, 13}};
    for (qsizetype i = 0; i < partition.keys.size(); ++i)
        columns.append({partition.keys[i], partition.classes[i], ColumnKind::Number, 11});
    columns.append({u"all"_s, say(QT_TRANSLATE_NOOP("Reports", "All")), ColumnKind::Number, 9});
    columns.append({u"share"_s, partition.share, ColumnKind::Percent, 11});
    return columns;
}

/// A row of a table; `by` says what is left out of it.
ReportRow rowOf(const Partition& partition, const GroupTable& table, int row, const Suppressed& by,
                const Quarter& quarter) {
    const int whole = table.counts.columns() - 1;
    ReportRow made;
    made.total = row == table.counts.rows() - 1;
    made.cells = {textCell(made.total ? say(QT_TRANSLATE_NOOP("Reports", "All")) : table.groups.value(row)),
                  textCell(quarter.text())};
    ReportCell part = numberCell(0);
    for (int column = 0; column < whole; ++column) {
        made.cells.append(table.cell(row, column, by));
        if (!partition.shareOf.contains(column)) continue;
        const ReportCell& each = made.cells.last();
        part = part.suppressed || each.suppressed ? leftOutCell() : numberCell(*part.value + *each.value);
    }
    made.cells.append(table.cell(row, whole, by));
    made.cells.append(shareCell(part, made.cells.last()));
    return made;
}

/// What is left out of the quarter before where it stands beside this one: what either leaves out, for their difference
/// would give it away. Groups put together are other groups in another quarter and are not set beside each other.
Suppressed hiddenBefore(const GroupTable& now, const GroupTable& before) {
    Suppressed made(before.counts.rows(), before.counts.columns());
    for (int row = 0; row < before.counts.rows(); ++row) {
        const bool total = row == before.counts.rows() - 1;
        const qsizetype beside = total ? now.groups.size() : now.groups.indexOf(before.groups.value(row));
        for (int column = 0; column < before.counts.columns(); ++column)
            if (beside < 0 || now.hidden.isHidden(static_cast<int>(beside), column)) made.hide(row, column);
    }
    return hiddenInEither(before.counts, made, before.hidden);
}

ReportTable tableOf(const Partition& partition, const QuarterGroups& current, const QuarterGroups& last,
                    const QString& by) {
    ReportTable table;
    table.title = partition.title;
    table.columns = columnsOf(partition);
    const GroupTable now = current.table(partition, by);
    if (!now.shown) {
        table.empty = say(QT_TRANSLATE_NOOP("Reports", "Too few children to be shown by these groups."));
        return table;
    }
    if (now.groups.isEmpty()) {
        table.empty = say(QT_TRANSLATE_NOOP("Reports", "No child came to this age in the quarter."));
        return table;
    }
    const GroupTable before = last.table(partition, by);
    const Suppressed beside = before.canStandBeside() ? hiddenBefore(now, before) : Suppressed(0, 0);
    const QString others = say(QT_TRANSLATE_NOOP("Reports", "Others together"));
    for (int row = 0; row < now.counts.rows(); ++row) {
        table.rows.append(rowOf(partition, now, row, now.hidden, current.quarter()));
        if (!before.canStandBeside()) continue;
        const bool total = row == now.counts.rows() - 1;
        const QString group = total ? QString() : now.groups[row];
        const qsizetype at = total ? before.groups.size() : before.groups.indexOf(group);
        if (at >= 0 && group != others)
            table.rows.append(rowOf(partition, before, static_cast<int>(at), beside, last.quarter()));
    }
    return table;
}

} // namespace

Result<Report> makeMetricGroups(Connection& connection, const ReportAsk& ask) {
    const Quarter quarter = ask.quarter.value_or(Quarter::of(ask.today()).before());
    LODESTAR_ASSIGN(const MetricRules rules, shippedMetricRules());
    LODESTAR_ASSIGN(const AreaFacts facts, readMetricFacts(connection, quarter.before(), quarter));
    LODESTAR_ASSIGN(const qint64 threshold, smallCountThreshold(connection));
    const QuarterGroups current(facts, quarter, rules, threshold);
    const QuarterGroups last(facts, quarter.before(), rules, threshold);
    Report report;
    report.marking = Marking::Suppressed;
    report.about = QCoreApplication::translate("Reports", "Quarter %1, %2 to %3, beside the quarter before")
                       .arg(quarter.text(), dateText(quarter.first()), dateText(quarter.last()));
    report.basis = {rules.version,
                    QCoreApplication::translate(
                        "Reports", "Counts from 1 to %1 are left out, and others so that these cannot be worked out "
                                   "from totals, wards, teams or the quarter before; groups smaller than that are put "
                                   "together. No source fixes the number; it is a setting of the area.")
                        .arg(threshold - 1)};
    for (const Partition& each : partitions())
        report.parts.append(tableOf(each, current, last, ask.filter));
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
