#pragma once

#include "core/records/Change.h"

#include <QJsonValue>

namespace lodestar::records {

/// Field name of a removal: an object {"reason": ...}; null puts the entry back.
inline constexpr QLatin1StringView retiredField("retired");
/// Field name of the reason given with a correction.
inline constexpr QLatin1StringView reasonField("reason");
/// Kind of a change that names changes whose content must go: fields {"changes": [ids], "reason": text}.
inline constexpr QLatin1StringView recallKind("recall");

/// A value of a field that no other change has seen.
struct Head {
    ChangeId change;
    QJsonValue value; ///< undefined when the content was recalled
    friend bool operator==(const Head&, const Head&) = default;
};

/// What the set of changes of one entry amounts to. A pure function of the set: order, repetition and batching do not
/// matter. Several heads of a field with different values are a conflict; nothing is discarded.
class EntryState {
public:
    /// All changes given must be of one entry. Repetitions are taken once.
    static EntryState of(const QList<Change>& changes);

    [[nodiscard]] const QMap<QString, QList<Head>>& heads() const { return m_heads; }
    [[nodiscard]] QList<Head> heads(const QString& field) const { return m_heads.value(field); }
    /// The value of a field, or the first of several (see `of` for the order); undefined if never set or recalled.
    [[nodiscard]] QJsonValue value(const QString& field) const;
    /// The first values of all fields that have one, nulls left out.
    [[nodiscard]] QJsonObject values() const;
    /// Fields whose heads differ, sorted; "retired" among them when an edit was made without knowing of the removal.
    [[nodiscard]] const QStringList& conflicts() const { return m_conflicts; }
    /// Removed with a reason, and no edit stands against the removal.
    [[nodiscard]] bool retired() const;
    /// Every content of the entry was recalled: only the tombstone is left.
    [[nodiscard]] bool recalled() const { return m_recalled; }
    /// What an edit of these fields, drawn from this state, must carry as `seen`.
    [[nodiscard]] Seen seenFor(const QStringList& fields) const;
    /// What a removal must carry: the heads of all fields.
    [[nodiscard]] Seen seenForAll() const;

    friend bool operator==(const EntryState&, const EntryState&) = default;

private:
    QMap<QString, QList<Head>> m_heads;
    QStringList m_conflicts;
    bool m_recalled = false;
};

} // namespace lodestar::records
