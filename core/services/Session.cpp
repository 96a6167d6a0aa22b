#include "core/services/Session.h"

#include "core/store/Setting.h"

#include <QFileInfo>
#include <QMetaObject>
#include <QThread>

namespace lodestar {

namespace {

Result<DeviceKey> readDeviceKey(Connection& connection) {
    LODESTAR_ASSIGN(const auto secret, readSecret(connection, QStringLiteral("device-key")));
    if (!secret) return fail(ErrorCode::NotFound, QStringLiteral("device key"));
    return DeviceKey::fromSecret(*secret);
}

} // namespace

Session::Session(const Clock& clock, Identity identity, DeviceKey key)
    : m_clock(clock)
    , m_identity(std::move(identity))
    , m_key(std::move(key))
    , m_author{m_identity.staff, m_identity.role, m_identity.device, m_identity.epoch, &m_key, &m_clock} {}

Session::~Session() {
    close();
}

Result<std::unique_ptr<Session>> Session::open(const QString& storePath, const StoreKey& key, const Clock& clock,
                                               StoreThread::Mode mode) {
    const auto opener = [&](Connection::Access access) {
        return StoreThread::start([storePath, &key, access] { return Connection::open(storePath, key, access); }, mode);
    };
    LODESTAR_ASSIGN(auto writer, opener(Connection::Access::ReadWrite));
    LODESTAR_ASSIGN(auto reader, opener(Connection::Access::ReadOnly));
    LODESTAR_ASSIGN(auto syncer, opener(Connection::Access::ReadWrite));
    LODESTAR_ASSIGN(Identity identity, reader->run(readIdentity).result());
    auto deviceKey = reader->run(readDeviceKey).takeResult();
    if (!deviceKey) return std::unexpected(deviceKey.error());
    // Without figures everything but centiles works, and the pages say so.
    const QString folder = QFileInfo(storePath).path();
    auto growth =
        reader->run([folder](Connection& connection) { return readGrowthInUse(connection, folder); }).result();
    std::unique_ptr<Session> session(new Session(clock, std::move(identity), std::move(*deviceKey)));
    session->m_growth = growth.value_or(GrowthInUse());
    session->m_writer = std::move(writer);
    session->m_reader = std::move(reader);
    session->m_syncer = std::move(syncer);
    return session;
}

void Session::close() {
    Q_EMIT closing();
    if (m_syncer) m_syncer->close();
    if (m_writer) m_writer->close();
    if (m_reader) m_reader->close();
}

void Session::setGrowth(GrowthInUse growth) {
    m_growth = std::move(growth);
    tellChanged();
}

void Session::tellChanged() {
    if (QThread::currentThread() == thread())
        Q_EMIT changed();
    else
        QMetaObject::invokeMethod(this, &Session::changed, Qt::QueuedConnection);
}

} // namespace lodestar
