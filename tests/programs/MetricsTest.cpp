// The national metrics of lodestar-admin against a second count by the same written rules, to the child.
#include "tests/programs/AdminProgram.h"
#include "tests/programs/MetricsOracle.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>

using namespace lodestar::testing;
using namespace Qt::StringLiterals;

namespace {

const QStringList init{u"init"_qs, u"--name"_qs, u"Ann Example"_qs, u"--role"_qs, u"health-visitor"_qs};

const QList<MetricsOracle::Quarter>& quarters() {
    static const QList<MetricsOracle::Quarter> all{
        {u"2025/26-Q4"_qs, QDate(2026, 1, 1), QDate(2026, 3, 31), QDate(2025, 12, 3), QDate(2026, 3, 1)},
        {u"2026/27-Q2"_qs, QDate(2026, 7, 1), QDate(2026, 9, 30), QDate(2026, 6, 2), QDate(2026, 9, 1)},
        {u"2025/26-Q3"_qs, QDate(2025, 10, 1), QDate(2025, 12, 31), QDate(2025, 9, 2), QDate(2025, 12, 2)},
        {u"2026/27-Q1"_qs, QDate(2026, 4, 1), QDate(2026, 6, 30), QDate(2026, 3, 2), QDate(2026, 6, 1)}};
    return all;
}

/// The rows of a CSV without quotes in its first columns.
QStringList rowsOf(const QString& csv) {
    QStringList lines = csv.split(u'\n', Qt::SkipEmptyParts);
    lines.removeFirst();
    return lines;
}

QSet<QString> childrenIn(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {u"no file"_qs};
    QSet<QString> lines;
    for (const QString& row : rowsOf(QString::fromUtf8(file.readAll())))
        lines.insert(row.split(u',').first(3).join(u','));
    return lines;
}

void checkNumbers(const QString& csv, const QSet<QString>& lines) {
    const QStringList rows = rowsOf(csv);
    CHECK(rows.size() == 17);
    for (const QString& row : rows) {
        const QStringList cells = row.split(u',');
        const QString code = cells[0];
        qint64 in = 0;
        qint64 all = 0;
        for (const QString& line : lines) {
            if (!line.startsWith(code + u',')) continue;
            ++all;
            in += line.endsWith(u'y') ? 1 : 0;
        }
        INFO(row.toStdString());
        CHECK(cells[2] == QString::number(in));
        CHECK(cells[3] == (code == u"C1" ? QString() : QString::number(all)));
        const bool valued = code != u"C1" && all > 0;
        CHECK(cells[4] == (valued ? QString::number(double(in) / double(all), 'f', 4) : QString()));
    }
}

/// Counts a quarter with the program and by hand; answers who stands where by hand.
QSet<QString> compare(const AdminProgram& admin, const MetricsArea& area, const MetricsOracle::Quarter& quarter) {
    const QString children = admin.home().file(u"children.csv"_qs);
    const auto answer = admin.run(
        {u"report"_qs, u"metrics"_qs, u"--quarter"_qs, quarter.name, u"--csv"_qs, u"--children"_qs, children});
    REQUIRE(answer.exitCode == 0);
    const MetricsOracle oracle(area, quarter);
    const QSet<QString> counted = childrenIn(children);
    INFO(quarter.name.toStdString());
    INFO("counted wrongly: " << (QSet<QString>(counted) - oracle.lines()).values().join(u' ').toStdString());
    INFO("not counted: " << (QSet<QString>(oracle.lines()) - counted).values().join(u' ').toStdString());
    CHECK(counted == oracle.lines());
    checkNumbers(answer.out, oracle.lines());
    return oracle.lines();
}

} // namespace

TEST_CASE("the national metrics equal an independent count to the child, over areas made up at random") {
    QHash<QString, int> seen; // "C2y": how often each code had somebody in and somebody out
    for (std::uint32_t seed = 1; seed <= 12; ++seed) {
        const MetricsOracle::Quarter& quarter = quarters()[seed % quarters().size()];
        const MetricsArea area(seed, quarter.first, 150);
        const AdminProgram admin;
        const QString folder = admin.home().file(u"area"_qs);
        REQUIRE(QDir().mkpath(folder));
        area.write(folder);
        REQUIRE(admin.run(init).exitCode == 0);
        const QStringList import{u"import"_qs, u"folder"_qs, folder, u"--on"_qs,
                                 MetricsArea::today().toString(Qt::ISODate)};
        REQUIRE(admin.run(import).exitCode == 0);
        INFO("seed " << seed);
        for (const QString& line : compare(admin, area, quarter))
            ++seen[line.section(u',', 0, 0) + line.section(u',', 2)];
        compare(admin, area, quarters()[(seed + 1) % quarters().size()]);
        if (seed > 2) continue;
        // The same folder once more, and the quarter once more: nothing is doubled, nothing flips.
        REQUIRE(admin.run(import).exitCode == 0);
        compare(admin, area, quarter);
    }
    CHECK(seen.size() == 2 * 17 - 1);
    for (auto each = seen.cbegin(); each != seen.cend(); ++each) {
        INFO(each.key().toStdString());
        CHECK(each.value() >= 5);
    }
}

TEST_CASE("a quarter that is none is wrong usage, and the children go to standard output without a file") {
    const AdminProgram admin;
    REQUIRE(admin.run(init).exitCode == 0);
    const QStringList report{u"report"_qs, u"metrics"_qs};
    CHECK(admin.run(report).exitCode == 2);
    CHECK(admin.run(report + QStringList{u"--quarter"_qs, u"2025-Q9"_qs}).exitCode == 2);
    const auto answer = admin.run(report + QStringList{u"--children"_qs, u"--quarter"_qs, u"2025/26-Q4"_qs});
    CHECK(answer.exitCode == 0);
    CHECK(answer.out.contains(u"code,child_ref,in_numerator,reason\n"_qs));
    const auto empty = admin.run(report + QStringList{u"--csv"_qs, u"--quarter"_qs, u"2025/26-Q4"_qs});
    CHECK(empty.out.contains(u"C2,New birth visit within 14 days,0,0,,,,"_qs));
    CHECK(empty.out.contains(u"C8ii,Totally breastfed at 6-8 weeks,0,0,,,n,"_qs));
    CHECK(empty.err.contains(u"statutory return to OHID only"_qs));
}

TEST_CASE("a server gives no numbers before its logs were read, and then those of the whole area") {
    const AdminProgram admin;
    const QStringList metrics{u"server"_qs, u"metrics"_qs};
    REQUIRE(admin.run({u"server"_qs, u"init"_qs}).exitCode == 0);
    CHECK(admin.run(metrics).exitCode == 2);
    CHECK(admin.run(metrics + QStringList{u"--quarter"_qs, u"2025-Q9"_qs}).exitCode == 2);
    const QStringList quarter = metrics + QStringList{u"--quarter"_qs, u"2025/26-Q4"_qs};
    const auto early = admin.run(quarter);
    CHECK(early.exitCode == 1);
    CHECK(early.err.contains(u"--rebuild"_qs));
    CHECK(early.out.isEmpty());
    REQUIRE(admin.run(metrics + QStringList{u"--rebuild"_qs}).exitCode == 0);
    const auto csv = admin.run(quarter + QStringList{u"--csv"_qs, u"--recount"_qs});
    CHECK(csv.exitCode == 0);
    CHECK(csv.out.startsWith(u"code,name,numerator,denominator,value,known_percent,publishable,rule\n"_qs));
    CHECK(csv.out.contains(u"C2,New birth visit within 14 days,0,0,,,,"_qs));
    CHECK(csv.err.contains(u"statutory return to OHID only"_qs));
    const QString children = admin.home().file(u"children.csv"_qs);
    CHECK(admin.run(quarter + QStringList{u"--children"_qs, children}).exitCode == 0);
    CHECK(childrenIn(children).isEmpty());
    CHECK(admin.run({u"server"_qs, u"audit"_qs}).out.contains(u"counted"_qs));
}
