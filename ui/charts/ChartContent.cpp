#include "ui/charts/ChartContent.h"

#include <algorithm>

namespace lodestar::charts {

using namespace Qt::StringLiterals;

std::optional<double> ChartContent::value(qsizetype inSeries, qsizetype category) const {
    return series.value(inSeries).values.value(category);
}

std::optional<std::pair<double, double>> ChartContent::whisker(qsizetype inSeries, qsizetype category) const {
    const ChartSeries& of = series[inSeries];
    if (!value(inSeries, category) || category >= of.low.size() || category >= of.high.size()) return std::nullopt;
    return std::pair(of.low[category], of.high[category]);
}

double ChartContent::largest() const {
    double most = target.value_or(0);
    for (qsizetype category = 0; category < categories.size(); ++category) {
        double sum = 0;
        for (qsizetype each = 0; each < series.size(); ++each) {
            const double here = value(each, category).value_or(0);
            sum += here;
            most = std::max(most, here);
            if (const auto ends = whisker(each, category)) most = std::max(most, ends->second);
        }
        if (kind == Kind::Stacked) most = std::max(most, sum);
    }
    return most > 0 ? most : 1;
}

QString ChartContent::spoken() const {
    QStringList all;
    for (qsizetype category = 0; category < categories.size(); ++category) {
        for (qsizetype each = 0; each < series.size(); ++each) {
            const auto number = value(each, category);
            QStringList name{categories[category], series[each].name};
            name.removeAll(QString());
            QString line = name.join(u", "_s) + u": "_s + (number ? said(*number) : gap);
            if (const auto ends = whisker(each, category))
                line += u" (%1–%2)"_s.arg(said(ends->first), said(ends->second));
            all.append(line);
        }
    }
    if (target) all.append(targetName + u": "_s + said(*target));
    return all.join(u"; "_s);
}

} // namespace lodestar::charts
