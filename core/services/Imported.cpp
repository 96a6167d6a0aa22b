#include "core/services/Imported.h"

#include "core/base/Fold.h"
#include "core/services/PersonMatch.h"
#include "core/services/Proposal.h"
#include "core/store/Transaction.h"

#include <algorithm>

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

using V = QLatin1StringView;

bool tellsOfImport(QStringView field) {
    return field == sourceField || field == sentAtField;
}

/// Who said so: a row by its reference whatever the file, all messages together (their time orders them).
QString senderOf(const QString& source) {
    if (!source.contains(V(".csv"))) return QStringLiteral("message");
    return source.contains(u':') ? source.mid(source.indexOf(u':') + 1) : source;
}

/// The value that this very source gave a field last time; undefined if it never did.
QJsonValue lastSaid(const QList<Change>& changes, const QString& field, const QString& source) {
    QJsonValue value(QJsonValue::Undefined);
    for (const Change& change : changes) {
        if (!change.fieldNames.contains(sourceField) || !change.fieldNames.contains(field)) continue;
        const QJsonObject said = change.fields();
        if (said.value(sourceField).toString() == source) value = said.value(field);
    }
    return value;
}

/// Whether all heads of a field were brought by this sender: nobody edited it here, and no other source told us.
bool onlyBy(const QString& sender, const QList<records::Head>& heads, const QList<Change>& changes) {
    return std::all_of(heads.cbegin(), heads.cend(), [&](const records::Head& head) {
        return std::all_of(changes.cbegin(), changes.cend(), [&](const Change& change) {
            if (change.id != head.change) return true;
            return change.fieldNames.contains(sourceField) &&
                   senderOf(change.fields().value(sourceField).toString()) == sender;
        });
    });
}

/// Whether imports alone wrote these heads, whichever.
bool onlyImported(const QList<records::Head>& heads, const QList<Change>& changes) {
    return std::all_of(heads.cbegin(), heads.cend(), [&](const records::Head& head) {
        return std::none_of(changes.cbegin(), changes.cend(), [&](const Change& change) {
            return change.id == head.change && !change.fieldNames.contains(sourceField);
        });
    });
}

bool saysTheSame(const QJsonValue& ours, const QJsonValue& theirs) {
    if (ours.isString() && theirs.isString()) return folded(ours.toString()) == folded(theirs.toString());
    return ours == theirs;
}

/// What another source says beside what stands: ours where the two agree but for letters, with what only they know.
/// Undefined where they do not agree. Only of fields in which more is never a danger.
QJsonValue together(const QString& field, const QJsonValue& ours, const QJsonValue& theirs) {
    static const QStringList additive{QStringLiteral("name"), QStringLiteral("nhsNumber"), QStringLiteral("gpPractice"),
                                      QStringLiteral("birth"), QStringLiteral("address")};
    if (saysTheSame(ours, theirs)) return ours;
    if (!ours.isObject() || !theirs.isObject() || !additive.contains(field)) return QJsonValue::Undefined;
    QJsonObject both = ours.toObject();
    const QJsonObject more = theirs.toObject();
    for (auto it = more.constBegin(); it != more.constEnd(); ++it) {
        if (!both.contains(it.key()))
            both.insert(it.key(), it.value());
        else if (!saysTheSame(both.value(it.key()), it.value()))
            return QJsonValue::Undefined;
    }
    return both;
}

bool isUnnamed(const QJsonValue& name) {
    return isPlaceholderName(name.toObject().value(V("given")).toString());
}

QString lastSentAt(const QList<Change>& changes) {
    QString newest;
    for (const Change& change : changes)
        newest = std::max(newest, change.fields().value(sentAtField).toString());
    return newest;
}

/// What must be written so that a known entry is as the import says.
struct Difference {
    Edit edit;
    QList<Edit> proposals;
};

QStringList differingFields(const ImportedEntry& wanted, const Entry& held) {
    QStringList differing;
    for (auto it = wanted.fields.constBegin(); it != wanted.fields.constEnd(); ++it) {
        if (!tellsOfImport(it.key()) && held.fields.value(it.key()) != it.value()) differing.append(it.key());
    }
    return differing;
}

/// What a value can be agreed on with another source without asking; undefined if a person must be asked.
QJsonValue agreedValue(const QString& field, const Entry& held, const QJsonValue& theirs, bool importsOnly) {
    const QJsonValue ours = held.fields.value(field);
    const bool personName = held.kind == V("person") && field == V("name");
    // Baby Smith who becomes Aaliyah is no mismatch; Aaliyah never becomes Baby Smith again.
    if (personName && isUnnamed(theirs) && !isUnnamed(ours)) return ours;
    if (personName && isUnnamed(ours) && !isUnnamed(theirs) && importsOnly) return theirs;
    return together(field, ours, theirs);
}

Result<Difference> difference(Work& work, const ImportedEntry& wanted, const Entry& held) {
    Difference result;
    const QString sentAt = wanted.fields.value(sentAtField).toString();
    const QStringList differing = differingFields(wanted, held);
    if (differing.isEmpty() && (sentAt.isEmpty() || sentAt <= held.text(sentAtField))) return result;
    LODESTAR_ASSIGN(const auto changes, ChangeRows(work.connection).ofEntry(held.id));
    const QString newest = lastSentAt(changes);
    const QString source = wanted.fields.value(sourceField).toString();
    const QString sender = senderOf(source);
    const bool mayWrite = !wanted.proposeOnly && !held.retired;
    QJsonObject fields;
    for (const QString& field : differing) {
        const QJsonValue value = wanted.fields.value(field);
        const QList<records::Head> heads = held.heads.value(field);
        if (lastSaid(changes, field, source) == value) continue; // said before, and put right here since
        if (!heads.isEmpty() && sentAt < newest) continue;       // an older message never wins
        const bool mine = heads.isEmpty() || onlyBy(sender, heads, changes);
        const QJsonValue agreed = mine ? QJsonValue() : agreedValue(field, held, value, onlyImported(heads, changes));
        if (!mine && agreed == held.fields.value(field)) continue;
        if (!held.retired && (heads.isEmpty() || (mayWrite && mine)))
            fields.insert(field, value);
        else if (!held.retired && !mine && !agreed.isUndefined())
            fields.insert(field, agreed);
        else
            result.proposals.append(proposalFor(work, held, {field, value, wanted.fields.value(sourceField)}));
    }
    // A newer message that says the same is remembered, so that one sent in between comes too late.
    if (!fields.isEmpty() || sentAt > newest) {
        for (const V field : {sourceField, sentAtField}) {
            if (wanted.fields.contains(field)) fields.insert(field, wanted.fields.value(field));
        }
        result.edit = correctionOf(held, fields);
    }
    return result;
}

Edit asNew(const ImportedEntry& wanted) {
    Edit edit = newEntry(wanted.record, wanted.kind, wanted.fields);
    edit.entry = wanted.entry;
    if (wanted.compartment) edit.compartment = *wanted.compartment;
    return edit;
}

/// Gathers what a batch of wanted entries comes to, and saves it.
class Gathering {
public:
    explicit Gathering(Work& work)
        : m_work(work) {}

    Status take(const ImportedEntry& wanted) {
        if (const auto made = m_made.constFind(wanted.entry); made != m_made.cend()) {
            // Two rows of one batch tell of one new entry: they are one change, and the later one counts.
            for (auto it = wanted.fields.constBegin(); it != wanted.fields.constEnd(); ++it)
                m_edits[*made].fields.insert(it.key(), it.value());
            return {};
        }
        if (m_changed.contains(wanted.entry)) LODESTAR_TRY(flush());
        LODESTAR_ASSIGN(const auto held, EntryTable(m_work.connection).find(wanted.entry));
        if (held) return update(wanted, *held);
        m_made.insert(wanted.entry, m_edits.size());
        m_edits.append(asNew(wanted));
        ++m_counts.added;
        return {};
    }

    Status flush() {
        if (!m_edits.isEmpty()) {
            const QList<EntryId> made = m_made.keys();
            LODESTAR_TRY(saveKnowing(m_work, m_edits, QSet<EntryId>(made.cbegin(), made.cend())));
        }
        LODESTAR_ASSIGN(const qint64 proposed, propose(m_work, m_proposals));
        m_counts.proposed += proposed;
        m_edits.clear();
        m_proposals.clear();
        m_made.clear();
        m_changed.clear();
        return {};
    }

    [[nodiscard]] const ImportCounts& counts() const { return m_counts; }

private:
    Status update(const ImportedEntry& wanted, const Entry& held) {
        LODESTAR_ASSIGN(const Difference differs, difference(m_work, wanted, held));
        m_proposals += differs.proposals;
        if (!differs.edit.fields.isEmpty()) {
            m_changed.insert(held.id);
            m_edits.append(differs.edit);
            ++m_counts.updated;
        } else if (differs.proposals.isEmpty()) {
            ++m_counts.same;
        }
        return {};
    }

    Work& m_work;
    ImportCounts m_counts;
    QList<Edit> m_edits;
    QList<Edit> m_proposals;
    QHash<EntryId, qsizetype> m_made;
    QSet<EntryId> m_changed;
};

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
    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(work.connection));
    Gathering gathering(work);
    for (const ImportedEntry& each : wanted)
        LODESTAR_TRY(gathering.take(each));
    LODESTAR_TRY(gathering.flush());
    LODESTAR_TRY(transaction.commit());
    return gathering.counts();
}

} // namespace lodestar
