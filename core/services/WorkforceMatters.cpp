#include "core/services/WorkforceMatters.h"

#include "core/base/Role.h"
#include "core/services/Identity.h"
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
        // After a death nothing else is asked about this family. It stands in Today until the match has ended: how it
        // goes on is the coordinator's to say.
        LODESTAR_ASSIGN(const auto diedOn, deathSince(match.household, match.drawn.madeAt.left(10)));
        if (diedOn) {
            note(Sort::FamilyDied, *diedOn);
            return {};
        }
        LODESTAR_ASSIGN(const auto moved,
                        m_connection.integer("SELECT count(*) FROM household WHERE record = ? AND whereabouts IS NOT "
                                             "NULL AND whereabouts <> ''",
                                             match.household));
        if (moved.value_or(0) > 0) note(Sort::FamilyMoved, m_today);
        return {};
    }

    /// A death or loss in the household that happened or became known from a day (ISO) on.
    Result<std::optional<QDate>> deathSince(const RecordId& household, const QString& day) {
        LODESTAR_ASSIGN(Statement died,
                        m_connection.statement(
                            "SELECT coalesce(json_extract(e.fields, '$.death.on'), e.made_at) AS happened FROM member "
                            "m JOIN entry e ON e.record = m.person WHERE m.household = ?1 AND e.kind = 'death' AND "
                            "e.retired = 0 AND e.recalled = 0 AND (happened >= ?2 OR e.made_at >= ?2)"));
        return died.bind(household, day).first([](const Statement& row) {
            return QDate::fromString(row.text(0).left(10), Qt::ISODate);
        });
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

    /// Families allotted to her to find somebody for, which have nobody yet.
    Status addAsked() {
        LODESTAR_ASSIGN(const auto allotments, EntryTable(m_connection).ofKind(u"allotment"));
        for (const Entry& each : allotments) {
            if (each.text(V("purpose")) != u"coordination" || each.text(V("staff")) != m_me.reference) continue;
            if (!each.text(V("to")).isEmpty()) continue;
            LODESTAR_ASSIGN(const auto there, matchesOfFamily(m_connection, each.record));
            const QDate asked = QDate::fromString(each.text(V("from")), Qt::ISODate);
            const bool done = std::ranges::any_of(
                there, [&](const FamilyMatch& one) { return !one.to.isValid() || one.to >= asked; });
            if (done) continue;
            LODESTAR_ASSIGN(Statement name, m_connection.statement("SELECT name FROM household WHERE record = ?"));
            LODESTAR_ASSIGN(const auto family,
                            name.bind(each.record).first([](const Statement& row) { return row.text(0); }));
            if (!family) continue;
            // What was asked for before a death is not offered as if nothing had happened.
            LODESTAR_ASSIGN(const auto diedOn, deathSince(each.record, each.madeAt.left(10)));
            const Sort sort = diedOn ? Sort::FamilyDied : Sort::MatchAsked;
            m_found.append({sort, {}, {}, each.record, *family, {}, diedOn.value_or(asked)});
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
