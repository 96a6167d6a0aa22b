#include "core/reports/PublicWords.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace lodestar::reports {

using namespace Qt::StringLiterals;
using metrics::PublicRate;
using metrics::PublishedRate;

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("Reports", text);
}

} // namespace

QString rateTitle(PublicRate rate) {
    switch (rate) {
    case PublicRate::NewBirthVisit:
        return say(QT_TRANSLATE_NOOP("Reports", "Newborn babies visited within 14 days"));
    case PublicRate::EightWeekReview:
        return say(QT_TRANSLATE_NOOP("Reports", "Babies reviewed by 8 weeks"));
    case PublicRate::Breastfed:
        return say(QT_TRANSLATE_NOOP("Reports", "Babies breastfed at 6 to 8 weeks, wholly or partly"));
    case PublicRate::TwelveMonths:
        return say(QT_TRANSLATE_NOOP("Reports", "Children reviewed by their first birthday"));
    case PublicRate::TwoYearReview:
        return say(QT_TRANSLATE_NOOP("Reports", "Children reviewed by 2½ years"));
    case PublicRate::AllFive:
        return say(QT_TRANSLATE_NOOP("Reports", "Two-year-olds on track in all five areas"));
    }
    return {};
}

QString rateKey(PublicRate rate) {
    static const QStringList keys{u"new_birth_visit"_s, u"8_week_review"_s,   u"breastfed"_s,
                                  u"12_month_review"_s, u"two_year_review"_s, u"all_five"_s};
    return keys.value(static_cast<qsizetype>(rate));
}

ReportCell rateCell(const PublishedRate& rate) {
    return {{}, rate.value, rate.state == PublishedRate::State::LeftOut};
}

QString shareText(double share) {
    constexpr double hundred = 100;
    return QLocale().toString(share * hundred, 'f', 1) + u'%';
}

QString poundsWords(qint64 pence) {
    constexpr double penceInPound = 100;
    return u'£' + QLocale().toString(std::llround(static_cast<double>(pence) / penceInPound));
}

QString englandWords(const PublicFigures& figures, PublicRate rate) {
    constexpr double hundred = 100;
    const metrics::EnglandFigure* figure = figures.england(rate);
    if (figure == nullptr) return {};
    return QCoreApplication::translate("Reports", "England %1 (%2)")
        .arg(shareText(figure->percent / hundred), figure->period);
}

QString smallNumbersWords(qint64 threshold) {
    return QCoreApplication::translate(
               "Reports", "What small numbers mean: where fewer than %1 children are behind a number, or it could be "
                          "worked out from others, it is left out, so that no child can be recognised. Where few "
                          "children are behind a share it goes up and down by chance: look at several quarters before "
                          "you decide anything.")
        .arg(threshold);
}

} // namespace lodestar::reports
