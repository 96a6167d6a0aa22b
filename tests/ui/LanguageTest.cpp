#include "ui/theme/Language.h"
#include "core/base/Wording.h"
#include "tests/support/catch.h"
#include "ui/theme/StatusPainter.h"
#include "ui/theme/Terms.h"
#include "ui/theme/Words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::theme;

TEST_CASE("the program has English, Polish, Romanian and Shona, and says which no speaker has checked") {
    const QList<Language> languages = Language::available();
    QStringList codes;
    for (const Language& language : languages) {
        codes << language.code;
        CHECK_FALSE(language.name.isEmpty());
    }
    CHECK(codes == QStringList{u"en"_s, u"pl"_s, u"ro"_s, u"sn"_s});
    CHECK_FALSE(languages[0].draft);
    for (const Language& language : languages)
        if (language.draft) CHECK(language.shownName().contains(language.name + u" ("_s));
}

TEST_CASE("every name of a place and every usual button has words, in every language") {
    for (const Language& language : Language::available()) {
        REQUIRE(Language::use(language.code));
        int same = 0;
        for (int term = 0; term <= int(Term::ShowToParent); ++term) {
            const QString words = Terms::of(Term(term));
            INFO(language.code << " term " << term);
            CHECK_FALSE(words.isEmpty());
            REQUIRE(Language::use(u"en"_s));
            if (words == Terms::of(Term(term))) ++same;
            REQUIRE(Language::use(language.code));
        }
        if (language.code != "en"_L1) CHECK(same == 0);
    }
    CHECK(Language::use(u"en"_s));
}

TEST_CASE("a language that the program does not have is refused and changes nothing") {
    REQUIRE(Language::use(u"en"_s));
    const Status used = Language::use(u"xx"_s);
    REQUIRE_FALSE(used);
    CHECK(used.error() == Error{ErrorCode::NotFound, u"xx"_s});
    CHECK(StatusPainter::word(StatusKind::Overdue) == u"Overdue"_s);
}

TEST_CASE("a language as a record names it, in English or by its code, leads to its translation") {
    CHECK(Language::codeNamed(u"Polish"_s) == u"pl"_s);
    CHECK(Language::codeNamed(u" romanian, some English"_s) == u"ro"_s);
    CHECK(Language::codeNamed(u"sn"_s) == u"sn"_s);
    CHECK(Language::codeNamed(u"Yoruba"_s) == u"en"_s);
    CHECK(Language::codeNamed({}) == u"en"_s);
}

TEST_CASE("counted words take the right form in English and in Polish") {
    REQUIRE(Language::use(u"en"_s));
    CHECK(Words::text({ErrorCode::WaitBeforeRetry, u"1"_s}).contains(u"1 second."_s));
    CHECK(Words::text({ErrorCode::WaitBeforeRetry, u"10"_s}).contains(u"10 seconds."_s));
    REQUIRE(Language::use(u"pl"_s));
    CHECK(Words::text({ErrorCode::WaitBeforeRetry, u"3"_s}).contains(u"3 sekundy"_s));
    CHECK(Words::text({ErrorCode::WaitBeforeRetry, u"10"_s}).contains(u"10 sekund."_s));
    REQUIRE(Language::use(u"en"_s));
}

TEST_CASE("a counted word that a language does not have yet takes the right form in English") {
    const auto bySync = [](int n) {
        return QCoreApplication::translate("lodestar::SyncSentence", "Saved on this laptop; %n visits wait to sync.",
                                           nullptr, n);
    };
    for (const Language& language : Language::available()) {
        REQUIRE(Language::use(language.code));
        INFO(language.code.toStdString());
        CHECK_FALSE(bySync(1).contains(u"1 visits"_s));
        CHECK_FALSE(bySync(1).contains(u"%n"_s));
        CHECK(bySync(2) != bySync(1));
    }
    REQUIRE(Language::use(u"en"_s));
    CHECK(bySync(1) == u"Saved on this laptop; 1 visit waits to sync."_s);
    CHECK(bySync(2) == u"Saved on this laptop; 2 visits wait to sync."_s);
}

TEST_CASE("a paper is worded in its own language whatever the program speaks, with its numbers, dates and forms") {
    const auto polish = Wording::of(u"pl"_s);
    REQUIRE(polish);
    CHECK(polish->translate("ParentSheet", "Yes") == u"Tak"_s);
    CHECK(polish->locale().toString(84.2, 'f', 1) == u"84,2"_s);
    const auto unsent = [&](const Wording& words, int n) {
        return words.translate("lodestar::SyncSentence", "%n visits unsent", nullptr, n);
    };
    CHECK(unsent(*polish, 1) == u"1 niewysłana wizyta"_s);
    CHECK(unsent(*polish, 3) == u"3 niewysłane wizyty"_s);
    CHECK(unsent(*polish, 12) == u"12 niewysłanych wizyt"_s);
    CHECK(unsent(*Wording::of(u"ro"_s), 20) == u"20 de vizite netrimise"_s);
    CHECK(polish->translate("ParentSheet", "No such text") == u"No such text"_s);
    CHECK_FALSE(Wording::of(u"xx"_s));
    CHECK_FALSE(Wording::of({}));
    // The program's own words are what they were, and an English paper of a Polish program is English.
    CHECK(Wording().translate("ParentSheet", "Yes") == u"Yes"_s);
    REQUIRE(Language::use(u"pl"_s));
    const auto english = Wording::of(u"en"_s);
    REQUIRE(english);
    CHECK(english->translate("ParentSheet", "Yes") == u"Yes"_s);
    CHECK(english->date({2026, 9, 3}) == u"3 Sep 2026"_s);
    CHECK(unsent(*english, 1) == u"1 visit unsent"_s);
    CHECK(Wording().translate("ParentSheet", "Yes") == u"Tak"_s);
    REQUIRE(Language::use(u"en"_s));
}

TEST_CASE("the chosen language wins, then the system's, then English") {
    CHECK(Language::preferred(u"ro"_s, QLocale(QLocale::Polish)) == u"ro"_s);
    CHECK(Language::preferred({}, QLocale(QLocale::Polish)) == u"pl"_s);
    CHECK(Language::preferred(u"xx"_s, QLocale(QLocale::Finnish)) == u"en"_s);
}
