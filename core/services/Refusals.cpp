#include "core/services/Refusals.h"

#include "core/store/EntryTable.h"
#include "core/store/Setting.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace lodestar {

using namespace Qt::StringLiterals;

namespace {

const QString keptSetting = u"sync.kept"_s;

Result<QStringList> keptIds(Connection& connection) {
    LODESTAR_ASSIGN(const auto stored, readSetting(connection, keptSetting));
    QStringList ids;
    const QJsonArray array = QJsonDocument::fromJson(stored.value_or(QByteArray())).array();
    for (const QJsonValue& each : array)
        ids.append(each.toString());
    return ids;
}

Status addFamily(Connection& connection, Refusal& refusal) {
    LODESTAR_ASSIGN(Statement query,
                    connection.statement("SELECT h.record, h.name, coalesce(p.given, '') FROM household h LEFT JOIN "
                                         "member m ON m.household = h.record AND m.person = ?1 LEFT JOIN person p ON "
                                         "p.record = m.person WHERE h.record = ?1 OR m.person = ?1 ORDER BY m.to_on IS "
                                         "NOT NULL LIMIT 1"));
    return query.bind(refusal.entry.record).each([&](const Statement& row) {
        refusal.household = row.id<RecordId>(0);
        refusal.family = row.text(1);
        refusal.about = row.text(2);
    });
}

} // namespace

Result<QList<Refusal>> readRefusals(Connection& connection) {
    LODESTAR_ASSIGN(const auto refused, refusedChanges(connection));
    LODESTAR_ASSIGN(const QStringList kept, keptIds(connection));
    QList<Refusal> found;
    for (const RefusedChange& each : refused) {
        const auto known = std::find_if(found.begin(), found.end(), [&](const Refusal& refusal) {
            return refusal.entry.id == each.entry && refusal.reason == each.reason && refusal.answer == each.answer;
        });
        if (known != found.end()) {
            known->changes.append(each.change);
            continue;
        }
        Refusal made{
            {each.change}, each.reason, each.at, {}, {}, {}, {}, each.answer, kept.contains(each.change.toString())};
        LODESTAR_ASSIGN(const auto entry, EntryTable(connection).find(each.entry));
        made.entry = entry.value_or(Entry());
        made.entry.id = each.entry;
        made.entry.record = each.record;
        made.entry.kind = each.kind;
        LODESTAR_TRY(addFamily(connection, made));
        found.append(std::move(made));
    }
    std::ranges::stable_sort(
        found, [](const Refusal& a, const Refusal& b) { return a.kept != b.kept ? b.kept : a.at > b.at; });
    return found;
}

Result<qsizetype> countRefusals(Connection& connection) {
    LODESTAR_ASSIGN(const auto all, readRefusals(connection));
    return std::ranges::count_if(all, [](const Refusal& each) { return !each.kept; });
}

Status keepHere(Connection& connection, const QList<ChangeId>& changes) {
    LODESTAR_ASSIGN(QStringList ids, keptIds(connection));
    for (const ChangeId& each : changes)
        ids.append(each.toString());
    ids.removeDuplicates();
    return writeSetting(connection, keptSetting,
                        QJsonDocument(QJsonArray::fromStringList(ids)).toJson(QJsonDocument::Compact));
}

} // namespace lodestar
