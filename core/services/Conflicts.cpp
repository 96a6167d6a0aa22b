#include "core/services/Conflicts.h"

#include "core/records/Caution.h"
#include "core/services/CaseloadFacts.h"
#include "core/services/Worklist.h"

namespace lodestar {

using namespace Qt::StringLiterals;
using records::Change;
using records::WhileInConflict;
using V = QLatin1StringView;

namespace {

/// Whose entry it is, of those that may be shown to her.
struct Home {
    RecordId household;
    QString family;
    QString ward;
    QString about;
};

QString shortNameOf(const CasePerson& person) {
    return person.known.isEmpty() ? person.given : person.known;
}

/// Looks records up among the families of a scope; then among those that have no family now.
class Homes {
public:
    static Result<Homes> read(Connection& connection, const Identity& me, QDate today) {
        LODESTAR_ASSIGN(CaseloadFacts facts, readCaseloadFacts(connection, scopeOf(me, today)));
        return Homes(connection, std::move(facts));
    }
    /// Nothing for a record of somebody else's family.
    Result<std::optional<Home>> of(const RecordId& record) {
        if (record == areaRecord()) return std::optional(Home());
        if (const auto home = m_facts.householdOf.constFind(record); home != m_facts.householdOf.cend())
            return std::optional(homeOf(m_facts.households[*home]));
        if (const CasePerson* person = m_facts.person(record)) {
            Home found = homeOf(m_facts.households[person->household]);
            found.about = shortNameOf(*person);
            return std::optional(found);
        }
        return withoutFamily(record);
    }

private:
    Homes(Connection& connection, CaseloadFacts facts)
        : m_connection(connection)
        , m_facts(std::move(facts)) {}

    static Home homeOf(const CaseHousehold& household) {
        return {household.record, household.name, household.ward, {}};
    }

    /// Somebody who left every household, and a household that was closed: it must be settled by somebody.
    Result<std::optional<Home>> withoutFamily(const RecordId& record) {
        LODESTAR_ASSIGN(const auto elsewhere,
                        m_connection.integer("SELECT 1 FROM member m JOIN household h ON h.record = m.household WHERE "
                                             "m.person = ?1 AND m.to_on IS NULL AND h.open_to IS NULL UNION ALL SELECT "
                                             "1 FROM household WHERE record = ?1 AND open_to IS NULL",
                                             record));
        if (elsewhere) return std::optional<Home>();
        LODESTAR_ASSIGN(
            Statement query,
            m_connection.statement("SELECT h.record, h.name, h.ward, p.given FROM household h LEFT JOIN "
                                   "member m ON m.household = h.record LEFT JOIN person p ON p.record = "
                                   "m.person AND p.record = ?1 WHERE m.person = ?1 OR h.record = ?1 LIMIT 1"));
        return query.bind(record).first(
            [](const Statement& row) { return Home{row.id<RecordId>(0), row.text(1), row.text(2), row.text(3)}; });
    }

    Connection& m_connection;
    CaseloadFacts m_facts;
};

HistoryValue valueOf(const EntryHistory& history, const ChangeId& change, const QString& field) {
    const auto found = std::find_if(history.values.cbegin(), history.values.cend(), [&](const HistoryValue& each) {
        return each.change == change && each.field == field;
    });
    return found != history.values.cend() ? *found : HistoryValue();
}

/// The edits that a removal did not know of, and which do not know of it.
Result<QList<HistoryValue>> editsBeside(Connection& connection, const EntryHistory& history) {
    LODESTAR_ASSIGN(const auto changes, ChangeRows(connection).ofEntry(history.entry.id));
    const auto removals = history.entry.heads.value(records::retiredField);
    QList<HistoryValue> found;
    for (const Change& removal : changes) {
        const bool stands = std::any_of(removals.cbegin(), removals.cend(),
                                        [&](const records::Head& each) { return each.change == removal.id; });
        if (!stands) continue;
        for (auto field = history.entry.heads.cbegin(); field != history.entry.heads.cend(); ++field) {
            if (field.key() == records::retiredField || field.key() == records::reasonField) continue;
            for (const records::Head& head : field.value()) {
                if (head.change != removal.id && !removal.seen.value(field.key()).contains(head.change))
                    found.append(valueOf(history, head.change, field.key()));
            }
        }
    }
    return found;
}

Result<Conflict> conflictIn(Connection& connection, const EntryHistory& history, const QString& field) {
    Conflict made;
    made.history = history;
    made.field = field;
    made.values = history.standing(field);
    if (field == records::retiredField) {
        LODESTAR_ASSIGN(const auto edits, editsBeside(connection, history));
        made.values += edits;
        // Until somebody decides it is not gone.
        const auto kept = std::find_if(made.values.cbegin(), made.values.cend(), [](const HistoryValue& each) {
            return each.field != records::retiredField || !each.value.isObject();
        });
        if (kept != made.values.cend()) made.cautious = kept->change;
        return made;
    }
    const auto* kind = records::kindNamed(history.entry.kind);
    const auto* described = kind != nullptr ? kind->field(field) : nullptr;
    if (described == nullptr) return made;
    made.meanwhile = described->whileInConflict;
    made.safety = !described->caution.isEmpty() || made.meanwhile != WhileInConflict::ShowBoth ||
                  std::any_of(described->parts.cbegin(), described->parts.cend(),
                              [](const records::FieldDescription& part) { return !part.caution.isEmpty(); });
    QList<QJsonValue> values;
    for (const HistoryValue& each : std::as_const(made.values))
        values.append(each.value);
    if (const auto first = records::mostCautious(*described, values)) made.cautious = made.values[*first].change;
    return made;
}

struct Found {
    Entry entry;
    Home home;
};

/// Entries in conflict that she may settle; how many of them are sealed.
Result<QList<Found>> entriesOf(Connection& connection, const Identity& me, QDate today, qsizetype& sealed) {
    LODESTAR_ASSIGN(const auto entries, EntryTable(connection).inConflict());
    QList<Found> found;
    sealed = 0;
    // Most days there is none: then the families need not be read.
    if (entries.isEmpty()) return found;
    LODESTAR_ASSIGN(Homes homes, Homes::read(connection, me, today));
    for (const Entry& entry : entries) {
        if (entry.retired || entry.recalled) continue;
        LODESTAR_ASSIGN(const auto home, homes.of(entry.record));
        if (!home) continue;
        if (entry.compartment == records::Compartment::Sealed)
            ++sealed;
        else
            found.append({entry, *home});
    }
    return found;
}

} // namespace

QList<HistoryValue> Conflict::story() const {
    QList<HistoryValue> told;
    for (const HistoryValue& each : history.values) {
        const bool beside = std::any_of(values.cbegin(), values.cend(), [&](const HistoryValue& value) {
            return value.change == each.change && value.field == each.field;
        });
        if (each.field == field || beside) told.append(each);
    }
    return told;
}

Result<QList<Conflict>> conflictsOf(Connection& connection, const EntryHistory& history) {
    QList<Conflict> found;
    for (const QString& field : history.entry.conflicts) {
        LODESTAR_ASSIGN(Conflict each, conflictIn(connection, history, field));
        found.append(std::move(each));
    }
    return found;
}

Result<ConflictList> readConflicts(Connection& connection, const Identity& me, QDate today) {
    ConflictList list;
    LODESTAR_ASSIGN(const auto entries, entriesOf(connection, me, today, list.sealed));
    for (const auto& [entry, home] : entries) {
        LODESTAR_ASSIGN(const EntryHistory history, readHistory(connection, entry.id));
        LODESTAR_ASSIGN(QList<Conflict> conflicts, conflictsOf(connection, history));
        for (Conflict& each : conflicts) {
            each.household = home.household;
            each.family = home.family;
            each.ward = home.ward;
            each.about = home.about;
            list.conflicts.append(std::move(each));
        }
    }
    std::ranges::stable_sort(list.conflicts,
                             [](const Conflict& a, const Conflict& b) { return a.safety && !b.safety; });
    return list;
}

Result<qsizetype> countConflicts(Connection& connection, const Identity& me, QDate today) {
    qsizetype sealed = 0;
    LODESTAR_ASSIGN(const auto entries, entriesOf(connection, me, today, sealed));
    qsizetype count = 0;
    for (const Found& each : entries)
        count += each.entry.conflicts.size();
    return count;
}

} // namespace lodestar
