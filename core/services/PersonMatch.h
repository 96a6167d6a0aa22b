#pragma once

#include "core/services/InboxItem.h"
#include "core/store/Connection.h"

#include <functional>

namespace lodestar {

/// Who is meant, as a row or a message describes them.
struct PersonClue {
    QString nhsNumber; ///< ten digits, or empty
    QString given;
    QString family;
    QString birthDate; ///< ISO date; a year or a month alone is passed over
    QString sex;
};

/// Whom a clue points to.
struct PersonMatch {
    RecordId record;                    ///< null: nobody, or nobody for certain
    QList<InboxDifference> differences; ///< what does not agree with the one who was found
    QList<RecordId> candidates;         ///< who may be meant where nobody is certain
};

/// Finds a person by NHS number together with birth date or name; a number alone is never an identity. An adopted
/// child's former record is never found (practice.md).
Result<PersonMatch> matchByNumber(Connection& connection, const PersonClue& clue);
/// Finds an adult by given name, family name, birth date and address all together; never one whose NHS number says
/// otherwise. `lives` answers whether an address (addressKey) is the one meant. Null if there is none, or several.
Result<RecordId> matchByAddress(Connection& connection, const PersonClue& clue,
                                const std::function<bool(const QString& address)>& lives);

/// "Baby", "Baby Smith's twin 2", nothing: a newborn not yet named; a name that comes later is no mismatch.
bool isPlaceholderName(QStringView given);
/// Line 1 and postcode as one text to compare; empty if either is.
QString addressKey(QStringView line1, QStringView postcode);
/// The household in which a person lives now, her own before another's; null if there is none.
Result<RecordId> householdOf(Connection& connection, const RecordId& person);

} // namespace lodestar
