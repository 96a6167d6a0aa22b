#include "core/metrics/MetricRules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace lodestar::metrics {

using namespace Qt::StringLiterals;

namespace {

constexpr int newBirthDays = 30;
constexpr int eightWeekDays = 56;
constexpr int twelve = 12;
constexpr int fifteen = 15;
constexpr int thirty = 30;

/// Of "03-02" and "06-01"; 29 February would need a year and stands in no printed range.
PrintedRange rangeOf(const QString& from, const QString& to) {
    return {from.left(2).toInt(), from.mid(3).toInt(), to.left(2).toInt(), to.mid(3).toInt()};
}

bool isRange(const PrintedRange& range) {
    return range.fromMonth > 0 && range.fromDay > 0 && range.toMonth > 0 && range.toDay > 0;
}

} // namespace

Result<MetricRules> MetricRules::read(const QByteArray& json,
                                      const QHash<int, std::array<double, domainCount>>& cutoffs) {
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    MetricRules rules;
    rules.version = root.value("version"_L1).toString();
    rules.source = root.value("source"_L1).toString();
    if (rules.version.isEmpty() || rules.source.isEmpty()) return fail(ErrorCode::InvalidInput, u"version"_s);
    for (const QJsonValue& value : root.value("newBirthRanges"_L1).toArray()) {
        const int quarter = value["quarter"_L1].toInt();
        if (quarter < 1 || quarter > 4) return fail(ErrorCode::InvalidInput, u"newBirthRanges"_s);
        rules.printedRanges[static_cast<std::size_t>(quarter - 1)] =
            rangeOf(value["from"_L1].toString(), value["to"_L1].toString());
    }
    if (!std::all_of(rules.printedRanges.cbegin(), rules.printedRanges.cend(), isRange))
        return fail(ErrorCode::InvalidInput, u"newBirthRanges"_s);
    for (const QJsonValue& value : root.value("bandForms"_L1).toArray()) {
        const int form = value.toInt();
        if (!cutoffs.contains(form)) return fail(ErrorCode::InvalidInput, u"bandForms"_s);
        rules.cutoffs.insert(form, cutoffs.value(form));
    }
    for (const QJsonValue& value : root.value("england"_L1).toArray())
        rules.england.append({value["code"_L1].toString(), value["period"_L1].toString(),
                              value["percent"_L1].toDouble(), value["source"_L1].toString()});
    return rules;
}

BirthRange MetricRules::newBirths(const Quarter& quarter) const {
    const PrintedRange& printed = printedRanges[static_cast<std::size_t>(quarter.number - 1)];
    const int year = quarter.last().year();
    BirthRange range{QDate(year, printed.fromMonth, printed.fromDay), QDate(year, printed.toMonth, printed.toDay)};
    if (range.from > range.to) range.from = QDate(year - 1, printed.fromMonth, printed.fromDay);
    return range;
}

QList<BirthRange> MetricRules::birthsDueIn(const Quarter& quarter) const {
    constexpr int monthEnds = 3; // that many days months differ by
    QList<BirthRange> due{newBirths(quarter),
                          {quarter.first().addDays(-eightWeekDays), quarter.last().addDays(-eightWeekDays)}};
    for (const int months : {twelve, fifteen, thirty})
        due.append({quarter.first().addMonths(-months).addDays(-monthEnds),
                    quarter.last().addMonths(-months).addDays(monthEnds)});
    std::sort(due.begin(), due.end(), [](const BirthRange& a, const BirthRange& b) { return a.from < b.from; });
    QList<BirthRange> apart;
    for (const BirthRange& each : due) {
        if (apart.isEmpty() || apart.last().to < each.from)
            apart.append(each);
        else
            apart.last().to = std::max(apart.last().to, each.to);
    }
    return apart;
}

const EnglandFigure* MetricRules::englandOf(QStringView code) const {
    for (const EnglandFigure& each : england) {
        if (each.of == code) return &each;
    }
    return nullptr;
}

QDate dayOfAge(Cohort cohort, QDate birth) {
    switch (cohort) {
    case Cohort::NewBirth:
        return birth.addDays(newBirthDays);
    case Cohort::EightWeeks:
        return birth.addDays(eightWeekDays);
    case Cohort::TwelveMonths:
        return birth.addMonths(twelve);
    case Cohort::FifteenMonths:
        return birth.addMonths(fifteen);
    case Cohort::ThirtyMonths:
        return birth.addMonths(thirty);
    }
    return {};
}

bool isDueIn(Cohort cohort, QDate birth, const Quarter& quarter, const MetricRules& rules) {
    if (!birth.isValid()) return false;
    if (cohort != Cohort::NewBirth) return quarter.has(dayOfAge(cohort, birth));
    const BirthRange range = rules.newBirths(quarter);
    return birth >= range.from && birth <= range.to;
}

} // namespace lodestar::metrics
