#pragma once

#include <QByteArray>

#include <vector>

namespace lodestar {

class SalvagePages;

/// Which page of a store belongs where, learnt twice: from the pages that point to others, and from the pointer map
/// that SQLite keeps in every store with auto_vacuum ("Database File Format", 1.8), so that a leaf is still known for
/// its table's when the pages above it are damaged.
class PageMap {
public:
    enum class Use : unsigned char { Unknown, Root, Free, Overflow, Tree, Map };

    explicit PageMap(SalvagePages& pages);

    [[nodiscard]] bool isDamaged(quint32 page) const { return m_entries[page].damaged; }
    [[nodiscard]] qint64 damagedPages() const;
    [[nodiscard]] Use useOf(quint32 page) const { return m_entries[page].use; }
    /// The uppermost page above this one: the root of its table or index. 0 if it cannot be told.
    [[nodiscard]] quint32 topOf(quint32 page) const;

private:
    struct Entry {
        quint32 parentInMap = 0;
        quint32 parentInTree = 0;
        Use use = Use::Unknown;
        bool damaged = false;
    };
    void readMap(quint32 number, const QByteArray& page);
    void readTree(quint32 number, const QByteArray& page);

    std::vector<Entry> m_entries; ///< by page number; 0 is not used
};

} // namespace lodestar
