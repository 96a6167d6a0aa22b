#include "core/forms/FormChecks.h"

#include <QCoreApplication>
#include <QSet>

namespace lodestar::forms {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* source) {
    return QCoreApplication::translate("Form", source);
}

bool isNumber(ValueType type) {
    return type == ValueType::Decimal || type == ValueType::Integer;
}

bool isDay(ValueType type) {
    return type == ValueType::Date || type == ValueType::DateTime;
}

bool comparable(ValueType a, ValueType b) {
    const auto isText = [](ValueType type) { return type == ValueType::String || type == ValueType::Uri; };
    return a == b || (isNumber(a) && isNumber(b)) || (isDay(a) && isDay(b)) || (isText(a) && isText(b));
}

/// Whether a question can ever be answered with a value of this type.
bool mayAnswer(const Item& question, ValueType type) {
    if (question.isOpen() && type == ValueType::String) return true;
    if (question.isChoice())
        return std::any_of(question.options.cbegin(), question.options.cend(),
                           [type](const Option& each) { return comparable(each.value.type(), type); });
    return comparable(answerType(question.type), type);
}

bool isOrder(Condition::Operator op) {
    return op != Condition::Operator::Exists && op != Condition::Operator::Equal && op != Condition::Operator::NotEqual;
}

class Checker {
public:
    QStringList faults;

    void index(const std::vector<std::unique_ptr<Item>>& items) {
        for (const auto& item : items) {
            if (!item->linkId.isEmpty() && m_items.contains(item->linkId))
                faults.append(tr("the linkId %1 stands twice").arg(item->linkId));
            m_items.insert(item->linkId, item.get());
            index(item->items);
        }
    }

    void check(const std::vector<std::unique_ptr<Item>>& items) {
        for (const auto& item : items) {
            for (const Condition& condition : item->conditions)
                checkCondition(*item, condition);
            for (const Value& value : item->initial)
                checkInitial(*item, value);
            checkLimits(*item);
            visit(item.get());
            check(item->items);
        }
    }

private:
    void fault(const Item& item, const QString& what) { faults.append(tr("item %1: %2").arg(item.linkId, what)); }

    void checkCondition(const Item& item, const Condition& condition) {
        const Item* question = m_items.value(condition.question, nullptr);
        if (question == nullptr)
            return fault(item, tr("its condition asks for the item %1, which is not there").arg(condition.question));
        if (!question->isQuestion())
            return fault(item, tr("its condition asks for the item %1, which is no question").arg(condition.question));
        if (condition.op == Condition::Operator::Exists) {
            if (condition.answer.type() != ValueType::Boolean)
                fault(item, tr("its condition “exists” needs true or false"));
            return;
        }
        if (!mayAnswer(*question, condition.answer.type()))
            return fault(item, tr("its condition compares %1 with a value of another type than its answers have")
                                   .arg(condition.question));
        const ValueType type = condition.answer.type();
        if (isOrder(condition.op) && !isNumber(type) && !isDay(type) && type != ValueType::Time &&
            type != ValueType::Quantity && type != ValueType::String)
            fault(item, tr("its condition asks whether %1 is greater or less, and such answers have no order")
                            .arg(condition.question));
    }

    void checkInitial(const Item& item, const Value& value) {
        if (!item.isQuestion()) return;
        if (!mayAnswer(item, value.type())) return fault(item, tr("its initial value is of another type"));
        if (!wellWritten(value.type(), value.text())) return fault(item, tr("its initial value is not well written"));
        if (item.isChoice() && !item.isOpen() && item.optionFor(value) == nullptr)
            fault(item, tr("its initial value “%1” is not among its options").arg(value.text()));
    }

    void checkLimits(const Item& item) {
        for (const Value& limit : {item.least, item.most})
            if (!limit.isEmpty() && !mayAnswer(item, limit.type()))
                fault(item, tr("its least or greatest value is of another type than its answers"));
    }

    /// An item waits for its parent and for the questions of its conditions. Whoever waits for himself is never shown.
    void visit(const Item* item) {
        if (m_done.contains(item)) return;
        if (m_open.contains(item)) {
            QStringList ring;
            for (qsizetype i = m_open.indexOf(item); i < m_open.size(); ++i)
                ring.append(m_open[i]->linkId);
            ring.append(item->linkId);
            faults.append(tr("conditions wait for each other: %1").arg(ring.join(u" → "_s)));
            return;
        }
        m_open.append(item);
        for (const Condition& condition : item->conditions)
            if (const Item* question = m_items.value(condition.question, nullptr)) visit(question);
        if (item->parent != nullptr) visit(item->parent);
        m_open.removeLast();
        m_done.insert(item);
    }

    QHash<QString, const Item*> m_items;
    QList<const Item*> m_open;
    QSet<const Item*> m_done;
};

} // namespace

QStringList faultsOf(const Form& form) {
    Checker checker;
    checker.index(form.items);
    checker.check(form.items);
    return checker.faults;
}

} // namespace lodestar::forms
