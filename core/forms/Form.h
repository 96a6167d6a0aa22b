#pragma once

#include "core/forms/Value.h"

#include <QHash>
#include <QStringList>

#include <memory>
#include <vector>

namespace lodestar::forms {

/// What an item of a questionnaire is (FHIR R4, item-type).
enum class ItemType : std::uint8_t {
    Group,
    Display,
    Boolean,
    Decimal,
    Integer,
    Date,
    DateTime,
    Time,
    String,
    Text,
    Url,
    Choice,
    OpenChoice,
    Attachment,
    Reference,
    Quantity,
};

/// A text with its translations (extension `translation`).
struct Words {
    QString text;
    QHash<QString, QString> translations; ///< by language: "pl", "cy-GB"

    /// The translation for a language; for "pl-PL" also that of "pl"; else the text itself.
    [[nodiscard]] const QString& in(const QString& language) const;
    [[nodiscard]] bool isEmpty() const { return text.isEmpty(); }
};

/// One row of `enableWhen`.
struct Condition {
    enum class Operator : std::uint8_t { Exists, Equal, NotEqual, Greater, Less, GreaterOrEqual, LessOrEqual };
    QString question; ///< linkId of the question that is asked for
    Operator op = Operator::Exists;
    Value answer;
};

/// One answer that may be chosen.
struct Option {
    Value value;
    Words shown;
    QString prefix;
    std::optional<ExactDecimal> score; ///< ordinal value or item weight
    bool selected = false;             ///< chosen from the beginning
    bool exclusive = false;            ///< "None of these": taken alone or not at all
};

/// One item: a group, a text that is shown, or a question.
struct Item {
    QString linkId;
    Words text;
    Words prefix;
    ItemType type = ItemType::Display;
    bool required = false;
    bool repeats = false;
    bool readOnly = false;
    bool hidden = false;
    std::vector<Condition> conditions;
    bool anyCondition = false; ///< enableBehavior: one of them is enough

    std::vector<Option> options;
    QList<Value> initial;
    QStringList units; ///< words of units that may be chosen; of the first one where there is only one
    std::vector<Value> unitCodings;
    QStringList resourceTypes; ///< what a reference may point to; empty: anything
    QStringList mediaTypes;    ///< what an attachment may be; empty: anything

    std::optional<int> minLength;
    std::optional<int> maxLength;
    std::optional<int> maxDecimalPlaces;
    std::optional<int> minOccurs;
    std::optional<int> maxOccurs;
    std::optional<ExactDecimal> maxSize; ///< of an attachment, in MB
    Value least;                         ///< minValue, minQuantity
    Value most;                          ///< maxValue, maxQuantity
    QString regex;

    QString control; ///< code of the itemControl hint: "radio-button", "slider" ...
    bool horizontal = false;
    QString entryFormat; ///< how to write it: "nnn nnn nnnn"
    QString openLabel;   ///< of the field for an answer of one's own
    QString link;        ///< where to read more

    std::vector<std::unique_ptr<Item>> items;
    const Item* parent = nullptr;

    [[nodiscard]] bool isQuestion() const { return type != ItemType::Group && type != ItemType::Display; }
    [[nodiscard]] bool isChoice() const { return !options.empty(); }
    [[nodiscard]] bool isScored() const;
    /// Whether an answer may be another than the options.
    [[nodiscard]] bool isOpen() const { return type == ItemType::OpenChoice; }
    /// The option that a value means; null if none.
    [[nodiscard]] const Option* optionFor(const Value& value) const;
};

/// A questionnaire that this program carries whole: every item can be shown, answered and brought back.
struct Form {
    QString id;  ///< of the resource; empty if it has none
    QString url; ///< made from the content where it has none of its own
    QString version;
    Words title;
    QString name;
    QString status;
    QString language;
    QString publisher;
    QString copyright;
    QString description;
    QStringList languages; ///< of the translations
    std::vector<std::unique_ptr<Item>> items;
    QHash<QString, const Item*> byLinkId;
    QByteArray source; ///< the very bytes that were read

    [[nodiscard]] const Item* item(const QString& linkId) const { return byLinkId.value(linkId, nullptr); }
    /// "http://example.org/form|2.1"
    [[nodiscard]] QString canonical() const { return version.isEmpty() ? url : url + u'|' + version; }
    /// Whether "Questionnaire/id", or an address with or without version, means this form.
    [[nodiscard]] bool isNamedBy(const QString& reference) const;
    [[nodiscard]] QString shownTitle(const QString& in = {}) const;
};

using FormPointer = std::shared_ptr<const Form>;

/// ItemType::OpenChoice for "open-choice"; nothing for a word that is no type.
std::optional<ItemType> itemTypeNamed(QStringView name);
/// The type that an answer to a question has, options apart; None for groups and texts.
ValueType answerType(ItemType type);

} // namespace lodestar::forms
