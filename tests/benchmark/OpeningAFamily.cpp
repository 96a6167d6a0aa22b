#include "core/services/CsvImport.h"
#include "core/services/FamilyPathway.h"
#include "core/services/Timeline.h"
#include "tests/benchmark/AreaFolder.h"
#include "tests/benchmark/PlainStore.h"
#include "tests/benchmark/Profile.h"
#include "tests/benchmark/Workloads.h"

namespace lodestar::benchmark {

using namespace Qt::StringLiterals;

namespace {

/// The household with the most entries in its records, and how many they are.
std::pair<RecordId, qint64> largest(Profile& profile) {
    return profile.read([](Connection& connection) {
        auto rows = must(connection.statement("SELECT m.household, count(DISTINCT e.id) FROM member m JOIN entry e"
                                              " ON e.record IN (m.household, m.person)"
                                              " GROUP BY m.household ORDER BY 2 DESC LIMIT 1"),
                         "largest");
        if (!must(rows.next(), "largest")) qFatal("no family");
        return std::pair{RecordId::fromBytes(rows.blob(0)), rows.integer(1)};
    });
}

/// What the family page reads before it can show anything: header, timeline, lanes.
qsizetype openFamily(Connection& connection, const RecordId& household, QDate today) {
    const Family family = must(readFamily(connection, household, today), "family");
    const auto timeline = must(readTimeline(connection, household, today, {}), "timeline");
    const FamilyPathway pathway = must(readPathway(connection, family, today), "pathway");
    return timeline.size();
}

} // namespace

std::vector<Figure> openingAFamily(const Scale& scale) {
    const QDate today(2026, 11, 23);
    Profile profile(today);
    const QString folder = profile.path(u"area"_qs);
    // One contact is five entries or six: the contact, who was seen, what was said, a weight, now and then feeding.
    must(AreaFolder(folder, {.families = 20, .contactsPerChild = scale.of(46)}, today).write(), "area");
    must(profile.write([&](Work& work) { return importCsvFolder(work, folder); }), "import");
    const auto [household, entries] = largest(profile);
    qsizetype lines = 0;
    const Times ours = Times::of(scale.of(200), [&] {
        lines = profile.read([&](Connection& connection) { return openFamily(connection, household, today); });
    });

    PlainStore plain(profile.path(u"plain.db"_qs));
    plain.importFolder(folder);
    const Times theirs = Times::of(scale.of(200), [&] { plain.openFamily("F1"); });
    return {{.work = u"opening a family of %1 entries"_qs.arg(entries),
             .median = ours.median(),
             .p99 = ours.p99(),
             .plain = theirs.median(),
             .limit = scale.limit(100),
             .remark = u"%1 lines of its timeline"_qs.arg(lines)}};
}

} // namespace lodestar::benchmark
