#pragma once

#include "core/services/TeamWaiting.h"

namespace lodestar {

/// The first lines of a lead's Today: families that would fall between two chairs.
struct LeadMatter {
    enum class Kind : std::uint8_t {
        Unallotted, ///< nobody was ever given them
        Left,       ///< whoever has them works here no more, or is not known
        Uncovered,  ///< whoever has them is away, and nobody covers
    };
    Kind kind = Kind::Unallotted;
    qsizetype families = 0;
    qsizetype children = 0; ///< of Unallotted, whom nobody works with
    QStringList names;      ///< of the families of Unallotted, some; else whose families they are
    QDate until;            ///< of Uncovered, where it is known
};

/// Of this laptop; what is worst first. `standing`: on that day.
Result<QList<LeadMatter>> leadMatters(Connection& connection, const CaseloadFacts& facts, QDate today,
                                      const StandingAllotments& standing);

} // namespace lodestar
