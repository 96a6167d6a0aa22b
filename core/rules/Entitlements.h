#pragma once

#include "core/base/Result.h"

#include <QDate>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

/// What a family may be entitled to, by dated rules with a source (resources/entitlements). A rule prompts; it never
/// decides.
namespace lodestar::rules {

/// What a family told of its circumstances. Nothing is looked up.
struct Circumstances {
    QSet<QString> benefits;
    std::optional<qint64> monthlyEarnings; ///< taken home by the family, pounds
    std::optional<qint64> yearlyIncome;    ///< of the household after tax, pounds
    bool noPublicFunds = false;
    QString work; ///< as in the kind "circumstances"; empty when nobody asked
    int children = 0;
};

enum class Likelihood : std::uint8_t {
    No,     ///< nothing that was told speaks for it
    Ask,    ///< it depends on a figure that nobody has told
    Likely, ///< what was told fits the rule
};

/// What can be compared with what was told; every part that is given must hold.
struct EntitlementCondition {
    QString benefit;
    std::optional<qint64> monthlyEarningsAtMost;
    std::optional<qint64> yearlyIncomeAtMost;
    bool noPublicFunds = false;
    QString children; ///< one, more; empty: any number
    QStringList work;

    [[nodiscard]] Likelihood of(const Circumstances& told) const;
};

struct EntitlementCriterion {
    QString id;
    QString words; ///< as a person reads it
    bool pregnantOnly = false;
    int motherUnderYears = 0; ///< 0: of any age
    /// Nothing: age and pregnancy alone decide.
    std::optional<EntitlementCondition> when;
};

/// Whom it would be for.
struct EntitlementSubject {
    QDate birth;       ///< of a child; invalid in pregnancy
    QDate edd;         ///< of a pregnancy; invalid for a child
    QDate motherBirth; ///< of a pregnant woman; invalid when nobody knows
};

/// The rules of one span of days.
struct EntitlementRule {
    QString id;
    QString title;
    QDate from;
    QDate to;                ///< the last day; invalid: still in force
    bool fromSourced = true; ///< false: no source says since when
    QString amount;
    QString source;
    int pregnantFromWeeks = 0; ///< 0: not in pregnancy
    int childFromMonths = 0;
    int childUnderMonths = 0; ///< 0: not for a child
    QList<EntitlementCriterion> criteria;

    [[nodiscard]] bool isInForce(QDate on) const { return on >= from && (!to.isValid() || on <= to); }
    /// Whether the age or the weeks of pregnancy fit on that day.
    [[nodiscard]] bool concerns(const EntitlementSubject& subject, QDate on) const;
};

/// What speaks for it, the likeliest criterion first; nothing when none does.
struct EntitlementFinding {
    Likelihood likelihood = Likelihood::No;
    EntitlementCriterion criterion;
};
EntitlementFinding findEntitlement(const EntitlementRule& rule, const EntitlementSubject& subject,
                                   const Circumstances& told, QDate on);

struct Entitlement {
    QString id; ///< healthy_start, two_year_place, working_parents
    QString title;
    QString check; ///< with whom the family checks
    QList<EntitlementRule> rules;

    [[nodiscard]] const EntitlementRule* ruleOn(QDate on) const;
};

/// Reads one file. A rule marked "placeRule" takes days, words and source from the rule of that id of the two-year
/// place. Errors: InvalidInput naming the rule and what is wrong with it.
Result<Entitlement> readEntitlement(const QByteArray& json);
/// Those that ship.
const QList<Entitlement>& entitlements();
/// Null for one that this version does not know.
const Entitlement* entitlement(QStringView id);

} // namespace lodestar::rules
