#include "core/base/FinancialYear.h"
#include "core/base/Pounds.h"
#include "core/exchange/CsvFolder.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace lodestar;
using namespace lodestar::exchange;
using namespace Qt::StringLiterals;

namespace {

/// One budget.csv, read.
struct Read {
    QStringList faults; ///< "row 3, amount: ..."
    QStringList rows;   ///< "ref amount"

    explicit Read(const QByteArray& text) {
        const QTemporaryDir dir;
        QFile file(QDir(dir.path()).filePath(u"budget.csv"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        CsvFolder folder(dir.path(), {QDate(2026, 11, 11), {}});
        const auto report = folder.check();
        REQUIRE(report);
        for (const RowFault& each : report->faults)
            faults.append(u"row %1%2: %3"_s.arg(each.row).arg(each.column.isEmpty() ? QString() : u", "_s + each.column,
                                                              each.reasonText()));
        REQUIRE(folder.deliver([this](const CsvRow& row) {
            rows.append(row.ref() + u' ' + row.value(u"amount"));
            return Status();
        }));
    }
};

const QByteArray header = "partner,year,kind,amount\n";

} // namespace

TEST_CASE("a budget needs a partner, a year, a kind and an amount, and nothing else") {
    const Read read(header + "Southend City Council,2025/26,preventive,1200000\n"
                             "Southend City Council,2025/26,Remedial,900000.5\n"
                             "NHS,2024/25,preventive,0.07\n");
    CHECK(read.faults == QStringList());
    CHECK(read.rows == QStringList{u"southend city council|2025 26|preventive| 1200000.00"_s,
                                   u"southend city council|2025 26|remedial| 900000.50"_s,
                                   u"nhs|2024 25|preventive| 0.07"_s});
}

TEST_CASE("every cell of a budget that cannot be taken is told in words, and the good rows are kept") {
    const Read read(header + "Council,2025/26,preventive,-5\n"
                             "Council,2025/26,preventive,lots\n"
                             "Council,2025/26,preventive,12.345\n"
                             "Council,2025/26,capital,10\n"
                             "Council,2025/27,preventive,10\n"
                             "Council,2025,preventive,10\n"
                             ",2025/26,preventive,10\n"
                             "Council,2025/26,preventive,\n"
                             "Council,1999/00,remedial,10\n"
                             "Council,2025/26,remedial,\"1,250.10\"\n");
    REQUIRE(read.faults.size() == 8);
    CHECK(read.faults[0] == u"row 2, amount: less than nothing; write what is spent without a sign"_s);
    CHECK(read.faults[1] == u"row 3, amount: not an amount in pounds of the form 12500 or 12500.50"_s);
    CHECK(read.faults[2].startsWith(u"row 4, amount: not an amount in pounds"_s));
    CHECK(read.faults[3] == u"row 5, kind: not one of preventive, remedial"_s);
    CHECK(read.faults[4] ==
          u"row 6, year: not a financial year of the form 2025/26, of two years that follow each other"_s);
    CHECK(read.faults[5].startsWith(u"row 7, year: "_s));
    CHECK(read.faults[6] == u"row 8, partner: required, and empty"_s);
    CHECK(read.faults[7] == u"row 9, amount: required, and empty"_s);
    CHECK(read.rows == QStringList{u"council|1999 00|remedial| 10.00"_s, u"council|2025 26|remedial| 1250.10"_s});
}

TEST_CASE("two rows about the same stand for one unless each has its own reference") {
    const Read same(header + "Council,2025/26,preventive,10\ncouncil ,2025/26,preventive,20\n");
    CHECK(same.rows == QStringList{u"council|2025 26|preventive| 10.00"_s});
    REQUIRE(same.faults.size() == 1);
    CHECK(same.faults.first() ==
          u"row 3: stands for the same as row 2; add the two up, or give each row a reference of its own"_s);
    const Read apart("budget_ref,partner,year,kind,amount,programme\n"
                     "B1,Council,2025/26,preventive,10,\nB2,Council,2025/26,preventive,20,\n"
                     "B2,Council,2024/25,preventive,30,\n,Council,2025/26,preventive,40,HENRY\n"
                     ",Council,2025/26,preventive,50,\n");
    CHECK(apart.rows == QStringList{u"B1 10.00"_s, u"B2 20.00"_s, u"council|2025 26|preventive|henry 40.00"_s,
                                    u"council|2025 26|preventive| 50.00"_s});
    REQUIRE(apart.faults.size() == 1);
    CHECK(apart.faults.first() == u"row 4, budget_ref: the same reference stands in row 3"_s);
}

TEST_CASE("pounds are read as they are typed and kept as pence") {
    CHECK(penceFrom(u"£12,500.5"_s) == 1250050);
    CHECK(penceFrom(u" 7 "_s) == 700);
    CHECK(penceFrom(u"999999999.99"_s) == 99999999999);
    for (const char* each : {"", "-1", "1.234", "1,25", "12,5000", "1e3", "1.", "abc", "1234567890"}) {
        INFO(each);
        CHECK_FALSE(penceFrom(QString::fromUtf8(each)));
    }
    CHECK(poundsText(1250050) == u"12500.50");
    CHECK(poundsText(7) == u"0.07");
}

TEST_CASE("a financial year runs from April to March and is followed by the next") {
    CHECK(FinancialYear::fromText(u"2025/26")->begins == 2025);
    CHECK(FinancialYear::fromText(u"1999/00")->text() == u"1999/00");
    for (const char* each : {"2025/27", "2025/25", "2025-26", "25/26", "2025/2026", "1800/01", ""})
        CHECK_FALSE(FinancialYear::fromText(QString::fromUtf8(each)));
    CHECK(FinancialYear::of({2026, 3, 31}) == FinancialYear{2025});
    CHECK(FinancialYear::of({2026, 4, 1}) == FinancialYear{2026});
    CHECK(FinancialYear{2025}.last() == QDate(2026, 3, 31));
}
