#include "core/reports/PublicWords.h"

#include <cmath>

namespace lodestar::reports {

using namespace Qt::StringLiterals;
using metrics::PublicRate;
using metrics::PublishedRate;

QString rateTitle(PublicRate rate, const Wording& words) {
    switch (rate) {
    case PublicRate::NewBirthVisit:
        return words.translate("PublicReport", "Newborn babies visited within 14 days");
    case PublicRate::EightWeekReview:
        return words.translate("PublicReport", "Babies reviewed by 8 weeks");
    case PublicRate::Breastfed:
        return words.translate("PublicReport", "Babies breastfed at 6 to 8 weeks, wholly or partly");
    case PublicRate::TwelveMonths:
        return words.translate("PublicReport", "Children reviewed by their first birthday");
    case PublicRate::TwoYearReview:
        return words.translate("PublicReport", "Children reviewed by 2½ years");
    case PublicRate::AllFive:
        return words.translate("PublicReport", "Two-year-olds on track in all five areas");
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

QString shareText(double share, const Wording& words) {
    constexpr double hundred = 100;
    return words.locale().toString(share * hundred, 'f', 1) + u'%';
}

QString poundsWords(qint64 pence, const Wording& words) {
    constexpr double penceInPound = 100;
    return u'£' + words.locale().toString(std::llround(static_cast<double>(pence) / penceInPound));
}

QString englandWords(const PublicFigures& figures, PublicRate rate, const Wording& words) {
    constexpr double hundred = 100;
    const metrics::EnglandFigure* figure = figures.england(rate);
    if (figure == nullptr) return {};
    return words.translate("PublicReport", "England %1 (%2)")
        .arg(shareText(figure->percent / hundred, words), figure->period);
}

QString smallNumbersWords(qint64 threshold, const Wording& words) {
    const int least = static_cast<int>(threshold);
    return words.translate(
        "PublicReport",
        "What small numbers mean: where fewer than %n children are behind a number, or it could be worked out from "
        "others, it is left out, so that no child can be recognised. Where few children are behind a share it goes up "
        "and down by chance: look at several quarters before you decide anything.",
        nullptr, least);
}

} // namespace lodestar::reports
