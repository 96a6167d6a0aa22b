#include "core/records/EntryState.h"

#include "core/records/Caution.h"

#include <QSet>

#include <algorithm>

namespace lodestar::records {

namespace {

/// Where one must stand first, the one with the higher log number does, own unsent edits last: so the value newest
/// agreed leads. Ids settle the rest, so that every laptop lists them alike.
bool standsBefore(const Change* a, const Change* b) {
    const bool aWaits = a->logNumber == 0;
    const bool bWaits = b->logNumber == 0;
    if (aWaits != bWaits) return bWaits;
    if (a->logNumber != b->logNumber) return a->logNumber > b->logNumber;
    return a->id < b->id;
}

bool differ(const QList<Head>& heads) {
    return std::any_of(heads.cbegin(), heads.cend(),
                       [&](const Head& head) { return head.value != heads.first().value; });
}

/// What keeps somebody safe must stand first wherever only one can: the most cautious of the values comes to the front.
void putCautiousFirst(const QString& kind, const QString& field, QList<Head>& heads) {
    if (heads.size() < 2 || !differ(heads)) return;
    const KindDescription* known = kindNamed(kind);
    const FieldDescription* described = known != nullptr ? known->field(field) : nullptr;
    if (described == nullptr) return;
    QList<QJsonValue> values;
    for (const Head& head : std::as_const(heads))
        values.append(head.value);
    if (const auto first = mostCautious(*described, values)) heads.move(*first, 0);
}

/// A removal is contested by every head that it has not seen and that has not seen it.
bool removalContested(const QMap<QString, QList<Head>>& heads, const QHash<ChangeId, const Change*>& byId) {
    for (const Head& removal : heads.value(retiredField)) {
        if (!removal.value.isObject()) continue;
        const Seen& known = byId.value(removal.change)->seen;
        for (auto field = heads.cbegin(); field != heads.cend(); ++field) {
            if (field.key() == retiredField) continue;
            for (const Head& head : field.value()) {
                if (head.change == removal.change || known.value(field.key()).contains(head.change)) continue;
                if (byId.value(head.change)->seen.value(retiredField).contains(removal.change)) continue;
                return true;
            }
        }
    }
    return false;
}

} // namespace

EntryState EntryState::of(const QList<Change>& changes) {
    QHash<ChangeId, const Change*> byId;
    byId.reserve(changes.size());
    for (const Change& change : changes) {
        const Change*& kept = byId[change.id];
        // The copy whose content was recalled wins over one that still has it, the numbered one over the waiting one.
        if (kept == nullptr || (change.recalled() && !kept->recalled()) ||
            (change.recalled() == kept->recalled() && kept->logNumber == 0))
            kept = &change;
    }
    QList<const Change*> ordered(byId.cbegin(), byId.cend());
    std::sort(ordered.begin(), ordered.end(), standsBefore);

    QHash<QString, QSet<ChangeId>> superseded;
    for (const Change* change : ordered) {
        for (const QString& field : change->fieldNames) {
            for (const ChangeId& id : change->seen.value(field))
                superseded[field].insert(id);
        }
    }
    EntryState state;
    state.m_recalled = !ordered.isEmpty();
    for (const Change* change : ordered) {
        const QJsonObject fields = change->fields();
        if (!change->recalled()) state.m_recalled = false;
        for (const QString& field : change->fieldNames) {
            if (superseded.value(field).contains(change->id)) continue;
            state.m_heads[field].append(
                Head{change->id, change->recalled() ? QJsonValue(QJsonValue::Undefined) : fields.value(field)});
        }
    }
    for (auto it = state.m_heads.begin(); it != state.m_heads.end(); ++it) {
        putCautiousFirst(ordered.first()->kind, it.key(), it.value());
        if (it.key() != reasonField && differ(it.value())) state.m_conflicts.append(it.key());
    }
    if (!state.m_conflicts.contains(retiredField) && removalContested(state.m_heads, byId)) {
        state.m_conflicts.append(retiredField);
        state.m_conflicts.sort();
    }
    return state;
}

QJsonValue EntryState::value(const QString& field) const {
    const auto it = m_heads.constFind(field);
    return it == m_heads.cend() || it->isEmpty() ? QJsonValue(QJsonValue::Undefined) : it->first().value;
}

QJsonObject EntryState::values() const {
    QJsonObject all;
    for (auto it = m_heads.cbegin(); it != m_heads.cend(); ++it) {
        const QJsonValue first = it->first().value;
        if (!first.isNull() && !first.isUndefined()) all.insert(it.key(), first);
    }
    return all;
}

bool EntryState::retired() const {
    return !m_conflicts.contains(retiredField) && value(retiredField).isObject();
}

Seen EntryState::seenFor(const QStringList& fields) const {
    Seen seen;
    for (const QString& field : fields) {
        QList<ChangeId> ids;
        for (const Head& head : m_heads.value(field))
            ids.append(head.change);
        if (!ids.isEmpty()) seen.insert(field, ids);
    }
    return seen;
}

Seen EntryState::seenForAll() const {
    return seenFor(m_heads.keys());
}

} // namespace lodestar::records
