#pragma once

#include "core/crypto/DeviceKey.h"
#include "core/sync/Messages.h"
#include "tests/support/RawClient.h"
#include "tests/support/ServerWorld.h"

#include <QJsonObject>

namespace lodestar::testing {

/// A laptop that speaks the protocol request by request, right or wrong, so that a test can alter any part of it.
class Laptop {
public:
    using Headers = QMap<QByteArray, QByteArray>;

    /// Speaks through nginx, or straight to the server where a port is given.
    explicit Laptop(ServerWorld& world, quint16 directPort = 0);

    /// Enrols with a code and signs in. The answer of the last step.
    RawClient::Answer enrol(const QString& code);
    RawClient::Answer signIn();
    QByteArray challenge();
    [[nodiscard]] QByteArray tokenRequest(const QByteArray& challenge) const;

    RawClient::Answer ask(const QByteArray& method, const QByteArray& path, const QByteArray& body = {},
                          const Headers& headers = {}) const;
    [[nodiscard]] QByteArray headersFor(const Headers& more = {}) const;

    /// A household entry of a record, signed by this laptop and numbered; not sent.
    records::Change writes(const RecordId& record, const QString& name);
    /// A household that this person has, of two changes. Answers its record.
    RecordId pushesFamily(const QString& person);
    RawClient::Answer push(const QList<records::Change>& changes, const QByteArray& path = "/v1/changes");
    /// How many changes the server has of all logs in this laptop's scope; -1 when it does not say.
    qint64 changesOnServer() const;

    DeviceId device = DeviceId::create();
    StaffId staff;
    QByteArray token;
    sync::ChainPoint acknowledged{EpochId::create(), 0, QByteArray(32, '\0')};
    qint64 seq = 0;
    DeviceKey key = DeviceKey::create();

private:
    records::Change made(const RecordId& record, const QString& kind, const QJsonObject& fields);

    ServerWorld& m_world;
    quint16 m_directPort;
};

} // namespace lodestar::testing
