#pragma once

#include "core/services/Matches.h"
#include "core/services/TrainingRegister.h"
#include "ui/reports/ListPrint.h"

#include <QCoreApplication>

namespace lodestar::pages {

/// The prints of the workforce: a volunteer's match sheet, the supervision list, the training register.
class WorkforcePrint {
    Q_DECLARE_TR_FUNCTIONS(lodestar::pages::WorkforcePrint)

public:
    /// What the family agreed that the volunteer is told, and nothing else.
    static reports::ListPrint::Content matchSheet(const Match& match);
    /// Everybody who is here, whose supervision is longest overdue first.
    static reports::ListPrint::Content supervision(QList<Worker> people, const QList<Match>& all, QDate today);
    static reports::ListPrint::Content training(const TrainingRegister& all, QDate today);
};

} // namespace lodestar::pages
