#include "tests/programs/AdminProgram.h"
#include "tests/support/Reference.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>

using namespace lodestar::testing;
using namespace Qt::StringLiterals;

TEST_CASE("lodestar-admin growth needs no store, follows the policy, and takes the figures that are installed") {
    const AdminProgram admin;
    const TempProfile place;
    place.write(u"m.csv"_qs, "id,sex,birth_date,gestation_weeks,gestation_days,on,measure,value\n"
                             "1,female,2012-01-04,37,2,2012-08-28,weight,6.09\n"
                             "2,female,2012-01-04,30,0,2012-01-04,weight,1.4\n");
    const QString file = place.file(u"m.csv"_qs);
    const auto paper = admin.run({u"growth"_qs, file});
    CHECK(paper.exitCode == 0);
    CHECK(paper.err.isEmpty());
    CHECK(paper.out.contains(u",-2.156440,"_qs));
    CHECK(paper.out.contains(u"p1 chronological,WHO 2006,\n"_qs));
    CHECK(paper.out.contains(u"the British 1990 figures are not installed"_qs));
    CHECK(admin.run({u"growth"_qs, file, u"--policy"_qs, u"p2"_qs}).out.contains(u"p2 corrected,WHO 2006,\n"_qs));

    CHECK(admin.run({u"growth"_qs}).exitCode == 2);
    CHECK(admin.run({u"growth"_qs, file, u"--policy"_qs, u"p3"_qs}).exitCode == 2);
    CHECK(admin.run({u"growth"_qs, place.file(u"none.csv"_qs)}).exitCode == 1);
    const auto faulty = admin.run({u"growth"_qs, file, u"--uk90"_qs, file});
    CHECK(faulty.exitCode == 1);
    CHECK(faulty.err.contains(u"the column table is missing"_qs));
    CHECK(faulty.out.isEmpty());

    const QString figures = lodestar::referenceFolder(u"growth"_qs) + u"/uk90-preterm-birth.csv"_qs;
    if (!QFile::exists(figures)) {
        WARN("shared/reference/growth is not beside the project: British 1990 figures not tried");
        return;
    }
    CHECK(admin.run({u"growth"_qs, file, u"--uk90"_qs, figures}).out.contains(u"British 1990 by gestation,\n"_qs));
    // Beside the store they are found without being named.
    REQUIRE(QDir().mkpath(admin.home().store()));
    REQUIRE(QFile::copy(figures, admin.home().store() + u"/uk90.csv"_qs));
    CHECK(admin.run({u"growth"_qs, file}).out.contains(u"British 1990 by gestation,\n"_qs));
}
