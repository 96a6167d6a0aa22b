#include "core/exchange/CsvValue.h"

#include "core/base/FinancialYear.h"
#include "core/base/NhsNumber.h"
#include "core/base/Pounds.h"

#include <array>

namespace lodestar::exchange {

using namespace Qt::StringLiterals;

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// Digits at fixed places; -1 where one is not a digit.
int digitsAt(QByteArrayView text, qsizetype at, qsizetype count) {
    int value = 0;
    for (qsizetype i = at; i < at + count; ++i) {
        if (!isDigit(text[i])) return -1;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

/// The day of YYYY-MM-DD; invalid for anything else, and for years no record here can have.
QDate dayOf(QByteArrayView text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return {};
    const int year = digitsAt(text, 0, 4);
    if (year < 1880 || year > 2200) return {};
    return {year, digitsAt(text, 5, 2), digitsAt(text, 8, 2)};
}

/// hh:mm or hh:mm:ss
bool isClockTime(QByteArrayView text) {
    if (text.size() != 5 && text.size() != 8) return false;
    if (text[2] != ':' || (text.size() == 8 && text[5] != ':')) return false;
    const int hours = digitsAt(text, 0, 2);
    const int minutes = digitsAt(text, 3, 2);
    const int seconds = text.size() == 8 ? digitsAt(text, 6, 2) : 0;
    return hours >= 0 && hours < 24 && minutes >= 0 && minutes < 60 && seconds >= 0 && seconds < 60;
}

/// Nothing, Z, or +hh:mm within the offsets that exist.
bool isOffset(QByteArrayView text) {
    if (text.isEmpty() || text == "Z") return true;
    if (text.size() != 6 || (text[0] != '+' && text[0] != '-') || text[3] != ':') return false;
    const int hours = digitsAt(text, 1, 2);
    const int minutes = digitsAt(text, 4, 2);
    return hours >= 0 && hours <= 14 && minutes >= 0 && minutes < 60;
}

bool isDateTime(QByteArrayView text) {
    if (text.size() < 16 || (text[10] != 'T' && text[10] != ' ')) return false;
    if (!dayOf(text.first(10)).isValid()) return false;
    const QByteArrayView rest = text.sliced(11);
    const auto offsetAt =
        std::find_if(rest.cbegin(), rest.cend(), [](char c) { return c == '+' || c == '-' || c == 'Z'; });
    const qsizetype clockSize = offsetAt - rest.cbegin();
    return isClockTime(rest.first(clockSize)) && isOffset(rest.sliced(clockSize));
}

CsvValue refuse(CsvReason reason, const QString& detail = {}) {
    return {{}, reason, detail};
}

CsvValue readDay(const CsvColumn& column, QByteArrayView field, QDate today) {
    const QDate day = dayOf(field);
    if (!day.isValid()) return refuse(CsvReason::NotADate);
    if (column.notFuture && day > today) return refuse(CsvReason::InTheFuture);
    return {QString::fromLatin1(field), CsvReason::None, {}};
}

CsvValue readTime(const CsvColumn& column, QByteArrayView field, QDate today) {
    if (!isDateTime(field)) return refuse(CsvReason::NotADateTime);
    if (column.notFuture && dayOf(field.first(10)) > today) return refuse(CsvReason::InTheFuture);
    QString text = QString::fromLatin1(field);
    text[10] = u'T';
    return {text, CsvReason::None, {}};
}

CsvValue readYesNo(QByteArrayView field) {
    const QByteArray lower = field.toByteArray().toLower();
    if (lower == "y" || lower == "yes") return {u"y"_s, CsvReason::None, {}};
    if (lower == "n" || lower == "no") return {u"n"_s, CsvReason::None, {}};
    return refuse(CsvReason::NotYesOrNo);
}

CsvValue readChoice(const CsvColumn& column, QByteArrayView field) {
    const QString lower = QString::fromUtf8(field).toLower();
    if (column.allowed.contains(lower)) return {lower, CsvReason::None, {}};
    return refuse(CsvReason::NotInList, column.allowed.join(u", "_s));
}

CsvValue readWhole(const CsvColumn& column, QByteArrayView field) {
    if (!std::all_of(field.cbegin(), field.cend(), isDigit)) return refuse(CsvReason::NotANumber, u"12"_s);
    bool ok = false;
    const qint64 value = field.toByteArray().toLongLong(&ok);
    if (!ok || value < column.least || value > column.most) {
        return refuse(CsvReason::OutOfRange, u"%1 to %2"_s.arg(column.least).arg(column.most));
    }
    return {QString::number(value), CsvReason::None, {}};
}

/// Digits with at most one point inside; at most 12 before and 6 after it.
CsvValue readDecimal(const CsvColumn& column, QByteArrayView field) {
    const qsizetype point = field.indexOf('.');
    const QByteArrayView before = point < 0 ? field : field.first(point);
    const QByteArrayView after = point < 0 ? QByteArrayView() : field.sliced(point + 1);
    const bool digits =
        std::all_of(before.cbegin(), before.cend(), isDigit) && std::all_of(after.cbegin(), after.cend(), isDigit);
    if (!digits || before.isEmpty() || (point >= 0 && after.isEmpty())) return refuse(CsvReason::NotANumber, u"3.25"_s);
    if (before.size() > 12 || after.size() > 6)
        return refuse(CsvReason::OutOfRange, u"the digits a measure can have"_s);
    if (column.most > 0 && field.toByteArray().toDouble() > static_cast<double>(column.most))
        return refuse(CsvReason::OutOfRange, u"0 to %1"_s.arg(column.most));
    return {QString::fromLatin1(field), CsvReason::None, {}};
}

CsvValue readNhsNumber(QByteArrayView field) {
    QByteArray digits;
    for (const char c : field) {
        if (c == ' ' || c == '-') continue;
        if (!isDigit(c)) return refuse(CsvReason::NhsNumberForm);
        digits.append(c);
    }
    if (digits.size() != 10) return refuse(CsvReason::NhsNumberForm);
    const QString text = QString::fromLatin1(digits);
    if (!NhsNumber::parse(text)) return refuse(CsvReason::NhsNumberCheckDigit);
    return {text, CsvReason::None, {}};
}

CsvValue readPounds(QByteArrayView field) {
    const QString written = QString::fromUtf8(field);
    if (const auto pence = penceFrom(written)) return {poundsText(*pence), CsvReason::None, {}};
    const bool negative = written.startsWith(u'-') && penceFrom(written.mid(1));
    return refuse(negative ? CsvReason::LessThanNothing : CsvReason::NotPounds);
}

CsvValue readFinancialYear(QByteArrayView field) {
    const auto year = FinancialYear::fromText(QString::fromUtf8(field));
    return year ? CsvValue{year->text(), CsvReason::None, {}} : refuse(CsvReason::NotAFinancialYear);
}

} // namespace

CsvValue readCsvValue(const CsvColumn& column, QByteArrayView field, QDate today) {
    switch (column.type) {
    case CsvType::Text:
    case CsvType::Ref:
        return {QString::fromUtf8(field), CsvReason::None, {}};
    case CsvType::Date:
        return readDay(column, field, today);
    case CsvType::DateTime:
        return readTime(column, field, today);
    case CsvType::DateOrDateTime:
        return field.size() == 10 ? readDay(column, field, today) : readTime(column, field, today);
    case CsvType::YesNo:
        return readYesNo(field);
    case CsvType::Choice:
        return readChoice(column, field);
    case CsvType::Whole:
        return readWhole(column, field);
    case CsvType::Decimal:
        return readDecimal(column, field);
    case CsvType::NhsNumber:
        return readNhsNumber(field);
    case CsvType::Pounds:
        return readPounds(field);
    case CsvType::FinancialYear:
        return readFinancialYear(field);
    }
    return {};
}

} // namespace lodestar::exchange
