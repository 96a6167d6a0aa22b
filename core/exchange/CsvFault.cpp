#include "core/exchange/CsvFault.h"

namespace lodestar::exchange {

using namespace Qt::StringLiterals;

namespace {

/// The words of a reason; "%1" takes the detail.
QString words(CsvReason reason) {
    switch (reason) {
    case CsvReason::None:
        return {};
    case CsvReason::UnclosedQuote:
        return u"a quotation mark opens a field and is not closed, or the field is too long"_s;
    case CsvReason::TextAfterQuote:
        return u"text stands after a closing quotation mark; double the marks inside a field"_s;
    case CsvReason::QuoteInside:
        return u"a quotation mark stands inside a field that is not quoted"_s;
    case CsvReason::FieldTooLong:
        return u"longer than a field may be"_s;
    case CsvReason::RowTooLong:
        return u"longer than a row may be"_s;
    case CsvReason::TooManyFields:
        return u"more fields than a row may have"_s;
    case CsvReason::NotUtf8:
        return u"not UTF-8 text; save the file as CSV UTF-8"_s;
    case CsvReason::NulInside:
        return u"holds a zero byte, as damaged files do"_s;
    case CsvReason::FileUnreadable:
        return u"the file cannot be read"_s;
    case CsvReason::NoHeader:
        return u"the file has no header row"_s;
    case CsvReason::WrongSeparator:
        return u"the columns are separated by %1 and not by a comma"_s;
    case CsvReason::ColumnMissing:
        return u"this column is required and is not in the file; nothing is taken from it"_s;
    case CsvReason::ColumnTwice:
        return u"this column stands twice in the header; nothing is taken from the file"_s;
    case CsvReason::TooManyRows:
        return u"the file has more than %1 rows; this row and those after it are not taken"_s;
    case CsvReason::NotYours:
        return u"is imported by %1 alone; nothing was taken from this file. Ask one of them to import it"_s;
    case CsvReason::WrongFieldCount:
        return u"the row does not have the %1 fields of the header"_s;
    case CsvReason::RequiredEmpty:
        return u"required, and empty"_s;
    case CsvReason::NeedsOneOf:
        return u"one of %1 must be filled in"_s;
    case CsvReason::NotADate:
        return u"not a date of the form YYYY-MM-DD"_s;
    case CsvReason::NotADateTime:
        return u"not a time of the form YYYY-MM-DDThh:mm, with or without +hh:mm"_s;
    case CsvReason::NotYesOrNo:
        return u"neither y nor n"_s;
    case CsvReason::NotInList:
        return u"not one of %1"_s;
    case CsvReason::NotANumber:
        return u"not a number of the form %1"_s;
    case CsvReason::OutOfRange:
        return u"outside %1"_s;
    case CsvReason::NhsNumberForm:
        return u"an NHS number has 10 digits"_s;
    case CsvReason::NhsNumberCheckDigit:
        return u"the check digit of the NHS number is wrong"_s;
    case CsvReason::NotPounds:
        return u"not an amount in pounds of the form 12500 or 12500.50"_s;
    case CsvReason::LessThanNothing:
        return u"less than nothing; write what is spent without a sign"_s;
    case CsvReason::NotAFinancialYear:
        return u"not a financial year of the form 2025/26, of two years that follow each other"_s;
    case CsvReason::RowTwice:
        return u"stands for the same as row %1; add the two up, or give each row a reference of its own"_s;
    case CsvReason::RefTwice:
        return u"the same reference stands in row %1"_s;
    case CsvReason::RefUnknown:
        return u"refers to nothing in %1 or in the record"_s;
    case CsvReason::RefRefused:
        return u"refers to a row of %1 that was not taken"_s;
    case CsvReason::InTheFuture:
        return u"lies in the future"_s;
    case CsvReason::BeforeOther:
        return u"lies before %1"_s;
    case CsvReason::UnitDoesNotFit:
        return u"the unit does not fit the measure; expected %1"_s;
    case CsvReason::NeedsAgreement:
        return u"a family navigator works with a family that agreed, and this does not say that it did; name a health "
               "visitor here, and when the family agrees, ask the navigator in on the family's page, under Plan"_s;
    }
    return {};
}

} // namespace

QString RowFault::reasonText() const {
    const QString text = words(reason);
    return text.contains(u"%1"_s) ? text.arg(detail) : text;
}

QString RowFault::sentence() const {
    if (row == 0) return reasonText();
    if (rowRefused) return reasonText() + u". The row was not taken; correct it and import the file again."_s;
    const QString instead = takenAs.isEmpty() ? u"without it"_s : u"with \"%1\" instead"_s.arg(takenAs);
    return reasonText() + u". The row was taken "_s + instead +
           u", and the value is kept sealed beside it; correct it and import the file again."_s;
}

QString RowFault::text() const {
    QString where = file;
    if (row > 0) where += u", row %1"_s.arg(row);
    if (!column.isEmpty()) where += u", "_s + column;
    return where + u": "_s + sentence();
}

} // namespace lodestar::exchange
