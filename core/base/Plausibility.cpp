#include "core/base/Plausibility.h"

#include "core/base/MeasurementInput.h"

#include <QCoreApplication>

#include <array>
#include <cmath>
#include <span>

namespace lodestar {

namespace {

struct Range {
    double from = 0;
    double to = 0;
    [[nodiscard]] bool holds(double amount) const { return amount >= from && amount <= to; }
};

struct AtAge {
    int days;
    Range range;
};

// Six SD below the smaller and above the larger sex's median, WHO 2006, rounded outward. The first row is 23 weeks of
// gestation, where the lower end is the limit of what can be entered at all.
constexpr std::array<AtAge, 12> weights{{{-119, {150, 1500}},
                                         {0, {1100, 7300}},
                                         {30, {1700, 9400}},
                                         {61, {2200, 11200}},
                                         {91, {2700, 12400}},
                                         {122, {3000, 13600}},
                                         {183, {3500, 15600}},
                                         {365, {4500, 19900}},
                                         {548, {5200, 23300}},
                                         {731, {5800, 26600}},
                                         {1096, {6900, 33800}},
                                         {1461, {7700, 42700}}}};
constexpr std::array<AtAge, 10> lengths{{{-119, {2000, 4200}},
                                         {0, {3700, 6200}},
                                         {30, {4100, 6700}},
                                         {91, {4700, 7400}},
                                         {183, {5200, 8100}},
                                         {365, {5800, 9100}},
                                         {548, {6300, 9900}},
                                         {731, {6600, 10700}},
                                         {1096, {7200, 11900}},
                                         {1461, {7600, 12900}}}};
constexpr std::array<AtAge, 10> heads{{{-119, {1500, 2800}},
                                       {0, {2600, 4300}},
                                       {30, {2900, 4500}},
                                       {91, {3200, 4800}},
                                       {183, {3400, 5100}},
                                       {365, {3600, 5400}},
                                       {548, {3700, 5600}},
                                       {731, {3800, 5700}},
                                       {1096, {4000, 5800}},
                                       {1461, {4000, 5900}}}};

std::span<const AtAge> tableOf(Measure measure) {
    switch (measure) {
    case Measure::Weight:
        return weights;
    case Measure::Length:
    case Measure::Height:
        return lengths;
    case Measure::HeadCircumference:
        return heads;
    }
    return {};
}

/// Between two rows on a straight line; before the first and after the last as there.
Range usualAt(std::span<const AtAge> table, int days) {
    if (days <= table.front().days) return table.front().range;
    for (std::size_t i = 1; i < table.size(); ++i) {
        if (days > table[i].days) continue;
        const AtAge& a = table[i - 1];
        const AtAge& b = table[i];
        const double share = static_cast<double>(days - a.days) / (b.days - a.days);
        return {std::lerp(a.range.from, b.range.from, share), std::lerp(a.range.to, b.range.to, share)};
    }
    return table.back().range;
}

Range possible(Measure measure) {
    switch (measure) {
    case Measure::Weight:
        return {150, 500'000};
    case Measure::Length:
    case Measure::Height:
        return {2'000, 30'000};
    case Measure::HeadCircumference:
        return {500, 10'000};
    }
    return {};
}

struct Correction {
    Slip slip;
    double factor;
};

std::span<const Correction> correctionsOf(Measure measure) {
    static constexpr std::array<Correction, 5> ofWeight{{{Slip::GramsForKilograms, 0.001},
                                                         {Slip::KilogramsForGrams, 1000},
                                                         {Slip::DecimalPoint, 0.1},
                                                         {Slip::DecimalPoint, 10},
                                                         {Slip::PoundsForKilograms, 0.45359237}}};
    static constexpr std::array<Correction, 4> ofLength{{{Slip::DecimalPoint, 0.1},
                                                         {Slip::MetresForCentimetres, 100},
                                                         {Slip::DecimalPoint, 10},
                                                         {Slip::InchesForCentimetres, 2.54}}};
    if (measure == Measure::Weight) return ofWeight;
    return ofLength;
}

} // namespace

std::optional<Measure> measureFromName(QStringView name) {
    if (name == u"weight") return Measure::Weight;
    if (name == u"length") return Measure::Length;
    if (name == u"height") return Measure::Height;
    if (name == u"head_circumference") return Measure::HeadCircumference;
    return std::nullopt;
}

std::optional<MeasurementDoubt> doubtOf(Measure measure, std::int64_t amount, std::optional<int> ageDays) {
    const auto table = tableOf(measure);
    const Range usual = ageDays ? usualAt(table, *ageDays) : Range{table.front().range.from, table.back().range.to};
    const auto value = static_cast<double>(amount);
    if (usual.holds(value)) return std::nullopt;
    MeasurementDoubt doubt;
    doubt.impossible = !possible(measure).holds(value);
    for (const Correction& each : correctionsOf(measure)) {
        const std::int64_t meant = std::llround(value * each.factor);
        if (!usual.holds(static_cast<double>(meant))) continue;
        doubt.slip = each.slip;
        doubt.suggestion = meant;
        break;
    }
    return doubt;
}

QString doubtText(Measure measure, std::int64_t amount, const MeasurementDoubt& doubt, const QString& age) {
    const QString value = amountText(measure, amount);
    QString text;
    if (doubt.impossible)
        text = QCoreApplication::translate("Plausibility", "%1 cannot be right.").arg(value);
    else if (age.isEmpty())
        text = QCoreApplication::translate("Plausibility", "%1 is far outside what is usual for a child.").arg(value);
    else
        text = QCoreApplication::translate("Plausibility", "%1 is far outside what is usual at %2.").arg(value, age);
    if (!doubt.suggestion) return text;
    return text + u' ' +
           QCoreApplication::translate("Plausibility", "Did you mean %1?").arg(amountText(measure, *doubt.suggestion));
}

QString amountText(Measure measure, std::int64_t amount) {
    return measure == Measure::Weight ? kilogramsText(Grams{amount}) : centimetresText(TenthsOfMillimetre{amount});
}

} // namespace lodestar
