#include "core/reports/OutcomeWords.h"

#include "core/base/DateText.h"

#include <QCoreApplication>

#include <algorithm>

namespace lodestar::reports {

using namespace Qt::StringLiterals;
using namespace metrics;

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("Reports", text);
}

/// What to do where nothing can be counted; empty where nothing is the matter but that nobody was assessed yet.
QString whyNothing(Indicator indicator, const OutcomeRules& rules) {
    if (indicator == Indicator::Substance && !rules.observes(indicator))
        return say(QT_TRANSLATE_NOOP("Reports",
                                     "Substance misuse: no form in use asks for it, so that there is nothing to count "
                                     "but referrals; they stand under Mood and referrals."));
    if (indicator == Indicator::SocialEmotional)
        return say(QT_TRANSLATE_NOOP("Reports",
                                     "ASQ:SE-2: nothing can be counted before your service loads the cut-offs of its "
                                     "licence (Settings, Forms) and totals are written down."));
    return QCoreApplication::translate("Reports", "%1: nothing is written down of any child of that age.")
        .arg(indicatorWords(indicator));
}

QString targetedBasis(const OutcomeRules& rules) {
    return QCoreApplication::translate("Reports", "Targeted wards: %1 (%2).")
        .arg(rules.targetedWards.join(u", "_s), rules.targetedSource);
}

QString smallCountsBasis(const OutcomeRules& rules) {
    return QCoreApplication::translate(
               "Reports", "Counts from 1 to %1 are left out, and others so that these cannot be worked out; groups "
                          "smaller than that are put together.")
        .arg(rules.smallCounts - 1);
}

} // namespace

QString indicatorWords(Indicator indicator) {
    switch (indicator) {
    case Indicator::SocialEmotional:
        return say(QT_TRANSLATE_NOOP("Reports", "ASQ:SE-2 below the cut-off (no concern)"));
    case Indicator::PersonalSocial:
        return say(QT_TRANSLATE_NOOP("Reports", "ASQ-3 personal-social as expected"));
    case Indicator::Attachment:
        return say(QT_TRANSLATE_NOOP("Reports", "Family assessed, nothing hard about being with the child"));
    case Indicator::Substance:
        return say(QT_TRANSLATE_NOOP("Reports", "Asked about substances, no worry"));
    case Indicator::Communication:
        return say(QT_TRANSLATE_NOOP("Reports", "ASQ-3 communication as expected"));
    case Indicator::Language:
        return say(QT_TRANSLATE_NOOP("Reports", "ELIM: no need found"));
    case Indicator::FedAtBirth:
        return say(QT_TRANSLATE_NOOP("Reports", "Breastfed at birth"));
    case Indicator::FedAtNewBirth:
        return say(QT_TRANSLATE_NOOP("Reports", "Breastfed at the new birth visit"));
    case Indicator::FedAtSixWeeks:
        return say(QT_TRANSLATE_NOOP("Reports", "Breastfed at 6 to 8 weeks"));
    case Indicator::HealthyWeight:
        return say(QT_TRANSLATE_NOOP("Reports", "Healthy weight at two"));
    case Indicator::GrossMotor:
        return say(QT_TRANSLATE_NOOP("Reports", "ASQ-3 gross motor as expected"));
    case Indicator::FineMotor:
        return say(QT_TRANSLATE_NOOP("Reports", "ASQ-3 fine motor as expected"));
    case Indicator::ProblemSolving:
        return say(QT_TRANSLATE_NOOP("Reports", "ASQ-3 problem solving as expected"));
    case Indicator::AllFive:
        return say(QT_TRANSLATE_NOOP("Reports", "All five of ASQ-3 as expected"));
    case Indicator::TwoYearPlace:
        return say(QT_TRANSLATE_NOOP("Reports", "Two-year place taken up"));
    }
    return {};
}

const char* areaTitle(OutcomeArea area) {
    switch (area) {
    case OutcomeArea::SocialEmotional:
        return QT_TRANSLATE_NOOP("Reports", "Social and emotional development");
    case OutcomeArea::Language:
        return QT_TRANSLATE_NOOP("Reports", "Communication and language");
    case OutcomeArea::Diet:
        return QT_TRANSLATE_NOOP("Reports", "Diet and nutrition");
    case OutcomeArea::Development:
        return QT_TRANSLATE_NOOP("Reports", "Development as a whole");
    case OutcomeArea::Places:
        return QT_TRANSLATE_NOOP("Reports", "Two-year places");
    }
    return "";
}

QString areaWords(OutcomeArea area) {
    return say(areaTitle(area));
}

QString areaCode(OutcomeArea area) {
    switch (area) {
    case OutcomeArea::SocialEmotional:
        return u"social_emotional"_s;
    case OutcomeArea::Language:
        return u"language"_s;
    case OutcomeArea::Diet:
        return u"diet"_s;
    case OutcomeArea::Development:
        return u"development"_s;
    case OutcomeArea::Places:
        return u"places"_s;
    }
    return {};
}

const QList<OutcomeArea>& outcomeAreas() {
    static const QList<OutcomeArea> all{OutcomeArea::SocialEmotional, OutcomeArea::Language, OutcomeArea::Diet,
                                        OutcomeArea::Development, OutcomeArea::Places};
    return all;
}

QList<Indicator> indicatorsOf(OutcomeArea area) {
    QList<Indicator> found;
    for (const Indicator each : allIndicators())
        if (areaOf(each) == area) found.append(each);
    return found;
}

QString moodWords(MoodStep step) {
    switch (step) {
    case MoodStep::NoConcern:
        return say(QT_TRANSLATE_NOOP("Reports", "No concern"));
    case MoodStep::Concern:
        return say(QT_TRANSLATE_NOOP("Reports", "Concern, not yet discussed"));
    case MoodStep::Discussed:
        return say(QT_TRANSLATE_NOOP("Reports", "Discussed, not referred"));
    case MoodStep::Referred:
        return say(QT_TRANSLATE_NOOP("Reports", "Referred, not yet seen"));
    case MoodStep::Seen:
        return say(QT_TRANSLATE_NOOP("Reports", "Seen"));
    }
    return {};
}

QString rateWords(double share) {
    constexpr int hundred = 100;
    return QString::number(share * hundred, 'f', 1) + u'%';
}

QString englandWords(const OutcomeRules& rules, Indicator indicator) {
    const EnglandFigure* figure = rules.englandOf(indicator);
    if (figure == nullptr) return {};
    return QCoreApplication::translate("Reports", "England %1% (%2)")
        .arg(QString::number(figure->percent, 'f', 1), figure->period);
}

QStringList leftOutWords(const QList<OutcomeCount>& counts, const OutcomeRules& rules,
                         const QList<Indicator>& indicators) {
    QStringList words;
    const QList<Indicator> there = recorded(counts, indicators);
    for (const Indicator each : indicators)
        if (!there.contains(each)) words.append(whyNothing(each, rules));
    return words;
}

QList<Indicator> recorded(const QList<OutcomeCount>& counts, const QList<Indicator>& indicators) {
    QList<Indicator> found;
    std::ranges::copy_if(indicators, std::back_inserter(found), [&](Indicator indicator) {
        return std::ranges::any_of(counts, [&](const OutcomeCount& each) {
            return each.indicator == indicator && each.met + each.notMet > 0;
        });
    });
    return found;
}

QStringList outcomeBasis(const OutcomeRules& rules) {
    return {
        rules.version,
        say(QT_TRANSLATE_NOOP(
            "Reports",
            "Children who came to the age in the twelve months: 30 days, 56 days, one year for a family "
            "assessment, two and a half years. On that day the service was responsible for them; they count "
            "in the ward they lived in then. Children who died by then are left out; twins are two. The newest "
            "record up to that day counts.")),
        say(QT_TRANSLATE_NOOP(
            "Reports", "The national metrics are counted otherwise, so their numbers are others: over one quarter, and "
                       "of children the service was responsible for on its last day. England's figures are those of "
                       "the period named with them.")),
        say(QT_TRANSLATE_NOOP(
            "Reports", "Feeding is taken over all children of the age, as the national definition has it; everything "
                       "else over those of whom something is known, who alone are counted under All. A healthy weight "
                       "is a BMI for which the guidance of "
                       "the growth chart asks for nothing; it is not the cut-off of population figures.")),
        targetedBasis(rules),
        say(QT_TRANSLATE_NOOP(
            "Reports", "From and to are the 95 % interval of the rate (Wilson 1927; Newcombe 1998). Where the whiskers "
                       "of two bars overlap, the difference may be chance.")),
        smallCountsBasis(rules)};
}

QStringList yearBasis(const OutcomeRules& rules) {
    return {rules.version, targetedBasis(rules), smallCountsBasis(rules)};
}

} // namespace lodestar::reports
