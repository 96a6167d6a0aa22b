#include "core/growth/GrowthPrompt.h"

#include "core/base/Age.h"
#include "core/base/DateText.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace lodestar::growth {

using namespace Qt::StringLiterals;

namespace {

using Kind = GrowthPrompt::Kind;

constexpr double muchLoss = 10; // percent of birth weight
constexpr int threeWeeks = 21;  // most have regained their birth weight by then
constexpr int sixWeeks = 42;
constexpr double manySpaces = 2;
constexpr double ninth = -4.0 / 3;
constexpr double ninetyFirst = 4.0 / 3;
constexpr double second = -2;
// BMI is "above" or "below" a line from a quarter of a space beyond it.
constexpr double pastLine = centileSpace / 4;
constexpr double rounding = 1e-9;

/// Those of one measure in order of time.
QList<GrowthPoint> ofMeasure(std::span<const GrowthPoint> points, GrowthMeasure measure) {
    QList<GrowthPoint> chosen;
    for (const GrowthPoint& each : points)
        if (each.measure == measure) chosen.append(each);
    std::stable_sort(chosen.begin(), chosen.end(), [](const auto& a, const auto& b) {
        return a.on < b.on || (a.on == b.on && a.atBirth && !b.atBirth);
    });
    return chosen;
}

/// A centile from which a later one may be said to have fallen or risen: not those by weeks of gestation of a baby born
/// early, whose first weeks run on a curve of their own.
bool isStart(const GrowthPoint& point) {
    if (!point.reading.inForce) return false;
    if (point.reading.inForce->source != GrowthSource::Uk90ByGestation) return true;
    return point.atBirth && point.reading.correctedDays.value_or(0) >= 37 * 7 - termDays;
}

/// The earlier start from which the change is the largest; `sign` 1 looks for a fall, -1 for a rise.
const GrowthPoint* furthest(const QList<GrowthPoint>& points, double sign) {
    const GrowthPoint* found = nullptr;
    for (qsizetype i = 0; i + 1 < points.size(); ++i) {
        const GrowthPoint& each = points.at(i);
        if (!isStart(each)) continue;
        if (found == nullptr || sign * each.reading.inForce->sds > sign * found->reading.inForce->sds) found = &each;
    }
    return found;
}

/// How many spaces ask for an assessment, by birth weight (NICE NG75, as restated by the Institute of Health Visiting);
/// two where its centile is not known.
double allowedFall(const QList<GrowthPoint>& weights) {
    const GrowthPoint& first = weights.first();
    if (!first.atBirth || !first.reading.inForce) return manySpaces;
    const double birth = first.reading.inForce->sds;
    if (birth < ninth) return 1;
    return birth > ninetyFirst ? 3 : manySpaces;
}

void addEarlyLoss(const QList<GrowthPoint>& weights, QList<GrowthPrompt>& prompts) {
    const GrowthPoint& now = weights.last();
    const GrowthPoint& birth = weights.first();
    if (!birth.atBirth || now.atBirth || birth.value <= 0) return;
    const double lost = (birth.value - now.value) / birth.value * 100;
    if (now.reading.actualDays >= threeWeeks && lost > 0)
        prompts.append({Kind::SlowToBirthWeight, GrowthMeasure::Weight, now.on, birth.on, lost});
    else if (now.reading.actualDays < threeWeeks && lost > muchLoss + rounding)
        prompts.append({Kind::EarlyWeightLoss, GrowthMeasure::Weight, now.on, birth.on, lost});
}

void addFall(const QList<GrowthPoint>& weights, QList<GrowthPrompt>& prompts) {
    const GrowthPoint& now = weights.last();
    const GrowthPoint* then = furthest(weights, 1);
    if (!now.reading.inForce || !isStart(now) || then == nullptr) return;
    const double fallen = spacesFallen(then->reading.inForce->sds, now.reading.inForce->sds);
    const bool byBirthWeight = fallen >= allowedFall(weights) - rounding;
    if (!byBirthWeight && fallen < manySpaces - rounding) return;
    prompts.append({Kind::WeightFall, GrowthMeasure::Weight, now.on, then->on, fallen, byBirthWeight});
}

void addWeight(const QList<GrowthPoint>& weights, QList<GrowthPrompt>& prompts) {
    addEarlyLoss(weights, prompts);
    addFall(weights, prompts);
    const GrowthPoint& now = weights.last();
    if (!now.reading.inForce || now.reading.inForce->sds >= second) return;
    const bool lowest = now.reading.inForce->sds < chartLines.front();
    prompts.append({lowest ? Kind::BelowLowest : Kind::WeightBelowSecond, GrowthMeasure::Weight, now.on, {}, 0});
}

void addLength(const QList<GrowthPoint>& lengths, QList<GrowthPrompt>& prompts) {
    const GrowthPoint& now = lengths.last();
    if (now.reading.inForce && now.reading.inForce->sds < chartLines.front())
        prompts.append({Kind::BelowLowest, GrowthMeasure::Length, now.on, {}, 0});
}

void addHead(const QList<GrowthPoint>& heads, QList<GrowthPrompt>& prompts) {
    const GrowthPoint& now = heads.last();
    if (!now.reading.inForce) return;
    const double sds = now.reading.inForce->sds;
    if (sds < second && now.reading.days() >= sixWeeks)
        prompts.append({Kind::HeadBelowSecond, GrowthMeasure::HeadCircumference, now.on, {}, 0});
    const GrowthPoint* then = furthest(heads, -1);
    const double risen = then != nullptr && isStart(now) ? -spacesFallen(then->reading.inForce->sds, sds) : 0;
    if (risen >= manySpaces - rounding)
        prompts.append({Kind::HeadLargeOrRising, GrowthMeasure::HeadCircumference, now.on, then->on, risen});
    else if (sds > chartLines.back())
        prompts.append({Kind::HeadLargeOrRising, GrowthMeasure::HeadCircumference, now.on, {}, 0});
}

void addBmi(const QList<GrowthPoint>& values, QList<GrowthPrompt>& prompts) {
    const GrowthPoint& now = values.last();
    if (!now.reading.inForce || now.reading.days() < standingFromDay) return;
    const double sds = now.reading.inForce->sds;
    if (sds > 2 + pastLine)
        prompts.append({Kind::BmiVeryOverweight, GrowthMeasure::Bmi, now.on, {}, 0});
    else if (sds > ninetyFirst + pastLine)
        prompts.append({Kind::BmiOverweight, GrowthMeasure::Bmi, now.on, {}, 0});
    else if (sds <= chartLines.front() - pastLine)
        prompts.append({Kind::BelowLowest, GrowthMeasure::Bmi, now.on, {}, 0});
    else if (sds < second - pastLine)
        prompts.append({Kind::BmiLow, GrowthMeasure::Bmi, now.on, {}, 0});
}

QString say(const char* text) {
    return QCoreApplication::translate("Growth", text);
}

QString spaces(double amount) {
    return QCoreApplication::translate("Growth", "%1 centile spaces").arg(QString::number(amount, 'f', 1));
}

QString lowestTitle(GrowthMeasure measure) {
    if (measure == GrowthMeasure::Weight) return say(QT_TRANSLATE_NOOP("Growth", "Weight below the 0.4th centile"));
    if (measure == GrowthMeasure::Bmi) return say(QT_TRANSLATE_NOOP("Growth", "BMI below the 0.4th centile"));
    return say(QT_TRANSLATE_NOOP("Growth", "Length or height below the 0.4th centile"));
}

} // namespace

QList<GrowthPrompt> promptsOf(std::span<const GrowthPoint> points) {
    QList<GrowthPrompt> prompts;
    const auto about = [&](GrowthMeasure measure, auto add) {
        const QList<GrowthPoint> chosen = ofMeasure(points, measure);
        if (!chosen.isEmpty()) add(chosen, prompts);
    };
    about(GrowthMeasure::Weight, addWeight);
    about(GrowthMeasure::Length, addLength);
    about(GrowthMeasure::HeadCircumference, addHead);
    about(GrowthMeasure::Bmi, addBmi);
    return prompts;
}

double spacesFallen(double sdsThen, double sdsNow) {
    return (sdsThen - sdsNow) / centileSpace;
}

QString spacesText(double fallen) {
    const double shown = std::round(fallen * 10) / 10;
    if (shown == 0) return say(QT_TRANSLATE_NOOP("Growth", "on the same centile"));
    return shown > 0 ? QCoreApplication::translate("Growth", "%1 lower").arg(spaces(shown))
                     : QCoreApplication::translate("Growth", "%1 higher").arg(spaces(-shown));
}

QString promptTitle(const GrowthPrompt& prompt, QDate today) {
    const QString percent = QString::number(prompt.amount, 'f', 1);
    const QString since = shortDateText(prompt.since, today);
    switch (prompt.kind) {
    case Kind::EarlyWeightLoss:
    case Kind::SlowToBirthWeight:
        return QCoreApplication::translate("Growth", "%1% below birth weight").arg(percent);
    case Kind::WeightFall:
        return QCoreApplication::translate("Growth", "%1 lower than on %2").arg(spaces(prompt.amount), since);
    case Kind::WeightBelowSecond:
        return say(QT_TRANSLATE_NOOP("Growth", "Weight below the 2nd centile"));
    case Kind::BelowLowest:
        return lowestTitle(prompt.measure);
    case Kind::HeadBelowSecond:
        return say(QT_TRANSLATE_NOOP("Growth", "Head below the 2nd centile"));
    case Kind::HeadLargeOrRising:
        if (!prompt.since.isValid()) return say(QT_TRANSLATE_NOOP("Growth", "Head above the 99.6th centile"));
        return QCoreApplication::translate("Growth", "Head %1 higher than on %2").arg(spaces(prompt.amount), since);
    case Kind::BmiOverweight:
        return say(QT_TRANSLATE_NOOP("Growth", "BMI above the 91st centile"));
    case Kind::BmiVeryOverweight:
        return say(QT_TRANSLATE_NOOP("Growth", "BMI above the 98th centile"));
    case Kind::BmiLow:
        return say(QT_TRANSLATE_NOOP("Growth", "BMI below the 2nd centile"));
    }
    return {};
}

QString promptText(const GrowthPrompt& prompt) {
    const auto text = [&]() -> const char* {
        switch (prompt.kind) {
        case Kind::EarlyWeightLoss:
            return QT_TRANSLATE_NOOP("Growth",
                                     "A loss of more than 10% in the first days asks for a clinical assessment "
                                     "and a look at feeding. You decide.");
        case Kind::SlowToBirthWeight:
            return QT_TRANSLATE_NOOP("Growth",
                                     "Most babies are back at their birth weight by 3 weeks. Assess, and look "
                                     "at feeding. You decide.");
        case Kind::WeightFall:
            return prompt.byBirthWeight && prompt.amount < manySpaces - rounding
                       ? QT_TRANSLATE_NOOP("Growth",
                                           "For a baby born below the 9th centile a fall of one space is "
                                           "enough to look closer. Measure length, look at feeding. You decide.")
                       : QT_TRANSLATE_NOOP("Growth", "A fall through two or more spaces that lasts is unusual. Measure "
                                                     "length, look at feeding, ask the GP to assess. You decide.");
        case Kind::WeightBelowSecond:
            return QT_TRANSLATE_NOOP("Growth", "A weight below the 2nd centile is looked at whatever the birth weight "
                                               "was. Measure length, look at feeding. You decide.");
        case Kind::BelowLowest:
            return QT_TRANSLATE_NOOP("Growth",
                                     "4 children in 1000 are below this line; each should be assessed at some "
                                     "point. You decide.");
        case Kind::HeadBelowSecond:
            return QT_TRANSLATE_NOOP("Growth",
                                     "After 6 weeks of age 1 child in 250 has so small a head. Measure again, "
                                     "look at development. You decide.");
        case Kind::HeadLargeOrRising:
            return QT_TRANSLATE_NOOP("Growth",
                                     "British heads are large against these lines. It is a concern only if the "
                                     "rise goes on after 6 months or there are other signs. You decide.");
        case Kind::BmiOverweight:
            return QT_TRANSLATE_NOOP("Growth", "From 2 years this suggests overweight. You decide.");
        case Kind::BmiVeryOverweight:
            return QT_TRANSLATE_NOOP("Growth", "From 2 years this suggests very overweight. You decide.");
        case Kind::BmiLow:
            return QT_TRANSLATE_NOOP("Growth", "From 2 years this is unusual: under-nutrition, or a small build. You "
                                               "decide.");
        }
        return "";
    }();
    return say(text);
}

QString promptSource(const GrowthPrompt& prompt) {
    switch (prompt.kind) {
    case Kind::EarlyWeightLoss:
        return u"RCPCH, NICE NG75"_s;
    case Kind::WeightFall:
        if (prompt.amount < manySpaces - rounding) return u"NICE NG75"_s;
        return prompt.byBirthWeight ? u"RCPCH, NICE NG75"_s : u"RCPCH"_s;
    case Kind::WeightBelowSecond:
        return u"NICE NG75"_s;
    default:
        return u"RCPCH"_s;
    }
}

std::optional<int> weighedTooSoon(QDate born, QDate last, QDate on) {
    if (!born.isValid() || !last.isValid() || last < born || on < last) return std::nullopt;
    const int months = completedMonths(born, on);
    const qint64 apart = last.daysTo(on);
    if (months >= 12) return last.addMonths(1) > on ? std::optional(30) : std::nullopt;
    const int least = months < 1 ? 1 : months < 6 ? 7 : 14;
    return apart < least ? std::optional(least) : std::nullopt;
}

} // namespace lodestar::growth
