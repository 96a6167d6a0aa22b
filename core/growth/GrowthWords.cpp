#include "core/growth/GrowthWords.h"

#include "core/base/Age.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace lodestar::growth {

namespace {

constexpr std::array<const char*, 9> lineNames{"0.4", "2", "9", "25", "50", "75", "91", "98", "99.6"};
/// "On" a line is within a quarter of a space of it.
constexpr double onLine = centileSpace / 4;
/// Where the doubt begins: worth a check, hardly right, and hardly right for BMI.
constexpr double worthChecking = 4;
constexpr double hardlyRight = 8;
constexpr double hardlyRightBmi = 15;

QString say(const char* text) {
    return QCoreApplication::translate("Growth", text);
}

QString ordinal(const QString& number) {
    const bool whole = !number.contains(u'.');
    const bool teen = number.size() > 1 && number.at(number.size() - 2) == u'1';
    const QChar last = number.back();
    if (whole && !teen && last == u'1') return QCoreApplication::translate("Growth", "%1st").arg(number);
    if (whole && !teen && last == u'2') return QCoreApplication::translate("Growth", "%1nd").arg(number);
    if (whole && !teen && last == u'3') return QCoreApplication::translate("Growth", "%1rd").arg(number);
    return QCoreApplication::translate("Growth", "%1th").arg(number);
}

} // namespace

QString lineText(std::size_t line) {
    return ordinal(QString::fromLatin1(lineNames.at(line)));
}

QString centileText(double sds) {
    if (sds < chartLines.front()) return say(QT_TRANSLATE_NOOP("Growth", "below 0.4th"));
    if (sds > chartLines.back()) return say(QT_TRANSLATE_NOOP("Growth", "above 99.6th"));
    return ordinal(centileNumber(sds));
}

QString centileNumber(double sds) {
    const double centile = centileOf(sds);
    const bool near = centile < 1 || centile > 99;
    QString number = QString::number(centile, 'f', near ? 1 : 0);
    if (number.endsWith(QStringLiteral(".0"))) number.chop(2);
    return number;
}

QString positionText(double sds) {
    for (std::size_t i = 0; i < chartLines.size(); ++i) {
        if (std::abs(sds - chartLines.at(i)) <= onLine)
            return QCoreApplication::translate("Growth", "on the %1 line").arg(lineText(i));
        if (sds > chartLines.at(i)) continue;
        if (i == 0) return QCoreApplication::translate("Growth", "below the %1 line").arg(lineText(0));
        return QCoreApplication::translate("Growth", "between the %1 and %2 lines").arg(lineText(i - 1), lineText(i));
    }
    return QCoreApplication::translate("Growth", "above the %1 line").arg(lineText(chartLines.size() - 1));
}

QString noCentileText(NoCentile reason) {
    switch (reason) {
    case NoCentile::Uk90NotInstalled:
        return say(
            QT_TRANSLATE_NOOP("Growth", "No centile before 2 weeks: the British 1990 figures are not installed."));
    case NoCentile::BeforeGestation:
        return say(QT_TRANSLATE_NOOP("Growth", "No centile before 23 weeks of gestation (length 25 weeks)."));
    case NoCentile::BmiBeforeTwoWeeks:
        return say(QT_TRANSLATE_NOOP("Growth", "No centile for BMI before 2 weeks."));
    case NoCentile::FirstDays:
        return say(QT_TRANSLATE_NOOP("Growth", "No centile from day 1 to day 13: look at the change since birth."));
    case NoCentile::AfterFourYears:
        return say(QT_TRANSLATE_NOOP("Growth", "This chart ends at 4 years."));
    case NoCentile::BeforeBirth:
        return say(QT_TRANSLATE_NOOP("Growth", "The date is before the birth."));
    case NoCentile::NoAmount:
        return say(QT_TRANSLATE_NOOP("Growth", "The value is no amount above 0."));
    case NoCentile::SexUnknown:
        return say(QT_TRANSLATE_NOOP("Growth", "No centile: the record does not say girl or boy."));
    case NoCentile::BirthUnknown:
        return say(QT_TRANSLATE_NOOP("Growth", "No centile: the birth date is not known."));
    case NoCentile::InConflict:
        return say(QT_TRANSLATE_NOOP("Growth", "No centile: two values stand against each other."));
    case NoCentile::GestationUnlikely:
        return say(
            QT_TRANSLATE_NOOP("Growth", "No corrected age: a gestation below 22 or above 44 weeks is unlikely."));
    }
    return {};
}

QString basisText(AgeBasis basis) {
    return basis == AgeBasis::Corrected ? say(QT_TRANSLATE_NOOP("Growth", "corrected age"))
                                        : say(QT_TRANSLATE_NOOP("Growth", "actual age"));
}

QString policyText(AgePolicy policy) {
    return policy == AgePolicy::PaperChart ? say(QT_TRANSLATE_NOOP("Growth", "paper-chart rule"))
                                           : say(QT_TRANSLATE_NOOP("Growth", "digital-chart rule"));
}

QString sourceText(GrowthSource source) {
    switch (source) {
    case GrowthSource::Who2006:
        return say(QT_TRANSLATE_NOOP("Growth", "WHO 2006"));
    case GrowthSource::Uk90ByGestation:
        return say(QT_TRANSLATE_NOOP("Growth", "British 1990 by gestation"));
    case GrowthSource::Uk90TermAverage:
        return say(QT_TRANSLATE_NOOP("Growth", "British 1990 term average"));
    }
    return {};
}

QString correctedAgeText(int correctedDays) {
    if (correctedDays >= whoFromDay) return spanText(correctedDays);
    return QCoreApplication::translate("Growth", "%1 weeks").arg(Gestation(termDays + correctedDays).toString());
}

QString doubtfulSdsText(GrowthMeasure measure, double sds) {
    const double distance = std::abs(sds);
    if (distance > (measure == GrowthMeasure::Bmi ? hardlyRightBmi : hardlyRight))
        return say(QT_TRANSLATE_NOOP("Growth", "More than 8 SD from the median: hardly right, measure again."));
    if (distance > worthChecking)
        return say(QT_TRANSLATE_NOOP("Growth", "More than 4 SD from the median: check the value."));
    return {};
}

QString positionNote(bool standing, int days) {
    const bool young = days < standingFromDay;
    if (young && standing)
        return say(
            QT_TRANSLATE_NOOP("Growth", "Measured standing before 2 years: about 0.7 cm less than lying (WHO)."));
    if (!young && !standing)
        return say(QT_TRANSLATE_NOOP("Growth", "Measured lying after 2 years: about 0.7 cm more than standing (WHO)."));
    return {};
}

std::optional<GrowthMeasure> growthMeasureFromName(QStringView name) {
    if (name == u"weight") return GrowthMeasure::Weight;
    if (name == u"length" || name == u"height") return GrowthMeasure::Length;
    if (name == u"head_circumference") return GrowthMeasure::HeadCircumference;
    if (name == u"bmi") return GrowthMeasure::Bmi;
    return std::nullopt;
}

std::optional<Sex> sexFromName(QStringView name) {
    if (name == u"female") return Sex::Female;
    if (name == u"male") return Sex::Male;
    return std::nullopt;
}

} // namespace lodestar::growth
