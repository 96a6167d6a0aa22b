#pragma once

#include "core/metrics/NationalMetrics.h"
#include "core/metrics/RunningSums.h"
#include "core/metrics/SaidArea.h"
#include "core/services/MetricsReader.h"
#include "core/store/ChangeRows.h"
#include "core/sync/ServerAppending.h"
#include "core/sync/ServerMetricCounts.h"
#include "core/sync/ServerMetrics.h"
#include "core/sync/ServerScope.h"
#include "tests/core/services/ImportWorld.h"
#include "tests/core/store/ServerDatabase.h"
#include "tests/programs/MetricsArea.h"

#include <random>

/// A server that counts, over any database, and a laptop with an area of families that everything happens to.
namespace lodestar::counting {

using namespace metrics;
using namespace sync;
using namespace Qt::StringLiterals;
using records::Change;
using sync::testing::Engine;
using sync::testing::ServerDatabase;
using sync::testing::ServerWorld;

inline const QList<Quarter>& quarters() {
    static const QList<Quarter> all{{2025, 3}, {2025, 4}, {2026, 1}, {2026, 2}};
    return all;
}

/// "C2 3/7" of everything that is not nothing.
inline QStringList textOf(const MetricTotals& totals) {
    QStringList text;
    for (const Code code : allCodes()) {
        const Count& count = totals.of(code);
        if (count != Count{}) text << u"%1 %2/%3"_s.arg(codeText(code)).arg(count.numerator).arg(count.denominator);
    }
    return text;
}

/// "C2 ref y" of everybody behind a number, sorted.
inline QStringList behind(const AreaFacts& facts, const NationalMetrics& counted) {
    QStringList lines;
    for (const Code code : allCodes()) {
        for (const auto& each : counted.of(code)) {
            const QString ref =
                code == Code::C1 ? facts.pregnancies[each.subject].ref : facts.children[each.subject].ref;
            lines << codeText(code) + u' ' + ref + (each.standing.in ? u" y"_s : u" n"_s) +
                         QString::number(static_cast<int>(each.standing.reason));
        }
    }
    lines.sort();
    return lines;
}

/// By ward, team, practitioner, needs level, ethnic group and language of every child counted.
inline QStringList groupsOf(const AreaFacts& facts, const Quarter& quarter, const MetricRules& rules) {
    QStringList lines;
    for (const ChildFacts& each : facts.children) {
        if (standingOf(each, quarter, rules).counted.empty()) continue;
        lines << QStringList{each.ref,
                             each.groups.ward,
                             each.groups.team,
                             each.groups.practitioner,
                             each.groups.needsLevel,
                             each.groups.ethnicGroup,
                             each.groups.language}
                     .join(u'|');
    }
    lines.sort();
    return lines;
}

/// Numbers changes in their logs as a push does, past the question who may write them.
inline void takeInto(const ServerContext& context, const QList<Change>& changes) {
    TestLog::demand(context.store.write([&]() -> Status {
        LODESTAR_TRY(context.store.scope().lock());
        ServerAppending appending(context);
        QMap<LogId, LogGroup> groups;
        for (const Change& each : changes) {
            LogGroup& group = groups[{each.record, each.compartment}];
            group.log = {each.record, each.compartment};
            group.changes.append({each, changeBody(each), 0, 0, {}});
        }
        LODESTAR_TRY(appending.prepare(groups.values()));
        for (LogGroup& group : groups) {
            LODESTAR_TRY(context.store.logs().begin(group.log.record, {{}, appending.subjectOf(group)}, 0));
            appending.take(group);
        }
        LODESTAR_TRY(appending.flush());
        LODESTAR_TRY(ServerScope(context).noteEntries(appending.scopeEntries()));
        return ServerMetrics(context).noteEntries(appending.countedEntries());
    }));
}

struct CountingServer {
    ServerDatabase database;
    ServerWorld world;
    std::shared_ptr<const Counting> counting = TestLog::demand(Counting::shipped());

    explicit CountingServer(Engine engine, bool counts = true)
        : database(engine)
        , world(database.store()) {
        if (!counts) return;
        world.settings.counting = counting;
        fill();
    }
    ServerMetricCounts counts() { return ServerMetricCounts(world.context()); }
    int fill() {
        int steps = 1;
        while (!TestLog::demand(counts().fillSome()))
            ++steps;
        return steps;
    }
    void takes(const QList<Change>& changes) { takeInto(world.context(), changes); }
    /// Both ways to a quarter's numbers are one, for every group as well.
    void checkSums(const Quarter& quarter) {
        const AreaFacts facts = TestLog::demand(counts().facts(quarter));
        const NationalMetrics recount = countMetrics(facts, quarter, counting->rules);
        INFO(quarter.text().toStdString());
        CHECK(textOf(TestLog::demand(counts().totals(quarter))) == textOf(recount.totals));
        Sums sums;
        for (ChildFacts each : facts.children) {
            each.groups.practitioner = workerOf(each);
            Contribution::of(each, counting->rules).addTo(sums, 1);
        }
        QStringList groups;
        for (const auto& [key, count] : sums) {
            if (key.quarter == quarter && key.group != SumGroup::All)
                groups << lineOf(codeText(key.code), sumGroupName(key.group), key.value, count);
        }
        QStringList kept;
        for (const SumRow& each : TestLog::demand(counts().byGroup(quarter)))
            kept << lineOf(each.code, each.group, each.value, {each.numerator, each.denominator});
        groups.sort();
        kept.sort();
        CHECK(kept == groups);
    }
    static QString lineOf(const QString& code, const QString& group, const QString& value, const Count& count) {
        return u"%1 %2=%3 %4/%5"_s.arg(code, group, value).arg(count.numerator).arg(count.denominator);
    }
    /// The sums name a practitioner by reference, the facts by name.
    QString workerOf(const ChildFacts& child) const {
        return references.value(child.groups.practitioner, child.groups.practitioner);
    }
    QHash<QString, QString> references;
};

/// A laptop with an area of families that everything happens to.
struct AreaWorld : ImportWorld {
    std::mt19937 random;
    std::size_t sent = 0;

    AreaWorld(std::uint32_t seed, int families)
        : random(seed) {
        const lodestar::testing::MetricsArea area(seed, quarters()[seed % quarters().size()].first(), families);
        area.write(files.path());
        import();
    }
    int below(qsizetype limit) { return static_cast<int>(random() % static_cast<std::uint32_t>(limit)); }
    /// All that was not asked for yet, in the order of each log, the logs mixed at random.
    QList<Change> fresh() {
        QList<QList<Change>> logs;
        QHash<LogId, qsizetype> placeOf;
        std::size_t at = 0;
        demand(ChangeRows(*connection).each([&](const Change& change) -> Status {
            if (at++ < sent) return {};
            const LogId log{change.record, change.compartment};
            if (!placeOf.contains(log)) {
                placeOf.insert(log, logs.size());
                logs.append(QList<Change>());
            }
            logs[placeOf.value(log)].append(change);
            return {};
        }));
        sent = at;
        QList<Change> mixed;
        while (!logs.isEmpty()) {
            const int which = below(logs.size());
            mixed.append(logs[which].takeFirst());
            if (logs[which].isEmpty()) logs.removeAt(which);
        }
        return mixed;
    }
    QHash<QString, QString> staff() {
        QHash<QString, QString> references;
        for (const Entry& each : demand(EntryTable(*connection).ofKind(u"staff")))
            references.insert(each.text(QLatin1StringView("name")), each.text(QLatin1StringView("reference")));
        return references;
    }
    void checkAgainst(CountingServer& server, const Quarter& quarter) {
        const AreaFacts own = demand(readMetricFacts(*connection, quarter, quarter));
        const AreaFacts theirs = TestLog::demand(server.counts().facts(quarter));
        INFO(quarter.text().toStdString());
        const MetricRules& rules = server.counting->rules;
        CHECK(behind(theirs, countMetrics(theirs, quarter, rules)) == behind(own, countMetrics(own, quarter, rules)));
        CHECK(groupsOf(theirs, quarter, rules) == groupsOf(own, quarter, rules));
    }
};

} // namespace lodestar::counting
