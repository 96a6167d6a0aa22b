#include "tests/core/exchange/CsvTestFolder.h"
#include "tests/support/catch.h"

using namespace lodestar;
using namespace lodestar::exchange;
using namespace Qt::StringLiterals;
using Folder = lodestar::tests::CsvTestFolder;

namespace {

const QByteArray families = "family_ref,postcode,confidential_address\nF1,SS1 1AA,N\nF2,SS2 2BB,yes\n";

} // namespace

TEST_CASE("a child with one impossible value is taken, the value put aside and told with what to do") {
    const QByteArray header = "person_ref,family_ref,relationship,birth_date,";
    const QList<std::pair<QByteArray, QByteArray>> impossible{{"birth_weight_g", "48600"},
                                                              {"birth_weight_g", "3.2 kg"},
                                                              {"gestation_weeks", "99"},
                                                              {"gestation_days", "7"},
                                                              {"birth_order", "0"},
                                                              {"number_of_births", "12"},
                                                              {"sex", "M"},
                                                              {"needs_level", "4"},
                                                              {"interpreter_needed", "perhaps"},
                                                              {"safe_to_contact", "never"},
                                                              {"parental_responsibility", "?"}};
    for (const auto& [column, value] : impossible) {
        INFO(column.toStdString());
        Folder folder;
        folder.write(u"families.csv"_s, families);
        folder.write(u"people.csv"_s, header + column + "\nP1,F1,child,2026-03-02," + value + "\n");
        const CsvFolderReport report = folder.check();
        REQUIRE(folder.rows().size() == 3);
        CHECK(folder.rows()[2].date(u"birth_date") == QDate(2026, 3, 2));
        REQUIRE(folder.rows()[2].aside.size() == 1);
        CHECK(folder.rows()[2].aside.front().value == QString::fromLatin1(value));
        REQUIRE(report.faults.size() == 1);
        CHECK(report.putAside == 1);
        const QString said = report.faults.first().text();
        CHECK(said.startsWith(u"people.csv, row 2, "_s + QString::fromLatin1(column)));
        CHECK(said.contains(u"The row was taken with"_s));
        CHECK(said.contains(u"kept sealed beside it; correct it and import the file again."_s));
    }
}

TEST_CASE("where nothing would be the less careful, what cannot be read is taken at its most careful") {
    Folder folder;
    folder.write(u"families.csv"_s, "family_ref,confidential_address\nF1,perhaps\n");
    folder.write(u"people.csv"_s, "person_ref,family_ref,relationship,safe_to_contact\nP1,F1,mother,ring first\n");
    folder.write(u"contacts.csv"_s, "contact_ref,family_ref,on,type,outcome\nC1,F1,2026-03-01,new_birth,completed\n");
    folder.write(u"contact_subjects.csv"_s, "contact_ref,person_ref,seen\nC1,P1,asleep\n");
    const CsvFolderReport report = folder.check();
    CHECK(report.putAside == 3);
    REQUIRE(folder.rows().size() == 4);
    CHECK(folder.rows()[0].yes(u"confidential_address") == true);
    CHECK(folder.rows()[1].value(u"safe_to_contact") == u"none"_s);
    CHECK(folder.rows()[3].yes(u"seen") == false);
    CHECK(report.faults.first().sentence().contains(u"The row was taken with \"y\" instead"_s));
}

TEST_CASE("an impossible value in any other file leaves what is counted of its row") {
    Folder folder;
    folder.write(u"families.csv"_s, "family_ref,postcode,phone\nF1,nowhere at all,ring the bell\n");
    folder.write(u"people.csv"_s, "person_ref,family_ref,relationship,birth_date\nP1,F1,mother,02/01/1995\n"
                                  "P2,F1,child,2026-01-02\n");
    folder.write(u"pregnancies.csv"_s, "pregnancy_ref,family_ref,mother_ref,edd,booked_on,number_of_babies\n"
                                       "G1,F1,P1,2026-06-01,soon,20\n");
    folder.write(u"contacts.csv"_s,
                 "contact_ref,family_ref,on,type,outcome,mode,minutes,written_at,asq3_used,child_ref\n"
                 "C1,F1,2026-03-01,6_8_week,completed,pigeon,99999,later,maybe,P2\n");
    folder.write(u"feeding.csv"_s, "feeding_ref,child_ref,on,status,at\n1,P2,2026-03-01,totally_breastfed,home\n");
    folder.write(u"assessments.csv"_s, "assessment_ref,on,instrument,child_ref,form,communication,gross_motor,total\n"
                                       "A1,2026-03-01,asq3,P2,24,70,55,many\n");
    folder.write(u"referrals.csv"_s, "referral_ref,family_ref,made_on,service,state,answered_on,closed_on,consent\n"
                                     "R1,F1,2026-03-01,Dietitian,sent,2026-02-01,x,so-so\n");
    folder.write(u"statuses.csv"_s,
                 "status_ref,person_ref,status,from,to\nT1,P2,child_in_need,2026-02-01,2026-01-01\n");
    folder.write(u"appointments.csv"_s, "appointment_ref,family_ref,at,minutes\nB1,F1,2026-04-01T10:00,-5\n");
    folder.write(u"notes.csv"_s, "note_ref,on,family_ref,compartment,text\nN1,2026-03-01,F1,public,words\n");
    const CsvFolderReport report = folder.check();
    for (const CsvFileSummary& each : report.files) {
        INFO(each.name.toStdString());
        CHECK(each.refused == 0);
    }
    CHECK(report.putAside == 16);
    const auto row = [&](const QString& file) {
        for (const CsvRow& each : folder.rows())
            if (each.file->name == file) return each;
        return CsvRow{};
    };
    CHECK(row(u"contacts.csv"_s).value(u"child_ref") == u"P2"_s);
    CHECK(row(u"contacts.csv"_s).aside.size() == 4);
    CHECK(row(u"assessments.csv"_s).value(u"gross_motor") == u"55"_s);
    CHECK(row(u"statuses.csv"_s).value(u"to").isEmpty());
    CHECK(row(u"notes.csv"_s).value(u"compartment").isEmpty());
}

TEST_CASE("what a count, a duty or safety hangs on refuses its row where it cannot be read") {
    Folder folder;
    folder.write(u"families.csv"_s, families);
    folder.write(u"people.csv"_s,
                 "person_ref,family_ref,relationship,birth_date,died_on,responsible_to,birth_weight_g\n"
                 "P1,F1,child,2.3.2026,,,48600\n"
                 "P2,F1,child,2026-03-02,last week,,\n"
                 "P3,F1,child,2026-03-02,,soon,\n"
                 "P4,F1,aunt,2026-03-02,,,\n");
    const CsvFolderReport report = folder.check();
    CHECK(report.files[1].refused == 4);
    CHECK(report.putAside == 0);
    for (const RowFault& each : report.faults)
        CHECK(each.sentence().contains(u"The row was not taken"_s));
}
