#pragma once

#include "core/records/EntryState.h"
#include "core/records/Happened.h"
#include "core/records/Kind.h"

#include <QJsonObject>

namespace lodestar {

/// One entry as it stands now: what pages, reports and rules read.
struct Entry {
    EntryId id;
    RecordId record; ///< under which it is read
    /// Whose log holds it: another one where two people joined the records (core/store/Joined.h).
    RecordId home;
    records::Compartment compartment = records::Compartment::Shared;
    QString kind;
    /// Date ("2026-11-09") or date-time with offset; when written, where the kind has no date of its own.
    QString happened;
    /// The first value of each field; nulls left out.
    QJsonObject fields;
    /// Every head of each field: what an edit drawn from this entry has `seen`, and both values of a conflict.
    QMap<QString, QList<records::Head>> heads;
    QStringList conflicts;
    bool retired = false;
    bool recalled = false;
    StaffId author;    ///< of the first change
    QString madeAt;    ///< of the first change
    QString changedAt; ///< of the last one

    [[nodiscard]] QJsonValue value(QLatin1StringView field) const { return fields.value(field); }
    [[nodiscard]] QString text(QLatin1StringView field) const { return fields.value(field).toString(); }
    [[nodiscard]] QJsonObject object(QLatin1StringView field) const { return fields.value(field).toObject(); }
    /// A part of a composite as text: `part("what", "type")`.
    [[nodiscard]] QString part(QLatin1StringView field, QLatin1StringView name) const {
        return fields.value(field).toObject().value(name).toString();
    }
    [[nodiscard]] bool inConflict(QLatin1StringView field) const { return conflicts.contains(field); }
    [[nodiscard]] QDate happenedOn() const { return QDate::fromString(happened.left(10), Qt::ISODate); }
    /// What an edit of these fields must carry.
    [[nodiscard]] records::Seen seenFor(const QStringList& names) const;
    [[nodiscard]] records::Seen seenForAll() const { return seenFor(heads.keys()); }
};

/// For a column that may be empty but not NULL: a foreign change may lack what this version requires.
inline QString orEmpty(const QString& text) {
    return text.isNull() ? QStringLiteral("") : text;
}
/// For a column where nothing is NULL.
inline std::optional<QString> orNull(const QString& text) {
    return text.isEmpty() ? std::nullopt : std::optional<QString>(text);
}

using records::happenedOf;

} // namespace lodestar
