#pragma once

#include "core/store/Projection.h"

namespace lodestar {

/// `household` and `member`: who lives together now and did before, where, and who works with them.
class HouseholdProjection final : public Projection {
public:
    [[nodiscard]] QSet<QString> kinds() const override;
    Status ofRecord(Connection& connection, const RecordId& record) override;
    [[nodiscard]] QList<QByteArray> tables() const override;
};

/// `booking`: one row for each person that an appointment is for.
class BookingProjection final : public Projection {
public:
    [[nodiscard]] QSet<QString> kinds() const override;
    Status ofEntry(Connection& connection, const Entry& entry) override;
    [[nodiscard]] QList<QByteArray> tables() const override;
};

/// `fact`: what settles or moves steps of the pathway.
class FactProjection final : public Projection {
public:
    [[nodiscard]] QSet<QString> kinds() const override;
    Status ofEntry(Connection& connection, const Entry& entry) override;
    [[nodiscard]] QList<QByteArray> tables() const override;
};

} // namespace lodestar
