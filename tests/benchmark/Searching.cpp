#include "core/services/CsvImport.h"
#include "core/services/Find.h"
#include "tests/benchmark/AreaFolder.h"
#include "tests/benchmark/PlainStore.h"
#include "tests/benchmark/Profile.h"
#include "tests/benchmark/Workloads.h"

namespace lodestar::benchmark {

using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 23);

struct Typed {
    const char* what;
    QString ours;
    QByteArray plainPrefix;
    QByteArray plainMisspelt;
};

} // namespace

std::vector<Figure> searching(const Scale& scale) {
    Profile profile(today);
    const QString folder = profile.path(u"area"_qs);
    must(AreaFolder(folder, {.families = scale.of(40'000), .contactsPerChild = 0, .peopleOnly = true}, today).write(),
         "area");
    must(profile.write([&](Work& work) { return importCsvFolder(work, folder); }), "import");
    PlainStore plain(profile.path(u"plain.db"_qs));
    plain.importFolder(folder);
    const qint64 people = profile.read([](Connection& connection) {
        return must(connection.integer("SELECT count(*) FROM person"), "count").value_or(0);
    });
    if (people < scale.of(100'000)) qFatal("only %lld people", people);

    const Typed words[] = {{"three letters", u"pen"_qs, "pen", {}},
                           {"two beginnings", u"zof woo"_qs, "woo", {}},
                           {"misspelt", u"kingsworht"_qs, {}, "kingsworht"},
                           {"postcode", u"SS1 3AJ"_qs, {}, {}},
                           {"NHS number", u"999 000 0026"_qs, {}, {}}};
    std::vector<Figure> figures;
    for (const Typed& typed : words) {
        qsizetype found = 0;
        const Times ours = Times::of(50, [&] {
            found = profile.read(
                [&](Connection& connection) { return must(findPeople(connection, typed.ours, today), "find").size(); });
        });
        double baseline = -1;
        if (!typed.plainPrefix.isEmpty())
            baseline = Times::of(50, [&] { plain.findPrefix(typed.plainPrefix); }).median();
        if (!typed.plainMisspelt.isEmpty())
            baseline = Times::of(50, [&] { plain.findMisspelt(typed.plainMisspelt); }).median();
        figures.push_back({.work = u"search in %1 people, %2"_qs.arg(people).arg(QString::fromLatin1(typed.what)),
                           .median = ours.median(),
                           .p99 = ours.p99(),
                           .plain = baseline,
                           .limit = scale.limit(50),
                           .remark = u"%1 found"_qs.arg(found)});
    }
    return figures;
}

} // namespace lodestar::benchmark
