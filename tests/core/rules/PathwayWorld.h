#pragma once

#include "core/rules/Pathway.h"

namespace lodestar::rules {

/// A child or pregnancy and a day, so that a test says only what differs.
QString q(const char* text);
const PathwayCatalogue& catalogue();

/// Born at 40 weeks.
PathwayFacts child(QDate birth);
PathwayFacts pregnancy(QDate edd);
/// Completed, face to face, the person seen.
ContactFact visit(QDate date, const char* type, const char* mode = "face_to_face");
ContactFact attempt(QDate date, const char* type, const char* outcome);

/// The whole pathway on a day, by the edition in force for this person.
std::vector<StepState> on(const PathwayFacts& facts, QDate today);
/// One step of it; throws when it is not there.
StepState step(const PathwayFacts& facts, QDate today, const char* id);
bool has(const PathwayFacts& facts, QDate today, const char* id);

inline const QDate born(2026, 10, 30);

} // namespace lodestar::rules
