#include "core/sync/ServerChecks.h"

#include "core/crypto/DeviceKey.h"
#include "core/records/EntryState.h"
#include "core/records/FixedIds.h"
#include "core/records/Kind.h"
#include "core/sync/Protocol.h"
#include "core/sync/Rights.h"
#include "core/sync/ServerRules.h"

#include <QCborMap>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace lodestar::sync {

using records::Change;

namespace {

// Keys of a change's body, see ChangeBody.h.
constexpr int contentKey = 4;
constexpr int saltKey = 5;
constexpr int hashKey = 6;

/// The names are signed and the content is not: they must say the same.
bool namesFit(const Change& change) {
    if (change.recalled()) return true;
    const QJsonDocument document = QJsonDocument::fromJson(change.content);
    return document.isObject() && document.object().keys() == change.fieldNames;
}

bool isAuthor(const Change& change, const Device& device, const Account& account) {
    if (account.staff != device.staff) return false;
    return change.author == account.staff || (!device.alias.isEmpty() && change.author == staffId(device.alias));
}

} // namespace

QString faultOf(const Candidate& candidate, const std::optional<Device>& device,
                const std::optional<Account>& account) {
    const Change& change = candidate.change;
    if (!device || device->revoked || !account || account->disabled) return quarantine::device;
    if (!isAuthor(change, *device, *account)) return quarantine::author;
    if (!DeviceKey::verify(device->publicKey, records::signedBytes(change), change.signature))
        return quarantine::signature;
    if (!mayWrite(*account, change.kind)) return quarantine::role;
    if (change.content.size() > protocol::maxContentBytes) return quarantine::tooLarge;
    if (!namesFit(change)) return quarantine::kind;
    return {};
}

bool kindRefuses(const Change& change, bool entryIsNew) {
    // Nobody here has a right to a compartment of a later version: it waits for the server that knows it.
    if (records::compartmentName(change.compartment).isEmpty()) return true;
    if (change.recalled() || change.schema > knownSchema) return false;
    const records::KindDescription* known = records::kindNamed(change.kind);
    if (known == nullptr) return false;
    return !known->allows(change.compartment) || !records::validateFields(change.kind, change.fields(), entryIsNew);
}

qint64 correctedTime(const QString& madeAt, qint64 clockAhead, qint64 lastContact, qint64 now) {
    const QDateTime written = QDateTime::fromString(madeAt, Qt::ISODateWithMs);
    if (!written.isValid()) return now;
    const qint64 corrected = written.toMSecsSinceEpoch() - clockAhead;
    return std::clamp(corrected, std::min(lastContact, now), now);
}

QByteArray withoutContent(const QByteArray& body, const QByteArray& contentHash) {
    QCborMap map = QCborValue::fromCbor(body).toMap();
    map.remove(contentKey);
    map.remove(saltKey);
    map.insert(hashKey, contentHash);
    return map.toCborValue().toCbor();
}

QList<ChangeId> namedBy(const Change& recall) {
    QList<ChangeId> named;
    if (recall.kind != records::recallKind) return named;
    const QJsonArray list = recall.fields().value(QLatin1StringView("changes")).toArray();
    for (const QJsonValue& each : list)
        named.append(ChangeId::fromString(each.toObject().value(QLatin1StringView("change")).toString()));
    return named;
}

} // namespace lodestar::sync
