#pragma once

#include "core/base/Role.h"
#include "core/rules/AgeOffset.h"

#include <QStringList>

#include <cstdint>
#include <optional>

namespace lodestar::rules {

/// Which clock a step's window runs on.
enum class PathwayClock : std::uint8_t {
    Gestation,     ///< days of gestation, anchored 280 days before the EDD
    Chronological, ///< from the date of birth: mandated reviews, immunisations
    Corrected,     ///< from the EDD of a child born early
    SchoolTerm,    ///< from the first day of the term (1 January, April, September) after that age: funded places
};

enum class Mandate : std::uint8_t {
    Law,       ///< one of the five reviews of SI 2015/921
    Screening, ///< a national screening offer
    Other,     ///< owed by another service
    Local,     ///< agreed here
};

/// Why a step stands where it does in Today: harm first, then a legal window that closes, a promise, lateness.
enum class Consequence : std::uint8_t { Harm, LawClosing, Promise, Late, InTime };

/// Whether a role may do a step.
enum class MayDo : std::uint8_t { No, WithCountersignature, Yes };

struct Window {
    AgeOffset from;
    AgeOffset to; ///< the last day inside
};

struct PathwayStage {
    QString id;
    QString title;
    QString range; ///< second line of the column head
};

/// One step of the pathway as an edition describes it.
struct PathwayStep {
    QString id;
    QString title; ///< "New birth visit"
    QString cell;  ///< short: the column says the rest
    QString stage;
    bool ofPregnancy = false;
    PathwayClock clock = PathwayClock::Chronological;
    Window due;
    std::optional<Window> law;
    std::optional<Window> aim;
    std::optional<AgeOffset> notBefore; ///< a contact before it does not settle the step
    std::optional<AgeOffset> until;     ///< the last day on which it can still be done; after it the step expires
    QString supersededBy;               ///< the step that takes its place once that one is done or late itself
    Mandate mandate = Mandate::Local;
    bool harm = false;
    bool integrated = false; ///< the review that a setting's progress check is brought together with

    // What settles it: exactly one of these.
    QString contactType;           ///< a completed contact of this type
    bool byStepOnly = false;       ///< a completed contact that names this step
    QString screening;             ///< a result of this test
    std::optional<AgeOffset> jabs; ///< all doses due at this age
    QString entryKind;             ///< an entry of this kind
    QString fact;                  ///< "booked" (the booking appointment) or "birth"
    bool byAnswer = false;         ///< somebody recorded that another service did it

    QStringList modes;       ///< modes in which it may be done; empty: not ours to do
    QStringList roles;       ///< who may do it
    QStringList countersign; ///< who may do it with a countersignature
    QString provider;        ///< another service, where it is not ours
    QStringList record;      ///< sections of the visit page
    QStringList needed;      ///< sections without which the visit is not complete
    QString ifMissed;
    QString source;
    bool sourced = true; ///< false: a local setting, to be confirmed at set-up

    /// Whether this service does it, so that a visit or booking can be offered.
    [[nodiscard]] bool isOurs() const { return provider.isEmpty() && entryKind.isEmpty() && fact.isEmpty(); }
    /// `role` as the identity of who is at work names it. A step that names nobody may be done by everybody.
    [[nodiscard]] MayDo mayBeDoneBy(const QString& role) const {
        if (countersign.contains(role)) return MayDo::WithCountersignature;
        return roles.isEmpty() || roles.contains(role) ? MayDo::Yes : MayDo::No;
    }
};

} // namespace lodestar::rules
