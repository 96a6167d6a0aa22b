#pragma once

#include "core/services/Proposal.h"

namespace lodestar {

/// A pregnancy that a birth may have ended.
struct PregnancyMatch {
    EntryId pregnancy;
    RecordId mother;
    QString edd;
};

/// Whether a birth on that day may end a pregnancy with that EDD: born at 22 to 44 weeks by the EDD (the range in which
/// birth dates are recorded as births), and no more than three weeks from the gestation at birth where that is known.
bool birthFits(const QDate& born, const QDate& edd, std::optional<int> gestationDays);

/// The open pregnancies of a newborn's mothers that fit; also one that ended in a live birth within two days of this
/// one, for the second twin. `mothers` are records of persons.
Result<QList<PregnancyMatch>> fittingPregnancies(Connection& connection, const RecordId& child,
                                                 const QList<RecordId>& mothers);

/// Proposes to join newborns of the last half year to the pregnancies that fit, each pair once; nothing is joined
/// without a person. Answers how many were proposed.
Result<qint64> proposeBirths(Work& work);

/// Joins: the birth names pregnancy and mother, and the pregnancy has ended in a live birth. `birth` and `proposal` as
/// drawn. Other proposals for this birth are answered with it.
Status joinBirth(Work& work, const Entry& proposal, const Entry& birth);

} // namespace lodestar
