#pragma once

#include "core/forms/Answers.h"

namespace lodestar::forms {

/// What is not right with one item of a response: a sentence for who fills it in.
struct AnswerFault {
    const Node* node = nullptr; ///< null for what concerns the whole response
    QString linkId;
    QString words;
    bool missing = false; ///< an answer is needed and not there

    /// "item 3.2 (How are you?): An answer is needed."
    [[nodiscard]] QString sentence() const;
};

/// Before completing, only enabled items count. What was received from elsewhere must also hold no answer to an item
/// that is not enabled, no unknown item, and name this form.
enum class CheckFor : std::uint8_t { Completing, Received };

QList<AnswerFault> faultsOf(const Answers& answers, CheckFor purpose);
/// Faults of one question alone, for while it is being filled in.
QList<AnswerFault> faultsOf(const Node& node);

} // namespace lodestar::forms
