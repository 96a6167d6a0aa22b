#include "core/sync/ServerJoining.h"

#include "core/records/EntryState.h"
#include "core/records/JoiningKinds.h"

#include <QSet>

namespace lodestar::sync {

using namespace Qt::StringLiterals;
using records::Change;

namespace {

QSet<StaffId> authorsOf(const QList<Change>& entry, const QList<records::Head>& heads,
                        const QHash<StaffId, StaffId>& people) {
    QSet<StaffId> found;
    for (const records::Head& head : heads) {
        if (!head.value.isObject()) continue;
        for (const Change& each : entry)
            if (each.id == head.change) found.insert(people.value(each.author, each.author));
    }
    return found;
}

} // namespace

bool lacksSecondPerson(const QList<Change>& entry, const QHash<StaffId, StaffId>& people) {
    const Change& last = entry.last();
    if ((last.kind != records::samePersonKind && last.kind != records::sameHouseholdKind) || last.recalled())
        return false;
    const records::EntryState state = records::EntryState::of(entry);
    const auto proposed = authorsOf(entry, state.heads(u"proposed"_s), people);
    const auto confirmed = authorsOf(entry, state.heads(u"confirmed"_s), people);
    const StaffId author = people.value(last.author, last.author);
    const bool proposes = last.fieldNames.contains(u"proposed"_s) && proposed.contains(author);
    const bool confirms = last.fieldNames.contains(u"confirmed"_s) && confirmed.contains(author);
    if (confirms && (proposed.isEmpty() || proposed.contains(author))) return true;
    return proposes && confirmed.contains(author);
}

} // namespace lodestar::sync
