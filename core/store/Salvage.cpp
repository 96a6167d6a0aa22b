#include "core/store/Salvage.h"

#include "core/crypto/OrganisationKey.h"
#include "core/store/Connection.h"
#include "core/store/PageMap.h"
#include "core/store/SalvagePages.h"
#include "core/store/Setting.h"
#include "core/store/StoreFile.h"
#include "core/store/TableRescue.h"
#include "core/store/Transaction.h"

#include <QtEndian>

namespace lodestar {

namespace {

/// The damaged store's version; `newest` when its first page is lost.
int versionOf(SalvagePages& pages, int newest) {
    constexpr qsizetype userVersionAt = 60; // SQLite, "Database File Format", 1.3
    const auto first = pages.page(1);
    return first ? qFromBigEndian<qint32>(first->constData() + userVersionAt) : newest;
}

/// Removes the rows that point to rows which are lost, until none is left that does.
Status removeOrphans(Connection& fresh, SalvageReport& report) {
    while (true) {
        QList<std::pair<QString, qint64>> orphans;
        LODESTAR_ASSIGN(Statement check, fresh.statement("SELECT \"table\", rowid FROM pragma_foreign_key_check"
                                                         " WHERE rowid IS NOT NULL"));
        LODESTAR_TRY(check.each([&](const Statement& row) { orphans.append({row.text(0), row.integer(1)}); }));
        if (orphans.isEmpty()) return {};
        for (auto& [table, rowid] : orphans) {
            table.replace(u'"', QLatin1String("\"\""));
            LODESTAR_TRY(fresh.run(QStringLiteral("DELETE FROM \"%1\" WHERE rowid = ?").arg(table).toUtf8(), rowid));
            report.orphans += fresh.rowsChanged();
        }
    }
}

Status fill(Connection& fresh, SalvagePages& pages, const Migrator& migrator, SalvageReport& report) {
    const int version = versionOf(pages, migrator.newestVersion());
    if (version > migrator.newestVersion()) return fail(ErrorCode::StoreTooNew, QString::number(version));
    LODESTAR_TRY(migrator.migrateTo(fresh, version));
    const PageMap map(pages);
    report.pages = pages.count();
    report.damagedPages = map.damagedPages();
    // Rows come in the order of their pages, a child before its parent perhaps.
    LODESTAR_TRY(fresh.execute("PRAGMA foreign_keys=OFF"));
    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(fresh));
    LODESTAR_TRY(TableRescue(pages, map, fresh).run(report));
    LODESTAR_TRY(removeOrphans(fresh, report));
    LODESTAR_TRY(transaction.commit());
    return fresh.execute("PRAGMA foreign_keys=ON");
}

} // namespace

bool SalvageReport::isComplete() const {
    return unplacedPages == 0 && orphans == 0 && std::all_of(tables.begin(), tables.end(), [](const Table& table) {
               return table.rowsBroken == 0 && table.pagesLost == 0;
           });
}

Result<SalvageReport> Salvage::run(StoreFile& damaged, const SecureBytes& passphrase, StoreFile& fresh,
                                   const Settle& settle) {
    LODESTAR_ASSIGN(const StoreKey key, damaged.unlock(passphrase));
    LODESTAR_ASSIGN(const auto pages, SalvagePages::open(damaged.paths().store(), key));
    std::optional<QByteArray> organisation;
    if (auto known = OrganisationKey::readPublic(damaged.paths().organisation())) organisation = std::move(*known);

    const Migrator migrator(fresh.options().migrations);
    SalvageReport report;
    const auto build = [&](Connection& connection) -> Status {
        LODESTAR_TRY(fill(connection, *pages, migrator, report));
        if (settle) LODESTAR_TRY(settle(connection));
        LODESTAR_TRY(writeSetting(connection, Migrator::rebuildMark(), "1"));
        return migrator.migrate(connection);
    };
    LODESTAR_TRY(fresh.createFilled(passphrase, organisation, build));
    return report;
}

} // namespace lodestar
