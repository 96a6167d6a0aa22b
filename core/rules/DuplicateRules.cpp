#include "core/rules/DuplicateRules.h"

#include "core/base/Fold.h"

#include <algorithm>

namespace lodestar::rules {

using namespace Qt::StringLiterals;

namespace {

/// The second twin may be born after midnight.
constexpr qint64 oneBirthDays = 2;

bool beginsWithWord(const QString& text, const QString& word) {
    return text.size() > word.size() && text[word.size()] == u' ' && text.startsWith(word);
}

bool sameWords(const QString& a, const QString& b) {
    return !a.isEmpty() && !b.isEmpty() && (a == b || beginsWithWord(a, b) || beginsWithWord(b, a));
}

bool sameOrMisspelt(const QString& a, const QString& b) {
    return sameWords(a, b) || isMisspelt(a, b);
}

bool sameGiven(const DoubledPerson& a, const DoubledPerson& b) {
    return sameWords(a.given, b.given) || sameWords(a.known, b.given) || sameWords(a.given, b.known);
}

bool unlikeGiven(const DoubledPerson& a, const DoubledPerson& b) {
    return !a.given.isEmpty() && !b.given.isEmpty() && !sameGiven(a, b) && !isMisspelt(a.given, b.given);
}

bool otherNumbers(const DoubledPerson& a, const DoubledPerson& b) {
    return !a.nhs.isEmpty() && !b.nhs.isEmpty() && a.nhs != b.nhs;
}

bool sameNumber(const DoubledPerson& a, const DoubledPerson& b) {
    return !a.nhs.isEmpty() && a.nhs == b.nhs;
}

bool ofOneBirth(const DoubledPerson& a, const DoubledPerson& b) {
    return a.child && b.child && a.birth.isValid() && b.birth.isValid() &&
           std::abs(a.birth.daysTo(b.birth)) <= oneBirthDays;
}

/// Told by birth order, by what the births say of each other, or by a name of each.
bool areBornTogether(const DoubledPerson& a, const DoubledPerson& b) {
    if (!ofOneBirth(a, b)) return false;
    if (a.order && b.order && *a.order != *b.order) return true;
    const bool several = a.babies > 1 || b.babies > 1;
    const bool sameOrder = a.order && b.order && *a.order == *b.order;
    if (several && (unlikeGiven(a, b) || otherNumbers(a, b) || (!sameNumber(a, b) && !sameOrder))) return true;
    const bool oneMother = a.mothers.intersects(b.mothers);
    const bool nameless = a.given.isEmpty() && b.given.isEmpty() && !sameNumber(a, b);
    return oneMother && (unlikeGiven(a, b) || otherNumbers(a, b) || nameless);
}

std::optional<LikeReason> nameReason(const DoubledPerson& a, const DoubledPerson& b) {
    const bool family = sameWords(a.family, b.family);
    const bool given = sameGiven(a, b);
    if (given && family) return LikeReason::SameName;
    if (sameOrMisspelt(a.given, b.family) && sameOrMisspelt(a.family, b.given)) return LikeReason::TurnedName;
    if ((given || isMisspelt(a.given, b.given)) && sameOrMisspelt(a.family, b.family)) return LikeReason::MisspeltName;
    if ((a.given.isEmpty() || b.given.isEmpty()) && sameOrMisspelt(a.family, b.family)) return LikeReason::OneUnnamed;
    if (given) return LikeReason::OtherSurname;
    return std::nullopt;
}

std::optional<LikeReason> birthReason(const DoubledPerson& a, const DoubledPerson& b) {
    if (!a.birth.isValid() || !b.birth.isValid()) return std::nullopt;
    if (a.birth == b.birth) return LikeReason::SameBirth;
    if (isTurned(a.birth, b.birth)) return LikeReason::TurnedBirth;
    // Brothers and sisters have names alike and years that differ by one.
    const bool siblings = a.birth.year() != b.birth.year() && !sameGiven(a, b);
    if (isOneDigitOff(a.birth, b.birth) && !siblings) return LikeReason::DigitOff;
    return std::nullopt;
}

int pointsOf(LikeReason reason) {
    switch (reason) {
    case LikeReason::SameNumber:
        return 60;
    case LikeReason::SameName:
    case LikeReason::SameBirth:
        return 25;
    case LikeReason::SameAddress:
    case LikeReason::SameMother:
    case LikeReason::SamePeople:
        return 20;
    case LikeReason::MisspeltName:
    case LikeReason::TurnedName:
    case LikeReason::TurnedBirth:
        return 18;
    case LikeReason::DigitOff:
        return 15;
    case LikeReason::OtherSurname:
        return 12;
    case LikeReason::SamePostcode:
        return 10;
    case LikeReason::OneUnnamed:
        return 8;
    case LikeReason::OtherNumber:
        return -20;
    case LikeReason::OtherSex:
        return -15;
    }
    return 0;
}

void add(Likeness& likeness, LikeReason reason) {
    likeness.reasons.append(reason);
    likeness.points = std::max(0, likeness.points + pointsOf(reason));
}

bool knownSex(const QString& sex) {
    return sex == u"female" || sex == u"male";
}

} // namespace

bool isTurned(QDate a, QDate b) {
    return a != b && a.year() == b.year() && a.day() == b.month() && a.month() == b.day();
}

bool isOneDigitOff(QDate a, QDate b) {
    if (!a.isValid() || !b.isValid()) return false;
    const auto digits = [](QDate date) { return date.year() * 10000 + date.month() * 100 + date.day(); };
    int differ = 0;
    for (int one = digits(a), other = digits(b); one > 0 || other > 0; one /= 10, other /= 10)
        differ += one % 10 == other % 10 ? 0 : 1;
    return differ == 1;
}

bool isMisspelt(QStringView a, QStringView b) {
    const qsizetype shorter = std::min(a.size(), b.size());
    if (shorter < 3 || a == b) return false;
    const int allowed = shorter >= 7 ? 2 : 1;
    return lettersApart(a, b, allowed) <= allowed;
}

NeverOne neverOne(const DoubledPerson& a, const DoubledPerson& b) {
    if (a.child != b.child) return NeverOne::ChildAndAdult;
    if (a.adopted || b.adopted) return NeverOne::Adopted;
    if (areBornTogether(a, b)) return NeverOne::BornTogether;
    if (a.hidden != b.hidden) return NeverOne::Confidential;
    return NeverOne::No;
}

NeverOne neverOne(const DoubledHousehold& a, const DoubledHousehold& b) {
    return a.confidential || b.confidential ? NeverOne::Confidential : NeverOne::No;
}

Likeness likeness(const DoubledPerson& a, const DoubledPerson& b) {
    Likeness found;
    if (a.record == b.record) return found;
    const bool number = sameNumber(a, b);
    const auto birth = birthReason(a, b);
    if (!number && !birth) return found;
    const auto name = nameReason(a, b);
    if (neverOne(a, b) != NeverOne::No) return found;
    // A number alone is never an identity, and neither is a name or a day.
    if (!number && (!name || !birth)) return found;
    if (!name && !birth) return found;
    if (number) add(found, LikeReason::SameNumber);
    if (name) add(found, *name);
    if (birth) add(found, *birth);
    if (a.homes.intersects(b.homes))
        add(found, LikeReason::SameAddress);
    else if (a.postcodes.intersects(b.postcodes))
        add(found, LikeReason::SamePostcode);
    if (a.mothers.intersects(b.mothers)) add(found, LikeReason::SameMother);
    if (otherNumbers(a, b)) add(found, LikeReason::OtherNumber);
    if (knownSex(a.sex) && knownSex(b.sex) && a.sex != b.sex) add(found, LikeReason::OtherSex);
    return found;
}

Likeness likeness(const DoubledHousehold& a, const DoubledHousehold& b) {
    Likeness found;
    if (a.record == b.record || neverOne(a, b) != NeverOne::No) return found;
    // Who belongs to two households at one time does so with good reason: it speaks for nothing without the address.
    const bool address = !a.home.isEmpty() && a.home == b.home;
    const bool postcode = !a.postcode.isEmpty() && a.postcode == b.postcode;
    if (!address && !postcode) return found;
    if (sameWords(a.name, b.name))
        add(found, LikeReason::SameName);
    else if (isMisspelt(a.name, b.name))
        add(found, LikeReason::MisspeltName);
    add(found, address ? LikeReason::SameAddress : LikeReason::SamePostcode);
    if (a.people.intersects(b.people)) add(found, LikeReason::SamePeople);
    return found;
}

} // namespace lodestar::rules
