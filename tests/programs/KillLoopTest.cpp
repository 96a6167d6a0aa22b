#include "tests/support/KillLoop.h"
#include "tests/support/TempProfile.h"
#include "tests/support/catch.h"

#include <QFile>

#include <unistd.h>

using namespace lodestar::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TEST_CASE("what a killed process said before its end is known") {
    const Killed forever = KillLoop::once(
        [](const Say& say) {
            say("saved 1");
            say("saved 2");
            for (;;)
                ::pause();
        },
        200ms);
    CHECK_FALSE(forever.finished);
    CHECK(forever.said == QByteArrayList{"saved 1", "saved 2"});

    const Killed quick = KillLoop::once([](const Say& say) { say("done"); }, 1min);
    CHECK(quick.finished);
    CHECK(quick.exitCode == 0);
    CHECK(quick.said == QByteArrayList{"done"});
}

TEST_CASE("a program that is to be killed is run with its arguments, and its exit code is told") {
    const Killed echo = KillLoop::once(KillLoop::program(u"/bin/echo"_qs, {u"a b"_qs, u"c"_qs}), 1min);
    CHECK(echo.finished);
    CHECK(echo.said == QByteArrayList{"a b c"});
    CHECK(KillLoop::once(KillLoop::program(u"/bin/false"_qs, {}), 1min).exitCode == 1);
    CHECK(KillLoop::once(KillLoop::program(u"/no/such/program"_qs, {}), 1min).exitCode == 97);
}

TEST_CASE("a kill loop kills in the middle of the work, and what it finds is a whole number of lines said") {
    const TempProfile profile;
    const QString path = profile.file(u"log"_qs);
    int seenInTheMiddle = 0;
    KillLoop loop(7);
    const int killed = loop.run(
        60, [&] { QFile::remove(path); },
        [&](const Say& say) {
            QFile log(path);
            if (!log.open(QIODevice::WriteOnly)) return;
            for (int i = 0; i < 5000; ++i) {
                log.write("x");
                log.flush();
                say(QByteArray::number(i));
            }
        },
        [&](const Killed& outcome) {
            QFile log(path);
            const qint64 written = log.open(QIODevice::ReadOnly) ? log.size() : 0;
            CHECK(written >= outcome.said.size());
            CHECK(written <= outcome.said.size() + 1);
            if (!outcome.said.isEmpty() && outcome.said.size() < 5000) ++seenInTheMiddle;
        });
    CHECK(killed > 0);
    CHECK(seenInTheMiddle > 0);
}

TEST_CASE("a text is found in a file of a profile whichever way it is written") {
    const TempProfile profile;
    profile.write(u"a/plain"_qs, "..Zebedee..");
    const QString name = u"Zebedee"_qs;
    profile.write(u"wide"_qs, QByteArray(reinterpret_cast<const char*>(name.utf16()), name.size() * 2));
    profile.write(u"other"_qs, "Zebede");
    CHECK(profile.filesHolding(name) == QStringList{u"a/plain"_qs, u"wide"_qs});
    CHECK(QFile::exists(profile.passphraseFile()));
}
