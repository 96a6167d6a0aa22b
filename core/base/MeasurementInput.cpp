#include "core/base/MeasurementInput.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace lodestar {

namespace {

// Exact by definition: international avoirdupois pound (1959) and inch.
constexpr double gramsPerPound = 453.59237;
constexpr double gramsPerOunce = gramsPerPound / 16;
constexpr double tenthsPerInch = 254.0;

/// A decimal with point or comma; nothing for anything else, and nothing that is not positive and finite.
std::optional<double> amount(const QString& text) {
    QString plain = text;
    bool ok = false;
    const double value = plain.replace(u',', u'.').toDouble(&ok);
    if (!ok || !std::isfinite(value) || value < 0 || value > 1e7) return std::nullopt;
    return value;
}

template<typename Kept> std::optional<Kept> rounded(double value) {
    const auto whole = static_cast<std::int64_t>(std::llround(value));
    return whole > 0 ? std::optional(Kept{whole}) : std::nullopt;
}

std::optional<Grams> fromPounds(double pounds, double ounces) {
    return rounded<Grams>(pounds * gramsPerPound + ounces * gramsPerOunce);
}

} // namespace

std::optional<Grams> parseMass(QStringView text, MassUnit chosen) {
    static const QRegularExpression imperial(QStringLiteral(
        "^([0-9]+(?:[.,][0-9]+)?)\\s*(?:lbs?|pounds?)?(?:\\s*([0-9]+(?:[.,][0-9]+)?)\\s*(?:oz|ounces?)?)?$"));
    static const QRegularExpression metric(QStringLiteral("^([0-9]+(?:[.,][0-9]+)?)\\s*(kg|g|oz)?$"));
    const QString plain = text.trimmed().toString().toLower();
    const bool saysPounds = plain.contains(QStringLiteral("lb")) || plain.contains(QStringLiteral("pound"));
    if (const auto match = metric.match(plain); match.hasMatch() && !saysPounds) {
        const auto value = amount(match.captured(1));
        if (!value) return std::nullopt;
        const QString unit = match.captured(2);
        if (unit == QStringLiteral("oz")) return fromPounds(0, *value);
        if (unit == QStringLiteral("g") || (unit.isEmpty() && chosen == MassUnit::Grams)) return rounded<Grams>(*value);
        if (unit == QStringLiteral("kg") || chosen == MassUnit::Kilograms) return rounded<Grams>(*value * 1000);
        return fromPounds(*value, 0);
    }
    const auto match = imperial.match(plain);
    if (!match.hasMatch() || (!saysPounds && chosen != MassUnit::Pounds)) return std::nullopt;
    const auto pounds = amount(match.captured(1));
    const auto ounces = match.captured(2).isEmpty() ? std::optional(0.0) : amount(match.captured(2));
    if (!pounds || !ounces || *ounces >= 16) return std::nullopt;
    return fromPounds(*pounds, *ounces);
}

std::optional<TenthsOfMillimetre> parseLength(QStringView text, LengthUnit chosen) {
    static const QRegularExpression shape(QStringLiteral("^([0-9]+(?:[.,][0-9]+)?)\\s*(cm|mm|in|inch|inches|\")?$"));
    const auto match = shape.match(text.trimmed().toString().toLower());
    if (!match.hasMatch()) return std::nullopt;
    const auto value = amount(match.captured(1));
    if (!value) return std::nullopt;
    const QString unit = match.captured(2);
    if (unit == QStringLiteral("mm") || (unit.isEmpty() && chosen == LengthUnit::Millimetres))
        return rounded<TenthsOfMillimetre>(*value * 10);
    if (unit == QStringLiteral("cm") || (unit.isEmpty() && chosen == LengthUnit::Centimetres))
        return rounded<TenthsOfMillimetre>(*value * 100);
    return rounded<TenthsOfMillimetre>(*value * tenthsPerInch);
}

QString kilogramsText(Grams mass) {
    // Two decimals as charts print them, three when the scale showed single grams.
    const int decimals = mass.value % 10 == 0 ? 2 : 3;
    return QString::number(static_cast<double>(mass.value) / 1000, 'f', decimals) + QStringLiteral(" kg");
}

QString poundsText(Grams mass) {
    const auto ounces = std::llround(static_cast<double>(mass.value) / gramsPerOunce);
    return QStringLiteral("%1 lb %2 oz").arg(ounces / 16).arg(ounces % 16);
}

QString massText(Grams mass) {
    return kilogramsText(mass) + QStringLiteral(" (") + poundsText(mass) + u')';
}

QString centimetresText(TenthsOfMillimetre length) {
    return QString::number(static_cast<double>(length.value) / 100, 'f', 1) + QStringLiteral(" cm");
}

std::optional<int> weightLossTenths(Grams birth, Grams now) {
    if (birth.value <= 0) return std::nullopt;
    const auto lost = static_cast<double>(birth.value - now.value);
    return static_cast<int>(std::lround(1000.0 * lost / static_cast<double>(birth.value)));
}

QString weightLossText(int tenths) {
    if (tenths == 0) return QCoreApplication::translate("Measurement", "at birth weight");
    const QString percent = QString::number(std::abs(tenths) / 10.0, 'f', 1);
    return tenths > 0 ? QCoreApplication::translate("Measurement", "%1% below birth weight").arg(percent)
                      : QCoreApplication::translate("Measurement", "%1% above birth weight").arg(percent);
}

} // namespace lodestar
