#include "core/records/Joining.h"

#include <QSet>

#include <algorithm>

namespace lodestar::records {

namespace {

/// Records that hang together, sorted by id.
QList<QList<RecordId>> groupsOf(const QList<Joining>& joinings) {
    QHash<RecordId, QList<RecordId>> beside;
    for (const Joining& each : joinings) {
        if (each.from == each.into) continue;
        beside[each.from].append(each.into);
        beside[each.into].append(each.from);
    }
    QList<QList<RecordId>> groups;
    QSet<RecordId> seen;
    for (auto it = beside.cbegin(); it != beside.cend(); ++it) {
        if (seen.contains(it.key())) continue;
        QList<RecordId> group{it.key()};
        seen.insert(it.key());
        for (qsizetype i = 0; i < group.size(); ++i) {
            const QList<RecordId> next = beside.value(group[i]);
            for (const RecordId& each : next) {
                if (seen.contains(each)) continue;
                seen.insert(each);
                group.append(each);
            }
        }
        std::sort(group.begin(), group.end());
        groups.append(group);
    }
    return groups;
}

} // namespace

QHash<RecordId, RecordId> readUnder(const QList<Joining>& joinings,
                                    const std::function<bool(const RecordId&, const RecordId&)>& apart) {
    QSet<RecordId> left;
    for (const Joining& each : joinings)
        left.insert(each.from);
    QHash<RecordId, RecordId> under;
    const auto groups = groupsOf(joinings);
    for (const QList<RecordId>& group : groups) {
        bool doubted = false;
        for (qsizetype i = 0; i < group.size() && !doubted; ++i)
            doubted = std::any_of(group.cbegin() + i + 1, group.cend(),
                                  [&](const RecordId& other) { return apart(group[i], other); });
        if (doubted) continue;
        const auto stays =
            std::find_if(group.cbegin(), group.cend(), [&](const RecordId& each) { return !left.contains(each); });
        const RecordId survivor = stays == group.cend() ? group.first() : *stays;
        for (const RecordId& each : group) {
            if (each != survivor) under.insert(each, survivor);
        }
    }
    return under;
}

} // namespace lodestar::records
