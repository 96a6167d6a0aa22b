#include "core/services/MeasurementValue.h"

#include "core/base/Age.h"
#include "core/base/MeasurementInput.h"

namespace lodestar {

using namespace Qt::StringLiterals;

namespace {

MassUnit massUnit(const QString& unit) {
    if (unit == u"g"_s) return MassUnit::Grams;
    return unit == u"lb"_s ? MassUnit::Pounds : MassUnit::Kilograms;
}

LengthUnit lengthUnit(const QString& unit) {
    if (unit == u"mm"_s) return LengthUnit::Millimetres;
    return unit == u"in"_s ? LengthUnit::Inches : LengthUnit::Centimetres;
}

/// As she wrote it, with the unit she had chosen where she wrote none.
QString asWritten(const Visit::Measurement& typed) {
    const QString text = typed.text.trimmed();
    const bool saysUnit = std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter() || c == u'"'; });
    return saysUnit || typed.unit.isEmpty() ? text : text + u' ' + typed.unit;
}

} // namespace

bool isWeight(const QString& measure) {
    return measure == u"weight"_s;
}

std::optional<qint64> amountOf(const Visit::Measurement& typed) {
    if (isWeight(typed.measure)) {
        const auto mass = parseMass(typed.text, massUnit(typed.unit));
        return mass ? std::optional<qint64>(mass->value) : std::nullopt;
    }
    const auto length = parseLength(typed.text, lengthUnit(typed.unit));
    return length ? std::optional<qint64>(length->value) : std::nullopt;
}

std::optional<QJsonObject> measurementFields(const Visit::Measurement& typed, const QString& on) {
    const auto amount = amountOf(typed);
    if (!amount) return std::nullopt;
    QJsonObject measured{{u"measure"_s, typed.measure},
                         {u"amount"_s, *amount},
                         {u"unit"_s, isWeight(typed.measure) ? u"g"_s : u"0.1mm"_s},
                         {u"asWritten"_s, asWritten(typed)}};
    if (isWeight(typed.measure)) measured.insert(u"clothed"_s, typed.clothed);
    if (!typed.scale.isEmpty()) measured.insert(u"scale"_s, typed.scale);
    if (!typed.sure.trimmed().isEmpty()) measured.insert(u"sure"_s, typed.sure.trimmed());
    return QJsonObject{{u"measured"_s, measured}, {u"on"_s, on}};
}

std::optional<MeasurementDoubt> doubtAbout(const Visit::Measurement& typed, const VisitPerson& child, QDate on) {
    const auto amount = amountOf(typed);
    const auto measure = measureFromName(typed.measure);
    if (!amount || !measure || !child.child) return std::nullopt;
    std::optional<int> age;
    const bool known = child.born.isValid() && !child.inConflict && on >= child.born;
    if (known && child.gestation && isPreterm(*child.gestation))
        age = correctedDays(child.born, *child.gestation, on);
    else if (known)
        age = static_cast<int>(child.born.daysTo(on));
    return doubtOf(*measure, *amount, age);
}

QString typedText(const Visit::Measurement& typed, qint64 amount) {
    const auto number = [](double value, int decimals) {
        QString text = QString::number(value, 'f', decimals);
        while (text.contains(u'.') && (text.endsWith(u'0') || text.endsWith(u'.')))
            text.chop(1);
        return text;
    };
    const auto value = static_cast<double>(amount);
    if (typed.unit == u"lb"_s) return poundsText(Grams{amount});
    if (typed.unit == u"g"_s) return number(value, 0);
    if (typed.unit == u"mm"_s) return number(value / 10, 1);
    if (typed.unit == u"in"_s) return number(value / 254, 2);
    return isWeight(typed.measure) ? number(value / 1000, 3) : number(value / 100, 2);
}

} // namespace lodestar
