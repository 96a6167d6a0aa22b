#include "core/forms/AnswerChecks.h"

#include "core/forms/ValueChecks.h"

#include <QCoreApplication>

namespace lodestar::forms {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* source) {
    return QCoreApplication::translate("Form", source);
}

bool holdsAnswer(const Node& node) {
    if (node.item->isQuestion() && node.isAnswered()) return true;
    for (const Answer& answer : node.answers)
        for (const auto& each : answer.items)
            if (holdsAnswer(*each)) return true;
    return false;
}

class Checker {
public:
    QList<AnswerFault> faults;

    explicit Checker(CheckFor purpose)
        : m_purpose(purpose) {}

    void check(const Nodes& nodes) {
        QHash<const Item*, QList<const Node*>> byItem;
        for (const auto& node : nodes) {
            byItem[node->item].append(node.get());
            check(*node);
        }
        for (auto each = byItem.cbegin(); each != byItem.cend(); ++each)
            checkOccurrences(*each.key(), *each);
    }

    void checkQuestion(const Node& node) {
        const Item& item = *node.item;
        const QList<Value> values = node.values();
        if (!item.isQuestion()) {
            if (node.isAnswered()) add(node, tr("It is no question and takes no answer."));
            return;
        }
        // Nobody can fill in what is hidden; it holds what the form itself put there.
        const bool typed = values.size() < node.entered().size();
        if (typed) add(node, faultsOfValue(item, Value()).value(0));
        if (values.isEmpty() && !typed && item.required && !item.hidden) add(node, tr("An answer is needed."), true);
        if (values.size() > 1 && !item.repeats) add(node, tr("It takes one answer and has %1.").arg(values.size()));
        checkCount(node, static_cast<int>(values.size()));
        for (const Value& value : values)
            for (const QString& words : faultsOfValue(item, value))
                add(node, words);
        for (const Value& value : values) {
            const Option* option = item.optionFor(value);
            if (option != nullptr && option->exclusive && values.size() > 1)
                add(node, tr("“%1” cannot be chosen together with another answer.").arg(option->shown.text));
        }
        for (const Answer& answer : node.answers)
            if (answer.value.isEmpty() && hasUnreadValue(answer))
                add(node, tr("This answer is of another type than the question asks for."));
    }

private:
    static bool hasUnreadValue(const Answer& answer) {
        return std::any_of(answer.members.children.cbegin(), answer.members.children.cend(),
                           [](const MessageNode& each) {
                               return each.name.startsWith(u"value") && each.type != MessageNode::Type::Null;
                           });
    }

    void check(const Node& node) {
        if (!node.enabled) {
            if (m_purpose == CheckFor::Received && holdsAnswer(node))
                add(node, tr("It is answered although its condition is not met."));
            return;
        }
        checkQuestion(node);
        for (const Answer& answer : node.answers)
            check(answer.items);
    }

    void checkOccurrences(const Item& item, const QList<const Node*>& nodes) {
        const Node& last = *nodes.back();
        if (!last.enabled || item.type == ItemType::Display) return;
        if (nodes.size() > 1 && !item.repeats)
            add(last, tr("It stands once in this form and %1 times here.").arg(nodes.size()));
        if (item.type != ItemType::Group) return;
        const auto filled =
            std::count_if(nodes.cbegin(), nodes.cend(), [](const Node* each) { return holdsAnswer(*each); });
        if (item.required && !item.hidden && filled == 0)
            add(last, tr("Something in this part must be answered."), true);
        if (item.repeats) checkCount(last, static_cast<int>(filled));
    }

    void checkCount(const Node& node, int count) {
        const Item& item = *node.item;
        if (item.maxOccurs && count > *item.maxOccurs)
            add(node, tr("At most %1 are taken; there are %2.").arg(*item.maxOccurs).arg(count));
        const bool counts = item.required || count > 0;
        if (counts && item.minOccurs && count < *item.minOccurs && !(count == 0 && *item.minOccurs <= 1))
            add(node, tr("At least %1 are needed; there are %2.").arg(*item.minOccurs).arg(count), true);
    }

    void add(const Node& node, const QString& words, bool missing = false) {
        faults.append({&node, node.item->linkId, words, missing});
    }

    CheckFor m_purpose;
};

} // namespace

QString AnswerFault::sentence() const {
    if (linkId.isEmpty()) return words;
    const QString text = node != nullptr ? node->item->text.text.simplified() : QString();
    return text.isEmpty() ? tr("item %1: %2").arg(linkId, words) : tr("item %1 (%2): %3").arg(linkId, text, words);
}

QList<AnswerFault> faultsOf(const Answers& answers, CheckFor purpose) {
    Checker checker(purpose);
    if (purpose == CheckFor::Received) {
        const QString named = answers.named();
        const bool ours = named.isEmpty() || answers.form().isNamedBy(named);
        if (!ours) checker.faults.append({nullptr, {}, tr("The response is to another form: %1.").arg(named), false});
        const QString version = named.section(u'|', 1);
        if (ours && !version.isEmpty() && version != answers.form().version)
            checker.faults.append({nullptr, {}, tr("The response is to version %1 of this form.").arg(version), false});
        for (const QString& stranger : answers.strangers())
            checker.faults.append({nullptr, stranger, tr("This form has no such item here."), false});
    }
    checker.check(answers.items());
    std::stable_sort(checker.faults.begin(), checker.faults.end(), [](const AnswerFault& a, const AnswerFault& b) {
        return (a.node != nullptr ? a.node->place : -1) < (b.node != nullptr ? b.node->place : -1);
    });
    return checker.faults;
}

QList<AnswerFault> faultsOf(const Node& node) {
    Checker checker(CheckFor::Completing);
    checker.checkQuestion(node);
    return checker.faults;
}

} // namespace lodestar::forms
