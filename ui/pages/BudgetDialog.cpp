#include "ui/pages/BudgetDialog.h"

#include "core/base/Pounds.h"
#include "ui/pages/AskDialog.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::pages::BudgetDialog)
};

/// The years that are offered: some back, and those that are planned; one that a line has already is among them.
AskDialog::Choices yearChoices(QDate today, const QString& chosen) {
    constexpr int back = 5;
    constexpr int ahead = 2;
    QStringList years;
    for (int begins = FinancialYear::of(today).begins + ahead; years.size() <= back + ahead; --begins)
        years.append(FinancialYear{begins}.text());
    if (!chosen.isEmpty() && !years.contains(chosen)) years.append(chosen);
    AskDialog::Choices choices;
    for (const QString& each : std::as_const(years))
        choices.append({each, each});
    return choices;
}

AskDialog::Choices programmeChoices(const QList<Programme>& programmes, const QString& chosen) {
    AskDialog::Choices choices{{QString(), Tr::tr("No programme in particular")}};
    for (const Programme& each : programmes)
        choices.append({each.row, each.name});
    const bool known = std::ranges::any_of(choices, [&](const auto& each) { return each.first == chosen; });
    if (!known) choices.append({chosen, chosen});
    return choices;
}

} // namespace

QString spendWords(const QString& spend) {
    if (spend == u"preventive") return Tr::tr("To prevent");
    return spend == u"remedial" ? Tr::tr("To put right") : spend;
}

QString programmeWords(const BudgetLine& line, const QList<Programme>& programmes) {
    const auto found = std::ranges::find(programmes, line.programme, &Programme::row);
    return found == programmes.cend() ? line.programme : found->name;
}

AskDialog* askBudgetLine(Session& session, const BudgetLine& line, const QList<Programme>& programmes,
                         QWidget* parent) {
    const bool fresh = line.entry.isNull();
    auto* dialog = new AskDialog(session, fresh ? Tr::tr("Add a budget line") : Tr::tr("Correct the budget line"),
                                 Tr::tr("What one partner spends in one financial year on children of 0 to 3."),
                                 Tr::tr("&Save"), parent);
    auto* partner = dialog->addLine(Tr::tr("&Partner"), line.partner);
    dialog->requireText(partner, Tr::tr("Write who spends it: Southend City Council."));
    const QDate today = session.clock().today();
    const QString shownYear = fresh && line.year.isEmpty() ? FinancialYear::of(today).text() : line.year;
    auto* year = dialog->addChoice(Tr::tr("Financial &year"), yearChoices(today, line.year), shownYear);
    AskDialog::Choices kinds;
    for (const QString& each : spendKinds())
        kinds.append({each, spendWords(each)});
    auto* spend = dialog->addChoice(Tr::tr("&What for"), kinds, line.spend);
    auto* pounds = dialog->addLine(Tr::tr("&Amount in pounds"), fresh ? QString() : poundsText(line.pence));
    dialog->require(pounds, [pounds] {
        const bool right = penceFrom(pounds->text()).value_or(0) > 0;
        return right ? QString() : Tr::tr("Write pounds, with at most two digits behind the point: 12,500.50.");
    });
    auto* programme =
        dialog->addChoice(Tr::tr("P&rogramme"), programmeChoices(programmes, line.programme), line.programme);
    dialog->ask([=, before = line] {
        BudgetLine saved = before;
        saved.partner = partner->text();
        saved.year = AskDialog::textOf(year);
        saved.spend = AskDialog::textOf(spend);
        saved.pence = penceFrom(pounds->text()).value_or(0);
        saved.programme = AskDialog::textOf(programme);
        return [saved](Work& work) { return statusOf(saveBudgetLine(work, saved)); };
    });
    return dialog;
}

} // namespace lodestar::pages
