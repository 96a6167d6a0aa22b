#pragma once

#include "core/services/FamilyPathway.h"
#include "ui/theme/StatusKind.h"

#include <QCoreApplication>

namespace lodestar::models {

/// How a step of the pathway is said: in a chip, under its name in a lane, in the panel and aloud.
class FamilyStepWords {
    Q_DECLARE_TR_FUNCTIONS(lodestar::models::FamilyStepWords)

public:
    [[nodiscard]] static theme::StatusMark mark(const rules::StepState& state, QDate today);
    /// The second line of a cell, as short as the cell is narrow.
    [[nodiscard]] static QString cellLine(const rules::StepState& state, QDate today);
    /// Everything of it in a sentence, dates in full.
    [[nodiscard]] static QString spoken(const rules::StepState& state, const QString& who, QDate today);
    /// "Tue 3 Nov, no access; 2 tries".
    /// What the review at two asks for today; empty for nothing.
    [[nodiscard]] static QString notice(const rules::StepState& state);
    [[nodiscard]] static QString triesLine(const rules::StepState& state, QDate today);
    /// "Sat 31 Oct to Fri 13 Nov".
    [[nodiscard]] static QString span(QDate from, QDate to, QDate today);
};

} // namespace lodestar::models
