#include "core/sync/Words.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

#include <random>

using namespace lodestar;
using namespace lodestar::sync;

namespace {

QByteArray again(const QByteArray& text) {
    const Words words = Words::of(text);
    const auto read = Words::textOf(words.table, words.text, text.size());
    REQUIRE(read);
    return *read;
}

} // namespace

TEST_CASE("a text comes out of its words as it went in, whatever bytes it is of") {
    for (const QByteArray& text :
         {QByteArray(), QByteArray(" "), QByteArray("a b a b  a b_b"),
          QByteArray("ann saw ann, ann saw\xc3\xa9 \xff\xff"), QByteArray("\x80\x80\x80 \x80\x80\x80"),
          QByteArray(1000, '\xe9'), QByteArray(70, 'x') + ' ' + QByteArray(70, 'x')})
        CHECK(again(text) == text);
    REQUIRE(rc::check([](const std::vector<char>& bytes) {
        const QByteArray text(bytes.data(), static_cast<qsizetype>(bytes.size()));
        const Words words = Words::of(text + text);
        RC_ASSERT(Words::textOf(words.table, words.text, text.size() * 2).value() == text + text);
    }));
}

TEST_CASE("a text of more words than have a number comes out as well") {
    QByteArray text;
    for (int round = 0; round < 2; ++round) {
        for (int i = 0; i < 40'000; ++i)
            text += " word" + QByteArray::number(i);
    }
    CHECK(again(text) == text);
}

TEST_CASE("words that come again take a byte or two") {
    QByteArray text;
    for (int i = 0; i < 100; ++i)
        text += "Mother well, baby feeding well. ";
    const Words words = Words::of(text);
    CHECK(words.text.size() < text.size() / 4);
    CHECK(words.table.size() < 40);
}

TEST_CASE("words that are cut off, too long or of noise are refused") {
    const QByteArray text = "baby well, baby well, baby \xc3\xa9t\xc3\xa9";
    const Words words = Words::of(text);
    for (qsizetype size = 0; size < words.text.size(); ++size)
        CHECK_FALSE(Words::textOf(words.table, words.text.first(size), text.size()));
    CHECK_FALSE(Words::textOf({}, words.text, text.size()));
    CHECK_FALSE(Words::textOf(words.table.chopped(1), words.text, text.size()));
    CHECK_FALSE(Words::textOf(words.table, words.text, text.size() - 1));
    CHECK_FALSE(Words::textOf(words.table, words.text, text.size() + 1));
    std::mt19937 random(5);
    for (int i = 0; i < 20'000; ++i) {
        QByteArray noise(30, '\0');
        for (char& each : noise)
            each = static_cast<char>(random());
        const auto read = Words::textOf(words.table, noise, 60);
        CHECK((!read || read->size() == 60));
        CHECK_FALSE(Words::textOf(noise, "\xff", 60));
    }
}
