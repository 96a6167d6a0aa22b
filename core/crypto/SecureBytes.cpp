#include "core/crypto/SecureBytes.h"

#include "core/crypto/SameBytes.h"
#include "core/crypto/Sodium.h"

#include <sodium.h>

#include <cstring>
#include <new>
#include <utility>

namespace lodestar {

SecureBytes::SecureBytes(std::size_t size)
    : m_size(size) {
    if (size == 0) return;
    ensureSodium();
    m_data = static_cast<unsigned char*>(sodium_malloc(size));
    if (m_data == nullptr) throw std::bad_alloc();
    std::memset(m_data, 0, size);
}

SecureBytes::SecureBytes(SecureBytes&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0)) {}

SecureBytes& SecureBytes::operator=(SecureBytes&& other) noexcept {
    if (this != &other) {
        clear();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SecureBytes::~SecureBytes() {
    clear();
}

SecureBytes SecureBytes::random(std::size_t size) {
    SecureBytes made(size);
    if (size > 0) randombytes_buf(made.m_data, size);
    return made;
}

SecureBytes SecureBytes::copyOf(QByteArrayView bytes) {
    SecureBytes made(static_cast<std::size_t>(bytes.size()));
    if (!made.isEmpty()) std::memcpy(made.m_data, bytes.data(), made.m_size);
    return made;
}

SecureBytes SecureBytes::passphrase(const QString& text) {
    ensureSodium();
    QString normal = text.normalized(QString::NormalizationForm_KC);
    QByteArray utf8 = normal.toUtf8();
    SecureBytes made = copyOf(utf8);
    sodium_memzero(utf8.data(), static_cast<std::size_t>(utf8.size()));
    // normalized() may share its characters with `text`, which are the caller's.
    if (normal.isDetached()) sodium_memzero(normal.data(), static_cast<std::size_t>(normal.size()) * sizeof(QChar));
    return made;
}

SecureBytes SecureBytes::clone() const {
    return copyOf(view());
}

bool SecureBytes::equals(const SecureBytes& other) const {
    return sameBytes(view(), other.view());
}

void SecureBytes::clear() {
    if (m_data != nullptr) sodium_free(m_data);
    m_data = nullptr;
    m_size = 0;
}

} // namespace lodestar
