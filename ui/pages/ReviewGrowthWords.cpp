#include "ui/pages/ReviewGrowthWords.h"

#include "core/base/DateText.h"
#include "core/growth/GrowthWords.h"
#include "core/services/ChildGrowth.h"
#include "core/services/MeasurementValue.h"
#include "ui/pages/VisitWords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

namespace {

QString tr(const char* source) {
    return QCoreApplication::translate("lodestar::pages::ReviewGrowthWords", source);
}

/// What is typed for a measure, on the day of the health part.
std::optional<PastMeasurement> typedIn(const ReviewSheet& sheet, const QString& measure) {
    const auto& list = sheet.review.measurements;
    const auto found = std::ranges::find(list, measure, &Visit::Measurement::measure);
    const auto amount = found == list.cend() ? std::nullopt : amountOf(*found);
    if (!amount) return std::nullopt;
    const QDate day = sheet.review.healthDate();
    return PastMeasurement{measure, *amount, day.isValid() ? day : sheet.today(), false, false, false};
}

QString placed(const VisitPerson& child, const growth::GrowthPoint& point) {
    const auto& reading = point.reading;
    if (!reading.inForce) return growth::noCentileText(reading.inForce.error());
    return tr("%1 centile: %2").arg(growth::centileText(reading.inForce->sds), VisitWords::position(child, point));
}

/// What is added to a value while it is typed: the change, what guidance asks, and whether to look again.
QStringList besides(const TypedGrowth& growth, QDate today) {
    if (!growth.now.reading.inForce) return {};
    QStringList words;
    if (growth.before) words << VisitWords::spacesSince(*growth.before, growth.now, false);
    for (const growth::GrowthPrompt& each : growth.prompts)
        words << growth::promptTitle(each, today) + u" ("_s + growth::promptSource(each) + u')';
    words << growth::doubtfulSdsText(growth.now.measure, growth.now.reading.inForce->sds);
    return words;
}

} // namespace

QString ReviewGrowthWords::measure(const ReviewSheet& sheet, const QString& measure) {
    const VisitPerson* child = sheet.context.person();
    if (child == nullptr) return {};
    const auto typed = typedIn(sheet, measure);
    const PastMeasurement* last = child->last(measure);
    if (!typed && last == nullptr) return {};
    const auto growth = typedGrowth(sheet.session.growth(), *child, typed ? *typed : *last);
    if (!growth) return {};
    const QString place = placed(*child, growth->now);
    if (!typed) return tr("Last: %1").arg(place);
    QStringList words{place};
    words += besides(*growth, sheet.today());
    words.removeAll(QString());
    return words.join(u". "_s);
}

QString ReviewGrowthWords::bmi(const ReviewSheet& sheet) {
    const VisitPerson* child = sheet.context.person();
    if (child == nullptr) return {};
    auto measurements = child->measurements;
    for (const QString& measure : {u"weight"_s, u"height"_s})
        if (const auto typed = typedIn(sheet, measure)) measurements.append(*typed);
    auto points = growthPointsOf(sheet.session.growth(), growthChildOf(*child), measurements);
    points.removeIf([](const auto& each) { return each.measure != growth::GrowthMeasure::Bmi; });
    if (points.isEmpty()) return {};
    const growth::GrowthPoint& last = points.last();
    return tr("BMI %1 on %2, %3").arg(QString::number(last.value, 'f', 1), dateText(last.on), placed(*child, last));
}

} // namespace lodestar::pages
