#pragma once

#include "core/forms/Answers.h"

#include <QHash>

namespace lodestar::forms {

/// Which items of a form are enabled (FHIR R4, Questionnaire.item.enableWhen). Sets `enabled` of each node.
///
/// An item below a disabled one is disabled, and the answer of a disabled question counts as not given. Where a
/// question stands several times, the one in the closest common group is asked; within it the nearest before, else the
/// nearest behind: a condition inside a repeated group means its own repetition. As R4 defines the operator, "!=" holds
/// when no answer is equal, so also while there is none.
class Enablement {
public:
    explicit Enablement(const QHash<QString, QList<Node*>>& nodes)
        : m_nodes(nodes) {}

    [[nodiscard]] bool isEnabled(Node& node);

private:
    [[nodiscard]] bool holds(const Condition& condition, const Node& node);
    [[nodiscard]] Node* asked(const QString& question, const Node& from) const;

    const QHash<QString, QList<Node*>>& m_nodes;
    QHash<const Node*, bool> m_known;
};

} // namespace lodestar::forms
