#include "core/reports/MetricsReport.h"

#include "core/base/DateText.h"
#include "core/reports/MetricTable.h"
#include "core/reports/MetricsWords.h"
#include "core/reports/ReportParts.h"
#include "core/reports/ReportScope.h"
#include "core/services/MetricsReader.h"

#include <QCoreApplication>

#include <algorithm>

namespace lodestar::reports {

using namespace Qt::StringLiterals;
using namespace metrics;

namespace {

constexpr int daysAhead = 14;

QString say(const char* text) {
    return QCoreApplication::translate("Reports", text);
}

/// The facts and rules of a question, counted.
struct Counted {
    MetricRules rules;
    QString part; ///< "Joanne Pryor, Kursaal": what of the area is asked about; empty: all of it
    AreaFacts facts;
    NationalMetrics now;
    NationalMetrics before;
};

/// Leaves those of one ward, team or practitioner. Answers what they are called; empty where all are asked about.
Result<QString> narrow(Connection& connection, AreaFacts& facts, const ReportAsk& ask) {
    LODESTAR_ASSIGN(const ReportScope scope, ReportScope::read(connection, ask));
    const QString practitioner = ask.practitioner.isEmpty() ? QString() : scope.nameOf(ask.practitioner);
    const auto isOther = [&](const auto& each) {
        const ChildGroups& of = each.groups;
        return (!ask.ward.isEmpty() && of.ward != ask.ward) || (!ask.team.isEmpty() && of.team != ask.team) ||
               (!practitioner.isEmpty() && of.practitioner != practitioner && of.practitioner != ask.practitioner);
    };
    std::erase_if(facts.children, isOther);
    std::erase_if(facts.pregnancies, isOther);
    QStringList parts{practitioner, ask.team, ask.ward};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

Result<Counted> count(Connection& connection, const ReportAsk& ask) {
    const Quarter quarter = ask.quarter.value_or(Quarter::of(ask.today()).before());
    Counted counted;
    LODESTAR_ASSIGN(counted.rules, shippedMetricRules());
    LODESTAR_ASSIGN(counted.facts, readMetricFacts(connection, quarter.before(), quarter));
    LODESTAR_ASSIGN(counted.part, narrow(connection, counted.facts, ask));
    counted.now = countMetrics(counted.facts, quarter, counted.rules);
    counted.before = countMetrics(counted.facts, quarter.before(), counted.rules);
    return counted;
}

ReportCell valueCell(const MetricTotals& totals, Code code) {
    return {{}, totals.value(code)};
}

/// Those of every table of metrics, with the quarter before in front of England's.
QList<ReportColumn> metricColumns(const Quarter& before) {
    QList<ReportColumn> columns = reports::metricColumns();
    columns.insert(columns.size() - 1, {u"before"_s, before.text(), ColumnKind::Percent, 9});
    return columns;
}

ReportRow metricRow(const Counted& counted, Code code) {
    ReportRow row;
    row.link.report = u"metric-children"_s;
    row.link.filter = codeText(code);
    row.cells = metricCells(code, exactTotals(counted.now.totals), counted.rules);
    row.cells.insert(row.cells.size() - 1, valueCell(counted.before.totals, code));
    return row;
}

/// The two sums that the return is checked by, in numbers.
ReportText checkedSums(const Counted& counted) {
    const MetricTotals& totals = counted.now.totals;
    const Count& visits = totals.of(Code::C2);
    const qint64 never = counted.now.notVisited();
    QString text = QCoreApplication::translate(
                       "Reports", "New birth visits: %1 within 14 days + %2 by day 30 + %3 not by then = %4 "
                                  "of %5 due.")
                       .arg(visits.numerator)
                       .arg(totals.of(Code::C3).numerator)
                       .arg(never)
                       .arg(visits.numerator + totals.of(Code::C3).numerator + never)
                       .arg(visits.denominator);
    if (const auto known = totals.shownKnownPercent())
        text += u' ' + QCoreApplication::translate("Reports", "Feeding is known of %1 % of the infants due; it is "
                                                              "published from 95 % on.")
                           .arg(*known, 0, 'f', 1);
    return {ReportText::Level::Sentence, text};
}

QStringList basisOf(const Counted& counted) {
    return {counted.rules.version, counted.rules.source, whoIsCounted(counted.now.quarter)};
}

QString aheadName(Ahead::What what) {
    return aheadFilters()[static_cast<qsizetype>(what)].code;
}

/// What the numbers may be used for: those of all children are the return's, those of a part stay inside.
ReportText useOf(const Counted& counted) {
    if (counted.part.isEmpty()) return returnUse();
    return {ReportText::Level::Sentence,
            QCoreApplication::translate("Reports",
                                        "Exact counts of %1 alone, for use inside the service. What leaves it "
                                        "is the report by groups, with small counts left out.")
                .arg(counted.part)};
}

/// One figure for each age, each with its children behind it.
QList<ReportPart> lookAheadParts(const Counted& counted, QDate today) {
    const auto ahead = lookAhead(counted.facts, today, daysAhead);
    ReportTable table;
    table.title = say(QT_TRANSLATE_NOOP("Reports", "Coming up in the next 14 days"));
    table.columns = {{u"what"_s, say(QT_TRANSLATE_NOOP("Reports", "What")), ColumnKind::Text, 40},
                     {u"children"_s, say(QT_TRANSLATE_NOOP("Reports", "Children")), ColumnKind::Number, 8}};
    for (qsizetype i = 0; i < aheadFilters().size(); ++i) {
        const auto what = static_cast<Ahead::What>(i);
        const auto many = static_cast<int>(
            std::count_if(ahead.cbegin(), ahead.cend(), [&](const Ahead& each) { return each.what == what; }));
        table.rows.append({{textCell(aheadWords(what, many, today.addDays(daysAhead - 1))), numberCell(many)},
                           {.report = u"metric-ahead"_s, .filter = aheadName(what)}});
    }
    return {table};
}

ReportLink linkOf(const ChildFacts& child) {
    return {.household = child.household, .person = child.record};
}

QList<ReportColumn> childColumns() {
    using K = ColumnKind;
    return {{u"child_ref"_s, say(QT_TRANSLATE_NOOP("Reports", "Reference")), K::Text, 12},
            {u"name"_s, say(QT_TRANSLATE_NOOP("Reports", "Name")), K::Text, 20},
            {u"born_on"_s, say(QT_TRANSLATE_NOOP("Reports", "Born, or due")), K::Date, 10},
            {u"in_numerator"_s, say(QT_TRANSLATE_NOOP("Reports", "Counted")), K::Text, 8},
            {u"reason"_s, say(QT_TRANSLATE_NOOP("Reports", "Why")), K::Text, 40}};
}

ReportRow behindRow(const Counted& counted, const NationalMetrics::Behind& each) {
    const bool pregnancy = each.standing.code == Code::C1;
    const ReportCell in = each.standing.in ? wordCell(say(QT_TRANSLATE_NOOP("Reports", "yes")), u"y"_s)
                                           : wordCell(say(QT_TRANSLATE_NOOP("Reports", "no")), u"n"_s);
    const ReportCell why = textCell(reasonWords(each.standing.reason, each.standing.on));
    if (pregnancy) {
        const PregnancyFacts& facts = counted.facts.pregnancies[each.subject];
        return {{textCell(facts.ref), textCell(facts.name), dateCell(facts.edd), in, why},
                {.household = facts.household, .person = facts.mother}};
    }
    const ChildFacts& child = counted.facts.children[each.subject];
    return {{textCell(child.ref), textCell(child.name), dateCell(child.birth), in, why}, linkOf(child)};
}

std::optional<Cohort> cohortOf(Code code) {
    switch (code) {
    case Code::C1:
        return std::nullopt;
    case Code::C2:
    case Code::C3:
        return Cohort::NewBirth;
    case Code::C8i:
    case Code::C8ii:
    case Code::C8iii:
    case Code::C8iv:
        return Cohort::EightWeeks;
    case Code::C4:
        return Cohort::TwelveMonths;
    case Code::C5:
        return Cohort::FifteenMonths;
    default:
        return Cohort::ThirtyMonths;
    }
}

/// Who came to the age in the quarter and is in no count of it.
ReportTable omittedTable(const Counted& counted, Code code) {
    ReportTable table;
    table.title = say(QT_TRANSLATE_NOOP("Reports", "Came to the age and left out"));
    table.columns = childColumns();
    table.columns.removeAt(3);
    table.empty = say(QT_TRANSLATE_NOOP("Reports", "Nobody was left out."));
    for (const NationalMetrics::Omitted& each : counted.now.omitted) {
        if (each.why.cohort != cohortOf(code)) continue;
        const ChildFacts& child = counted.facts.children[each.child];
        table.rows.append(
            {{textCell(child.ref), textCell(child.name), dateCell(child.birth), textCell(reasonWords(each.why.reason))},
             linkOf(child)});
    }
    return table;
}

/// Completed contacts of the quarter that count for nobody, because nobody is named.
ReportTable looseTable(const Counted& counted) {
    ReportTable table;
    table.title = say(QT_TRANSLATE_NOOP("Reports", "Completed contacts that name nobody"));
    table.columns = {{u"contact_ref"_s, say(QT_TRANSLATE_NOOP("Reports", "Reference")), ColumnKind::Text, 12},
                     {u"on"_s, say(QT_TRANSLATE_NOOP("Reports", "Date")), ColumnKind::Date, 10},
                     {u"why"_s, say(QT_TRANSLATE_NOOP("Reports", "What is missing")), ColumnKind::Text, 50}};
    table.empty = say(QT_TRANSLATE_NOOP("Reports", "Every completed contact of the quarter names whom it was for."));
    const auto add = [&](const std::vector<LooseContact>& contacts, const QString& why) {
        for (const LooseContact& each : contacts) {
            if (!counted.now.quarter.has(each.fact.on)) continue;
            table.rows.append(
                {{textCell(each.ref), dateCell(each.fact.on), textCell(why)}, {.household = each.household}});
        }
    };
    add(counted.facts.withoutSubject,
        say(QT_TRANSLATE_NOOP("Reports", "the child who was seen: open the family and name the child")));
    add(counted.facts.withoutPregnancy,
        say(QT_TRANSLATE_NOOP("Reports", "the pregnancy: the household has none open on that day, or several")));
    return table;
}

} // namespace

Result<Report> makeMetrics(Connection& connection, const ReportAsk& ask) {
    LODESTAR_ASSIGN(const Counted counted, count(connection, ask));
    Report report;
    report.marking = counted.part.isEmpty() ? Marking::Exact : Marking::Personal;
    report.about = quarterWords(counted.now.quarter);
    if (!counted.part.isEmpty()) report.about = counted.part + u", "_s + report.about;
    report.basis = basisOf(counted);
    report.parts.append(useOf(counted));
    ReportTable table;
    table.columns = metricColumns(counted.before.quarter);
    for (const Code code : allCodes())
        table.rows.append(metricRow(counted, code));
    const int missed = static_cast<int>(counted.now.totals.notVisited());
    table.note = QCoreApplication::translate("Reports", "%n babies due a new birth visit had none within 30 days.",
                                             nullptr, missed);
    report.parts.append(table);
    report.parts.append(prevalence(counted.now.totals, counted.rules));
    report.parts.append(checkedSums(counted));
    report.parts += validation(counted.now.totals);
    if (ask.today() <= counted.now.quarter.last().addDays(daysAhead) && ask.today() >= counted.now.quarter.first())
        report.parts += lookAheadParts(counted, ask.today());
    return report;
}

Result<Report> makeMetricChildren(Connection& connection, const ReportAsk& ask) {
    LODESTAR_ASSIGN(const Counted counted, count(connection, ask));
    const auto code = codeFromText(ask.filter);
    if (!code) return fail(ErrorCode::InvalidInput, u"filter"_s);
    Report report;
    report.about = codeText(*code) + u": "_s + metricWords(*code) + u", "_s + counted.now.quarter.text();
    if (!counted.part.isEmpty()) report.about = counted.part + u", "_s + report.about;
    report.basis = basisOf(counted);
    ReportTable table;
    table.columns = childColumns();
    table.empty = say(QT_TRANSLATE_NOOP("Reports", "Nobody is behind this number."));
    for (const NationalMetrics::Behind& each : counted.now.of(*code))
        table.rows.append(behindRow(counted, each));
    // Whom something can still be done for comes first.
    std::stable_sort(table.rows.begin(), table.rows.end(),
                     [](const ReportRow& a, const ReportRow& b) { return a.cells[3].code < b.cells[3].code; });
    report.parts.append(table);
    if (cohortOf(*code)) report.parts.append(omittedTable(counted, *code));
    report.parts.append(looseTable(counted));
    return report;
}

Result<Report> makeMetricsAhead(Connection& connection, const ReportAsk& ask) {
    const Quarter quarter = Quarter::of(ask.today());
    LODESTAR_ASSIGN(AreaFacts facts, readMetricFacts(connection, quarter, quarter.after()));
    LODESTAR_ASSIGN(const QString part, narrow(connection, facts, ask));
    Report report;
    ReportTable table;
    table.columns = {{u"by"_s, say(QT_TRANSLATE_NOOP("Reports", "By")), ColumnKind::Date, 10},
                     {u"name"_s, say(QT_TRANSLATE_NOOP("Reports", "Name")), ColumnKind::Text, 20},
                     {u"born_on"_s, say(QT_TRANSLATE_NOOP("Reports", "Born")), ColumnKind::Date, 10},
                     {u"ward"_s, say(QT_TRANSLATE_NOOP("Reports", "Ward")), ColumnKind::Text, 14},
                     {u"practitioner"_s, say(QT_TRANSLATE_NOOP("Reports", "Practitioner")), ColumnKind::Text, 16}};
    table.empty = say(QT_TRANSLATE_NOOP("Reports", "Everybody who turns that age in the next 14 days has been seen."));
    int many = 0;
    Ahead::What asked = Ahead::What::NewBirthVisit;
    for (const Ahead& each : lookAhead(facts, ask.today(), daysAhead)) {
        if (aheadName(each.what) != ask.filter) continue;
        const ChildFacts& child = facts.children[each.child];
        asked = each.what;
        ++many;
        table.rows.append({{dateCell(each.by), textCell(child.name), dateCell(child.birth), textCell(child.groups.ward),
                            textCell(child.groups.practitioner)},
                           linkOf(child)});
    }
    if (many > 0) report.about = aheadWords(asked, many, ask.today().addDays(daysAhead - 1));
    if (!part.isEmpty()) report.about = report.about.isEmpty() ? part : part + u": "_s + report.about;
    report.parts.append(table);
    return report;
}

QList<ReportFilter> metricCodeFilters() {
    QList<ReportFilter> filters;
    for (const Code code : allCodes())
        filters.append({codeText(code), metricTitle(code)});
    return filters;
}

QList<ReportFilter> aheadFilters() {
    return {{u"new_birth"_s, QT_TRANSLATE_NOOP("Reports", "14 days, without a new birth visit")},
            {u"8_weeks"_s, QT_TRANSLATE_NOOP("Reports", "8 weeks, without a 6-8 week review")},
            {u"12_months"_s, QT_TRANSLATE_NOOP("Reports", "12 months, without a 12-month review")},
            {u"15_months"_s, QT_TRANSLATE_NOOP("Reports", "15 months, without a 12-month review")},
            {u"30_months"_s, QT_TRANSLATE_NOOP("Reports", "2½ years, without a 2-2½ year review")}};
}

} // namespace lodestar::reports
