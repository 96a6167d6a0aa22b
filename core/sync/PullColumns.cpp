#include "core/sync/PullColumns.h"

#include "core/crypto/DeviceKey.h"
#include "core/crypto/Hash.h"
#include "core/sync/ChangeBody.h"
#include "core/sync/Protocol.h"
#include "core/sync/Words.h"

namespace lodestar::sync {

using records::Change;

namespace {

constexpr qsizetype idSize = 16;
constexpr qsizetype columnCount = 24;
constexpr qsizetype mostColumns = 64;

void putNumber(QByteArray& out, quint64 value) {
    while (value >= 0x80) {
        out.append(static_cast<char>(value | 0x80));
        value >>= 7;
    }
    out.append(static_cast<char>(value));
}

quint64 zigzag(qint64 value) {
    return (static_cast<quint64>(value) << 1) ^ static_cast<quint64>(value >> 63);
}

qint64 unzigzag(quint64 value) {
    return static_cast<qint64>(value >> 1) ^ -static_cast<qint64>(value & 1);
}

/// Rows of `width` bytes as columns, so that the bytes which all rows share stand together.
QByteArray turned(QByteArrayView rows, qsizetype width) {
    QByteArray columns(rows.size(), Qt::Uninitialized);
    const qsizetype count = width == 0 ? 0 : rows.size() / width;
    for (qsizetype i = 0; i < count; ++i) {
        for (qsizetype b = 0; b < width; ++b)
            columns[b * count + i] = rows[i * width + b];
    }
    return columns;
}

/// Values of any length: the lengths beside the bytes.
struct Pair {
    QByteArray lengths;
    QByteArray bytes;

    void add(QByteArrayView value) {
        putNumber(lengths, static_cast<quint64>(value.size()));
        bytes.append(value);
    }
};

template<typename AnyId> void addId(QByteArray& column, const AnyId& id) {
    const auto& raw = id.value().raw();
    column.append(reinterpret_cast<const char*>(raw.data()), static_cast<qsizetype>(raw.size()));
}

/// The columns while they grow.
struct Columns {
    QByteArray ids, entries, authors, devices, epochs, signatures, schemas, sequences, hashes;
    Pair kinds, names, times, salts, seen, others, contents;
    qint64 sequence = 0;

    void add(const Change& change, QByteArrayView other) {
        addId(ids, change.id);
        addId(entries, change.entry);
        addId(authors, change.author);
        addId(devices, change.device);
        addId(epochs, change.epoch);
        signatures += change.signature;
        putNumber(schemas, static_cast<quint64>(change.schema));
        putNumber(sequences, zigzag(change.deviceSeq - sequence));
        sequence = change.deviceSeq;
        kinds.add(change.kind.toUtf8());
        names.add(change.fieldNames.join(u'\n').toUtf8());
        times.add(change.madeAt.toUtf8());
        salts.add(change.salt);
        seen.add(change.seen.isEmpty() ? QByteArray() : seenBytes(change.seen));
        others.add(other);
        contents.add(change.content);
        if (change.recalled()) hashes += change.contentHash;
    }
    void write(CborWriter& out) const {
        out.array(columnCount).bytes(turned(ids, idSize)).bytes(turned(entries, idSize));
        out.bytes(authors).bytes(devices).bytes(epochs).bytes(signatures).bytes(schemas).bytes(sequences);
        for (const Pair* each : {&kinds, &names, &times, &salts, &seen, &others})
            out.bytes(each->lengths).bytes(each->bytes);
        const Words words = Words::of(contents.bytes);
        out.bytes(hashes).bytes(contents.lengths).bytes(words.table).bytes(words.text);
    }
};

/// Takes values from the front of a column; what is not there fails it.
class ColumnReader {
public:
    explicit ColumnReader(QByteArrayView bytes = {})
        : m_bytes(bytes) {}

    QByteArrayView take(qsizetype size) {
        if (size < 0 || size > m_bytes.size() - m_at) {
            m_failed = true;
            return {};
        }
        m_at += size;
        return m_bytes.sliced(m_at - size, size);
    }
    quint64 number() {
        quint64 value = 0;
        for (int shift = 0; shift < 63; shift += 7) {
            const QByteArrayView byte = take(1);
            if (byte.isEmpty()) return 0;
            value |= static_cast<quint64>(byte[0] & 0x7f) << shift;
            if ((byte[0] & 0x80) == 0) return value;
        }
        m_failed = true;
        return 0;
    }
    template<typename AnyId> AnyId id() { return AnyId::fromBytes(take(idSize)); }
    /// Whether everything was taken, as asked for.
    [[nodiscard]] bool ended() const { return !m_failed && m_at == m_bytes.size(); }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_failed = false;
};

/// The next value of a pair of columns.
QByteArrayView next(ColumnReader& lengths, ColumnReader& bytes) {
    return bytes.take(static_cast<qsizetype>(lengths.number()));
}

/// The same text as the value before is not made again.
struct TextCache {
    QByteArray raw;
    QString text;
    QStringList lines;

    const TextCache& of(QByteArrayView bytes) {
        if (bytes == raw) return *this;
        raw = bytes.toByteArray();
        text = QString::fromUtf8(raw);
        lines = text.split(u'\n', Qt::SkipEmptyParts);
        return *this;
    }
};

/// The contents one after the other; the sum of their lengths bounds what the words may become.
Result<QByteArray> contentsOf(const QList<QByteArray>& columns, qsizetype count) {
    ColumnReader lengths(columns[21]);
    quint64 size = 0;
    for (qsizetype i = 0; i < count && size <= protocol::maxUnpackedReply; ++i)
        size += lengths.number();
    if (size > protocol::maxUnpackedReply) return fail(ErrorCode::InvalidInput, QStringLiteral("contents: too large"));
    return Words::textOf(columns[22], columns[23], static_cast<qsizetype>(size));
}

bool readSeenOf(QByteArrayView bytes, Change& change) {
    if (bytes.isEmpty()) return true;
    CborReader in(bytes);
    change.seen = readSeen(in);
    return in.ended();
}

/// Reads the changes from their columns; false when those are not as described.
bool changesFrom(const QList<QByteArray>& columns, QByteArrayView contents, QList<Change>& changes) {
    std::vector<ColumnReader> in(columns.cbegin(), columns.cbegin() + columnCount);
    const QByteArray ids = turned(columns[0], columns[0].size() / idSize);
    const QByteArray entries = turned(columns[1], columns[1].size() / idSize);
    in[0] = ColumnReader(ids);
    in[1] = ColumnReader(entries);
    in[22] = ColumnReader(contents);
    in[23] = ColumnReader();
    TextCache kind, names, time;
    qint64 sequence = 0;
    for (Change& change : changes) {
        change.id = in[0].id<ChangeId>();
        change.entry = in[1].id<EntryId>();
        change.author = in[2].id<StaffId>();
        change.device = in[3].id<DeviceId>();
        change.epoch = in[4].id<EpochId>();
        change.signature = in[5].take(DeviceKey::signatureSize).toByteArray();
        change.schema = static_cast<int>(in[6].number());
        sequence += unzigzag(in[7].number());
        change.deviceSeq = sequence;
        change.kind = kind.of(next(in[8], in[9])).text;
        change.fieldNames = names.of(next(in[10], in[11])).lines;
        change.madeAt = time.of(next(in[12], in[13])).text;
        change.salt = next(in[14], in[15]).toByteArray();
        if (!readSeenOf(next(in[16], in[17]), change)) return false;
        next(in[18], in[19]);
        change.content = next(in[21], in[22]).toByteArray();
        change.contentHash =
            change.recalled() ? in[20].take(hashSize).toByteArray() : contentHash(change.salt, change.content);
        if (!requireWhole(change)) return false;
    }
    return std::all_of(in.begin(), in.end(), [](const ColumnReader& each) { return each.ended(); });
}

} // namespace

Status writeColumns(CborWriter& out, const QList<QByteArray>& bodies) {
    Columns columns;
    for (const QByteArray& body : bodies) {
        QByteArray further;
        LODESTAR_ASSIGN(const Change change, partsOfBody(body, &further));
        columns.add(change, further);
    }
    columns.write(out);
    return {};
}

QList<Change> readColumns(CborReader& in, qsizetype count) {
    QList<QByteArray> columns;
    in.array(mostColumns, [&] { columns.append(in.bytes()); });
    // Each change has an id: nothing is made for changes that are only claimed.
    if (columns.size() < columnCount || columns[0].size() != count * idSize || columns[1].size() != count * idSize) {
        in.fail();
        return {};
    }
    const auto contents = contentsOf(columns, count);
    QList<Change> changes(count);
    if (!contents || !changesFrom(columns, *contents, changes)) {
        in.fail();
        return {};
    }
    return changes;
}

} // namespace lodestar::sync
