#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <span>

namespace lodestar {

/// Bytes that must not leave memory: keys and passphrases. They lie in pages of their own that are locked against
/// swapping (where the system's limit allows) and are zeroed when the object goes. Cannot be copied by accident.
class SecureBytes {
public:
    SecureBytes() = default;
    /// `size` zero bytes.
    explicit SecureBytes(std::size_t size);
    SecureBytes(SecureBytes&& other) noexcept;
    SecureBytes& operator=(SecureBytes&& other) noexcept;
    SecureBytes(const SecureBytes&) = delete;
    SecureBytes& operator=(const SecureBytes&) = delete;
    ~SecureBytes();

    /// `size` bytes from the system's random source.
    static SecureBytes random(std::size_t size);
    /// A copy of `bytes`; the caller zeroes his own.
    static SecureBytes copyOf(QByteArrayView bytes);
    /// The bytes of a passphrase as typed: Unicode NFKC, UTF-8, so that every keyboard and system gives the same ones.
    static SecureBytes passphrase(const QString& text);

    /// A second copy, asked for by name.
    [[nodiscard]] SecureBytes clone() const;
    [[nodiscard]] std::span<unsigned char> span() { return {m_data, m_size}; }
    [[nodiscard]] std::span<const unsigned char> span() const { return {m_data, m_size}; }
    [[nodiscard]] unsigned char* data() { return m_data; }
    [[nodiscard]] const unsigned char* data() const { return m_data; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] QByteArrayView view() const { return {m_data, static_cast<qsizetype>(m_size)}; }
    /// Compares in constant time.
    [[nodiscard]] bool equals(const SecureBytes& other) const;
    /// Zeroes and frees now.
    void clear();

private:
    unsigned char* m_data = nullptr;
    std::size_t m_size = 0;
};

} // namespace lodestar
