#include "tests/server/Laptop.h"

#include "core/crypto/Hash.h"
#include "core/records/Kind.h"
#include "core/sync/Packing.h"
#include "core/sync/Protocol.h"

#include <QJsonDocument>

namespace lodestar::testing {

using namespace Qt::StringLiterals;
using records::Change;

namespace {

QByteArray json(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString memberOf(const QByteArray& body, const QString& name) {
    return QJsonDocument::fromJson(body).object().value(name).toString();
}

} // namespace

Laptop::Laptop(ServerWorld& world, quint16 directPort)
    : m_world(world)
    , m_directPort(directPort) {}

QByteArray Laptop::headersFor(const Headers& more) const {
    Headers all{{sync::protocol::versionHeader, "1"},
                {sync::protocol::clockHeader, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1()},
                {sync::protocol::chainHeader, acknowledged.toHeader()}};
    if (!token.isEmpty()) all.insert("Authorization", "Bearer " + token);
    all.insert(more);
    QByteArray text;
    for (auto each = all.begin(); each != all.end(); ++each)
        text += each.key() + ": " + each.value() + "\r\n";
    return text;
}

RawClient::Answer Laptop::ask(const QByteArray& method, const QByteArray& path, const QByteArray& body,
                              const Headers& headers) const {
    const QByteArray request = RawClient::request(method, path, body, headersFor(headers));
    RawClient::Answer answer = m_directPort != 0 ? RawClient(m_directPort).ask(request)
                                                 : RawClient(m_world.nginx().port(), m_world.authority()).ask(request);
    if (answer.head.toLower().contains("content-encoding: zstd"))
        answer.body = sync::unpacked(answer.body, sync::protocol::maxUnpackedReply).value_or(QByteArray());
    return answer;
}

RawClient::Answer Laptop::enrol(const QString& code) {
    const auto answer = ask("POST", "/v1/enrol",
                            json({{u"code"_s, code},
                                  {u"device"_s, device.toString()},
                                  {u"epoch"_s, acknowledged.epoch.toString()},
                                  {u"publicKey"_s, QString::fromLatin1(key.publicKey().toBase64())},
                                  {u"reference"_s, u""_s},
                                  {u"name"_s, u"N"_s}}));
    if (answer.status != 200) return answer;
    staff = StaffId::fromString(memberOf(answer.body, u"staff"_s));
    return signIn();
}

QByteArray Laptop::challenge() {
    const auto answer = ask("POST", "/v1/challenge", json({{u"device"_s, device.toString()}}));
    return memberOf(answer.body, u"challenge"_s).toLatin1();
}

QByteArray Laptop::tokenRequest(const QByteArray& challenge) const {
    return json({{u"device"_s, device.toString()},
                 {u"challenge"_s, QString::fromLatin1(challenge)},
                 {u"signature"_s, QString::fromLatin1(key.sign("lodestar-token-1\n" + challenge).toBase64())}});
}

RawClient::Answer Laptop::signIn() {
    const auto answer = ask("POST", "/v1/token", tokenRequest(challenge()));
    token = memberOf(answer.body, u"token"_s).toLatin1();
    return answer;
}

Change Laptop::made(const RecordId& record, const QString& kind, const QJsonObject& fields) {
    Change change;
    change.id = ChangeId::create();
    change.record = record;
    change.compartment = records::kindNamed(kind)->compartment;
    change.entry = EntryId::create();
    change.kind = kind;
    change.fieldNames = fields.keys();
    change.author = staff;
    change.device = device;
    change.madeAt = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    change.content = records::serialiseFields(fields);
    change.salt = newSalt();
    change.contentHash = contentHash(change.salt, change.content);
    change.signature = key.sign(records::signedBytes(change));
    change.epoch = acknowledged.epoch;
    change.deviceSeq = ++seq;
    return change;
}

Change Laptop::writes(const RecordId& record, const QString& name) {
    return made(record, u"household"_s, {{u"name"_s, name}});
}

RecordId Laptop::pushesFamily(const QString& person) {
    const RecordId household = RecordId::create();
    push({writes(household, u"Ash"_s),
          made(household, u"allotment"_s, {{u"staff"_s, person}, {u"from"_s, u"2026-11-01"_s}})});
    return household;
}

RawClient::Answer Laptop::push(const QList<Change>& changes, const QByteArray& path) {
    const QByteArray body = sync::packed(sync::Push::of(acknowledged, changes).toBytes());
    auto answer = ask("POST", path, body, {{"Content-Encoding", sync::zstdEncoding}});
    if (answer.status != 200) return answer;
    const auto reply = sync::PushReply::fromBytes(answer.body);
    if (reply)
        acknowledged = reply->heard;
    else
        answer.status = 0; // half of an answer is none
    return answer;
}

qint64 Laptop::changesOnServer() const {
    const auto heads = sync::Heads::fromBytes(ask("GET", "/v1/heads").body);
    if (!heads) return -1;
    qint64 all = 0;
    for (const sync::LogHead& each : heads->logs)
        all += each.number;
    return all;
}

} // namespace lodestar::testing
