#pragma once

#include "core/forms/Instrument.h"
#include "core/services/AssessmentAges.h"
#include "core/services/EarlyYears.h"
#include "core/services/Postcard.h"
#include "core/services/Review.h"
#include "core/services/TwoYearPlace.h"
#include "core/services/VisitContext.h"

namespace lodestar {

/// One domain of ASQ-3 as the record has it.
struct AsqScore {
    QString domain;
    QString value;
    QString form; ///< months: 24, 27, 30
    QDate on;
};

/// What the record knows of a child when the page of its review is opened: most of the health part is shown from here
/// and not typed again. Read anew each time; never part of the draft.
struct ReviewContext {
    VisitContext visit;
    RecordId child;
    bool died = false;
    QList<AsqScore> scores; ///< the newest of each domain, of forms for two years
    QString elimWords;
    QString elimOutcome;
    QDate elimOn;
    QList<forms::Cutoff> cutoffs;              ///< in use
    std::optional<forms::FormForAge> asqForms; ///< that fit on the day; nothing while no one birth date stands
    QStringList jabsMissing;
    qsizetype jabsGiven = 0;
    QString hearing; ///< result of the newborn screen, as stored
    std::optional<Attendance> attendance;
    QList<EarlyYearsSetting> settings;
    std::optional<Entry> contact; ///< a completed contact of the review at which the child was seen
    std::optional<Entry> health;
    std::optional<Entry> summary; ///< the progress check at two: of the second birthday or later
    std::optional<Entry> discussion;
    std::optional<Entry> plan;
    QHash<QString, Entry> agreements; ///< the last answer by direction
    std::optional<Postcard> postcard; ///< that has not come back
    QList<Entry> referrals;           ///< the child's, open ones
    QList<Entry> concerns;            ///< not answered
    PlaceStanding place;

    [[nodiscard]] const VisitPerson* person() const { return visit.person(child); }
    [[nodiscard]] const AsqScore* score(const QString& domain) const;
    /// The cut-off of a domain; null where none is in use.
    [[nodiscard]] const forms::Cutoff* cutoff(const QString& form, const QString& domain) const;
};

/// The forms of ASQ-3 of a review at two: "24", "27", "30".
QStringList twoYearForms();

/// Errors: NotFound without such a child.
Result<ReviewContext> readReviewContext(Connection& connection, const RecordId& child, QDate today);

} // namespace lodestar
