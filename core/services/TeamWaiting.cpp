#include "core/services/TeamWaiting.h"

#include "core/base/DateText.h"
#include "core/base/Role.h"
#include "core/services/Family.h"
#include "core/services/NoAccess.h"
#include "core/store/Allotment.h"
#include "core/store/EntryTable.h"

#include <QMap>

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;
using Kind = TeamWaiting::Kind;

namespace {

// What waits is found first: else the content of every entry is read.
constexpr QByteArrayView countersignatures =
    "SELECT e.record, min(e.made_at), count(*), json_extract(e.fields, '$.countersignatureBy') AS signer FROM fact f "
    "CROSS JOIN entry e ON e.id = f.entry WHERE f.waits AND json_extract(e.fields, '$.countersigned') IS NULL GROUP BY "
    "e.record, signer ORDER BY min(e.made_at)";

const CaseHousehold* homeOf(const CaseloadFacts& facts, const RecordId& record) {
    if (const auto home = facts.householdOf.constFind(record); home != facts.householdOf.cend())
        return &facts.households[*home];
    const CasePerson* person = facts.person(record);
    return person == nullptr ? nullptr : &facts.households[person->household];
}

/// Whether somebody on this list works with what these hold.
class Manned {
public:
    Manned(const QList<TeamMember>& members, QDate today)
        : m_today(today) {
        for (const TeamMember& each : members) {
            m_members.insert(each.who.reference, &each);
            if (!each.team.isEmpty() && each.known && !each.hasLeft(today)) m_teams.insert(each.team);
        }
    }

    [[nodiscard]] const TeamMember* member(const QString& reference) const { return m_members.value(reference); }
    [[nodiscard]] bool isHere(const QString& reference) const {
        if (m_teams.contains(reference)) return true;
        const TeamMember* held = member(reference);
        return held != nullptr && held->known && !held->hasLeft(m_today) && !held->away;
    }
    /// She is here, or one who covers her is.
    [[nodiscard]] bool works(const QString& reference) const {
        if (isHere(reference)) return true;
        const TeamMember* held = member(reference);
        if (held == nullptr || !held->known || held->hasLeft(m_today)) return false;
        return std::ranges::any_of(held->away->covers,
                                   [this](const CaseWorker& each) { return isHere(each.reference); });
    }

private:
    QHash<QString, const TeamMember*> m_members;
    QSet<QString> m_teams;
    QDate m_today;
};

class Reader {
public:
    Reader(Connection& connection, const CaseloadFacts& facts)
        : m_connection(connection)
        , m_facts(facts) {}

    Status addTwoWorkers(const Holdings& holdings, const QList<TeamMember>& members) {
        QHash<QString, QString> visitors;
        for (const TeamMember& each : members) {
            const auto role = roleFromName(each.role);
            if (role == Role::HealthVisitor || role == Role::FamilyNurse)
                visitors.insert(each.who.reference, each.who.name);
        }
        QSet<RecordId> said;
        for (auto each = holdings.cbegin(); each != holdings.cend(); ++each) {
            const CaseHousehold* home = homeOf(m_facts, each.key());
            if (home == nullptr || said.contains(home->record)) continue;
            QStringList names;
            for (const Holder& holder : each.value())
                if (!holder.cover && visitors.contains(holder.reference)) names.append(visitors[holder.reference]);
            if (names.size() < 2) continue;
            said.insert(home->record);
            names.sort();
            add(Kind::TwoWorkers, *home, names, {}, names.size());
        }
        return {};
    }

    Status addWhereabouts() {
        for (const CaseHousehold& home : m_facts.households) {
            if (home.whereabouts != V("unknown")) continue;
            LODESTAR_ASSIGN(const auto moves, EntryTable(m_connection).ofRecord(home.record, u"whereabouts"));
            add(Kind::Whereabouts, home, names(home), moves.isEmpty() ? QDate() : moves.first().happenedOn());
        }
        return {};
    }

    Status addNoAccess() {
        LODESTAR_ASSIGN(const auto climbing, noAccessClimbing(m_connection));
        for (const auto& [household, times] : climbing)
            if (const CaseHousehold* home = homeOf(m_facts, household))
                add(Kind::NoAccess, *home, names(*home), {}, times);
        return {};
    }

    Status addHandovers() {
        LODESTAR_ASSIGN(const auto handovers, EntryTable(m_connection).ofKind(u"handover"));
        for (const Entry& each : handovers) {
            const CaseHousehold* home = homeOf(m_facts, each.record);
            if (home == nullptr || !each.object(V("accepted")).isEmpty()) continue;
            add(Kind::Handover, *home, {each.text(V("to"))}, each.happenedOn());
        }
        return {};
    }

    Status addOffers() {
        LODESTAR_ASSIGN(const auto allotments, EntryTable(m_connection).ofKind(u"allotment"));
        for (const Entry& each : allotments) {
            const CaseHousehold* home = homeOf(m_facts, each.record);
            if (home == nullptr || !isOnlyOffered(each) || !each.object(V("answered")).isEmpty()) continue;
            LODESTAR_ASSIGN(const QString name, staffName(m_connection, each.text(V("staff"))));
            add(Kind::Offer, *home, {name}, QDate::fromString(each.part(V("offered"), V("on")), Qt::ISODate));
        }
        return {};
    }

    Status addCountersignatures() {
        struct Waits {
            RecordId record;
            QDate since;
            qsizetype count = 0;
            QString by;
        };
        QList<Waits> found;
        LODESTAR_ASSIGN(Statement query, m_connection.statement(countersignatures));
        LODESTAR_TRY(query.each([&](const Statement& row) {
            found.append({row.id<RecordId>(0), storedDate(row.text(1)), row.integer(2), row.text(3)});
        }));
        for (const Waits& each : found) {
            const CaseHousehold* home = homeOf(m_facts, each.record);
            if (home == nullptr) continue;
            LODESTAR_ASSIGN(const QString name, staffName(m_connection, each.by));
            add(Kind::Countersignature, *home, {name}, each.since, each.count);
        }
        return {};
    }

    QList<TeamWaiting> take(QList<TeamWaiting> first) {
        std::stable_sort(m_found.begin(), m_found.end(), [](const TeamWaiting& a, const TeamWaiting& b) {
            if (a.kind != b.kind) return a.kind < b.kind;
            return a.since < b.since;
        });
        return first + m_found;
    }

private:
    static QStringList names(const CaseHousehold& home) {
        QStringList found;
        for (const CaseWorker& each : home.workers)
            found.append(each.name);
        return found;
    }
    void add(Kind kind, const CaseHousehold& home, const QStringList& who, QDate since, qsizetype count = 1) {
        m_found.append({kind, home.record, home.name, home.ward, who, {}, since, count});
    }

    Connection& m_connection;
    const CaseloadFacts& m_facts;
    QList<TeamWaiting> m_found;
};

} // namespace

QList<TeamWaiting> strandedFamilies(const CaseloadFacts& facts, const Holdings& holdings,
                                    const QList<TeamMember>& members, QDate today) {
    const Manned manned(members, today);
    QMap<QString, qsizetype> stranded;
    const auto note = [&](const QList<Holder>& holders) {
        const bool somebody =
            std::ranges::any_of(holders, [&](const Holder& each) { return manned.works(each.reference); });
        if (holders.isEmpty() || somebody) return false;
        ++stranded[holders.first().reference];
        return true;
    };
    for (const CaseHousehold& home : facts.households) {
        if (home.whereabouts == V("moved_away")) continue;
        const QList<Holder> whole = holdings.value(home.record);
        if (note(whole)) continue;
        for (const std::size_t each : home.people) {
            const CasePerson& person = facts.people[each];
            if (!person.died && whole.isEmpty() && note(holdings.value(person.record))) break;
        }
    }
    QList<TeamWaiting> found;
    for (auto each = stranded.cbegin(); each != stranded.cend(); ++each) {
        const TeamMember* member = manned.member(each.key());
        const bool away = member != nullptr && member->known && !member->hasLeft(today);
        TeamWaiting made;
        made.kind = away ? Kind::Uncovered : Kind::Left;
        made.who = {member == nullptr ? each.key() : member->who.name};
        made.reference = each.key();
        if (away && member->away) made.since = member->away->to;
        if (!away && member != nullptr) made.since = member->left;
        made.count = each.value();
        found.append(made);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const TeamWaiting& a, const TeamWaiting& b) { return a.kind < b.kind; });
    return found;
}

Result<QList<TeamWaiting>> teamWaiting(Connection& connection, const CaseloadFacts& facts, const Holdings& holdings,
                                       const QList<TeamMember>& members, QDate today) {
    Reader reader(connection, facts);
    LODESTAR_TRY(reader.addTwoWorkers(holdings, members));
    LODESTAR_TRY(reader.addWhereabouts());
    LODESTAR_TRY(reader.addNoAccess());
    LODESTAR_TRY(reader.addHandovers());
    LODESTAR_TRY(reader.addOffers());
    LODESTAR_TRY(reader.addCountersignatures());
    return reader.take(strandedFamilies(facts, holdings, members, today));
}

} // namespace lodestar
