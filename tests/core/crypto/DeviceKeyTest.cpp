#include "core/crypto/DeviceKey.h"

#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace lodestar;

TEST_CASE("a device signs as RFC 8032 says") {
    // RFC 8032, 7.1, test 2
    const QByteArray seed = QByteArray::fromHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");
    const auto key = DeviceKey::fromSecret(SecureBytes::copyOf(seed)).value();
    CHECK(key.publicKey().toHex() == "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
    CHECK(key.sign("\x72").toHex() == "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                                      "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    CHECK(key.secret().view() == seed);
}

TEST_CASE("a signature holds for its message and its device alone") {
    const auto key = DeviceKey::create();
    const auto other = DeviceKey::create();
    REQUIRE(rc::check([&](const std::string& text) {
        const QByteArray message = QByteArray::fromStdString(text);
        QByteArray signature = key.sign(message);
        RC_ASSERT(signature.size() == DeviceKey::signatureSize);
        RC_ASSERT(DeviceKey::verify(key.publicKey(), message, signature));
        RC_ASSERT(!DeviceKey::verify(other.publicKey(), message, signature));
        RC_ASSERT(!DeviceKey::verify(key.publicKey(), message + 'x', signature));
        const int bit = *rc::gen::inRange(0, 512);
        signature[bit / 8] = static_cast<char>(signature[bit / 8] ^ (1 << (bit % 8)));
        RC_ASSERT(!DeviceKey::verify(key.publicKey(), message, signature));
    }));
}

TEST_CASE("a device key comes back from its secret, and from nothing shorter") {
    const auto key = DeviceKey::create();
    const auto again = DeviceKey::fromSecret(key.secret()).value();
    CHECK(again.publicKey() == key.publicKey());
    CHECK(again.sign("m") == key.sign("m"));
    CHECK(DeviceKey::fromSecret(SecureBytes(31)).error().code == ErrorCode::InvalidInput);
    CHECK_FALSE(DeviceKey::verify("short", "m", key.sign("m")));
    CHECK_FALSE(DeviceKey::verify(key.publicKey(), "m", "short"));
}
