#include "core/sync/ServerScope.h"

#include "core/records/AllotmentSaid.h"
#include "core/records/FixedIds.h"
#include "core/sync/ChangeBody.h"
#include "core/sync/Rights.h"

namespace lodestar::sync {

using namespace Qt::StringLiterals;
using records::Change;
using records::EntryState;

namespace {

const QString allotmentKind = u"allotment"_s;
const QString memberKind = u"member"_s;
const QString householdKind = u"household"_s;
const QString worksHereKind = u"works_here"_s;
const QString openField = u"open"_s;

/// The last day of an entry; empty when any of the values that stand says that it is open.
QString lastDay(const EntryState& state) {
    QString latest;
    for (const records::Head& head : state.heads(u"to"_s)) {
        const QString day = head.value.toString();
        if (day.isEmpty()) return {};
        latest = std::max(latest, day);
    }
    return latest;
}

/// The day on which a household was closed; empty when any of the values that stand says that it is open.
QString closedSince(const EntryState& state) {
    QString latest;
    for (const records::Head& head : state.heads(openField)) {
        const QString day = head.value.toObject().value(u"to"_s).toString();
        if (day.isEmpty()) return {};
        latest = std::max(latest, day);
    }
    return latest;
}

QStringList texts(const EntryState& state, const QString& field) {
    QStringList found;
    for (const records::Head& head : state.heads(field)) {
        if (const QString text = head.value.toString(); !text.isEmpty()) found.append(text);
    }
    return found;
}

/// What an allotment says of itself; of several values that stand, the one that gives most.
QJsonObject mostGiving(const EntryState& state) {
    QJsonObject said = state.values();
    const auto prefer = [&](const QString& field, const auto& gives) {
        for (const records::Head& head : state.heads(field))
            if (gives(head.value)) said.insert(field, head.value);
    };
    const auto cares = [&](const QString& field) {
        prefer(field, [&](const QJsonValue& value) { return records::isForCare({{field, value}}); });
    };
    cares(u"purpose"_s);
    cares(u"role"_s);
    prefer(u"offered"_s, [](const QJsonValue& value) { return value.toObject().isEmpty(); });
    prefer(u"answered"_s, [](const QJsonValue& value) { return value.toObject().value(u"answer"_s) == u"accepted"_s; });
    return said;
}

void addTo(HoldingFacts::Holding& holding, const AllotmentFact& fact) {
    switch (fact.gives) {
    case AllotmentFact::Gives::Care:
        holding.caring.append(fact.to);
        break;
    case AllotmentFact::Gives::Beside:
        holding.beside.append(fact.to);
        break;
    case AllotmentFact::Gives::Offer:
        holding.offeredTo.append(fact.to);
        break;
    }
}

/// Nothing once an offer was refused.
std::optional<AllotmentFact::Gives> givenBy(const EntryState& state) {
    const QJsonObject said = mostGiving(state);
    if (!records::isOnlyOffered(said))
        return records::isForCare(said) ? AllotmentFact::Gives::Care : AllotmentFact::Gives::Beside;
    if (!said.value(u"answered"_s).toObject().isEmpty()) return std::nullopt;
    return AllotmentFact::Gives::Offer;
}

} // namespace

bool ServerScope::concerns(const Change& change) {
    if (change.kind == householdKind)
        return change.fieldNames.contains(openField) || change.fieldNames.contains(records::retiredField);
    return change.kind == allotmentKind || change.kind == memberKind || change.kind == worksHereKind;
}

QString ServerScope::today() const {
    return m_context.clock.today().toString(Qt::ISODate);
}

Status ServerScope::saveFacts(const EntryId& entry, const LogId& log, const QList<Change>& changes) {
    const EntryState state = EntryState::of(changes);
    QList<AllotmentFact> allotments;
    QList<MemberFact> members;
    const QString until = lastDay(state);
    const bool gone = state.retired() || state.recalled() || changes.isEmpty();
    if (!gone && changes.first().kind == allotmentKind) {
        if (const auto gives = givenBy(state))
            for (const QString& to : texts(state, u"staff"_s))
                allotments.append({log.record, entry, to, until, *gives});
    }
    if (!gone && changes.first().kind == memberKind) {
        for (const QString& person : texts(state, u"person"_s))
            members.append({log.record, entry, RecordId::fromString(person), until});
    }
    QList<ClosedFact> closed;
    if (const QString since = closedSince(state); !gone && !since.isEmpty() && changes.first().kind == householdKind)
        closed.append({log.record, entry, since});
    QList<WorksHereFact> worksHere;
    if (!gone && changes.first().kind == worksHereKind) {
        for (const QString& who : texts(state, u"reference"_s))
            worksHere.append({log.record, entry, who, until});
    }
    LODESTAR_TRY(m_context.store.scope().saveWorksHere(entry, worksHere));
    LODESTAR_TRY(m_context.store.scope().saveClosed(entry, closed));
    LODESTAR_TRY(m_context.store.scope().saveAllotments(entry, allotments));
    return m_context.store.scope().saveMembers(entry, members);
}

Result<QSet<RecordId>> ServerScope::noteEntries(const QList<std::pair<LogId, EntryId>>& entries) {
    QSet<RecordId> records;
    QHash<EntryId, LogId> logs;
    for (const auto& [log, entry] : entries) {
        records.insert(log.record);
        logs.insert(entry, log);
    }
    QSet<RecordId> concerned = records;
    const auto addMembers = [&]() -> Status {
        LODESTAR_ASSIGN(const auto members, m_context.store.scope().membersIn(records));
        for (const MemberFact& each : members)
            concerned.insert(each.person);
        return {};
    };
    LODESTAR_TRY(addMembers());
    LODESTAR_ASSIGN(const auto kept, m_context.store.logs().ofEntries(entries));
    QHash<EntryId, QList<Change>> changes;
    for (const KeptChange& each : kept) {
        LODESTAR_ASSIGN(Change change, changeFromBody(each.log, each.body));
        change.logNumber = each.number;
        changes[each.entry].append(change);
    }
    for (auto it = logs.cbegin(); it != logs.cend(); ++it)
        LODESTAR_TRY(saveFacts(it.key(), it.value(), changes.value(it.key())));
    LODESTAR_TRY(addMembers());
    QSet<RecordId> whoWork;
    for (auto it = changes.cbegin(); it != changes.cend(); ++it)
        if (it->first().kind == worksHereKind) whoWork.insert(it->first().record);
    LODESTAR_ASSIGN(const auto families, familiesOf(whoWork));
    return concerned | families;
}

/// Everybody they ever lived with, and the households.
Result<QSet<RecordId>> ServerScope::familiesOf(const QSet<RecordId>& people) {
    QSet<RecordId> found;
    if (people.isEmpty()) return found;
    LODESTAR_ASSIGN(const auto theirs, m_context.store.scope().householdsOf(people));
    for (const MemberFact& each : theirs)
        found.insert(each.household);
    LODESTAR_ASSIGN(const auto members, m_context.store.scope().membersIn(found));
    for (const MemberFact& each : members)
        found.insert(each.person);
    return found;
}

/// Whoever works here and whose own record this is, or her household's, or that of somebody who ever was of it with
/// her: a family that has parted is still hers to be kept from.
Result<QHash<RecordId, QStringList>> ServerScope::keptFromThem(const QSet<RecordId>& records) {
    ScopeRows& scope = m_context.store.scope();
    LODESTAR_ASSIGN(const auto memberships, scope.householdsOf(records));
    QSet<RecordId> households = records;
    for (const MemberFact& each : memberships)
        households.insert(each.household);
    LODESTAR_ASSIGN(const auto members, scope.membersIn(households));
    QSet<RecordId> people = records;
    QHash<RecordId, QList<RecordId>> membersOf;
    for (const MemberFact& each : members) {
        people.insert(each.person);
        membersOf[each.household].append(each.person);
    }
    LODESTAR_ASSIGN(const auto facts, scope.worksHere(people));
    QHash<RecordId, QStringList> found;
    if (facts.isEmpty()) return found;
    QHash<RecordId, QStringList> whoWorks;
    for (const WorksHereFact& each : facts)
        if (each.until.isEmpty() || each.until >= today()) whoWorks[each.record].append(each.who);
    const auto keepFrom = [&](const RecordId& record, const RecordId& household) {
        for (const RecordId& member : membersOf.value(household))
            found[record] += whoWorks.value(member);
    };
    for (const RecordId& each : records) {
        found[each] += whoWorks.value(each);
        keepFrom(each, each);
    }
    for (const MemberFact& each : memberships)
        keepFrom(each.person, each.household);
    return found;
}

Result<QHash<RecordId, QSet<QString>>> ServerScope::computed(const QHash<RecordId, BegunRecord>& begun) {
    const QSet<RecordId> records(begun.keyBegin(), begun.keyEnd());
    ScopeRows& scope = m_context.store.scope();
    LODESTAR_ASSIGN(const auto memberships, scope.householdsOf(records));
    QSet<RecordId> holders = records;
    QHash<RecordId, QSet<RecordId>> householdsOf;
    for (const MemberFact& each : memberships) {
        if (!each.until.isEmpty() && each.until <= today()) continue;
        householdsOf[each.person].insert(each.household);
        holders.insert(each.household);
    }
    LODESTAR_ASSIGN(const auto allotments, scope.allotments(holders));
    QHash<RecordId, HoldingFacts::Holding> holdings;
    for (const AllotmentFact& each : allotments) {
        if (each.until.isEmpty() || each.until >= today()) addTo(holdings[each.record], each);
    }
    LODESTAR_ASSIGN(const auto closings, scope.closed(holders));
    for (const ClosedFact& each : closings) {
        if (each.since <= today()) holdings[each.record].closed = true;
    }
    LODESTAR_ASSIGN(const auto accounts, m_context.store.accounts().allAccounts());
    LODESTAR_ASSIGN(const auto devices, m_context.store.accounts().devices());
    const StaffDirectory directory(accounts, devices);
    LODESTAR_ASSIGN(const auto whom, keptFromThem(records));
    LODESTAR_ASSIGN(const auto members, scope.membersIn(records));
    QSet<RecordId> withMembers;
    for (const MemberFact& each : members)
        withMembers.insert(each.household);
    QHash<RecordId, QSet<QString>> found;
    for (const RecordId& each : records) {
        HoldingFacts facts{each == areaRecord(),      begun.value(each), whom.value(each), holdings.value(each), {},
                           withMembers.contains(each)};
        for (const RecordId& household : householdsOf.value(each))
            facts.households.append(holdings.value(household));
        found.insert(each, principalsOf(facts, directory));
    }
    return found;
}

Status ServerScope::replacePrincipals(const QHash<RecordId, QSet<QString>>& wanted) {
    ScopeRows& scope = m_context.store.scope();
    LODESTAR_ASSIGN(const auto held, scope.principals(QSet<RecordId>(wanted.keyBegin(), wanted.keyEnd())));
    QHash<RecordId, QSet<QString>> come;
    QHash<RecordId, QSet<QString>> gone;
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        const QSet<QString> before = held.value(it.key());
        const bool letIn = std::any_of(before.cbegin(), before.cend(), [&](const QString& each) {
            return isKeptFromPrincipal(each) && !it.value().contains(each);
        });
        if (letIn) {
            // What she may see again is new to her: all of its principals are stamped anew.
            gone.insert(it.key(), before);
            come.insert(it.key(), it.value());
            continue;
        }
        if (const auto more = it.value() - before; !more.isEmpty()) come.insert(it.key(), more);
        if (const auto less = before - it.value(); !less.isEmpty()) gone.insert(it.key(), less);
    }
    LODESTAR_TRY(scope.removePrincipals(gone));
    return scope.addPrincipals(come);
}

Status ServerScope::recompute(const QSet<RecordId>& records) {
    if (records.isEmpty()) return {};
    LODESTAR_ASSIGN(const auto begun, m_context.store.scope().begun(records));
    LODESTAR_ASSIGN(const auto wanted, computed(begun));
    return replacePrincipals(wanted);
}

Status ServerScope::recomputeAll() {
    ScopeRows& scope = m_context.store.scope();
    LODESTAR_TRY(scope.lock());
    LODESTAR_TRY(scope.forgetFacts());
    QHash<EntryId, std::pair<LogId, QList<Change>>> entries;
    LODESTAR_TRY(m_context.store.logs().eachOfKinds(
        {allotmentKind, memberKind, householdKind, worksHereKind}, [&](const KeptChange& kept) -> Status {
            LODESTAR_ASSIGN(Change change, changeFromBody(kept.log, kept.body));
            change.logNumber = kept.number;
            auto& entry = entries[kept.entry];
            entry.first = kept.log;
            entry.second.append(change);
            return {};
        }));
    for (auto it = entries.cbegin(); it != entries.cend(); ++it)
        LODESTAR_TRY(saveFacts(it.key(), it->first, it->second));
    LODESTAR_ASSIGN(const auto all, scope.records());
    LODESTAR_ASSIGN(const auto wanted, computed(all));
    LODESTAR_TRY(replacePrincipals(wanted));
    return m_context.store.accounts().saveSetting(scopeDaySetting, today().toLatin1());
}

Result<bool> ServerScope::isOfToday() {
    LODESTAR_ASSIGN(const auto day, m_context.store.accounts().setting(scopeDaySetting));
    return day == today().toLatin1();
}

Result<QList<Reach>> currentRights(ServerContext& context, const Account& account) {
    LODESTAR_ASSIGN(const auto devices, context.store.accounts().devicesOf(account.staff));
    QStringList aliases;
    for (const Device& each : devices) {
        if (!each.alias.isEmpty()) aliases.append(each.alias);
    }
    aliases.removeDuplicates();
    return rightsOf(account, aliases, context.settings);
}

} // namespace lodestar::sync
