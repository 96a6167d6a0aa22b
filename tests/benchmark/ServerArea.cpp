#include "tests/benchmark/ServerArea.h"

#include "core/records/Kind.h"

namespace lodestar::benchmark {

using namespace Qt::StringLiterals;
using records::Change;

namespace {

constexpr int contactsOfChild = 10;
constexpr int daysOfThreeYears = 1096;

QString iso(QDate day) {
    return day.toString(Qt::ISODate);
}

} // namespace

Change ServerArea::made(const RecordId& record, const QString& kind, const QJsonObject& fields) const {
    Change change;
    change.id = ChangeId::create();
    change.record = record;
    change.compartment = records::kindNamed(kind)->compartment;
    change.entry = EntryId::create();
    change.kind = kind;
    change.fieldNames = fields.keys();
    change.author = m_author;
    change.device = m_device;
    change.madeAt = iso(m_today);
    change.content = records::serialiseFields(fields);
    change.salt = QByteArray(16, 's');
    change.contentHash = change.id.bytes() + change.id.bytes();
    change.signature = QByteArray(64, 's');
    return change;
}

QJsonObject ServerArea::contact(const QString& type, QDate on) {
    return {{u"at"_qs, iso(on)},
            {u"type"_qs, type},
            {u"outcome"_qs, below(8) == 0 ? u"no_access"_qs : u"completed"_qs},
            {u"mode"_qs, below(6) == 0 ? u"telephone"_qs : u"face_to_face"_qs}};
}

QList<Change> ServerArea::visit(const RecordId& household, const RecordId& child, QDate on) {
    static const QStringList types{u"new_birth"_qs, u"6_8_week"_qs, u"12_month"_qs, u"2_year"_qs, u"other"_qs};
    const QJsonObject what = contact(types[below(static_cast<int>(types.size()))], on);
    const Change held = made(household, u"contact"_qs, {{u"what"_qs, what}, {u"asq3Used"_qs, below(20) == 0}});
    return {held, made(child, u"contact_subject"_qs, {{u"contact"_qs, held.entry.toString()}, {u"what"_qs, what}})};
}

ServerArea::Family ServerArea::family() {
    static const QStringList wards{u"Kursaal"_qs,  u"Milton"_qs,      u"Victoria"_qs,
                                   u"Blenheim"_qs, u"Westborough"_qs, u"Shoeburyness"_qs};
    static const QStringList levels{u"community"_qs, u"universal"_qs, u"targeted"_qs, u"specialist"_qs};
    static const QStringList fed{u"totally_breastfed"_qs, u"partially_breastfed"_qs, u"not_breastfed"_qs};
    Family family{RecordId::create(), RecordId::create(), RecordId::create(), {}};
    const QDate birth = m_today.addDays(-below(daysOfThreeYears));
    const auto add = [&](const RecordId& record, const QString& kind, const QJsonObject& fields) {
        family.changes.append(made(record, kind, fields));
        return family.changes.last().entry;
    };
    const auto member = [&](const RecordId& person, const QString& relationship) {
        add(family.household, u"member"_qs,
            {{u"person"_qs, person.toString()}, {u"relationship"_qs, relationship}, {u"from"_qs, iso(birth)}});
    };
    add(family.household, u"household"_qs, {{u"open"_qs, QJsonObject{{u"from"_qs, iso(birth)}}}});
    add(family.household, u"residence"_qs,
        {{u"address"_qs, QJsonObject{{u"ward"_qs, wards[below(6)]}}}, {u"from"_qs, iso(birth)}});
    add(family.household, u"allotment"_qs, {{u"staff"_qs, u"HV%1"_qs.arg(below(60))}, {u"from"_qs, iso(birth)}});
    member(family.mother, u"mother"_qs);
    member(family.child, u"child"_qs);
    const EntryId pregnancy = add(family.mother, u"pregnancy"_qs,
                                  {{u"edd"_qs, iso(birth.addDays(below(20) - 10))},
                                   {u"bookedOn"_qs, iso(birth.addDays(-200))},
                                   {u"household"_qs, family.household.toString()}});
    QJsonObject antenatal = contact(u"antenatal"_qs, birth.addDays(-below(90)));
    antenatal.insert(u"pregnancy"_qs, pregnancy.toString());
    add(family.mother, u"contact_subject"_qs, {{u"contact"_qs, EntryId::create().toString()}, {u"what"_qs, antenatal}});
    add(family.child, u"person"_qs,
        {{u"subject"_qs, u"child"_qs}, {u"birthDate"_qs, iso(birth)}, {u"language"_qs, u"en"_qs}});
    add(family.child, u"birth"_qs,
        {{u"birth"_qs, QJsonObject{{u"on"_qs, iso(birth)}}},
         {u"pregnancy"_qs, pregnancy.toString()},
         {u"mother"_qs, family.mother.toString()}});
    add(family.child, u"needs_level"_qs,
        {{u"level"_qs, QJsonObject{{u"level"_qs, levels[below(4)]}}}, {u"on"_qs, iso(birth)}});
    add(family.child, u"feeding"_qs,
        {{u"on"_qs, iso(birth.addDays(50))},
         {u"feeding"_qs, QJsonObject{{u"status"_qs, fed[below(3)]}, {u"at"_qs, u"6_8_week"_qs}}}});
    for (int i = 0; i < contactsOfChild; ++i)
        family.changes += visit(family.household, family.child, birth.addDays(below(daysOfThreeYears)));
    return family;
}

} // namespace lodestar::benchmark
