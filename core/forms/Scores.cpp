#include "core/forms/Scores.h"

#include "core/forms/Extensions.h"

namespace lodestar::forms {

namespace {

ExactDecimal greatest(const Item& item) {
    ExactDecimal most;
    for (const Option& option : item.options)
        if (option.score && *option.score > most) most = *option.score;
    return most;
}

void add(Score& to, const Score& other) {
    to.sum = to.sum + other.sum;
    to.most = to.most + other.most;
    to.answered += other.answered;
    to.asked += other.asked;
}

/// Adds what stands in these nodes to `owner`; groups among them get a score of their own.
void collect(const Nodes& nodes, Score& owner, QList<Score>& all) {
    for (const auto& node : nodes) {
        if (!node->enabled) continue;
        Score own;
        own.group = node.get();
        own.linkId = node->item->linkId;
        if (node->item->isScored()) {
            own.asked = 1;
            own.most = greatest(*node->item);
            if (const auto score = scoreOf(*node)) {
                own.answered = 1;
                own.sum = *score;
            }
        }
        const qsizetype at = all.size();
        const bool isGroup = node->item->type == ItemType::Group;
        if (isGroup) all.append(own);
        for (const Answer& answer : node->answers)
            collect(answer.items, own, all);
        if (isGroup) all[at] = own;
        if (isGroup && own.asked == 0) all.removeAt(at);
        add(owner, own);
    }
}

} // namespace

std::optional<ExactDecimal> scoreOf(const Node& question) {
    std::optional<ExactDecimal> sum;
    for (const Value& value : question.values()) {
        const Option* option = question.item->optionFor(value);
        auto score = option != nullptr ? option->score : std::nullopt;
        if (!score) score = extensions::score(value.node());
        if (score) sum = sum.value_or(ExactDecimal()) + *score;
    }
    return sum;
}

QList<Score> scoresOf(const Answers& answers) {
    QList<Score> all{Score()};
    Score whole;
    collect(answers.items(), whole, all);
    all.front() = whole;
    if (whole.asked == 0) all.clear();
    return all;
}

} // namespace lodestar::forms
