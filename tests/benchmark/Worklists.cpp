#include "core/services/CsvImport.h"
#include "core/services/PathwayInUse.h"
#include "core/services/Worklist.h"
#include "tests/benchmark/AreaFolder.h"
#include "tests/benchmark/PlainStore.h"
#include "tests/benchmark/Profile.h"
#include "tests/benchmark/Workloads.h"

namespace lodestar::benchmark {

using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 23);

qsizetype worklist(Profile& profile) {
    return profile.read([](Connection& connection) {
        const auto pathway = must(readPathwayInUse(connection), "pathway");
        // Everybody's families: nobody's are allotted in an area that was only imported.
        const WorklistAsk ask{.scope = {.worker = {}, .today = today}};
        return must(readWorklist(connection, *pathway, ask), "worklist").items.size();
    });
}

Figure worklistOf(int families, int runs, double limit) {
    Profile profile(today);
    const QString folder = profile.path(u"area"_qs);
    must(AreaFolder(folder, {.families = families}, today).write(), "area");
    must(profile.write([&](Work& work) { return importCsvFolder(work, folder); }), "import");
    qsizetype items = 0;
    const Times ours = Times::of(runs, [&] { items = worklist(profile); });
    PlainStore plain(profile.path(u"plain.db"_qs));
    plain.importFolder(folder);
    const Times theirs = Times::of(runs, [&] { plain.worklist(); });
    return {.work = u"worklist of %1 families"_qs.arg(families),
            .median = ours.median(),
            .p99 = ours.p99(),
            .plain = theirs.median(),
            .limit = limit,
            .remark = u"%1 lines; plain: last contact of each child"_qs.arg(items)};
}

/// The number of changes that a caseload after three years holds.
constexpr int changesOfACaseload = 40'000;

} // namespace

std::vector<Figure> worklists(const Scale& scale) {
    std::vector<Figure> figures{worklistOf(scale.of(400), 30, scale.limit(50)),
                                worklistOf(scale.of(4000), 10, scale.limit(500))};
    // Those of who leads them all.
    for (const Figure& each : teamOfAnArea(scale))
        figures.push_back(each);
    return figures;
}

std::vector<Figure> unlocking(const Scale& scale) {
    Profile profile(today);
    const QString folder = profile.path(u"area"_qs);
    must(AreaFolder(folder, {.families = scale.of(400), .contactsPerChild = 22}, today).write(), "area");
    must(profile.write([&](Work& work) { return importCsvFolder(work, folder); }), "import");
    const qint64 changes = profile.read([](Connection& connection) {
        return must(connection.integer("SELECT count(*) FROM change"), "count").value_or(0);
    });
    if (changes < scale.of(changesOfACaseload)) qFatal("only %lld changes", changes);

    const Times ours = Times::of(scale.small ? 2 : 10, [&] {
        profile.lock();
        profile.session();
        worklist(profile);
    });
    // There is no passphrase in plain SQLite: what is measured is opening the file and the same list.
    const QString plainPath = profile.path(u"plain.db"_qs);
    {
        PlainStore plain(plainPath);
        plain.importFolder(folder);
    }
    const Times theirs = Times::of(10, [&] { PlainStore::opened(plainPath)->worklist(); });
    return {{.work = u"unlock to the list of Today, %1 families, %2 changes"_qs.arg(scale.of(400)).arg(changes),
             .median = ours.median(),
             .p99 = ours.p99(),
             .plain = theirs.median(),
             .limit = scale.limit(2000),
             .remark = u"key derivation and the check of every page included"_qs}};
}

} // namespace lodestar::benchmark
