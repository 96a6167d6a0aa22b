#pragma once

#include <QString>
#include <QStringView>

#include <cstdint>
#include <unordered_map>

namespace lodestar::exchange {

/// The references that the rows of the folder have, by file: on which row each stands and whether that row is good.
/// Keeps a hash of 64 bits and not the text, so that millions of rows stay small.
class RefIndex {
public:
    enum class State : std::uint8_t { Unknown, Good, Refused };

    /// A good row claims its reference. Answers the good row that has it already, or 0. A refused row gives way: a
    /// second, right version of a row counts.
    qint64 claim(QStringView file, QStringView ref, qint64 row);
    /// Notes that a row with this reference was not taken, unless another has it.
    void refuse(QStringView file, QStringView ref, qint64 row);
    [[nodiscard]] State state(QStringView file, QStringView ref) const { return state(key(file, ref)); }
    [[nodiscard]] State state(std::uint64_t key) const;
    /// The row that owns the reference; 0 if none.
    [[nodiscard]] qint64 rowOf(QStringView file, QStringView ref) const;
    static std::uint64_t key(QStringView file, QStringView ref);
    void clear() { m_owners.clear(); }
    [[nodiscard]] size_t size() const { return m_owners.size(); }

private:
    struct Owner {
        std::uint32_t row = 0;
        bool refused = false;
    };
    std::unordered_map<std::uint64_t, Owner> m_owners;
};

} // namespace lodestar::exchange
