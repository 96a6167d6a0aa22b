#include "core/exchange/GrowthRows.h"
#include "tests/benchmark/Profile.h"
#include "tests/benchmark/Workloads.h"

#include <QFile>

namespace lodestar::benchmark {

using namespace Qt::StringLiterals;

namespace {

/// Measurements of all kinds on every day from birth to four years, of babies of 24 to 42 weeks.
void writeMeasurements(const QString& path, int rows) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) qFatal("no file");
    const QDate first(2020, 1, 1);
    const char* measures[] = {"weight", "length", "head_circumference", "bmi"};
    const double values[] = {9.12, 74.3, 45.6, 16.5};
    QByteArray text = "id,sex,birth_date,gestation_weeks,gestation_days,on,measure,value\n";
    for (int i = 0; i < rows; ++i) {
        const QDate born = first.addDays(i % 700);
        text += QByteArray::number(i) + (i % 2 == 0 ? ",male," : ",female,") + born.toString(Qt::ISODate).toLatin1() +
                ',' + QByteArray::number(24 + i % 19) + ',' + QByteArray::number(i % 7) + ',' +
                born.addDays(i * 7 % 1461).toString(Qt::ISODate).toLatin1() + ',' + measures[i % 4] + ',' +
                QByteArray::number(values[i % 4]) + '\n';
        if (text.size() > 1'000'000) {
            file.write(text);
            text.clear();
        }
    }
    file.write(text);
}

} // namespace

std::vector<Figure> growthOfAFile(const Scale& scale) {
    Profile profile(QDate(2026, 11, 23));
    const int rows = scale.of(1'000'000);
    const QString path = profile.path(u"measurements.csv"_qs);
    writeMeasurements(path, rows);
    const growth::GrowthReference reference = must(growth::GrowthReference::shipped(), "figures");
    const Times times = Times::of(3, [&] {
        QFile in(path);
        QFile out(profile.path(u"growth.csv"_qs));
        if (!in.open(QIODevice::ReadOnly) || !out.open(QIODevice::WriteOnly)) qFatal("no file");
        const auto counts = must(exchange::addGrowth(in, out, reference, growth::AgePolicy::PaperChart), "growth");
        if (counts.rows != rows) qFatal("only %lld rows", counts.rows);
    });
    return {{.work = u"SDS and centiles of %1 measurements"_qs.arg(rows),
             .median = times.median(),
             .p99 = times.p99(),
             .limit = scale.limit(10'000)}};
}

} // namespace lodestar::benchmark
