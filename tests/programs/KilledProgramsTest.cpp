#include "tests/programs/AdminProgram.h"
#include "tests/support/KillLoop.h"
#include "tests/support/catch.h"

#include <QFile>

using namespace lodestar::testing;
using namespace Qt::StringLiterals;

namespace {

const QStringList init{u"init"_qs, u"--name"_qs, u"Ann Example"_qs, u"--role"_qs, u"health-visitor"_qs};

int rounds(int usual) {
    return usual * std::max(1, qEnvironmentVariableIntValue("LODESTAR_EFFORT"));
}

QString area(const TempProfile& place, int families) {
    QByteArray homes = "family_ref,address_line1,postcode\n";
    QByteArray people = "person_ref,family_ref,relationship,given_name,family_name,birth_date\n";
    QByteArray weights = "measurement_ref,child_ref,on,measure,value,unit\n";
    for (int i = 0; i < families; ++i) {
        const QByteArray n = QByteArray::number(i);
        homes += "F" + n + "," + n + " Long Road,SS1 1AA\n";
        people += "M" + n + ",F" + n + ",mother,Mia,Walker,1990-05-06\n";
        people += "C" + n + ",F" + n + ",child,Noah,Walker,2026-10-01\n";
        weights += "W" + n + ",C" + n + ",2026-10-11,weight,3.52,kg\n";
    }
    place.write(u"in/families.csv"_qs, homes);
    place.write(u"in/people.csv"_qs, people);
    place.write(u"in/measurements.csv"_qs, weights);
    return place.file(u"in"_qs);
}

} // namespace

TEST_CASE("an import killed at any moment leaves a clean store, and the next one completes it") {
    const AdminProgram admin;
    const TempProfile input;
    const QStringList import{u"import"_qs, u"folder"_qs, area(input, 150), u"--on"_qs, u"2026-11-23"_qs};
    REQUIRE(admin.run(init).exitCode == 0);
    admin.keep();
    REQUIRE(admin.run(import).exitCode == 0);
    const QString whole = admin.run({u"verify"_qs}).ofRecords();
    REQUIRE(whole.contains(u"faults,0"_qs));

    KillLoop loop(1105);
    INFO("LODESTAR_SEED=" << loop.seed());
    const int killed = loop.run(
        rounds(12), [&] { admin.putBack(); }, KillLoop::program(AdminProgram::path(), admin.arguments(import)),
        [&](const Killed&) {
            const auto after = admin.run({u"verify"_qs});
            CHECK(after.err.toStdString() == "");
            CHECK(after.exitCode == 0);
            CHECK(admin.run(import).exitCode == 0);
            CHECK(admin.run({u"verify"_qs}).ofRecords() == whole);
        });
    CHECK(killed > 0);
}

TEST_CASE("a change of passphrase killed at any moment leaves a store that opens with the old or the new one") {
    const AdminProgram admin;
    REQUIRE(admin.run(init).exitCode == 0);
    admin.keep();
    const QByteArray fresh = "another harbour in july\n";
    const QStringList rekey{u"rekey"_qs, u"--new-passphrase-file"_qs, admin.home().write(u"new.txt"_qs, fresh)};
    const QByteArray old = admin.home().passphrase().toUtf8() + '\n';

    KillLoop loop(77);
    INFO("LODESTAR_SEED=" << loop.seed());
    loop.run(
        rounds(12), [&] { admin.putBack(); }, KillLoop::program(AdminProgram::path(), admin.arguments(rekey)),
        [&](const Killed& outcome) {
            const bool withOld = admin.run({u"verify"_qs}).exitCode == 0;
            admin.home().write(u"passphrase.txt"_qs, fresh);
            const bool withNew = admin.run({u"verify"_qs}).exitCode == 0;
            admin.home().write(u"passphrase.txt"_qs, old);
            CHECK(withOld != withNew);
            if (outcome.finished) CHECK(withNew);
        });
}

TEST_CASE("a backup killed at any moment is whole or is not there, and the store stays as it was") {
    const AdminProgram admin;
    const TempProfile input;
    REQUIRE(admin.run(init).exitCode == 0);
    REQUIRE(admin.run({u"import"_qs, u"folder"_qs, area(input, 60)}).exitCode == 0);
    const QString before = admin.run({u"verify"_qs}).out;
    admin.keep();
    const QString copy = admin.home().file(u"copy.backup"_qs);

    KillLoop loop(2026);
    INFO("LODESTAR_SEED=" << loop.seed());
    loop.run(
        rounds(8), [&] { QFile::remove(copy); },
        KillLoop::program(AdminProgram::path(), admin.arguments({u"backup"_qs, copy})),
        [&](const Killed&) {
            CHECK(admin.run({u"verify"_qs}).out == before);
            if (!QFile::exists(copy)) return;
            CHECK(admin.run({u"restore"_qs, copy}).exitCode == 0);
            CHECK(admin.run({u"verify"_qs}).out == before);
        });
}
