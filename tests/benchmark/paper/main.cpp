// How long a report of fifty pages takes from its parts to a PDF file: at most 3 s. `--small` prints a tenth of it,
// without a limit: only whether it works.
#include "resources/Resources.h"
#include "tests/benchmark/Figures.h"
#include "ui/reports/ReportPrint.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTextStream>

using namespace lodestar;
using namespace Qt::StringLiterals;

namespace {

constexpr int wholeRows = 1100;
constexpr int wholePages = 50;
constexpr int part = 10;
constexpr double limit = 3000;

reports::Report supervisionPack(int rows) {
    using reports::ColumnKind;
    reports::Report report;
    report.title = u"Supervision"_s;
    report.basis = {u"Every child on the list."_s};
    reports::ReportChart chart;
    chart.title = u"Caseload by needs level"_s;
    chart.categories = {u"Universal"_s, u"Targeted"_s, u"Specialist"_s};
    chart.series = {{u"Now"_s, {248.0, 71.0, 22.0}, {}, {}}, {u"Before"_s, {231.0, 80.0, 19.0}, {}, {}}};
    chart.sentence = u"248 of 341 children are universal."_s;
    report.parts = {chart};
    reports::ReportTable table;
    table.title = u"Families"_s;
    table.columns = {{u"who"_s, u"Who"_s, ColumnKind::Text, 3},
                     {u"why"_s, u"Why"_s, ColumnKind::Text, 5},
                     {u"agreed"_s, u"Agreed"_s, ColumnKind::Text, 5},
                     {u"by"_s, u"By"_s, ColumnKind::Date, 2},
                     {u"weeks"_s, u"Weeks"_s, ColumnKind::Number, 1}};
    for (int i = 0; i < rows; ++i)
        table.rows.append(
            {{{u"Chikwanda, mother of Rudo %1"_s.arg(i)},
              {u"Not brought twice, nobody at home on two days, and the nursery has not seen them since"_s},
              {u"Home visit with an interpreter; ring the practice nurse, then tell the team lead"_s},
              {u"2026-11-18"_s},
              {{}, double(i)}},
             {}});
    report.parts.append(table);
    report.parts.append(reports::ReportSignatures{{{u"team lead"_s, u"Farah Siddiqui"_s, {}}}, 6});
    return report;
}

} // namespace

int main(int argc, char* argv[]) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    lodestarInitLooks();
    theme::Theme theme(theme::Theme::builtInTokens());
    theme.install(application);
    const QTemporaryDir folder;
    const bool small = QCoreApplication::arguments().contains(u"--small"_s);
    const reports::Report report = supervisionPack(small ? wholeRows / part : wholeRows);
    int pages = 0;
    const auto times = benchmark::Times::of(
        small ? 1 : 3, [&] { pages = reports::printReportTo(report, {}, folder.filePath(u"pack.pdf"_s)).value_or(0); });
    const benchmark::Figure figure{.work = u"a supervision pack of %1 pages"_s.arg(pages),
                                   .median = times.median(),
                                   .p99 = times.p99(),
                                   .limit = small ? -1 : limit};
    QTextStream(stdout) << benchmark::table({figure});
    return pages >= (small ? wholePages / part : wholePages) && figure.holds() ? 0 : 1;
}
