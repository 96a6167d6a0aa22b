#include "core/base/LanguageName.h"
#include "tests/support/catch.h"

using namespace lodestar;
using namespace Qt::StringLiterals;

TEST_CASE("a code of a language becomes its name, and words stay words") {
    CHECK(languageName(u"pl"_s) == u"Polish"_s);
    CHECK(languageName(u"RON"_s) == u"Romanian"_s);
    CHECK(languageName(u"en-GB"_s) == u"English"_s);
    CHECK(languageName(u"sn"_s) == u"Shona"_s);
    CHECK(languageName(u"Polish"_s) == u"Polish"_s);
    CHECK(languageName(u"Twi"_s) != u""_s);
    CHECK(languageName(u"British Sign Language"_s) == u"British Sign Language"_s);
    CHECK(languageName(u"xx"_s) == u"xx"_s);
    CHECK(languageName(u""_s).isEmpty());
}
