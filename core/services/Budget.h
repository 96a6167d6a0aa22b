#pragma once

#include "core/base/FinancialYear.h"
#include "core/services/Identity.h"
#include "core/services/Work.h"
#include "core/store/Entry.h"

#include <QStringList>

#include <optional>

namespace lodestar {

/// The file of the CSV folder that brings budget lines.
inline const QString budgetFile = QStringLiteral("budget.csv");

/// What one partner spends in one financial year on children of 0 to 3, to prevent or to put right.
struct BudgetLine {
    EntryId entry;   ///< null for one that is new
    QString partner; ///< "Southend City Council"
    QString year;    ///< "2025/26"
    QString spend;   ///< preventive or remedial
    qint64 pence = 0;
    QString programme; ///< row of the programme it is for, or what a file named; empty: for none in particular
    Entry drawn;

    [[nodiscard]] std::optional<FinancialYear> financialYear() const { return FinancialYear::fromText(year); }
    [[nodiscard]] bool isPreventive() const { return spend == QStringLiteral("preventive"); }
};

/// Those that stand, the newest year first, then by partner.
Result<QList<BudgetLine>> budgetLines(Connection& connection);

/// Whether she may write down what partners spend: who leads a team, and the administrator.
bool keepsBudget(const Identity& me);

/// Writes a new line, or what differs of one that was drawn. A new one has the id that budget.csv gives to the same
/// partner, year, kind and programme, so that a later file finds it. Errors: InvalidInput for what is missing, is no
/// financial year or is less than a penny; AlreadyExists for a second line about the same; NotAllowed.
Result<EntryId> saveBudgetLine(Work& work, const BudgetLine& line);
/// Takes a line back with a reason; its history stays. Errors: InvalidInput without a reason, NotAllowed.
Status takeBackBudgetLine(Work& work, const Entry& drawn, const QString& why);

/// preventive, remedial.
QStringList spendKinds();

} // namespace lodestar
