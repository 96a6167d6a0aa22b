#include "core/sync/ServerAppending.h"

#include "core/base/Role.h"
#include "core/crypto/Hash.h"
#include "core/records/EntryState.h"
#include "core/records/FixedIds.h"
#include "core/records/JoiningKinds.h"
#include "core/records/RecordSubject.h"
#include "core/sync/ChangeBody.h"
#include "core/sync/ServerAssent.h"
#include "core/sync/ServerAudit.h"
#include "core/sync/ServerMetrics.h"
#include "core/sync/ServerRecalledFiles.h"
#include "core/sync/ServerScope.h"

#include <algorithm>

namespace lodestar::sync {

using namespace Qt::StringLiterals;
using records::Change;

namespace {

const QString allotmentKind = u"allotment"_s;

/// Who may read a record follows from what it is, so nothing of a family is written into a worker's or a match's, and
/// nothing of these into a family's.
bool strangeTo(const QString& subject, const QString& kind) {
    const records::KindDescription* described = records::kindNamed(kind);
    if (described == nullptr) return false;
    const auto known = records::subjectFromName(subject);
    return known ? !described->allows(*known) : records::subjectSaidBy(kind).has_value();
}

} // namespace

bool LogGroup::faulty() const {
    return std::any_of(changes.cbegin(), changes.cend(), [](const Candidate& each) { return !each.fault.isEmpty(); });
}

void LogGroup::spread() {
    if (!faulty()) return;
    for (Candidate& each : changes) {
        if (each.fault.isEmpty()) each.fault = quarantine::together;
    }
}

Status ServerAppending::prepare(const QList<LogGroup>& groups) {
    QList<LogId> logs;
    QList<ChangeKey> keys;
    for (const LogGroup& group : groups) {
        if (!m_heads.contains(group.log)) logs.append(group.log);
        for (const Candidate& each : group.changes)
            keys.append({group.log, each.change.id});
    }
    std::sort(logs.begin(), logs.end());
    logs.erase(std::unique(logs.begin(), logs.end()), logs.end());
    LogRows& rows = m_context.store.logs();
    LODESTAR_ASSIGN(const auto heads, rows.lock(logs));
    m_heads.insert(heads);
    LODESTAR_ASSIGN(const auto recalled, rows.recalled(keys));
    m_recalled.unite(recalled);
    LODESTAR_TRY(readSubjects(logs));
    LODESTAR_TRY(readCauses(groups));
    LODESTAR_TRY(readPeople(groups));
    return readEntries(groups);
}

/// Read once, where an allotment or a joining is to be judged.
Status ServerAppending::readPeople(const QList<LogGroup>& groups) {
    const bool needed = std::ranges::any_of(groups, [](const LogGroup& group) {
        return std::ranges::any_of(group.changes, [](const Candidate& each) {
            return each.change.kind == allotmentKind || each.change.kind == records::samePersonKind ||
                   each.change.kind == records::sameHouseholdKind;
        });
    });
    if (!needed || m_people) return {};
    m_people.emplace();
    QSet<StaffId> navigators;
    LODESTAR_ASSIGN(const auto accounts, m_context.store.accounts().allAccounts());
    for (const Account& each : accounts) {
        if (roleFromName(each.role) != Role::FamilyNavigator) continue;
        m_people->navigators.insert(each.reference);
        navigators.insert(each.staff);
    }
    // What a laptop called her before it was enrolled is her as well.
    LODESTAR_ASSIGN(const auto devices, m_context.store.accounts().devices());
    for (const Device& each : devices) {
        if (each.alias.isEmpty()) continue;
        m_people->known.insert(staffId(each.alias), each.staff);
        if (navigators.contains(each.staff)) m_people->navigators.insert(each.alias);
    }
    return {};
}

QString ServerAppending::othersNeeded(const LogGroup& group, const Candidate& candidate) const {
    if (!m_people) return {};
    const Change& change = candidate.change;
    QList<Change> entry = m_entries.value(change.entry);
    for (const Candidate& each : group.changes) {
        if (each.change.entry == change.entry) entry.append(each.change);
        if (each.change.id == change.id) break;
    }
    // Who has a worker, a match or a supervision is another matter.
    const bool family = change.kind == allotmentKind && subjectOf(group).isEmpty();
    if (family && lacksAgreement(entry, m_people->navigators)) return quarantine::agreement;
    return lacksSecondPerson(entry, m_people->known) ? quarantine::secondPerson : QString();
}

Status ServerAppending::readSubjects(const QList<LogId>& logs) {
    QSet<RecordId> records;
    for (const LogId& each : logs)
        records.insert(each.record);
    LODESTAR_ASSIGN(const auto begun, m_context.store.scope().begun(records));
    for (auto it = begun.cbegin(); it != begun.cend(); ++it)
        m_subjects.insert(it.key(), it->subject);
    return {};
}

QString ServerAppending::subjectOf(const LogGroup& group) const {
    if (const auto known = m_subjects.constFind(group.log.record); known != m_subjects.cend()) return *known;
    for (const Candidate& each : group.changes)
        if (const auto said = records::subjectSaidBy(each.change.kind)) return records::subjectName(*said);
    return {};
}

std::optional<StaffId> ServerAppending::beganBy(const EntryId& entry) const {
    const auto changes = m_entries.constFind(entry);
    if (changes == m_entries.cend() || changes->isEmpty()) return std::nullopt;
    return changes->first().author;
}

Status ServerAppending::readCauses(const QList<LogGroup>& groups) {
    QSet<ChangeKey> named;
    for (const LogGroup& group : groups) {
        for (const Candidate& each : group.changes) {
            for (const QList<ChangeId>& ids : each.change.seen) {
                for (const ChangeId& id : ids)
                    named.insert({group.log, id});
            }
        }
    }
    named.subtract(m_present);
    LODESTAR_ASSIGN(const auto known, m_context.store.logs().known(named.values()));
    for (auto it = known.keyBegin(); it != known.keyEnd(); ++it)
        m_present.insert(*it);
    return {};
}

Status ServerAppending::readEntries(const QList<LogGroup>& groups) {
    QSet<EntryId> asked;
    QList<std::pair<LogId, EntryId>> wanted;
    for (const LogGroup& group : groups) {
        for (const Candidate& each : group.changes) {
            if (m_entries.contains(each.change.entry) || asked.contains(each.change.entry)) continue;
            asked.insert(each.change.entry);
            wanted.append({group.log, each.change.entry});
        }
    }
    LODESTAR_ASSIGN(const auto kept, m_context.store.logs().ofEntries(wanted));
    for (const KeptChange& each : kept) {
        LODESTAR_ASSIGN(Change change, changeFromBody(each.log, each.body));
        change.logNumber = each.number;
        m_entries[each.entry].append(change);
    }
    return {};
}

bool ServerAppending::causesPresent(const Change& change, const QSet<ChangeId>& inGroup) const {
    for (const QList<ChangeId>& ids : change.seen) {
        for (const ChangeId& id : ids) {
            if (!inGroup.contains(id) && !m_present.contains({{change.record, change.compartment}, id})) return false;
        }
    }
    return true;
}

void ServerAppending::judge(LogGroup& group) const {
    QSet<ChangeId> inGroup;
    QSet<EntryId> begun;
    const QString subject = subjectOf(group);
    for (Candidate& each : group.changes) {
        const Change& change = each.change;
        const auto entry = m_entries.value(change.entry);
        const bool fresh = entry.isEmpty() && !begun.contains(change.entry) && change.seen.isEmpty();
        const bool otherKind = !entry.isEmpty() && entry.first().kind != change.kind;
        if (each.fault.isEmpty() && !causesPresent(change, inGroup)) each.fault = quarantine::causeMissing;
        if (each.fault.isEmpty() && (otherKind || kindRefuses(change, fresh) || strangeTo(subject, change.kind)))
            each.fault = quarantine::kind;
        if (each.fault.isEmpty()) each.fault = othersNeeded(group, each);
        inGroup.insert(change.id);
        begun.insert(change.entry);
    }
}

/// Also brings the entry up to date for what follows.
bool ServerAppending::inConflict(const Change& change) {
    QList<Change>& entry = m_entries[change.entry];
    entry.append(change);
    if (entry.size() == 1) return false;
    const QStringList conflicts = records::EntryState::of(entry).conflicts();
    return std::any_of(conflicts.cbegin(), conflicts.cend(), [&](const QString& field) {
        return change.fieldNames.contains(field) || field == records::retiredField;
    });
}

void ServerAppending::take(LogGroup& group) {
    LogHead& head = m_heads[group.log];
    head.log = group.log;
    m_subjects.insert(group.log.record, subjectOf(group));
    for (Candidate& each : group.changes) {
        const ChangeKey key{group.log, each.change.id};
        each.number = ++head.number;
        each.change.logNumber = each.number;
        head.digest.add(digestTerm(each.change.id, each.change.contentHash));
        each.conflict = inConflict(each.change);
        const bool redacted = m_recalled.contains(key) && !each.change.recalled();
        if (redacted) m_recalledFiles[group.log].unite(filesNamedIn(each.change.content));
        m_taken.append({group.log, each.number, each.change.id, each.change.entry, each.change.kind,
                        each.change.contentHash, each.conflict, each.change.device, each.receivedAt, each.correctedAt,
                        redacted ? withoutContent(each.body, each.change.contentHash) : each.body});
        m_present.insert(key);
        if (const auto named = namedBy(each.change); !named.isEmpty()) m_recalls.append({group.log, named});
        remember(each.change);
        if (ServerMetrics::concerns(each.change)) m_countedEntries.insert({group.log, each.change.entry});
        if (ServerScope::concerns(each.change)) m_scopeEntries.append({group.log, each.change.entry});
    }
    m_moved.insert(group.log);
    m_unsaved.insert(group.log);
}

Status ServerAppending::flush() {
    LogRows& rows = m_context.store.logs();
    LODESTAR_TRY(rows.append(std::exchange(m_taken, {})));
    QList<LogHead> heads;
    for (const LogId& each : std::exchange(m_unsaved, {}))
        heads.append(m_heads.value(each));
    LODESTAR_TRY(rows.save(heads));
    for (const auto& [log, named] : std::exchange(m_recalls, {}))
        LODESTAR_TRY(redact(log, named));
    const auto files = std::exchange(m_recalledFiles, {});
    for (auto it = files.cbegin(); it != files.cend(); ++it)
        LODESTAR_TRY(ServerRecalledFiles(m_context).forget(it.key(), it.value()));
    return {};
}

/// A recall reaches into its own log alone; what it names may stand there, wait in quarantine, or come later.
Status ServerAppending::redact(const LogId& log, const QList<ChangeId>& named) {
    LogRows& rows = m_context.store.logs();
    QList<ChangeKey> keys;
    for (const ChangeId& each : named)
        keys.append({log, each});
    LODESTAR_TRY(rows.addRecalled(keys));
    // Who wrote unseen is sent no recall: what she has of the log goes instead.
    LODESTAR_TRY(m_context.store.scope().countUnseen(log, m_context.now()));
    LODESTAR_ASSIGN(const auto known, rows.known(keys));
    for (auto it = known.cbegin(); it != known.cend(); ++it) {
        LODESTAR_ASSIGN(const auto body, rows.body(it.key()));
        if (!body) continue;
        LODESTAR_ASSIGN(const Change change, changeFromBody(log, *body));
        if (ServerMetrics::concerns(change)) m_countedEntries.insert({log, change.entry});
        m_recalledFiles[log].unite(filesNamedIn(change.content));
        LODESTAR_TRY(rows.replaceBody(it.key(), withoutContent(*body, it->contentHash)));
    }
    LODESTAR_ASSIGN(const auto kept, rows.quarantined(keys));
    for (const QuarantinedChange& each : kept) {
        if (each.released) continue;
        if (const auto change = changeFromBody(log, each.body))
            m_recalledFiles[log].unite(filesNamedIn(change->content));
        LODESTAR_TRY(rows.replaceQuarantinedBody({log, each.id}, withoutContent(each.body, each.contentHash)));
    }
    for (const ChangeKey& each : keys)
        m_recalled.insert(each);
    return {};
}

void ServerAppending::remember(const Change& change) {
    const bool recall = change.kind == records::recallKind;
    if (!recall && change.kind != allotmentKind) return;
    m_toNote.append({change.author, change.id, recall ? act::recalled : act::allotted,
                     recall ? QString() : change.fields().value(u"staff"_s).toString()});
}

Status ServerAppending::noteTaken() {
    for (const ToNote& each : std::exchange(m_toNote, {})) {
        LODESTAR_ASSIGN(const auto author, m_context.store.accounts().account(each.author));
        const QString who = author ? author->reference : QString();
        const auto role = author ? roleFromName(author->role) : std::nullopt;
        const bool lead = role == Role::TeamLead || role == Role::SafeguardingLead || role == Role::Administrator;
        // Who takes a family on, or gives her own up, does her everyday work.
        if (each.act == act::allotted && !lead && (each.to.isEmpty() || each.to == who)) continue;
        LODESTAR_TRY(ServerAudit(m_context).note({each.act, who, each.change.toString(), each.to}));
    }
    return {};
}

QList<std::pair<LogId, EntryId>> ServerAppending::scopeEntries() {
    return std::exchange(m_scopeEntries, {});
}

QList<std::pair<LogId, EntryId>> ServerAppending::countedEntries() {
    return std::exchange(m_countedEntries, {}).values();
}

} // namespace lodestar::sync
