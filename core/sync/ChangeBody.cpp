#include "core/sync/ChangeBody.h"

#include "core/crypto/DeviceKey.h"
#include "core/crypto/Hash.h"
#include "core/sync/Cbor.h"
#include "core/sync/Protocol.h"

namespace lodestar::sync {

using records::Change;

namespace {

enum Key : int {
    Id = 1,
    Entry,
    Kind,
    Content,
    Salt,
    ContentHash,
    FieldNames,
    Seen,
    Author,
    Device,
    MadeAt,
    Schema,
    Signature,
    Epoch,
    DeviceSeq
};

constexpr int maxNames = 256;
constexpr int maxHeads = 1024;

void writeSeen(CborWriter& out, const records::Seen& seen) {
    out.map(seen.size());
    for (auto it = seen.cbegin(); it != seen.cend(); ++it) {
        out.text(it.key()).array(it.value().size());
        for (const ChangeId& id : it.value())
            out.id(id);
    }
}

/// False when the key is not known and its value was passed over.
bool readPart(CborReader& in, Change& change) {
    switch (in.integer()) {
    case Id:
        change.id = in.id<ChangeId>();
        return true;
    case Entry:
        change.entry = in.id<EntryId>();
        return true;
    case Kind:
        change.kind = in.text();
        return true;
    case Content:
        change.content = in.bytes();
        return true;
    case Salt:
        change.salt = in.bytes();
        return true;
    case ContentHash:
        change.contentHash = in.bytes();
        return true;
    case FieldNames:
        change.fieldNames = in.text().split(u'\n', Qt::SkipEmptyParts);
        return true;
    case Seen:
        change.seen = readSeen(in);
        return true;
    case Author:
        change.author = in.id<StaffId>();
        return true;
    case Device:
        change.device = in.id<DeviceId>();
        return true;
    case MadeAt:
        change.madeAt = in.text();
        return true;
    case Schema:
        change.schema = static_cast<int>(in.integer());
        return true;
    case Signature:
        change.signature = in.bytes();
        return true;
    case Epoch:
        change.epoch = in.id<EpochId>();
        return true;
    case DeviceSeq:
        change.deviceSeq = in.integer();
        return true;
    default:
        in.skip();
        return false;
    }
}

/// What a change must have to be one; empty when nothing is wrong.
QString faultOf(const Change& change) {
    if (change.id.isNull() || change.entry.isNull() || change.author.isNull() || change.device.isNull())
        return QStringLiteral("an id is missing");
    if (change.kind.isEmpty() || change.kind.size() > 64) return QStringLiteral("kind");
    // What is larger than an entry may be, and still came, is for the server to keep apart.
    if (change.content.size() > protocol::maxUnpackedRequest) return QStringLiteral("content is too large");
    if (change.contentHash.size() != hashSize) return QStringLiteral("content hash");
    if (change.signature.size() != DeviceKey::signatureSize) return QStringLiteral("signature");
    if (change.fieldNames.size() > maxNames) return QStringLiteral("too many fields");
    if (change.madeAt.size() > 40) return QStringLiteral("time");
    return {};
}

} // namespace

QByteArray seenBytes(const records::Seen& seen) {
    CborWriter out;
    writeSeen(out, seen);
    return out.taken();
}

records::Seen readSeen(CborReader& in) {
    records::Seen seen;
    in.map(maxNames, [&] {
        const QString field = in.text();
        QList<ChangeId> ids;
        in.array(maxHeads, [&] { ids.append(in.id<ChangeId>()); });
        seen.insert(field, ids);
    });
    return seen;
}

QByteArray changeBody(const Change& change) {
    const bool whole = !change.recalled();
    CborWriter out;
    out.map(12 + (whole ? 1 : 0) + (change.seen.isEmpty() ? 0 : 1));
    out.key(Id).id(change.id).key(Entry).id(change.entry).key(Kind).text(change.kind);
    if (whole)
        out.key(Content).bytes(change.content).key(Salt).bytes(change.salt);
    else
        out.key(ContentHash).bytes(change.contentHash);
    out.key(FieldNames).text(change.fieldNames.join(u'\n'));
    if (!change.seen.isEmpty()) writeSeen(out.key(Seen), change.seen);
    out.key(Author).id(change.author).key(Device).id(change.device).key(MadeAt).text(change.madeAt);
    out.key(Schema).integer(change.schema).key(Signature).bytes(change.signature);
    out.key(Epoch).id(change.epoch).key(DeviceSeq).integer(change.deviceSeq);
    return out.taken();
}

Result<Change> partsOfBody(QByteArrayView body, QByteArray* further) {
    Change change;
    CborReader in(body);
    in.map(64, [&] {
        const qsizetype from = in.offset();
        const bool known = readPart(in, change);
        if (!known && further != nullptr && !in.failed()) *further += body.sliced(from, in.offset() - from);
    });
    if (!in.ended()) return fail(ErrorCode::InvalidInput, QStringLiteral("change: it is no CBOR map of a change"));
    return change;
}

Status requireWhole(const Change& change) {
    if (const QString fault = faultOf(change); !fault.isEmpty())
        return fail(ErrorCode::InvalidInput, QStringLiteral("change: ") + fault);
    return {};
}

Result<Change> changeFromBody(const LogId& log, QByteArrayView body) {
    LODESTAR_ASSIGN(Change change, partsOfBody(body));
    change.record = log.record;
    change.compartment = log.compartment;
    if (!change.recalled()) change.contentHash = contentHash(change.salt, change.content);
    LODESTAR_TRY(requireWhole(change));
    return change;
}

} // namespace lodestar::sync
