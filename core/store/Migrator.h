#pragma once

#include "core/base/Result.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace lodestar {

class Connection;

/// Brings a store's tables to the version of this program. A migration is one file `NNNN_name.sql` of literal SQL;
/// file NNNN makes version NNNN+1 (PRAGMA user_version), in one transaction with that number, so that an interruption
/// leaves the old version or the new one. A fresh store runs them all.
///
/// A file with a line `-- rebuild projections` asks for the projections to be computed anew: a mark is set in its own
/// transaction, and after the last migration the rebuild runs in one transaction that takes the mark away. A rebuild
/// that was interrupted runs at the next start.
class Migrator {
public:
    /// Computes all projections from the log; called inside a transaction.
    using Rebuild = std::function<Status(Connection&)>;
    /// Called before each numbered step, for tests that stop there.
    using StepHook = std::function<void(int step)>;

    struct Options {
        QString folder = QStringLiteral(":/sql");
        Rebuild rebuild = {};
        StepHook onStep = {};
    };

    explicit Migrator(Options options);

    /// Name of the setting whose presence asks `migrate` for a rebuild.
    static QString rebuildMark();

    /// The version that the files lead to.
    [[nodiscard]] int newestVersion() const;
    /// Whether `migrate` would change an existing store (an empty one is not an upgrade): time for a copy. StoreTooNew
    /// if the store is ahead of the files.
    Result<bool> isUpgrade(Connection& connection) const;
    /// StoreTooNew as above; InvalidInput if a file is missing from the row of numbers or
    /// cannot be read; else what the database says, with the name of the file.
    Status migrate(Connection& connection) const { return migrateTo(connection, newestVersion()); }
    /// Only the files up to a version, and no rebuild unless it is the newest: for a copy of an older store.
    Status migrateTo(Connection& connection, int version) const;

private:
    struct File {
        int number;
        QString path;
    };
    Status requireWhole() const;
    Status apply(Connection& connection, const File& file, bool fresh) const;
    Status rebuildIfAsked(Connection& connection) const;
    void step() const;

    Options m_options;
    std::vector<File> m_files;
    mutable int m_step = 0;
};

} // namespace lodestar
