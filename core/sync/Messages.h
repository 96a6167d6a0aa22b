#pragma once

#include "core/base/Result.h"
#include "core/crypto/LogDigest.h"
#include "core/records/Change.h"
#include "core/sync/LogId.h"

/// The messages of the protocol, as values. Each reads what a stranger may have sent (InvalidInput), bounded by
/// core/sync/Protocol.h. On the wire they are CBOR arrays in the order of the members here.
namespace lodestar::sync {

/// How far an epoch of a device has been heard: the number of its last change and the chain over all it sent.
/// chain(0) = 32 zero bytes; chain(n) = plainHash(chain(n-1) + id + contentHash).
struct ChainPoint {
    EpochId epoch;
    qint64 seq = 0;
    QByteArray hash = QByteArray(32, '\0');

    void extend(const records::Change& change);
    /// For the header `protocol::chainHeader`.
    [[nodiscard]] QByteArray toHeader() const;
    static std::optional<ChainPoint> fromHeader(QByteArrayView text);
    friend bool operator==(const ChainPoint&, const ChainPoint&) = default;
};

/// A change with its bytes as they travel; the server keeps the bytes.
struct SentChange {
    records::Change change;
    QByteArray body;
};

/// POST /v1/changes: what waits on a laptop, in the order of its numbers.
struct Push {
    ChainPoint after; ///< what the device believes was heard before
    QList<SentChange> changes;

    static Push of(const ChainPoint& after, const QList<records::Change>& changes);
    [[nodiscard]] QByteArray toBytes() const;
    static Result<Push> fromBytes(QByteArrayView bytes);
};

/// The server's final word on one change. Kept, and said again byte for byte when the change comes again.
struct Verdict {
    enum class Kind : quint8 {
        Stored = 1,
        StoredInConflict = 2, ///< another edit of the same field was made without knowing of this one
        Quarantined = 3,      ///< kept whole on both sides and shown; `reason` says why
    };
    ChangeId change;
    Kind kind = Kind::Stored;
    qint64 number = 0; ///< in its log; 0 when quarantined
    QString reason;    ///< a word of `quarantine::`, see ServerRules.h; empty unless quarantined
    friend bool operator==(const Verdict&, const Verdict&) = default;
};

struct PushReply {
    ChainPoint heard; ///< after this push
    QList<Verdict> verdicts;

    [[nodiscard]] QByteArray toBytes() const;
    static Result<PushReply> fromBytes(QByteArrayView bytes);
};

/// Where a log stands.
struct LogHead {
    LogId log;
    qint64 number = 0; ///< of its last change; numbers are 1, 2, 3 ... without gaps
    LogDigest digest;
    friend bool operator==(const LogHead&, const LogHead&) = default;
};

/// GET /v1/heads[?since=TOKEN]: the logs in my scope; with `since`, those that changed or came into it since the answer
/// that gave that token.
struct Heads {
    QByteArray token;   ///< for the next request; also its ETag
    bool whole = false; ///< all logs of the scope, and not only a difference
    QList<LogHead> logs;
    /// Logs this device holds, as far as the server was told, that are no longer in its scope. Only these may be
    /// purged; they are named until the device has reported them purged.
    QList<LogId> left;

    [[nodiscard]] QByteArray toBytes() const;
    static Result<Heads> fromBytes(QByteArrayView bytes);
};

/// POST /v1/pull: the changes of each log after a number. The first logs come first; what does not fit is left out and
/// asked for again.
struct Pull {
    struct From {
        LogId log;
        qint64 after = 0;
    };
    QList<From> logs;

    [[nodiscard]] QByteArray toBytes() const;
    static Result<Pull> fromBytes(QByteArrayView bytes);
};

/// The changes of one log, numbered `after + 1` ... `after + changes.size()`.
struct LogPage {
    LogId log;
    qint64 after = 0;
    QList<records::Change> changes;
    [[nodiscard]] qint64 last() const { return after + changes.size(); }
};

/// Of version 1, the bodies of each page one after the other; of version 2, the columns of core/sync/PullColumns.h over
/// all pages: [2, [[log, after, how many], ...], columns].
struct PullReply {
    QList<LogPage> pages;
    /// Of either version.
    static Result<PullReply> fromBytes(QByteArrayView bytes);
};

/// Builds the bytes of a PullReply from bodies as they are kept.
class PullReplyWriter {
public:
    void begin(const LogId& log, qint64 after);
    void add(QByteArrayView body);
    [[nodiscard]] qsizetype size() const { return m_size; }
    /// In the words of that version of the protocol. InvalidInput when a body is none.
    [[nodiscard]] Result<QByteArray> toBytes(int version) const;

private:
    [[nodiscard]] QByteArray asBodies() const;
    [[nodiscard]] Result<QByteArray> asColumns() const;

    struct Page {
        LogId log;
        qint64 after = 0;
        QList<QByteArray> bodies;
    };
    QList<Page> m_pages;
    qsizetype m_size = 0;
};

/// POST /v1/held: how far this device now holds its logs, and which of those that left its scope it has purged. From it
/// the server knows which laptops have not yet confirmed a recall, and which logs it must still name as left.
struct Held {
    QList<Pull::From> held; ///< `after` = the last number held
    QList<LogId> purged;

    [[nodiscard]] QByteArray toBytes() const;
    static Result<Held> fromBytes(QByteArrayView bytes);
};

/// POST /v1/ids: the ids of one log in the order of its numbers, to heal it when the digests differ.
struct LogIds {
    LogId log;
    QList<ChangeId> ids; ///< empty in the request

    [[nodiscard]] QByteArray toBytes() const;
    static Result<LogIds> fromBytes(QByteArrayView bytes);
};

/// POST /v1/lacking: changes that this device holds of logs that are to be purged; answered with those of them that the
/// server has neither taken nor in quarantine, because it was restored and told nobody.
struct Lacking {
    QList<LogIds> logs;

    [[nodiscard]] QByteArray toBytes() const;
    static Result<Lacking> fromBytes(QByteArrayView bytes);
};

/// Attachments that entries of one log name, by their hashes.
struct LogFiles {
    LogId log;
    QList<QByteArray> hashes;
    friend bool operator==(const LogFiles&, const LogFiles&) = default;
};

/// POST /v1/attachments: attachments that this device holds whole and believes to be on the server, at most
/// protocol::maxFilesAsked of them; answered with those that the server has not whole, or not for that log, because it
/// was restored and told nobody.
struct LackingFiles {
    QList<LogFiles> logs;

    [[nodiscard]] QByteArray toBytes() const;
    static Result<LackingFiles> fromBytes(QByteArrayView bytes);
};

} // namespace lodestar::sync
