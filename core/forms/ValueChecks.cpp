#include "core/forms/ValueChecks.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace lodestar::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 bytesOfMegabyte = 1024 * 1024;

QString tr(const char* source) {
    return QCoreApplication::translate("Form", source);
}

/// How a value of this type is written, for who wrote it otherwise.
QString expected(ItemType type) {
    switch (type) {
    case ItemType::Boolean:
        return tr("Choose yes or no.");
    case ItemType::Decimal:
    case ItemType::Quantity:
        return tr("Write a number, such as 4.86.");
    case ItemType::Integer:
        return tr("Write a whole number.");
    case ItemType::Date:
        return tr("Write a date: a day, a month or a year.");
    case ItemType::DateTime:
        return tr("Write a date and a time.");
    case ItemType::Time:
        return tr("Write a time, such as 09:30.");
    case ItemType::Url:
        return tr("Write an address without spaces.");
    default:
        return tr("This answer is of another type than the question asks for.");
    }
}

void checkText(const Item& item, const QString& text, QStringList& faults) {
    if (item.maxLength && text.size() > *item.maxLength)
        faults.append(tr("It has %1 characters; at most %2 are taken.").arg(text.size()).arg(*item.maxLength));
    if (item.minLength && text.size() < *item.minLength)
        faults.append(tr("It has %1 characters; at least %2 are needed.").arg(text.size()).arg(*item.minLength));
    if (item.regex.isEmpty()) return;
    const QRegularExpression pattern(QRegularExpression::anchoredPattern(item.regex),
                                     QRegularExpression::UseUnicodePropertiesOption);
    if (!pattern.match(text).hasMatch())
        faults.append(item.entryFormat.isEmpty() ? tr("It is not written as this form asks for.")
                                                 : tr("Write it as %1.").arg(item.entryFormat));
}

void checkLimits(const Item& item, const Value& value, QStringList& faults) {
    if (!item.least.isEmpty() && value.order(item.least) == std::strong_ordering::less)
        faults.append(tr("It is below %1, the least that this form takes.").arg(item.least.shown()));
    if (!item.most.isEmpty() && value.order(item.most) == std::strong_ordering::greater)
        faults.append(tr("It is above %1, the most that this form takes.").arg(item.most.shown()));
    const auto number = value.number();
    if (item.maxDecimalPlaces && number && number->places() > *item.maxDecimalPlaces)
        faults.append(tr("At most %n digit(s) stand behind the point.")
                          .replace(u"%n"_s, QString::number(*item.maxDecimalPlaces)));
}

void checkQuantity(const Item& item, const Value& value, QStringList& faults) {
    if (!ExactDecimal::read(value.part(u"value"))) {
        faults.append(expected(item.type));
        return;
    }
    if (item.unitCodings.empty()) return;
    const bool known = std::any_of(item.unitCodings.cbegin(), item.unitCodings.cend(), [&value](const Value& unit) {
        return value.part(u"code").isEmpty() ? unit.shown() == value.part(u"unit")
                                             : unit.part(u"code") == value.part(u"code");
    });
    if (!known) faults.append(tr("Its unit must be %1.").arg(item.units.join(u", "_s)));
}

void checkAttachment(const Item& item, const Value& value, QStringList& faults) {
    const QString type = value.part(u"contentType");
    if (!item.mediaTypes.isEmpty() && !type.isEmpty() && !item.mediaTypes.contains(type))
        faults.append(tr("A file of this kind is not taken here."));
    if (!item.maxSize) return;
    const auto size = QByteArray::fromBase64(value.part(u"data").toLatin1()).size();
    if (static_cast<double>(size) > item.maxSize->toDouble() * bytesOfMegabyte)
        faults.append(tr("The file is larger than %1 MB.").arg(item.maxSize->toString()));
}

void checkReference(const Item& item, const Value& value, QStringList& faults) {
    const QString target = value.part(u"reference");
    if (item.resourceTypes.isEmpty() || !target.contains(u'/') || target.startsWith(u"http")) return;
    if (!item.resourceTypes.contains(target.section(u'/', 0, 0)))
        faults.append(tr("It must point to: %1.").arg(item.resourceTypes.join(u", "_s)));
}

/// Whether the value is of a type that the question takes.
bool rightType(const Item& item, const Value& value) {
    if (item.isOpen() && value.type() == ValueType::String) return true;
    if (item.isChoice())
        return std::any_of(item.options.cbegin(), item.options.cend(),
                           [&value](const Option& each) { return each.value.type() == value.type(); });
    return value.type() == answerType(item.type);
}

} // namespace

QStringList faultsOfValue(const Item& item, const Value& value) {
    if (!rightType(item, value)) return {expected(item.type)};
    QStringList faults;
    const ValueType type = value.type();
    if (type <= ValueType::Uri && !wellWritten(type, value.text())) return {expected(item.type)};
    // An open choice takes words of one's own, as a text or as a coding without a code.
    const bool ownWords = item.isOpen() && (type == ValueType::String || value.text().isEmpty());
    if (item.isChoice() && !ownWords && item.optionFor(value) == nullptr)
        return {tr("“%1” is none of the answers to choose from.").arg(value.shown())};
    if (type == ValueType::String || type == ValueType::Uri) checkText(item, value.text(), faults);
    if (type == ValueType::Quantity) checkQuantity(item, value, faults);
    if (type == ValueType::Attachment) checkAttachment(item, value, faults);
    if (type == ValueType::Reference) checkReference(item, value, faults);
    checkLimits(item, value, faults);
    return faults;
}

} // namespace lodestar::forms
