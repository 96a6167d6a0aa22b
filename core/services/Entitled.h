#pragma once

#include "core/rules/Entitlements.h"
#include "core/services/Family.h"
#include "core/services/Work.h"

namespace lodestar {

/// Something that a family is likely to be entitled to, or where a figure is missing; and what came of it. It prompts:
/// whoever pays decides.
struct EntitlementPrompt {
    QString entitlement; ///< id of rules::Entitlement
    QString title;
    RecordId person; ///< whose it would be: the adult who told, or the child
    QString about;   ///< for whom, by the short name
    rules::Likelihood likelihood = rules::Likelihood::No;
    QString reason; ///< words of the criterion
    QString amount;
    QString check; ///< with whom the family checks
    QString rule;  ///< title of the rule, and its source
    QString source;
    bool fromSourced = true;
    QDate toldOn;   ///< when the family told; invalid where nothing had to be told
    QString answer; ///< told, applied, receiving, refused, not_wanted ...; empty: nobody has said
    QDate answeredOn;
    std::optional<Entry> standing; ///< the entry that says so

    /// Whether somebody has to do something: likely or open, and nobody has spoken of it with the family.
    [[nodiscard]] bool isPrompt() const { return answer.isEmpty() && likelihood != rules::Likelihood::No; }
};

/// By the rules in force today; also what was answered, however unlikely it is now. Nothing for who died, and nothing
/// from a pregnancy that was lost.
Result<QList<EntitlementPrompt>> readEntitlements(Connection& connection, const Family& family, QDate today);

/// What the family told. An empty list of benefits with "none" says that it has none.
struct CircumstancesTold {
    RecordId adult;
    QDate on;
    QString by;
    QStringList benefits;
    std::optional<qint64> monthlyEarnings;
    std::optional<qint64> yearlyIncome;
    std::optional<bool> noPublicFunds;
    QString work;
};
CircumstancesTold circumstancesOf(const Entry& entry);
/// Errors: InvalidInput (below zero; nothing told at all); NotAllowed when she has died.
Result<EntryId> recordCircumstances(Work& work, const CircumstancesTold& told);

/// What came of it: told, applied, receiving, refused, not_wanted, ended. Each sort of entitlement keeps it where it
/// belongs: Healthy Start with the adult, a two-year place with the child, others among the matters.
/// Errors: InvalidInput (unknown entitlement, refused without why); NotAllowed when the person has died.
Status answerEntitlement(Work& work, const EntitlementPrompt& prompt, const QString& answer, const QString& why);

} // namespace lodestar
