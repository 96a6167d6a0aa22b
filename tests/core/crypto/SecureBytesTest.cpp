#include "core/crypto/SecureBytes.h"

#include "core/crypto/SameBytes.h"
#include "tests/support/catch.h"

using namespace lodestar;

TEST_CASE("bytes are the same when all of them are") {
    CHECK(sameBytes({}, {}));
    CHECK(sameBytes("token", "token"));
    CHECK_FALSE(sameBytes("token", "tokem"));
    CHECK_FALSE(sameBytes("token", "toke"));
    CHECK_FALSE(sameBytes({}, "t"));
}

TEST_CASE("secure bytes move and leave nothing behind") {
    SecureBytes first = SecureBytes::copyOf("key");
    SecureBytes second = std::move(first);
    CHECK(first.isEmpty()); // NOLINT(bugprone-use-after-move): what is left is what is tested
    CHECK(second.view() == QByteArrayView("key"));
    const SecureBytes copy = second.clone();
    CHECK(copy.equals(second));
    second.clear();
    CHECK(second.isEmpty());
    CHECK(copy.view() == QByteArrayView("key"));
    CHECK_FALSE(copy.equals(second));
}

TEST_CASE("a passphrase typed composed or decomposed is the same passphrase") {
    const QString composed = QStringLiteral("caf\u00e9 na\u00efve");
    const QString decomposed = composed.normalized(QString::NormalizationForm_D);
    REQUIRE(composed != decomposed);
    CHECK(SecureBytes::passphrase(composed).equals(SecureBytes::passphrase(decomposed)));
    // The caller's own text is left as it was.
    CHECK(composed == QStringLiteral("caf\u00e9 na\u00efve"));
    CHECK_FALSE(SecureBytes::passphrase(composed).equals(SecureBytes::passphrase(QStringLiteral("cafe naive"))));
}

TEST_CASE("random bytes differ and may be none") {
    CHECK_FALSE(SecureBytes::random(32).equals(SecureBytes::random(32)));
    CHECK(SecureBytes::random(0).isEmpty());
}
