#include "core/exchange/MeasuredValue.h"

#include <QHash>

namespace lodestar::exchange {

using namespace Qt::StringLiterals;

namespace {

/// One of a unit in grams or tenths of a millimetre, as a fraction. The pound is 453.59237 g, the inch 25.4 mm, both
/// exactly (Weights and Measures Act 1985).
struct UnitSize {
    bool mass = false;
    qint64 numerator = 0;
    qint64 denominator = 1;
};

std::optional<UnitSize> unitSize(const QString& unit) {
    static const QHash<QString, UnitSize> sizes{
        {u"kg"_s, {true, 1000, 1}},
        {u"g"_s, {true, 1, 1}},
        {u"lb"_s, {true, 45359237, 100000}},
        {u"[lb_av]"_s, {true, 45359237, 100000}},
        {u"oz"_s, {true, 45359237, 1600000}},
        {u"[oz_av]"_s, {true, 45359237, 1600000}},
        {u"m"_s, {false, 10000, 1}},
        {u"cm"_s, {false, 100, 1}},
        {u"mm"_s, {false, 10, 1}},
        {u"in"_s, {false, 254, 1}},
        {u"[in_i]"_s, {false, 254, 1}},
    };
    const auto found = sizes.constFind(unit.trimmed().toLower());
    return found == sizes.cend() ? std::nullopt : std::optional(*found);
}

/// A decimal as a whole number of its last place, at most nine digits.
struct Decimal {
    qint64 digits = 0;
    qint64 scale = 1;
};

std::optional<Decimal> decimal(const QString& text) {
    Decimal value;
    bool point = false;
    int count = 0;
    for (const QChar c : text) {
        if (c == u'.' && !point) {
            point = true;
            continue;
        }
        if (c < u'0' || c > u'9' || ++count > 9) return std::nullopt;
        value.digits = value.digits * 10 + c.digitValue();
        if (point) value.scale *= 10;
    }
    if (value.digits == 0) return std::nullopt;
    return value;
}

} // namespace

std::optional<QJsonObject> measuredValue(const QString& measure, const QString& value, const QString& unit) {
    const auto size = unitSize(unit);
    const auto number = decimal(value);
    if (!size || !number || size->mass != (measure == u"weight")) return std::nullopt;
    const qint64 denominator = number->scale * size->denominator;
    const qint64 amount = (2 * number->digits * size->numerator + denominator) / (2 * denominator);
    // Beyond a tonne or ten metres no child was measured.
    if (amount < 1 || amount > (size->mass ? 1'000'000 : 100'000)) return std::nullopt;
    return QJsonObject{{u"measure"_s, measure},
                       {u"amount"_s, amount},
                       {u"unit"_s, size->mass ? u"g"_s : u"0.1mm"_s},
                       {u"asWritten"_s, value + u' ' + unit}};
}

} // namespace lodestar::exchange
