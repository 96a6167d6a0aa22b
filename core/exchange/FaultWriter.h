#pragma once

#include "core/base/Result.h"
#include "core/exchange/CsvFileReader.h"

#include <QSaveFile>
#include <QString>

#include <memory>

namespace lodestar::exchange {

/// Saves the rows that were not taken as a CSV file of the same name and columns, with the reasons beside them, to be
/// corrected and brought in again. It holds what the rows hold: a file for the person who asked for it, nowhere else.
///
/// Three columns of its own come first and are ignored when the file is read again: `_fault_column`, `_fault`, and
/// `_fault_text` with the line itself where its commas and quotation marks could not be read.
class FaultWriter {
public:
    /// Writes into `folder`, which must exist; the file is made with its first row.
    explicit FaultWriter(QString folder);

    /// What the names of the writer's own columns begin with.
    static QString ownColumnPrefix();

    /// Writes the current row of the reader with these faults of it.
    Status add(const CsvFileReader& reader, const QList<RowFault>& faults);
    /// Ends the current file; another may begin.
    Status finish();

private:
    Status begin(const QString& name, const QStringList& header);
    Status writeRow(const QStringList& fields);

    QString m_folder;
    std::unique_ptr<QSaveFile> m_file;
};

/// One field as RFC 4180 wants it, quoted only where needed.
QString csvField(const QString& text);

} // namespace lodestar::exchange
