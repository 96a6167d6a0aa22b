#pragma once

#include "core/services/Practice.h"
#include "core/services/Sharing.h"
#include "tests/core/services/ReviewWorld.h"

namespace lodestar {

/// The practice of tests; invented.
inline Practice pierRoad() {
    return {QStringLiteral("F99901"), QStringLiteral("Pier Road Surgery"), 0};
}

/// Writes the practice with a person.
inline void registerAt(ReviewWorld& world, const RecordId& person) {
    const Entry root = world.read([person](Connection& connection) -> Result<Entry> {
        LODESTAR_ASSIGN(const auto entries, EntryTable(connection).ofRecord(person, u"person"));
        return entries.first();
    });
    const QJsonObject practice{{QStringLiteral("odsCode"), pierRoad().odsCode},
                               {QStringLiteral("name"), pierRoad().name}};
    ReviewWorld::demand(world.write([root, practice](Work& work) {
        return save(work, {correctionOf(root, {{QStringLiteral("gpPractice"), practice}})});
    }));
}

/// The mother agrees that a person stands on the practice's monthly list.
inline void agreeToList(ReviewWorld& world, const RecordId& person) {
    SharingAnswer answer;
    answer.person = person;
    answer.agency = pierRoad().name;
    answer.purpose = practiceListPurpose();
    answer.answer = QStringLiteral("agreed");
    answer.on = world.today().addDays(-20);
    answer.givenBy = QStringLiteral("Elena Ionescu");
    ReviewWorld::take(world.write([answer](Work& work) { return recordSharingAnswer(work, answer); }));
}

} // namespace lodestar
