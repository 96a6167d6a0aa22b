#pragma once

#include "core/exchange/CsvDescription.h"
#include "core/exchange/CsvReader.h"
#include "core/exchange/CsvRow.h"

#include <QDate>
#include <QList>
#include <QStringList>

namespace lodestar::exchange {

/// One file of the folder, row by row: maps the header, checks each value by its column and what the file asks of a
/// row. Knows nothing of other rows; CsvFolder does.
class CsvFileReader {
public:
    CsvFileReader(QIODevice& device, const CsvFileDescription& description, QDate today, const CsvLimits& limits = {});

    /// Reads the header. Faults here (row 1, or 0 for the file as a whole) mean that nothing is taken from the file.
    QList<RowFault> open();
    /// The next row; false at the end. Then `row`, `faults` and `refused` tell about it.
    bool next();

    [[nodiscard]] const CsvRow& row() const { return m_row; }
    [[nodiscard]] const QList<RowFault>& faults() const { return m_faults; }
    /// The row as such cannot be taken.
    [[nodiscard]] bool refused() const { return m_refused; }
    /// Columns the description does not know, in the order of the file.
    [[nodiscard]] const QStringList& unknownColumns() const { return m_unknown; }
    /// The header and the fields of the current row as they stand in the file; for saving what was refused.
    [[nodiscard]] const QStringList& header() const { return m_header; }
    [[nodiscard]] QStringList writtenFields() const;
    /// A failure of the device that ended reading.
    [[nodiscard]] const Status& status() const { return m_reader.status(); }

private:
    void readHeader(QList<RowFault>& faults);
    void checkHeader(QList<RowFault>& faults);
    void takeFields();
    void takeField(size_t at, QByteArrayView written);
    void putAside(size_t place, const QString& written, CsvReason reason, const QString& detail);
    void refuseWhatDecides();
    [[nodiscard]] bool decides(const CsvColumn& column) const;
    void checkRow();
    void checkOrder();
    void add(const QString& column, CsvReason reason, const QString& detail = {}, bool refuses = true);
    [[nodiscard]] RowFault fault(qint64 row, const QString& column, CsvReason reason, const QString& detail = {}) const;

    CsvReader m_reader;
    const CsvFileDescription& m_description;
    QDate m_today;
    QStringList m_header;
    QStringList m_unknown;
    std::vector<int> m_places; ///< by place in the file: place in the description, unknownPlace or ignoredPlace
    CsvRow m_row;
    QList<RowFault> m_faults;
    bool m_refused = false;
    bool m_syntaxFault = false;
};

} // namespace lodestar::exchange
