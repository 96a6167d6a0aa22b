#include "ui/theme/Words.h"
#include "tests/support/catch.h"
#include "ui/theme/Appearance.h"
#include "ui/theme/DesktopLook.h"
#include "ui/theme/Fold.h"
#include "ui/theme/SystemLook.h"
#include "ui/theme/Tokens.h"

#include <QColor>
#include <QFile>
#include <QSet>
#include <QSettings>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::theme;

TEST_CASE("every error says what happened, what is kept and what to do, and no two that differ say the same") {
    QSet<QString> happened;
    for (int code = 0; code <= int(ErrorCode::Database); ++code) {
        const Message message = Words::of({ErrorCode(code), u"detail"_s});
        INFO("code " << code << ": " << message.text());
        CHECK(message.happened.endsWith(u'.'));
        CHECK_FALSE(message.kept.isEmpty());
        if (ErrorCode(code) != ErrorCode::Cancelled) CHECK_FALSE(message.next.isEmpty());
        CHECK_FALSE(message.text().contains(u'!'));
        CHECK_FALSE(message.text().contains(u"please"_s, Qt::CaseInsensitive));
        CHECK_FALSE(message.text().contains(u"error"_s, Qt::CaseInsensitive));
        happened.insert(message.text());
    }
    CHECK(happened.size() == int(ErrorCode::Database) + 1);
}

TEST_CASE("the seconds to wait after a wrong passphrase are named") {
    CHECK(Words::text({ErrorCode::WaitBeforeRetry, u"10"_s}).contains(u"10 second"_s));
}

TEST_CASE("a token file with a missing colour is refused by the name of that colour") {
    QTemporaryDir folder;
    QFile whole(u":/tokens.json"_s);
    REQUIRE(whole.open(QIODevice::ReadOnly));
    QByteArray text = whole.readAll();
    text.replace("\"promptEdge\"", "\"promptRim\"");
    QFile broken(folder.filePath(u"tokens.json"_s));
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write(text);
    broken.close();
    const Result<Tokens> tokens = Tokens::read(broken.fileName());
    REQUIRE_FALSE(tokens);
    CHECK(tokens.error().detail == u"promptEdge"_s);
}

TEST_CASE("what a person chose about looks is there on the next start") {
    QTemporaryDir folder;
    Appearance chosen;
    chosen.choice = Appearance::Choice::HighContrast;
    chosen.textPercent = 150;
    chosen.touch = true;
    {
        QSettings settings(folder.filePath(u"look.ini"_s), QSettings::IniFormat);
        chosen.write(settings);
    }
    const QSettings settings(folder.filePath(u"look.ini"_s), QSettings::IniFormat);
    CHECK(Appearance::read(settings) == chosen);
}

TEST_CASE("a text size outside 100 to 200 percent is brought inside") {
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"look.ini"_s), QSettings::IniFormat);
    settings.setValue(u"look/textPercent"_s, 900);
    CHECK(Appearance::read(settings).textPercent == 200);
    settings.setValue(u"look/textPercent"_s, u"large"_s);
    CHECK(Appearance::read(settings).textPercent == 100);
}

TEST_CASE("the system's own colours tell light, dark and high contrast apart") {
    CHECK(SystemLook::of(QColor(0xef, 0xef, 0xef), Qt::black) == Look::Light);
    CHECK(SystemLook::of(QColor(0x20, 0x22, 0x24), QColor(0xee, 0xee, 0xee)) == Look::Dark);
    CHECK(SystemLook::of(Qt::black, Qt::white) == Look::HighContrast);
}

TEST_CASE("the desktop's wish for dark or high contrast is understood, and its silence too") {
    CHECK(DesktopLook::of(1, 0) == Look::Dark);
    CHECK(DesktopLook::of(2, 0) == Look::Light);
    CHECK(DesktopLook::of(1, 1) == Look::HighContrast);
    CHECK(DesktopLook::of(0, 0) == std::nullopt);
}

TEST_CASE("pages fold at fixed steps of width by text height") {
    CHECK(foldFor(1366, 18.2) == Fold::Full);
    CHECK(foldFor(1280, 18.2) == Fold::Narrow);
    CHECK(foldFor(1920, 18.2) == Fold::Wide);
    CHECK(foldFor(1366, 36.4) == Fold::Single);
    CHECK(foldFor(900, 18.2) == Fold::Tight);
}
