#include "core/metrics/NationalMetrics.h"
#include "core/services/CsvImport.h"
#include "core/services/MetricsReader.h"
#include "tests/benchmark/AreaFolder.h"
#include "tests/benchmark/Profile.h"
#include "tests/benchmark/Workloads.h"

namespace lodestar::benchmark {

using namespace Qt::StringLiterals;
using namespace metrics;

namespace {

const QDate today(2026, 11, 23);

/// Children of three years with ten contacts each, drawn at random, as they would be held in memory.
AreaFacts drawn(int children) {
    constexpr int days = 1096;
    constexpr int contacts = 10;
    std::mt19937 random(1);
    const auto number = [&](unsigned below) { return static_cast<int>(random() % below); };
    AreaFacts facts;
    facts.children.resize(static_cast<std::size_t>(children));
    for (ChildFacts& child : facts.children) {
        child.birth = today.addDays(-number(days));
        child.homes.push_back({});
        for (int i = 0; i < contacts; ++i)
            child.contacts.push_back({.on = child.birth.addDays(number(days)),
                                      .type = static_cast<ContactType>(number(6)),
                                      .mode = static_cast<ContactMode>(number(8)),
                                      .completed = number(5) > 0});
        child.feeding.push_back({child.birth.addDays(50), QString(), static_cast<FeedingStatus>(number(4))});
    }
    return facts;
}

Figure figure(const QString& work, const Times& times, double limit, const QString& remark) {
    return {.work = work, .median = times.median(), .p99 = times.p99(), .plain = -1, .limit = limit, .remark = remark};
}

} // namespace

std::vector<Figure> nationalMetrics(const Scale& scale) {
    const MetricRules rules = must(shippedMetricRules(), "rules");
    const Quarter quarter = Quarter::of(today).before();
    Profile profile(today);
    const QString folder = profile.path(u"area"_qs);
    const int families = scale.of(4000);
    must(AreaFolder(folder, {.families = families, .contactsPerChild = 6}, today).write(), "area");
    must(profile.write([&](Work& work) { return importCsvFolder(work, folder); }), "import");
    qint64 due = 0;
    const Times laptop = Times::of(20, [&] {
        const AreaFacts facts = profile.read(
            [&](Connection& connection) { return must(readMetricFacts(connection, quarter, quarter), "facts"); });
        due = countMetrics(facts, quarter, rules).totals.of(Code::C2).denominator;
    });
    const int many = scale.of(100'000);
    const AreaFacts facts = drawn(many);
    std::size_t behind = 0;
    const Times server = Times::of(5, [&] { behind = countMetrics(facts, quarter, rules).of(Code::C8i).size(); });
    return {figure(u"national metrics of %1 families, read and counted"_qs.arg(families), laptop, scale.limit(300),
                   u"%1 babies due a new birth visit"_qs.arg(due)),
            figure(u"national metrics of %1 children, %2 contacts in memory"_qs.arg(many).arg(10 * many), server,
                   scale.limit(3000), u"%1 children behind C8i"_qs.arg(behind))};
}

} // namespace lodestar::benchmark
