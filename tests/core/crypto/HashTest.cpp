#include "core/crypto/Hash.h"

#include "core/crypto/LogDigest.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace lodestar;

namespace {

QByteArray bytesOf(const std::string& text) {
    return QByteArray::fromStdString(text);
}

ChangeId someChange(unsigned number) {
    return ChangeId::derived(Uuid(), QByteArray::number(number));
}

} // namespace

TEST_CASE("the content hash is BLAKE2b-256 keyed with the salt, byte for byte") {
    // Computed with another implementation: Python's hashlib.blake2b(bytes, digest_size=32, key=salt).
    const QByteArray salt = QByteArray::fromHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
    CHECK(contentHash(salt, R"({"weight_g":3420})").toHex() ==
          "3d80442de0ff2aa3f8fe134e293b8b51f9e4143dc5d6cd3acee08e964693db0e");
    CHECK(contentHash(salt, "").toHex() == "4e51e7a913fc80137da52880fecca175bf81e117d5c68126dc2774033517ea0d");
    CHECK(plainHash("abc").toHex() == "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319");
}

TEST_CASE("the digest term of a change is fixed, byte for byte") {
    const auto change = ChangeId::fromString(u"0190b5f8-4f2a-7c3e-8a51-0123456789ab");
    CHECK(digestTerm(change, QByteArray(32, '\x11')).toHex() ==
          "37c8b8def23e22a92efb5d2c5c33db77c057db669b1b7c094fcbf122a14ba687");
}

TEST_CASE("a salt that is too short or too long gives no hash") {
    CHECK(contentHash(QByteArray(15, 'x'), "a").isEmpty());
    CHECK(contentHash(QByteArray(65, 'x'), "a").isEmpty());
    CHECK(contentHash(QByteArray(16, 'x'), "a").size() == 32);
    CHECK(digestTerm(someChange(1), "short").isEmpty());
    CHECK(newSalt().size() == saltSize);
    CHECK(newSalt() != newSalt());
}

TEST_CASE("the hash of another salt or other bytes is another hash") {
    REQUIRE(rc::check([](const std::string& text, const std::string& other) {
        const QByteArray salt = newSalt();
        const QByteArray hash = contentHash(salt, bytesOf(text));
        RC_ASSERT(hash == contentHash(salt, bytesOf(text)));
        RC_ASSERT((hash == contentHash(salt, bytesOf(other))) == (text == other));
        RC_ASSERT(hash != contentHash(newSalt(), bytesOf(text)));
    }));
}

TEST_CASE("a log's digest does not depend on the order and undoes what is taken out") {
    REQUIRE(rc::check([](const std::vector<unsigned>& numbers, const std::vector<unsigned>& others) {
        std::vector<QByteArray> terms;
        terms.reserve(numbers.size());
        for (const unsigned n : numbers)
            terms.push_back(digestTerm(someChange(n), plainHash(QByteArray::number(n))));
        LogDigest forward;
        LogDigest backward;
        for (const auto& term : terms)
            forward.add(term);
        std::reverse(terms.begin(), terms.end());
        for (const auto& term : terms)
            backward.add(term);
        RC_ASSERT(forward == backward);

        LogDigest more = forward;
        for (const unsigned n : others)
            more.add(digestTerm(someChange(n), plainHash("x")));
        RC_ASSERT((more == forward) == others.empty());
        for (const unsigned n : others)
            more.subtract(digestTerm(someChange(n), plainHash("x")));
        RC_ASSERT(more == forward);
        RC_ASSERT(LogDigest::from(more.count(), more.sum()) == forward);
    }));
}

TEST_CASE("a log's digest carries from byte to byte and wraps round") {
    LogDigest digest;
    QByteArray one(32, '\0');
    one[0] = 1;
    digest.add(QByteArray(32, '\xff'));
    digest.add(one);
    CHECK(digest.sum() == QByteArray(32, '\0'));
    CHECK(digest.count() == 2);
    digest.subtract(one);
    CHECK(digest.sum() == QByteArray(32, '\xff'));

    QByteArray low(32, '\0');
    for (int i = 0; i < 8; ++i)
        low[i] = '\xff';
    LogDigest carried;
    carried.add(low);
    carried.add(one);
    QByteArray expected(32, '\0');
    expected[8] = 1;
    CHECK(carried.sum() == expected);
}

TEST_CASE("the same change twice is not the same log") {
    const QByteArray term = digestTerm(someChange(1), plainHash("a"));
    LogDigest once;
    once.add(term);
    LogDigest thrice = once;
    thrice.add(term);
    thrice.add(term);
    CHECK_FALSE(once == thrice);
    CHECK(once.sum() != thrice.sum());
    CHECK_FALSE(LogDigest::from(1, "short").has_value());
    CHECK_FALSE(LogDigest::from(-1, once.sum()).has_value());
}
