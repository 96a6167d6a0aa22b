#pragma once

#include "core/exchange/CsvFault.h"

#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace lodestar::exchange {

struct CsvRow;

/// What a column holds, and so which form its values take.
enum class CsvType : std::uint8_t {
    Text,
    Ref,      ///< names a row of this file or of another
    Date,     ///< YYYY-MM-DD
    DateTime, ///< YYYY-MM-DDThh:mm, with or without +hh:mm
    DateOrDateTime,
    YesNo,   ///< y, n
    Choice,  ///< one of `allowed`
    Whole,   ///< from `least` to `most`
    Decimal, ///< with a point; kept as text, never as a floating number
    NhsNumber,
    Pounds,        ///< at most two digits behind the point; canonical with both
    FinancialYear, ///< 2025/26
};

/// One column: its name, what it holds and what it must satisfy.
struct CsvColumn {
    QString name;
    CsvType type = CsvType::Text;
    bool required = false;
    QStringList allowed{};
    qint64 least = 0;
    qint64 most = 0;    ///< of a decimal 0: no limit
    QString refersTo{}; ///< the file whose own reference this column names
    bool notFuture = false;
    /// A count, a duty or somebody's safety hangs on it: a value that cannot be taken refuses the row. Of every other
    /// column that is not required it is put aside and the row taken without it.
    bool decides = false;
    std::pair<QString, QString> decidesWhere{}; ///< only of rows with this value in that column; empty: of all
    QString cautious{};                         ///< what stands for a value that cannot be taken; empty: nothing

    CsvColumn must() const;
    CsvColumn among(const QStringList& values) const;
    CsvColumn between(qint64 from, qint64 to) const;
    CsvColumn upTo(qint64 to) const; ///< of a decimal
    CsvColumn of(const QString& file) const;
    CsvColumn past() const;
    CsvColumn deciding() const;
    CsvColumn decidingWhere(const QString& column, const QString& value) const;
    CsvColumn orCautiously(const QString& value) const;
};

/// One file of the CSV folder, described once: checking, import and documentation read it.
struct CsvFileDescription {
    QString name;
    QString ownRef; ///< the column by which a row is known again; empty: none
    std::vector<CsvColumn> columns;
    QStringList needsOneOf;                           ///< at least one of these is filled in
    std::vector<std::pair<QString, QString>> inOrder; ///< the second date does not lie before the first
    /// What only this file asks for; nothing, or the fault (column, reason, detail).
    std::vector<RowFault> (*more)(const CsvRow& row, QDate today) = nullptr;
    /// Where `ownRef` may be left empty: the columns that together tell such a row from the others.
    QStringList knownBy{};
    QHash<QString, int> index{}; ///< column name -> place

    /// Place of a column, or -1.
    [[nodiscard]] int indexOf(QStringView column) const;
};

/// Every file of the folder (interfaces.md, "The CSV folder"), those that others refer to first.
const std::vector<CsvFileDescription>& csvFolderFormat();
/// One file by its name; nothing if the folder does not know it.
const CsvFileDescription* csvFileDescription(QStringView name);

} // namespace lodestar::exchange
