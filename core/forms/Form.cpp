#include "core/forms/Form.h"

#include <array>

namespace lodestar::forms {

namespace {

constexpr std::array<const char*, 16> typeNames{
    "group",  "display", "boolean", "decimal", "integer",     "date",       "dateTime",  "time",
    "string", "text",    "url",     "choice",  "open-choice", "attachment", "reference", "quantity"};
constexpr std::array answerTypes{ValueType::None,    ValueType::None,       ValueType::Boolean,   ValueType::Decimal,
                                 ValueType::Integer, ValueType::Date,       ValueType::DateTime,  ValueType::Time,
                                 ValueType::String,  ValueType::String,     ValueType::Uri,       ValueType::Coding,
                                 ValueType::Coding,  ValueType::Attachment, ValueType::Reference, ValueType::Quantity};

} // namespace

std::optional<ItemType> itemTypeNamed(QStringView name) {
    for (std::size_t i = 0; i < typeNames.size(); ++i)
        if (name == QLatin1StringView(typeNames.at(i))) return static_cast<ItemType>(i);
    return std::nullopt;
}

ValueType answerType(ItemType type) {
    return answerTypes.at(static_cast<std::size_t>(type));
}

const QString& Words::in(const QString& wanted) const {
    for (QString code = wanted; !code.isEmpty(); code = code.left(std::max<qsizetype>(code.lastIndexOf(u'-'), 0))) {
        const auto found = translations.constFind(code);
        if (found != translations.cend()) return *found;
    }
    return text;
}

bool Item::isScored() const {
    return std::any_of(options.cbegin(), options.cend(), [](const Option& each) { return each.score.has_value(); });
}

const Option* Item::optionFor(const Value& value) const {
    const auto found =
        std::find_if(options.cbegin(), options.cend(), [&](const Option& each) { return each.value.means(value); });
    return found == options.cend() ? nullptr : &*found;
}

bool Form::isNamedBy(const QString& reference) const {
    const QString plain = reference.section(u'|', 0, 0);
    if (plain == url) return true;
    const bool relative = !plain.contains(u"://") && !plain.startsWith(u"urn:");
    // A server's own address of the resource ends in its id; without an id nothing can be told apart.
    return relative ? id.isEmpty() || plain.endsWith(u'/' + id) || plain == u'#' + id
                    : !id.isEmpty() && plain.endsWith(QStringLiteral("/Questionnaire/") + id);
}

QString Form::shownTitle(const QString& in) const {
    if (const QString& words = title.in(in); !words.isEmpty()) return words;
    return name.isEmpty() ? url : name;
}

} // namespace lodestar::forms
