#include "core/sync/ServerMemory.h"

#include <algorithm>

namespace lodestar::sync {

Result<QHash<RecordId, QByteArray>> ServerMemory::lockSaid(const QList<RecordId>& records) {
    return said(QSet<RecordId>(records.cbegin(), records.cend()));
}

Status ServerMemory::saveSaid(const QList<SaidRow>& rows) {
    for (const SaidRow& each : rows)
        m_state.said.insert(each.record, each);
    return {};
}

Result<QHash<RecordId, QByteArray>> ServerMemory::said(const QSet<RecordId>& records) {
    QHash<RecordId, QByteArray> found;
    for (const RecordId& each : records)
        if (const auto row = m_state.said.constFind(each); row != m_state.said.cend()) found.insert(each, row->said);
    return found;
}

Result<QHash<EntryId, QString>> ServerMemory::births(const QSet<EntryId>& pregnancies) {
    QHash<EntryId, QString> found;
    for (const SaidRow& each : std::as_const(m_state.said)) {
        if (each.born.isEmpty() || !pregnancies.contains(each.pregnancy)) continue;
        QString& first = found[each.pregnancy];
        if (first.isEmpty() || each.born < first) first = each.born;
    }
    return found;
}

Result<QHash<RecordId, QByteArray>> ServerMemory::lockCounted(const QList<RecordId>& records) {
    QHash<RecordId, QByteArray> found;
    for (const RecordId& each : records)
        found.insert(each, m_state.counted.value(each));
    return found;
}

Status ServerMemory::saveCounted(const QList<std::pair<RecordId, QByteArray>>& rows) {
    for (const auto& [record, counted] : rows)
        m_state.counted.insert(record, counted);
    return {};
}

Status ServerMemory::addToSums(const QList<SumRow>& changes) {
    for (const SumRow& each : changes) {
        SumRow& sum = m_state.sums[{each.quarter, each.code, each.group, each.value}];
        const qint64 numerator = sum.numerator + each.numerator;
        const qint64 denominator = sum.denominator + each.denominator;
        sum = each;
        sum.numerator = numerator;
        sum.denominator = denominator;
    }
    return {};
}

Result<QList<SumRow>> ServerMemory::sums(const QString& quarter, const QString& group) {
    QList<SumRow> found;
    for (const SumRow& each : std::as_const(m_state.sums))
        if (each.quarter == quarter && (group.isNull() || each.group == group)) found.append(each);
    return found;
}

Status ServerMemory::eachSaid(const Births& born, const std::function<void(const RecordId&, const QByteArray&)>& take) {
    for (const SaidRow& each : std::as_const(m_state.said)) {
        const bool asked = std::any_of(born.cbegin(), born.cend(), [&](const auto& time) {
            return each.born >= time.first && each.born <= time.second;
        });
        if (each.born.isEmpty() || asked) take(each.record, each.said);
    }
    return {};
}

Status ServerMemory::eachBirth(const std::function<void(const EntryId&, const QString&)>& take) {
    for (const SaidRow& each : std::as_const(m_state.said))
        if (!each.pregnancy.isNull() && !each.born.isEmpty()) take(each.pregnancy, each.born);
    return {};
}

Result<QList<RecordId>> ServerMemory::recordsAfter(const RecordId& after, int most) {
    QList<RecordId> found = m_state.records.keys();
    found.removeIf([&](const RecordId& each) { return each <= after; });
    std::sort(found.begin(), found.end());
    return found.mid(0, most);
}

Result<QList<KeptChange>> ServerMemory::changesOf(const QList<RecordId>& wanted, const QStringList& kinds) {
    QList<KeptChange> found;
    for (const RecordId& record : wanted) {
        for (const auto compartment : {records::Compartment::Shared, records::Compartment::Health}) {
            const auto log = m_state.logs.constFind({record, compartment});
            if (log == m_state.logs.cend()) continue;
            std::copy_if(log->changes.cbegin(), log->changes.cend(), std::back_inserter(found),
                         [&](const KeptChange& each) { return kinds.contains(each.kind); });
        }
    }
    return found;
}

Status ServerMemory::clear() {
    m_state.said.clear();
    m_state.counted.clear();
    m_state.sums.clear();
    return {};
}

} // namespace lodestar::sync
