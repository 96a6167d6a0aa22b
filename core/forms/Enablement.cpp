#include "core/forms/Enablement.h"

namespace lodestar::forms {

namespace {

using Operator = Condition::Operator;

bool satisfies(const Value& answer, const Condition& condition) {
    if (condition.op == Operator::Equal) return answer.means(condition.answer);
    const auto order = answer.order(condition.answer);
    if (!order) return false;
    switch (condition.op) {
    case Operator::Greater:
        return *order > 0;
    case Operator::Less:
        return *order < 0;
    case Operator::GreaterOrEqual:
        return *order >= 0;
    case Operator::LessOrEqual:
        return *order <= 0;
    default:
        return false;
    }
}

/// How many groups two nodes have in common, counted from the top.
int commonDepth(const Node& a, const Node& b) {
    const auto path = [](const Node* node) {
        QList<const Node*> up;
        for (; node != nullptr; node = node->parent)
            up.prepend(node);
        return up;
    };
    const auto first = path(&a);
    const auto second = path(&b);
    int depth = 0;
    while (depth < first.size() && depth < second.size() && first[depth] == second[depth])
        ++depth;
    return depth;
}

} // namespace

Node* Enablement::asked(const QString& question, const Node& from) const {
    const auto found = m_nodes.constFind(question);
    if (found == m_nodes.cend()) return nullptr;
    if (found->size() == 1) return found->front();
    Node* best = nullptr;
    std::tuple<int, bool, int> bestRank;
    for (Node* each : *found) {
        const bool before = each->place < from.place;
        const std::tuple rank{commonDepth(*each, from), before, -std::abs(each->place - from.place)};
        if (best == nullptr || rank > bestRank) {
            best = each;
            bestRank = rank;
        }
    }
    return best;
}

bool Enablement::holds(const Condition& condition, const Node& node) {
    Node* question = asked(condition.question, node);
    const QList<Value> values = question != nullptr && isEnabled(*question) ? question->values() : QList<Value>();
    if (condition.op == Operator::Exists) return values.isEmpty() == (condition.answer.text() == u"false");
    Condition wanted = condition;
    if (wanted.op == Operator::NotEqual) wanted.op = Operator::Equal;
    const bool any =
        std::any_of(values.cbegin(), values.cend(), [&](const Value& value) { return satisfies(value, wanted); });
    return condition.op == Operator::NotEqual ? !any : any;
}

bool Enablement::isEnabled(Node& node) {
    if (const auto known = m_known.constFind(&node); known != m_known.cend()) return *known;
    const auto& conditions = node.item->conditions;
    const auto test = [&](const Condition& each) { return holds(each, node); };
    bool enabled = node.parent == nullptr || isEnabled(*node.parent);
    if (enabled && !conditions.empty())
        enabled = node.item->anyCondition ? std::any_of(conditions.cbegin(), conditions.cend(), test)
                                          : std::all_of(conditions.cbegin(), conditions.cend(), test);
    m_known.insert(&node, enabled);
    return enabled;
}

} // namespace lodestar::forms
