#pragma once

#include "core/rules/ReviewComparison.h"
#include "core/services/ReviewContext.h"

namespace lodestar {

/// One score beside its cut-off.
struct ScoreSeen {
    QString domain;
    QString value;
    QString cutoff; ///< empty where none is in use for this form
    rules::ReviewView view = rules::ReviewView::NotLooked;
};

/// One area with both views side by side, the family's words, and what they say together.
struct ReviewRow {
    rules::ReviewArea area = rules::ReviewArea::Talking;
    rules::ReviewView health = rules::ReviewView::NotLooked;
    QList<ScoreSeen> scores;
    QList<Review::Finding> findings; ///< of this area that were looked at, and in Senses all
    QString elimOutcome;             ///< of Talking
    QString elimWords;
    bool prime = true; ///< whether the progress check looks at it at all
    QString judgement; ///< the setting's: expected ...; empty while it said nothing
    QString settingWords;
    rules::ReviewView setting = rules::ReviewView::NotLooked;
    QString familyWords;
    rules::ReviewAgreement agreement = rules::ReviewAgreement::NobodyLooked;
};

/// The five rows, from what is typed and what the record knows; what is typed stands before what was recorded.
QList<ReviewRow> reviewRows(const Review& review, const ReviewContext& context);

} // namespace lodestar
