#include "core/exchange/RefIndex.h"

#include <QHashFunctions>

namespace lodestar::exchange {

std::uint64_t RefIndex::key(QStringView file, QStringView ref) {
    // Seeded per process: nobody can write a file whose references fall on one another.
    return qHash(ref, qHash(file, QHashSeed::globalSeed()));
}

qint64 RefIndex::claim(QStringView file, QStringView ref, qint64 row) {
    Owner& owner = m_owners[key(file, ref)];
    if (owner.row != 0 && !owner.refused) return owner.row;
    owner = {static_cast<std::uint32_t>(row), false};
    return 0;
}

void RefIndex::refuse(QStringView file, QStringView ref, qint64 row) {
    m_owners.try_emplace(key(file, ref), Owner{static_cast<std::uint32_t>(row), true});
}

RefIndex::State RefIndex::state(std::uint64_t key) const {
    const auto place = m_owners.find(key);
    if (place == m_owners.end()) return State::Unknown;
    return place->second.refused ? State::Refused : State::Good;
}

qint64 RefIndex::rowOf(QStringView file, QStringView ref) const {
    const auto place = m_owners.find(key(file, ref));
    return place == m_owners.end() ? 0 : place->second.row;
}

} // namespace lodestar::exchange
