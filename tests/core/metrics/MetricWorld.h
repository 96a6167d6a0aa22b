#pragma once

#include "core/metrics/NationalMetrics.h"
#include "tests/support/catch.h"

#include <QFile>

namespace lodestar::testing {

using namespace metrics;

/// The rules that ship, with the cut-offs of ASQ-3 that the national processing has (NHS Digital, CSDS v1.6).
inline const MetricRules& shippedRules() {
    static const MetricRules rules = [] {
        QFile file(QStringLiteral(":/metrics/national.json"));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return MetricRules::read(file.readAll(), {{22, {13.04, 27.75, 29.61, 29.30, 30.07}},
                                                  {24, {25.17, 38.07, 35.16, 29.78, 31.54}},
                                                  {27, {24.02, 28.01, 18.42, 27.62, 25.31}},
                                                  {30, {33.30, 36.14, 19.25, 27.08, 32.01}}})
            .value();
    }();
    return rules;
}

inline Quarter quarter(const char* text) {
    return Quarter::fromText(QLatin1String(text)).value();
}

/// A child of a household that was always open.
inline ChildFacts childBorn(QDate birth) {
    ChildFacts child;
    child.birth = birth;
    child.homes.push_back({});
    return child;
}

inline EntryId contactNumber(int number) {
    return EntryId::derived(Uuid(), QByteArray::number(number));
}

inline ContactFact held(ContactType type, QDate on, ContactMode mode = ContactMode::FaceToFace) {
    return {.on = on, .type = type, .mode = mode, .completed = true};
}

/// How the child stands in a count; nothing where it is not in the denominator.
inline std::optional<Standing> in(const ChildFacts& child, const Quarter& when, Code code) {
    for (const Standing& each : standingOf(child, when, shippedRules()).counted) {
        if (each.code == code) return each;
    }
    return std::nullopt;
}

inline bool isCounted(const ChildFacts& child, const Quarter& when, Code code) {
    return in(child, when, code).has_value();
}

inline bool isIn(const ChildFacts& child, const Quarter& when, Code code) {
    const auto standing = in(child, when, code);
    return standing && standing->in;
}

inline std::optional<Reason> why(const ChildFacts& child, const Quarter& when, Code code) {
    const auto standing = in(child, when, code);
    return standing ? std::optional(standing->reason) : std::nullopt;
}

/// The quarter in which a child comes to an age.
inline Quarter quarterOfAge(const ChildFacts& child, Cohort cohort) {
    Quarter when = Quarter::of(dayOfAge(cohort, child.birth));
    if (isDueIn(cohort, child.birth, when, shippedRules())) return when;
    return isDueIn(cohort, child.birth, when.before(), shippedRules()) ? when.before() : when.after();
}

} // namespace lodestar::testing
