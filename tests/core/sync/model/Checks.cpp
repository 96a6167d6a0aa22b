#include "core/crypto/Hash.h"
#include "core/records/EntryState.h"
#include "tests/core/sync/model/World.h"

#include <QJsonArray>

namespace lodestar::testing::model {

using namespace sync;
using namespace Qt::StringLiterals;
using records::Change;
using records::Compartment;
using records::EntryState;

namespace {

QString textOf(const LogId& log) {
    return log.record.toString().right(6) + u'/' + records::compartmentName(log.compartment);
}

/// Each entry of a kind with all values of a field that stand; entries taken out are left out.
QHash<EntryId, EntryState> liveEntries(const QList<Change>& changes, const QString& kind) {
    QHash<EntryId, QList<Change>> byEntry;
    for (const Change& each : changes) {
        if (each.kind == kind) byEntry[each.entry].append(each);
    }
    QHash<EntryId, EntryState> live;
    for (auto it = byEntry.cbegin(); it != byEntry.cend(); ++it) {
        const EntryState state = EntryState::of(it.value());
        if (!state.retired() && !state.recalled()) live.insert(it.key(), state);
    }
    return live;
}

/// While values differ, all of them count: nobody loses a family by a conflict.
QStringList allValues(const EntryState& state, const QString& field) {
    QStringList values;
    for (const records::Head& head : state.heads(field))
        values.append(head.value.toString());
    return values;
}

bool isOver(const EntryState& state) {
    const QStringList until = allValues(state, u"to"_qs);
    return !until.isEmpty() && !until.contains(QString());
}

} // namespace

QSet<LogId> scopeOf(const Person& user, const QList<Person>& everybody, const QHash<LogId, QList<Change>>& logs) {
    QSet<LogId> scope;
    QHash<RecordId, int> rights; // compartments as bits
    QHash<RecordId, QSet<RecordId>> membersOf;
    QSet<RecordId> homes;
    for (auto it = logs.cbegin(); it != logs.cend(); ++it) {
        if (it.key().compartment != Compartment::Shared) continue;
        const bool home = !liveEntries(it.value(), u"household"_qs).isEmpty();
        const auto members = liveEntries(it.value(), u"member"_qs);
        for (const EntryState& each : members) {
            if (isOver(each)) continue;
            for (const QString& person : allValues(each, u"person"_qs))
                membersOf[it.key().record].insert(RecordId::fromString(person));
        }
        bool anybody = false;
        int right = 0;
        const auto allotments = liveEntries(it.value(), u"allotment"_qs);
        for (const EntryState& each : allotments) {
            if (isOver(each)) continue;
            for (const QString& to : allValues(each, u"staff"_qs)) {
                // A name that nobody bears has nobody.
                anybody = anybody || std::any_of(everybody.cbegin(), everybody.cend(), [&](const Person& one) {
                              return one.reference == to || one.team == to;
                          });
                if (to == user.reference) right |= 7;
                if (to == user.team) right |= 3;
                for (const Person& other : everybody) {
                    if (other.reference == to && other.team == user.team) right |= 3;
                }
            }
        }
        // A restored server may have let an allotment in, and keep the household itself in quarantine.
        if (home || anybody) homes.insert(it.key().record);
        if (!anybody && home) right |= 3;
        rights[it.key().record] |= right;
    }
    for (auto it = membersOf.cbegin(); it != membersOf.cend(); ++it) {
        for (const RecordId& person : it.value())
            rights[person] |= rights.value(it.key());
    }
    // A child whom no household has is everybody's, like a family that nobody has.
    QSet<RecordId> housed;
    for (const QSet<RecordId>& each : std::as_const(membersOf))
        housed.unite(each);
    for (auto it = logs.cbegin(); it != logs.cend(); ++it) {
        const RecordId record = it.key().record;
        if (!homes.contains(record) && !housed.contains(record)) rights[record] |= 3;
        if (rights.value(it.key().record) & (1 << (static_cast<int>(it.key().compartment) - 1))) scope.insert(it.key());
    }
    return scope;
}

QStringList World::broken() {
    QStringList found;
    const auto logs = serverLogs();
    for (auto it = logs.cbegin(); it != logs.cend(); ++it) {
        LogDigest digest;
        for (const Change& each : it->changes)
            digest.add(digestTerm(each.id, each.contentHash));
        if (digest != it->head.digest || it->head.number != it->changes.size())
            found.append(textOf(it.key()) + u": the server's digest or number is not of its changes"_qs);
    }
    for (const auto& laptop : m_laptops)
        found += brokenOn(*laptop, logs);
    return found + lost(logs) + papersMissing(logs) + recallsBroken(logs);
}

QStringList World::brokenOn(Laptop& laptop, const QHash<LogId, ServerLog>& logs) {
    QStringList found;
    const QString who = laptop.user().reference + u": "_qs;
    const auto last = laptop.sync();
    if (!last) return {who + u"the last sync failed: "_qs + last.error().detail};
    found += laptop.store().faults();
    if (!last->mismatched.isEmpty()) found.append(who + u"a log does not agree"_qs);
    if (laptop.store().sync().lastUnsent().value_or(-1) != 0) found.append(who + u"something still waits"_qs);
    const auto positions = laptop.store().sync().positions();
    QHash<LogId, QList<Change>> changes;
    for (auto it = logs.cbegin(); it != logs.cend(); ++it)
        changes.insert(it.key(), it->changes);
    QList<Person> everybody;
    for (const auto& each : m_laptops)
        everybody.append(each->user());
    const QSet<LogId> scope = scopeOf(laptop.user(), everybody, changes);
    for (const LogId& log : scope) {
        const LogPosition here = positions->value(log);
        if (here.number != logs[log].head.number || here.digest != logs[log].head.digest)
            found.append(who + textOf(log) + u": %1 of %2"_qs.arg(here.number).arg(logs[log].head.number));
    }
    for (auto it = positions->cbegin(); it != positions->cend(); ++it) {
        if (it->number > 0 && !scope.contains(it.key()) && !hasOnlyPaper(laptop, it.key()))
            found.append(who + textOf(it.key()) + u": held up to %1, and not in scope"_qs.arg(it->number));
    }
    return found;
}

/// The entry waits in quarantine, and until somebody releases it the server takes no paper for it: the log stays, for
/// with it the only copy would go.
bool World::hasOnlyPaper(Laptop& laptop, const LogId& log) {
    const auto held = laptop.store().all();
    return std::any_of(held.cbegin(), held.cend(), [&](const Change& each) {
        if (each.kind != u"document"_qs || LogId{each.record, each.compartment} != log) return false;
        const QByteArray hash = hashNamedBy(each);
        const auto there = paperOnServer(hash);
        return laptop.store().holdsPaper(hash) && !(there && there->logs.contains(log)) && inQuarantine({log, each.id});
    });
}

QStringList World::lost(const QHash<LogId, ServerLog>&) {
    QStringList found;
    const QSet<ChangeId> server = onServer();
    for (const Change& each : std::as_const(m_written)) {
        if (!server.contains(each.id))
            found.append(u"lost: a change of "_qs + each.kind + u" in "_qs + textOf({each.record, each.compartment}));
    }
    return found;
}

/// What an entry of the server names is there for its log, and on every laptop that has the log.
QStringList World::papersMissing(const QHash<LogId, ServerLog>& logs) {
    QStringList found;
    QHash<LogId, QList<Change>> changes;
    for (auto it = logs.cbegin(); it != logs.cend(); ++it)
        changes.insert(it.key(), it->changes);
    QList<Person> everybody;
    for (const auto& each : m_laptops)
        everybody.append(each->user());
    QHash<LogId, QSet<QByteArray>> named;
    for (auto it = logs.cbegin(); it != logs.cend(); ++it) {
        for (const Change& each : it->changes) {
            const QByteArray hash = each.kind == u"document"_qs ? hashNamedBy(each) : QByteArray();
            if (m_papers.contains({hash, it.key()})) named[it.key()].insert(hash);
        }
    }
    for (auto it = named.cbegin(); it != named.cend(); ++it) {
        for (const QByteArray& hash : it.value()) {
            const auto there = paperOnServer(hash);
            if (!there || !there->logs.contains(it.key()))
                found.append(textOf(it.key()) + u": a paper is not on the server"_qs);
        }
    }
    for (const auto& laptop : m_laptops) {
        const QSet<LogId> scope = scopeOf(laptop->user(), everybody, changes);
        for (auto it = named.cbegin(); it != named.cend(); ++it) {
            for (const QByteArray& hash : it.value())
                if (scope.contains(it.key()) && !laptop->store().holdsPaper(hash))
                    found.append(laptop->user().reference + u": a paper is missing"_qs);
        }
    }
    return found;
}

QStringList World::recallsBroken(const QHash<LogId, ServerLog>& logs) {
    QHash<ChangeId, LogId> recalled;
    for (auto it = logs.cbegin(); it != logs.cend(); ++it) {
        for (const Change& each : it->changes) {
            if (each.kind != records::recallKind) continue;
            const QJsonArray named = each.fields().value(u"changes"_qs).toArray();
            for (const QJsonValue& one : named)
                recalled.insert(ChangeId::fromString(one.toObject().value(u"change"_qs).toString()), it.key());
        }
    }
    QStringList found;
    const auto look = [&](const QList<Change>& changes, const QString& where) {
        for (const Change& each : changes) {
            if (recalled.value(each.id) == LogId{each.record, each.compartment} && !each.recalled())
                found.append(where + u": recalled content is still there"_qs);
        }
    };
    for (const ServerLog& log : logs)
        look(log.changes, u"the server"_qs);
    for (const auto& laptop : m_laptops) {
        QList<Change> numbered = laptop->store().all();
        const QSet<ChangeId> unstored = laptop->store().unstored();
        numbered.removeIf([&](const Change& each) { return unstored.contains(each.id); });
        look(numbered, laptop->user().reference);
    }
    return found;
}

} // namespace lodestar::testing::model
