#include "core/sync/ServerAssent.h"

#include "core/base/Role.h"
#include "core/records/EntryState.h"
#include "core/records/JoiningKinds.h"

#include <algorithm>

namespace lodestar::sync {

using namespace Qt::StringLiterals;
using records::Change;
using records::EntryState;
using records::Head;

namespace {

/// Fields by which an allotment gives somebody a family.
const QStringList givingFields{u"staff"_s, u"role"_s, u"purpose"_s, u"agreement"_s};
/// Purposes that rest on an agreement of their own.
const QStringList otherPurposes{u"referral"_s, u"course"_s, u"coordination"_s};

bool isForNavigator(const EntryState& state, const QSet<QString>& navigators) {
    const auto staff = state.heads(u"staff"_s);
    const auto roles = state.heads(u"role"_s);
    return std::ranges::any_of(staff, [&](const Head& each) { return navigators.contains(each.value.toString()); }) ||
           std::ranges::any_of(
               roles, [](const Head& each) { return roleFromName(each.value.toString()) == Role::FamilyNavigator; });
}

/// Of several values that stand, each must.
template<typename Holds> bool allHold(const QList<Head>& heads, Holds holds) {
    return !heads.isEmpty() && std::ranges::all_of(heads, holds);
}

QSet<StaffId> authorsOf(const QList<Change>& entry, const QList<Head>& heads, const QHash<StaffId, StaffId>& people) {
    QSet<StaffId> found;
    for (const Head& head : heads) {
        if (!head.value.isObject()) continue;
        for (const Change& each : entry)
            if (each.id == head.change) found.insert(people.value(each.author, each.author));
    }
    return found;
}

} // namespace

bool lacksAgreement(const QList<Change>& entry, const QSet<QString>& navigators) {
    const Change& last = entry.last();
    const bool gives =
        std::ranges::any_of(givingFields, [&](const QString& field) { return last.fieldNames.contains(field); });
    if (!gives || last.recalled()) return false;
    const EntryState state = EntryState::of(entry);
    if (state.retired() || !isForNavigator(state, navigators)) return false;
    if (allHold(state.heads(u"purpose"_s),
                [](const Head& each) { return otherPurposes.contains(each.value.toString()); }))
        return false;
    return !allHold(state.heads(u"agreement"_s), [](const Head& each) {
        return each.value.toObject().value(u"answer"_s).toString() == u"agreed"_s;
    });
}

bool lacksSecondPerson(const QList<Change>& entry, const QHash<StaffId, StaffId>& people) {
    const Change& last = entry.last();
    if ((last.kind != records::samePersonKind && last.kind != records::sameHouseholdKind) || last.recalled())
        return false;
    const EntryState state = EntryState::of(entry);
    const auto proposed = authorsOf(entry, state.heads(u"proposed"_s), people);
    const auto confirmed = authorsOf(entry, state.heads(u"confirmed"_s), people);
    const StaffId author = people.value(last.author, last.author);
    const bool proposes = last.fieldNames.contains(u"proposed"_s) && proposed.contains(author);
    const bool confirms = last.fieldNames.contains(u"confirmed"_s) && confirmed.contains(author);
    if (confirms && (proposed.isEmpty() || proposed.contains(author))) return true;
    return proposes && confirmed.contains(author);
}

} // namespace lodestar::sync
