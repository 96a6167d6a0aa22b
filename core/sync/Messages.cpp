#include "core/sync/Messages.h"

#include "core/crypto/Hash.h"
#include "core/sync/Cbor.h"
#include "core/sync/ChangeBody.h"
#include "core/sync/Protocol.h"
#include "core/sync/PullColumns.h"

#include <numeric>

namespace lodestar::sync {

namespace {

/// No message lists more of anything.
constexpr qsizetype most = 1'000'000;
constexpr qint64 mostCompartments = 15;

template<typename Message> Result<Message> finished(CborReader& in, Message message, const char* what) {
    if (!in.ended())
        return fail(ErrorCode::InvalidInput,
                    QLatin1StringView(what) + QStringLiteral(": it is not as the protocol says"));
    return message;
}

/// Reads an array whose members are read by `parts` in order; more members than those are passed over, so that a later
/// version may add to the end.
template<typename... Parts> void members(CborReader& in, const Parts&... parts) {
    const std::array<std::function<void()>, sizeof...(Parts)> each{std::function<void()>(parts)...};
    size_t at = 0;
    in.array(64, [&] {
        if (at < each.size())
            each[at++]();
        else
            in.skip();
    });
    if (at < each.size()) in.fail();
}

void write(CborWriter& out, const LogId& log) {
    out.id(log.record).integer(static_cast<int>(log.compartment));
}

LogId readLog(CborReader& in) {
    LogId log;
    members(
        in, [&] { log.record = in.id<RecordId>(); },
        [&] {
            const qint64 compartment = in.integer();
            // A later version may know more of them, but not that many.
            if (compartment < 1 || compartment > mostCompartments) return in.fail();
            log.compartment = static_cast<records::Compartment>(compartment);
        });
    return log;
}

void writeLogs(CborWriter& out, const QList<LogId>& logs) {
    out.array(logs.size());
    for (const LogId& log : logs) {
        out.array(2);
        write(out, log);
    }
}

QList<LogId> readLogs(CborReader& in) {
    QList<LogId> logs;
    in.array(most, [&] { logs.append(readLog(in)); });
    return logs;
}

void writePositions(CborWriter& out, const QList<Pull::From>& logs) {
    out.array(logs.size());
    for (const Pull::From& each : logs) {
        out.array(2).array(2);
        write(out, each.log);
        out.integer(each.after);
    }
}

QList<Pull::From> readPositions(CborReader& in, qsizetype limit) {
    QList<Pull::From> logs;
    in.array(limit, [&] {
        Pull::From from;
        members(in, [&] { from.log = readLog(in); }, [&] { from.after = in.integer(); });
        if (from.after < 0) in.fail();
        logs.append(from);
    });
    return logs;
}

void write(CborWriter& out, const ChainPoint& point) {
    out.array(3).id(point.epoch).integer(point.seq).bytes(point.hash);
}

ChainPoint readPoint(CborReader& in) {
    ChainPoint point;
    members(
        in, [&] { point.epoch = in.id<EpochId>(); }, [&] { point.seq = in.integer(); },
        [&] { point.hash = in.bytes(); });
    if (point.hash.size() != hashSize || point.seq < 0) in.fail();
    return point;
}

SentChange readSent(CborReader& in) {
    LogId log;
    SentChange sent;
    members(in, [&] { log = readLog(in); }, [&] { sent.body = in.bytes(); });
    auto change = changeFromBody(log, sent.body);
    if (change)
        sent.change = std::move(*change);
    else
        in.fail();
    return sent;
}

} // namespace

void ChainPoint::extend(const records::Change& change) {
    seq = change.deviceSeq;
    hash = plainHash(hash + change.id.bytes() + change.contentHash);
}

QByteArray ChainPoint::toHeader() const {
    return epoch.toString().toLatin1() + ' ' + QByteArray::number(seq) + ' ' + hash.toHex();
}

std::optional<ChainPoint> ChainPoint::fromHeader(QByteArrayView text) {
    const QList<QByteArray> parts = text.toByteArray().split(' ');
    if (parts.size() != 3) return std::nullopt;
    ChainPoint point;
    bool number = false;
    point.epoch = EpochId::fromString(QString::fromLatin1(parts[0]));
    point.seq = parts[1].toLongLong(&number);
    point.hash = QByteArray::fromHex(parts[2]);
    if (point.epoch.isNull() || !number || point.seq < 0 || point.hash.size() != hashSize) return std::nullopt;
    return point;
}

Push Push::of(const ChainPoint& after, const QList<records::Change>& changes) {
    Push push;
    push.after = after;
    for (const records::Change& change : changes)
        push.changes.append({change, changeBody(change)});
    return push;
}

QByteArray Push::toBytes() const {
    CborWriter out;
    write(out.array(2), after);
    out.array(changes.size());
    for (const SentChange& each : changes) {
        out.array(2).array(2);
        write(out, {each.change.record, each.change.compartment});
        out.bytes(each.body);
    }
    return out.taken();
}

Result<Push> Push::fromBytes(QByteArrayView bytes) {
    CborReader in(bytes);
    Push push;
    members(
        in, [&] { push.after = readPoint(in); },
        [&] { in.array(protocol::maxChangesInPush, [&] { push.changes.append(readSent(in)); }); });
    return finished(in, push, "changes");
}

QByteArray PushReply::toBytes() const {
    CborWriter out;
    write(out.array(2), heard);
    out.array(verdicts.size());
    for (const Verdict& each : verdicts) {
        out.array(4).id(each.change).integer(static_cast<int>(each.kind)).integer(each.number).text(each.reason);
    }
    return out.taken();
}

Result<PushReply> PushReply::fromBytes(QByteArrayView bytes) {
    CborReader in(bytes);
    PushReply reply;
    const auto verdict = [&] {
        Verdict each;
        members(
            in, [&] { each.change = in.id<ChangeId>(); }, [&] { each.kind = static_cast<Verdict::Kind>(in.integer()); },
            [&] { each.number = in.integer(); }, [&] { each.reason = in.text(); });
        reply.verdicts.append(each);
    };
    members(in, [&] { reply.heard = readPoint(in); }, [&] { in.array(protocol::maxChangesInPush, verdict); });
    return finished(in, reply, "verdicts");
}

QByteArray Heads::toBytes() const {
    CborWriter out;
    out.array(4).bytes(token).boolean(whole).array(logs.size());
    for (const LogHead& head : logs) {
        out.array(3).array(2);
        write(out, head.log);
        out.integer(head.number).bytes(head.digest.sum());
    }
    writeLogs(out, left);
    return out.taken();
}

Result<Heads> Heads::fromBytes(QByteArrayView bytes) {
    CborReader in(bytes);
    Heads heads;
    const auto head = [&] {
        LogHead each;
        QByteArray sum;
        members(in, [&] { each.log = readLog(in); }, [&] { each.number = in.integer(); }, [&] { sum = in.bytes(); });
        // The numbers have no gaps, so the last one is the count.
        const auto digest = LogDigest::from(each.number, sum);
        if (!digest) in.fail();
        each.digest = digest.value_or(LogDigest());
        heads.logs.append(each);
    };
    members(
        in, [&] { heads.token = in.bytes(); }, [&] { heads.whole = in.boolean(); }, [&] { in.array(most, head); },
        [&] { heads.left = readLogs(in); });
    return finished(in, heads, "heads");
}

QByteArray Pull::toBytes() const {
    CborWriter out;
    writePositions(out, logs);
    return out.taken();
}

Result<Pull> Pull::fromBytes(QByteArrayView bytes) {
    CborReader in(bytes);
    return finished(in, Pull{readPositions(in, protocol::maxLogsInPull)}, "pull");
}

namespace {

LogPage readBodies(CborReader& in) {
    LogPage page;
    const auto change = [&] {
        auto read = changeFromBody(page.log, in.bytes());
        if (!read) return in.fail();
        read->logNumber = page.last() + 1;
        page.changes.append(std::move(*read));
    };
    members(in, [&] { page.log = readLog(in); }, [&] { page.after = in.integer(); }, [&] { in.array(most, change); });
    return page;
}

/// A page and how many changes of the columns are its own.
std::pair<LogPage, qsizetype> readPlace(CborReader& in) {
    LogPage page;
    qint64 count = 0;
    members(in, [&] { page.log = readLog(in); }, [&] { page.after = in.integer(); }, [&] { count = in.integer(); });
    if (page.after < 0 || count < 0 || count > most) in.fail();
    return {page, count};
}

/// Gives each page its changes, from the front of all of them.
void deal(QList<LogPage>& pages, const QList<qsizetype>& counts, QList<records::Change>& changes) {
    qsizetype at = 0;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        LogPage& page = pages[i];
        page.changes.reserve(counts[i]);
        for (qsizetype n = 0; n < counts[i]; ++n) {
            records::Change& change = changes[at++];
            change.record = page.log.record;
            change.compartment = page.log.compartment;
            change.logNumber = page.last() + 1;
            page.changes.append(std::move(change));
        }
    }
}

QList<LogPage> readColumnPages(CborReader& in) {
    QList<LogPage> pages;
    QList<qsizetype> counts;
    const auto place = [&] {
        const auto [page, count] = readPlace(in);
        pages.append(page);
        counts.append(count);
    };
    members(
        in,
        [&] {
            if (in.integer() != protocol::columnsSince) in.fail();
        },
        [&] { in.array(most, place); },
        [&] {
            const qsizetype sum = std::accumulate(counts.cbegin(), counts.cend(), qsizetype(0));
            QList<records::Change> changes = readColumns(in, sum);
            if (!in.failed()) deal(pages, counts, changes);
        });
    return pages;
}

/// Of version 1 each member of the array is one; of later ones the first is the version.
bool beginsWithNumber(QByteArrayView bytes) {
    constexpr unsigned char arrayOfFew = 0x80; // RFC 8949: 0x80 + how many
    constexpr unsigned char arrayOfMost = 0x97;
    constexpr unsigned char smallNumbers = 0x17;
    const auto byte = [&](qsizetype i) { return static_cast<unsigned char>(bytes[i]); };
    return bytes.size() > 1 && byte(0) >= arrayOfFew && byte(0) <= arrayOfMost && byte(1) <= smallNumbers;
}

} // namespace

Result<PullReply> PullReply::fromBytes(QByteArrayView bytes) {
    CborReader in(bytes);
    PullReply reply;
    if (beginsWithNumber(bytes))
        reply.pages = readColumnPages(in);
    else
        in.array(most, [&] { reply.pages.append(readBodies(in)); });
    return finished(in, reply, "pages");
}

void PullReplyWriter::begin(const LogId& log, qint64 after) {
    m_pages.append({log, after, {}});
    m_size += 32;
}

void PullReplyWriter::add(QByteArrayView body) {
    m_pages.last().bodies.append(body.toByteArray());
    m_size += body.size() + 5;
}

Result<QByteArray> PullReplyWriter::toBytes(int version) const {
    if (version >= protocol::columnsSince) return asColumns();
    return asBodies();
}

QByteArray PullReplyWriter::asBodies() const {
    CborWriter out;
    out.array(m_pages.size());
    for (const Page& page : m_pages) {
        out.array(3).array(2);
        write(out, page.log);
        out.integer(page.after).array(page.bodies.size());
        for (const QByteArray& body : page.bodies)
            out.bytes(body);
    }
    return out.taken();
}

Result<QByteArray> PullReplyWriter::asColumns() const {
    CborWriter out;
    out.array(3).integer(protocol::columnsSince).array(m_pages.size());
    QList<QByteArray> bodies;
    for (const Page& page : m_pages) {
        out.array(3).array(2);
        write(out, page.log);
        out.integer(page.after).integer(page.bodies.size());
        bodies += page.bodies;
    }
    LODESTAR_TRY(writeColumns(out, bodies));
    return out.taken();
}

QByteArray Held::toBytes() const {
    CborWriter out;
    writePositions(out.array(2), held);
    writeLogs(out, purged);
    return out.taken();
}

Result<Held> Held::fromBytes(QByteArrayView bytes) {
    CborReader in(bytes);
    Held message;
    members(in, [&] { message.held = readPositions(in, most); }, [&] { message.purged = readLogs(in); });
    return finished(in, message, "held");
}

namespace {

void write(CborWriter& out, const LogIds& message) {
    out.array(2).array(2);
    write(out, message.log);
    out.array(message.ids.size());
    for (const ChangeId& id : message.ids)
        out.id(id);
}

LogIds readLogIds(CborReader& in) {
    LogIds message;
    members(
        in, [&] { message.log = readLog(in); },
        [&] { in.array(most, [&] { message.ids.append(in.id<ChangeId>()); }); });
    return message;
}

} // namespace

QByteArray LogIds::toBytes() const {
    CborWriter out;
    write(out, *this);
    return out.taken();
}

Result<LogIds> LogIds::fromBytes(QByteArrayView bytes) {
    CborReader in(bytes);
    const LogIds message = readLogIds(in);
    return finished(in, message, "ids");
}

QByteArray Lacking::toBytes() const {
    CborWriter out;
    out.array(1).array(logs.size());
    for (const LogIds& each : logs)
        write(out, each);
    return out.taken();
}

Result<Lacking> Lacking::fromBytes(QByteArrayView bytes) {
    CborReader in(bytes);
    Lacking message;
    members(in, [&] { in.array(most, [&] { message.logs.append(readLogIds(in)); }); });
    return finished(in, message, "lacking");
}

QByteArray LackingFiles::toBytes() const {
    CborWriter out;
    out.array(1).array(logs.size());
    for (const LogFiles& each : logs) {
        out.array(2).array(2);
        write(out, each.log);
        out.array(each.hashes.size());
        for (const QByteArray& hash : each.hashes)
            out.bytes(hash);
    }
    return out.taken();
}

Result<LackingFiles> LackingFiles::fromBytes(QByteArrayView bytes) {
    CborReader in(bytes);
    LackingFiles message;
    qsizetype files = 0;
    LogFiles file;
    const auto hash = [&] {
        file.hashes.append(in.bytes());
        if (++files > protocol::maxFilesAsked || file.hashes.last().size() != hashSize) in.fail();
    };
    const auto log = [&] {
        file = {};
        members(in, [&] { file.log = readLog(in); }, [&] { in.array(protocol::maxFilesAsked, hash); });
        message.logs.append(file);
    };
    members(in, [&] { in.array(protocol::maxFilesAsked, log); });
    return finished(in, message, "attachments");
}

} // namespace lodestar::sync
