#pragma once

#include "core/exchange/CsvDescription.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace lodestar::exchange {

/// Something of a row that has no place of its own: a column nobody knows, or a value that could not be taken. It goes
/// along with the row and is kept sealed until a person places it.
struct CsvAside {
    QString column;
    QString value;
    CsvReason reason = CsvReason::None; ///< None: an unknown column

    friend bool operator==(const CsvAside&, const CsvAside&) = default;
};

/// One row that passed all checks. Values are canonical: trimmed; dates and times ISO 8601; y or n; choices and
/// references as described; whole numbers without leading zeros; decimals as digits with a point; an NHS number as ten
/// digits. Empty = not given.
struct CsvRow {
    const CsvFileDescription* file = nullptr;
    qint64 row = 0;
    std::vector<QString> values; ///< by the place of the column in `file->columns`
    std::vector<CsvAside> aside;

    /// The value of a column by name; empty if not given.
    [[nodiscard]] QString value(QStringView column) const;
    [[nodiscard]] std::optional<qint64> whole(QStringView column) const;
    /// Of a date, or of the day of a time.
    [[nodiscard]] QDate date(QStringView column) const;
    /// True for y, false for n, nothing if not given.
    [[nodiscard]] std::optional<bool> yes(QStringView column) const;
    /// The row's own reference; where it has none, what tells it from the others (`knownBy`), folded.
    [[nodiscard]] QString ref() const;
};

} // namespace lodestar::exchange
