#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <optional>

namespace lodestar {

/// 128 bits that name a thing everywhere. Version 7 (time first, RFC 9562) for what is made here, so that rows made
/// together lie together; version 5 (SHA-1 of a name) for what is imported, so that two laptops make the same id.
class Uuid {
public:
    constexpr Uuid() = default;

    /// A new version 7 id. Ids made by one process in one millisecond still increase.
    static Uuid create();
    /// Version 5 from a namespace id and a name.
    static Uuid derived(const Uuid& space, QByteArrayView name);
    /// Nothing unless `bytes` has 16 bytes.
    static std::optional<Uuid> fromBytes(QByteArrayView bytes);
    /// Reads the 36-character form (or 32 hexadecimal digits).
    static std::optional<Uuid> fromString(QStringView text);

    [[nodiscard]] QByteArray bytes() const;
    [[nodiscard]] QString toString() const;
    [[nodiscard]] bool isNull() const { return m_bytes == std::array<std::uint8_t, 16>{}; }
    [[nodiscard]] const std::array<std::uint8_t, 16>& raw() const { return m_bytes; }

    friend auto operator<=>(const Uuid&, const Uuid&) = default;

private:
    std::array<std::uint8_t, 16> m_bytes{};
};

size_t qHash(const Uuid& id, size_t seed = 0) noexcept;

/// An id that cannot be taken for one of another sort.
template<typename Tag> class Id {
public:
    constexpr Id() = default;
    constexpr explicit Id(const Uuid& value)
        : m_value(value) {}

    static Id create() { return Id(Uuid::create()); }
    static Id derived(const Uuid& space, QByteArrayView name) { return Id(Uuid::derived(space, name)); }
    static Id fromBytes(QByteArrayView bytes) { return Id(Uuid::fromBytes(bytes).value_or(Uuid())); }
    static Id fromString(QStringView text) { return Id(Uuid::fromString(text).value_or(Uuid())); }

    [[nodiscard]] const Uuid& value() const { return m_value; }
    [[nodiscard]] bool isNull() const { return m_value.isNull(); }
    [[nodiscard]] QByteArray bytes() const { return m_value.bytes(); }
    [[nodiscard]] QString toString() const { return m_value.toString(); }

    friend auto operator<=>(const Id&, const Id&) = default;
    friend size_t qHash(const Id& id, size_t seed = 0) noexcept { return qHash(id.m_value, seed); }

private:
    Uuid m_value;
};

/// The subject a record is about: a child, an adult, a household, an area. The id of a person's record is the id of
/// the person.
using RecordId = Id<struct RecordTag>;
/// One thing in a record: a contact, a measurement, a consent ...
using EntryId = Id<struct EntryTag>;
/// One save on one entry.
using ChangeId = Id<struct ChangeTag>;
/// One installation of the program on one machine.
using DeviceId = Id<struct DeviceTag>;
/// A member of staff.
using StaffId = Id<struct StaffTag>;
/// One life of a device: a restored backup or a cloned disk begins a new one.
using EpochId = Id<struct EpochTag>;

} // namespace lodestar

template<> struct std::hash<lodestar::Uuid> {
    size_t operator()(const lodestar::Uuid& id) const noexcept { return lodestar::qHash(id); }
};
template<typename Tag> struct std::hash<lodestar::Id<Tag>> {
    size_t operator()(const lodestar::Id<Tag>& id) const noexcept { return qHash(id); }
};
