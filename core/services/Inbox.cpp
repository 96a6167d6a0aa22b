#include "core/services/Inbox.h"

#include "core/base/Gestation.h"
#include "core/exchange/EventReader.h"
#include "core/services/BirthMatch.h"
#include "core/services/Clinic.h"
#include "core/services/EventImport.h"
#include "core/services/EventImportPeople.h"
#include "core/services/Identity.h"
#include "core/services/Imported.h"

#include <QJsonArray>

#include <algorithm>

namespace lodestar {

using namespace Qt::StringLiterals;

namespace {

using V = QLatin1StringView;

struct Open {
    InboxSort sort;
    QByteArrayView where; ///< of the table entry
};

/// One condition for each sort; counts and lists read the same.
constexpr std::array<Open, 7> allSorts{{
    {InboxSort::Birth, "kind = 'proposal' AND fields ->> '$.field' = 'pregnancy' AND fields ->> '$.answer' IS NULL"},
    {InboxSort::Mismatch, "kind = 'event_message' AND fields ->> '$.mismatches' IS NOT NULL AND record <> ?1 AND "
                          "fields ->> '$.settled' IS NULL AND compartment <> 3"},
    {InboxSort::Unmatched, "kind = 'event_message' AND record = ?1 AND compartment <> 3"},
    {InboxSort::Proposal,
     "kind = 'proposal' AND fields ->> '$.field' <> 'pregnancy' AND fields ->> '$.answer' IS NULL"},
    {InboxSort::Sealed, "kind = 'event_message' AND fields ->> '$.settled' IS NULL AND compartment = 3"},
    {InboxSort::Unplaced, "kind = 'unplaced' AND fields ->> '$.placed' IS NULL"},
    {InboxSort::WalkIn, "kind = 'walk_in' AND fields ->> '$.matched' IS NULL"},
}};

QByteArray sqlFor(QByteArrayView what, const Open& sort, QByteArrayView rest) {
    // A sort without ?1 still binds it: the first condition is always true.
    return "SELECT " + what.toByteArray() + " FROM entry WHERE ?1 IS NOT NULL AND retired = 0 AND recalled = 0 AND " +
           sort.where.toByteArray() + rest.toByteArray();
}

struct Somebody {
    QString name;
    QString birthDate;
};

Result<Somebody> somebody(Connection& connection, const RecordId& person) {
    LODESTAR_ASSIGN(Statement query,
                    connection.statement("SELECT given, family, birth_date FROM person WHERE record = ?"));
    LODESTAR_ASSIGN(const auto found, query.bind(person).first([](const Statement& row) {
        return Somebody{(row.text(0) + u' ' + row.text(1)).trimmed(), row.text(2)};
    }));
    return found.value_or(Somebody());
}

Result<QString> householdName(Connection& connection, const RecordId& household) {
    LODESTAR_ASSIGN(Statement query, connection.statement("SELECT name FROM household WHERE record = ?"));
    LODESTAR_ASSIGN(const auto found, query.bind(household).first([](const Statement& row) { return row.text(0); }));
    return found.value_or(QString());
}

/// Whose the entry is: a person with a household, or a household by its name.
Status nameIt(Connection& connection, InboxItem& item) {
    if (item.entry.record == areaRecord()) return {};
    LODESTAR_ASSIGN(const Somebody who, somebody(connection, item.entry.record));
    if (who.name.isEmpty() && who.birthDate.isEmpty()) {
        item.household = item.entry.record;
        LODESTAR_ASSIGN(item.name, householdName(connection, item.household));
        return {};
    }
    item.person = item.entry.record;
    item.name = who.name;
    item.birthDate = who.birthDate;
    LODESTAR_ASSIGN(item.household, householdOf(connection, item.person));
    return {};
}

/// A value as one line: composites by their parts.
QString asText(const QJsonValue& value) {
    if (value.isObject()) {
        QStringList parts;
        const QJsonObject object = value.toObject();
        for (auto it = object.constBegin(); it != object.constEnd(); ++it)
            parts << asText(it.value());
        return parts.join(u", "_s);
    }
    if (value.isBool()) return value.toBool() ? u"yes"_s : u"no"_s;
    if (value.isDouble()) return QString::number(value.toDouble(), 'g', 15);
    return value.toString();
}

Status fillProposal(Connection& connection, InboxItem& item) {
    LODESTAR_ASSIGN(item.held, EntryTable(connection).find(EntryId::fromString(item.entry.text(V("entry")))));
    const QString field = item.entry.text(V("field"));
    const QJsonValue ours = item.held ? item.held->fields.value(field) : QJsonValue();
    item.differences.append({field, asText(ours), asText(proposedValue(item.entry))});
    return {};
}

Status fillBirth(Connection& connection, InboxItem& item) {
    LODESTAR_TRY(fillProposal(connection, item));
    const EntryId pregnancy = EntryId::fromString(proposedValue(item.entry).toString());
    LODESTAR_ASSIGN(Statement query, connection.statement("SELECT mother, edd FROM pregnancy WHERE entry = ?"));
    LODESTAR_ASSIGN(const auto found, query.bind(pregnancy).first([](const Statement& row) {
        return std::pair(row.id<RecordId>(0), row.text(1));
    }));
    if (!found) return {};
    item.mother = found->first;
    item.edd = found->second;
    LODESTAR_ASSIGN(const Somebody mother, somebody(connection, item.mother));
    item.motherName = mother.name;
    return {};
}

void fillMismatches(InboxItem& item) {
    const QJsonArray all = item.entry.value(V("mismatches")).toArray();
    for (const QJsonValue& value : all) {
        const QJsonObject each = value.toObject();
        item.differences.append(
            {each.value(V("field")).toString(), each.value(V("ours")).toString(), each.value(V("theirs")).toString()});
    }
}

Status nameCandidates(Connection& connection, InboxItem& item) {
    for (const RecordId& candidate : std::as_const(item.candidates)) {
        LODESTAR_ASSIGN(const Somebody who, somebody(connection, candidate));
        item.candidateNames.append(who.name);
    }
    return {};
}

/// Whom an unmatched message names, and who may be meant. A message whose bytes have not come yet names nobody.
Status fillUnmatched(Connection& connection, InboxItem& item) {
    fillMismatches(item);
    const auto bytes = originalOf(connection, item.entry);
    if (!bytes) return bytes.error().code == ErrorCode::NotFound ? Status() : std::unexpected(bytes.error());
    const auto message = exchange::readEventMessage(*bytes);
    if (!message || message->people.isEmpty()) return {};
    const exchange::EventPerson& child = message->people.first();
    item.name = (child.given + u' ' + child.family).trimmed();
    item.birthDate = child.birthDate.left(10);
    LODESTAR_ASSIGN(item.candidates, candidatesFor(connection, *message));
    return nameCandidates(connection, item);
}

void fillUnplaced(InboxItem& item) {
    const QJsonArray all = item.entry.value(V("values")).toArray();
    for (const QJsonValue& value : all) {
        const QJsonObject each = value.toObject();
        item.differences.append({each.value(V("label")).toString(), {}, each.value(V("text")).toString()});
    }
}

Status fillWalkIn(Connection& connection, InboxItem& item) {
    item.name = item.entry.part(V("what"), V("name"));
    item.birthDate = item.entry.part(V("what"), V("birthDate"));
    LODESTAR_ASSIGN(const auto likely, likelyFor(connection, item.entry));
    for (const ClinicChild& child : likely)
        item.candidates.append(child.person);
    return nameCandidates(connection, item);
}

Status fill(Connection& connection, InboxItem& item) {
    item.on = item.entry.happened.left(10);
    item.source = item.entry.text(sourceField);
    LODESTAR_TRY(nameIt(connection, item));
    switch (item.sort) {
    case InboxSort::Birth:
        return fillBirth(connection, item);
    case InboxSort::Proposal:
        return fillProposal(connection, item);
    case InboxSort::Unmatched:
        return fillUnmatched(connection, item);
    case InboxSort::WalkIn:
        return fillWalkIn(connection, item);
    case InboxSort::Unplaced:
        fillUnplaced(item);
        break;
    case InboxSort::Mismatch:
    case InboxSort::Sealed:
        fillMismatches(item);
        break;
    }
    return {};
}

std::unexpected<Error> needsAChoice() {
    return fail(ErrorCode::InvalidInput, u"this needs a choice"_s);
}

} // namespace

Result<QList<InboxItem>> inboxItems(Connection& connection, int most) {
    QList<InboxItem> items;
    EntryTable entries(connection);
    for (const Open& sort : allSorts) {
        QList<EntryId> ids;
        LODESTAR_ASSIGN(Statement query, connection.statement(sqlFor("id", sort, " ORDER BY happened, id LIMIT ?2")));
        LODESTAR_TRY(
            query.bind(areaRecord(), most).each([&](const Statement& row) { ids.append(row.id<EntryId>(0)); }));
        for (const EntryId& id : ids) {
            LODESTAR_ASSIGN(const auto entry, entries.find(id));
            if (!entry) continue;
            InboxItem item;
            item.sort = sort.sort;
            item.entry = *entry;
            LODESTAR_TRY(fill(connection, item));
            items.append(item);
        }
    }
    return items;
}

Result<QHash<InboxSort, qint64>> inboxCounts(Connection& connection) {
    QHash<InboxSort, qint64> counts;
    for (const Open& sort : allSorts) {
        LODESTAR_ASSIGN(const auto count, connection.integer(sqlFor("count(*)", sort, ""), areaRecord()));
        counts.insert(sort.sort, count.value_or(0));
    }
    return counts;
}

Status takeItem(Work& work, const InboxItem& item) {
    switch (item.sort) {
    case InboxSort::Birth:
        return item.held ? joinBirth(work, item.entry, *item.held) : needsAChoice();
    case InboxSort::Proposal:
        return item.held ? takeProposal(work, item.entry, *item.held) : needsAChoice();
    case InboxSort::Mismatch:
        return acceptEvent(work, item.entry);
    case InboxSort::Sealed:
    case InboxSort::Unplaced:
        return placeItem(work, item, {});
    case InboxSort::Unmatched:
    case InboxSort::WalkIn:
        break;
    }
    return needsAChoice();
}

Status leaveItem(Work& work, const InboxItem& item) {
    if (item.sort == InboxSort::Birth || item.sort == InboxSort::Proposal) return leaveProposal(work, item.entry);
    if (item.sort == InboxSort::Mismatch) return moveEvent(work, item.entry, {});
    return needsAChoice();
}

Status placeItem(Work& work, const InboxItem& item, const QString& words) {
    QJsonObject placed{{u"on"_s, work.clock().today().toString(Qt::ISODate)}};
    if (!words.trimmed().isEmpty()) placed.insert(u"words"_s, words.trimmed());
    if (item.sort != InboxSort::Sealed && item.sort != InboxSort::Unplaced) return needsAChoice();
    const QString field = item.sort == InboxSort::Sealed ? u"settled"_s : u"placed"_s;
    return save(work, {correctionOf(item.entry, {{field, placed}})});
}

Status matchItem(Work& work, const InboxItem& item, const RecordId& child) {
    if (child.isNull()) return needsAChoice();
    if (item.sort == InboxSort::Unmatched || (item.sort == InboxSort::Sealed && item.entry.record == areaRecord()))
        return moveEvent(work, item.entry, child);
    if (item.sort != InboxSort::WalkIn) return needsAChoice();
    LODESTAR_ASSIGN(const ClinicChild found, clinicChild(work.connection, child));
    return matchWalkIn(work, item.entry, found);
}

Result<RecordId> makeChildOf(Work& work, const InboxItem& item) {
    if (item.sort != InboxSort::Unmatched) return needsAChoice();
    return makeChildOfEvent(work, item.entry);
}

} // namespace lodestar
