#include "core/reports/TeamReports.h"

#include "core/base/DateText.h"
#include "core/base/NeedsLevel.h"
#include "core/base/Role.h"
#include "core/reports/ReportParts.h"
#include "core/services/PathwayInUse.h"

#include <QCoreApplication>

#include <algorithm>

namespace lodestar::reports {

using namespace Qt::StringLiterals;

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("Reports", text);
}

QString roleOf(const TeamMember& member) {
    const auto role = roleFromName(member.role);
    return role ? roleTitle(*role) : QString();
}

/// A navigator's yardstick counts families and stands in a column of its own, where the area has set one.
QList<ReportColumn> caseloadColumns(bool navigatorYardstick) {
    QList<ReportColumn> columns{
        {u"practitioner"_s, say(QT_TRANSLATE_NOOP("Reports", "Practitioner")), ColumnKind::Text, 6},
        {u"role"_s, say(QT_TRANSLATE_NOOP("Reports", "Role")), ColumnKind::Text, 6},
        {u"whole_time_percent"_s, say(QT_TRANSLATE_NOOP("Reports", "Whole time, %")), ColumnKind::Number, 2},
        {u"children"_s, say(QT_TRANSLATE_NOOP("Reports", "Children")), ColumnKind::Number, 2},
        {u"yardstick"_s, say(QT_TRANSLATE_NOOP("Reports", "Yardstick")), ColumnKind::Number, 2},
        {u"weight"_s, say(QT_TRANSLATE_NOOP("Reports", "Weight")), ColumnKind::Decimal, 2},
        {u"families"_s, say(QT_TRANSLATE_NOOP("Reports", "Families")), ColumnKind::Number, 2},
        {u"pregnancies"_s, say(QT_TRANSLATE_NOOP("Reports", "Pregnancies")), ColumnKind::Number, 2},
        {u"universal"_s, say(QT_TRANSLATE_NOOP("Reports", "Universal")), ColumnKind::Number, 2},
        {u"targeted"_s, say(QT_TRANSLATE_NOOP("Reports", "Targeted")), ColumnKind::Number, 2},
        {u"specialist"_s, say(QT_TRANSLATE_NOOP("Reports", "Specialist")), ColumnKind::Number, 2},
        {u"no_level"_s, say(QT_TRANSLATE_NOOP("Reports", "No level")), ColumnKind::Number, 2},
        {u"under_1"_s, say(QT_TRANSLATE_NOOP("Reports", "Under 1")), ColumnKind::Number, 2},
        {u"not_seen"_s, say(QT_TRANSLATE_NOOP("Reports", "Not seen")), ColumnKind::Number, 2},
        {u"overdue"_s, say(QT_TRANSLATE_NOOP("Reports", "Overdue")), ColumnKind::Number, 2}};
    if (navigatorYardstick)
        columns.append({u"families_yardstick"_s, say(QT_TRANSLATE_NOOP("Reports", "Yardstick in families")),
                        ColumnKind::Number, 2});
    return columns;
}

ReportRow caseloadRow(const StaffCaseload& each, bool navigatorYardstick) {
    const bool ofFamilies = each.member.navigates();
    const auto level = [&](NeedsLevel wanted) { return numberCell(each.levels.value(needsLevelName(wanted))); };
    ReportRow row;
    row.cells = {textCell(each.member.who.name),
                 textCell(roleOf(each.member)),
                 numberCell(each.member.wholeTime),
                 numberCell(static_cast<double>(each.children)),
                 each.yardstick > 0 && !ofFamilies ? numberCell(each.yardstick) : ReportCell(),
                 numberCell(each.weight / 100.0),
                 numberCell(static_cast<double>(each.families)),
                 numberCell(static_cast<double>(each.pregnancies)),
                 numberCell(each.levels.value(needsLevelName(NeedsLevel::Universal)) +
                            each.levels.value(needsLevelName(NeedsLevel::Community))),
                 level(NeedsLevel::Targeted),
                 level(NeedsLevel::Specialist),
                 numberCell(each.levels.value({})),
                 numberCell(each.ages[0]),
                 numberCell(static_cast<double>(each.unseen)),
                 numberCell(static_cast<double>(each.overdue))};
    if (navigatorYardstick)
        row.cells.append(ofFamilies && each.yardstick > 0 ? numberCell(each.yardstick) : ReportCell());
    return row;
}

Report begun(const QString& id, const QString& title, const TeamDay& day) {
    Report report;
    report.id = id;
    report.title = title;
    report.about = dateText(day.today);
    report.basis = {countingRule(day.caseloads.weights, day.unseenDays)};
    return report;
}

Result<TeamDay> read(Connection& connection, const ReportAsk& ask, int unseenDays) {
    LODESTAR_ASSIGN(const auto catalogue, readPathwayInUse(connection));
    return readTeamDay(connection, *catalogue, {ask.me, ask.today(), ask.today(), unseenDays});
}

} // namespace

Report teamCaseloadReport(const TeamDay& day) {
    Report report = begun(u"team-caseload"_s, say(QT_TRANSLATE_NOOP("Reports", "Caseloads of the team")), day);
    ReportTable table;
    const bool navigatorYardstick = day.caseloads.weights.navigatorYardstick() > 0;
    table.columns = caseloadColumns(navigatorYardstick);
    // While weights are off it says the children once more: the file alone has it.
    for (ReportColumn& each : table.columns)
        if (each.key == u"weight" && !day.caseloads.weights.isOn()) each.share = 0;
    table.empty = say(QT_TRANSLATE_NOOP("Reports", "Nobody holds a caseload on this laptop."));
    ReportChart chart;
    chart.title = say(QT_TRANSLATE_NOOP("Reports", "Children against the yardstick"));
    ReportChart::Series children{say(QT_TRANSLATE_NOOP("Reports", "Children")), {}};
    ReportChart::Series yardstick{say(QT_TRANSLATE_NOOP("Reports", "Yardstick for her share of a post")), {}};
    QStringList over;
    for (const StaffCaseload& each : day.caseloads.staff) {
        table.rows.append(caseloadRow(each, navigatorYardstick));
        if (each.yardstick == 0 || each.member.navigates()) continue; // it is said of health visitors alone
        chart.categories.append(each.member.who.name);
        children.values.append(static_cast<double>(each.children));
        yardstick.values.append(each.yardstick);
        if (each.children > each.yardstick) over.append(each.member.who.name);
    }
    chart.series = {children, yardstick};
    chart.sentence = over.isEmpty()
                         ? say(QT_TRANSLATE_NOOP("Reports", "Nobody carries more children than the yardstick."))
                         : say(QT_TRANSLATE_NOOP("Reports", "Above the yardstick: %1.")).arg(over.join(u", "_s));
    report.basis.append(day.caseloads.weights.yardstickSource());
    if (!table.rows.isEmpty()) report.parts.append(chart);
    report.parts.append(table);
    return report;
}

Report unseenReport(const TeamDay& day, const QString& ward, const QString& practitioner) {
    Report report = begun(
        u"unseen"_s,
        QCoreApplication::translate("Reports", "Families without contact for %n days", nullptr, day.unseenDays), day);
    ReportTable table;
    table.columns = {{u"family"_s, say(QT_TRANSLATE_NOOP("Reports", "Family")), ColumnKind::Text, 4},
                     {u"ward"_s, say(QT_TRANSLATE_NOOP("Reports", "Ward")), ColumnKind::Text, 3},
                     {u"children"_s, say(QT_TRANSLATE_NOOP("Reports", "Children")), ColumnKind::Text, 5},
                     {u"needs_level"_s, say(QT_TRANSLATE_NOOP("Reports", "Needs level")), ColumnKind::Text, 2},
                     {u"with"_s, say(QT_TRANSLATE_NOOP("Reports", "With")), ColumnKind::Text, 4},
                     {u"last_contact"_s, say(QT_TRANSLATE_NOOP("Reports", "Last contact")), ColumnKind::Date, 3},
                     {u"days"_s, say(QT_TRANSLATE_NOOP("Reports", "Days")), ColumnKind::Number, 2}};
    table.empty =
        QCoreApplication::translate("Reports", "Every family was met within %n days.", nullptr, day.unseenDays);
    table.note = say(QT_TRANSLATE_NOOP(
        "Reports", "A contact counts when it was completed and somebody of the family was seen. A family that nobody "
                   "has met is counted from the day it came. Those who moved away are left out."));
    for (const UnseenFamily& each : day.caseloads.unseen) {
        const bool hers = std::ranges::any_of(
            each.workers, [&](const CaseWorker& worker) { return worker.reference == practitioner; });
        if ((!ward.isEmpty() && each.ward != ward) || (!practitioner.isEmpty() && !hers)) continue;
        QStringList children;
        for (const WorkPerson& child : each.children)
            children.append(child.given);
        QStringList with;
        for (const CaseWorker& worker : each.workers)
            with.append(worker.name);
        const auto level = needsLevelFromName(each.needsLevel);
        ReportRow row;
        row.cells = {textCell(each.family),
                     textCell(each.ward),
                     textCell(children.join(u", "_s)),
                     level ? wordCell(needsLevelTitle(*level), each.needsLevel) : ReportCell(),
                     textCell(with.isEmpty() ? say(QT_TRANSLATE_NOOP("Reports", "nobody")) : with.join(u", "_s)),
                     dateCell(each.last),
                     numberCell(each.days)};
        row.link.household = each.household;
        table.rows.append(row);
    }
    report.parts.append(table);
    return report;
}

Result<Report> makeTeamCaseloads(Connection& connection, const ReportAsk& ask) {
    constexpr int usually = 90;
    LODESTAR_ASSIGN(const TeamDay day, read(connection, ask, usually));
    return teamCaseloadReport(day);
}

Result<Report> makeUnseen(Connection& connection, const ReportAsk& ask) {
    LODESTAR_ASSIGN(const TeamDay day, read(connection, ask, ask.filter.toInt()));
    return unseenReport(day, ask.ward, ask.practitioner);
}

} // namespace lodestar::reports
