#include "core/forms/Value.h"

#include "core/forms/Moment.h"

#include <QRegularExpression>

#include <array>
#include <limits>

namespace lodestar::forms {

using namespace Qt::StringLiterals;

namespace {

using Type = MessageNode::Type;

constexpr std::array<const char*, 13> names{"",         "Boolean",  "Decimal",  "Integer", "Date",
                                            "DateTime", "Time",     "String",   "Uri",     "Attachment",
                                            "Coding",   "Quantity", "Reference"};

bool isSimple(ValueType type) {
    return type >= ValueType::Boolean && type <= ValueType::Uri;
}

Type jsonType(ValueType type) {
    if (type == ValueType::Boolean) return Type::Boolean;
    if (type == ValueType::Decimal || type == ValueType::Integer) return Type::Number;
    return isSimple(type) ? Type::Text : Type::Object;
}

void addText(MessageNode& object, const QString& name, const QString& text) {
    if (!text.isEmpty()) object.add(MessageNode::leaf(name, text));
}

bool isNumber(ValueType type) {
    return type == ValueType::Decimal || type == ValueType::Integer;
}

bool isDay(ValueType type) {
    return type == ValueType::Date || type == ValueType::DateTime;
}

bool isText(ValueType type) {
    return type == ValueType::String || type == ValueType::Uri;
}

/// Units are compared by system and code where both have one, else by the words.
bool sameUnit(const Value& a, const Value& b) {
    if (!a.part(u"code").isEmpty() && !b.part(u"code").isEmpty())
        return a.part(u"code") == b.part(u"code") && a.part(u"system") == b.part(u"system");
    return a.part(u"unit") == b.part(u"unit");
}

bool sameCoding(const Value& a, const Value& b) {
    if (a.part(u"code").isEmpty() && b.part(u"code").isEmpty()) return a.part(u"display") == b.part(u"display");
    const bool systems = !a.part(u"system").isEmpty() && !b.part(u"system").isEmpty();
    return a.part(u"code") == b.part(u"code") && (!systems || a.part(u"system") == b.part(u"system"));
}

std::optional<std::strong_ordering> orderOfNumbers(const std::optional<ExactDecimal>& a,
                                                   const std::optional<ExactDecimal>& b) {
    if (!a || !b) return std::nullopt;
    return *a <=> *b;
}

std::optional<std::strong_ordering> orderOfMoments(const std::optional<Moment>& a, const std::optional<Moment>& b) {
    if (!a || !b) return std::nullopt;
    return a->order(*b);
}

} // namespace

QString valueTypeName(ValueType type) {
    return QString::fromLatin1(names.at(static_cast<std::size_t>(type)));
}

ValueType valueTypeNamed(QStringView name) {
    for (std::size_t i = 1; i < names.size(); ++i)
        if (name == QLatin1StringView(names.at(i))) return static_cast<ValueType>(i);
    return ValueType::None;
}

bool wellWritten(ValueType type, const QString& text) {
    static const QRegularExpression integer(u"^-?(0|[1-9][0-9]*)$"_s);
    switch (type) {
    case ValueType::Boolean:
        return text == u"true" || text == u"false";
    case ValueType::Decimal:
        return ExactDecimal::read(text).has_value();
    case ValueType::Integer: {
        bool fits = false;
        static_cast<void>(text.toInt(&fits));
        return fits && integer.match(text).hasMatch();
    }
    case ValueType::Date:
        return Moment::ofDate(text).has_value();
    case ValueType::DateTime:
        return Moment::ofDateTime(text).has_value();
    case ValueType::Time:
        return Moment::ofTime(text).has_value();
    case ValueType::String:
        return !text.trimmed().isEmpty();
    case ValueType::Uri:
        return !text.isEmpty() && std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.isSpace(); });
    default:
        return true;
    }
}

Value::Value(ValueType type, MessageNode node)
    : m_type(type)
    , m_node(std::move(node)) {
    m_node.name.clear();
}

Value Value::fromMember(const MessageNode& member, QStringView prefix) {
    if (!member.name.startsWith(prefix)) return {};
    const ValueType type = valueTypeNamed(QStringView(member.name).sliced(prefix.size()));
    if (type == ValueType::None || member.type != jsonType(type)) return {};
    return {type, member};
}

Value Value::among(const MessageNode& object, QStringView prefix) {
    for (const MessageNode& member : object.children)
        if (Value found = fromMember(member, prefix); !found.isEmpty()) return found;
    return {};
}

Value Value::primitive(ValueType type, const QString& text) {
    if (text.isEmpty()) return {};
    return {type, MessageNode::leaf({}, text, jsonType(type))};
}

Value Value::coding(const QString& system, const QString& code, const QString& display) {
    MessageNode node = MessageNode::object();
    addText(node, u"system"_s, system);
    addText(node, u"code"_s, code);
    addText(node, u"display"_s, display);
    return {ValueType::Coding, node};
}

Value Value::quantity(const QString& number, const QString& unit, const QString& system, const QString& code) {
    MessageNode node = MessageNode::object();
    if (!number.isEmpty()) node.add(MessageNode::leaf(u"value"_s, number, Type::Number));
    addText(node, u"unit"_s, unit);
    addText(node, u"system"_s, system);
    addText(node, u"code"_s, code);
    return {ValueType::Quantity, node};
}

Value Value::reference(const QString& reference, const QString& display) {
    MessageNode node = MessageNode::object();
    addText(node, u"reference"_s, reference);
    addText(node, u"display"_s, display);
    return {ValueType::Reference, node};
}

Value Value::unread(const QString& typed) {
    if (typed.isEmpty()) return {};
    return {ValueType::None, MessageNode::leaf({}, typed)};
}

Value Value::attachment(const QString& mediaType, const QString& title, const QByteArray& data) {
    MessageNode node = MessageNode::object();
    addText(node, u"contentType"_s, mediaType);
    addText(node, u"data"_s, QString::fromLatin1(data.toBase64()));
    addText(node, u"title"_s, title);
    return {ValueType::Attachment, node};
}

QString Value::text() const {
    if (m_type == ValueType::Coding) return part(u"code");
    if (m_type == ValueType::Quantity) return part(u"value");
    return isSimple(m_type) ? m_node.text : QString();
}

QString Value::shown() const {
    switch (m_type) {
    case ValueType::Coding:
        return part(u"display").isEmpty() ? part(u"code") : part(u"display");
    case ValueType::Quantity: {
        const QString unit = part(u"unit").isEmpty() ? part(u"code") : part(u"unit");
        return (part(u"value") + u' ' + unit).trimmed();
    }
    case ValueType::Reference:
        return part(u"display").isEmpty() ? part(u"reference") : part(u"display");
    case ValueType::Attachment:
        return part(u"title").isEmpty() ? part(u"contentType") : part(u"title");
    default:
        return text();
    }
}

MessageNode Value::member(QStringView prefix) const {
    MessageNode named = m_node;
    named.name = prefix.toString() + valueTypeName(m_type);
    return named;
}

bool Value::means(const Value& other) const {
    if (m_type == ValueType::Coding && other.m_type == ValueType::Coding) return sameCoding(*this, other);
    if (m_type == ValueType::Reference && other.m_type == ValueType::Reference)
        return part(u"reference") == other.part(u"reference");
    if (m_type == ValueType::Boolean || m_type == ValueType::Attachment) return *this == other;
    // What is written in a field of its own beside the options of a choice is a plain text.
    if (isText(m_type) && other.m_type == ValueType::Coding) return other.means(*this);
    if (m_type == ValueType::Coding && isText(other.m_type)) return part(u"code").isEmpty() && shown() == other.text();
    return order(other) == std::strong_ordering::equal;
}

std::optional<std::strong_ordering> Value::order(const Value& other) const {
    if (isNumber(m_type) && isNumber(other.m_type)) return orderOfNumbers(number(), other.number());
    if (m_type == ValueType::Quantity && other.m_type == ValueType::Quantity)
        return sameUnit(*this, other) ? orderOfNumbers(number(), other.number()) : std::nullopt;
    if (isDay(m_type) && isDay(other.m_type))
        return orderOfMoments(Moment::ofDateTime(text()), Moment::ofDateTime(other.text()));
    if (m_type == ValueType::Time && other.m_type == ValueType::Time)
        return orderOfMoments(Moment::ofTime(text()), Moment::ofTime(other.text()));
    if (isText(m_type) && isText(other.m_type)) return text().compare(other.text()) <=> 0;
    return std::nullopt;
}

} // namespace lodestar::forms
