#include "core/reports/MetricsWords.h"

#include "core/base/DateText.h"

#include <QCoreApplication>
#include <QHash>

namespace lodestar::reports {

using namespace metrics;

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("Reports", text);
}

/// With %1 for the day where a record says so.
const QHash<Reason, const char*>& reasons() {
    static const QHash<Reason, const char*> words{
        {Reason::FirstContact, QT_TRANSLATE_NOOP("Reports", "first face-to-face contact at 28 weeks or more on %1")},
        {Reason::VisitedInTime, QT_TRANSLATE_NOOP("Reports", "visited face to face by day 14, on %1")},
        {Reason::VisitedLater, QT_TRANSLATE_NOOP("Reports", "first visited face to face on day 15 to 30, on %1")},
        {Reason::ReviewedInTime, QT_TRANSLATE_NOOP("Reports", "reviewed in time, on %1")},
        {Reason::FedTotally, QT_TRANSLATE_NOOP("Reports", "totally breastfed, recorded on %1")},
        {Reason::FedPartially, QT_TRANSLATE_NOOP("Reports", "partially breastfed, recorded on %1")},
        {Reason::FedNot, QT_TRANSLATE_NOOP("Reports", "not breastfed, recorded on %1")},
        {Reason::AsqUsed, QT_TRANSLATE_NOOP("Reports", "ASQ-3 was used, on %1")},
        {Reason::ScoreExpected, QT_TRANSLATE_NOOP("Reports", "score at or above expected, on %1")},
        {Reason::AllExpected, QT_TRANSLATE_NOOP("Reports", "all five scores at or above expected, on %1")},
        {Reason::NotVisited, QT_TRANSLATE_NOOP("Reports", "no new birth visit recorded")},
        {Reason::VisitedAfterThirtyDays,
         QT_TRANSLATE_NOOP("Reports", "first visited face to face after day 30, on %1")},
        {Reason::NotFaceToFace, QT_TRANSLATE_NOOP("Reports", "held, but not recorded as face to face, on %1")},
        {Reason::DatedBeforeBirth, QT_TRANSLATE_NOOP("Reports", "the visit is dated before the birth: %1")},
        {Reason::NotReviewed, QT_TRANSLATE_NOOP("Reports", "no review recorded")},
        {Reason::ReviewedLate, QT_TRANSLATE_NOOP("Reports", "reviewed after the age, on %1")},
        {Reason::ByLetterOrText, QT_TRANSLATE_NOOP("Reports", "by letter or text message alone, on %1")},
        {Reason::NotCompleted, QT_TRANSLATE_NOOP("Reports", "tried, not completed, on %1")},
        {Reason::WaitsForCountersignature,
         QT_TRANSLATE_NOOP("Reports", "waits for a countersignature or for two versions to be settled, on %1")},
        {Reason::FeedingNotKnown, QT_TRANSLATE_NOOP("Reports", "feeding recorded as not known, on %1")},
        {Reason::FeedingNotRecorded, QT_TRANSLATE_NOOP("Reports", "no feeding record of the 6-8 week review")},
        {Reason::AsqNotUsed, QT_TRANSLATE_NOOP("Reports", "reviewed without ASQ-3, on %1")},
        {Reason::ScoreBelow, QT_TRANSLATE_NOOP("Reports", "score below expected, on %1")},
        {Reason::SomeBelow, QT_TRANSLATE_NOOP("Reports", "at least one score below expected, on %1")},
        {Reason::Died, QT_TRANSLATE_NOOP("Reports", "died by the day of turning that age")},
        {Reason::NotResponsible,
         QT_TRANSLATE_NOOP("Reports", "this service was not responsible on the quarter’s last day")},
    };
    return words;
}

const QHash<Code, const char*>& codes() {
    static const QHash<Code, const char*> words{
        {Code::C1, QT_TRANSLATE_NOOP("Reports", "First face-to-face antenatal contact at 28 weeks or above")},
        {Code::C2, QT_TRANSLATE_NOOP("Reports", "New birth visit within 14 days")},
        {Code::C3, QT_TRANSLATE_NOOP("Reports", "New birth visit after 14 days")},
        {Code::C8i, QT_TRANSLATE_NOOP("Reports", "6-8 week review by 8 weeks")},
        {Code::C8ii, QT_TRANSLATE_NOOP("Reports", "Totally breastfed at 6-8 weeks")},
        {Code::C8iii, QT_TRANSLATE_NOOP("Reports", "Partially breastfed at 6-8 weeks")},
        {Code::C8iv, QT_TRANSLATE_NOOP("Reports", "Not at all breastfed at 6-8 weeks")},
        {Code::C4, QT_TRANSLATE_NOOP("Reports", "12-month review by 12 months")},
        {Code::C5, QT_TRANSLATE_NOOP("Reports", "12-month review by 15 months")},
        {Code::C6i, QT_TRANSLATE_NOOP("Reports", "2-2½ year review by 2½ years")},
        {Code::C6ii, QT_TRANSLATE_NOOP("Reports", "2-2½ year review using ASQ-3")},
        {Code::C6iii, QT_TRANSLATE_NOOP("Reports", "ASQ-3 communication at or above expected")},
        {Code::C6iv, QT_TRANSLATE_NOOP("Reports", "ASQ-3 gross motor at or above expected")},
        {Code::C6v, QT_TRANSLATE_NOOP("Reports", "ASQ-3 fine motor at or above expected")},
        {Code::C6vi, QT_TRANSLATE_NOOP("Reports", "ASQ-3 problem solving at or above expected")},
        {Code::C6vii, QT_TRANSLATE_NOOP("Reports", "ASQ-3 personal-social at or above expected")},
        {Code::C6viii, QT_TRANSLATE_NOOP("Reports", "ASQ-3 all five at or above expected")},
    };
    return words;
}

} // namespace

QString reasonWords(Reason reason, QDate on) {
    const QString words = say(reasons().value(reason));
    return words.contains(QStringLiteral("%1")) ? words.arg(on.toString(Qt::ISODate)) : words;
}

QString metricWords(Code code) {
    return say(metricTitle(code));
}

const char* metricTitle(Code code) {
    return codes().value(code);
}

QString invalidWords(Invalid invalid, const MetricTotals& totals) {
    switch (invalid) {
    case Invalid::NumeratorAboveDenominator:
        return QCoreApplication::translate("Reports", "A numerator is larger than its denominator: do not send this "
                                                      "return, and tell whoever looks after Lodestar.");
    case Invalid::VisitsDoNotAddUp:
        return QCoreApplication::translate("Reports", "C2, C3 and the children not visited do not add up: do not send "
                                                      "this return, and tell whoever looks after Lodestar.");
    case Invalid::FeedingDoesNotAddUp:
        return QCoreApplication::translate("Reports", "More feeding records than infants due: do not send this return, "
                                                      "and tell whoever looks after Lodestar.");
    case Invalid::FeedingNotKnown:
        return QCoreApplication::translate("Reports",
                                           "Feeding is known of %1 % of the infants due; below 95 % the prevalence of "
                                           "breastfeeding is not published. Open C8ii to see of whom it is missing.")
            .arg(totals.shownKnownPercent().value_or(0), 0, 'f', 1);
    }
    return {};
}

QString aheadWords(Ahead::What what, int children, QDate by) {
    const QString day = dateText(by);
    switch (what) {
    case Ahead::What::NewBirthVisit:
        return QCoreApplication::translate("Reports", "%n babies turn 14 days by %1 without a new birth visit.",
                                           nullptr, children)
            .arg(day);
    case Ahead::What::EightWeeks:
        return QCoreApplication::translate("Reports", "%n babies turn 8 weeks by %1 without a 6-8 week review.",
                                           nullptr, children)
            .arg(day);
    case Ahead::What::TwelveMonths:
        return QCoreApplication::translate("Reports", "%n children turn 12 months by %1 without a 12-month review.",
                                           nullptr, children)
            .arg(day);
    case Ahead::What::FifteenMonths:
        return QCoreApplication::translate("Reports", "%n children turn 15 months by %1 without a 12-month review.",
                                           nullptr, children)
            .arg(day);
    case Ahead::What::ThirtyMonths:
        return QCoreApplication::translate("Reports", "%n children turn 2½ years by %1 without a 2-2½ year review.",
                                           nullptr, children)
            .arg(day);
    }
    return {};
}

} // namespace lodestar::reports
