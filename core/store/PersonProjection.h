#pragma once

#include "core/store/Projection.h"

namespace lodestar {

/// `person`: one row for each child and adult, from its person, birth, death and newest needs level.
class PersonProjection final : public Projection {
public:
    [[nodiscard]] QSet<QString> kinds() const override;
    Status ofRecord(Connection& connection, const RecordId& record) override;
    [[nodiscard]] QList<QByteArray> tables() const override;
};

/// `pregnancy`: one row for each pregnancy of an adult, with the loss that a death entry of hers records.
class PregnancyProjection final : public Projection {
public:
    [[nodiscard]] QSet<QString> kinds() const override;
    Status ofRecord(Connection& connection, const RecordId& record) override;
    [[nodiscard]] QList<QByteArray> tables() const override;
};

/// `staff`: the people who work in the area, by entry.
class StaffProjection final : public Projection {
public:
    [[nodiscard]] QSet<QString> kinds() const override;
    Status ofEntry(Connection& connection, const Entry& entry) override;
    [[nodiscard]] QList<QByteArray> tables() const override;
};

} // namespace lodestar
