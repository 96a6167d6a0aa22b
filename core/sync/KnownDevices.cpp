#include "core/sync/KnownDevices.h"

#include <QJsonArray>
#include <QJsonObject>

namespace lodestar::sync {

namespace {

using V = QLatin1StringView;

KnownDevice deviceFrom(const QJsonObject& object) {
    KnownDevice device;
    device.device = DeviceId::fromString(object.value(V("device")).toString());
    device.publicKey = QByteArray::fromBase64(object.value(V("publicKey")).toString().toLatin1());
    device.staff = StaffId::fromString(object.value(V("staff")).toString());
    device.name = object.value(V("name")).toString();
    device.who = object.value(V("who")).toString();
    device.revoked = object.value(V("revoked")).toBool();
    return device;
}

} // namespace

Status learnDevices(SyncRun& run, const QSet<DeviceId>& seen) {
    LODESTAR_ASSIGN(const bool known, run.store.knowsAll(seen));
    if (known) return {};
    LODESTAR_ASSIGN(const Reply reply, run.server.get("/v1/devices"));
    const QJsonDocument document = QJsonDocument::fromJson(reply.body);
    if (!document.isArray()) return fail(ErrorCode::InvalidInput, QStringLiteral("devices: no list of them"));
    QList<KnownDevice> devices;
    const QJsonArray list = document.array();
    for (const QJsonValue& each : list) {
        const KnownDevice device = deviceFrom(each.toObject());
        if (!device.device.isNull() && device.publicKey.size() == 32) devices.append(device);
    }
    return run.store.keepDevices(devices);
}

} // namespace lodestar::sync
