#pragma once

#include "core/crypto/DeviceKey.h"
#include "core/crypto/Hash.h"
#include "core/records/FixedIds.h"
#include "core/records/Kind.h"
#include "core/sync/ChangeBody.h"
#include "core/sync/Packing.h"
#include "core/sync/Protocol.h"
#include "core/sync/ServerAccounts.h"
#include "core/sync/ServerFront.h"
#include "core/sync/ServerTokens.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>

/// A server over any store, and laptops that speak to it as the protocol says, step by step.
namespace lodestar::sync::testing {

using namespace Qt::StringLiterals;
using records::Change;
using records::Compartment;

template<typename T> T demand(Result<T> result) {
    if (!result) throw std::runtime_error(result.error().detail.toStdString());
    return std::move(*result);
}
inline void demand(const Status& status) {
    if (!status) throw std::runtime_error(status.error().detail.toStdString());
}

struct ServerWorld {
    ServerStore& store;
    FixedClock clock{QDateTime(QDate(2026, 11, 23), QTime(10, 0), Qt::UTC)};
    ServerSettings settings{};
    ServerShared shared{settings};
    ServerFront front{store, clock, settings, shared};
    ServerAccounts accounts{{store, clock, settings, shared}, u"owner"_s, PassphraseCost::least()};

    explicit ServerWorld(ServerStore& over)
        : store(over) {}

    Account add(const QString& reference, const QString& role = u"health-visitor"_s, const QString& team = {},
                const QString& organisation = {}) {
        return demand(accounts.add({{}, reference, reference + u" Name"_s, role, team, organisation, {}, false}));
    }
    /// "who subject detail" of the audit's lines of an act.
    [[nodiscard]] QStringList audited(const QString& act) {
        QStringList found;
        for (const ServerAuditLine& each : demand(ServerAudit(context()).lines())) {
            if (each.act == act) found << u"%1 %2 %3"_s.arg(each.who, each.subject, each.detail);
        }
        return found;
    }
    [[nodiscard]] ServerContext context() { return {store, clock, settings, shared}; }
    /// What a store holds of a change, or nothing.
    std::optional<QByteArray> keptBody(const Change& change) {
        std::optional<QByteArray> body;
        demand(store.write([&]() -> Status {
            LODESTAR_ASSIGN(body, store.logs().body({{change.record, change.compartment}, change.id}));
            return {};
        }));
        return body;
    }
};

struct Laptop {
    ServerWorld& world;
    DeviceId device = DeviceId::create();
    std::shared_ptr<DeviceKey> key = std::make_shared<DeviceKey>(DeviceKey::create());
    ChainPoint acknowledged{EpochId::create(), 0, QByteArray(32, '\0')};
    qint64 seq = 0;
    StaffId staff{};
    QString reference{};
    QByteArray token{};
    QList<Change> outbox{};
    qint64 clockAhead = 0; ///< seconds

    Laptop(ServerWorld& server, const QString& person)
        : world(server)
        , reference(person) {
        const QString code = demand(world.accounts.issueCode(person));
        const Reply reply = enrol(code);
        if (reply.status != 200) throw std::runtime_error("not enrolled: " + reply.body.toStdString());
        staff = StaffId::fromString(QJsonDocument::fromJson(reply.body).object().value(u"staff"_s).toString());
        signIn();
    }

    Reply ask(const QByteArray& method, const QByteArray& path, const QByteArray& body = {},
              const QMap<QByteArray, QByteArray>& headers = {}) {
        Request request{method, path, headers, body};
        request.headers.insert(protocol::versionHeader, "1");
        request.headers.insert(protocol::clockHeader,
                               world.clock.now().addSecs(clockAhead).toString(Qt::ISODateWithMs).toLatin1());
        request.headers.insert(protocol::chainHeader, acknowledged.toHeader());
        if (!token.isEmpty()) request.headers.insert("Authorization", "Bearer " + token);
        Reply reply = world.front.answer(request);
        if (reply.headers.value("Content-Encoding") == zstdEncoding)
            reply.body = demand(unpacked(reply.body, protocol::maxUnpackedReply));
        return reply;
    }
    Reply post(const QByteArray& path, const QJsonObject& body) {
        return ask("POST", path, QJsonDocument(body).toJson(QJsonDocument::Compact));
    }
    Reply enrol(const QString& code, const QString& password = {}, const QString& ownReference = {}) {
        return post("/v1/enrol", {{u"code"_s, code},
                                  {u"device"_s, device.toString()},
                                  {u"epoch"_s, acknowledged.epoch.toString()},
                                  {u"publicKey"_s, QString::fromLatin1(key->publicKey().toBase64())},
                                  {u"reference"_s, ownReference},
                                  {u"name"_s, u"N"_s},
                                  {u"password"_s, password}});
    }
    Reply signIn() {
        const QJsonObject asked =
            QJsonDocument::fromJson(post("/v1/challenge", {{u"device"_s, device.toString()}}).body).object();
        const QByteArray challenge = asked.value(u"challenge"_s).toString().toLatin1();
        const Reply reply = post("/v1/token", tokenRequest(challenge));
        token = QJsonDocument::fromJson(reply.body).object().value(u"token"_s).toString().toLatin1();
        return reply;
    }
    QJsonObject tokenRequest(const QByteArray& challenge) {
        return {{u"device"_s, device.toString()},
                {u"challenge"_s, QString::fromLatin1(challenge)},
                {u"signature"_s, QString::fromLatin1(key->sign(ServerTokens::signedText(challenge)).toBase64())}};
    }

    /// A change as this laptop writes one; not yet in the outbox.
    Change made(const RecordId& record, const QString& kind, const QJsonObject& fields,
                const EntryId& entry = EntryId::create(), const records::Seen& seen = {}) {
        Change change;
        change.id = ChangeId::create();
        change.record = record;
        const records::KindDescription* known = records::kindNamed(kind);
        change.compartment = known == nullptr ? Compartment::Shared : known->compartment;
        change.entry = entry;
        change.kind = kind;
        change.fieldNames = fields.keys();
        change.seen = seen;
        change.author = staff;
        change.device = device;
        change.madeAt = world.clock.now().addSecs(clockAhead).toString(Qt::ISODate);
        change.content = records::serialiseFields(fields);
        change.salt = newSalt();
        change.contentHash = contentHash(change.salt, change.content);
        sign(change);
        return change;
    }
    void sign(Change& change) { change.signature = key->sign(records::signedBytes(change)); }
    Change put(Change change) {
        change.epoch = acknowledged.epoch;
        change.deviceSeq = ++seq;
        outbox.append(change);
        return change;
    }
    Change writes(const RecordId& record, const QString& kind, const QJsonObject& fields,
                  const EntryId& entry = EntryId::create(), const records::Seen& seen = {}) {
        return put(made(record, kind, fields, entry, seen));
    }

    Reply send(const Push& push, const QByteArray& path = "/v1/changes") {
        const QByteArray bytes = push.toBytes();
        return ask("POST", path, packed(bytes), {{"Content-Encoding", zstdEncoding}});
    }
    Push waiting() const { return Push::of(acknowledged, outbox); }
    /// Sends what waits; with its verdicts the outbox is empty.
    QHash<ChangeId, Verdict> pushes() {
        const Reply reply = send(waiting());
        if (reply.status != 200) throw std::runtime_error("refused: " + reply.body.toStdString());
        const PushReply verdicts = demand(PushReply::fromBytes(reply.body));
        acknowledged = verdicts.heard;
        outbox.clear();
        QHash<ChangeId, Verdict> found;
        for (const Verdict& each : verdicts.verdicts)
            found.insert(each.change, each);
        return found;
    }
    Heads heads(const QByteArray& since = {}) {
        const Reply reply = ask("GET", since.isEmpty() ? "/v1/heads" : "/v1/heads?since=" + since);
        if (reply.status != 200) throw std::runtime_error("heads: " + reply.body.toStdString());
        return demand(Heads::fromBytes(reply.body));
    }
    QSet<LogId> scope() {
        QSet<LogId> logs;
        for (const LogHead& each : heads().logs)
            logs.insert(each.log);
        return logs;
    }
    QList<Change> pulls(const LogId& log, qint64 after = 0) {
        const Reply reply = ask("POST", "/v1/pull", Pull{{{log, after}}}.toBytes());
        if (reply.status != 200) throw std::runtime_error("pull: " + reply.body.toStdString());
        QList<Change> found;
        for (const LogPage& each : demand(PullReply::fromBytes(reply.body)).pages)
            found += each.changes;
        return found;
    }
    QByteArray refusalOf(const Reply& reply) const {
        return QByteArray::number(reply.status) + ' ' +
               QJsonDocument::fromJson(reply.body).object().value(u"error"_s).toString().toLatin1();
    }

    // A family as the program writes one.
    RecordId beginsHousehold(const QString& allottedTo = {}) {
        const RecordId household = RecordId::create();
        writes(household, u"household"_s, {{u"name"_s, u"Ash"_s}});
        if (!allottedTo.isEmpty()) allots(household, allottedTo);
        return household;
    }
    Change allots(const RecordId& record, const QString& to, const QString& until = {}) {
        // A navigator needs the family's agreement; with it anybody is allotted.
        QJsonObject fields{
            {u"staff"_s, to}, {u"from"_s, u"2026-11-01"_s}, {u"agreement"_s, QJsonObject{{u"answer"_s, u"agreed"_s}}}};
        if (!until.isEmpty()) fields.insert(u"to"_s, until);
        return writes(record, u"allotment"_s, fields);
    }
    Change joins(const RecordId& household, const RecordId& person) {
        return writes(
            household, u"member"_s,
            {{u"person"_s, person.toString()}, {u"relationship"_s, u"child"_s}, {u"from"_s, u"2026-11-01"_s}});
    }
    RecordId beginsChild(const RecordId& household) {
        const RecordId child = RecordId::create();
        writes(child, u"person"_s, {{u"subject"_s, u"child"_s}});
        joins(household, child);
        return child;
    }
    static QJsonObject weight(int grams) {
        return {{u"measured"_s, QJsonObject{{u"measure"_s, u"weight"_s}, {u"amount"_s, grams}, {u"unit"_s, u"g"_s}}},
                {u"on"_s, u"2026-11-20"_s}};
    }
    Change weighs(const RecordId& child, int grams = 4860) { return writes(child, u"measurement"_s, weight(grams)); }
    Change notes(const RecordId& record, const QString& text) { return writes(record, u"note"_s, {{u"text"_s, text}}); }
};

inline LogId shared(const RecordId& record) {
    return {record, Compartment::Shared};
}
inline LogId health(const RecordId& record) {
    return {record, Compartment::Health};
}
inline LogId sealed(const RecordId& record) {
    return {record, Compartment::Sealed};
}
inline LogId logOf(const Change& change) {
    return {change.record, change.compartment};
}

} // namespace lodestar::sync::testing
