#include "core/reports/FamilyReports.h"
#include "core/reports/ReportParts.h"
#include "core/reports/ReportScope.h"
#include "core/services/PathwayInUse.h"
#include "core/services/Worklist.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace lodestar::reports {

using namespace Qt::StringLiterals;

namespace {

struct Reason {
    const char* code;
    const char* words;
};

/// In the order in which they are listed: first what is nobody's.
constexpr std::array<Reason, 7> reasons{{
    {"nobody", QT_TRANSLATE_NOOP("Reports", "Nobody has the family")},
    {"whereabouts", QT_TRANSLATE_NOOP("Reports", "Whereabouts unknown")},
    {"no_access", QT_TRANSLATE_NOOP("Reports", "No access")},
    {"was_not_brought", QT_TRANSLATE_NOOP("Reports", "Was not brought")},
    {"declined", QT_TRANSLATE_NOOP("Reports", "Declined last time")},
    {"called_off", QT_TRANSLATE_NOOP("Reports", "Called off")},
    {"not_tried", QT_TRANSLATE_NOOP("Reports", "Not tried yet")},
}};

QString say(const char* text) {
    return QCoreApplication::translate("Reports", text);
}

struct Late {
    std::size_t reason = reasons.size() - 1;
    WorkItem item;
    QList<CaseWorker> workers;
};

std::size_t indexOf(QLatin1StringView code) {
    const auto* found = std::find_if(reasons.cbegin(), reasons.cend(),
                                     [&](const Reason& each) { return code == QLatin1StringView(each.code); });
    return static_cast<std::size_t>(std::min<std::ptrdiff_t>(found - reasons.cbegin(), reasons.size() - 1));
}

std::size_t reasonOf(const WorkItem& item, const CaseHousehold& home) {
    if (home.workers.isEmpty()) return indexOf("nobody"_L1);
    if (home.whereabouts == u"unknown"_s) return indexOf("whereabouts"_L1);
    if (item.lastTryOutcome.startsWith(u"cancelled"_s)) return indexOf("called_off"_L1);
    return indexOf(QLatin1StringView(item.lastTryOutcome.toLatin1()));
}

QList<ReportColumn> columns() {
    using K = ColumnKind;
    return {{u"reason"_s, say(QT_TRANSLATE_NOOP("Reports", "Why")), K::Text, 14},
            {u"people"_s, say(QT_TRANSLATE_NOOP("Reports", "Who")), K::Text, 16},
            {u"family"_s, say(QT_TRANSLATE_NOOP("Reports", "Family")), K::Text, 11},
            {u"ward"_s, say(QT_TRANSLATE_NOOP("Reports", "Ward")), K::Text, 11},
            {u"worker"_s, say(QT_TRANSLATE_NOOP("Reports", "Worker")), K::Text, 12},
            {u"step"_s, say(QT_TRANSLATE_NOOP("Reports", "What")), K::Text, 18},
            {u"due_by"_s, say(QT_TRANSLATE_NOOP("Reports", "Due by")), K::Date, 10},
            {u"days_over"_s, say(QT_TRANSLATE_NOOP("Reports", "Days over")), K::Number, 7},
            {u"tries"_s, say(QT_TRANSLATE_NOOP("Reports", "Tries")), K::Number, 6}};
}

ReportRow rowOf(const Late& late, QDate today) {
    QStringList people;
    for (const WorkPerson& each : late.item.people)
        people.append((each.given + u' ' + each.family).trimmed());
    QStringList workers;
    for (const CaseWorker& each : late.workers)
        workers.append(each.name);
    const Reason& reason = reasons.at(late.reason);
    const bool promise = late.item.isPromise();
    return {{wordCell(say(reason.words), QString::fromLatin1(reason.code)), textCell(people.join(u", "_s)),
             textCell(late.item.family), textCell(late.item.ward), textCell(workers.join(u", "_s)),
             wordCell(promise ? say(QT_TRANSLATE_NOOP("Reports", "Something that was promised")) : late.item.title,
                      promise ? u"promise"_s : late.item.step),
             dateCell(late.item.by), numberCell(late.item.daysOver(today)), numberCell(late.item.tries)},
            {.household = late.item.household}};
}

ReportChart byReason(const QList<Late>& all) {
    ReportChart chart;
    chart.title = say(QT_TRANSLATE_NOOP("Reports", "Why they are overdue"));
    ReportChart::Series series;
    QStringList said;
    for (std::size_t i = 0; i < reasons.size(); ++i) {
        const auto count = std::ranges::count(all, i, &Late::reason);
        if (count == 0) continue;
        chart.categories.append(say(reasons.at(i).words));
        series.values.append(double(count));
        said.append(u"%1: %2"_s.arg(say(reasons.at(i).words)).arg(count));
    }
    chart.series = {series};
    chart.sentence = said.join(u"; "_s) + u'.';
    return chart;
}

} // namespace

Result<Report> makeOverdue(Connection& connection, const ReportAsk& ask) {
    LODESTAR_ASSIGN(const ReportScope scope, ReportScope::read(connection, ask));
    LODESTAR_ASSIGN(const auto catalogue, readPathwayInUse(connection));
    LODESTAR_ASSIGN(const CaseloadFacts facts, readCaseloadFacts(connection, scope.families()));
    LODESTAR_ASSIGN(const Worklist list, worklistOf(connection, *catalogue, facts, {scope.families()}));
    QList<Late> all;
    for (const WorkItem& item : list.items) {
        const auto home = facts.householdOf.constFind(item.household);
        if (item.status != rules::StepStatus::Overdue || home == facts.householdOf.cend()) continue;
        const CaseHousehold& family = facts.households[*home];
        if (scope.keeps(item.ward, family.workers)) all.append({reasonOf(item, family), item, family.workers});
    }
    std::ranges::stable_sort(all, [](const Late& a, const Late& b) {
        return a.reason != b.reason ? a.reason < b.reason : a.item.by < b.item.by;
    });
    ReportTable table;
    table.columns = columns();
    table.empty = say(QT_TRANSLATE_NOOP("Reports", "Nothing is overdue."));
    for (const Late& each : all)
        table.rows.append(rowOf(each, ask.today()));
    Report report;
    report.about = scope.words();
    report.basis = {
        say(QT_TRANSLATE_NOOP("Reports", "Steps whose last day is over, by what came of the last try. Twins "
                                         "whose step and days are the same stand together."))};
    if (!all.isEmpty()) report.parts.append(byReason(all));
    report.parts.append(table);
    return report;
}

} // namespace lodestar::reports
