#include "core/services/CsvImport.h"

#include "core/services/BirthMatch.h"
#include "tests/core/services/ImportWorld.h"
#include "tests/support/catch.h"

#include <QJsonArray>

using namespace lodestar;
using namespace Qt::StringLiterals;

namespace {

using V = QLatin1StringView;

const QByteArray jade = "P900,F900,mother,Jade,Fenn,9990000018,1998-02-03,female,\n";
const QByteArray jadeWithoutNumber = "P900,F900,mother,Jade,Fenn,,1998-02-03,female,\n";

qint64 households(ImportWorld& world) {
    return world.number("SELECT count(*) FROM household");
}

qint64 people(ImportWorld& world) {
    return world.number("SELECT count(*) FROM person");
}

} // namespace

TEST_CASE("the good rows of a folder are taken and the bad ones told by row, field and reason") {
    ImportWorld world;
    world.write(u"families.csv"_s, "family_ref,postcode\nF1,SS0 9XQ\n");
    world.write(u"people.csv"_s, "person_ref,family_ref,relationship,given_name,birth_date,nhs_number\n"
                                 "P1,F1,child,Leo,2026-09-23,9990000026\n"
                                 "P2,F9,child,Lost,2026-09-23,\n"
                                 "P3,F1,child,Maya,2026-31-12,\n"
                                 "P4,F1,child,Noor,2026-09-20,9990000027\n");
    const CsvImportReport report = world.import();
    CHECK(people(world) == 2);
    CHECK(report.rows == 3);
    CHECK(world.only(world.person(u"P1"_s), u"person").part(V("name"), V("given")) == u"Leo");
    // A wrong number is put aside; the child is taken without it.
    CHECK(world.only(world.person(u"P4"_s), u"person").value(V("nhsNumber")).isUndefined());
    CHECK(world.entries(world.person(u"P4"_s), u"unplaced").size() == 1);
    QStringList faults;
    for (const exchange::RowFault& fault : report.checked.faults)
        faults << u"%1 %2"_s.arg(fault.row).arg(fault.column);
    CHECK(faults == QStringList{u"3 family_ref"_s, u"4 birth_date"_s, u"5 nhs_number"_s});
    CHECK(world.verified().faults.isEmpty());
}

TEST_CASE("a child with an impossible birth weight is on the list, and the weight waits sealed beside it") {
    ImportWorld world;
    world.write(u"families.csv"_s, "family_ref,postcode\nF1,nowhere\n");
    world.write(u"people.csv"_s,
                "person_ref,family_ref,relationship,given_name,birth_date,birth_weight_g,gestation_weeks\n"
                "P1,F1,child,Leo,2026-09-23,48600,39\n");
    const CsvImportReport report = world.import();
    CHECK(people(world) == 1);
    CHECK(report.checked.putAside == 1);
    const Entry birth = world.only(world.person(u"P1"_s), u"birth");
    CHECK(birth.object(V("birth")).value(V("gestationDays")).toInt() == 39 * 7);
    CHECK_FALSE(birth.object(V("birth")).contains(V("weightGrams")));
    const Entry waiting = world.only(world.person(u"P1"_s), u"unplaced");
    const QJsonObject value = waiting.value(V("values")).toArray().first().toObject();
    CHECK(value.value(V("label")).toString() == u"birth_weight_g");
    CHECK(value.value(V("text")).toString() == u"48600");
}

TEST_CASE("the same folder a second time changes nothing") {
    ImportWorld world;
    world.writeExpectingFamily();
    world.write(u"staff.csv"_s, "staff_ref,name,role\nS1,Joanne Pryor,health-visitor\n");
    world.write(u"household_members.csv"_s, "family_ref,person_ref,relationship,from,to,lives_here\n"
                                            "F1,P1,mother,2020-01-01,2022-01-01,y\n"
                                            "F1,P1,mother,2023-01-01,,y\n");
    world.write(u"contacts.csv"_s,
                "contact_ref,family_ref,on,type,outcome,pregnancy_ref,narrative\n"
                "C1,F1,2026-09-01T10:00,antenatal,completed,G1,\"Well, and resting.\nTwo lines.\"\n");
    world.write(u"contact_subjects.csv"_s, "contact_ref,person_ref,pregnancy_ref,seen,seen_alone\nC1,,G1,y,y\n");
    world.write(u"statuses.csv"_s, "status_ref,person_ref,status,from,detail\nT1,P1,allergy,2020-01-01,penicillin\n");
    const CsvImportReport first = world.import();
    CHECK(first.checked.faults.isEmpty());
    const qint64 changes = world.changes();
    const CsvImportReport second = world.import();
    CHECK(world.changes() == changes);
    CHECK(second.rows == first.rows);
    CHECK(second.counts.added == 0);
    CHECK(second.counts.updated == 0);
    CHECK(second.counts.proposed == 0);
    // Two times in one household are two memberships.
    CHECK(world.entries(world.family(u"F1"_s), u"member").size() == 2);
}

TEST_CASE("a newer file updates what it brought, and only what differs") {
    ImportWorld world;
    world.writeExpectingFamily();
    world.import();
    const qint64 changes = world.changes();
    world.write(u"families.csv"_s, "family_ref,address_line1,town,postcode,phone\n"
                                   "F1,14 Pilot Row,Southend-on-Sea,SS0 9XQ,01702 555099\n");
    const CsvImportReport report = world.import();
    CHECK(report.counts.updated == 1);
    CHECK(world.changes() == changes + 1);
    CHECK(world.only(world.family(u"F1"_s), u"household").text(V("phone")) == u"01702 555099");
}

TEST_CASE("a value edited here since is never overwritten; the import proposes, once") {
    ImportWorld world;
    world.writeExpectingFamily();
    world.import();
    const Entry drawn = world.only(world.family(u"F1"_s), u"household");
    world.demand(
        world.work([&](Work& work) { return correct(work, drawn, {{u"phone"_s, u"07700 900123"_s}}, u"rang"_s); }));

    // The same file says what it said before: nobody needs to be asked.
    CHECK(world.import().counts.proposed == 0);

    world.write(u"families.csv"_s, "family_ref,address_line1,town,postcode,phone\n"
                                   "F1,14 Pilot Row,Southend-on-Sea,SS0 9XQ,01702 555099\n");
    CHECK(world.import().counts.proposed == 1);
    CHECK(world.only(world.family(u"F1"_s), u"household").text(V("phone")) == u"07700 900123");
    const qint64 changes = world.changes();
    CHECK(world.import().counts.proposed == 0);
    CHECK(world.changes() == changes);

    const Entry proposal = world.only(world.family(u"F1"_s), u"proposal");
    CHECK(proposal.text(V("field")) == u"phone");
    CHECK(proposedValue(proposal) == u"01702 555099"_s);
}

TEST_CASE("an entry taken out here is not brought back by a newer file") {
    ImportWorld world;
    world.writeExpectingFamily();
    world.import();
    const Entry pregnancy = world.only(world.person(u"P1"_s), u"pregnancy");
    world.demand(world.work([&](Work& work) { return retire(work, pregnancy, u"entered for the wrong person"_s); }));
    world.write(u"pregnancies.csv"_s, "pregnancy_ref,family_ref,mother_ref,edd,booked_on\n"
                                      "G1,F1,P1,2026-11-20,2026-05-01\n");
    CHECK(world.import().counts.proposed == 1);
    CHECK(world.entries(world.person(u"P1"_s), u"pregnancy").isEmpty());
    CHECK(world.entry(pregnancy.id).retired);
    CHECK(world.entry(pregnancy.id).conflicts.isEmpty());
}

TEST_CASE("columns nobody knows are kept sealed with their row") {
    ImportWorld world;
    world.write(u"families.csv"_s, "family_ref,postcode,old_system_flag\nF1,SS0 9XQ,amber\nF2,SS0 9XQ,\n");
    const CsvImportReport report = world.import();
    CHECK(report.checked.files.first().unknownColumns == QStringList{u"old_system_flag"_s});
    const Entry unplaced = world.only(world.family(u"F1"_s), u"unplaced");
    CHECK(unplaced.compartment == records::Compartment::Sealed);
    CHECK(unplaced.value(V("values")).toArray().first().toObject().value(V("text")) == u"amber"_s);
    CHECK(world.entries(world.family(u"F2"_s), u"unplaced").isEmpty());
    const qint64 changes = world.changes();
    // The row stands elsewhere in the next file: it is the same row.
    world.write(u"families.csv"_s, "family_ref,postcode,old_system_flag\nF2,SS0 9XQ,\nF1,SS0 9XQ,amber\n");
    world.import();
    CHECK(world.changes() == changes);
}

TEST_CASE("a family allotted to a navigator in a file is taken without her, for no agreement came with it") {
    ImportWorld world;
    world.write(u"staff.csv"_s, "staff_ref,name,role\nN1,Nia Navigator,family-navigator\n");
    world.import();
    world.write(u"staff.csv"_s, "staff_ref,name,role\nN2,Ned Navigator,family-navigator\n"
                                "H1,Hana Visitor,health-visitor\n");
    world.write(u"families.csv"_s, "family_ref,lead_practitioner_ref\nF1,N1\nF2,N2\nF3,H1\nF4,\n");
    const CsvImportReport report = world.import();
    CHECK(report.checked.putAside == 2);
    REQUIRE(report.checked.faults.size() == 2);
    CHECK(report.checked.faults[1].text() ==
          u"families.csv, row 3, lead_practitioner_ref: a family navigator works with a family that agreed, and this "
          "does not say that it did; name a health visitor here, and when the family agrees, ask the navigator in on "
          "the family's page, under Plan. The row was taken without it, and the value is kept sealed beside it; "
          "correct it and import the file again."_s);
    for (const QString& family : {u"F1"_s, u"F2"_s}) {
        CHECK(world.entries(world.family(family), u"allotment").isEmpty());
        const Entry aside = world.only(world.family(family), u"unplaced");
        CHECK(aside.value(V("values")).toArray().first().toObject().value(V("label")).toString() ==
              u"lead_practitioner_ref"_s);
    }
    CHECK(world.only(world.family(u"F3"_s), u"allotment").text(V("staff")) == u"H1");
    CHECK(households(world) == 4);
}

TEST_CASE("twins are two children, even under one NHS number typed twice") {
    ImportWorld world;
    world.writeExpectingFamily();
    const auto twins = [](const QByteArray& given, const QByteArray& second) {
        return "person_ref,family_ref,relationship,given_name,family_name,nhs_number,birth_date,sex\n" + given + second;
    };
    world.write(u"people.csv"_s, twins("P1,F1,child,Ama,Osei,9990000026,2026-10-20,female\n", ""));
    world.import();
    world.write(u"people.csv"_s, twins("P1,F1,child,Ama,Osei,9990000026,2026-10-20,female\n",
                                       "P2,F1,child,,Osei,9990000026,2026-10-20,female\n"));
    world.import();
    CHECK(people(world) == 2);
    world.clearFolder();
    // A later file of one twin alone, under a new reference: the other is not taken for it.
    world.write(u"people.csv"_s, twins("P7,F1,child,Esi,Osei,9990000026,2026-10-20,female\n", ""));
    world.import();
    CHECK(people(world) == 3);
}

TEST_CASE("a person known under another reference is the same person, by NHS number, birth date and name") {
    ImportWorld world;
    world.writeExpectingFamily();
    world.import();
    world.clearFolder();
    SECTION("all three agree") {
        world.writeBirths(jade);
        world.import();
        CHECK(people(world) == 2);
    }
    SECTION("an adopted child's former record is never found") {
        const Entry root = world.only(world.person(u"P1"_s), u"person");
        world.demand(world.work([&](Work& work) { return correct(work, root, {{u"adopted"_s, true}}, u"told"_s); }));
        world.writeBirths(jade);
        world.import();
        CHECK(people(world) == 3);
    }
    SECTION("another birth date: another person") {
        world.writeBirths("P900,F900,mother,Jade,Fenn,9990000018,1999-02-03,female,\n");
        world.import();
        CHECK(people(world) == 3);
    }
}

TEST_CASE("a day's births join the mother known here, her household and no second one") {
    ImportWorld world;
    world.writeExpectingFamily();
    world.import();
    world.clearFolder();
    SECTION("by her NHS number, under an older family reference and address") {
        world.writeBirths(jade, "F900,2 Old Street,Southend-on-Sea,SS1 1AA\n");
    }
    SECTION("by name, birth date and address") {
        world.writeBirths(jadeWithoutNumber);
    }
    const CsvImportReport report = world.import();
    CHECK(report.births == 1);
    CHECK(households(world) == 1);
    CHECK(people(world) == 2);
    const QList<Entry> members = world.entries(world.family(u"F1"_s), u"member");
    CHECK(members.size() == 2);

    // Where she lives is not overwritten by what the older file says.
    CHECK(world.only(world.family(u"F1"_s), u"residence").part(V("address"), V("line1")) == u"14 Pilot Row");

    // Nothing is joined before a person says so.
    const Entry birth = world.only(world.person(u"P901"_s), u"birth");
    CHECK(birth.text(V("pregnancy")).isEmpty());
    const qint64 changes = world.changes();
    CHECK(world.import().births == 0);
    CHECK(world.changes() == changes);
}

TEST_CASE("a mother of that name at another address, or with another number, is somebody else") {
    ImportWorld world;
    world.writeExpectingFamily();
    world.import();
    world.clearFolder();
    SECTION("another address") {
        world.writeBirths(jadeWithoutNumber, "F900,2 Old Street,Southend-on-Sea,SS1 1AA\n");
    }
    SECTION("another number") {
        world.writeBirths("P900,F900,mother,Jade,Fenn,9990000034,1998-02-03,female,\n");
    }
    CHECK(world.import().births == 0);
    CHECK(people(world) == 3);
    CHECK(households(world) == 2);
}

TEST_CASE("an import that is cancelled keeps what it took, and the next one completes it") {
    ImportWorld world;
    QByteArray families = "family_ref,postcode\n";
    for (int i = 0; i < 12000; ++i)
        families += "F" + QByteArray::number(i) + ",SS0 9XQ\n";
    world.write(u"families.csv"_s, families);
    const auto cancelled = world.work([&](Work& work) {
        return importCsvFolder(work, world.files.path(), [](qint64 done, qint64) { return done < 6000; });
    });
    REQUIRE_FALSE(cancelled);
    CHECK(cancelled.error().code == ErrorCode::Cancelled);
    const qint64 taken = households(world);
    CHECK(taken > 0);
    CHECK(taken < 12000);
    CHECK(world.verified().faults.isEmpty());
    world.import();
    CHECK(households(world) == 12000);
}
