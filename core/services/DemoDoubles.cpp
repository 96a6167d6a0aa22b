#include "core/services/DemoDoubles.h"

#include "core/store/EntryTable.h"

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;
using O = QJsonObject;

namespace {

struct Only {
    RecordId household;
    RecordId child;
};

/// A family with one living child and an address that may be shown.
Result<std::optional<Only>> familyToDouble(Connection& connection) {
    LODESTAR_ASSIGN(
        Statement query,
        connection.statement("SELECT h.record, max(p.record) FROM household h JOIN member m ON m.household = "
                             "h.record AND m.to_on IS NULL JOIN person p ON p.record = m.person AND "
                             "p.subject = 'child' WHERE h.open_to IS NULL AND h.confidential = 0 AND "
                             "h.worker IS NOT NULL AND length(p.family) > 5 GROUP BY h.record HAVING "
                             "count(*) = 1 AND max(p.died) = 0 AND max(p.adopted) = 0 AND "
                             "max(coalesce(p.babies, 1)) = 1 ORDER BY h.name, h.record LIMIT 1"));
    return query.first([](const Statement& row) { return Only{row.id<RecordId>(0), row.id<RecordId>(1)}; });
}

QString slipped(QString name) {
    const qsizetype at = name.size() / 2;
    std::swap(name[at - 1], name[at]);
    return name;
}

Result<Entry> rootOf(Connection& connection, const RecordId& record, QStringView kind) {
    LODESTAR_ASSIGN(const auto all, EntryTable(connection).ofRecord(record, kind));
    return all.isEmpty() ? Result<Entry>(fail(ErrorCode::NotFound, kind.toString())) : all.first();
}

} // namespace

Status makeDemoDoubles(Work& work) {
    LODESTAR_ASSIGN(const auto only, familyToDouble(work.connection));
    if (!only) return {};
    LODESTAR_ASSIGN(const Entry home, rootOf(work.connection, only->household, u"household"));
    LODESTAR_ASSIGN(const Entry residence, rootOf(work.connection, only->household, u"residence"));
    LODESTAR_ASSIGN(const Entry allotment, rootOf(work.connection, only->household, u"allotment"));
    LODESTAR_ASSIGN(const Entry child, rootOf(work.connection, only->child, u"person"));
    const RecordId household = RecordId::create();
    const RecordId again = RecordId::create();
    const QString today = work.clock().today().toString(Qt::ISODate);
    O name = child.object(V("name"));
    name.insert(u"family"_s, slipped(name.value(V("family")).toString()));
    return save(
        work,
        {newEntry(household, u"household", {{u"name"_s, home.text(V("name"))}, {u"open"_s, O{{u"from"_s, today}}}}),
         newEntry(household, u"residence", {{u"address"_s, residence.object(V("address"))}}),
         newEntry(household, u"allotment", {{u"staff"_s, allotment.text(V("staff"))}, {u"from"_s, today}}),
         newEntry(again, u"person",
                  {{u"subject"_s, u"child"_s},
                   {u"name"_s, name},
                   {u"birthDate"_s, child.text(V("birthDate"))},
                   {u"sex"_s, child.text(V("sex"))}}),
         newEntry(household, u"member", {{u"person"_s, again.toString()}, {u"relationship"_s, u"child"_s}})});
}

} // namespace lodestar
