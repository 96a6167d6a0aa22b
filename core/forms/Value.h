#pragma once

#include "core/base/MessageNode.h"
#include "core/forms/ExactDecimal.h"

#include <cstdint>

namespace lodestar::forms {

/// The types that an answer, an option or an initial value may have (FHIR R4, value[x] of questionnaires).
enum class ValueType : std::uint8_t {
    None,
    Boolean,
    Decimal,
    Integer,
    Date,
    DateTime,
    Time,
    String,
    Uri,
    Attachment,
    Coding,
    Quantity,
    Reference,
};

/// One value as it stands in JSON, with everything that came with it: extensions of a coding, the digits of a decimal.
class Value {
public:
    Value() = default;

    /// Reads a member such as `valueCoding`, `answerDate` or `initialString`; empty if the name does not end in a type.
    static Value fromMember(const MessageNode& member, QStringView prefix);
    /// The value among the members of `object` whose name begins with the prefix; empty if there is none.
    static Value among(const MessageNode& object, QStringView prefix);
    /// A boolean ("true"), number, date, time, string or address from its text.
    static Value primitive(ValueType type, const QString& text);
    static Value coding(const QString& system, const QString& code, const QString& display);
    static Value quantity(const QString& number, const QString& unit, const QString& system, const QString& code);
    static Value reference(const QString& reference, const QString& display);
    /// What was typed and cannot be read as an answer. It is empty: it counts nowhere, and stays in the draft.
    static Value unread(const QString& typed);
    static Value attachment(const QString& mediaType, const QString& title, const QByteArray& data);

    [[nodiscard]] ValueType type() const { return m_type; }
    [[nodiscard]] bool isEmpty() const { return m_type == ValueType::None; }
    /// The text of a simple value; of a quantity its number, of a coding its code.
    [[nodiscard]] QString text() const;
    /// What was typed where it cannot be read; empty else.
    [[nodiscard]] QString typed() const { return isEmpty() ? m_node.text : QString(); }
    /// A member of a coding, quantity, reference or attachment.
    [[nodiscard]] QString part(QStringView member) const { return m_node.textOf(member); }
    /// What a person reads: "Yes" and "No" are left to the caller ("true", "false").
    [[nodiscard]] QString shown() const;
    [[nodiscard]] std::optional<ExactDecimal> number() const { return ExactDecimal::read(text()); }
    [[nodiscard]] const MessageNode& node() const { return m_node; }
    /// The member as JSON: "valueCoding": {...}.
    [[nodiscard]] MessageNode member(QStringView prefix) const;

    /// The same answer: numbers by value, codings by system and code, quantities by number and unit.
    [[nodiscard]] bool means(const Value& other) const;
    /// Smaller, equal, greater; nothing where the two cannot be told apart (a year and a month of it) or compared
    /// (other units, codings).
    [[nodiscard]] std::optional<std::strong_ordering> order(const Value& other) const;

    /// As it stands, digit by digit.
    friend bool operator==(const Value&, const Value&) = default;

private:
    Value(ValueType type, MessageNode node);

    ValueType m_type = ValueType::None;
    MessageNode m_node;
};

/// "Coding" for ValueType::Coding; empty for None.
QString valueTypeName(ValueType type);
ValueType valueTypeNamed(QStringView name);
/// Whether a text is written as FHIR wants this type: a date, an integer of 32 bits, an address without spaces.
bool wellWritten(ValueType type, const QString& text);

} // namespace lodestar::forms
