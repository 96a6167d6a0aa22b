#pragma once

#include "core/base/Result.h"

#include <QDate>
#include <QList>
#include <QString>

namespace lodestar::rules {

/// One reason for which a child may have a funded place at two.
struct PlaceCriterion {
    QString id;
    QString words;
    bool isPrivate = false; ///< it tells of care or disability: kept with health
};

/// The national rules of one span of days.
struct PlaceRule {
    QString id;
    QString title;
    QDate from;
    QDate to;                ///< the last day; invalid: still in force
    bool fromSourced = true; ///< false: no source says since when
    QString hours;
    QString source;
    QList<PlaceCriterion> criteria;

    [[nodiscard]] bool isInForce(QDate on) const { return on >= from && (!to.isValid() || on <= to); }
    [[nodiscard]] const PlaceCriterion* criterion(const QString& criterionId) const;
};

/// Reads a file of rules. Errors: InvalidInput naming the rule and what is wrong with it.
Result<QList<PlaceRule>> readPlaceRules(const QByteArray& json);
/// Those that ship (resources/review/place-rules.json).
const QList<PlaceRule>& placeRules();
/// The rules in force on the day of the application; null where no sourced rule covers it: then a person decides.
const PlaceRule* placeRuleOn(QDate on);
/// The first day on which a place may run: the term after the second birthday (terms of the entitlement).
QDate placeRunsFrom(QDate birth);

} // namespace lodestar::rules
