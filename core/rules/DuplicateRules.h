#pragma once

#include "core/base/Uuid.h"

#include <QDate>
#include <QList>
#include <QSet>
#include <QString>

#include <cstdint>
#include <optional>

/// Whether two records may be about one person or one household: what speaks for it, and what forbids it. A person
/// decides; nothing is joined by a figure. Sources: practice.md (adoption, twins, confidential addresses); the
/// misspellings and turned dates are those that a service's lists bring.
namespace lodestar::rules {

/// What is compared of a person.
struct DoubledPerson {
    RecordId record;
    bool child = false;
    QString given; ///< folded (core/base/Fold); empty where the child has no name yet ("Baby")
    QString family;
    QString known;
    QDate birth;
    QString sex; ///< female, male or anything else
    QString nhs; ///< ten digits, or empty
    QSet<RecordId> mothers;
    int babies = 0; ///< born together, where known
    std::optional<int> order;
    bool adopted = false;
    QSet<QString> homes; ///< line 1 and postcode as one text; never of a confidential address
    QSet<QString> postcodes;
    QSet<RecordId> hidden; ///< households with a confidential address that she is of now
};

/// What is compared of a household.
struct DoubledHousehold {
    RecordId record;
    QString name; ///< folded
    QString home; ///< line 1 and postcode as one text; empty where confidential
    QString postcode;
    bool confidential = false;
    QSet<RecordId> people; ///< who is of it now
};

/// Why two records must never be joined, whatever else agrees.
enum class NeverOne : std::uint8_t {
    No,
    ChildAndAdult,
    Adopted,      ///< an adopted child's former and new record must not lead to each other
    BornTogether, ///< twins: two children of one birth
    Confidential, ///< a confidential address must not come to be read beside another household's
};
NeverOne neverOne(const DoubledPerson& a, const DoubledPerson& b);
NeverOne neverOne(const DoubledHousehold& a, const DoubledHousehold& b);

/// What speaks for it, or against.
enum class LikeReason : std::uint8_t {
    SameNumber,
    SameName,
    MisspeltName,
    TurnedName,   ///< given and family name exchanged
    OtherSurname, ///< the same given name
    OneUnnamed,   ///< "Baby" in one of them
    SameBirth,
    TurnedBirth, ///< day and month exchanged
    DigitOff,    ///< one digit of the birth date differs
    SameAddress,
    SamePostcode,
    SameMother,
    SamePeople, ///< of households: somebody belongs to both, or to each a likely double
    OtherNumber,
    OtherSex,
};

struct Likeness {
    int points = 0; ///< 0 to 150
    QList<LikeReason> reasons;
    /// Enough to be shown to a person who decides.
    [[nodiscard]] bool isWorthAsking() const { return points >= askedFrom; }
    static constexpr int askedFrom = 45;
};
/// Nothing (0 points) where they are never one. Symmetric.
Likeness likeness(const DoubledPerson& a, const DoubledPerson& b);
Likeness likeness(const DoubledHousehold& a, const DoubledHousehold& b);

/// Day and month exchanged: 3 April and 4 March. Not where they are equal.
bool isTurned(QDate a, QDate b);
/// Exactly one digit of year, month and day differs.
bool isOneDigitOff(QDate a, QDate b);
/// Folded names that differ by a slip: one letter from three on, two from seven on.
bool isMisspelt(QStringView a, QStringView b);

} // namespace lodestar::rules
