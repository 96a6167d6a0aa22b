#include "core/services/CsvImport.h"
#include "tests/benchmark/AreaFolder.h"
#include "tests/benchmark/PlainStore.h"
#include "tests/benchmark/Profile.h"
#include "tests/benchmark/Workloads.h"

namespace lodestar::benchmark {

using namespace Qt::StringLiterals;

std::vector<Figure> importOfAnArea(const Scale& scale) {
    const QDate today(2026, 11, 23);
    Profile profile(today);
    const QString folder = profile.path(u"area"_qs);
    const qint64 rows = must(AreaFolder(folder, {.families = scale.of(4000)}, today).write(), "area");
    profile.session();

    qint64 taken = 0;
    const Times ours = Times::of(1, [&] {
        const auto report = profile.write([&](Work& work) { return importCsvFolder(work, folder); });
        taken = must(report, "import").rows;
    });
    if (taken != rows) qFatal("%lld of %lld rows were taken", taken, rows);

    PlainStore plain(profile.path(u"plain.db"_qs));
    const Times theirs = Times::of(1, [&] { plain.importFolder(folder); });

    Figure figure{.work = u"import of %1 families, %2 rows"_qs.arg(scale.of(4000)).arg(rows),
                  .median = ours.median(),
                  .p99 = ours.p99(),
                  .plain = theirs.median(),
                  .limit = scale.limit(static_cast<double>(rows) / 5.0)};
    figure.remark = u"%1 rows a second"_qs.arg(static_cast<double>(rows) / ours.median() * 1000, 0, 'f', 0);
    return {figure};
}

} // namespace lodestar::benchmark
