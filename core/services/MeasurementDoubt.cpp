#include "core/services/MeasurementDoubt.h"

#include "core/services/MeasurementValue.h"

#include <array>
#include <cmath>

namespace lodestar {

using namespace Qt::StringLiterals;

namespace {

/// Limits on a day of age: kilograms or centimetres.
struct Limits {
    int day;
    double weightLow, weightHigh;
    double lengthLow, lengthHigh;
    double headLow, headHigh;
};

// Computed from the LMS tables of the WHO Child Growth Standards, both sexes, at the flags named in the header.
constexpr std::array<Limits, 15> limits{{
    {0, 1.16, 6.41, 37.97, 61.24, 27.96, 40.81},
    {7, 1.23, 6.75, 39.03, 62.53, 28.72, 41.27},
    {14, 1.37, 7.19, 40.09, 63.82, 29.50, 41.71},
    {28, 1.67, 8.17, 41.70, 66.04, 30.53, 42.93},
    {56, 2.20, 9.76, 44.43, 69.84, 31.99, 44.73},
    {91, 2.71, 11.13, 47.15, 73.67, 33.32, 46.41},
    {122, 3.06, 12.04, 49.10, 76.37, 34.25, 47.60},
    {183, 3.58, 13.63, 52.13, 80.47, 35.69, 49.43},
    {274, 4.11, 15.60, 55.65, 85.43, 37.14, 51.28},
    {365, 4.51, 17.23, 58.57, 90.01, 38.10, 52.49},
    {548, 5.21, 20.03, 63.28, 98.44, 39.34, 54.00},
    {730, 5.86, 22.74, 67.05, 106.15, 40.21, 55.06},
    {1096, 6.93, 28.56, 72.20, 118.32, 41.45, 56.56},
    {1461, 7.71, 35.43, 76.89, 128.58, 42.23, 57.52},
    {1795, 8.35, 42.35, 80.58, 137.21, 42.77, 58.16},
}};
constexpr double leastWeight = 0.15;
constexpr double leastLength = 20;
constexpr double leastHead = 15;

struct Span {
    double low;
    double high;
};

Span ofMeasure(const Limits& at, const QString& measure) {
    if (isWeight(measure)) return {at.weightLow, at.weightHigh};
    if (measure == u"head_circumference"_s) return {at.headLow, at.headHigh};
    return {at.lengthLow, at.lengthHigh};
}

Span spanAt(const QString& measure, int day) {
    const Limits* before = &limits.front();
    for (const Limits& next : limits) {
        if (next.day >= day) {
            const Span a = ofMeasure(*before, measure);
            const Span b = ofMeasure(next, measure);
            const int room = next.day - before->day;
            const double part = room > 0 ? static_cast<double>(day - before->day) / room : 0;
            return {a.low + (b.low - a.low) * part, a.high + (b.high - a.high) * part};
        }
        before = &next;
    }
    return ofMeasure(limits.back(), measure);
}

double least(const QString& measure) {
    if (isWeight(measure)) return leastWeight;
    return measure == u"head_circumference"_s ? leastHead : leastLength;
}

Span usualFor(const QString& measure, const VisitPerson& child, QDate on) {
    const int day = static_cast<int>(child.born.daysTo(on));
    Span span = spanAt(measure, day);
    // A child born early is smaller than its age for long: only what no scale shows is doubted at the low end.
    if (child.gestation && isPreterm(*child.gestation) && day < 730) span.low = least(measure);
    return span;
}

/// Grams to kilograms, tenths of a millimetre to centimetres.
double charted(const QString& measure, qint64 amount) {
    return static_cast<double>(amount) / (isWeight(measure) ? 1000.0 : 100.0);
}

bool inside(const Span& span, double value) {
    return value >= span.low && value <= span.high;
}

std::optional<qint64> slipOf(const QString& measure, qint64 amount, const Span& span) {
    for (const double factor : {0.1, 10.0, 0.01, 100.0, 0.001, 1000.0}) {
        const auto meant = std::llround(static_cast<double>(amount) * factor);
        if (inside(span, charted(measure, meant))) return meant;
    }
    return std::nullopt;
}

QString typedText(const Visit::Measurement& typed, qint64 amount) {
    const auto number = [](double value, int decimals) {
        QString text = QString::number(value, 'f', decimals);
        while (text.contains(u'.') && (text.endsWith(u'0') || text.endsWith(u'.')))
            text.chop(1);
        return text;
    };
    const auto value = static_cast<double>(amount);
    if (typed.unit == u"g"_s) return number(value, 0);
    if (typed.unit == u"mm"_s) return number(value / 10, 1);
    if (typed.unit == u"in"_s) return number(value / 254, 2);
    return isWeight(typed.measure) ? number(value / 1000, 3) : number(value / 100, 2);
}

} // namespace

std::optional<MeasurementDoubt> doubtAbout(const Visit::Measurement& typed, const VisitPerson& child, QDate on) {
    const auto amount = amountOf(typed);
    if (!amount || !child.child || !child.born.isValid() || child.inConflict || on < child.born) return std::nullopt;
    const Span span = usualFor(typed.measure, child, on);
    if (inside(span, charted(typed.measure, *amount))) return std::nullopt;
    MeasurementDoubt doubt;
    doubt.measure = typed.measure;
    doubt.amount = *amount;
    doubt.ageDays = static_cast<int>(child.born.daysTo(on));
    // Pounds stay pounds: a slip of the point there is no power of ten of the weight.
    if (typed.unit != u"lb"_s) doubt.perhaps = slipOf(typed.measure, *amount, span);
    if (doubt.perhaps) doubt.perhapsText = typedText(typed, *doubt.perhaps);
    return doubt;
}

} // namespace lodestar
