#include "core/sync/ServerMetrics.h"

#include "core/metrics/RunningSums.h"
#include "core/sync/ChangeBody.h"

namespace lodestar::sync {

using namespace Qt::StringLiterals;
using metrics::Contribution;
using metrics::Said;
using metrics::SaidArea;
using metrics::SaidKind;
using records::Change;

namespace {

template<typename AnyId> QList<AnyId> sorted(const QSet<AnyId>& ids) {
    QList<AnyId> list(ids.cbegin(), ids.cend());
    std::sort(list.begin(), list.end());
    return list;
}

Result<QHash<EntryId, QList<Change>>> entriesOf(const QList<KeptChange>& kept) {
    QHash<EntryId, QList<Change>> entries;
    for (const KeptChange& each : kept) {
        LODESTAR_ASSIGN(Change change, changeFromBody(each.log, each.body));
        change.logNumber = each.number;
        entries[each.entry].append(std::move(change));
    }
    return entries;
}

QList<SumRow> rowsOf(const metrics::Sums& sums) {
    QList<SumRow> rows;
    for (const auto& [key, count] : sums)
        rows.append({key.quarter.text(), metrics::codeText(key.code), metrics::sumGroupName(key.group),
                     key.value.isNull() ? u""_s : key.value, count.numerator, count.denominator});
    return rows;
}

/// Pregnancies that a record tells of, and the households they are said to belong to.
void findPregnancies(const QByteArray& said, QSet<EntryId>& pregnancies, QSet<RecordId>& households) {
    metrics::eachSaid(said, [&](const Said& each) {
        if (each.kind != SaidKind::Pregnancy) return;
        pregnancies.insert(each.entry);
        if (!each.parts[5].isEmpty()) households.insert(each.id<RecordId>(5));
    });
}

} // namespace

/// Whose counts may have changed.
struct ServerMetrics::Concerned {
    QSet<RecordId> children;
    QSet<RecordId> mothers;
    QSet<RecordId> homesOfMothers; ///< households whose pregnancies, members or antenatal contacts changed
    QSet<RecordId> hadPregnancies; ///< records of whose pregnancies something changed
    QHash<RecordId, QByteArray> said;
};

bool ServerMetrics::concerns(const Change& change) {
    return change.compartment != records::Compartment::Sealed && metrics::isCountedKind(change.kind);
}

Status ServerMetrics::noteEntries(const QList<std::pair<LogId, EntryId>>& entries) {
    if (!m_context.settings.counting || entries.isEmpty()) return {};
    LODESTAR_ASSIGN(const auto kept, m_context.store.logs().ofEntries(entries));
    LODESTAR_ASSIGN(const auto changes, entriesOf(kept));
    SaidNow now;
    for (const auto& [log, entry] : entries)
        now[log.record].insert(entry, metrics::saidOf(changes.value(entry)));
    return keep(now, false);
}

Status ServerMetrics::readRecords(const QList<RecordId>& records) {
    if (!m_context.settings.counting || records.isEmpty()) return {};
    // Read behind the lock: what somebody writes meanwhile comes after it, and is not taken back by an older reading.
    MetricRows& rows = m_context.store.metrics();
    LODESTAR_TRY(rows.lock(MetricRows::Use::KeepUp));
    LODESTAR_TRY(rows.lockSaid(sorted(QSet<RecordId>(records.cbegin(), records.cend()))));
    LODESTAR_ASSIGN(const auto kept, rows.changesOf(records, metrics::countedKinds()));
    LODESTAR_ASSIGN(const auto changes, entriesOf(kept));
    SaidNow now;
    for (const RecordId& each : records)
        now.insert(each, {});
    for (auto it = changes.cbegin(); it != changes.cend(); ++it) {
        const QByteArray said = metrics::saidOf(*it);
        if (!said.isEmpty()) now[it->first().record].insert(it.key(), said);
    }
    return keep(now, true);
}

Status ServerMetrics::keep(const SaidNow& now, bool whole) {
    MetricRows& rows = m_context.store.metrics();
    LODESTAR_TRY(rows.lock(MetricRows::Use::KeepUp));
    LODESTAR_ASSIGN(const auto before, rows.lockSaid(sorted(QSet<RecordId>(now.keyBegin(), now.keyEnd()))));
    QList<SaidRow> saved;
    QHash<RecordId, metrics::SaidAgain> changed;
    for (auto it = now.cbegin(); it != now.cend(); ++it) {
        QHash<EntryId, QByteArray> entries = *it;
        const QByteArray old = before.value(it.key());
        if (whole) {
            metrics::eachSaid(old, [&](const Said& each) {
                if (!entries.contains(each.entry)) entries.insert(each.entry, {});
            });
        }
        auto again = metrics::saidAgain(old, entries);
        if (again.before.isEmpty() && again.after.isEmpty()) continue;
        saved.append({it.key(), again.bytes, SaidArea::bornOf(again.bytes), SaidArea::pregnancyOfBirth(again.bytes)});
        changed.insert(it.key(), std::move(again));
    }
    if (saved.isEmpty()) return {};
    LODESTAR_TRY(rows.saveSaid(saved));
    LODESTAR_ASSIGN(Concerned concerned, concernedBy(changed));
    LODESTAR_TRY(narrow(concerned, QSet<RecordId>(changed.keyBegin(), changed.keyEnd())));
    return count(concerned);
}

/// By what was taken out of records and what came in.
Result<ServerMetrics::Concerned> ServerMetrics::concernedBy(const QHash<RecordId, metrics::SaidAgain>& changed) {
    Concerned concerned;
    QSet<RecordId> households;
    for (auto it = changed.cbegin(); it != changed.cend(); ++it) {
        const RecordId& record = it.key();
        const auto take = [&](const Said& said) {
            switch (said.kind) {
            case SaidKind::Birth:
                concerned.mothers.insert(said.id<RecordId>(2));
                concerned.children.insert(record);
                break;
            case SaidKind::Person:
                // When a child was born says when its mother's pregnancy ended.
                metrics::eachSaid(it->bytes, [&](const Said& each) {
                    if (each.kind == SaidKind::Birth) concerned.mothers.insert(each.id<RecordId>(2));
                });
                concerned.children.insert(record);
                break;
            case SaidKind::Pregnancy:
                if (!said.parts[5].isEmpty()) concerned.homesOfMothers.insert(said.id<RecordId>(5));
                concerned.mothers.insert(record);
                concerned.hadPregnancies.insert(record);
                break;
            case SaidKind::Member:
                concerned.children.insert(said.id<RecordId>(1));
                concerned.mothers.insert(said.id<RecordId>(1));
                concerned.homesOfMothers.insert(record);
                break;
            case SaidKind::Contact:
                if (said.flag(1)) concerned.homesOfMothers.insert(record);
                if (said.flag(3)) households.insert(record);
                break;
            case SaidKind::Household:
            case SaidKind::Residence:
            case SaidKind::Allotment:
                households.insert(record);
                break;
            case SaidKind::Subject:
            case SaidKind::Death:
                if (said.kind == SaidKind::Death || said.parts[2] == "antenatal") concerned.mothers.insert(record);
                concerned.children.insert(record);
                break;
            case SaidKind::Level:
            case SaidKind::Step:
            case SaidKind::Feeding:
            case SaidKind::Assessment:
                concerned.children.insert(record);
                break;
            case SaidKind::Staff:
            case SaidKind::Setting:
                break; // sums name practitioners by reference and are exact, so nothing in them follows from it
            }
        };
        metrics::eachSaid(it->before, take);
        metrics::eachSaid(it->after, take);
    }
    LODESTAR_ASSIGN(const auto members, peopleOf(households));
    concerned.children.unite(members);
    // A contact without a pregnancy goes to the only one that is open in its household: all mothers there go together.
    LODESTAR_ASSIGN(const auto theirs, householdsOf(concerned.mothers));
    LODESTAR_ASSIGN(const auto together, peopleOf(theirs | concerned.homesOfMothers));
    concerned.mothers.unite(together);
    return concerned;
}

/// Leaves those who may be counted, or may have been before one of the changed records changed.
Status ServerMetrics::narrow(Concerned& concerned, const QSet<RecordId>& changed) {
    LODESTAR_ASSIGN(concerned.said, m_context.store.metrics().said(concerned.children | concerned.mothers));
    erase_if(concerned.children, [&](const RecordId& each) {
        return !changed.contains(each) && SaidArea::bornOf(concerned.said.value(each)).isEmpty();
    });
    erase_if(concerned.mothers, [&](const RecordId& each) {
        QSet<EntryId> pregnancies;
        QSet<RecordId> homes;
        findPregnancies(concerned.said.value(each), pregnancies, homes);
        return pregnancies.isEmpty() && !concerned.hadPregnancies.contains(each);
    });
    return {};
}

Result<QSet<RecordId>> ServerMetrics::householdsOf(const QSet<RecordId>& people) {
    QSet<RecordId> found;
    if (people.isEmpty()) return found;
    LODESTAR_ASSIGN(const auto members, m_context.store.scope().householdsOf(people));
    for (const MemberFact& each : members)
        found.insert(each.household);
    return found;
}

Result<QSet<RecordId>> ServerMetrics::peopleOf(const QSet<RecordId>& households) {
    QSet<RecordId> found;
    if (households.isEmpty()) return found;
    LODESTAR_ASSIGN(const auto members, m_context.store.scope().membersIn(households));
    for (const MemberFact& each : members)
        found.insert(each.person);
    return found;
}

/// The facts of these records and of all that they follow from.
Result<metrics::AreaFacts> ServerMetrics::factsOf(const QSet<RecordId>& subjects, const Concerned& concerned) {
    MetricRows& rows = m_context.store.metrics();
    LODESTAR_ASSIGN(const auto homes, householdsOf(subjects));
    QSet<RecordId> asked = subjects | homes;
    if (!concerned.mothers.isEmpty()) {
        QSet<EntryId> theirs;
        QSet<RecordId> saidHomes;
        for (const RecordId& each : concerned.mothers)
            findPregnancies(concerned.said.value(each), theirs, saidHomes);
        LODESTAR_ASSIGN(const auto beside, peopleOf(homes | saidHomes));
        LODESTAR_ASSIGN(const auto further, householdsOf(beside));
        asked |= saidHomes | beside | further;
    }
    LODESTAR_ASSIGN(const auto said, rows.said(asked));
    SaidArea area(*m_context.settings.counting);
    QSet<EntryId> pregnancies;
    QSet<RecordId> unused;
    for (auto it = said.cbegin(); it != said.cend(); ++it) {
        area.add(it.key(), *it);
        findPregnancies(*it, pregnancies, unused);
    }
    LODESTAR_ASSIGN(const auto births, rows.births(pregnancies));
    for (auto it = births.cbegin(); it != births.cend(); ++it)
        area.addBirth(it.key(), *it);
    return area.facts();
}

Status ServerMetrics::count(const Concerned& concerned) {
    MetricRows& rows = m_context.store.metrics();
    const QSet<RecordId> subjects = concerned.children | concerned.mothers;
    if (subjects.isEmpty()) return {};
    // What is read behind the lock is what others have committed before they let it go.
    LODESTAR_ASSIGN(const auto before, rows.lockCounted(sorted(subjects)));
    LODESTAR_ASSIGN(const auto facts, factsOf(subjects, concerned));
    QHash<RecordId, Contribution> now;
    for (const metrics::ChildFacts& each : facts.children)
        if (subjects.contains(each.record))
            now.insert(each.record, Contribution::of(each, m_context.settings.counting->rules));
    for (const metrics::PregnancyFacts& each : facts.pregnancies)
        if (subjects.contains(each.mother)) now[each.mother].add(each);
    metrics::Sums sums;
    QList<std::pair<RecordId, QByteArray>> saved;
    for (const RecordId& each : sorted(subjects)) {
        const QByteArray old = before.value(each);
        const Contribution fresh = now.value(each);
        const QByteArray bytes = fresh.toBytes();
        if (old == bytes) continue;
        Contribution::fromBytes(old).addTo(sums, -1);
        fresh.addTo(sums, 1);
        saved.append({each, bytes.isNull() ? QByteArray("") : bytes});
    }
    metrics::dropZeros(sums);
    LODESTAR_TRY(rows.saveCounted(saved));
    return rows.addToSums(rowsOf(sums));
}

} // namespace lodestar::sync
