#include "core/base/Age.h"
#include "core/base/NeedsLevel.h"
#include "core/reports/FamilyReports.h"
#include "core/reports/ReportParts.h"
#include "core/reports/ReportScope.h"
#include "core/services/CaseloadFilter.h"
#include "core/services/PathwayInUse.h"

#include <QCoreApplication>

namespace lodestar::reports {

using namespace Qt::StringLiterals;

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("Reports", text);
}

CaseloadFilter::Preset presetOf(const QString& filter) {
    using Preset = CaseloadFilter::Preset;
    const QHash<QString, Preset> presets{{u"under_one"_s, Preset::UnderOne},
                                         {u"overdue"_s, Preset::Overdue},
                                         {u"targeted"_s, Preset::Targeted},
                                         {u"not_seen"_s, Preset::NotSeen}};
    return presets.value(filter, Preset::All);
}

QList<ReportColumn> columns() {
    using K = ColumnKind;
    return {{u"family"_s, say(QT_TRANSLATE_NOOP("Reports", "Family")), K::Text, 12},
            {u"children"_s, say(QT_TRANSLATE_NOOP("Reports", "Children")), K::Text, 20},
            {u"ward"_s, say(QT_TRANSLATE_NOOP("Reports", "Ward")), K::Text, 11},
            {u"worker"_s, say(QT_TRANSLATE_NOOP("Reports", "Worker")), K::Text, 13},
            {u"needs_level"_s, say(QT_TRANSLATE_NOOP("Reports", "Needs level")), K::Text, 10},
            {u"next_step"_s, say(QT_TRANSLATE_NOOP("Reports", "Next step")), K::Text, 18},
            {u"due_by"_s, say(QT_TRANSLATE_NOOP("Reports", "Due by")), K::Date, 10},
            {u"overdue"_s, say(QT_TRANSLATE_NOOP("Reports", "Overdue steps")), K::Number, 8},
            {u"last_contact"_s, say(QT_TRANSLATE_NOOP("Reports", "Last contact")), K::Date, 10},
            {u"last_seen"_s, {}, K::Date, 0},
            {u"language"_s, {}, K::Text, 0}};
}

ReportCell levelCell(const QString& code) {
    const auto level = needsLevelFromName(code);
    return level ? wordCell(needsLevelTitle(*level), code)
                 : wordCell(say(QT_TRANSLATE_NOOP("Reports", "Not set")), u"not_set"_s);
}

ReportCell nextCell(const CaseloadRow& row) {
    if (!row.next) return {};
    if (row.next->isPromise())
        return wordCell(say(QT_TRANSLATE_NOOP("Reports", "Something that was promised")), u"promise"_s);
    return textCell(row.next->title);
}

ReportRow rowOf(const CaseloadRow& row, QDate today) {
    QStringList children;
    for (const WorkPerson& child : row.children)
        children.append((child.known.isEmpty() ? child.given : child.known) + u' ' + ageText(child.birth, today));
    if (!row.expected.isEmpty()) children.append(say(QT_TRANSLATE_NOOP("Reports", "expected")));
    return {{textCell(row.family), textCell(children.join(u", "_s)), textCell(row.ward), textCell(row.workerNames()),
             levelCell(row.needsLevel), nextCell(row), dateCell(row.next ? row.next->by : QDate()),
             numberCell(row.overdue), dateCell(row.last.on), dateCell(row.lastSeen), textCell(row.language)},
            {.household = row.household}};
}

ReportChart byLevel(const QList<CaseloadRow>& rows) {
    QMap<QString, int> counts;
    for (const CaseloadRow& each : rows)
        ++counts[each.needsLevel];
    ReportChart chart;
    chart.title = say(QT_TRANSLATE_NOOP("Reports", "Families by needs level"));
    ReportChart::Series series;
    QStringList said;
    for (const QString& level : {u"universal"_s, u"community"_s, u"targeted"_s, u"specialist"_s, QString()}) {
        const int count = counts.value(level);
        if (count == 0 && (level.isEmpty() || level == u"community"_s)) continue;
        chart.categories.append(levelCell(level).text);
        series.values.append(count);
        said.append(u"%1 %2"_s.arg(count).arg(levelCell(level).text.toLower()));
    }
    chart.series = {series};
    chart.sentence = say(QT_TRANSLATE_NOOP("Reports", "Of these families: %1.")).arg(said.join(u", "_s));
    return chart;
}

} // namespace

Result<Report> makeCaseload(Connection& connection, const ReportAsk& ask) {
    LODESTAR_ASSIGN(const ReportScope scope, ReportScope::read(connection, ask));
    LODESTAR_ASSIGN(const auto catalogue, readPathwayInUse(connection));
    LODESTAR_ASSIGN(const Caseload caseload, readCaseload(connection, *catalogue, scope.families()));
    CaseloadFilter filter;
    filter.preset = presetOf(ask.filter);
    QList<CaseloadRow> kept;
    ReportTable table;
    table.columns = columns();
    table.empty = say(QT_TRANSLATE_NOOP("Reports", "No family is asked about."));
    int children = 0;
    int overdue = 0;
    for (const CaseloadRow& row : caseload.rows) {
        if (!scope.keeps(row.ward, row.workers) || !filter.keeps(row, ask.today())) continue;
        kept.append(row);
        table.rows.append(rowOf(row, ask.today()));
        children += static_cast<int>(row.children.size());
        overdue += row.overdue > 0 ? 1 : 0;
    }
    Report report;
    report.about = scope.words();
    report.basis = {say(QT_TRANSLATE_NOOP("Reports", "Families that are open today, what cannot wait first. Addresses "
                                                     "are left out."))};
    if (!kept.isEmpty())
        report.parts = {ReportFigures{{{say(QT_TRANSLATE_NOOP("Reports", "Families")), numberCell(double(kept.size()))},
                                       {say(QT_TRANSLATE_NOOP("Reports", "Children")), numberCell(children)},
                                       {say(QT_TRANSLATE_NOOP("Reports", "Families with something overdue")),
                                        numberCell(overdue),
                                        ColumnKind::Number,
                                        {},
                                        {.report = u"overdue"_s}}}},
                        byLevel(kept)};
    report.parts.append(table);
    return report;
}

} // namespace lodestar::reports
