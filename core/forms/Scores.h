#pragma once

#include "core/forms/Answers.h"

namespace lodestar::forms {

/// The sum of the ordinal values (or weights) of what was chosen, in a group or the whole form.
struct Score {
    const Node* group = nullptr; ///< null for the whole form
    QString linkId;              ///< of the group; empty for the whole form
    ExactDecimal sum;
    int answered = 0;  ///< scored questions with an answer
    int asked = 0;     ///< scored questions that are enabled
    ExactDecimal most; ///< the largest sum that these questions can give, one answer each

    /// A sum with an answer missing is no score: nothing may be read from it.
    [[nodiscard]] bool isComplete() const { return asked > 0 && answered == asked; }
};

/// The whole form first, then its groups in reading order; none where nothing is scored. Disabled items count nowhere.
QList<Score> scoresOf(const Answers& answers);
/// The score of one question; nothing while it is not answered or not scored.
std::optional<ExactDecimal> scoreOf(const Node& question);

} // namespace lodestar::forms
