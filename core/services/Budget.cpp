#include "core/services/Budget.h"

#include "core/base/Fold.h"
#include "core/services/Absences.h"
#include "core/services/Imported.h"
#include "core/services/SaveFields.h"
#include "core/store/EntryTable.h"

#include <algorithm>

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;

namespace {

BudgetLine lineFrom(const Entry& entry) {
    return {entry.id,
            entry.text(V("partner")),
            entry.text(V("year")),
            entry.text(V("spend")),
            entry.value(V("pence")).toInteger(),
            entry.text(V("programme")),
            entry};
}

/// What tells lines apart, as CsvRow::ref has it for a row without a reference.
QString keyOf(const BudgetLine& line) {
    return QStringList{folded(line.partner), folded(line.year), folded(line.spend), folded(line.programme)}.join(u'|');
}

Status check(const BudgetLine& line) {
    if (line.partner.trimmed().isEmpty()) return fail(ErrorCode::InvalidInput, u"partner: is needed"_s);
    if (!line.financialYear()) return fail(ErrorCode::InvalidInput, u"year: is none of the form 2025/26"_s);
    if (!spendKinds().contains(line.spend)) return fail(ErrorCode::InvalidInput, u"kind: is needed"_s);
    return line.pence > 0 ? Status() : fail(ErrorCode::InvalidInput, u"amount: is needed"_s);
}

Status requireKeeper(Work& work) {
    LODESTAR_ASSIGN(const Identity me, readIdentity(work.connection));
    return keepsBudget(me) ? Status() : fail(ErrorCode::NotAllowed, u"budget: is for leads and administrators"_s);
}

} // namespace

Result<QList<BudgetLine>> budgetLines(Connection& connection) {
    LODESTAR_ASSIGN(const auto entries, EntryTable(connection).ofRecord(areaRecord(), u"budget"));
    QList<BudgetLine> lines;
    for (const Entry& each : entries)
        lines.append(lineFrom(each));
    std::ranges::stable_sort(lines, [](const BudgetLine& a, const BudgetLine& b) {
        if (a.year != b.year) return a.year > b.year;
        return std::pair(folded(a.partner), a.spend) < std::pair(folded(b.partner), b.spend);
    });
    return lines;
}

bool keepsBudget(const Identity& me) {
    return arrangesLeave(me);
}

Result<EntryId> saveBudgetLine(Work& work, const BudgetLine& line) {
    LODESTAR_TRY(requireKeeper(work));
    LODESTAR_TRY(check(line));
    LODESTAR_ASSIGN(const auto held, budgetLines(work.connection));
    const bool there = std::ranges::any_of(
        held, [&](const BudgetLine& each) { return each.entry != line.entry && keyOf(each) == keyOf(line); });
    if (there) return fail(ErrorCode::AlreadyExists, line.partner.trimmed() + u", "_s + line.year);
    Edit whole = newEntry(areaRecord(), u"budget",
                          {{u"partner"_s, line.partner.simplified()},
                           {u"year"_s, line.financialYear()->text()},
                           {u"spend"_s, line.spend},
                           {u"pence"_s, line.pence},
                           {u"programme"_s, textOrNull(line.programme)}});
    if (!line.entry.isNull()) {
        whole.entry = line.entry;
        return saveFields(work, whole, &line.drawn);
    }
    // A line that was taken back, or now says something else, keeps the id it had.
    const EntryId asImported = importedEntry(budgetFile + u"/budget"_s, keyOf(line));
    LODESTAR_ASSIGN(const bool taken, EntryTable(work.connection).contains(asImported));
    if (!taken) whole.entry = asImported;
    return saveFields(work, whole);
}

Status takeBackBudgetLine(Work& work, const Entry& drawn, const QString& why) {
    LODESTAR_TRY(requireKeeper(work));
    return retire(work, drawn, why);
}

QStringList spendKinds() {
    return records::kindNamed(u"budget")->field(u"spend")->choices;
}

} // namespace lodestar
