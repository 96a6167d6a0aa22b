#include "core/store/StoreKey.h"

namespace lodestar {

namespace {

unsigned char* putHex(unsigned char* out, std::span<const unsigned char> bytes) {
    constexpr char digits[] = "0123456789abcdef";
    for (const unsigned char byte : bytes) {
        *out++ = static_cast<unsigned char>(digits[byte >> 4U]);
        *out++ = static_cast<unsigned char>(digits[byte & 0x0FU]);
    }
    return out;
}

} // namespace

StoreKey StoreKey::create() {
    return {SecureBytes::random(keySize), SecureBytes::random(saltSize).view().toByteArray()};
}

SecureBytes StoreKey::sqlCipherForm() const {
    SecureBytes form(2 * (key.size() + static_cast<std::size_t>(salt.size())) + 3);
    unsigned char* out = form.data();
    *out++ = 'x';
    *out++ = '\'';
    out = putHex(out, key.span());
    out = putHex(out, {reinterpret_cast<const unsigned char*>(salt.data()), static_cast<std::size_t>(salt.size())});
    *out = '\'';
    return form;
}

} // namespace lodestar
