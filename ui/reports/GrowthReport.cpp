#include "ui/reports/GrowthReport.h"

#include "core/growth/GrowthWords.h"
#include "ui/charts/GrowthPlot.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lodestar::reports {

namespace {

constexpr double chartHeight = 400; // points: a little more than half of the page

}

ListPrint::Content GrowthReport::content() const {
    ListPrint::Content made;
    made.title = title;
    made.lead = QStringList{facts} + words;
    made.heads = rows.value(0);
    made.rows = rows.mid(1);
    made.widths = {3, 3, 3, 2, 3};
    const bool drawable = chart.reference != nullptr && chart.child.sex && !chart.child.inConflict;
    if (!drawable) {
        made.note = QCoreApplication::translate(
            "GrowthReport", "No chart: sex or birth date are not certain, or the growth figures are missing.");
        return made;
    }
    made.figure = [drawn = chart](QPainter& painter, QSizeF size) {
        const charts::GrowthPlot plot(drawn, charts::GrowthInk::ofPaper(), size);
        plot.paint(painter);
    };
    made.figureHeight = chartHeight;
    made.note = QCoreApplication::translate("GrowthReport", "%1 UK-WHO chart; dot: actual age, cross: corrected age.")
                    .arg(chart.child.sex == growth::Sex::Female
                             ? QCoreApplication::translate("GrowthReport", "Lines for girls.")
                             : QCoreApplication::translate("GrowthReport", "Lines for boys."));
    return made;
}

} // namespace lodestar::reports
