#pragma once

#include "tests/core/sync/ServerWorld.h"

namespace lodestar::sync::testing {

inline QSet<LogId> allOf(const RecordId& record) {
    return {shared(record), health(record), sealed(record)};
}

/// Every log of a household and one child of it, allotted as said.
struct Home {
    RecordId household;
    RecordId child;

    Home(Laptop& writer, const QString& allottedTo)
        : household(writer.beginsHousehold(allottedTo))
        , child(writer.beginsChild(household)) {
        writer.writes(household, u"narrative"_s, {{u"text"_s, u"x"_s}});
        writer.notes(household, u"x"_s);
        writer.weighs(child);
        writer.notes(child, u"x"_s);
    }
    [[nodiscard]] QSet<LogId> sharedLogs() const { return {shared(household), shared(child)}; }
    [[nodiscard]] QSet<LogId> openLogs() const { return sharedLogs() | QSet{health(household), health(child)}; }
    [[nodiscard]] QSet<LogId> all() const { return allOf(household) | allOf(child); }
};

} // namespace lodestar::sync::testing
