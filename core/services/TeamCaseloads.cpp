#include "core/services/TeamCaseloads.h"

#include "core/base/Age.h"
#include "core/base/NeedsLevel.h"
#include "core/base/Role.h"

#include <QCoreApplication>
#include <QSet>

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;
using metrics::WeighedChild;
using metrics::WeighedFamily;

namespace {

constexpr QByteArrayView statusSql =
    "SELECT e.record, CASE e.kind WHEN 'baby_place' THEN 'neonatal_unit' ELSE e.kind END FROM entry e WHERE e.kind IN "
    "('child_protection_plan', 'child_in_need', 'looked_after', 'early_help', 'ehc_plan', 'baby_place') AND e.retired "
    "= 0 AND e.recalled = 0 AND coalesce(json_extract(e.fields, '$.from'), '') <= ?1 AND "
    "coalesce(nullif(json_extract(e.fields, '$.to'), ''), '9') > ?1 AND (e.kind <> 'baby_place' OR "
    "json_extract(e.fields, '$.place') = 'neonatal_unit')";

std::size_t ageBand(const CasePerson& child, QDate today) {
    if (!child.birth.isValid() || child.inConflict || child.birth > today) return 4;
    return static_cast<std::size_t>(std::min(completedMonths(child.birth, today) / 12, 3));
}

/// One family as it concerns one practitioner.
struct Share {
    const CaseHousehold* home = nullptr;
    QList<std::size_t> children;
    int pregnancies = 0;
};

class Counting {
public:
    Counting(const TeamFacts& read, metrics::CaseloadWeights weights)
        : m_read(read)
        , m_weights(std::move(weights)) {
        for (const CasePregnancy& each : read.facts.pregnancies)
            m_pregnancies[each.mother].append(&each);
    }

    Status readStatuses(Connection& connection) {
        LODESTAR_ASSIGN(Statement query, connection.statement(statusSql));
        return query.bind(m_read.today.toString(Qt::ISODate)).each([&](const Statement& row) {
            QStringList& held = m_statuses[row.id<RecordId>(0)];
            if (const QString status = row.text(1); !held.contains(status)) held.append(status);
        });
    }

    TeamCaseloads take() {
        TeamCaseloads made;
        shareOut();
        noteUnseen(made);
        for (const TeamMember& each : m_read.members) {
            const auto shares = m_shares.value(each.who.reference);
            const bool couldHold = (each.holdsFamilies() || each.navigates()) && !each.hasLeft(m_read.today);
            if (shares.isEmpty() && !couldHold) continue;
            made.staff.append(counted(each, shares));
        }
        made.weights = m_weights;
        return made;
    }

private:
    [[nodiscard]] QStringList holders(const RecordId& record) const {
        QStringList found;
        for (const Holdings* all : {&m_read.holdings, &m_read.navigators}) {
            for (const Holder& each : all->value(record))
                if (!each.cover && !found.contains(each.reference)) found.append(each.reference);
        }
        return found;
    }

    void shareOut() {
        const CaseloadFacts& facts = m_read.facts;
        for (std::size_t home = 0; home < facts.households.size(); ++home) {
            const CaseHousehold& household = facts.households[home];
            if (household.whereabouts == V("moved_away")) continue;
            QHash<QString, Share> shares;
            const QStringList whole = holders(household.record);
            for (const QString& each : whole)
                shares[each].home = &household;
            for (const std::size_t person : household.people)
                sharePerson(person, whole, shares);
            for (auto each = shares.begin(); each != shares.end(); ++each) {
                each->home = &household;
                m_shares[each.key()].append(*each);
            }
        }
    }

    void sharePerson(std::size_t index, const QStringList& whole, QHash<QString, Share>& shares) const {
        const CasePerson& person = m_read.facts.people[index];
        if (person.died) return;
        QStringList hers = whole;
        for (const QString& each : holders(person.record))
            if (!hers.contains(each)) hers.append(each);
        const auto pregnant = static_cast<int>(m_pregnancies.value(index).size());
        for (const QString& each : std::as_const(hers)) {
            if (person.child) shares[each].children.append(index);
            shares[each].pregnancies += pregnant;
        }
    }

    [[nodiscard]] WeighedFamily weighed(const Share& share, const QStringList& usual) const {
        WeighedFamily family;
        for (const std::size_t each : share.children) {
            const CasePerson& child = m_read.facts.people[each];
            WeighedChild made{.needsLevel = child.needsLevel, .statuses = m_statuses.value(child.record)};
            if (ageBand(child, m_read.today) < 4) made.ageMonths = completedMonths(child.birth, m_read.today);
            family.children.append(made);
        }
        family.pregnancies = share.pregnancies;
        family.interpreter = needsInterpreter(*share.home);
        family.otherLanguage = !share.home->language.isEmpty() && share.home->language != V("English");
        family.travel = !share.home->ward.isEmpty() && !usual.contains(share.home->ward);
        return family;
    }

    [[nodiscard]] bool needsInterpreter(const CaseHousehold& home) const {
        return std::ranges::any_of(home.people, [&](std::size_t each) {
            return m_read.facts.people[each].interpreter && !m_read.facts.people[each].died;
        });
    }

    [[nodiscard]] StaffCaseload counted(const TeamMember& member, const QList<Share>& shares) const {
        StaffCaseload made;
        made.member = member;
        if (roleFromName(member.role) == Role::HealthVisitor)
            made.yardstick = m_weights.yardstickFor(member.wholeTime);
        else if (member.navigates())
            made.yardstick = m_weights.navigatorYardstickFor(member.wholeTime);
        made.families = shares.size();
        QStringList wards;
        QSet<RecordId> homes;
        for (const Share& each : shares) {
            wards.append(each.home->ward);
            ++made.byWard[each.home->ward];
            homes.insert(each.home->record);
            if (m_unseen.contains(each.home->record)) ++made.unseen;
        }
        const QStringList usual = m_weights.usualWards(wards);
        for (const Share& each : shares) {
            const WeighedFamily family = weighed(each, usual);
            made.weight += m_weights.weigh(family);
            made.pregnancies += each.pregnancies;
            if (family.interpreter) ++made.interpreters;
            if (family.travel) ++made.otherWards;
            for (const std::size_t child : each.children)
                countChild(m_read.facts.people[child], made);
        }
        made.overdue = std::ranges::count_if(m_read.work.items, [&](const WorkItem& each) {
            const bool hers = each.isPromise() || !member.navigates();
            return hers && each.status == rules::StepStatus::Overdue && homes.contains(each.household);
        });
        return made;
    }

    void countChild(const CasePerson& child, StaffCaseload& made) const {
        ++made.children;
        ++made.levels[child.needsLevel];
        ++made.ages[ageBand(child, m_read.today)];
        for (const QString& each : m_statuses.value(child.record))
            ++made.statuses[each];
    }

    /// Families with a living child or a pregnancy; since they came, where nobody ever met them.
    void noteUnseen(TeamCaseloads& made) {
        const CaseloadFacts& facts = m_read.facts;
        for (const CaseHousehold& home : facts.households) {
            if (home.whereabouts == V("moved_away")) continue;
            UnseenFamily family{home.record, home.name, home.ward, home.workers, {}, {}, home.whereabouts, {}, 0};
            QDate since = home.openFrom;
            for (const std::size_t each : home.people)
                look(facts.people[each], family, since);
            bool expecting = false;
            for (const std::size_t each : home.people) {
                for (const CasePregnancy* pregnancy : m_pregnancies.value(each)) {
                    expecting = true;
                    lookAt(pregnancy->facts, family);
                }
            }
            if (family.children.isEmpty() && !expecting) continue;
            const QDate begins = family.last.isValid() ? family.last : since;
            if (!begins.isValid()) continue;
            family.days = static_cast<int>(begins.daysTo(m_read.today));
            if (family.days < m_read.unseenDays) continue;
            m_unseen.insert(home.record);
            made.unseen.append(family);
        }
        std::stable_sort(made.unseen.begin(), made.unseen.end(),
                         [](const UnseenFamily& a, const UnseenFamily& b) { return a.days > b.days; });
    }

    static void lookAt(const rules::PathwayFacts& facts, UnseenFamily& family) {
        for (const rules::ContactFact& each : facts.contacts) {
            const bool met = each.outcome == V("completed") && each.seen && !each.elsewhere;
            if (met && (!family.last.isValid() || each.on > family.last)) family.last = each.on;
        }
    }

    static void look(const CasePerson& person, UnseenFamily& family, QDate& since) {
        lookAt(person.facts, family);
        if (person.died || !person.child) return;
        family.children.append({person.record, person.given, person.family, person.known, true,
                                person.inConflict ? QDate() : person.birth, person.gestation});
        const QDate came = person.since.isValid() ? person.since : person.birth;
        if (!since.isValid()) since = came;
        const auto level = needsLevelFromName(person.needsLevel);
        const auto before = needsLevelFromName(family.needsLevel);
        if (level && (!before || *level > *before)) family.needsLevel = person.needsLevel;
    }

    const TeamFacts& m_read;
    metrics::CaseloadWeights m_weights;
    QHash<RecordId, QStringList> m_statuses;
    QHash<std::size_t, QList<const CasePregnancy*>> m_pregnancies; ///< by mother
    QHash<QString, QList<Share>> m_shares;
    QSet<RecordId> m_unseen;
};

} // namespace

Result<TeamCaseloads> teamCaseloads(Connection& connection, const TeamFacts& read) {
    LODESTAR_ASSIGN(auto weights, weightsInUse(connection));
    Counting counting(read, std::move(weights));
    LODESTAR_TRY(counting.readStatuses(connection));
    return counting.take();
}

QString countingRule(const metrics::CaseloadWeights& weights, int unseenDays) {
    const QString weighed = weights.isOn()
                                ? QCoreApplication::translate(
                                      "Team", "Weights of your service are on: what each adds stands under Weights.")
                                : QCoreApplication::translate("Team", "Weights are off: each child counts 1.");
    const QString navigators =
        weights.navigatorYardstick() == 0
            ? QCoreApplication::translate("Team", "A navigator has the families that agreed to her, and no yardstick.")
            : QCoreApplication::translate("Team", "A navigator has the families that agreed to her; families for a "
                                                  "whole-time one, set by your service: %1.")
                  .arg(weights.navigatorYardstick());
    return QCoreApplication::translate(
               "Team", "Counted: living children of open families that have not moved away, allotted to her with the "
                       "family or alone; a child that two practitioners have counts for both; pregnancies and cover "
                       "are left out. Yardstick: %1 children for a whole-time health visitor, less for a part of a "
                       "post. %4 %2 Not seen: no completed contact with the family for %3 days.")
        .arg(weights.yardstick())
        .arg(weighed)
        .arg(unseenDays)
        .arg(navigators);
}

} // namespace lodestar
