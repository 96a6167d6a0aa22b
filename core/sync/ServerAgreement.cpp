#include "core/sync/ServerAgreement.h"

#include "core/base/Role.h"
#include "core/records/EntryState.h"

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
           std::ranges::any_of(roles, [](const Head& each) { return isNavigator(each.value.toString()); });
}

/// Of several values that stand, each must.
template<typename Holds> bool allHold(const QList<Head>& heads, Holds holds) {
    return !heads.isEmpty() && std::ranges::all_of(heads, holds);
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

} // namespace lodestar::sync
