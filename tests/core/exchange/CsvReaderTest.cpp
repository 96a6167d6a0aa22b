#include "core/exchange/CsvReader.h"
#include "tests/support/catch.h"
#include "tests/support/sanitized.h"

#include <QBuffer>
#include <QFile>
#include <QStringEncoder>

#include <rapidcheck.h>

using namespace lodestar;
using namespace lodestar::exchange;
using namespace Qt::StringLiterals;

namespace {

struct ReadRow {
    qint64 row = 0;
    QStringList fields;
    CsvReason reason = CsvReason::None;
    int field = -1;
};

QList<ReadRow> readAll(QIODevice& device, const CsvLimits& limits = {}) {
    CsvReader reader(device, limits);
    QList<ReadRow> rows;
    for (;;) {
        const CsvReader::Outcome outcome = reader.next();
        if (outcome == CsvReader::Outcome::End) return rows;
        ReadRow read{reader.row(), {}, reader.reason(), reader.faultField()};
        for (const QByteArrayView field : reader.fields())
            read.fields << QString::fromUtf8(field);
        rows << read;
    }
}

QList<ReadRow> readAll(QByteArray bytes, const CsvLimits& limits = {}) {
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readAll(buffer, limits);
}

QByteArray encoded(const QString& text, QStringConverter::Encoding encoding, bool mark) {
    QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(text);
}

/// Bytes that come from nowhere and are kept nowhere: for files larger than memory.
class GarbageDevice final : public QIODevice {
public:
    GarbageDevice(qint64 size, QByteArray pattern, QByteArray tail)
        : m_left(size)
        , m_pattern(std::move(pattern))
        , m_tail(std::move(tail)) {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 size) override {
        const qint64 count = std::min(size, m_left);
        for (qint64 i = 0; i < count; ++i)
            data[i] = m_pattern.at((m_at + i) % m_pattern.size());
        m_at += count;
        m_left -= count;
        if (count > 0) return count;
        const qint64 rest = std::min<qint64>(size, m_tail.size());
        std::copy_n(m_tail.cbegin(), rest, data);
        m_tail.remove(0, rest);
        return rest == 0 ? -1 : rest;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    qint64 m_left;
    qint64 m_at = 0;
    QByteArray m_pattern;
    QByteArray m_tail;
};

/// The most memory this process has held; 0 where the system does not tell.
qint64 peakMemoryKilobytes() {
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly)) return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:")) return line.mid(6).chopped(2).trimmed().toLongLong();
    }
    return 0;
}

/// Gives one byte at a time, as a slow pipe may.
class DripDevice final : public QIODevice {
public:
    explicit DripDevice(QByteArray bytes)
        : m_bytes(std::move(bytes)) {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 size) override {
        if (size == 0 || m_at == m_bytes.size()) return 0;
        *data = m_bytes.at(m_at++);
        return 1;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

} // namespace

TEST_CASE("line ends of all three sorts end a row, and a last row needs none") {
    const auto rows = readAll("a,b\r\nc,d\ne,f\rg,h");
    REQUIRE(rows.size() == 4);
    CHECK(rows[0].fields == QStringList{u"a"_s, u"b"_s});
    CHECK(rows[1].fields == QStringList{u"c"_s, u"d"_s});
    CHECK(rows[2].fields == QStringList{u"e"_s, u"f"_s});
    CHECK(rows[3].fields == QStringList{u"g"_s, u"h"_s});
    CHECK(rows[3].row == 4);
}

TEST_CASE("quoted fields hold commas, line ends and doubled quotation marks") {
    const auto rows = readAll("\"one, two\",\"line 1\r\nline 2\",\"she said \"\"no\"\"\"\nx,\"\",z\n");
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].fields == QStringList{u"one, two"_s, u"line 1\r\nline 2"_s, u"she said \"no\""_s});
    CHECK(rows[1].fields == QStringList{u"x"_s, QString(), u"z"_s});
}

TEST_CASE("empty lines are passed over and still counted") {
    const auto rows = readAll("a\n\n\r\nb\n\"\"\n");
    REQUIRE(rows.size() == 3);
    CHECK(rows[1].row == 4);
    // An empty field in quotation marks is a field.
    CHECK(rows[2].fields == QStringList{QString()});
}

TEST_CASE("UTF-8 and UTF-16 of either byte order are read alike, with and without a byte order mark") {
    const QString text = u"name,town\nZoë Żak,Leigh 😀\n"_s;
    using E = QStringConverter::Encoding;
    for (const E encoding : {E::Utf8, E::Utf16LE, E::Utf16BE}) {
        for (const bool mark : {true, false}) {
            const auto rows = readAll(encoded(text, encoding, mark));
            REQUIRE(rows.size() == 2);
            CHECK(rows[0].fields == QStringList{u"name"_s, u"town"_s});
            CHECK(rows[1].fields == QStringList{u"Zoë Żak"_s, u"Leigh 😀"_s});
        }
    }
}

TEST_CASE("a broken UTF-16 pair and bytes that are no UTF-8 spoil their own row alone") {
    QByteArray utf16 = encoded(u"a,b\nc,X\ne,f\n"_s, QStringConverter::Encoding::Utf16LE, true);
    const qsizetype at = utf16.indexOf('X');
    utf16[at] = '\x00';
    utf16[at + 1] = '\xD8';
    for (const QByteArray& bytes : {utf16, QByteArray("a,b\nc,caf\xE9\ne,f\n")}) {
        const auto rows = readAll(bytes);
        REQUIRE(rows.size() == 3);
        CHECK(rows[1].reason == CsvReason::NotUtf8);
        CHECK(rows[1].field == 1);
        CHECK(rows[2].fields == QStringList{u"e"_s, u"f"_s});
    }
}

TEST_CASE("a zero byte in a row is a fault of that row") {
    const auto rows = readAll(QByteArray("a,b\nc,d\0d\ne,f\n", 14));
    REQUIRE(rows.size() == 3);
    CHECK(rows[1].reason == CsvReason::NulInside);
    CHECK(rows[1].field == 1);
    CHECK(rows[2].reason == CsvReason::None);
}

TEST_CASE("a quotation mark that is not closed costs its own line and not the rows after it") {
    const auto rows = readAll("a,b\n1,\"never closed\n2,y\n3,\"z\"\n4,w\n");
    REQUIRE(rows.size() == 5);
    CHECK(rows[1].reason != CsvReason::None);
    CHECK(rows[1].row == 2);
    CHECK(rows[1].field == 1);
    CHECK(rows[2].fields == QStringList{u"2"_s, u"y"_s});
    CHECK(rows[3].fields == QStringList{u"3"_s, u"z"_s});
    CHECK(rows[4].fields == QStringList{u"4"_s, u"w"_s});
    CHECK(readAll("a\n\"open to the end\nb\n").at(1).reason == CsvReason::UnclosedQuote);
}

TEST_CASE("text beside a quoted field and a mark inside a plain one are named") {
    const auto rows = readAll("\"a\"b,c\nd 5\" e,f\ng,h\n");
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].reason == CsvReason::TextAfterQuote);
    CHECK(rows[1].reason == CsvReason::QuoteInside);
    CHECK(rows[2].reason == CsvReason::None);
}

TEST_CASE("fields, rows and numbers of fields are bounded, and the next line is read") {
    const CsvLimits limits{10, 40, 5};
    CHECK(readAll("12345678901,x\nok\n", limits).at(0).reason == CsvReason::FieldTooLong);
    CHECK(readAll("1234567890,x\nok\n", limits).at(0).reason == CsvReason::None);
    CHECK(readAll("\"12345678901\",x\nok\n", limits).at(0).reason == CsvReason::UnclosedQuote);
    CHECK(readAll("\"1234567890\",x\nok\n", limits).at(0).reason == CsvReason::None);
    CHECK(readAll("1,2,3,4,5,6\nok\n", limits).at(0).reason == CsvReason::TooManyFields);
    const auto rows = readAll("1234567890,1234567890,1234567890,123456789,1\nok\n", limits);
    CHECK(rows.at(0).reason == CsvReason::RowTooLong);
    CHECK(rows.at(1).fields == QStringList{u"ok"_s});
}

TEST_CASE("a file that arrives byte by byte reads as the whole one") {
    const QByteArray text = "a,\"b\"\"c\"\r\n\"x\ny\",z\r\n\"open\nlast,1\r\n";
    DripDevice drip(text);
    const auto slow = readAll(drip);
    const auto whole = readAll(text);
    REQUIRE(slow.size() == whole.size());
    for (qsizetype i = 0; i < slow.size(); ++i) {
        CHECK(slow[i].fields == whole[i].fields);
        CHECK(slow[i].reason == whole[i].reason);
        CHECK(slow[i].row == whole[i].row);
    }
}

TEST_CASE("garbage of any size is read through in flat memory, and the good row after it is found") {
    // No line end at all; nothing but quotation marks and commas; a mark that opens and does not close on every line.
    for (const QByteArray& pattern :
         {QByteArray("\x01garbage\xFF without an end"), QByteArray("\",\"\","), QByteArray("x,\"y\n\"\"z\n")}) {
        GarbageDevice garbage(qint64{testing::sanitized ? 10 : 100} * 1024 * 1024, pattern, "\nlast,row\n");
        const qint64 before = peakMemoryKilobytes();
        CsvReader reader(garbage);
        qint64 faults = 0;
        qsizetype longest = 0;
        QByteArrayList last;
        CsvReader::Outcome outcome = reader.next();
        for (; outcome != CsvReader::Outcome::End; outcome = reader.next()) {
            if (outcome == CsvReader::Outcome::Fault) ++faults;
            longest = std::max(longest, reader.badLine().size());
            last.clear();
            for (const QByteArrayView field : reader.fields())
                last << field.toByteArray();
        }
        CHECK(faults > 0);
        CHECK(longest <= CsvLimits().fieldBytes);
        CHECK(last == QByteArrayList{"last", "row"});
        CHECK((testing::sanitized || peakMemoryKilobytes() - before < 16384));
    }
}

TEST_CASE("whatever is written by RFC 4180 is read back, field by field") {
    rc::check([](const std::vector<std::vector<std::string>>& table) {
        QByteArray bytes;
        QList<QStringList> expected;
        for (const auto& row : table) {
            if (row.empty() || row.size() > 200) continue;
            QStringList fields;
            QByteArrayList written;
            for (const std::string& field : row) {
                QString text = QString::fromStdString(field);
                text.remove(QChar(0));
                fields << text;
                written << '"' + text.toUtf8().replace("\"", "\"\"") + '"';
            }
            bytes += written.join(',') + "\r\n";
            expected << fields;
        }
        const auto rows = readAll(bytes);
        RC_ASSERT(rows.size() == expected.size());
        for (qsizetype i = 0; i < rows.size(); ++i)
            RC_ASSERT(rows[i].fields == expected[i]);
    });
}

TEST_CASE("random bytes always end, and never give a field that is not UTF-8") {
    rc::check([](const std::vector<std::uint8_t>& noise) {
        const QByteArray alphabet("\",\n\rab\xC3\xA9\xFF\0", 11);
        QByteArray bytes;
        for (const std::uint8_t byte : noise)
            bytes.append(alphabet.at(byte % alphabet.size()));
        const auto rows = readAll(bytes, {16, 64, 8});
        qint64 last = 0;
        for (const ReadRow& row : rows) {
            RC_ASSERT(row.row > last);
            last = row.row;
            RC_ASSERT(row.fields.isEmpty() == (row.reason != CsvReason::None));
            for (const QString& field : row.fields)
                RC_ASSERT(!field.contains(QChar::ReplacementCharacter));
        }
    });
}
