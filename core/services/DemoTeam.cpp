#include "core/services/DemoTeam.h"

#include "core/records/FixedIds.h"
#include "core/services/DemoFamily.h"
#include "core/services/DemoTimes.h"
#include "core/store/Transaction.h"

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;

namespace {

constexpr std::uint32_t seed = 77;

QString iso(QDate date) {
    return date.toString(Qt::ISODate);
}

DemoHousehold household(const QString& family, const QString& ward, const QString& mother, const DemoChild& child) {
    DemoHousehold made;
    made.family = family;
    made.line1 = u"7 Shore Lane"_s;
    made.postcode = u"SS1 9ZZ"_s;
    made.ward = ward;
    made.language = u"English"_s;
    made.adults = {{u"mother"_s, mother, 29}};
    made.children = {child};
    return made;
}

DemoChild child(const QString& given, const QString& sex, int age) {
    DemoChild made;
    made.given = given;
    made.sex = sex;
    made.age = age;
    return made;
}

RecordId firstChild(const QList<Edit>& edits) {
    for (const Edit& each : edits)
        if (each.kind == V("person") && each.fields.value(u"subject"_s).toString() == V("child")) return each.record;
    return {};
}

/// A newborn whose sister has a health visitor, allotted alone.
QList<Edit> partlyAllotted(DemoWriter& writer, QDate today) {
    DemoHousehold family = household(u"Lindqvist"_s, u"Kursaal"_s, u"Elsa"_s, child(u"Saga"_s, u"female"_s, 790));
    family.children.append(child(u"Nils"_s, u"male"_s, 2));
    QList<Edit> edits = writer.write(family);
    edits.append(
        newEntry(firstChild(edits), u"allotment",
                 {{u"staff"_s, u"HV2"_s}, {u"role"_s, u"health-visitor"_s}, {u"from"_s, iso(today.addDays(-780))}}));
    return edits;
}

/// With a child of fourteen months, here since the day before yesterday.
QList<Edit> movedIn(DemoWriter& writer, QDate today) {
    DemoHousehold family = household(u"Rahman"_s, u"Westborough"_s, u"Nasrin"_s, child(u"Arif"_s, u"male"_s, 430));
    family.language = u"Bengali"_s;
    family.interpreter = true;
    QList<Edit> edits = writer.write(family);
    for (Edit& each : edits)
        if (each.kind == V("member")) each.fields.insert(u"from"_s, iso(today.addDays(-2)));
    return edits;
}

Result<RecordId> recordOf(Connection& connection, QByteArrayView sql) {
    LODESTAR_ASSIGN(Statement query, connection.statement(sql));
    LODESTAR_ASSIGN(const auto found, query.first([](const Statement& row) { return row.id<RecordId>(0); }));
    return found.value_or(RecordId());
}

/// Written by the nursery nurse three days ago, for the health visitor to sign.
Status addCountersignature(Work& work) {
    LODESTAR_ASSIGN(const RecordId child, recordOf(work.connection, "SELECT record FROM person WHERE given = 'Leo'"));
    LODESTAR_ASSIGN(const RecordId home,
                    recordOf(work.connection, "SELECT m.household FROM member m JOIN person p ON p.record = m.person "
                                              "WHERE p.given = 'Leo'"));
    if (child.isNull() || home.isNull()) return {};
    QJsonObject what{{u"at"_s, iso(work.clock().today().addDays(-3)) + u"T10:30:00+00:00"_s},
                     {u"type"_s, u"other"_s},
                     {u"outcome"_s, u"completed"_s},
                     {u"mode"_s, u"face_to_face"_s}};
    const Edit contact = newEntry(home, u"contact", {{u"what"_s, what}, {u"practitioner"_s, u"NN1"_s}});
    what.insert(u"seen"_s, true);
    const Edit subject = newEntry(child, u"contact_subject",
                                  {{u"contact"_s, contact.entry.toString()},
                                   {u"household"_s, home.toString()},
                                   {u"what"_s, what},
                                   {u"countersignatureBy"_s, u"HV1"_s}});
    return saveAsItHappened(work, {contact, subject});
}

} // namespace

Status makeDemoTeamDay(Work& work) {
    LODESTAR_ASSIGN(const auto catalogue, rules::PathwayCatalogue::shipped());
    DemoWriter writer(work, catalogue, seed);
    const QDate today = work.clock().today();
    LODESTAR_ASSIGN(Transaction whole, Transaction::begin(work.connection));
    LODESTAR_TRY(saveAsItHappened(
        work, writer.write(household(u"Achebe"_s, u"Milton"_s, u"Ngozi"_s, child(u"Ada"_s, u"female"_s, 3)))));
    LODESTAR_TRY(saveAsItHappened(work, partlyAllotted(writer, today)));
    LODESTAR_TRY(save(work, movedIn(writer, today)));
    LODESTAR_TRY(save(work, {newEntry(areaRecord(), u"absence",
                                      {{u"staff"_s, u"HV2"_s},
                                       {u"from"_s, iso(today.addDays(-1))},
                                       {u"to"_s, iso(today.addDays(6))},
                                       {u"cover"_s, u"HV1"_s}})}));
    LODESTAR_TRY(addCountersignature(work));
    return whole.commit();
}

} // namespace lodestar
