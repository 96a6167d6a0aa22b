#include "core/services/CsvImport.h"
#include "core/services/DemoReferral.h"
#include "core/services/ReferralFilter.h"
#include "tests/benchmark/AreaFolder.h"
#include "tests/benchmark/PlainStore.h"
#include "tests/benchmark/Profile.h"
#include "tests/benchmark/Workloads.h"

namespace lodestar::benchmark {

using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 23);

/// Open ones of all states, spread over the people of the area.
Status refer(Work& work, int count) {
    QList<RecordId> people;
    LODESTAR_ASSIGN(Statement query, work.connection.statement("SELECT record FROM person ORDER BY record"));
    LODESTAR_TRY(query.each([&](const Statement& row) { people.append(row.id<RecordId>(0)); }));
    QList<Edit> edits;
    QSet<EntryId> fresh;
    for (int i = 0; edits.size() < count; ++i) {
        const DemoReferral next = nextDemoReferral(i, {});
        if (rules::isEnded(next.state)) continue;
        edits.append(newEntry(people[i % people.size()], u"referral", demoReferral(next, today)));
        fresh.insert(edits.last().entry);
    }
    return saveKnowing(work, edits, fresh);
}

} // namespace

std::vector<Figure> referrals(const Scale& scale) {
    Profile profile(today);
    const QString folder = profile.path(u"area"_qs);
    must(AreaFolder(folder, {.families = scale.of(4000)}, today).write(), "area");
    must(profile.write([&](Work& work) { return importCsvFolder(work, folder); }), "import");
    const int count = scale.of(5000);
    must(profile.write([&](Work& work) { return refer(work, count); }), "referrals");
    Identity lead;
    lead.role = u"team-lead"_qs;
    qsizetype shown = 0;
    const Times ours = Times::of(20, [&] {
        shown = profile.read([&](Connection& connection) {
            return must(readReferrals(connection, {.me = lead, .today = today}), "referrals").size();
        });
    });
    return {{.work = u"list of %1 open referrals"_qs.arg(count),
             .median = ours.median(),
             .p99 = ours.p99(),
             .plain = -1,
             .limit = scale.limit(200),
             .remark = u"%1 shown, with times, turn and names"_qs.arg(shown)}};
}

} // namespace lodestar::benchmark
