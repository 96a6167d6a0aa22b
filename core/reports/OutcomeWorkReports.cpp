// Outcomes that are counted of adults and families: mood, programmes, moves.
#include "core/metrics/OutcomeCounting.h"
#include "core/reports/OutcomeParts.h"
#include "core/reports/StrategyReports.h"

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

/// Counts by ward, put together into the targeted wards and the rest.
template<typename Line, typename CountsOf>
ShownGroups targetTable(const QList<Line>& lines, const OutcomeRules& rules, CountsOf countsOf) {
    GroupRow targeted{targetedWords(), {}, u"targeted"_s};
    GroupRow rest{restWords(), {}, u"rest"_s};
    for (const Line& line : lines) {
        const QList<qint64> counts = countsOf(line);
        QList<qint64>& sums = rules.isTargeted(line.ward) ? targeted.counts : rest.counts;
        for (qsizetype i = 0; i < counts.size(); ++i) {
            if (sums.size() <= i) sums.append(0);
            sums[i] += counts[i];
        }
    }
    return ShownGroups({targeted, rest}, rules.smallCounts);
}

QList<ReportColumn> moodColumns() {
    const QStringList keys{u"no_concern"_s, u"concern"_s, u"discussed"_s, u"referred"_s, u"seen"_s};
    QList<ReportColumn> columns;
    for (qsizetype i = 0; i < keys.size(); ++i)
        columns.append({keys[i], moodWords(static_cast<MoodStep>(i)), ColumnKind::Number, 12});
    return columns;
}

/// How many got at least that far: those who did, or all but those who did not, where they are shown.
std::optional<qint64> atLeast(const ShownGroups& table, MoodStep step) {
    QList<int> before;
    QList<int> after;
    for (int i = 0; i < static_cast<int>(moodSteps); ++i)
        (i < static_cast<int>(step) ? before : after).append(i);
    const qsizetype sums = table.groups();
    if (sums == 0) return std::nullopt;
    if (const auto far = table.sumOf(sums, after)) return far;
    const auto all = table.sumOf(sums, {table.classes()});
    const auto less = table.sumOf(sums, before);
    return all && less ? std::optional(*all - *less) : std::nullopt;
}

ReportChart moodChart(const ShownGroups& table) {
    ReportChart chart;
    chart.title = say(QT_TRANSLATE_NOOP("Reports", "From the screen to being seen"));
    const QStringList names{say(QT_TRANSLATE_NOOP("Reports", "Asked about mood")),
                            say(QT_TRANSLATE_NOOP("Reports", "A concern")),
                            say(QT_TRANSLATE_NOOP("Reports", "Discussed")),
                            say(QT_TRANSLATE_NOOP("Reports", "Referred")), say(QT_TRANSLATE_NOOP("Reports", "Seen"))};
    ReportChart::Series people{say(QT_TRANSLATE_NOOP("Reports", "People")), {}};
    QStringList said;
    chart.categories = names;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const auto count = atLeast(table, static_cast<MoodStep>(i));
        people.values.append(count ? std::optional(static_cast<double>(*count)) : std::nullopt);
        said.append(count ? u"%1: %2"_s.arg(names[i]).arg(*count)
                          : QCoreApplication::translate("Reports", "%1: left out").arg(names[i]));
    }
    chart.series = {people};
    chart.sentence = said.join(u"; "_s) + u'.';
    return chart;
}

/// The middle of some days; left out where it would tell of a few people.
ReportRow daysRow(const ReportCell& between, const std::vector<int>& days, qint64 threshold) {
    ReportCell cell = leftOutCell();
    if (days.empty()) cell = {};
    if (static_cast<qint64>(days.size()) >= threshold) cell = {{}, median(days)};
    return {{between, cell}};
}

ReportTable daysTable(const MoodChain& chain, qint64 threshold) {
    ReportTable table;
    table.title = say(QT_TRANSLATE_NOOP("Reports", "Days between, median"));
    table.columns = {{u"between"_s, say(QT_TRANSLATE_NOOP("Reports", "Between")), ColumnKind::Text, 40},
                     {u"days_median"_s, say(QT_TRANSLATE_NOOP("Reports", "Days")), ColumnKind::Decimal, 12}};
    table.rows = {
        daysRow(wordCell(say(QT_TRANSLATE_NOOP("Reports", "Screen and discussion")), u"screen_to_discussion"_s),
                chain.toDiscussed, threshold),
        daysRow(wordCell(say(QT_TRANSLATE_NOOP("Reports", "Discussion (else screen) and referral")),
                         u"discussion_to_referral"_s),
                chain.toReferred, threshold),
        daysRow(wordCell(say(QT_TRANSLATE_NOOP("Reports", "Referral and first attendance")), u"referral_to_seen"_s),
                chain.toSeen, threshold)};
    return table;
}

QString moodNote(const OutcomeRules& rules) {
    QStringList sources;
    for (const MoodRule& each : rules.mood)
        sources.append(each.instrument.toUpper() + u": "_s + each.source);
    return QCoreApplication::translate(
               "Reports",
               "Each person once, by the furthest step that the first concern of the year led to. Discussed: "
               "a decision stands with the screen, or it was discussed with other professionals. Referred: to "
               "a service of the directory that helps with mood; nothing sealed is counted. %1.")
        .arg(sources.join(u"; "_s));
}

ShownGroups programmeTable(const QList<ProgrammeCount>& programmes, qint64 threshold) {
    QList<GroupRow> rows;
    for (const ProgrammeCount& each : programmes)
        rows.append({each.programme, {each.completed, each.stopped, each.stillComing, each.neverCame}});
    return ShownGroups(std::move(rows), threshold);
}

/// Where nobody is in two programmes the people of all together are those of each: what the one table leaves out the
/// other must not tell.
bool tellsWhoNeverCame(const ShownGroups& programmes) {
    constexpr int neverCame = 3;
    const qsizetype sums = programmes.groups();
    return sums == 0 || (!programmes.isHidden(sums, neverCame) && !programmes.isHidden(sums, programmes.classes()));
}

QList<ReportColumn> programmeColumns() {
    using K = ColumnKind;
    return {{u"completed"_s, say(QT_TRANSLATE_NOOP("Reports", "Completed")), K::Number, 11},
            {u"stopped"_s, say(QT_TRANSLATE_NOOP("Reports", "Stopped")), K::Number, 10},
            {u"still_coming"_s, say(QT_TRANSLATE_NOOP("Reports", "Still coming")), K::Number, 10},
            {u"never_came"_s, say(QT_TRANSLATE_NOOP("Reports", "Never came")), K::Number, 10}};
}

/// Sessions each person came to, where all who came may be shown.
ReportCell dose(const ShownGroups& table, qsizetype row, const QList<ProgrammeCount>& programmes) {
    const auto came = table.sumOf(row, {0, 1, 2});
    if (!came) return leftOutCell();
    const auto found = std::ranges::find(programmes, table.nameCell(row).text, &ProgrammeCount::programme);
    if (found == programmes.cend()) return {};
    return shareCell(static_cast<double>(found->attendances), static_cast<double>(*came));
}

ReportTable programmesPart(const ShownGroups& counts, const QList<ProgrammeCount>& programmes) {
    ReportTable table =
        groupPart(say(QT_TRANSLATE_NOOP("Reports", "People with a place, by programme")), programmeColumns(), counts);
    table.columns.first() = {u"programme"_s, say(QT_TRANSLATE_NOOP("Reports", "Programme")), ColumnKind::Text, 26};
    table.columns.append(
        {u"sessions_each"_s, say(QT_TRANSLATE_NOOP("Reports", "Sessions each")), ColumnKind::Decimal, 10});
    for (qsizetype row = 0; row < table.rows.size(); ++row)
        table.rows[row].cells.append(dose(counts, row, programmes));
    table.note = say(QT_TRANSLATE_NOOP(
        "Reports",
        "Courses that ended in the year, counted whole; a person once in each programme. Sessions each: those "
        "who came at least once."));
    return table;
}

ReportChart completionChart(const ShownGroups& counts) {
    ReportChart chart;
    chart.kind = ReportChart::Kind::Stacked;
    chart.title = say(QT_TRANSLATE_NOOP("Reports", "What became of the places"));
    const QList<ReportColumn> columns = programmeColumns();
    for (int column = 0; column < counts.classes(); ++column) {
        ReportChart::Series series{columns[column].title, {}};
        for (qsizetype row = 0; row < counts.groups(); ++row)
            series.values.append(counts.cell(row, column).value);
        chart.series.append(series);
    }
    for (qsizetype row = 0; row < counts.groups(); ++row)
        chart.categories.append(counts.nameCell(row).text);
    const auto came = counts.sumOf(counts.groups(), {0, 1, 2});
    const auto completed = counts.sumOf(counts.groups(), {0});
    chart.sentence = came && completed
                         ? QCoreApplication::translate("Reports", "%1 came at least once; %2 of them completed.")
                               .arg(*came)
                               .arg(*completed)
                         : say(QT_TRANSLATE_NOOP("Reports", "Too few people to say how many completed."));
    return chart;
}

ReportTable changeTable(const QList<ChangeCount>& changes, qint64 threshold) {
    using K = ColumnKind;
    ReportTable table;
    table.title = say(QT_TRANSLATE_NOOP("Reports", "What changed between before and after"));
    table.columns = {{u"programme"_s, say(QT_TRANSLATE_NOOP("Reports", "Programme")), K::Text, 24},
                     {u"measure"_s, say(QT_TRANSLATE_NOOP("Reports", "Measure")), K::Text, 20},
                     {u"better"_s, say(QT_TRANSLATE_NOOP("Reports", "Better")), K::Number, 9},
                     {u"same"_s, say(QT_TRANSLATE_NOOP("Reports", "Same")), K::Number, 9},
                     {u"worse"_s, say(QT_TRANSLATE_NOOP("Reports", "Worse")), K::Number, 9},
                     {u"all"_s, say(QT_TRANSLATE_NOOP("Reports", "All")), K::Number, 9},
                     {u"mean_change"_s, say(QT_TRANSLATE_NOOP("Reports", "Mean change")), K::Decimal, 10}};
    table.empty = say(QT_TRANSLATE_NOOP("Reports", "Nobody was measured before and after a course."));
    for (const ChangeCount& each : changes) {
        const ShownGroups counts({{each.measure, {each.better, each.same, each.worse}}}, threshold);
        ReportRow row{{textCell(each.programme), textCell(each.measure)}};
        for (int column = 0; column <= counts.classes(); ++column)
            row.cells.append(counts.groups() > 0 ? counts.cell(0, column) : numberCell(0));
        // Where people move by one step a mean tells how many got better and how many worse.
        const bool shown = counts.groups() > 0 && counts.isWhole(0);
        row.cells.append(shown ? numberCell(each.mean) : leftOutCell());
        table.rows.append(row);
    }
    return table;
}

QString movesSentence(const ShownGroups& moves) {
    if (moves.groups() == 0) return say(QT_TRANSLATE_NOOP("Reports", "Nobody is known to have lived here."));
    const auto in = moves.sumOf(moves.groups(), {1, 2});
    const auto out = moves.sumOf(moves.groups(), {2, 3});
    if (!in || !out) return say(QT_TRANSLATE_NOOP("Reports", "Too few children moved to say how many."));
    return QCoreApplication::translate("Reports", "Children moved into a ward %1 times and out of one %2 times.")
        .arg(*in)
        .arg(*out);
}

ReportChart movesChart(const ShownGroups& moves, const QList<ReportColumn>& columns) {
    ReportChart chart;
    chart.kind = ReportChart::Kind::Stacked;
    chart.title = say(QT_TRANSLATE_NOOP("Reports", "Moves by ward"));
    for (int column = 1; column < moves.classes(); ++column) {
        ReportChart::Series series{columns[column].title, {}};
        for (qsizetype row = 0; row < moves.groups(); ++row)
            series.values.append(moves.cell(row, column).value);
        chart.series.append(series);
    }
    for (qsizetype row = 0; row < moves.groups(); ++row)
        chart.categories.append(moves.nameCell(row).text);
    chart.sentence = movesSentence(moves);
    return chart;
}

} // namespace

Result<Report> makeOutcomeMood(Connection& connection, const ReportAsk& ask) {
    LODESTAR_ASSIGN(const OutcomeReading reading, OutcomeReading::ofYear(connection, ask));
    Report report = reading.begun();
    const MoodChain& chain = reading.outcomes.mood;
    const ShownGroups mood = targetTable(chain.lines, reading.rules, [](const MoodChain::Line& line) {
        return QList<qint64>(line.people.cbegin(), line.people.cend());
    });
    if (mood.groups() > 0) report.parts.append(moodChart(mood));
    ReportTable table = groupPart(
        say(QT_TRANSLATE_NOOP("Reports", "People asked about their mood, by how far it went")), moodColumns(), mood);
    table.empty = say(QT_TRANSLATE_NOOP("Reports", "Nobody was asked about mood with a form in this year."));
    table.note = moodNote(reading.rules);
    report.parts.append(table);
    report.parts.append(daysTable(chain, reading.rules.smallCounts));
    const ShownGroups substance =
        targetTable(reading.outcomes.substance, reading.rules,
                    [](const SubstanceCount& each) { return QList<qint64>{each.seen, each.notSeen}; });
    ReportTable referred =
        groupPart(say(QT_TRANSLATE_NOOP("Reports", "People referred for smoking, alcohol or drugs")),
                  {{u"seen"_s, say(QT_TRANSLATE_NOOP("Reports", "Seen")), ColumnKind::Number, 12},
                   {u"not_seen"_s, say(QT_TRANSLATE_NOOP("Reports", "Not yet seen")), ColumnKind::Number, 12}},
                  substance);
    referred.note = say(QT_TRANSLATE_NOOP(
        "Reports",
        "No form in use asks about substances: referrals to services of the directory that help with them are "
        "all that can be counted. Nothing sealed is counted."));
    report.parts.append(referred);
    return report;
}

Result<Report> makeOutcomeProgrammes(Connection& connection, const ReportAsk& ask) {
    LODESTAR_ASSIGN(const OutcomeReading reading, OutcomeReading::ofYear(connection, ask));
    Report report = reading.begun();
    const Outcomes& outcomes = reading.outcomes;
    const ShownGroups counts = programmeTable(outcomes.programmes, reading.rules.smallCounts);
    if (counts.groups() > 0) report.parts.append(completionChart(counts));
    report.parts.append(programmesPart(counts, outcomes.programmes));
    const ShownGroups reach = targetTable(outcomes.programmeReach, reading.rules, [](const ProgrammeReach& each) {
        return QList<qint64>{each.came, each.neverCame};
    });
    report.parts.append(
        groupPart(say(QT_TRANSLATE_NOOP("Reports", "People with a place on any programme")),
                  {{u"came"_s, say(QT_TRANSLATE_NOOP("Reports", "Came")), ColumnKind::Number, 12},
                   {u"never_came"_s, say(QT_TRANSLATE_NOOP("Reports", "Never came")), ColumnKind::Number, 12}},
                  tellsWhoNeverCame(counts) ? reach : reach.untold()));
    report.parts.append(changeTable(outcomes.changes, reading.rules.smallCounts));
    return report;
}

Result<Report> makeOutcomeReach(Connection& connection, const ReportAsk& ask) {
    using K = ColumnKind;
    LODESTAR_ASSIGN(const OutcomeReading reading, OutcomeReading::ofYear(connection, ask));
    Report report = reading.begun();
    report.parts = reachParts(reading);
    QList<GroupRow> rows;
    for (const WardMoves& each : reading.outcomes.moves)
        rows.append({each.ward.isEmpty() ? say(QT_TRANSLATE_NOOP("Reports", "Not known")) : each.ward,
                     {each.stayed, each.movedIn, each.inAndOut, each.movedOut}});
    const ShownGroups moves(std::move(rows), reading.rules.smallCounts);
    const QList<ReportColumn> columns{
        {u"stayed"_s, say(QT_TRANSLATE_NOOP("Reports", "Stayed, or born there")), K::Number, 12},
        {u"moved_in"_s, say(QT_TRANSLATE_NOOP("Reports", "Moved in")), K::Number, 10},
        {u"in_and_out"_s, say(QT_TRANSLATE_NOOP("Reports", "In and out again")), K::Number, 10},
        {u"moved_out"_s, say(QT_TRANSLATE_NOOP("Reports", "Moved out")), K::Number, 10}};
    report.parts.append(headingPart(say(QT_TRANSLATE_NOOP("Reports", "Moves within the year"))));
    if (moves.groups() > 0) report.parts.append(movesChart(moves, columns));
    ReportTable table = groupPart(say(QT_TRANSLATE_NOOP("Reports", "Children by ward")), columns, moves);
    table.columns.first() = {u"ward"_s, say(QT_TRANSLATE_NOOP("Reports", "Ward")), K::Text, 24};
    table.note = say(QT_TRANSLATE_NOOP(
        "Reports",
        "A child who moves from ward to ward stands in both. Neither a birth (28 days), a death nor the fifth "
        "birthday is a move."));
    report.parts.append(table);
    return report;
}

} // namespace lodestar::reports
