#include "core/services/SupervisionPreparing.h"

#include "core/base/DateText.h"
#include "core/base/NeedsLevel.h"
#include "core/base/Role.h"
#include "core/services/Matches.h"
#include "core/services/MissedContacts.h"
#include "core/services/PathwayInUse.h"
#include "core/services/Silence.h"
#include "core/services/SupervisionSettings.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;
using records::Compartment;
using rules::SupervisionFacts;
using rules::SupervisionSort;

namespace {

/// Public faces of alerts that tell of a risk; a dog is none.
const QStringList riskFaces{u"child_has_plan"_s, u"ask_safeguarding_lead_first"_s, u"do_not_visit_alone"_s};

QString kindList(const QStringList& kinds) {
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(kinds)).toJson(QJsonDocument::Compact));
}

/// What is known of the families of one supervisee, as far as her session may show it.
class Gathering {
public:
    Gathering(Connection& connection, const SuperviseeFamilies& families, const SupervisionPerson& person, QDate today,
              bool sealed)
        : m_connection(connection)
        , m_families(families)
        , m_person(person)
        , m_today(today)
        , m_health(worksWithHealth(person))
        , m_sealed(sealed && m_health) {
        for (const CaseHousehold& each : m_families.facts.households) {
            if (!m_families.households.contains(each.record)) continue;
            m_places.insert(each.record, m_found.size());
            SupervisionFacts facts;
            facts.key = each.record.toString();
            facts.since = each.openFrom;
            m_found.append(facts);
        }
    }

    Result<QList<SupervisionFacts>> read() {
        LODESTAR_TRY(readFaces());
        LODESTAR_TRY(readStatuses());
        LODESTAR_TRY(readPlans());
        LODESTAR_TRY(readQuiet());
        if (!m_health) {
            LODESTAR_TRY(readOwnContacts());
            return m_found;
        }
        readSeen();
        LODESTAR_TRY(readLevels());
        LODESTAR_TRY(readOverdue());
        LODESTAR_TRY(readMissed());
        return m_found;
    }

private:
    SupervisionFacts* at(const RecordId& record) {
        const CasePerson* person = m_families.facts.person(record);
        if (person != nullptr && person->died) return nullptr;
        const RecordId home = person != nullptr ? m_families.facts.households[person->household].record : record;
        const auto place = m_places.constFind(home);
        return place == m_places.cend() ? nullptr : &m_found[*place];
    }

    Status readFaces() {
        LODESTAR_ASSIGN(Statement query,
                        m_connection.statement("SELECT record, json_extract(fields, '$.face') FROM entry WHERE kind = "
                                               "'alert' AND retired = 0 AND recalled = 0 AND coalesce(json_extract("
                                               "fields, '$.to'), '9') > ?"));
        return query.bind(m_today.toString(Qt::ISODate)).each([&](const Statement& row) {
            if (riskFaces.contains(row.text(1))) addStatus(row.id<RecordId>(0), row.text(1));
        });
    }

    Status readStatuses() {
        QStringList kinds;
        if (m_health) kinds << u"looked_after"_s << u"early_help"_s;
        if (m_sealed) kinds << u"child_protection_plan"_s << u"child_in_need"_s << u"marac"_s;
        LODESTAR_ASSIGN(Statement query,
                        m_connection.statement("SELECT record, kind FROM entry WHERE kind IN (SELECT value FROM "
                                               "json_each(?1)) AND compartment <= ?2 AND retired = 0 AND recalled = 0 "
                                               "AND coalesce(json_extract(fields, '$.to'), '9') > ?3"));
        const auto most = static_cast<qint64>(m_sealed ? Compartment::Sealed : Compartment::Health);
        return query.bind(kindList(kinds), most, m_today.toString(Qt::ISODate)).each([&](const Statement& row) {
            addStatus(row.id<RecordId>(0), row.text(1));
        });
    }

    void addStatus(const RecordId& record, const QString& status) {
        SupervisionFacts* facts = at(record);
        if (facts != nullptr && !facts->statuses.contains(status)) facts->statuses.append(status);
    }

    Status readPlans() {
        LODESTAR_ASSIGN(
            Statement query,
            m_connection.statement(
                "SELECT record, changed_at, kind = 'goal' AND coalesce(json_extract(fields, '$.state.state'), 'open') "
                "= 'open' FROM entry WHERE kind IN ('goal', 'goal_step', 'goal_review', 'support_matter') AND "
                "compartment = 1 AND retired = 0 AND recalled = 0"));
        return query.each([&](const Statement& row) {
            SupervisionFacts* facts = at(row.id<RecordId>(0));
            if (facts == nullptr) return;
            facts->openGoals += row.boolean(2) ? 1 : 0;
            const QDate moved = storedDate(row.text(1));
            if (!facts->moved.isValid() || moved > facts->moved) facts->moved = moved;
        });
    }

    Status readQuiet() {
        LODESTAR_ASSIGN(const SilentList quiet, readSilence(m_connection, m_families.facts, m_today, m_sealed));
        for (const SilentMatter& each : quiet.matters) {
            SupervisionFacts* facts = at(each.household);
            if (facts == nullptr || (!m_health && each.entry.compartment != Compartment::Shared)) continue;
            if (each.kind == rules::SilentKind::Promise) {
                ++facts->promises;
                continue;
            }
            ++facts->quiet;
            facts->quietClimbed = facts->quietClimbed || each.climbed();
        }
        return {};
    }

    /// Of who does not work with health: when she herself met the family.
    Status readOwnContacts() {
        LODESTAR_ASSIGN(Statement query,
                        m_connection.statement("SELECT record, max(happened) FROM entry WHERE kind = 'contact' AND "
                                               "author = ? AND retired = 0 AND recalled = 0 AND json_extract(fields, "
                                               "'$.what.outcome') = 'completed' GROUP BY record"));
        return query.bind(staffId(m_person.reference)).each([&](const Statement& row) {
            if (SupervisionFacts* facts = at(row.id<RecordId>(0))) facts->seen = storedDate(row.text(1));
        });
    }

    void readSeen() {
        const auto take = [&](const rules::PathwayFacts& person, const RecordId& record) {
            SupervisionFacts* facts = at(record);
            if (facts == nullptr) return;
            for (const rules::ContactFact& each : person.contacts)
                if (each.seen && each.outcome == V("completed") && (!facts->seen.isValid() || each.on > facts->seen))
                    facts->seen = each.on;
        };
        for (const CasePerson& each : m_families.facts.people)
            take(each.facts, each.record);
        for (const CasePregnancy& each : m_families.facts.pregnancies)
            take(each.facts, m_families.facts.people[each.mother].record);
    }

    struct Level {
        QString before;
        QString now;
        QDate on;
    };
    /// The highest level of the family, and the last time that one of its members' went up.
    Status readLevels() {
        QHash<RecordId, Level> levels;
        LODESTAR_ASSIGN(Statement query,
                        m_connection.statement("SELECT record, happened, json_extract(fields, '$.level.level') FROM "
                                               "entry WHERE kind = 'needs_level' AND compartment < 3 AND retired = 0 "
                                               "AND recalled = 0 ORDER BY happened, made_at"));
        LODESTAR_TRY(query.each([&](const Statement& row) {
            Level& level = levels[row.id<RecordId>(0)];
            if (row.text(2) == level.now) return;
            level = {level.now, row.text(2), storedDate(row.text(1))};
        }));
        for (auto each = levels.cbegin(); each != levels.cend(); ++each)
            if (SupervisionFacts* facts = at(each.key())) takeLevel(*facts, each.value());
        return {};
    }

    static void takeLevel(SupervisionFacts& facts, const Level& level) {
        const auto now = needsLevelFromName(level.now);
        const auto held = needsLevelFromName(facts.level);
        if (!now || (held && *held > *now) || (held == now && facts.levelOn >= level.on)) return;
        facts.level = level.now;
        facts.levelBefore = level.before;
        facts.levelOn = level.on;
    }

    Status readOverdue() {
        LODESTAR_ASSIGN(const auto catalogue, readPathwayInUse(m_connection));
        LODESTAR_ASSIGN(const Worklist list,
                        worklistOf(m_connection, *catalogue, m_families.facts, {m_families.scope, 0, false}));
        for (const WorkItem& each : list.items) {
            SupervisionFacts* facts = at(each.household);
            if (facts == nullptr || each.isPromise() || each.status != rules::StepStatus::Overdue) continue;
            ++facts->overdue;
            if (!facts->overdueSince.isValid() || each.by < facts->overdueSince) facts->overdueSince = each.by;
        }
        return {};
    }

    Status readMissed() {
        LODESTAR_ASSIGN(const auto families, familiesToLookAt(m_connection, m_families.facts, m_today));
        for (const MissedContacts& each : families) {
            SupervisionFacts* facts = at(each.household);
            if (facts == nullptr) continue;
            facts->missed = true;
            facts->missedTimes = each.pattern.missed;
        }
        return {};
    }

    Connection& m_connection;
    const SuperviseeFamilies& m_families;
    const SupervisionPerson& m_person;
    QDate m_today;
    bool m_health;
    bool m_sealed;
    QHash<RecordId, qsizetype> m_places;
    QList<SupervisionFacts> m_found;
};

PreparedFamily preparedOf(const CaseloadFacts& facts, const SupervisionFacts& known) {
    PreparedFamily made;
    made.household = RecordId::fromString(known.key);
    made.level = known.level;
    made.seen = known.seen;
    const CaseHousehold& home = facts.households[facts.householdOf.value(made.household)];
    made.family = home.name;
    made.ward = home.ward;
    for (const std::size_t i : home.people) {
        const CasePerson& person = facts.people[i];
        if (person.child && !person.died)
            made.children.append({person.record, person.given, person.family, person.known, true,
                                  person.inConflict ? QDate() : person.birth, person.gestation});
    }
    std::ranges::stable_sort(made.children, std::ranges::greater(), &WorkPerson::birth);
    return made;
}

/// Households of a volunteer's running matches.
Result<QSet<RecordId>> matchedHouseholds(Connection& connection, const SupervisionPerson& person) {
    QSet<RecordId> found;
    LODESTAR_ASSIGN(const auto all, matches(connection));
    for (const Match& each : all) {
        const bool hers =
            person.reference.isEmpty() ? each.volunteer == person.name : each.reference == person.reference;
        if (hers && each.state() == Match::State::Running && !each.household.isNull()) found.insert(each.household);
    }
    return found;
}

} // namespace

Result<SuperviseeFamilies> familiesOf(Connection& connection, const SupervisionPerson& person, QDate today) {
    SuperviseeFamilies made;
    const bool health = worksWithHealth(person);
    const bool volunteer = !health && !isNavigator(person.role);
    made.scope = {.worker = volunteer ? QString() : person.reference, .today = today, .nobodys = health || volunteer};
    LODESTAR_ASSIGN(made.facts, readCaseloadFacts(connection, made.scope));
    if (volunteer) {
        LODESTAR_ASSIGN(made.households, matchedHouseholds(connection, person));
        return made;
    }
    // Families that nobody has stand in everybody's lists and in nobody's supervision.
    for (const CaseHousehold& each : made.facts.households)
        if (!each.workers.isEmpty() && each.whereabouts != V("moved_away")) made.households.insert(each.record);
    return made;
}

Result<QList<PreparedFamily>> preparedFamilies(Connection& connection, const SupervisionSession& session,
                                               const QList<SupervisionSession>& all, QDate today, bool sealedOpen) {
    if (session.sort == SupervisionSort::Clinical) return QList<PreparedFamily>();
    const bool sealed = sealedOpen && session.sort == SupervisionSort::Safeguarding;
    QHash<QString, int> open;
    for (const AgreedAction& each : openFromEarlier(all, session))
        ++open[each.household.toString()];
    QList<SupervisionFacts> facts;
    QList<PreparedFamily> families;
    QSet<RecordId> seen;
    for (const SupervisionPerson& person : session.supervisees) {
        LODESTAR_ASSIGN(const SuperviseeFamilies hers, familiesOf(connection, person, today));
        LODESTAR_ASSIGN(const auto known, Gathering(connection, hers, person, today, sealed).read());
        for (const SupervisionFacts& each : known) {
            const PreparedFamily family = preparedOf(hers.facts, each);
            if (seen.contains(family.household)) continue;
            seen.insert(family.household);
            facts.append(each);
            facts.last().actions = open.value(each.key);
            families.append(family);
        }
    }
    LODESTAR_ASSIGN(const auto limits, supervisionLimits(connection));
    QList<PreparedFamily> prepared;
    for (const rules::SupervisionPick& pick :
         rules::prepareSupervision(facts, limits, session.record.toString(), today)) {
        prepared.append(families[static_cast<qsizetype>(pick.index)]);
        prepared.last().whys = pick.whys;
    }
    return prepared;
}

} // namespace lodestar
