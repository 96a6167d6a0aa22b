#include "tests/programs/AdminProgram.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <sys/resource.h>

using namespace lodestar::testing;
using namespace Qt::StringLiterals;

namespace {

const QStringList init{u"init"_qs, u"--name"_qs, u"Ann Example"_qs, u"--role"_qs, u"health-visitor"_qs};

/// Most memory that any ended child process of this one held, in MB. Sanitized programs keep what was freed, up to 256
/// MB of it, and are not judged: 0 there.
qint64 mostMemoryOfChildren() {
#ifdef __SANITIZE_ADDRESS__
    return 0;
#else
    rusage used{};
    ::getrusage(RUSAGE_CHILDREN, &used);
    return used.ru_maxrss / 1024;
#endif
}

/// A table whose header is right and whose lines are noise.
void writeGarbage(const QString& path, qint64 megabytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("person_ref,family_ref,relationship,given_name,family_name,birth_date\n");
    QRandomGenerator random(11);
    QByteArray block(1'000'000, '\0');
    for (qint64 i = 0; i < megabytes; ++i) {
        for (char& each : block) {
            const auto drawn = static_cast<char>(random.bounded(32, 256));
            each = random.bounded(80) == 0 ? '\n' : drawn;
        }
        REQUIRE(file.write(block) == block.size());
    }
}

QString manyFamilies(const TempProfile& place) {
    QByteArray homes = "family_ref,address_line1,postcode\n";
    QByteArray people = "person_ref,family_ref,relationship,given_name,family_name,birth_date\n";
    for (int i = 0; i < 4000; ++i) {
        const QByteArray n = QByteArray::number(i);
        homes += "F" + n + "," + n + " Long Road,SS1 1AA\n";
        people += "C" + n + ",F" + n + ",child,Noah,Walker" + n + ",2026-10-01\n";
    }
    place.write(u"in/families.csv"_qs, homes);
    place.write(u"in/people.csv"_qs, people);
    return place.file(u"in"_qs);
}

/// Runs the words with `folder` lying on a disk of `megabytes` that holds what is in it now; answers what the program
/// said. What it wrote is copied back. Empty where this machine lets nobody mount.
QString onSmallDisk(const AdminProgram& admin, int megabytes, const QStringList& words) {
    QProcess program;
    const QString script =
        u"set -e; mount -t tmpfs -o size=%1m none \"$1\"; cp -a \"$2\"/. \"$1\"; shift; kept=$1; shift; "
        "set +e; \"$@\"; echo code $?; cp -a \"${kept%/*}/small/.\" \"$kept\""_qs.arg(megabytes);
    const QString small = admin.home().file(u"small"_qs);
    QStringList arguments{u"-rm"_qs,           u"sh"_qs, u"-c"_qs, script, u"sh"_qs, small, admin.home().store(),
                          AdminProgram::path()};
    arguments += words + QStringList{u"--store"_qs, small, u"--passphrase-file"_qs, admin.home().passphraseFile()};
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(u"unshare"_qs, arguments);
    if (!program.waitForFinished(120'000)) return {};
    return QString::fromUtf8(program.readAll());
}

} // namespace

TEST_CASE("a file of noise is refused row by row, the good file beside it is taken, and memory stays flat") {
    const AdminProgram admin;
    const TempProfile input;
    REQUIRE(admin.run(init).exitCode == 0);
    input.write(u"in/families.csv"_qs, "family_ref,address_line1\nF1,14 Pilot Row\n");
    writeGarbage(input.file(u"in/people.csv"_qs), qEnvironmentVariableIntValue("LODESTAR_EFFORT") > 1 ? 1000 : 20);
    const auto answer = admin.run({u"import"_qs, u"folder"_qs, input.file(u"in"_qs)});
    CHECK(answer.err.contains(u"people.csv, row "));
    CHECK(answer.err.contains(u"more faults"));
    CHECK(answer.out.contains(u"rows,1"));
    CHECK(admin.run({u"verify"_qs}).exitCode == 0);
    // The least that a run needs is the key derivation's 64 MB.
    CHECK(mostMemoryOfChildren() < 160);
}

TEST_CASE("a full disk is said in a sentence, nothing is lost, and with room again the import completes") {
    const AdminProgram admin;
    const TempProfile input;
    const QStringList import{u"import"_qs, u"folder"_qs, manyFamilies(input), u"--on"_qs, u"2026-11-23"_qs};
    REQUIRE(admin.run(init).exitCode == 0);
    REQUIRE(QDir(admin.home().folder()).mkpath(u"small"_qs));
    const QString said = onSmallDisk(admin, 6, import);
    if (said.contains(u"not permitted"_qs) || said.contains(u"denied"_qs)) {
        WARN("this machine lets nobody mount a small disk: not tested");
        return;
    }
    INFO(said.toStdString());
    CHECK(said.contains(u"code 1"_qs));
    CHECK(said.contains(u"disk is full"_qs, Qt::CaseInsensitive));
    CHECK(admin.run({u"verify"_qs}).exitCode == 0);
    CHECK(admin.run(import).exitCode == 0);
    CHECK(admin.run({u"find"_qs, u"Walker3999"_qs}).out.contains(u"Walker3999"_qs));
    CHECK(admin.run({u"verify"_qs}).exitCode == 0);
}
