#include "core/services/WorkforceMatters.h"

#include "core/base/Role.h"
#include "core/services/Identity.h"
#include "core/services/MatchRequests.h"
#include "core/store/EntryTable.h"

#include <algorithm>

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;
using Sort = WorkforceMatter::Sort;

namespace {

class Matters {
public:
    Matters(Connection& connection, const Identity& me, QDate today)
        : m_connection(connection)
        , m_me(me)
        , m_today(today) {}

    Result<QList<WorkforceMatter>> read() {
        LODESTAR_ASSIGN(m_rules, workforceRules(m_connection));
        LODESTAR_ASSIGN(const auto open, matches(m_connection));
        for (const Match& each : open)
            LODESTAR_TRY(addMatch(each));
        LODESTAR_ASSIGN(const auto all, workers(m_connection, m_today));
        for (const Worker& each : all)
            addWorker(each);
        LODESTAR_TRY(addAsked());
        std::ranges::stable_sort(m_found, [](const WorkforceMatter& a, const WorkforceMatter& b) {
            return std::pair(a.sort, a.on) < std::pair(b.sort, b.on);
        });
        return std::move(m_found);
    }

private:
    void add(Sort sort, const Worker& worker, const QString& what, QDate on) {
        m_found.append({sort, worker.record, {}, {}, worker.name, what, on});
    }

    Status addMatch(const Match& match) {
        const auto note = [&](Sort sort, QDate on) {
            m_found.append({sort, match.worker, match.record, match.household, match.volunteer, {}, on});
        };
        for (const MatchContact& each : match.contacts)
            if (each.isOpenWorry()) note(Sort::Worry, each.worryOn);
        if (match.state() == Match::State::Running) {
            QDate& since = m_matchedSince[match.worker];
            since = since.isValid() ? std::min(since, match.from) : match.from;
        }
        if (match.household.isNull()) return {};
        // After a death nothing else is asked about this family until the volunteer has been told and the match
        // has ended or goes on: that is the coordinator's to say.
        LODESTAR_ASSIGN(const auto deaths, deathsToTell(m_connection, match));
        if (!deaths.isEmpty()) {
            note(Sort::FamilyDied, deaths.last().on);
            return {};
        }
        LODESTAR_ASSIGN(const auto moved,
                        m_connection.integer("SELECT count(*) FROM household WHERE record = ? AND whereabouts IS NOT "
                                             "NULL AND whereabouts <> ''",
                                             match.household));
        if (moved.value_or(0) > 0) note(Sort::FamilyMoved, m_today);
        return {};
    }

    /// Of several of a sort the one that lasts longest counts.
    template<typename List, typename Name>
    void addExpiring(const Worker& worker, const List& list, Name name, Sort soon) {
        QMap<QString, QDate> last;
        for (const auto& each : list) {
            QDate& until = last[name(each)];
            const QDate expires = each.expires.isValid() ? each.expires : QDate(9999, 12, 31);
            until = until.isValid() ? std::max(until, expires) : expires;
        }
        for (auto it = last.cbegin(); it != last.cend(); ++it) {
            if (m_today.daysTo(it.value()) > m_rules.warnDays) continue;
            add(it.value() < m_today ? Sort::CheckExpired : soon, worker, it.key(), it.value());
        }
    }

    void addWorker(const Worker& worker) {
        addExpiring(worker, worker.checks, [](const WorkerCheck& each) { return each.sort; }, Sort::CheckExpires);
        addExpiring(worker, worker.training, [](const Training& each) { return each.course; }, Sort::TrainingExpires);
        const QDate next = worker.nextSupervision();
        if (next.isValid() && next < m_today) add(Sort::SupervisionDue, worker, {}, next);
        const QDate since = m_matchedSince.value(worker.record);
        if (worker.supervision.isEmpty() && since.isValid() && since.addDays(m_rules.warnDays) < m_today)
            add(Sort::SupervisionDue, worker, {}, since.addDays(m_rules.warnDays));
    }

    /// What was asked for before a death is not offered as if nothing had happened.
    Status addAsked() {
        LODESTAR_ASSIGN(const auto requests, matchRequests(m_connection, m_me.reference));
        for (const MatchRequest& each : requests) {
            if (each.closed) continue;
            const bool died = each.diedOn.isValid();
            m_found.append({died ? Sort::FamilyDied : Sort::MatchAsked,
                            {},
                            {},
                            each.household,
                            each.family,
                            {},
                            died ? each.diedOn : each.on});
        }
        return {};
    }

    Connection& m_connection;
    const Identity& m_me;
    QDate m_today;
    WorkforceRules m_rules;
    QHash<RecordId, QDate> m_matchedSince;
    QList<WorkforceMatter> m_found;
};

} // namespace

bool looksAfterWorkforce(const QString& role) {
    return role == roleName(Role::VolunteerCoordinator) || role == roleName(Role::TeamLead);
}

Result<QList<WorkforceMatter>> workforceMatters(Connection& connection, const Identity& me, QDate today) {
    if (!looksAfterWorkforce(me.role)) return QList<WorkforceMatter>();
    return Matters(connection, me, today).read();
}

} // namespace lodestar
