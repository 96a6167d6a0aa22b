#include "core/forms/ItemReader.h"

#include "core/forms/Extensions.h"
#include "core/forms/ItemShape.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace lodestar::forms {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* source) {
    return QCoreApplication::translate("Form", source);
}

std::optional<Condition::Operator> operatorNamed(QStringView name) {
    static constexpr std::array<const char*, 7> names{"exists", "=", "!=", ">", "<", ">=", "<="};
    for (std::size_t i = 0; i < names.size(); ++i)
        if (name == QLatin1StringView(names.at(i))) return static_cast<Condition::Operator>(i);
    return std::nullopt;
}

} // namespace

void ItemReader::fault(const QString& what) {
    m_faults.append(tr("item %1: %2").arg(m_at, what));
}

void ItemReader::lack(const QString& what) {
    const QString words = tr("item %1: %2").arg(m_at, what);
    if (!m_lacks.contains(words)) m_lacks.append(words);
}

std::vector<std::unique_ptr<Item>> ItemReader::readAll(const MessageNode& owner, const Item* parent) {
    std::vector<std::unique_ptr<Item>> items;
    for (const MessageNode& node : owner.each(u"item")) {
        m_at = itemLabel(node);
        items.push_back(read(node, parent));
    }
    return items;
}

bool ItemReader::flag(const MessageNode& node, QStringView member) {
    const MessageNode* found = node.find(member);
    if (found == nullptr) return false;
    // What is no leaf is told with the shape of the item.
    if (found->type == MessageNode::Type::Text && found->text != u"true" && found->text != u"false")
        fault(tr("“%1” must be true or false").arg(member));
    return found->text == u"true";
}

std::unique_ptr<Item> ItemReader::read(const MessageNode& node, const Item* parent) {
    auto item = std::make_unique<Item>();
    item->parent = parent;
    item->linkId = node.textOf(u"linkId");
    item->text = extensions::words(node, u"text"_s);
    item->prefix = extensions::words(node, u"prefix"_s);
    if (item->linkId.isEmpty()) m_faults.append(tr("the item “%1” has no linkId").arg(itemLabel(node)));
    for (const QString& each : shapeFaults(node))
        fault(each);
    const QString type = node.textOf(u"type");
    if (const auto known = itemTypeNamed(type))
        item->type = *known;
    else
        fault(type.isEmpty() ? tr("it has no type") : tr("“%1” is no type of item in FHIR R4").arg(type));
    readFlags(node, *item);
    readConditions(node, *item);
    readOptions(node, *item);
    readInitial(node, *item);
    readLimits(node, *item);
    readUnits(node, *item);
    readHints(node, *item);
    item->items = readAll(node, item.get());
    m_at = itemLabel(node);
    if (item->type == ItemType::Display && !item->items.empty()) fault(tr("a text that is shown cannot hold items"));
    return item;
}

void ItemReader::readFlags(const MessageNode& node, Item& item) {
    item.required = flag(node, u"required");
    item.repeats = flag(node, u"repeats");
    item.readOnly = flag(node, u"readOnly");
    // What is shown only with answers that were given is not part of filling in; what stands in a hidden group is
    // hidden.
    const bool forReading = extensions::code(node, u"questionnaire-usageMode").startsWith(u"display");
    const bool within = item.parent != nullptr && item.parent->hidden;
    item.hidden = within || forReading || extensions::boolean(node, u"questionnaire-hidden");
}

void ItemReader::readConditions(const MessageNode& node, Item& item) {
    for (const MessageNode& each : node.each(u"enableWhen")) {
        Condition condition;
        condition.question = each.textOf(u"question");
        condition.answer = Value::among(each, u"answer");
        const auto op = operatorNamed(each.textOf(u"operator"));
        if (!op || condition.question.isEmpty() || condition.answer.isEmpty()) {
            fault(tr("a condition (enableWhen) must name a question, an operator of FHIR R4 and an answer"));
            continue;
        }
        condition.op = *op;
        item.conditions.push_back(std::move(condition));
    }
    const QString behaviour = node.textOf(u"enableBehavior");
    item.anyCondition = behaviour == u"any";
    if (!behaviour.isEmpty() && behaviour != u"any" && behaviour != u"all")
        fault(tr("enableBehavior is “%1”, and must be any or all").arg(behaviour));
    if (behaviour.isEmpty() && item.conditions.size() > 1)
        fault(tr("it has several conditions and does not say whether any or all of them must hold (enableBehavior)"));
}

void ItemReader::readOptions(const MessageNode& node, Item& item) {
    for (const MessageNode& each : node.each(u"answerOption"))
        readOption(each, item);
    const QString set = node.textOf(u"answerValueSet");
    if (set.isEmpty()) {
        if (item.type == ItemType::Choice && item.options.empty())
            lack(tr("a choice that does not say what may be chosen (answerOption or answerValueSet)"));
        return;
    }
    if (!item.options.empty()) fault(tr("it has both options and a value set"));
    if (item.type != ItemType::Choice && item.type != ItemType::OpenChoice) fault(tr("only a choice has a value set"));
    QStringList lacks;
    item.options = m_sets.options(set, lacks);
    for (const QString& each : lacks)
        lack(each);
}

void ItemReader::readOption(const MessageNode& node, Item& item) {
    Option option;
    option.value = Value::among(node, u"value");
    if (option.value.isEmpty()) return fault(tr("an option without a value that FHIR R4 knows"));
    option.shown.text = option.value.shown();
    if (option.value.type() == ValueType::Coding) {
        option.shown = extensions::words(option.value.node(), u"display"_s);
        if (option.shown.isEmpty()) option.shown.text = option.value.shown();
    } else if (const MessageNode* beside = node.find(u"_valueString")) {
        MessageNode holder = MessageNode::object();
        holder.add(MessageNode::leaf(u"valueString"_s, option.value.text()));
        holder.add(*beside);
        option.shown = extensions::words(holder, u"valueString"_s);
    }
    option.score = extensions::score(node);
    if (!option.score) option.score = extensions::score(option.value.node());
    option.prefix = extensions::text(node, u"questionnaire-optionPrefix");
    option.exclusive = extensions::boolean(node, u"questionnaire-optionExclusive");
    option.selected = flag(node, u"initialSelected");
    item.options.push_back(std::move(option));
}

void ItemReader::readInitial(const MessageNode& node, Item& item) {
    for (const MessageNode& each : node.each(u"initial")) {
        const Value value = Value::among(each, u"value");
        if (value.isEmpty())
            fault(tr("an initial value of no type that FHIR R4 knows"));
        else
            item.initial.append(value);
    }
    for (const Option& option : item.options)
        if (option.selected) item.initial.append(option.value);
    if (!item.initial.isEmpty() && !item.isQuestion()) fault(tr("a group or text cannot have an initial value"));
    if (item.initial.size() > 1 && !item.repeats) fault(tr("it has several initial values and takes one answer"));
}

void ItemReader::readLimits(const MessageNode& node, Item& item) {
    bool isNumber = true;
    if (const QString length = node.textOf(u"maxLength"); !length.isEmpty()) item.maxLength = length.toInt(&isNumber);
    if (!isNumber || item.maxLength.value_or(1) < 1) fault(tr("maxLength must be a number above 0"));
    item.minLength = extensions::integer(node, u"minLength");
    item.maxDecimalPlaces = extensions::integer(node, u"maxDecimalPlaces");
    item.minOccurs = extensions::integer(node, u"questionnaire-minOccurs");
    item.maxOccurs = extensions::integer(node, u"questionnaire-maxOccurs");
    const auto limit = [&node](std::initializer_list<QStringView> names) {
        for (const QStringView name : names)
            if (const MessageNode* found = extensions::find(node, name)) return Value::among(*found, u"value");
        return Value();
    };
    item.least = limit({u"minValue", u"sdc-questionnaire-minQuantity"});
    item.most = limit({u"maxValue", u"sdc-questionnaire-maxQuantity"});
    item.maxSize = ExactDecimal::read(extensions::text(node, u"maxSize"));
    item.regex = extensions::text(node, u"regex");
    if (!item.regex.isEmpty() && !QRegularExpression(item.regex).isValid())
        lack(tr("the pattern %1, which cannot be read here").arg(item.regex));
    for (const MessageNode* each : extensions::all(node, u"mimeType"))
        item.mediaTypes.append(Value::among(*each, u"value").text().isEmpty() ? each->textOf(u"valueCode")
                                                                              : Value::among(*each, u"value").text());
    for (const MessageNode* each : extensions::all(node, u"questionnaire-referenceResource"))
        item.resourceTypes.append(each->textOf(u"valueCode"));
}

void ItemReader::readUnits(const MessageNode& node, Item& item) {
    std::vector<Value> codings;
    for (const QStringView name : {u"questionnaire-unit", u"questionnaire-unitOption"})
        for (const MessageNode* each : extensions::all(node, name))
            if (Value unit = Value::among(*each, u"value"); unit.type() == ValueType::Coding)
                codings.push_back(std::move(unit));
    if (const MessageNode* set = extensions::find(node, u"questionnaire-unitValueSet")) {
        QStringList lacks;
        for (Option& each : m_sets.options(set->textOf(u"valueCanonical"), lacks))
            codings.push_back(std::move(each.value));
        for (const QString& each : lacks)
            lack(each);
    }
    for (const Value& unit : codings)
        item.units.append(unit.shown());
    item.unitCodings = std::move(codings);
}

void ItemReader::readHints(const MessageNode& node, Item& item) const {
    item.control = extensions::code(node, u"questionnaire-itemControl");
    item.horizontal = extensions::text(node, u"questionnaire-choiceOrientation") == u"horizontal" ||
                      extensions::code(node, u"questionnaire-choiceOrientation") == u"horizontal";
    item.entryFormat = extensions::text(node, u"entryFormat");
    item.openLabel = extensions::text(node, u"sdc-questionnaire-openLabel");
    item.link = extensions::text(node, u"questionnaire-supportLink");
}

} // namespace lodestar::forms
