#pragma once

#include "core/base/Result.h"
#include "core/crypto/SecureBytes.h"

#include <QList>
#include <QString>

#include <functional>

namespace lodestar {

class Connection;
class StoreFile;

/// What a salvage could and could not read.
struct SalvageReport {
    struct Table {
        QString name;
        qint64 rowsRead = 0;
        /// Rows of which only a part could be read, or which the new store refused.
        qint64 rowsBroken = 0;
        /// Damaged pages that held rows of this table or parts of them.
        qint64 pagesLost = 0;
        /// Rows that stood on those pages, estimated from the pages that could be read.
        qint64 rowsLostAbout = 0;
    };
    QList<Table> tables; ///< in the order of their names
    qint64 pages = 0;
    qint64 damagedPages = 0;
    /// Damaged pages of which it cannot be told what they held.
    qint64 unplacedPages = 0;
    /// Rows left out because the row that they belong to is lost.
    qint64 orphans = 0;

    [[nodiscard]] bool isComplete() const;
};

/// Reads what can still be read of a damaged store into a new one. The damaged files are only read. Each page is
/// taken by itself: what stands on a whole page is saved, whatever happened to the pages around it, and a row is saved
/// whole or not at all. The new store is made by the migrations up to the damaged one's version, filled, and then
/// brought to this version with its projections rebuilt.
class Salvage {
public:
    /// Called before the projections are rebuilt, for what must be computed anew when rows are missing.
    using Settle = std::function<Status(Connection&)>;

    /// `fresh` is a profile without a store; it gets the same passphrase, and the same organisation's recovery slot.
    /// Errors: those of the key file (KeyFileMissing, KeyFileDamaged, OtherStore, WrongPassphrase, WaitBeforeRetry),
    /// NotFound, AlreadyExists, Locked, StoreTooNew, DiskFull.
    static Result<SalvageReport> run(StoreFile& damaged, const SecureBytes& passphrase, StoreFile& fresh,
                                     const Settle& settle = {});
};

} // namespace lodestar
