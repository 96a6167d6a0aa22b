#include "core/store/BTreePage.h"

#include "core/store/PageCipher.h"
#include "core/store/PageSize.h"
#include "core/store/RowRecord.h"

#include <QtEndian>

#include <algorithm>

namespace lodestar {

namespace {

constexpr qsizetype fileHeaderSize = 100;

/// How many bytes of a payload stand on the page itself ("Cell Payload Overflow Pages").
qint64 localSize(qint64 payload, qint64 usable, bool tableLeaf) {
    const qint64 most = tableLeaf ? usable - 35 : (usable - 12) * 64 / 255 - 23;
    const qint64 least = (usable - 12) * 32 / 255 - 23;
    if (payload <= most) return payload;
    const qint64 local = least + (payload - least) % (usable - 4);
    return local <= most ? local : least;
}

} // namespace

std::optional<BTreePage> BTreePage::parse(quint32 number, const QByteArray& page) {
    if (std::find(pageSizes.begin(), pageSizes.end(), page.size()) == pageSizes.end()) return std::nullopt;
    BTreePage made;
    made.m_page = page;
    made.m_start = number == 1 ? fileHeaderSize : 0;
    switch (page[made.m_start]) {
    case 2:
    case 5:
    case 10:
    case 13:
        made.m_kind = static_cast<Kind>(page[made.m_start]);
        return made;
    default:
        return std::nullopt;
    }
}

qsizetype BTreePage::usable() const {
    return m_page.size() - PageCipher::reserved;
}

quint32 BTreePage::number16(qsizetype at) const {
    return at + 2 <= usable() ? qFromBigEndian<quint16>(m_page.constData() + at) : 0;
}

quint32 BTreePage::number32(qsizetype at) const {
    return at + 4 <= usable() ? qFromBigEndian<quint32>(m_page.constData() + at) : 0;
}

std::vector<quint32> BTreePage::children() const {
    std::vector<quint32> pages;
    if (!isInterior()) return pages;
    const quint32 count = number16(m_start + 3);
    for (quint32 i = 0; i < count; ++i) {
        const qsizetype pointer = m_start + 12 + 2 * qsizetype(i);
        if (pointer + 2 > usable()) break;
        pages.push_back(number32(number16(pointer)));
    }
    pages.push_back(number32(m_start + 8));
    return pages;
}

std::vector<BTreePage::Cell> BTreePage::cells() const {
    std::vector<Cell> found;
    if (m_kind == Kind::TableInterior) return found;
    const quint32 count = number16(m_start + 3);
    const qsizetype pointers = m_start + (isInterior() ? 12 : 8);
    for (quint32 i = 0; i < count; ++i) {
        const qsizetype pointer = pointers + 2 * qsizetype(i);
        if (pointer + 2 > usable()) break;
        if (auto cell = cellAt(number16(pointer))) found.push_back(std::move(*cell));
    }
    return found;
}

std::optional<BTreePage::Cell> BTreePage::cellAt(qsizetype at) const {
    if (isInterior()) at += 4; // the child to its left
    if (at <= 0 || at >= usable()) return std::nullopt;
    const QByteArrayView page = QByteArrayView(m_page).first(usable());
    Cell cell;
    const auto size = RowRecord::variableNumber(page, at);
    if (!size || *size < 0) return std::nullopt;
    cell.size = *size;
    if (m_kind == Kind::TableLeaf) {
        const auto rowid = RowRecord::variableNumber(page, at);
        if (!rowid) return std::nullopt;
        cell.rowid = *rowid;
    }
    const qint64 local = localSize(cell.size, usable(), m_kind == Kind::TableLeaf);
    const qint64 tail = local < cell.size ? 4 : 0;
    if (local < 0 || at + local + tail > usable()) return std::nullopt;
    cell.local = page.sliced(at, local).toByteArray();
    if (tail > 0) cell.overflow = number32(at + local);
    return cell;
}

} // namespace lodestar
