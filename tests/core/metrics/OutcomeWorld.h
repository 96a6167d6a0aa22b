#pragma once

#include "core/metrics/OutcomeCounting.h"
#include "tests/core/metrics/MetricWorld.h"

namespace lodestar::testing {

/// Two targeted wards and one other; a reach of 100 children from 1 April 2024.
inline OutcomeRules threeWards() {
    OutcomeRules rules;
    rules.version = QStringLiteral("test");
    rules.targetedWards = {QStringLiteral("Kursaal"), QStringLiteral("Milton")};
    rules.start = QDate(2024, 4, 1);
    rules.reachTarget = 100;
    rules.cutoffs = shippedRules().cutoffs;
    return rules;
}

inline RecordId personNumber(int number) {
    return RecordId::derived(Uuid(), QByteArray::number(number));
}

/// A child who has always lived in a ward.
inline OutcomeChild childOf(const char* ward, QDate birth) {
    OutcomeChild child;
    child.facts.birth = birth;
    child.facts.homes.push_back({});
    child.facts.groups.ward = QString::fromLatin1(ward);
    child.wards.push_back({child.facts.groups.ward, {}, {}});
    return child;
}

inline OutcomeChild with(OutcomeChild child, Indicator indicator, QDate on, Answer answer) {
    child.of(indicator).push_back({on, answer});
    return child;
}

inline Outcomes count(std::vector<OutcomeChild> children, QDate on) {
    OutcomeFacts facts;
    facts.children = std::move(children);
    return outcomesOf(facts, threeWards(), on);
}

inline bool is(const OutcomeCount& count, qint64 met, qint64 notMet, qint64 notKnown) {
    return count.met == met && count.notMet == notMet && count.notKnown == notKnown;
}

} // namespace lodestar::testing
