#include "core/sync/Cbor.h"

namespace lodestar::sync {

CborWriter::CborWriter()
    : m_out(&m_bytes) {}

/// Qt wants each container closed; here its end is known from its length.
void CborWriter::opened(qsizetype items) {
    m_open.push_back(items);
    while (!m_open.empty() && m_open.back() == 0)
        written();
}

void CborWriter::written() {
    while (!m_open.empty()) {
        if (m_open.back() > 0) --m_open.back();
        if (m_open.back() > 0) return;
        if (m_maps.back())
            m_out.endMap();
        else
            m_out.endArray();
        m_open.pop_back();
        m_maps.pop_back();
    }
}

CborWriter& CborWriter::map(qsizetype pairs) {
    m_out.startMap(static_cast<quint64>(pairs));
    m_maps.push_back(true);
    opened(pairs * 2);
    return *this;
}

CborWriter& CborWriter::array(qsizetype items) {
    m_out.startArray(static_cast<quint64>(items));
    m_maps.push_back(false);
    opened(items);
    return *this;
}

CborWriter& CborWriter::integer(qint64 value) {
    m_out.append(value);
    written();
    return *this;
}

CborWriter& CborWriter::boolean(bool value) {
    m_out.append(value);
    written();
    return *this;
}

CborWriter& CborWriter::bytes(QByteArrayView value) {
    m_out.appendByteString(value.data(), value.size());
    written();
    return *this;
}

CborWriter& CborWriter::text(const QString& value) {
    m_out.append(value);
    written();
    return *this;
}

QByteArray CborWriter::taken() {
    Q_ASSERT(m_open.empty());
    return std::move(m_bytes);
}

CborReader::CborReader(QByteArrayView bytes)
    : m_size(bytes.size())
    , m_in(bytes.data(), bytes.size()) {}

bool CborReader::expect(bool right) {
    if (!right) m_failed = true;
    return !m_failed;
}

void CborReader::container(qsizetype limit, const std::function<void()>& each) {
    if (!expect(m_in.isLengthKnown() && m_in.length() <= static_cast<quint64>(limit))) return;
    if (!expect(m_in.enterContainer())) return;
    while (!m_failed && m_in.lastError() == QCborError::NoError && m_in.hasNext())
        each();
    if (!m_failed) expect(m_in.leaveContainer());
}

void CborReader::map(qsizetype limit, const std::function<void()>& each) {
    if (expect(m_in.isMap())) container(limit, each);
}

void CborReader::array(qsizetype limit, const std::function<void()>& each) {
    if (expect(m_in.isArray())) container(limit, each);
}

qint64 CborReader::integer() {
    if (!expect(m_in.isInteger())) return 0;
    const qint64 value = m_in.toInteger();
    expect(m_in.next());
    return value;
}

bool CborReader::boolean() {
    if (!expect(m_in.isBool())) return false;
    const bool value = m_in.toBool();
    expect(m_in.next());
    return value;
}

/// A string of definite or indefinite length; what it claims to be is not believed beyond the bytes that are there.
template<typename Text, typename Read> Text CborReader::pieces(Read read) {
    Text whole;
    while (expect(m_in.currentStringChunkSize() <= m_size - m_in.currentOffset())) {
        const auto piece = read();
        if (piece.status == QCborStreamReader::EndOfString) return whole;
        if (!expect(piece.status == QCborStreamReader::Ok)) break;
        whole += piece.data;
    }
    return {};
}

QByteArray CborReader::bytes() {
    if (!expect(m_in.isByteArray())) return {};
    return pieces<QByteArray>([this] { return m_in.readByteArray(); });
}

QString CborReader::text() {
    if (!expect(m_in.isString())) return {};
    return pieces<QString>([this] { return m_in.readString(); });
}

void CborReader::skip() {
    constexpr int deepest = 16;
    if (!m_failed) expect(m_in.next(deepest));
}

bool CborReader::ended() {
    return !m_failed && m_in.lastError() != QCborError::EndOfFile && m_in.currentOffset() == m_size;
}

} // namespace lodestar::sync
