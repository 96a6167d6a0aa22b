#include "core/store/TableRescue.h"

#include "core/store/Connection.h"
#include "core/store/PageMap.h"
#include "core/store/SalvagePages.h"

#include <QtEndian>

namespace lodestar {

namespace {

void bindValue(Statement& statement, int index, const RowRecord::Value& value) {
    if (const auto* number = std::get_if<qint64>(&value)) return statement.bindValue(index, *number);
    if (const auto* real = std::get_if<double>(&value)) return statement.bindValue(index, *real);
    if (const auto* text = std::get_if<RowRecord::Text>(&value)) return statement.bindUtf8(index, text->utf8);
    if (const auto* bytes = std::get_if<QByteArray>(&value)) return statement.bindValue(index, *bytes);
    statement.bindValue(index, nullptr);
}

bool holdsRows(const TableLayout& table, const BTreePage& page) {
    return table.withoutRowid
               ? page.kind() == BTreePage::Kind::IndexLeaf || page.kind() == BTreePage::Kind::IndexInterior
               : page.kind() == BTreePage::Kind::TableLeaf;
}

} // namespace

TableRescue::TableRescue(SalvagePages& pages, const PageMap& map, Connection& fresh)
    : m_pages(pages)
    , m_map(map)
    , m_fresh(fresh) {}

Status TableRescue::run(SalvageReport& report) {
    LODESTAR_TRY(learnTables());
    for (quint32 number = 1; number <= m_pages.count(); ++number) {
        if (m_map.isDamaged(number))
            noteLoss(number, report);
        else
            LODESTAR_TRY(rescuePage(number));
    }
    for (Found& table : m_tables) {
        const qint64 rowsPerPage =
            table.pagesRead == 0 ? 1 : (table.counts.rowsRead + table.pagesRead - 1) / table.pagesRead;
        table.counts.rowsLostAbout = table.counts.pagesLost * std::max(rowsPerPage, qint64(1));
        report.tables.append(table.counts);
    }
    return {};
}

Status TableRescue::learnTables() {
    LODESTAR_ASSIGN(const auto layouts, TableLayout::all(m_fresh));
    for (const TableLayout& layout : layouts) {
        m_tables.append({layout, {.name = layout.name}, 0});
    }
    learnRoots();
    for (qsizetype i = 0; i < m_tables.size(); ++i)
        m_byRoot.insert(m_tables[i].layout.root, i);
    return {};
}

/// Takes the roots from what is left of the damaged store's own list. For tables missing there the new store's roots
/// stand: with auto_vacuum, tables made in the same order have the same roots.
void TableRescue::learnRoots() {
    constexpr std::size_t typeColumn = 0;
    constexpr std::size_t nameColumn = 1;
    constexpr std::size_t rootColumn = 3;
    QHash<QString, quint32> roots;
    for (quint32 number = 1; number <= m_pages.count(); ++number) {
        if (m_map.isDamaged(number) || m_map.topOf(number) != 1) continue;
        const auto page = BTreePage::parse(number, m_pages.page(number).value_or(QByteArray()));
        if (!page || page->kind() != BTreePage::Kind::TableLeaf) continue;
        const auto cells = page->cells();
        for (const auto& cell : cells) {
            const auto values = RowRecord::parse(payloadOf(cell).value_or(QByteArray()));
            if (!values || values->size() <= rootColumn) continue;
            const auto* type = std::get_if<RowRecord::Text>(&(*values)[typeColumn]);
            const auto* name = std::get_if<RowRecord::Text>(&(*values)[nameColumn]);
            const auto* root = std::get_if<qint64>(&(*values)[rootColumn]);
            if (type == nullptr || name == nullptr || root == nullptr || type->utf8 != "table") continue;
            roots.insert(QString::fromUtf8(name->utf8), static_cast<quint32>(*root));
        }
    }
    for (Found& table : m_tables)
        table.layout.root = roots.value(table.layout.name, table.layout.root);
}

TableRescue::Found* TableRescue::tableOf(quint32 page) {
    const auto found = m_byRoot.constFind(m_map.topOf(page));
    return found == m_byRoot.constEnd() ? nullptr : &m_tables[found.value()];
}

void TableRescue::noteLoss(quint32 number, SalvageReport& report) {
    const auto use = m_map.useOf(number);
    if (use == PageMap::Use::Free || use == PageMap::Use::Map) return;
    if (Found* table = tableOf(number))
        ++table->counts.pagesLost;
    else if (m_map.topOf(number) == 0)
        ++report.unplacedPages;
}

Status TableRescue::rescuePage(quint32 number) {
    const auto use = m_map.useOf(number);
    if (use == PageMap::Use::Free || use == PageMap::Use::Map || use == PageMap::Use::Overflow) return {};
    Found* const table = tableOf(number);
    if (table == nullptr) return {};
    const auto page = BTreePage::parse(number, m_pages.page(number).value_or(QByteArray()));
    if (!page || !holdsRows(table->layout, *page)) return {};
    ++table->pagesRead;
    const auto cells = page->cells();
    for (const auto& cell : cells)
        LODESTAR_TRY(rescueRow(*table, cell));
    return {};
}

/// The whole payload, or nothing if a page of its rest is damaged.
std::optional<QByteArray> TableRescue::payloadOf(const BTreePage::Cell& cell) {
    // Pages of different ages could lead in a circle.
    if (cell.size > qint64(m_pages.count()) * m_pages.pageSize()) return std::nullopt;
    const qint64 overflowRoom = m_pages.pageSize() - PageCipher::reserved - 4;
    QByteArray payload = cell.local;
    quint32 next = cell.overflow;
    while (payload.size() < cell.size) {
        const auto page = next == 0 || next > m_pages.count() ? std::nullopt : m_pages.page(next);
        if (!page) return std::nullopt;
        payload += page->sliced(4, std::min(overflowRoom, cell.size - payload.size()));
        next = qFromBigEndian<quint32>(page->constData());
    }
    return payload;
}

Status TableRescue::rescueRow(Found& table, const BTreePage::Cell& cell) {
    const auto payload = payloadOf(cell);
    const auto values = payload ? RowRecord::parse(*payload) : std::nullopt;
    if (!values) {
        ++table.counts.rowsBroken;
        return {};
    }
    const TableLayout& layout = table.layout;
    const auto present = std::min(layout.columns.size(), static_cast<qsizetype>(values->size()));
    LODESTAR_ASSIGN(Statement insert, m_fresh.statement(layout.insertSql(present)));
    insert.bind();
    int index = 0;
    if (!layout.withoutRowid && layout.rowidColumn < 0) insert.bindValue(++index, cell.rowid);
    for (qsizetype i = 0; i < present; ++i) {
        if (layout.computed[i]) continue;
        if (i == layout.rowidColumn)
            insert.bindValue(++index, cell.rowid);
        else
            bindValue(insert, ++index, (*values)[static_cast<std::size_t>(i)]);
    }
    LODESTAR_TRY(insert.run());
    if (m_fresh.rowsChanged() > 0)
        ++table.counts.rowsRead;
    else
        ++table.counts.rowsBroken;
    return {};
}

} // namespace lodestar
