// Every page of the program on a volunteer's laptop, on which a family stands that must not: what the server never
// sends.
#include "app/desktop/Program.h"
#include "core/services/Matches.h"
#include "core/services/Profile.h"
#include "tests/app/desktop/WindowWords.h"
#include "tests/support/catch.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageStack.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/FindField.h"
#include "ui/widgets/Page.h"

#include <QApplication>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace lodestar;
using namespace Qt::StringLiterals;
using lodestar::tests::settle;
using lodestar::tests::wordsOf;
using O = QJsonObject;

namespace {

const QString mark = u"Zzquillwort"_s;

/// Vera's laptop: her own record, her match with Andy, and by mistake the whole family.
struct Volunteers {
    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2026, 11, 11), QTime(8, 0), Qt::OffsetFromUTC, 0)};
    QString passphrase = u"a quiet harbour at noon"_s;
    RecordId household = RecordId::create();
    RecordId child = RecordId::create();

    Volunteers() {
        Profile profile(folder.filePath(u"store"_s), clock, PassphraseCost::least());
        Identity vera;
        vera.name = u"Vera Holt"_s;
        vera.role = u"volunteer"_s;
        vera.reference = u"VO1"_s;
        REQUIRE(profile.create(passphraseFrom(passphrase), vera));
        const auto session = profile.unlock(passphraseFrom(passphrase), StoreThread::Mode::SameThread);
        REQUIRE(session);
        const auto saved = (*session)->write([this](Work& work) { return save(work, family() + hers()); }).takeResult();
        INFO((saved ? QString() : saved.error().detail).toStdString());
        REQUIRE(saved);
    }

    [[nodiscard]] QList<Edit> family() const {
        const O said{{u"what"_s, mark}, {u"on"_s, u"2026-11-01"_s}, {u"by"_s, u"2026-11-10"_s}};
        return {newEntry(household, u"household"_s, {{u"name"_s, mark}}),
                newEntry(household, u"allotment"_s, {{u"staff"_s, u"VO1"_s}, {u"from"_s, u"2026-01-01"_s}}),
                newEntry(child, u"person"_s,
                         {{u"subject"_s, u"child"_s},
                          {u"name"_s, O{{u"given"_s, mark}, {u"family"_s, mark}}},
                          {u"birthDate"_s, u"2026-10-20"_s}}),
                newEntry(household, u"member"_s,
                         {{u"person"_s, child.toString()}, {u"relationship"_s, u"child"_s}, {u"livesHere"_s, true}}),
                newEntry(household, u"promise"_s, {{u"promise"_s, said}}),
                newEntry(household, u"request"_s, {{u"request"_s, said}}),
                newEntry(household, u"narrative"_s, {{u"text"_s, mark}}),
                newEntry(household, u"appointment"_s,
                         {{u"slot"_s, O{{u"at"_s, u"2026-11-11T14:00:00Z"_s}, {u"minutes"_s, 30}}},
                          {u"what"_s, O{{u"type"_s, u"other"_s}, {u"place"_s, u"home"_s}}},
                          {u"practitioner"_s, u"VO1"_s},
                          {u"people"_s, QJsonArray{O{{u"person"_s, child.toString()}}}},
                          {u"state"_s, u"booked"_s}})};
    }

    [[nodiscard]] static QList<Edit> hers() {
        const RecordId match = RecordId::create();
        const RecordId worker = RecordId::create();
        return {
            newEntry(worker, u"worker"_s,
                     {{u"name"_s, u"Vera Holt"_s}, {u"sort"_s, u"volunteer"_s}, {u"reference"_s, u"VO1"_s}}),
            newEntry(match, u"match"_s,
                     {{u"volunteer"_s,
                       O{{u"worker"_s, worker.toString()}, {u"reference"_s, u"VO1"_s}, {u"name"_s, u"Vera Holt"_s}}},
                      {u"family"_s, O{{u"called"_s, u"Andy"_s}, {u"where"_s, u"Family centre"_s}}},
                      {u"purpose"_s, u"befriending"_s},
                      {u"from"_s, u"2026-11-01"_s}})};
    }
};

} // namespace

TEST_CASE("a volunteer's program has her matches alone: no other page opens, nobody is found, no word of a family") {
    Volunteers laptop;
    shell::MainWindow window;
    window.resize(1366, 740);
    window.show();
    desktop::Program program(laptop.folder.filePath(u"store"_s), laptop.clock, *qApp->findChild<theme::Theme*>(),
                             window);
    QSignalSpy opened(&program, &desktop::Program::opened);
    program.startWith(laptop.passphrase);
    REQUIRE((opened.count() > 0 || opened.wait(20'000)));
    settle(window);
    CHECK(wordsOf(window).filter(u"Andy"_s).size() > 0);
    CHECK_FALSE(window.find().isVisible());
    QStringList offered;
    const auto ids = window.pages().ids();
    for (const QString& id : ids) {
        if (!window.open({id, laptop.household.toString(), {{u"person"_s, laptop.child.toString()}}})) continue;
        offered << id;
        settle(window);
        INFO(id.toStdString());
        // What waits to be sent was written on this laptop, by her own hand.
        if (id != u"sync"_s) CHECK(wordsOf(window).filter(mark, Qt::CaseInsensitive).isEmpty());
    }
    offered.sort();
    CHECK(offered == QStringList{u"help"_s, u"help-topic"_s, u"my-families"_s, u"settings"_s, u"supervision"_s,
                                 u"supervision-session"_s, u"sync"_s});
}
