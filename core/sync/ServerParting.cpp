#include "core/sync/ServerParting.h"

#include "core/records/EntryState.h"
#include "core/records/FixedIds.h"
#include "core/records/RecordSubject.h"
#include "core/sync/ServerRules.h"

#include <QJsonArray>

#include <algorithm>

namespace lodestar::sync {

using namespace Qt::StringLiterals;
using records::Change;

namespace {

constexpr qsizetype idLength = 36;

/// Ids that a value holds, however deep: a later version may name entries in fields that nobody here knows.
void addIdsIn(const QJsonValue& value, QSet<EntryId>& found) {
    if (value.isString() && value.toString().size() == idLength) found.insert(EntryId::fromString(value.toString()));
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (const QJsonValue& each : list)
            addIdsIn(each, found);
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.constBegin(); it != object.constEnd(); ++it)
            addIdsIn(it.value(), found);
    }
}

bool saysWhatItIs(const Change& change) {
    return change.kind == u"person" || change.kind == u"household" || records::subjectSaidBy(change.kind).has_value();
}

/// Everything that is reached from `found`, itself included.
template<typename Next> QSet<EntryId> reachedFrom(QSet<EntryId> found, Next next) {
    QList<EntryId> open = found.values();
    while (!open.isEmpty()) {
        const QSet<EntryId> more = next(open.takeLast()) - found;
        open.append(more.values());
        found.unite(more);
    }
    return found;
}

/// Which entries of a group build on which, and which of them are refused.
class Parting {
public:
    Parting(const LogGroup& group, bool beginsRecord) {
        for (const Candidate& each : group.changes)
            note(each);
        for (const Candidate& each : group.changes)
            findCausesOf(each.change);
        if (beginsRecord) buildOnBeginning(group);
        for (auto it = m_causes.cbegin(); it != m_causes.cend(); ++it)
            for (const EntryId& cause : it.value())
                m_effects[cause].insert(it.key());
        m_refused = reachedFrom(m_refused, [&](const EntryId& entry) { return m_effects.value(entry); });
    }

    [[nodiscard]] bool isRefused(const EntryId& entry) const { return m_refused.contains(entry); }
    /// Those of the refused entries that hang together with this one.
    [[nodiscard]] QSet<EntryId> partOf(const EntryId& entry) const {
        return reachedFrom(
            {entry}, [&](const EntryId& each) { return (m_causes.value(each) | m_effects.value(each)) & m_refused; });
    }

private:
    void note(const Candidate& each) {
        const Change& change = each.change;
        m_entryOf.insert(change.id, change.entry);
        m_causes.insert(change.entry, {});
        if (!each.fault.isEmpty()) m_refused.insert(change.entry);
        if (change.kind != u"allotment") return;
        if (change.fieldNames.contains(u"staff"_s))
            m_giving.insert(change.entry);
        else if (change.fieldNames.contains(u"to"_s) || change.fieldNames.contains(records::retiredField))
            m_ending.insert(change.entry);
    }
    void findCausesOf(const Change& change) {
        QSet<EntryId> named;
        for (const QList<ChangeId>& ids : change.seen) {
            for (const ChangeId& id : ids)
                named.insert(m_entryOf.value(id));
        }
        if (change.kind != records::recallKind) addIdsIn(change.fields(), named);
        if (m_ending.contains(change.entry)) named.unite(m_giving);
        for (const EntryId& each : std::as_const(named))
            if (m_causes.contains(each)) m_causes[change.entry].insert(each);
    }
    void buildOnBeginning(const LogGroup& group) {
        const auto beginning =
            std::ranges::find_if(group.changes, [](const Candidate& each) { return saysWhatItIs(each.change); });
        if (beginning == group.changes.end()) return;
        for (QSet<EntryId>& causes : m_causes)
            causes.insert(beginning->change.entry);
    }

    QHash<ChangeId, EntryId> m_entryOf;
    QHash<EntryId, QSet<EntryId>> m_causes;
    QHash<EntryId, QSet<EntryId>> m_effects;
    QSet<EntryId> m_refused;
    QSet<EntryId> m_giving; ///< allotments that say to whom
    QSet<EntryId> m_ending; ///< allotments of before that end
};

} // namespace

QList<LogGroup> takenApart(LogGroup& group, bool beginsRecord) {
    QList<LogGroup> parts;
    if (!group.faulty()) return parts;
    const Parting parting(group, beginsRecord);
    LogGroup kept{group.log, {}};
    QList<Candidate> refused;
    for (Candidate& each : group.changes)
        (parting.isRefused(each.change.entry) ? refused : kept.changes).append(each);
    group = kept;
    while (!refused.isEmpty()) {
        const QSet<EntryId> entries = parting.partOf(refused.first().change.entry);
        LogGroup part{group.log, {}};
        for (const Candidate& each : std::as_const(refused))
            if (entries.contains(each.change.entry)) part.changes.append(each);
        part.spread();
        parts.append(part);
        refused.removeIf([&](const Candidate& each) { return entries.contains(each.change.entry); });
    }
    return parts;
}

} // namespace lodestar::sync
