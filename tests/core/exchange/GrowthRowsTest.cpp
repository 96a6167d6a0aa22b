#include "core/exchange/GrowthRows.h"
#include "tests/support/Reference.h"
#include "tests/support/catch.h"

#include <QBuffer>
#include <QFile>

using namespace lodestar;
using namespace lodestar::exchange;
using namespace Qt::StringLiterals;
using growth::AgePolicy;
using growth::GrowthReference;

namespace {

constexpr const char* head = "id,sex,birth_date,gestation_weeks,gestation_days,on,measure,value\n";

struct Answer {
    QList<QByteArray> lines;
    GrowthCounts counts;
    QStringList faults;
};

Answer answer(const QByteArray& csv, AgePolicy policy = AgePolicy::PaperChart, bool uk90 = false) {
    GrowthReference reference = std::move(*GrowthReference::shipped());
    if (uk90) {
        QFile file(referenceFolder(u"growth"_s) + u"/uk90-preterm-birth.csv"_s);
        REQUIRE(file.open(QIODevice::ReadOnly));
        REQUIRE(reference.addUk90(file.readAll()).has_value());
    }
    QByteArray given = csv;
    QBuffer in(&given);
    QBuffer out;
    REQUIRE(in.open(QIODevice::ReadOnly));
    REQUIRE(out.open(QIODevice::WriteOnly));
    Answer made;
    const auto counts =
        addGrowth(in, out, reference, policy, [&](const RowFault& fault) { made.faults.append(fault.text()); });
    REQUIRE(counts.has_value());
    made.counts = *counts;
    made.lines = out.data().trimmed().split('\n');
    return made;
}

} // namespace

TEST_CASE("growth: each row comes back with both ages, both SDS, and the centile of the policy with its basis") {
    // A published case of the RCPCH growth software: a boy of 37+5 weeks at three and a half years.
    const QByteArray row = "A1,male,2017-05-15,37,5,2020-12-09,weight,15.76";
    const Answer paper = answer(head + row + '\n');
    REQUIRE(paper.lines.size() == 2);
    CHECK(paper.lines.at(0) ==
          "id,sex,birth_date,gestation_weeks,gestation_days,on,measure,value,age_days,corrected_age_days,"
          "sds_chronological,sds_corrected,centile,age_basis,reference,note");
    CHECK(paper.lines.at(1) == row + ",1304,1288,0.138790,0.184752,55.5192,p1 chronological,WHO 2006,");
    const Answer digital = answer(head + row + '\n', AgePolicy::DigitalChart);
    CHECK(digital.lines.at(1) == row + ",1304,1288,0.138790,0.184752,57.3288,p2 corrected,WHO 2006,");
    CHECK(digital.counts.placed == 1);
}

TEST_CASE("growth: a value that cannot be placed is empty and says why; the others go on") {
    const Answer made = answer(QByteArray(head) + "1,unknown,2020-01-01,40,0,2020-03-01,weight,5\n"
                                                  "2,male,2020-13-01,40,0,2020-03-01,weight,5\n"
                                                  "3,male,2020-01-01,40,0,2019-12-31,weight,5\n"
                                                  "4,male,2020-01-01,40,0,2020-01-05,weight,3.4\n"
                                                  "5,male,2020-01-01,21,0,2020-03-01,weight,5\n"
                                                  "6,male,2020-01-01,,,2020-03-01,weight,5\n"
                                                  "7,male,2020-01-01,40,7,2020-03-01,weight,5\n"
                                                  "8,male,2020-01-01,40,0,2020-03-01,shoe,5\n"
                                                  "9,male,2020-01-01,40,0,2020-03-01,weight,five\n"
                                                  "10,male,2020-01-01,40,0,2024-01-02,weight,16\n"
                                                  "11,male,2020-01-01,40,0,2020-01-10,bmi,13\n"
                                                  "12,male,2020-01-01,40,0,2020-03-01,weight,0\n");
    REQUIRE(made.lines.size() == 13);
    CHECK(made.counts.rows == 12);
    CHECK(made.counts.placed == 1);
    CHECK(made.lines.at(1).endsWith(",60,60,,,,p1 chronological,,No centile: the record does not say girl or boy."));
    CHECK(made.lines.at(2).endsWith(",,,,,,,,birth_date is no date (YYYY-MM-DD)"));
    CHECK(made.lines.at(3).endsWith("The date is before the birth."));
    CHECK(made.lines.at(4).contains("4,,,,p1 chronological,,No centile from day 1 to day 13"));
    CHECK(made.lines.at(5).contains("No corrected age"));
    CHECK(made.lines.at(6).endsWith("Gestation not known: taken as 40+0."));
    CHECK(made.lines.at(7).endsWith("gestation_days is not 0 to 6"));
    CHECK(made.lines.at(8).contains("measure is none of weight"));
    CHECK(made.lines.at(9).endsWith("value is no number"));
    CHECK(made.lines.at(10).endsWith("This chart ends at 4 years."));
    CHECK(made.lines.at(11).endsWith("No centile for BMI before 2 weeks."));
    CHECK(made.lines.at(12).endsWith("The value is no amount above 0."));
}

TEST_CASE("growth: columns in any order, others passed through as they were, quoted ones too") {
    const Answer made = answer("value,measure,on,birth_date,sex,remark\n5.2,weight,2020-03-01,2020-01-01,female,\"a, "
                               "\"\"b\"\"\"\n");
    CHECK(made.lines.at(1).startsWith("5.2,weight,2020-03-01,2020-01-01,female,\"a, \"\"b\"\"\",60,60,"));
    QByteArray csv = "sex,on\nmale,2020-01-01\n";
    QBuffer in(&csv);
    QBuffer out;
    REQUIRE(in.open(QIODevice::ReadOnly));
    REQUIRE(out.open(QIODevice::WriteOnly));
    const auto refused = addGrowth(in, out, *GrowthReference::shipped(), AgePolicy::PaperChart);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().detail == u"the column birth_date is missing"_s);
}

TEST_CASE("growth: a broken row is told by its number and costs no other row") {
    const Answer made = answer(QByteArray(head) + "1,male,2020-01-01,40,0,2020-03-01,weight,5\n2,male,2020-01-01\n"
                                                  "3,\"male,2020-01-01,40,0,2020-03-01,weight,5\n"
                                                  "4,male,2020-01-01,40,0,2020-03-01,weight,5\n");
    CHECK(made.lines.size() == 3);
    CHECK(made.counts.refused == 2);
    REQUIRE(made.faults.size() == 2);
    CHECK(made.faults.at(0).contains(u"row 3"_s));
    CHECK(made.faults.at(1).contains(u"row 4"_s));
}

TEST_CASE("growth: birth and preterm weights where the British 1990 figures are at hand") {
    if (referenceFolder(u"growth"_s).isEmpty()) {
        WARN("shared/reference/growth is not beside the project: not tried");
        return;
    }
    const QByteArray rows = QByteArray(head) + "1,male,2020-01-01,30,0,2020-01-01,weight,1.436\n"
                                               "2,male,2020-01-01,39,4,2020-01-01,weight,3.5\n";
    const Answer paper = answer(rows, AgePolicy::PaperChart, true);
    // On the row of 30 weeks the weight is the median.
    CHECK(paper.lines.at(1).contains(",0,-70,"));
    CHECK(paper.lines.at(1).endsWith(",0.000000,50.0000,p1 corrected,British 1990 by gestation,"));
    CHECK(paper.lines.at(2).contains(",50.0000,p1 chronological,British 1990 term average,"));
    const Answer digital = answer(rows, AgePolicy::DigitalChart, true);
    CHECK(digital.lines.at(2).contains(",p2 corrected,British 1990 by gestation,"));
}
