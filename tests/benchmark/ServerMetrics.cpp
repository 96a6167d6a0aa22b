// A server of 100,000 children and a million contacts over PostgreSQL: what the national metrics of all of them take.
#include "core/metrics/NationalMetrics.h"
#include "core/store/ServerPostgres.h"
#include "core/sync/ChangeBody.h"
#include "core/sync/ServerAppending.h"
#include "core/sync/ServerMetricCounts.h"
#include "core/sync/ServerScope.h"
#include "tests/benchmark/Profile.h"
#include "tests/benchmark/ServerArea.h"
#include "tests/benchmark/Workloads.h"
#include "tests/support/PostgresServer.h"

#include <QElapsedTimer>

namespace lodestar::benchmark {

using namespace Qt::StringLiterals;
using namespace sync;
using lodestar::testing::PostgresServer;
using metrics::Quarter;
using records::Change;

namespace {

const QDate today(2026, 11, 23);
/// Families of one transaction while the area is made.
constexpr int familiesAtOnce = 500;
/// What a practitioner's laptop sends of one day.
constexpr int visitsOfDay = 30;

class Server {
public:
    Server() {
        const QString name = m_postgres.createDatabase();
        must(ServerPostgres::prepare(
                 {m_postgres.socketFolder(), PostgresServer::port(), name, PostgresServer::owner(), {}},
                 PostgresServer::user()),
             "tables");
        m_store = must(
            ServerPostgres::open({m_postgres.socketFolder(), PostgresServer::port(), name, PostgresServer::user(), {}}),
            "server");
        m_name = name;
        m_settings.counting = must(metrics::Counting::shipped(), "rules");
        must(counts().fillSome(), "facts");
    }
    /// The facts of families as the append path writes them, without their logs: those would take most of the time, and
    /// no count reads them.
    void keep(const QList<ServerArea::Family>& families) {
        ServerMetrics::SaidNow now;
        for (const ServerArea::Family& family : families) {
            for (const Change& each : family.changes)
                if (const QByteArray said = metrics::saidOf({each}); !said.isEmpty())
                    now[each.record].insert(each.entry, said);
        }
        const auto work = [&]() -> Status {
            for (const ServerArea::Family& family : families)
                LODESTAR_TRY(noteMembers(family));
            return ServerMetrics(context()).keep(now, false);
        };
        must(m_store->write(work), "families");
    }
    /// Numbers changes in their logs, and counts them where asked: what a push costs besides looking at it.
    void append(const QList<Change>& changes, bool counted) {
        const auto work = [&]() -> Status {
            ServerAppending appending(context());
            QMap<LogId, LogGroup> groups;
            for (const Change& each : changes) {
                LogGroup& group = groups[{each.record, each.compartment}];
                group.log = {each.record, each.compartment};
                group.changes.append({each, changeBody(each), 0, 0, {}});
            }
            LODESTAR_TRY(appending.prepare(groups.values()));
            for (LogGroup& group : groups)
                appending.take(group);
            LODESTAR_TRY(appending.flush());
            return counted ? ServerMetrics(context()).noteEntries(appending.countedEntries()) : Status();
        };
        must(m_store->write(work), "changes");
    }
    void analyse() { m_postgres.run(m_name, u"VACUUM ANALYZE"_qs); }
    ServerMetricCounts counts() { return ServerMetricCounts(context()); }
    [[nodiscard]] const metrics::MetricRules& rules() const { return m_settings.counting->rules; }

private:
    ServerContext context() { return {*m_store, m_clock, m_settings, m_shared}; }
    Status noteMembers(const ServerArea::Family& family) {
        for (const RecordId& person : {family.mother, family.child})
            LODESTAR_TRY(
                m_store->scope().saveMembers(EntryId::create(), {{family.household, EntryId::create(), person, {}}}));
        return {};
    }

    PostgresServer m_postgres;
    FixedClock m_clock{today};
    ServerSettings m_settings;
    ServerShared m_shared{m_settings};
    std::unique_ptr<ServerStore> m_store;
    QString m_name;
};

Figure figure(const QString& work, const Times& times, double limit, const QString& remark) {
    return {.work = work, .median = times.median(), .p99 = times.p99(), .plain = -1, .limit = limit, .remark = remark};
}

} // namespace

std::vector<Figure> serverMetrics(const Scale& scale) {
    const int children = scale.of(100'000);
    const Quarter quarter = Quarter::of(today).before();
    Server server;
    ServerArea area(today);
    QList<std::pair<RecordId, RecordId>> someFamilies;
    QElapsedTimer making;
    making.start();
    for (int made = 0; made < children; made += familiesAtOnce) {
        QList<ServerArea::Family> families;
        for (int i = 0; i < std::min(familiesAtOnce, children - made); ++i)
            families.append(area.family());
        someFamilies.append({families.first().household, families.first().child});
        server.keep(families);
    }
    const double perChild = static_cast<double>(making.elapsed()) / children;
    server.analyse();

    metrics::MetricTotals sums;
    const Times dashboard = Times::of(20, [&] { sums = must(server.counts().totals(quarter), "sums"); });
    metrics::NationalMetrics counted;
    const Times whole = Times::of(5, [&] {
        counted = metrics::countMetrics(must(server.counts().facts(quarter), "facts"), quarter, server.rules());
    });
    if (!(counted.totals == sums)) throw std::runtime_error("the running sums differ from a full count");
    const auto day = [&](bool isCounted) {
        return Times::of(40, [&] {
            QList<Change> changes;
            for (int i = 0; i < visitsOfDay; ++i) {
                const auto& [household, child] = someFamilies[i % someFamilies.size()];
                changes += area.visit(household, child, today.addDays(-i));
            }
            server.append(changes, isCounted);
        });
    };
    const Times without = day(false);
    Figure push = figure(u"60 changes appended on PostgreSQL, counted as they come"_qs, day(true), -1, {});
    push.remark = u"%1 ms without counting; a family made and counted in %2 ms"_qs.arg(without.median(), 0, 'f', 1)
                      .arg(perChild, 0, 'f', 2);
    const QString size = u"%1 children, %2 contacts on PostgreSQL"_qs.arg(children).arg(10 * children);
    return {figure(u"all metrics of a quarter from running sums: %1"_qs.arg(size), dashboard, scale.limit(100),
                   u"%1 babies due a new birth visit"_qs.arg(sums.of(metrics::Code::C2).denominator)),
            figure(u"the same counted from everybody, with whom each number is made of"_qs, whole, scale.limit(3000),
                   u"%1 children behind C8i"_qs.arg(counted.of(metrics::Code::C8i).size())),
            push};
}

} // namespace lodestar::benchmark
