#pragma once

#include <QByteArray>
#include <QCborStreamReader>
#include <QCborStreamWriter>
#include <QString>

#include <functional>

namespace lodestar::sync {

/// Writes CBOR (RFC 8949) of definite lengths into memory: `out.map(2).key(1).id(x).key(2).text(t)`.
class CborWriter {
public:
    CborWriter();
    CborWriter(const CborWriter&) = delete;
    CborWriter& operator=(const CborWriter&) = delete;

    /// What follows is that many pairs, or items; there is nothing to close.
    CborWriter& map(qsizetype pairs);
    CborWriter& array(qsizetype items);
    CborWriter& key(int number) { return integer(number); }
    CborWriter& integer(qint64 value);
    CborWriter& boolean(bool value);
    CborWriter& bytes(QByteArrayView value);
    CborWriter& text(const QString& value);
    template<typename AnyId> CborWriter& id(const AnyId& value) {
        const auto& raw = value.value().raw();
        return bytes({reinterpret_cast<const char*>(raw.data()), static_cast<qsizetype>(raw.size())});
    }
    /// What was written; the writer is then done with.
    QByteArray taken();

private:
    void opened(qsizetype items);
    void written();

    QByteArray m_bytes;
    QCborStreamWriter m_out;
    std::vector<qsizetype> m_open; ///< items still to come of each container that is open; of a map the values too
    std::vector<bool> m_maps;
};

/// Reads what a stranger sent. The first thing that is not as asked for ends the reading: everything after it answers
/// nothing, and `ended` is false. No length is believed beyond the bytes that are there, and the nesting is what the
/// caller asks for.
class CborReader {
public:
    /// The bytes must outlive the reader.
    explicit CborReader(QByteArrayView bytes);

    /// Calls `each` once for every pair, which must read key and value. More than `limit` pairs fail.
    void map(qsizetype limit, const std::function<void()>& each);
    void array(qsizetype limit, const std::function<void()>& each);
    qint64 integer();
    bool boolean();
    QByteArray bytes();
    QString text();
    template<typename AnyId> AnyId id() {
        const QByteArray raw = bytes();
        if (raw.size() != 16) fail();
        return AnyId::fromBytes(raw);
    }
    /// Passes over one value of whatever sort.
    void skip();
    void fail() { m_failed = true; }
    /// How many bytes were read.
    [[nodiscard]] qsizetype offset() const { return m_in.currentOffset(); }
    /// Whether everything was read, as asked for, to the last byte.
    [[nodiscard]] bool ended();
    [[nodiscard]] bool failed() const { return m_failed; }

private:
    bool expect(bool right);
    void container(qsizetype limit, const std::function<void()>& each);
    template<typename Text, typename Read> Text pieces(Read read);

    qsizetype m_size;
    QCborStreamReader m_in;
    bool m_failed = false;
};

} // namespace lodestar::sync
