#pragma once

#include "core/base/Result.h"
#include "core/metrics/MetricRules.h"
#include "core/metrics/Suppression.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace lodestar::metrics {

/// What a service sets out to better, by child.
enum class Indicator : std::uint8_t {
    SocialEmotional, ///< ASQ:SE-2 below the cut-off of its form
    PersonalSocial,  ///< ASQ-3, as the four others below
    Attachment,      ///< an observation that the rules name
    Substance,       ///< the same
    Communication,
    Language, ///< ELIM: no need found
    FedAtBirth,
    FedAtNewBirth,
    FedAtSixWeeks,
    HealthyWeight, ///< BMI from the 2nd to below the 91st centile at two years
    GrossMotor,
    FineMotor,
    ProblemSolving,
    AllFive,
    TwoYearPlace, ///< of those found eligible, who had the place
};
inline constexpr std::size_t indicatorCount = 15;
const std::array<Indicator, indicatorCount>& allIndicators();

/// The areas of the strategy, what concerns all of them, and the place at two.
enum class OutcomeArea : std::uint8_t { SocialEmotional, Language, Diet, Development, Places };

/// The word in data and CSV: "social_emotional", "fed_at_birth" ...
QString indicatorCode(Indicator indicator);
std::optional<Indicator> indicatorFromCode(QStringView code);
OutcomeArea areaOf(Indicator indicator);
/// Whether the rate is taken over all of the age and not over those of whom something is known: feeding, as the
/// national definition has it.
bool overAllDue(Indicator indicator);

/// An answer of a form that is an observation: given at all, or one of some codes, it is a worry.
struct ObservationRule {
    Indicator indicator = Indicator::Attachment;
    QString form;      ///< address of the questionnaire, without version
    QString item;      ///< linkId
    QStringList worry; ///< codes; empty: any answer
};

/// From which score a mood screen asks for more.
struct MoodRule {
    QString instrument;
    std::optional<double> from; ///< nothing: the threshold that the service set; without one no total is a concern
    std::optional<int> item;    ///< item 10 of EPDS: this answer or more, whatever the total
    QString source;
};

/// What counting takes from data: resources/metrics/outcomes.json and resources/codes/wards.json.
struct OutcomeRules {
    QString version;
    QStringList targetedWards;
    QString targetedSource;
    QDate start; ///< of the reach
    QString startSource;
    qint64 reachTarget = 0; ///< 0: none
    QString reachTargetSource;
    QList<ObservationRule> observations;
    QList<MoodRule> mood;
    QStringList moodNeeds;               ///< needs of the directory: a service with one of them helps with mood
    qint64 smallCounts = usualThreshold; ///< counts from 1 to below it leave the service nowhere
    QStringList substanceNeeds;          ///< the same for smoking, alcohol and drugs
    /// Cut-offs of ASQ-3 by form, as the national metrics have them, and England's published figures: from MetricRules.
    QHash<int, std::array<double, domainCount>> cutoffs;
    QList<EnglandFigure> england;

    /// Errors: InvalidInput with the name of what is missing or wrong.
    static Result<OutcomeRules> read(const QByteArray& json, const QByteArray& wards, const MetricRules& national);
    [[nodiscard]] bool isTargeted(const QString& ward) const { return targetedWards.contains(ward); }
    /// Null where none was published.
    [[nodiscard]] const EnglandFigure* englandOf(Indicator indicator) const;
    /// Whether some form holds the observation; without one the indicator is left out.
    [[nodiscard]] bool observes(Indicator indicator) const;
};

/// The day on which a child comes into an indicator's count.
QDate dueOn(Indicator indicator, QDate birth);
/// "2023/24": the financial year of a day.
QString cohortOf(QDate day);
/// The last day of that financial year.
QDate cohortEnd(QDate day);

} // namespace lodestar::metrics
