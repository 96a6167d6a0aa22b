#include "core/store/ServerLogSql.h"
#include "core/store/ServerRowValues.h"

namespace lodestar {

using namespace Qt::StringLiterals;
using namespace serverrows;
using sync::ChangeKey;
using sync::LogId;
using sync::QuarantinedChange;

namespace {

const QString columns = u"q.record, q.compartment, q.change, q.kind, q.content_hash, q.reason, q.together, q.device, "
                        "q.staff, q.received_at, q.corrected_at, q.released, q.answer"_s;

QuarantinedChange quarantinedFrom(const QSqlQuery& row, bool withBody) {
    QuarantinedChange kept;
    kept.log = logAt(row, 0);
    kept.id = idAt<ChangeId>(row, 2);
    kept.kind = row.value(3).toString();
    kept.contentHash = row.value(4).toByteArray();
    kept.reason = row.value(5).toString();
    kept.group = Uuid::fromBytes(row.value(6).toByteArray()).value_or(Uuid());
    kept.device = idAt<DeviceId>(row, 7);
    kept.staff = idAt<StaffId>(row, 8);
    kept.receivedAt = row.value(9).toLongLong();
    kept.correctedAt = row.value(10).toLongLong();
    kept.released = row.value(11).toInt() != 0;
    kept.answer = row.value(12).toString();
    if (withBody) kept.body = row.value(13).toByteArray();
    return kept;
}

} // namespace

Status ServerLogSql::quarantine(const QList<QuarantinedChange>& changes) {
    return m_sql.insert(
        u"quarantine (record, compartment, change, kind, content_hash, reason, together, device, staff, received_at, "
        "corrected_at, released, body)"_s,
        "bibtbtbbbiiib", changes,
        [](QVariantList& values, const QuarantinedChange& each) {
            put(values, each.log);
            values << each.id.bytes() << sqlText(each.kind) << each.contentHash << each.reason << each.group.bytes()
                   << each.device.bytes() << each.staff.bytes() << each.receivedAt << each.correctedAt
                   << (each.released ? 1 : 0) << each.body;
        },
        u"ON CONFLICT DO NOTHING"_s);
}

Result<QList<QuarantinedChange>> ServerLogSql::quarantined(const QList<ChangeKey>& keys) {
    QList<QuarantinedChange> found;
    LODESTAR_TRY(m_sql.lookUp(
        keys, "record, compartment, change", "bib",
        u"SELECT "_s + columns +
            u", q.body FROM k CROSS JOIN quarantine q WHERE q.record = k.record AND q.compartment = k.compartment AND "
            "q.change = k.change ORDER BY q.n"_s,
        [](QVariantList& values, const ChangeKey& key) { put(values, key); },
        [&](const QSqlQuery& row) { found.append(quarantinedFrom(row, true)); }));
    return found;
}

Result<QList<QuarantinedChange>> ServerLogSql::waitingIn(const QList<LogId>& logs) {
    QList<QuarantinedChange> found;
    LODESTAR_TRY(m_sql.lookUp(
        logs, "record, compartment", "bi",
        u"SELECT "_s + columns +
            u", q.body FROM k CROSS JOIN quarantine q WHERE q.record = k.record AND q.compartment = k.compartment AND "
            "q.released = 0 AND q.answer = '' ORDER BY q.n"_s,
        [](QVariantList& values, const LogId& log) { put(values, log); },
        [&](const QSqlQuery& row) { found.append(quarantinedFrom(row, true)); }));
    return found;
}

Result<QList<QuarantinedChange>> ServerLogSql::waitingOf(const StaffId& staff) {
    QList<QuarantinedChange> found;
    const QString whose = staff.isNull() ? QString() : u"AND q.staff = ? "_s;
    LODESTAR_TRY(
        m_sql.run(u"SELECT "_s + columns + u" FROM quarantine q WHERE q.released = 0 "_s + whose + u"ORDER BY q.n"_s,
                  staff.isNull() ? QVariantList() : QVariantList{staff.bytes()},
                  [&](const QSqlQuery& row) { found.append(quarantinedFrom(row, false)); }));
    return found;
}

Status ServerLogSql::release(const QList<ChangeKey>& keys) {
    for (const ChangeKey& each : keys)
        LODESTAR_TRY(m_sql.run(u"UPDATE quarantine SET released = 1, body = NULL WHERE record = ? AND compartment = ? "
                               "AND change = ?"_s,
                               valuesOf(each)));
    return {};
}

Status ServerLogSql::answer(const QList<ChangeKey>& keys, const QString& answer) {
    for (const ChangeKey& each : keys)
        LODESTAR_TRY(
            m_sql.run(u"UPDATE quarantine SET answer = ? WHERE record = ? AND compartment = ? AND change = ?"_s,
                      QVariantList{sqlText(answer)} + valuesOf(each)));
    return {};
}

Status ServerLogSql::replaceQuarantinedBody(const ChangeKey& key, const QByteArray& body) {
    return m_sql.run(u"UPDATE quarantine SET body = ? WHERE record = ? AND compartment = ? AND change = ?"_s,
                     QVariantList{body} + valuesOf(key));
}

} // namespace lodestar
