#include "core/services/GrowthInUse.h"
#include "tests/support/Reference.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace lodestar;
using namespace Qt::StringLiterals;

TEST_CASE("British 1990 figures are installed beside the store, and a faulty file never is") {
    const QTemporaryDir profile;
    CHECK(readGrowthFigures(profile.path())->uk90Path.isEmpty());
    CHECK_FALSE(readGrowthFigures(profile.path())->reference->hasUk90());

    QFile bad(profile.filePath(u"bad.csv"_s));
    REQUIRE(bad.open(QIODevice::WriteOnly));
    bad.write("sex,measure\n");
    bad.close();
    const Status refused = installUk90(profile.path(), bad.fileName());
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error() == Error{ErrorCode::InvalidInput, u"line 1: the column table is missing"_s});
    CHECK_FALSE(QFile::exists(profile.filePath(u"uk90.csv"_s)));
    CHECK(installUk90(profile.path(), profile.filePath(u"none.csv"_s)).error().code == ErrorCode::FileUnreadable);

    // One that was put there by hand and is faulty is told, and the rest works.
    REQUIRE(QFile::copy(bad.fileName(), profile.filePath(u"uk90.csv"_s)));
    const auto figures = readGrowthFigures(profile.path());
    REQUIRE(figures.has_value());
    CHECK(figures->uk90Fault.endsWith(u"the column table is missing"_s));
    CHECK_FALSE(figures->reference->hasUk90());

    const QString good = referenceFolder(u"growth"_s) + u"/uk90-preterm-birth.csv"_s;
    if (!QFile::exists(good)) {
        WARN("shared/reference/growth is not beside the project: not tried");
        return;
    }
    REQUIRE(installUk90(profile.path(), good).has_value());
    const auto now = readGrowthFigures(profile.path());
    CHECK(now->reference->hasUk90());
    CHECK(now->uk90Path == profile.filePath(u"uk90.csv"_s));
    CHECK(now->uk90Fault.isEmpty());
}
