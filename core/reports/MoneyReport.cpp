#include "core/reports/MoneyReport.h"

#include "core/base/DateText.h"
#include "core/base/Fold.h"
#include "core/reports/ProgrammeCosts.h"
#include "core/reports/PublicWords.h"
#include "core/reports/ReportParts.h"
#include "core/services/SmallCounts.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace lodestar::reports {

using namespace Qt::StringLiterals;
using metrics::PublicRate;
using metrics::Quarter;

namespace {

/// So many years stand beside each other.
constexpr int mostYears = 5;

QString say(const char* text) {
    return QCoreApplication::translate("Reports", text);
}

/// The money of one financial year, in pence.
struct YearOfSpending {
    FinancialYear year;
    qint64 preventive = 0;
    qint64 remedial = 0;
    std::optional<qint64> children; ///< nothing: too few to be told

    [[nodiscard]] qint64 whole() const { return preventive + remedial; }
    /// For each child; nothing where there is none, or too few.
    [[nodiscard]] std::optional<double> each(qint64 pence) const {
        if (!children || *children == 0) return std::nullopt;
        return static_cast<double>(pence) / static_cast<double>(*children);
    }
    [[nodiscard]] bool isHidden() const { return !children; }
};

struct Money {
    QDate today;
    QList<BudgetLine> lines;
    QList<YearOfSpending> years; ///< the earliest first
    std::optional<PublicFigures> figures;
};

/// The day on which the children of a year are counted.
QDate countedOn(FinancialYear year, QDate today) {
    return std::min(year.last(), today);
}

Result<Money> readMoney(Connection& connection, FinancialYear upTo, QDate today) {
    Money money;
    money.today = today;
    LODESTAR_ASSIGN(money.lines, budgetLines(connection));
    QMap<int, YearOfSpending> years;
    for (const BudgetLine& each : std::as_const(money.lines)) {
        const auto year = each.financialYear();
        if (!year || *year > upTo || year->begins <= upTo.begins - mostYears || year->first() > today) continue;
        YearOfSpending& sum = years[year->begins];
        sum.year = *year;
        (each.isPreventive() ? sum.preventive : sum.remedial) += each.pence;
    }
    if (years.isEmpty()) return money;
    const Quarter last = Quarter::of(countedOn(years.last().year, today));
    LODESTAR_ASSIGN(money.figures, PublicFigures::read(connection, {years.first().year.begins, 1}, last));
    for (YearOfSpending each : std::as_const(years)) {
        each.children = money.figures->children(countedOn(each.year, today));
        money.years.append(each);
    }
    return money;
}

ReportCell eachCell(const YearOfSpending& year, qint64 pence) {
    return {{}, year.each(pence), year.isHidden()};
}

ReportTable spendTable(const Money& money) {
    using K = ColumnKind;
    ReportTable table;
    table.title = say(QT_TRANSLATE_NOOP("Reports", "Spending on children of 0 to 3"));
    table.columns = {
        {u"year"_s, say(QT_TRANSLATE_NOOP("Reports", "Financial year")), K::Text, 9},
        {u"children"_s, say(QT_TRANSLATE_NOOP("Reports", "Children of 0 to 3")), K::Number, 9},
        {u"preventive"_s, say(QT_TRANSLATE_NOOP("Reports", "To prevent")), K::Money, 15},
        {u"remedial"_s, say(QT_TRANSLATE_NOOP("Reports", "To put right")), K::Money, 15},
        {u"preventive_share"_s, say(QT_TRANSLATE_NOOP("Reports", "Share to prevent")), K::Percent, 9},
        {u"preventive_per_child"_s, say(QT_TRANSLATE_NOOP("Reports", "To prevent, each child")), K::Money, 12},
        {u"remedial_per_child"_s, say(QT_TRANSLATE_NOOP("Reports", "To put right, each child")), K::Money, 12},
        {u"per_child"_s, say(QT_TRANSLATE_NOOP("Reports", "Together, each child")), K::Money, 12}};
    table.empty = say(QT_TRANSLATE_NOOP("Reports", "No budget line is written down up to this year. Bring budget.csv "
                                                   "in with an import, or write the lines under Budget lines."));
    for (const YearOfSpending& each : money.years) {
        ReportCell children;
        if (each.children) children = numberCell(static_cast<double>(*each.children));
        children.suppressed = each.isHidden();
        table.rows.append(
            {{textCell(each.year.text()), children, numberCell(static_cast<double>(each.preventive)),
              numberCell(static_cast<double>(each.remedial)),
              shareCell(static_cast<double>(each.preventive), static_cast<double>(each.whole())),
              eachCell(each, each.preventive), eachCell(each, each.remedial), eachCell(each, each.whole())}});
    }
    table.note = say(QT_TRANSLATE_NOOP(
        "Reports", "The budget lines of the year, divided by the children whom the service is responsible for on its "
                   "last day and who have not had their fourth birthday. Of a year that is still running the whole "
                   "budget is divided by the children of today."));
    return table;
}

ReportChart spendChart(const Money& money) {
    ReportChart chart;
    chart.kind = ReportChart::Kind::Stacked;
    chart.title = say(QT_TRANSLATE_NOOP("Reports", "Spending for each child of 0 to 3"));
    chart.values = ColumnKind::Money;
    ReportChart::Series prevent{say(QT_TRANSLATE_NOOP("Reports", "To prevent")), {}};
    ReportChart::Series putRight{say(QT_TRANSLATE_NOOP("Reports", "To put right")), {}};
    QStringList told;
    for (const YearOfSpending& each : money.years) {
        chart.categories.append(each.year.text());
        prevent.values.append(each.each(each.preventive));
        putRight.values.append(each.each(each.remedial));
        if (const auto whole = each.each(each.whole()); whole && each.whole() > 0)
            told.append(
                QCoreApplication::translate("Reports", "%1 in %2, %3 of it to prevent")
                    .arg(poundsWords(static_cast<qint64>(*whole), {}), each.year.text(),
                         shareText(static_cast<double>(each.preventive) / static_cast<double>(each.whole()), {})));
    }
    chart.series = {prevent, putRight};
    chart.sentence = told.isEmpty()
                         ? say(QT_TRANSLATE_NOOP("Reports", "Too few children to say what is spent on each."))
                         : QCoreApplication::translate("Reports", "For each child of 0 to 3 partners spend: %1.")
                               .arg(told.join(u"; "_s));
    return chart;
}

/// The last year by partner.
ReportTable partnerTable(const Money& money) {
    using K = ColumnKind;
    const FinancialYear year = money.years.last().year;
    QMap<QString, std::pair<QString, std::pair<qint64, qint64>>> partners;
    for (const BudgetLine& each : money.lines) {
        if (each.financialYear() != year) continue;
        auto& [name, sums] = partners[folded(each.partner)];
        if (name.isEmpty()) name = each.partner;
        (each.isPreventive() ? sums.first : sums.second) += each.pence;
    }
    ReportTable table;
    table.title = QCoreApplication::translate("Reports", "Partners in %1").arg(year.text());
    table.columns = {{u"partner"_s, say(QT_TRANSLATE_NOOP("Reports", "Partner")), K::Text, 40},
                     {u"preventive"_s, say(QT_TRANSLATE_NOOP("Reports", "To prevent")), K::Money, 20},
                     {u"remedial"_s, say(QT_TRANSLATE_NOOP("Reports", "To put right")), K::Money, 20},
                     {u"together"_s, say(QT_TRANSLATE_NOOP("Reports", "Together")), K::Money, 20}};
    const auto row = [](const QString& name, qint64 prevent, qint64 putRight) {
        return ReportRow{{textCell(name), numberCell(static_cast<double>(prevent)),
                          numberCell(static_cast<double>(putRight)),
                          numberCell(static_cast<double>(prevent + putRight))}};
    };
    for (const auto& [name, sums] : std::as_const(partners))
        table.rows.append(row(name, sums.first, sums.second));
    const YearOfSpending& all = money.years.last();
    table.rows.append(row(say(QT_TRANSLATE_NOOP("Reports", "Together")), all.preventive, all.remedial));
    table.rows.last().total = true;
    table.rows.last().cells.first().code = u"total"_s;
    return table;
}

ReportTable outcomeTable(const Money& money) {
    ReportTable table;
    table.title = say(QT_TRANSLATE_NOOP("Reports", "Outcomes of the same years"));
    table.columns = {{u"year"_s, say(QT_TRANSLATE_NOOP("Reports", "Financial year")), ColumnKind::Text, 14}};
    ReportRow england{{wordCell(say(QT_TRANSLATE_NOOP("Reports", "England, newest figure")), u"england"_s)}, {}, true};
    QStringList sources;
    constexpr double hundred = 100;
    for (const PublicRate rate : metrics::allPublicRates) {
        table.columns.append({rateKey(rate), rateTitle(rate, {}), ColumnKind::Percent, 14});
        const metrics::EnglandFigure* figure = money.figures->england(rate);
        england.cells.append(figure == nullptr ? ReportCell() : numberCell(figure->percent / hundred));
        if (figure != nullptr)
            sources.append(rateTitle(rate, {}) + u": "_s + figure->period + u", "_s + figure->source);
    }
    for (const YearOfSpending& each : money.years) {
        ReportRow row{{textCell(each.year.text())}};
        for (const PublicRate rate : metrics::allPublicRates)
            row.cells.append(rateCell(money.figures->rate(rate, each.year, money.today)));
        table.rows.append(row);
    }
    table.rows.append(england);
    table.note = QCoreApplication::translate(
                     "Reports", "Shares of all children who came to that age in the year, in the quarters that have "
                                "ended, by the rules of the national metrics; breastfeeding is shown where it is known "
                                "of 95 % of the infants due. England: %1.")
                     .arg(sources.join(u"; "_s));
    return table;
}

/// Of what stands in the table, where there are two years to compare.
std::optional<ReportChart> outcomeChart(const Money& money) {
    if (money.years.size() < 2) return std::nullopt;
    ReportChart chart;
    chart.kind = ReportChart::Kind::Lines;
    chart.title = say(QT_TRANSLATE_NOOP("Reports", "Outcomes of the same years"));
    chart.values = ColumnKind::Percent;
    chart.gap = say(QT_TRANSLATE_NOOP("Reports", "not told"));
    QStringList told;
    for (const PublicRate rate : {PublicRate::NewBirthVisit, PublicRate::Breastfed, PublicRate::AllFive}) {
        ReportChart::Series series{rateTitle(rate, {}), {}};
        for (const YearOfSpending& each : money.years)
            series.values.append(money.figures->rate(rate, each.year, money.today).value);
        const auto shown = [](const std::optional<double>& value) { return value.has_value(); };
        const auto first = std::ranges::find_if(series.values, shown);
        const auto last = std::ranges::find_if(series.values.crbegin(), series.values.crend(), shown);
        if (first != series.values.cend() && &*first != &*last)
            told.append(QCoreApplication::translate("Reports", "%1: %2, then %3")
                            .arg(series.name, shareText(**first, {}), shareText(**last, {})));
        chart.series.append(series);
    }
    for (const YearOfSpending& each : money.years)
        chart.categories.append(each.year.text());
    if (told.isEmpty()) return std::nullopt;
    chart.sentence = told.join(u"; "_s) + u'.';
    return chart;
}

} // namespace

Result<Report> makeMoney(Connection& connection, const ReportAsk& ask) {
    const Quarter quarter = ask.quarter.value_or(Quarter::of(ask.today()).before());
    const FinancialYear year{quarter.year};
    LODESTAR_ASSIGN(const Money money, readMoney(connection, year, ask.today()));
    Report report;
    report.marking = Marking::Suppressed;
    report.about = QCoreApplication::translate("Reports", "Financial years up to %1").arg(year.text());
    if (!money.years.isEmpty()) report.parts.append(spendChart(money));
    report.parts.append(spendTable(money));
    if (!money.years.isEmpty()) {
        if (const auto chart = outcomeChart(money)) report.parts.append(*chart);
        report.parts.append(outcomeTable(money));
        report.parts.append(ReportText{
            ReportText::Level::Sentence,
            say(QT_TRANSLATE_NOOP("Reports", "Spending and outcomes stand beside each other. That both changed does "
                                             "not say that one made the other."))});
        report.parts.append(partnerTable(money));
        report.basis = {money.figures->rules().version};
    }
    report.parts.append(ReportText{ReportText::Level::Heading,
                                   QCoreApplication::translate("Reports", "Programmes in %1").arg(year.text())});
    LODESTAR_ASSIGN(const qint64 threshold, smallCountThreshold(connection));
    LODESTAR_ASSIGN(const QList<ReportPart> programmes, programmeCostParts(connection, year, money.lines, threshold));
    report.parts += programmes;
    report.basis.append(smallNumbersWords(threshold, {}));
    return report;
}

} // namespace lodestar::reports
