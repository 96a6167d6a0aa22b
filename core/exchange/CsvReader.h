#pragma once

#include "core/base/Result.h"
#include "core/base/Utf8Input.h"
#include "core/exchange/CsvFault.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

class QIODevice;

namespace lodestar::exchange {

/// What one row may hold; more than that is a fault of the row, never of the program.
struct CsvLimits {
    qsizetype fieldBytes = qsizetype{64} * 1024;
    qsizetype rowBytes = qsizetype{1024} * 1024;
    int fields = 256;
};

/// Reads RFC 4180 row by row from a device, holding no more than one row: CRLF, LF or CR; quoted fields with commas,
/// line ends and doubled quotation marks; encodings as Utf8Input.
///
/// After a bad row reading goes on at the line after the line on which that row *began*. A quotation mark that is not
/// closed (before the end of the file, or within the limits) thus costs its own line and not the rows it swallowed.
/// Empty lines are passed over but counted. A field is a view, valid until the next call.
class CsvReader {
public:
    enum class Outcome : std::uint8_t { Row, Fault, End };

    explicit CsvReader(QIODevice& device, const CsvLimits& limits = {});

    Outcome next();
    /// Number of the row just read, as a spreadsheet counts: the first line is 1.
    [[nodiscard]] qint64 row() const { return m_row; }
    /// The fields of a good row, unquoted, valid UTF-8.
    [[nodiscard]] const std::vector<QByteArrayView>& fields() const { return m_fields; }
    /// Of a bad row: the reason, and the field (from 0) where reading stopped.
    [[nodiscard]] CsvReason reason() const { return m_reason; }
    [[nodiscard]] int faultField() const { return m_faultField; }
    /// Of a bad row: its first line as it stands in the file, cut to the length of a field.
    [[nodiscard]] const QByteArray& badLine() const { return m_badLine; }
    /// A failure of the device; reading has then ended.
    [[nodiscard]] const Status& status() const { return m_input.status(); }

private:
    enum class Step : std::uint8_t { Field, LastField, NeedMore, Bad };
    struct Span {
        qsizetype begin = 0;
        qsizetype size = 0;
        bool doubledQuotes = false;
    };

    Step scanRow();
    Step scanPlain(qsizetype& at, Span& span);
    Step scanQuoted(qsizetype& at, Span& span);
    Step endField(qsizetype& at);
    Step bad(CsvReason reason);
    bool refill();
    Outcome takeRow();
    Outcome skipRow();
    bool checkText();
    void unquote(Span& span);
    [[nodiscard]] bool isBlank() const;

    Utf8Input m_input;
    CsvLimits m_limits;
    QByteArray m_buffer;
    qsizetype m_begin = 0; ///< where the row begins in the buffer
    qsizetype m_end = 0;   ///< where the next row begins
    qint64 m_row = 0;
    std::vector<Span> m_spans;
    std::vector<QByteArrayView> m_fields;
    CsvReason m_reason = CsvReason::None;
    int m_faultField = 0;
    QByteArray m_badLine;
};

} // namespace lodestar::exchange
