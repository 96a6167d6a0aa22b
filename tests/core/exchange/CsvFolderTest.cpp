#include "core/exchange/CsvFolder.h"
#include "tests/core/exchange/CsvTestFolder.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QElapsedTimer>

#include <rapidcheck.h>

using namespace lodestar;
using namespace lodestar::exchange;
using namespace Qt::StringLiterals;

using Folder = lodestar::tests::CsvTestFolder;

namespace {

const QByteArray families = "family_ref,postcode,confidential_address\nF1,SS1 1AA,N\nF2,SS2 2BB,yes\n";
const QByteArray peopleHeader = "person_ref,family_ref,relationship,given_name,nhs_number,birth_date,died_on\n";

/// "row column reason" of every fault.
QStringList brief(const CsvFolderReport& report) {
    QStringList lines;
    for (const RowFault& fault : report.faults) {
        lines << u"%1:%2:%3:%4"_s.arg(fault.file.chopped(4))
                     .arg(fault.row)
                     .arg(fault.column)
                     .arg(static_cast<int>(fault.reason));
    }
    return lines;
}

QString line(const QString& file, int row, const QString& column, CsvReason reason) {
    return u"%1:%2:%3:%4"_s.arg(file).arg(row).arg(column).arg(static_cast<int>(reason));
}

} // namespace

TEST_CASE("every column of the folder is described once, and references name files of the folder") {
    QSet<QString> files;
    for (const CsvFileDescription& file : csvFolderFormat()) {
        files << file.name;
        CHECK(std::cmp_equal(file.index.size(), file.columns.size()));
        for (const CsvColumn& column : file.columns) {
            INFO(file.name.toStdString() << " " << column.name.toStdString());
            CHECK((column.refersTo.isEmpty() || csvFileDescription(column.refersTo) != nullptr));
            CHECK((column.type != CsvType::Choice || !column.allowed.isEmpty()));
            CHECK((column.type != CsvType::Whole || column.least < column.most));
        }
        CHECK((file.ownRef.isEmpty() || file.indexOf(file.ownRef) == 0));
    }
    CHECK(files.size() == 18);
}

TEST_CASE("a day's births are two files; values arrive in their canonical form") {
    Folder folder;
    folder.write(u"families.csv"_s, families);
    folder.write(u"people.csv"_s, peopleHeader + "P1,F1,Mother,Asha,999 000 0018,1995-01-02,\n"
                                                 "P2,F1,CHILD, Aaliyah ,,2026-03-02,\n");
    const CsvFolderReport report = folder.check();
    CHECK(report.faults.isEmpty());
    REQUIRE(folder.rows().size() == 4);
    CHECK(folder.rows()[1].yes(u"confidential_address") == true);
    CHECK(folder.rows()[0].yes(u"confidential_address") == false);
    const CsvRow& mother = folder.rows()[2];
    CHECK(mother.file->name == u"people.csv"_s);
    CHECK(mother.row == 2);
    CHECK(mother.ref() == u"P1"_s);
    CHECK(mother.value(u"relationship") == u"mother"_s);
    CHECK(mother.value(u"nhs_number") == u"9990000018"_s);
    CHECK(mother.date(u"birth_date") == QDate(1995, 1, 2));
    CHECK(folder.rows()[3].value(u"given_name") == u"Aaliyah"_s);
    CHECK_FALSE(folder.rows()[3].whole(u"birth_weight_g"));
}

TEST_CASE("each bad row is named by row, column and reason, and the good rows are taken") {
    Folder folder;
    folder.write(u"families.csv"_s, families);
    folder.write(u"people.csv"_s, peopleHeader + "P1,F1,mother,Asha,,02/01/1995,\n"         // 2: form of the date
                                                 "P2,F1,aunt,Bea,,,\n"                      // 3: not in the list
                                                 "P3,F9,child,Cal,,,\n"                     // 4: no such family
                                                 "P4,F1,child,Dan,,2026-04-01,\n"           // 5: born tomorrow
                                                 "P5,F1,child,Eve,,2026-01-02,2026-01-01\n" // 6: died before birth
                                                 ",F1,child,Fay,,,\n"                       // 7: no reference
                                                 "P7,F1,child,Gil,,\n"                      // 8: a field too few
                                                 "P8,F1,child,Hal,,2026-02-30,\n"           // 9: no such day
                                                 "P9,F2,child,Ina,,2026-02-28,\n"           // 10: good
                                                 "P9,F2,child,Jon,,2026-02-28,\n");         // 11: reference of row 10
    const CsvFolderReport report = folder.check();
    const QString p = u"people"_s;
    CHECK(brief(report) ==
          QStringList{
              line(p, 2, u"birth_date"_s, CsvReason::NotADate), line(p, 3, u"relationship"_s, CsvReason::NotInList),
              line(p, 4, u"family_ref"_s, CsvReason::RefUnknown), line(p, 5, u"birth_date"_s, CsvReason::InTheFuture),
              line(p, 6, u"died_on"_s, CsvReason::BeforeOther), line(p, 7, u"person_ref"_s, CsvReason::RequiredEmpty),
              line(p, 8, QString(), CsvReason::WrongFieldCount), line(p, 9, u"birth_date"_s, CsvReason::NotADate),
              line(p, 11, u"person_ref"_s, CsvReason::RefTwice)});
    // The birth date of a mother decides nothing; she is taken without it.
    REQUIRE(folder.rows().size() == 4);
    CHECK(folder.rows()[2].value(u"given_name") == u"Asha"_s);
    CHECK(folder.rows()[3].value(u"given_name") == u"Ina"_s);
    const CsvFileSummary& summary = report.files[1];
    CHECK(summary.rows == 10);
    CHECK(summary.good == 2);
    CHECK(summary.refused == 8);
}

TEST_CASE("a person with a wrong NHS number is taken, the number put aside and reported") {
    Folder folder;
    folder.write(u"families.csv"_s, families);
    folder.write(u"people.csv"_s, peopleHeader + "P1,F1,child,Asha,9990000019,2026-03-02,\n"
                                                 "P2,F1,child,Bea,12345,2026-03-02,\n"
                                                 "P3,F1,child,Cal,1111111111,2026-03-02,\n");
    const CsvFolderReport report = folder.check();
    CHECK(report.faults.size() == 3);
    CHECK(std::none_of(report.faults.cbegin(), report.faults.cend(), [](const RowFault& f) { return f.rowRefused; }));
    REQUIRE(folder.rows().size() == 5);
    CHECK(folder.rows()[2].value(u"nhs_number").isEmpty());
    CHECK(folder.rows()[2].aside ==
          std::vector<CsvAside>{{u"nhs_number"_s, u"9990000019"_s, CsvReason::NhsNumberCheckDigit}});
    CHECK(folder.rows()[3].aside.front().reason == CsvReason::NhsNumberForm);
}

TEST_CASE("unknown columns are reported and go along with the row") {
    Folder folder;
    folder.write(u"families.csv"_s, "Family_Ref ,old_risk_code,,_fault\nF1,R7,x,said before\nF2,,,\n");
    folder.write(u"pets.csv"_s, "pet_ref\n1\n");
    const CsvFolderReport report = folder.check();
    CHECK(report.faults.isEmpty());
    CHECK(report.files[0].unknownColumns == QStringList{u"old_risk_code"_s});
    CHECK(report.unknownFiles == QStringList{u"pets.csv"_s});
    REQUIRE(folder.rows().size() == 2);
    CHECK(folder.rows()[0].aside == std::vector<CsvAside>{{u"old_risk_code"_s, u"R7"_s, CsvReason::None}});
    CHECK(folder.rows()[1].aside.empty());
}

TEST_CASE("a file without a required column is refused, the others go on, and its words are not repeated") {
    Folder folder;
    folder.write(u"families.csv"_s, families);
    folder.write(u"people.csv"_s, "Aaliyah Example,F1,child\nBea Example,F1,child\n");
    folder.write(u"staff.csv"_s, "staff_ref;name;role\nS1;Ann;health-visitor\n");
    const CsvFolderReport report = folder.check();
    CHECK(folder.rows().size() == 2);
    CHECK_FALSE(report.files[0].taken);
    CHECK(report.faults[0].reason == CsvReason::WrongSeparator);
    CHECK(report.files[2].unknownColumns.isEmpty());
    for (const RowFault& fault : report.faults)
        CHECK_FALSE(fault.text().contains(u"Example"_s));
    CHECK(report.faults[1].reason == CsvReason::ColumnMissing);
    CHECK(report.faults[1].column == u"person_ref"_s);
}

TEST_CASE("an optional reference to nothing is put aside; the store may know what the folder does not") {
    Folder folder;
    folder.write(u"families.csv"_s, "family_ref,lead_practitioner_ref\nF1,S1\nF2,S2\n");
    CsvFolderOptions options = Folder::options();
    options.known = [](const QString& file, const QString& ref) { return file == u"staff.csv"_s && ref == u"S2"_s; };
    const CsvFolderReport report = folder.check(options);
    CHECK(brief(report) == QStringList{line(u"families"_s, 2, u"lead_practitioner_ref"_s, CsvReason::RefUnknown)});
    CHECK_FALSE(report.faults[0].rowRefused);
    REQUIRE(folder.rows().size() == 2);
    CHECK(folder.rows()[0].value(u"lead_practitioner_ref").isEmpty());
    CHECK(folder.rows()[0].aside.front().value == u"S1"_s);
    CHECK(folder.rows()[1].value(u"lead_practitioner_ref") == u"S2"_s);
}

TEST_CASE("what refers to a refused row is refused too, and says so") {
    Folder folder;
    folder.write(u"families.csv"_s, "family_ref,opened_on\nF1,yesterday\nF2,\n");
    folder.write(u"people.csv"_s, "person_ref,family_ref,relationship\nP1,F1,child\nP2,F2,child\n");
    folder.write(u"feeding.csv"_s,
                 "feeding_ref,child_ref,on,status\n1,P1,2026-01-01,not_known\n2,P2,2026-01-01,not_known\n");
    const CsvFolderReport report = folder.check();
    CHECK(brief(report) == QStringList{line(u"families"_s, 2, u"opened_on"_s, CsvReason::NotADate),
                                       line(u"people"_s, 2, u"family_ref"_s, CsvReason::RefRefused),
                                       line(u"feeding"_s, 2, u"child_ref"_s, CsvReason::RefRefused)});
    CHECK(folder.rows().size() == 3);
}

TEST_CASE("a newborn's pregnancy may stand in a later file, and a missing one is reported") {
    Folder folder;
    folder.write(u"families.csv"_s, "family_ref\nF1\n");
    folder.write(u"people.csv"_s,
                 "person_ref,family_ref,relationship,pregnancy_ref\nM,F1,mother,\nA,F1,child,G1\nB,F1,child,G2\n");
    folder.write(u"pregnancies.csv"_s, "pregnancy_ref,family_ref,mother_ref,edd\nG1,F1,M,2026-03-01\n");
    const CsvFolderReport report = folder.check();
    CHECK(brief(report) == QStringList{line(u"people"_s, 4, u"pregnancy_ref"_s, CsvReason::RefUnknown)});
    REQUIRE(folder.rows().size() == 5);
    CHECK(folder.rows()[2].value(u"pregnancy_ref") == u"G1"_s);
    CHECK(folder.rows()[3].value(u"pregnancy_ref").isEmpty());
    CHECK(folder.rows()[3].aside.front().value == u"G2"_s);
}

TEST_CASE("a right row after a wrong one with the same reference is taken") {
    Folder folder;
    folder.write(u"families.csv"_s, "family_ref,opened_on\nF1,x\nF1,2026-01-01\nF1,2026-01-02\n");
    const CsvFolderReport report = folder.check();
    CHECK(brief(report) == QStringList{line(u"families"_s, 2, u"opened_on"_s, CsvReason::NotADate),
                                       line(u"families"_s, 4, u"family_ref"_s, CsvReason::RefTwice)});
    REQUIRE(folder.rows().size() == 1);
    CHECK(folder.rows()[0].row == 3);
}

TEST_CASE("times keep their offset, units must fit their measure, and what happened cannot lie ahead") {
    Folder folder;
    folder.write(u"families.csv"_s, "family_ref\nF1\n");
    folder.write(u"people.csv"_s, "person_ref,family_ref,relationship\nP1,F1,child\n");
    folder.write(u"contacts.csv"_s, "contact_ref,family_ref,on,type,outcome\n"
                                    "1,F1,2026-03-01T14:10+01:00,new_birth,completed\n"
                                    "2,F1,2026-03-01 14:10,new_birth,completed\n"
                                    "3,F1,2026-03-01,new_birth,completed\n"
                                    "4,F1,2026-03-01T25:10,new_birth,completed\n"
                                    "5,F1,2026-03-01T14:10+15:00,new_birth,completed\n"
                                    "6,F1,2026-04-01,new_birth,completed\n"
                                    "7,F1,2026-04-01,new_birth,cancelled_by_family\n");
    folder.write(u"measurements.csv"_s, "measurement_ref,child_ref,on,measure,value,unit\n"
                                        "1,P1,2026-03-01,weight,3.250,KG\n"
                                        "2,P1,2026-03-01,length,51,kg\n"
                                        "3,P1,2026-03-01,weight,\"3,25\",kg\n"
                                        "4,P1,2026-03-01,weight,-3,kg\n"
                                        "5,P1,2026-03-01,weight,1e9,kg\n"
                                        "6,P1,2026-03-01,head_circumference,34.5,cm\n");
    const CsvFolderReport report = folder.check();
    const QString m = u"measurements"_s;
    const QString c = u"contacts"_s;
    CHECK(brief(report) ==
          QStringList{line(c, 5, u"on"_s, CsvReason::NotADateTime), line(c, 6, u"on"_s, CsvReason::NotADateTime),
                      line(c, 7, u"on"_s, CsvReason::InTheFuture), line(m, 3, u"unit"_s, CsvReason::UnitDoesNotFit),
                      line(m, 4, u"value"_s, CsvReason::NotANumber), line(m, 5, u"value"_s, CsvReason::NotANumber),
                      line(m, 6, u"value"_s, CsvReason::NotANumber)});
    REQUIRE(folder.rows().size() == 8);
    CHECK(folder.rows()[2].value(u"on") == u"2026-03-01T14:10+01:00"_s);
    CHECK(folder.rows()[3].value(u"on") == u"2026-03-01T14:10"_s);
    CHECK(folder.rows()[6].value(u"value") == u"3.250"_s);
    CHECK(folder.rows()[6].value(u"unit") == u"kg"_s);
}

TEST_CASE("at most the set number of faults is listed, and the rest are counted") {
    Folder folder;
    QByteArray text = "family_ref,opened_on\n";
    for (int i = 0; i < 500; ++i)
        text += "F" + QByteArray::number(i) + ",bad\n";
    folder.write(u"families.csv"_s, text);
    CsvFolderOptions options = Folder::options();
    options.faultLimit = 100;
    const CsvFolderReport report = folder.check(options);
    CHECK(report.faults.size() == 100);
    CHECK(report.moreFaults == 400);
    CHECK(report.files[0].refused == 500);
}

TEST_CASE("no fault repeats a value of the row") {
    Folder folder;
    folder.write(u"families.csv"_s, families);
    folder.write(u"people.csv"_s, peopleHeader + "Zq1,F1,Zq2,Zq3,Zq4,Zq5,Zq6\n"
                                                 "\"Zq1,Zq\nZq1,Zq2,child,Zq,Zq,1995-01-01,1990-01-01\n");
    const CsvFolderReport report = folder.check();
    CHECK(report.faults.size() > 4);
    for (const RowFault& fault : report.faults) {
        CHECK_FALSE(fault.text().contains(u"Zq"_s));
        CHECK_FALSE(fault.reasonText().isEmpty());
    }
}

TEST_CASE("saved faults are corrected and brought in again") {
    Folder folder;
    folder.write(u"families.csv"_s, families);
    folder.write(u"people.csv"_s, "person_ref,family_ref,relationship,given_name,birth_date\n"
                                  "P1,F1,child,\"Ann, \"\"Nan\"\"\",1.3.2026\nP2,F1,child,Bo,2026-03-01\n"
                                  "P3,F1,child,\"Cy,2026-03-01\n");
    const QTemporaryDir target;
    CsvFolder reading(folder.path(), Folder::options());
    REQUIRE(reading.check());
    REQUIRE(reading.saveFaults(target.path()));
    CHECK_FALSE(reading.saveFaults(folder.path()));
    QFile saved(target.filePath(u"people.csv"_s));
    REQUIRE(saved.open(QIODevice::ReadOnly));
    QByteArray text = saved.readAll();
    CHECK(text.count("\r\n") == 3);
    CHECK(text.contains("P3,F1,child,\"\"Cy,2026-03-01"));
    CHECK_FALSE(QFile::exists(target.filePath(u"families.csv"_s)));

    text.replace("1.3.2026", "2026-03-01");
    folder.write(u"people.csv"_s, text);
    const CsvFolderReport again = folder.check();
    CHECK(again.files[1].unknownColumns.isEmpty());
    REQUIRE(folder.rows().size() == 3);
    CHECK(folder.rows()[2].value(u"given_name") == u"Ann, \"Nan\""_s);
    CHECK(folder.rows()[2].aside.empty());
}

TEST_CASE("a folder without any of the files, or none at all, is an error and not an empty import") {
    const QTemporaryDir empty;
    CHECK(CsvFolder(empty.path(), Folder::options()).check().error().code == ErrorCode::NotFound);
    CHECK(CsvFolder(empty.filePath(u"nowhere"_s), Folder::options()).check().error().code == ErrorCode::NotFound);
    CHECK_FALSE(CsvFolder(empty.path(), Folder::options()).deliver([](const CsvRow&) { return Status(); }));
}

TEST_CASE("a sink that fails stops the delivery with its own error") {
    Folder folder;
    folder.write(u"families.csv"_s, families);
    CsvFolder reading(folder.path(), Folder::options());
    REQUIRE(reading.check());
    int seen = 0;
    const Status status = reading.deliver([&seen](const CsvRow&) {
        ++seen;
        return Status(fail(ErrorCode::DiskFull));
    });
    CHECK(status.error().code == ErrorCode::DiskFull);
    CHECK(seen == 1);
}

TEST_CASE("rows counted good in the check are the rows delivered, whatever the files hold") {
    const auto value = rc::gen::element<std::string>("F1", "F2", "P1", "P2", "child", "2026-01-01", "2026-13-01", "",
                                                     "y", "\"", "a,b", "\n", "9990000018", "9990000019", "\"x\ny\"");
    rc::check([&] {
        Folder folder;
        for (const QString& name : {u"families.csv"_s, u"people.csv"_s}) {
            QByteArray text = name == u"people.csv"_s ? peopleHeader : QByteArray("family_ref,opened_on\n");
            const int columns = static_cast<int>(text.count(',')) + 1;
            const int rows = *rc::gen::inRange(0, 12);
            for (int r = 0; r < rows; ++r) {
                for (int c = 0; c < columns; ++c)
                    text += QByteArray::fromStdString(*value) + (c + 1 < columns ? "," : "\n");
            }
            folder.write(name, text);
        }
        const CsvFolderReport report = folder.check();
        qint64 good = 0;
        for (const CsvFileSummary& file : report.files)
            good += file.good;
        RC_ASSERT(good == folder.rows().size());
    });
}

TEST_CASE("checking and delivering a large folder", "[.speed]") {
    Folder folder;
    QByteArray households = "family_ref,address_line1,postcode,opened_on\n";
    QByteArray people = peopleHeader;
    for (int i = 0; i < 200'000; ++i) {
        const QByteArray n = QByteArray::number(i);
        households += "F" + n + "," + n + " Long Road,SS1 1AA,2025-01-01\n";
        people += "P" + n + ",F" + n + ",child,Aaliyah,9990000018,2025-01-02,\n";
    }
    folder.write(u"families.csv"_s, households);
    folder.write(u"people.csv"_s, people);
    CsvFolder reading(folder.path(), Folder::options());
    QElapsedTimer clock;
    clock.start();
    QFile plain(folder.path() + u"/people.csv"_s);
    REQUIRE(plain.open(QIODevice::ReadOnly));
    CsvReader reader(plain);
    while (reader.next() != CsvReader::Outcome::End) {
    }
    WARN("reader alone: " << 200'000'000 / std::max<qint64>(clock.restart(), 1) << " rows/s");
    REQUIRE(reading.check());
    WARN("check: " << 400'000'000 / std::max<qint64>(clock.restart(), 1) << " rows/s");
    REQUIRE(reading.deliver([](const CsvRow&) { return Status(); }));
    WARN("deliver: " << 400'000'000 / std::max<qint64>(clock.restart(), 1) << " rows/s");
}
