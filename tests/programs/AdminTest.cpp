#include "tests/programs/AdminProgram.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace lodestar::testing;
using namespace Qt::StringLiterals;

namespace {

const QStringList init{u"init"_qs, u"--name"_qs, u"Ann Example"_qs, u"--role"_qs, u"health-visitor"_qs};

/// A day's births, with a name that stands nowhere else.
QString births(const TempProfile& place, const QString& marker) {
    place.write(u"in/families.csv"_qs,
                "family_ref,address_line1,town,postcode\nF1," + marker.toUtf8() + " Road,Southend-on-Sea,SS1 1AA\n");
    place.write(u"in/people.csv"_qs,
                "person_ref,family_ref,relationship,given_name,family_name,birth_date,phone\nP1,F1,mother,Mia," +
                    marker.toUtf8() + ",1995-01-02,07700900123\nP2,F1,child,Baby," + marker.toUtf8() +
                    ",2026-11-20,\n");
    place.write(u"in/notes.csv"_qs,
                "note_ref,on,family_ref,text\nN1,2026-11-21,F1,Told me about " + marker.toUtf8() + "\n");
    return place.file(u"in"_qs);
}

void overwrite(const QString& path, qint64 at, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(at));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace

TEST_CASE("wrong usage is 2, what cannot be done is 1 with one sentence, and done is 0") {
    const AdminProgram admin;
    CHECK(admin.run({u"no-such-command"_qs}).exitCode == 2);
    CHECK(admin.run({u"init"_qs}).exitCode == 2);
    const auto missing = admin.run({u"verify"_qs});
    CHECK(missing.exitCode == 1);
    CHECK(missing.out.isEmpty());
    CHECK(missing.err.trimmed().count(u'\n') == 0);
    CHECK(admin.run({u"--version"_qs}).out.startsWith(u"lodestar-admin "_qs));
    CHECK(admin.run({u"--help"_qs}).exitCode == 0);
}

TEST_CASE("a day's births come in, a second time changes nothing, and verify is clean") {
    const AdminProgram admin;
    const TempProfile input;
    const QString folder = births(input, u"Zebedeeson"_qs);
    REQUIRE(admin.run(init).exitCode == 0);
    const QStringList import{u"import"_qs, u"folder"_qs, folder, u"--on"_qs, u"2026-11-23"_qs};
    const auto first = admin.run(import);
    CHECK(first.exitCode == 0);
    CHECK(first.out.contains(u"rows,4\n"_qs));
    const auto before = admin.run({u"verify"_qs});
    CHECK(before.exitCode == 0);
    const auto second = admin.run(import);
    CHECK(second.out.contains(u"added,0\nupdated,0\n"_qs));
    CHECK(admin.run({u"verify"_qs}).ofRecords() == before.ofRecords());
}

TEST_CASE("a name that was brought in stands in clear in no file that the program wrote, nor in what it said") {
    const AdminProgram admin;
    const TempProfile input;
    const QString marker = u"Zebedeeson"_qs;
    REQUIRE(admin.run(init).exitCode == 0);
    const auto answer = admin.run({u"import"_qs, u"folder"_qs, births(input, marker)});
    CHECK(answer.exitCode == 0);
    CHECK_FALSE((answer.out + answer.err).contains(marker));
    REQUIRE(admin.run({u"backup"_qs, admin.home().file(u"copy.backup"_qs)}).exitCode == 0);
    CHECK(input.filesHolding(marker).size() == 3);
    CHECK(admin.home().filesHolding(marker) == QStringList{});
    CHECK(admin.home().filesHolding(u"07700900123"_qs) == QStringList{});
}

TEST_CASE("five ways in which a store does not open have five different sentences") {
    const AdminProgram admin;
    REQUIRE(admin.run(init).exitCode == 0);
    admin.keep();
    QStringList sentences;
    const auto refused = [&](const char* why) {
        const auto answer = admin.run({u"verify"_qs});
        INFO(why);
        CHECK(answer.exitCode == 1);
        sentences << answer.err.trimmed();
        admin.putBack();
    };
    admin.home().write(u"passphrase.txt"_qs, "not the passphrase\n");
    refused("a wrong passphrase");
    admin.home().write(u"passphrase.txt"_qs, admin.home().passphrase().toUtf8() + '\n');

    overwrite(admin.home().store() + u"/store.key"_qs, 20, "#");
    refused("a damaged key file");

    const AdminProgram other;
    REQUIRE(other.run(init).exitCode == 0);
    QFile::remove(admin.home().store() + u"/store.key"_qs);
    REQUIRE(QFile::copy(other.home().store() + u"/store.key"_qs, admin.home().store() + u"/store.key"_qs));
    refused("another store's key file");

    overwrite(admin.home().store() + u"/store.db"_qs, 3 * 4096 + 100, "damage");
    refused("a damaged store");

    QFile::remove(admin.home().store() + u"/store.db"_qs);
    admin.home().write(u"store/store.db"_qs, QByteArray(64, 'x'));
    refused("a file that is no store");

    CHECK(admin.run({u"verify"_qs}).exitCode == 0);
    sentences.removeDuplicates();
    INFO(sentences.join(u'\n').toStdString());
    CHECK(sentences.size() == 5);
}

TEST_CASE("family and history print what is sealed to a role that opens it, marked, and note each reading") {
    const AdminProgram admin;
    const TempProfile input;
    const QString folder = births(input, u"Zebedeeson"_qs);
    const QString role = GENERATE(u"health-visitor"_qs, u"nursery-nurse"_qs);
    const bool opens = role == u"health-visitor"_qs;
    QStringList words = init;
    words.last() = role;
    REQUIRE(admin.run(words).exitCode == 0);
    REQUIRE(admin.run({u"import"_qs, u"folder"_qs, folder, u"--on"_qs, u"2026-11-23"_qs}).exitCode == 0);
    const auto auditLines = [&] {
        const QString told = admin.run({u"verify"_qs, u"--json"_qs}).out;
        return QJsonDocument::fromJson(told.toUtf8())[u"auditLines"_qs].toInteger();
    };
    const qint64 before = auditLines();
    REQUIRE(before > 0);
    const auto told = admin.run({u"family"_qs, u"F1"_qs});
    CHECK(told.exitCode == 0);
    CHECK(told.out.contains(u"[sealed] "_qs) == opens);
    CHECK(told.err.contains(u"left out"_qs) != opens);
    CHECK(told.out.contains(u"Zebedeeson Road"_qs));
    CHECK(auditLines() == before + (opens ? 2 : 1));
    const QString whole = admin.run({u"family"_qs, u"F1"_qs, u"--json"_qs}).out;
    CHECK(whole.contains(u"Told me about"_qs) == opens);
    const QString household = QJsonDocument::fromJson(whole.toUtf8())[u"record"_qs].toString();
    const auto versions = admin.run({u"history"_qs, household});
    CHECK(versions.out.contains(u"Told me about"_qs) == opens);
    CHECK(versions.out.contains(u"[sealed] note"_qs) == opens);
    CHECK(auditLines() == before + (opens ? 6 : 3));
}
