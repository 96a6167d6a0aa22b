#include "core/services/RecallHolders.h"

#include "core/sync/SignIn.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace lodestar {

using namespace Qt::StringLiterals;
using records::Compartment;

namespace {

/// By compartment the number of the last recall; 0 while one waits to be sent.
Result<QMap<QString, qint64>> recallNumbers(Connection& connection, const RecordId& record) {
    QMap<QString, qint64> numbers;
    LODESTAR_ASSIGN(Statement query, connection.statement("SELECT compartment, CASE WHEN count(*) = count(log_number) "
                                                          "THEN max(log_number) ELSE 0 END FROM change WHERE record = "
                                                          "? AND kind = 'recall' GROUP BY compartment"));
    LODESTAR_TRY(query.bind(record).each([&](const Statement& row) {
        numbers.insert(records::compartmentName(static_cast<Compartment>(row.integer(0))), row.integer(1));
    }));
    return numbers;
}

Result<QString> laptopName(Connection& connection, const DeviceId& device) {
    LODESTAR_ASSIGN(Statement query, connection.statement("SELECT name FROM device WHERE id = ? AND name <> ''"));
    LODESTAR_ASSIGN(const auto name, query.bind(device).first([](const Statement& row) { return row.text(0); }));
    return name.value_or(device.toString().right(6));
}

/// One laptop holds several logs of the record: it has confirmed when it is far enough in each that it holds.
Result<QList<RecallHolder>> holdersFrom(Connection& connection, const QJsonArray& list,
                                        const QMap<QString, qint64>& numbers, const DeviceId& own) {
    QMap<QString, RecallHolder> byDevice;
    for (const QJsonValue& value : list) {
        const QJsonObject each = value.toObject();
        const DeviceId device = DeviceId::fromString(each.value(u"device"_s).toString());
        const QString compartment = each.value(u"compartment"_s).toString();
        if (device.isNull() || device == own || !numbers.contains(compartment)) continue;
        const qint64 needed = numbers.value(compartment);
        const bool reached = needed > 0 && each.value(u"number"_s).toInteger() >= needed;
        const auto known = byDevice.find(device.toString());
        if (known != byDevice.end()) {
            known->confirmed = known->confirmed && reached;
            continue;
        }
        RecallHolder holder{each.value(u"name"_s).toString(), {}, each.value(u"seen"_s).toString(), reached};
        LODESTAR_ASSIGN(holder.laptop, laptopName(connection, device));
        byDevice.insert(device.toString(), holder);
    }
    QList<RecallHolder> holders = byDevice.values();
    std::ranges::stable_sort(holders, [](const RecallHolder& a, const RecallHolder& b) {
        return a.confirmed != b.confirmed ? b.confirmed : a.who < b.who;
    });
    return holders;
}

} // namespace

Result<RecallSpread> recallSpread(Connection& connection, const RecordId& record) {
    LODESTAR_ASSIGN(const auto numbers, recallNumbers(connection, record));
    RecallSpread spread;
    spread.sent = !numbers.isEmpty() && !numbers.values().contains(0);
    return spread;
}

Result<RecallSpread> askRecallSpread(Connection& connection, const DeviceKey& key, const Clock& clock,
                                     const TransportFactory& transports, const RecordId& record) {
    LODESTAR_ASSIGN(RecallSpread spread, recallSpread(connection, record));
    LODESTAR_ASSIGN(const SyncSettings settings, SyncSettings::read(connection));
    LODESTAR_ASSIGN(const Identity me, readIdentity(connection));
    if (!settings.enrolled()) return spread;
    const auto transport = transports(settings, clock);
    if (!transport) return spread;
    sync::Conversation server(**transport, clock);
    sync::SignIn signIn(key);
    if (!signIn.ensure(server, me.device)) return spread;
    const auto reply = server.get("/v1/holders?record=" + record.toString().toLatin1());
    if (!reply) return spread;
    const QJsonDocument document = QJsonDocument::fromJson(reply->body);
    if (!document.isArray()) return spread;
    LODESTAR_ASSIGN(const auto numbers, recallNumbers(connection, record));
    LODESTAR_ASSIGN(spread.holders, holdersFrom(connection, document.array(), numbers, me.device));
    spread.asked = true;
    return spread;
}

} // namespace lodestar
