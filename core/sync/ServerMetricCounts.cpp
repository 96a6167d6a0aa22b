#include "core/sync/ServerMetricCounts.h"

#include "core/metrics/SaidArea.h"
#include "core/metrics/Suppression.h"
#include "core/records/FixedIds.h"
#include "core/sync/ServerMetrics.h"

namespace lodestar::sync {

using namespace Qt::StringLiterals;

namespace {

/// Records of one step: other writers wait for no longer than a push takes.
constexpr int recordsAtOnce = 200;
/// Of what stands in the rows: another number has everything made anew.
constexpr int formVersion = 2; ///< 2: with the area's own number of small counts
constexpr int secondsToWait = 60;

const QString filledSetting = u"metrics-filled"_s;
const QByteArray done = "done";

} // namespace

/// Other rules count otherwise, so that what was kept by them is made anew.
QByteArray ServerMetricCounts::version() const {
    const QString rules = m_context.settings.counting ? m_context.settings.counting->rules.version : QString();
    return QByteArray::number(formVersion) + ' ' + rules.toUtf8() + '\n';
}

/// How far the facts reach: a record's id, `done`, empty at the beginning, null where they are none of this version.
Result<QByteArray> ServerMetricCounts::position() {
    LODESTAR_ASSIGN(const auto kept, m_context.store.accounts().setting(filledSetting));
    if (!kept || !kept->startsWith(version())) return QByteArray();
    const QByteArray position = kept->mid(version().size());
    return position.isNull() ? QByteArray("") : position;
}

Result<bool> ServerMetricCounts::fillSome() {
    bool whole = false;
    if (!m_context.settings.counting) return fail(ErrorCode::InvalidInput, u"no counting rules"_s);
    const auto step = [&]() -> Status {
        MetricRows& rows = m_context.store.metrics();
        LODESTAR_ASSIGN(QByteArray from, position());
        whole = from == done;
        if (whole) return {};
        if (from.isNull()) {
            LODESTAR_TRY(rows.lock(MetricRows::Use::Clear));
            LODESTAR_TRY(rows.clear());
        }
        const RecordId after = from.isEmpty() ? RecordId() : RecordId::fromBytes(QByteArray::fromHex(from));
        LODESTAR_ASSIGN(const auto records, rows.recordsAfter(after, recordsAtOnce));
        LODESTAR_TRY(ServerMetrics(m_context).readRecords(records));
        whole = records.size() < recordsAtOnce;
        return m_context.store.accounts().saveSetting(filledSetting,
                                                      version() + (whole ? done : records.last().bytes().toHex()));
    };
    LODESTAR_TRY(m_context.store.write(step));
    return whole;
}

Result<bool> ServerMetricCounts::isWhole() {
    bool whole = false;
    const auto work = [&]() -> Status {
        LODESTAR_ASSIGN(const QByteArray at, position());
        whole = at == done;
        return {};
    };
    LODESTAR_TRY(m_context.store.count(work));
    return whole;
}

Status ServerMetricCounts::forget() {
    return m_context.store.write([&]() -> Status {
        MetricRows& rows = m_context.store.metrics();
        LODESTAR_TRY(rows.lock(MetricRows::Use::Clear));
        LODESTAR_TRY(rows.clear());
        return m_context.store.accounts().saveSetting(filledSetting, version());
    });
}

/// Inside of the transaction that counts.
Status ServerMetricCounts::requireWhole() {
    LODESTAR_ASSIGN(const QByteArray at, position());
    if (at != done) return fail(ErrorCode::ServerBusy, QString::number(secondsToWait));
    return {};
}

Result<metrics::MetricTotals> ServerMetricCounts::totals(const metrics::Quarter& quarter) {
    metrics::MetricTotals totals;
    const auto work = [&]() -> Status {
        totals = {};
        LODESTAR_TRY(requireWhole());
        LODESTAR_ASSIGN(const auto sums, m_context.store.metrics().sums(quarter.text(), u""_s));
        for (const SumRow& each : sums)
            if (const auto code = metrics::codeFromText(each.code))
                totals.add(*code, {each.numerator, each.denominator});
        return {};
    };
    LODESTAR_TRY(m_context.store.count(work));
    return totals;
}

Result<QList<SumRow>> ServerMetricCounts::byGroup(const metrics::Quarter& quarter) {
    QList<SumRow> found;
    const auto work = [&]() -> Status {
        LODESTAR_TRY(requireWhole());
        LODESTAR_ASSIGN(found, m_context.store.metrics().sums(quarter.text(), {}));
        return {};
    };
    LODESTAR_TRY(m_context.store.count(work));
    found.removeIf(
        [](const SumRow& each) { return each.group.isEmpty() || (each.numerator == 0 && each.denominator == 0); });
    return found;
}

Result<qint64> ServerMetricCounts::smallCounts() {
    qint64 smallest = metrics::usualThreshold;
    const auto work = [&]() -> Status {
        LODESTAR_TRY(requireWhole());
        LODESTAR_ASSIGN(const auto said, m_context.store.metrics().said({areaRecord()}));
        smallest = metrics::SaidArea::smallCountsOf(said.value(areaRecord()));
        return {};
    };
    LODESTAR_TRY(m_context.store.count(work));
    return smallest;
}

Result<metrics::AreaFacts> ServerMetricCounts::facts(const metrics::Quarter& quarter) {
    if (!m_context.settings.counting) return fail(ErrorCode::InvalidInput, u"no counting rules"_s);
    MetricRows::Births births;
    for (const metrics::BirthRange& each : m_context.settings.counting->rules.birthsDueIn(quarter))
        births.append({each.from.toString(Qt::ISODate), each.to.toString(Qt::ISODate)});
    metrics::SaidArea area(*m_context.settings.counting);
    const auto work = [&]() -> Status {
        MetricRows& rows = m_context.store.metrics();
        LODESTAR_TRY(requireWhole());
        LODESTAR_TRY(
            rows.eachSaid(births, [&](const RecordId& record, const QByteArray& said) { area.add(record, said); }));
        // A pregnancy ended with a birth, however long ago that was.
        return rows.eachBirth([&](const EntryId& pregnancy, const QString& born) { area.addBirth(pregnancy, born); });
    };
    LODESTAR_TRY(m_context.store.count(work));
    area.nameStaff();
    return area.facts();
}

} // namespace lodestar::sync
