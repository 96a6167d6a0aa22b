#include "tests/core/rules/PathwayWorld.h"

#include <algorithm>
#include <stdexcept>

namespace lodestar::rules {

QString q(const char* text) {
    return QString::fromUtf8(text);
}

const PathwayCatalogue& catalogue() {
    static const PathwayCatalogue shipped = [] {
        auto read = PathwayCatalogue::shipped();
        if (!read) throw std::runtime_error(read.error().detail.toStdString());
        return std::move(*read);
    }();
    return shipped;
}

PathwayFacts child(QDate birth) {
    PathwayFacts facts;
    facts.birth = birth;
    facts.gestation = termDays;
    return facts;
}

PathwayFacts pregnancy(QDate edd) {
    PathwayFacts facts;
    facts.ofPregnancy = true;
    facts.edd = edd;
    return facts;
}

ContactFact visit(QDate date, const char* type, const char* mode) {
    ContactFact contact;
    contact.on = date;
    contact.type = q(type);
    contact.outcome = q("completed");
    contact.mode = q(mode);
    return contact;
}

ContactFact attempt(QDate date, const char* type, const char* outcome) {
    ContactFact contact = visit(date, type);
    contact.outcome = q(outcome);
    return contact;
}

std::vector<StepState> on(const PathwayFacts& facts, QDate today) {
    const QDate key = facts.birth.isValid() ? facts.birth : facts.edd;
    return pathway(catalogue().editionFor(key), catalogue().immunisations(), facts, today);
}

StepState step(const PathwayFacts& facts, QDate today, const char* id) {
    for (const StepState& state : on(facts, today)) {
        if (state.step->id == q(id)) return state;
    }
    throw std::runtime_error(std::string("no step ") + id);
}

bool has(const PathwayFacts& facts, QDate today, const char* id) {
    const auto states = on(facts, today);
    return std::any_of(states.cbegin(), states.cend(), [&](const auto& state) { return state.step->id == q(id); });
}

} // namespace lodestar::rules
