#include "core/store/PageMap.h"

#include "core/store/BTreePage.h"
#include "core/store/SalvagePages.h"

#include <QtEndian>

#include <algorithm>

namespace lodestar {

namespace {

constexpr quint32 entrySize = 5;
/// Where in the file SQLite takes its locks; the page there holds nothing.
constexpr qint64 lockByte = 0x40000000;
quint32 entriesOf(qsizetype pageSize) {
    return static_cast<quint32>(pageSize - PageCipher::reserved) / entrySize;
}

/// Deeper than any tree can be; a damaged file may point in circles.
constexpr int deepest = 32;

bool isMapPage(quint32 number, qsizetype pageSize) {
    if (number < 2) return false;
    const quint32 entriesPerMap = entriesOf(pageSize);
    const auto lockPage = static_cast<quint32>(lockByte / pageSize + 1);
    const quint32 map = (number - 2) / (entriesPerMap + 1) * (entriesPerMap + 1) + 2;
    return number == (map == lockPage ? map + 1 : map);
}

PageMap::Use useFrom(char type) {
    switch (type) {
    case 1:
        return PageMap::Use::Root;
    case 2:
        return PageMap::Use::Free;
    case 3:
    case 4:
        return PageMap::Use::Overflow;
    case 5:
        return PageMap::Use::Tree;
    default:
        return PageMap::Use::Unknown;
    }
}

} // namespace

PageMap::PageMap(SalvagePages& pages)
    : m_entries(std::size_t(pages.count()) + 1) {
    for (quint32 number = 1; number <= pages.count(); ++number) {
        const auto page = pages.page(number);
        m_entries[number].damaged = !page;
        const bool isMap = isMapPage(number, pages.pageSize());
        if (isMap) m_entries[number].use = Use::Map;
        if (!page) continue;
        if (isMap)
            readMap(number, *page);
        else
            readTree(number, *page);
    }
}

void PageMap::readMap(quint32 number, const QByteArray& page) {
    for (quint32 i = 0; i < entriesOf(page.size()); ++i) {
        const std::size_t about = std::size_t(number) + 1 + i;
        if (about >= m_entries.size()) return;
        const char* const at = page.constData() + i * entrySize;
        if (m_entries[about].use != Use::Map) m_entries[about].use = useFrom(*at);
        m_entries[about].parentInMap = qFromBigEndian<quint32>(at + 1);
    }
}

void PageMap::readTree(quint32 number, const QByteArray& page) {
    // A map page stands before the pages it speaks of: what is free is known here.
    if (m_entries[number].use == Use::Free || m_entries[number].use == Use::Overflow) return;
    const auto tree = BTreePage::parse(number, page);
    if (!tree) return;
    const auto children = tree->children();
    for (const quint32 child : children) {
        if (child > 0 && child < m_entries.size()) m_entries[child].parentInTree = number;
    }
}

qint64 PageMap::damagedPages() const {
    return std::count_if(m_entries.begin(), m_entries.end(), [](const Entry& entry) { return entry.damaged; });
}

quint32 PageMap::topOf(quint32 page) const {
    for (int depth = 0; depth < deepest; ++depth) {
        if (page == 0 || page >= m_entries.size()) return 0;
        const Entry& entry = m_entries[page];
        if (page == 1 || entry.use == Use::Root) return page;
        const quint32 above = entry.parentInTree != 0 ? entry.parentInTree : entry.parentInMap;
        // Without a map and without a page that points here, it may be a root itself.
        if (above == 0) return entry.use == Use::Unknown ? page : 0;
        page = above;
    }
    return 0;
}

} // namespace lodestar
