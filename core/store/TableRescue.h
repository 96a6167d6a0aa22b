#pragma once

#include "core/base/Result.h"
#include "core/store/BTreePage.h"
#include "core/store/RowRecord.h"
#include "core/store/Salvage.h"
#include "core/store/TableLayout.h"

#include <QHash>

namespace lodestar {

class Connection;
class PageMap;
class SalvagePages;

/// Copies the rows of all tables that stand on whole pages into a store that has the same tables.
class TableRescue {
public:
    TableRescue(SalvagePages& pages, const PageMap& map, Connection& fresh);

    /// Inside the caller's transaction. Errors are those of the new store.
    Status run(SalvageReport& report);

private:
    struct Found {
        TableLayout layout;
        SalvageReport::Table counts;
        qint64 pagesRead = 0;
    };
    Status learnTables();
    void learnRoots();
    Status rescuePage(quint32 number);
    Status rescueRow(Found& table, const BTreePage::Cell& cell);
    void noteLoss(quint32 number, SalvageReport& report);
    [[nodiscard]] std::optional<QByteArray> payloadOf(const BTreePage::Cell& cell);
    [[nodiscard]] Found* tableOf(quint32 page);

    SalvagePages& m_pages;
    const PageMap& m_map;
    Connection& m_fresh;
    QList<Found> m_tables;
    QHash<quint32, qsizetype> m_byRoot;
};

} // namespace lodestar
