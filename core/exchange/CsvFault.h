#pragma once

#include <QString>

#include <cstdint>

namespace lodestar::exchange {

/// Why something in a CSV file was not taken. The value itself is never part of it.
enum class CsvReason : std::uint8_t {
    None,
    // the text of the file
    UnclosedQuote,
    TextAfterQuote,
    QuoteInside,
    FieldTooLong,
    RowTooLong,
    TooManyFields,
    NotUtf8,
    NulInside,
    // the file as a whole
    FileUnreadable,
    NoHeader,
    WrongSeparator,
    ColumnMissing,
    ColumnTwice,
    TooManyRows,
    NotYours,
    // a row
    WrongFieldCount,
    RequiredEmpty,
    NeedsOneOf,
    // a value
    NotADate,
    NotADateTime,
    NotYesOrNo,
    NotInList,
    NotANumber,
    OutOfRange,
    NhsNumberForm,
    NhsNumberCheckDigit,
    NotPounds,
    LessThanNothing,
    NotAFinancialYear,
    // one value against another
    RefTwice,
    RowTwice,
    RefUnknown,
    RefRefused,
    InTheFuture,
    BeforeOther,
    UnitDoesNotFit,
    // a value against what is known of whom it names
    NeedsAgreement,
};

/// One thing that could not be taken, by file, row and column. Holds no value of the row: it may be shown, logged and
/// sent on. `detail` is what was expected (a list, a range, another column), never what was found.
struct RowFault {
    QString file;
    qint64 row = 0; ///< as a spreadsheet counts: the header is row 1; 0 is the file as a whole
    QString column; ///< empty when the row as a whole is meant
    CsvReason reason = CsvReason::None;
    QString detail;
    /// False: the row is taken without this value, which stands in CsvRow::aside.
    bool rowRefused = true;
    QString takenAs{}; ///< what the row is taken with instead, of a column where nothing would be the less careful

    /// "people.csv, row 7, birth_date: ..." in plain words, for lodestar-admin.
    [[nodiscard]] QString text() const;
    /// The reason alone, in plain words.
    [[nodiscard]] QString reasonText() const;
    /// The reason, what became of the row, and what to do.
    [[nodiscard]] QString sentence() const;

    friend bool operator==(const RowFault&, const RowFault&) = default;
};

} // namespace lodestar::exchange
