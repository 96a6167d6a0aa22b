#include "ui/pages/DuplicateWords.h"

#include "core/base/DateText.h"

namespace lodestar::pages {

using namespace Qt::StringLiterals;
using rules::LikeReason;
using rules::NeverOne;

namespace {

QString numberWords(const QString& digits) {
    return digits.size() == 10 ? digits.left(3) + u' ' + digits.mid(3, 3) + u' ' + digits.mid(6) : digits;
}

} // namespace

QString DuplicateWords::reason(LikeReason reason) {
    switch (reason) {
    case LikeReason::SameNumber:
        return tr("same NHS number");
    case LikeReason::SameName:
        return tr("same name");
    case LikeReason::MisspeltName:
        return tr("names a slip apart");
    case LikeReason::TurnedName:
        return tr("given name and surname exchanged");
    case LikeReason::OtherSurname:
        return tr("same given name, another surname");
    case LikeReason::OneUnnamed:
        return tr("one has no given name yet");
    case LikeReason::SameBirth:
        return tr("same birth date");
    case LikeReason::TurnedBirth:
        return tr("day and month of birth turned round");
    case LikeReason::DigitOff:
        return tr("birth dates one digit apart");
    case LikeReason::SameAddress:
        return tr("same address");
    case LikeReason::SamePostcode:
        return tr("same postcode");
    case LikeReason::SameMother:
        return tr("same mother");
    case LikeReason::SamePeople:
        return tr("somebody belongs to both");
    case LikeReason::OtherNumber:
        return tr("but another NHS number");
    case LikeReason::OtherSex:
        return tr("but another sex");
    }
    return {};
}

QString DuplicateWords::reasons(const rules::Likeness& likeness) {
    QStringList words;
    for (const LikeReason each : likeness.reasons)
        words.append(reason(each));
    QString line = words.join(u", "_s);
    if (!line.isEmpty()) line[0] = line[0].toUpper();
    return line;
}

QString DuplicateWords::field(ComparedField field) {
    switch (field) {
    case ComparedField::Name:
        return tr("Name");
    case ComparedField::Known:
        return tr("Known as");
    case ComparedField::Born:
        return tr("Born");
    case ComparedField::Sex:
        return tr("Sex");
    case ComparedField::Number:
        return tr("NHS number");
    case ComparedField::Mother:
        return tr("Mother");
    case ComparedField::Household:
        return tr("Household");
    case ComparedField::Address:
        return tr("Address");
    case ComparedField::Phone:
        return tr("Phone");
    case ComparedField::Practice:
        return tr("GP practice");
    case ComparedField::People:
        return tr("People");
    case ComparedField::Worker:
        return tr("With");
    case ComparedField::Entries:
        return tr("Entries");
    case ComparedField::FirstWritten:
        return tr("First written");
    case ComparedField::LastWritten:
        return tr("Last written");
    }
    return {};
}

QString DuplicateWords::value(const ComparedLine& line, const QString& value) {
    if (value.isEmpty()) return tr("nothing");
    if (line.field == ComparedField::Number) return numberWords(value);
    if (line.field == ComparedField::Sex) return settledValue(u"sex"_s, value);
    return value;
}

QString DuplicateWords::never(NeverOne never) {
    switch (never) {
    case NeverOne::ChildAndAdult:
        return tr("One is a child and the other an adult. They are never joined.");
    case NeverOne::Adopted:
        return tr("These two records are not joined.");
    case NeverOne::BornTogether:
        return tr("These are two children of one birth. Twins are never joined.");
    case NeverOne::Confidential:
        return tr("An address must stay confidential, so these two are not joined. Talk to the safeguarding lead.");
    case NeverOne::No:
        break;
    }
    return {};
}

QString DuplicateWords::settledField(const QString& field) {
    if (field == u"birthDate") return tr("Born");
    if (field == u"sex") return tr("Sex");
    return tr("NHS number");
}

QString DuplicateWords::settledValue(const QString& field, const QString& value) {
    if (field == u"birthDate") return dateText(QDate::fromString(value, Qt::ISODate));
    if (field == u"nhsNumber") return numberWords(value);
    if (value == u"female") return tr("female");
    if (value == u"male") return tr("male");
    return tr("not known");
}

} // namespace lodestar::pages
