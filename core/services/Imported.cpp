#include "core/services/Imported.h"

#include "core/store/Transaction.h"

#include <QJsonDocument>

namespace lodestar {

namespace {

using records::Change;

/// Namespace of ids derived from imports; the same in every installation.
const Uuid& importSpace() {
    static const Uuid space = Uuid::fromString(u"0b1f5c9e-6a0a-5d7e-9d0e-3f7a2c5b8e41").value_or(Uuid());
    return space;
}

QByteArray named(const QString& file, const QString& ref) {
    return file.toUtf8() + ':' + ref.toUtf8();
}

/// The value that the last import gave a field; undefined if none did.
QJsonValue lastImported(const QList<Change>& changes, const QString& field) {
    QJsonValue value(QJsonValue::Undefined);
    for (const Change& change : changes) {
        if (change.fieldNames.contains(sourceField) && change.fieldNames.contains(field))
            value = change.fields().value(field);
    }
    return value;
}

/// Whether all heads of a field were brought by imports.
bool onlyImported(const Entry& entry, const QList<Change>& changes, const QString& field) {
    for (const records::Head& head : entry.heads.value(field)) {
        for (const Change& change : changes) {
            if (change.id == head.change && !change.fieldNames.contains(sourceField)) return false;
        }
    }
    return true;
}

QString lastSentAt(const QList<Change>& changes) {
    QString newest;
    for (const Change& change : changes) {
        const QString sent = change.fields().value(QLatin1StringView("sentAt")).toString();
        if (sent > newest) newest = sent;
    }
    return newest;
}

Edit proposal(const ImportedEntry& wanted, const Entry& held, const QString& field, const QString& today) {
    Edit edit = newEntry(wanted.record, u"proposal",
                         {{QStringLiteral("entry"), held.id.toString()},
                          {QStringLiteral("field"), field},
                          {QStringLiteral("value"), QJsonObject{{QStringLiteral("value"), wanted.fields.value(field)}}},
                          {QStringLiteral("on"), today},
                          {QString(sourceField), wanted.fields.value(sourceField)}});
    // Derived from what it proposes, so that the second import of the same file proposes nothing again.
    const QByteArray what =
        QJsonDocument(QJsonObject{{field, wanted.fields.value(field)}}).toJson(QJsonDocument::Compact);
    edit.entry = EntryId::derived(importSpace(), "proposal:" + held.id.bytes() + what);
    edit.compartment = held.compartment;
    return edit;
}

/// What must be written so that a known entry is as the import says.
struct Difference {
    Edit edit;
    QList<Edit> proposals;
};

Result<Difference> difference(Work& work, const ImportedEntry& wanted, const Entry& held) {
    Difference result;
    QStringList differing;
    for (auto it = wanted.fields.constBegin(); it != wanted.fields.constEnd(); ++it) {
        if (it.key() != sourceField && it.key() != QLatin1StringView("sentAt") &&
            held.fields.value(it.key()) != it.value())
            differing.append(it.key());
    }
    if (differing.isEmpty()) return result;
    LODESTAR_ASSIGN(const auto changes, ChangeRows(work.connection).ofEntry(held.id));
    if (!wanted.sentAt.isEmpty() && wanted.sentAt < lastSentAt(changes)) return result;
    QJsonObject fields;
    for (const QString& field : differing) {
        if (lastImported(changes, field) == wanted.fields.value(field))
            continue; // said before, and put right here since
        if (onlyImported(held, changes, field))
            fields.insert(field, wanted.fields.value(field));
        else
            result.proposals.append(proposal(wanted, held, field, work.clock().today().toString(Qt::ISODate)));
    }
    if (fields.isEmpty()) return result;
    fields.insert(sourceField, wanted.fields.value(sourceField));
    result.edit = correctionOf(held, fields);
    return result;
}

Edit asNew(const ImportedEntry& wanted) {
    Edit edit = newEntry(wanted.record, wanted.kind, wanted.fields);
    edit.entry = wanted.entry;
    if (wanted.compartment) edit.compartment = *wanted.compartment;
    return edit;
}

} // namespace

ImportCounts& ImportCounts::operator+=(const ImportCounts& other) {
    added += other.added;
    updated += other.updated;
    same += other.same;
    proposed += other.proposed;
    return *this;
}

RecordId importedRecord(const QString& file, const QString& ref) {
    return RecordId::derived(importSpace(), named(file, ref));
}

EntryId importedEntry(const QString& file, const QString& ref) {
    return EntryId::derived(importSpace(), named(file, ref));
}

Result<ImportCounts> saveImported(Work& work, const QList<ImportedEntry>& wanted) {
    ImportCounts counts;
    QList<Edit> edits;
    QHash<EntryId, qsizetype> madeHere;
    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(work.connection));
    EntryTable entries(work.connection);
    for (const ImportedEntry& each : wanted) {
        if (const auto made = madeHere.constFind(each.entry); made != madeHere.cend()) {
            // Two rows of one batch tell of one entry: they are one change.
            for (auto it = each.fields.constBegin(); it != each.fields.constEnd(); ++it)
                edits[*made].fields.insert(it.key(), it.value());
            continue;
        }
        LODESTAR_ASSIGN(const auto held, entries.find(each.entry));
        if (!held) {
            madeHere.insert(each.entry, edits.size());
            edits.append(asNew(each));
            ++counts.added;
            continue;
        }
        LODESTAR_ASSIGN(const Difference differs, difference(work, each, *held));
        if (!differs.edit.fields.isEmpty()) {
            edits.append(differs.edit);
            ++counts.updated;
        } else if (differs.proposals.isEmpty()) {
            ++counts.same;
        }
        for (const Edit& proposed : differs.proposals) {
            LODESTAR_ASSIGN(const bool known, entries.contains(proposed.entry));
            if (known) continue;
            edits.append(proposed);
            ++counts.proposed;
        }
    }
    LODESTAR_TRY(save(work, edits));
    LODESTAR_TRY(transaction.commit());
    return counts;
}

} // namespace lodestar
