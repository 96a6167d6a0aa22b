#pragma once

#include "core/rules/DuplicateRules.h"
#include "core/store/Projection.h"

namespace lodestar {

/// The record under which what lies in the log of `record` is read: itself, unless two people joined it to another.
Result<RecordId> readUnder(Connection& connection, const RecordId& record);
/// The records whose logs are read under this one: itself first.
Result<QList<RecordId>> logsReadUnder(Connection& connection, const RecordId& record);

/// `named_member`: whom each membership names, as the log has it.
class NamedMemberProjection final : public Projection {
public:
    [[nodiscard]] QSet<QString> kinds() const override;
    Status ofEntry(Connection& connection, const Entry& entry) override;
    [[nodiscard]] QList<QByteArray> tables() const override;
};

/// The table `joined`: which records are read under which, computed from the joinings that stand.
class RecordJoins {
public:
    explicit RecordJoins(Connection& connection)
        : m_connection(connection) {}

    /// Kinds on which it depends whether a joining stands.
    static bool concerns(const QSet<QString>& kinds);

    struct Move {
        RecordId from; ///< read under before
        RecordId to;   ///< read under now
    };
    /// Computes the table anew and moves the rows of entries; answers what is now read under another record than
    /// before.
    Result<QHash<RecordId, Move>> bringUpToDate();
    /// Entries of which tables must be told once more after that: those of the moved records, and those that name them.
    Result<QList<EntryId>> concerned(const QHash<RecordId, Move>& moved);

    /// What is held of a record by itself, joined or not. Nothing when it has no person (no household) here.
    Result<std::optional<rules::DoubledPerson>> personAlone(const RecordId& record);
    Result<std::optional<rules::DoubledHousehold>> householdAlone(const RecordId& record);
    /// Why these two must never be one; No also when one of them is not held.
    Result<rules::NeverOne> never(const RecordId& a, const RecordId& b);

    /// Whether a joining was proposed by one person, confirmed by another, and taken back by nobody. Who said what is
    /// read from the signed changes and not from what they say.
    Result<bool> stands(const Entry& joining);
    /// Who signed what stands in a field of a joining.
    Result<QSet<StaffId>> authors(const Entry& joining, const QString& field);

private:
    struct Said;
    Result<Said> said();
    Result<bool> isHeld(const RecordId& record);
    Status move(const RecordId& record, const RecordId& under);

    Connection& m_connection;
};

/// Whether somebody says it now: of several values any that is not empty.
bool isSaid(const Entry& joining, const QString& field);

} // namespace lodestar
