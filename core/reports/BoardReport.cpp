#include "core/reports/BoardReport.h"

#include "core/reports/PublicWords.h"
#include "core/reports/ReportParts.h"
#include "core/services/Budget.h"

#include <algorithm>
#include <cmath>

namespace lodestar::reports {

using namespace Qt::StringLiterals;
using metrics::PublicRate;
using metrics::PublishedRate;
using metrics::Quarter;

namespace {

constexpr double hundred = 100;
/// A share that differs by less goes up and down by itself.
constexpr double worthSaying = 0.02;
/// So much stands under "went well" and under "we watch".
constexpr qsizetype mostSaid = 3;
/// Quarters of a chart.
constexpr int quartersShown = 4;

/// One share with what stands beside it.
struct Told {
    PublicRate rate = PublicRate::NewBirthVisit;
    PublishedRate now;
    PublishedRate before; ///< the quarter before
    PublishedRate year;   ///< a year before
    std::optional<double> england;
};

struct Board {
    Quarter quarter;
    PublicFigures figures;
    QList<Told> told;
    Wording words;

    [[nodiscard]] QString share(double value) const { return shareText(value, words); }
    [[nodiscard]] QString title(PublicRate rate) const { return rateTitle(rate, words); }
};

Quarter yearBefore(const Quarter& quarter) {
    return {quarter.year - 1, quarter.number};
}

Result<Board> readBoard(Connection& connection, const Quarter& quarter, const Wording& words) {
    LODESTAR_ASSIGN(PublicFigures figures, PublicFigures::read(connection, yearBefore(quarter), quarter));
    Board board{quarter, std::move(figures), {}, words};
    for (const PublicRate rate : metrics::allPublicRates) {
        Told told{rate, board.figures.rate(rate, quarter), board.figures.rate(rate, quarter.before()),
                  board.figures.rate(rate, yearBefore(quarter)), std::nullopt};
        if (const auto* figure = board.figures.england(rate)) told.england = figure->percent / hundred;
        board.told.append(told);
    }
    return board;
}

const Told& toldOf(const Board& board, PublicRate rate) {
    return board.told[static_cast<qsizetype>(rate)];
}

ReportFigures figuresOf(const Board& board, QDate today) {
    const QDate day = std::min(board.quarter.last(), today);
    const auto children = board.figures.children(day);
    ReportCell counted;
    counted.suppressed = !children;
    if (children) counted.value = static_cast<double>(*children);
    ReportFigures row{{{board.words.translate("PublicReport", "Children of 0 to 3 with us"),
                        counted,
                        ColumnKind::Number,
                        board.words.translate("PublicReport", "on %1").arg(board.words.date(day)),
                        {}}}};
    for (const PublicRate rate : {PublicRate::NewBirthVisit, PublicRate::Breastfed, PublicRate::AllFive})
        row.figures.append({board.title(rate),
                            rateCell(toldOf(board, rate).now),
                            ColumnKind::Percent,
                            englandWords(board.figures, rate, board.words),
                            {}});
    return row;
}

/// "About 3 in 100 more than the quarter before."
QString changeWords(const Wording& words, const PublishedRate& now, const PublishedRate& before) {
    if (!now.isShown() || !before.isShown())
        return words.translate("PublicReport", "It cannot be compared with the quarter before.");
    const double change = *now.value - *before.value;
    if (std::abs(change) < worthSaying) return words.translate("PublicReport", "Much the same as the quarter before.");
    return (change > 0 ? words.translate("PublicReport", "About %1 in 100 more than the quarter before.")
                       : words.translate("PublicReport", "About %1 in 100 fewer than the quarter before."))
        .arg(std::lround(std::abs(change) * hundred));
}

ReportChart chartOf(const Board& board, PublicRate rate) {
    ReportChart chart;
    chart.small = true;
    chart.gap = board.words.translate("PublicReport", "not told");
    chart.title = board.title(rate);
    chart.values = ColumnKind::Percent;
    ReportChart::Series series{chart.title, {}};
    Quarter each = board.quarter;
    for (int i = 0; i < quartersShown; ++i, each = each.before()) {
        // "Q2 26/27"
        chart.categories.prepend(u"Q%1 %2"_s.arg(each.number).arg(each.text().mid(2, 5)));
        series.values.prepend(board.figures.rate(rate, each).value);
    }
    chart.series = {series};
    const Told& told = toldOf(board, rate);
    if (told.england) {
        chart.target = told.england;
        chart.targetName = board.words.translate("PublicReport", "England");
    }
    chart.sentence = changeWords(board.words, told.now, told.before);
    return chart;
}

ReportTable tableOf(const Board& board) {
    using K = ColumnKind;
    ReportTable table;
    table.columns = {{u"what"_s, board.words.translate("PublicReport", "Of all children of that age"), K::Text, 38},
                     {u"now"_s, board.quarter.text(), K::Percent, 13},
                     {u"before"_s, board.quarter.before().text(), K::Percent, 13},
                     {u"year_before"_s, yearBefore(board.quarter).text(), K::Percent, 13},
                     {u"england"_s, board.words.translate("PublicReport", "England"), K::Text, 23}};
    for (const Told& each : board.told) {
        ReportCell england;
        if (const auto* figure = board.figures.england(each.rate))
            england = wordCell(u"%1 (%2)"_s.arg(board.share(*each.england), figure->period),
                               QString::number(*each.england, 'f', 3));
        table.rows.append({{wordCell(board.title(each.rate), rateKey(each.rate)), rateCell(each.now),
                            rateCell(each.before), rateCell(each.year), england}});
    }
    return table;
}

/// What is said of a share that stands out; how far it does, to say the most telling first.
struct Remark {
    QString words;
    double weight = 0;
};

QList<Remark> remarksOf(const Board& board, bool well) {
    QList<Remark> remarks;
    const double sign = well ? 1 : -1;
    for (const Told& each : board.told) {
        if (!each.now.isShown()) continue;
        const QString now = board.share(*each.now.value);
        const auto apart = [&](const std::optional<double>& other) {
            return other ? sign * (*each.now.value - *other) : 0.0;
        };
        const double fromYear = apart(each.year.value);
        const double fromEngland = apart(each.england);
        if (fromYear >= worthSaying)
            remarks.append({board.words.translate("PublicReport", "%1: %2, a year ago %3.")
                                .arg(board.title(each.rate), now, board.share(*each.year.value)),
                            fromYear});
        else if (fromEngland >= worthSaying && fromYear > -worthSaying) // never well and watched at once
            remarks.append({board.title(each.rate) + u": "_s + now + u", "_s +
                                englandWords(board.figures, each.rate, board.words) + u'.',
                            fromEngland});
    }
    std::ranges::stable_sort(remarks, std::ranges::greater(), &Remark::weight);
    return remarks.mid(0, mostSaid);
}

ReportTable remarkTable(const Board& board) {
    ReportTable table;
    table.columns = {{u"went_well"_s, board.words.translate("PublicReport", "What went well"), ColumnKind::Text, 50},
                     {u"we_watch"_s, board.words.translate("PublicReport", "What we watch"), ColumnKind::Text, 50}};
    const QList<Remark> well = remarksOf(board, true);
    const QList<Remark> watch = remarksOf(board, false);
    const QString nothing = board.words.translate("PublicReport", "Nothing stands out this quarter.");
    const auto at = [&](const QList<Remark>& remarks, qsizetype i) {
        return textCell(i < remarks.size() ? remarks[i].words : i == 0 ? nothing : QString());
    };
    for (qsizetype i = 0; i < std::max<qsizetype>({1, well.size(), watch.size()}); ++i)
        table.rows.append({{at(well, i), at(watch, i)}});
    return table;
}

/// What partners spend, where it is known; nothing else of money stands on the page.
Result<QString> moneyWords(Connection& connection, const Board& board, QDate today) {
    const FinancialYear year{board.quarter.year};
    LODESTAR_ASSIGN(const QList<BudgetLine> lines, budgetLines(connection));
    qint64 prevent = 0;
    qint64 whole = 0;
    for (const BudgetLine& each : lines) {
        if (each.financialYear() != year) continue;
        whole += each.pence;
        prevent += each.isPreventive() ? each.pence : 0;
    }
    const auto children = board.figures.children(std::min(board.quarter.last(), today));
    if (whole == 0 || children.value_or(0) == 0) return QString();
    return board.words
        .translate("PublicReport", "In %1 partners set aside %2 for each child of 0 to 3; %3 of it to "
                                   "help early rather than to put things right later.")
        .arg(year.text(), poundsWords(whole / *children, board.words),
             board.share(static_cast<double>(prevent) / static_cast<double>(whole)));
}

/// Which shares are not told, and why.
QString gapWords(const Board& board) {
    QStringList small;
    QStringList unknown;
    for (const Told& each : board.told) {
        if (each.now.state == PublishedRate::State::LeftOut) small.append(board.title(each.rate));
        if (each.now.state == PublishedRate::State::NotEnough) unknown.append(board.title(each.rate));
    }
    QStringList words;
    if (!small.isEmpty())
        words.append(board.words.translate("PublicReport", "Left out because very few children stand behind it: %1.")
                         .arg(small.join(u"; "_s)));
    if (!unknown.isEmpty())
        words.append(
            board.words
                .translate("PublicReport", "Not told because it is written down for fewer than 95 % of the babies: %1.")
                .arg(unknown.join(u"; "_s)));
    return words.join(u' ');
}

ReportText sentence(const QString& words, ReportText::Level level = ReportText::Level::Sentence) {
    return {level, words};
}

} // namespace

Result<Report> makeBoard(Connection& connection, const ReportAsk& ask) {
    const Quarter quarter = ask.quarter.value_or(Quarter::of(ask.today()).before());
    LODESTAR_ASSIGN(const Board board, readBoard(connection, quarter, ask.words()));
    LODESTAR_ASSIGN(const QString money, moneyWords(connection, board, ask.today()));
    Report report;
    report.onePage = true;
    report.title = reportKind(u"board"_s)->shownTitle(board.words);
    report.marking = Marking::Suppressed;
    report.about = board.words.translate("PublicReport", "%1 to %2 (quarter %3)")
                       .arg(board.words.date(quarter.first()), board.words.date(quarter.last()), quarter.text());
    report.parts.append(sentence(board.words.translate(
        "PublicReport", "How babies and small children here are doing, and whether our visits and "
                        "reviews reached them in time. Each share is of all children who came to "
                        "that age in the three months; names stand nowhere.")));
    report.parts.append(figuresOf(board, ask.today()));
    report.parts.append(remarkTable(board));
    for (const PublicRate rate : {PublicRate::NewBirthVisit, PublicRate::Breastfed, PublicRate::TwoYearReview})
        report.parts.append(chartOf(board, rate));
    report.parts.append(tableOf(board));
    for (const QString& each : {money, gapWords(board)})
        if (!each.isEmpty()) report.parts.append(sentence(each));
    report.parts.append(sentence(smallNumbersWords(board.figures.threshold(), board.words)));
    report.basis = {
        board.figures.rules().version,
        board.words.translate("PublicReport",
                              "Children the service was responsible for on the quarter’s last day. On track: at "
                              "or above the expected score of ASQ-3 in all five areas, of those with five scores. "
                              "England: the newest published figures, of the periods named.")};
    return report;
}

} // namespace lodestar::reports
