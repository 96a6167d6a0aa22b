#pragma once

#include "core/records/Change.h"
#include "core/sync/ServerMetrics.h"

#include <random>

namespace lodestar::benchmark {

/// Families of a large area as their entries would say them on a server: a mother with a pregnancy and an antenatal
/// contact, a child under three with ten contacts, a feeding record and a needs level, a household with its address and
/// its worker. Drawn at random; nobody is real. Unsigned: what is measured looks at no signature.
class ServerArea {
public:
    explicit ServerArea(QDate today)
        : m_today(today) {}

    struct Family {
        RecordId household;
        RecordId mother;
        RecordId child;
        QList<records::Change> changes;
    };
    Family family();
    /// A contact of the household at which the child was seen.
    QList<records::Change> visit(const RecordId& household, const RecordId& child, QDate on);

private:
    records::Change made(const RecordId& record, const QString& kind, const QJsonObject& fields) const;
    QJsonObject contact(const QString& type, QDate on);
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }

    QDate m_today;
    StaffId m_author = StaffId::create();
    DeviceId m_device = DeviceId::create();
    std::mt19937 m_random{1};
};

} // namespace lodestar::benchmark
