#pragma once

#include "core/services/Budget.h"
#include "core/services/Programmes.h"
#include "core/services/Session.h"

class QWidget;

namespace lodestar::pages {

class AskDialog;

/// "to prevent", "to put right".
QString spendWords(const QString& spend);
/// What a line is for, by the programme's name; what a file named where no programme of the area has that name.
QString programmeWords(const BudgetLine& line, const QList<Programme>& programmes);

/// Asks for a new line, or for the correction of one that was drawn.
AskDialog* askBudgetLine(Session& session, const BudgetLine& line, const QList<Programme>& programmes, QWidget* parent);

} // namespace lodestar::pages
