#include "resources/Resources.h"
#include "tests/benchmark/Figures.h"
#include "tests/benchmark/sync/BenchLaptop.h"
#include "tests/benchmark/sync/EncryptedInsert.h"
#include "tests/benchmark/sync/StoredInsert.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>
#include <thread>

#include <unistd.h>

// The workloads W1 to W7 of a sync: README.md. Every laptop is an encrypted store with the sync's engine, HTTPS through
// the nginx that ships, and the server's own process; both ends and the database on this machine.
using namespace lodestar;
using namespace lodestar::benchmark;
using namespace Qt::StringLiterals;
using testing::ServerWorld;

namespace {

struct Sizes {
    int households = 300;
    int each = 100;
    int day = 60;
    int news = 500;
    int many = 100;
    int large = 430; ///< households of W7, of 300 entries
};

struct Bench {
    Sizes sizes;
    FixedClock clock{QDateTime::currentDateTimeUtc()};
    SyncWorkload work;
    std::unique_ptr<ServerWorld> world;
};

double millisecondsOf(const std::function<void()>& work) {
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// User and system time of a process, in milliseconds.
double cpuOf(pid_t process) {
    QFile file(u"/proc/%1/stat"_qs.arg(process));
    if (!file.open(QIODevice::ReadOnly)) return 0;
    const QList<QByteArray> fields = file.readAll().split(')').last().split(' ');
    return (fields.value(12).toDouble() + fields.value(13).toDouble()) * 1000.0 /
           static_cast<double>(::sysconf(_SC_CLK_TCK));
}

void say(const char* work, double milliseconds, const QString& remark) {
    std::printf("| %s | %.0f | %s |\n", work, milliseconds, qPrintable(remark));
    std::fflush(stdout);
}

QString megabytes(qint64 bytes) {
    return QString::number(static_cast<double>(bytes) / 1e6, 'f', 2) + u" MB"_qs;
}

QList<RecordId> householdsOf(const QList<WorkEntry>& entries) {
    QList<RecordId> all;
    for (const WorkEntry& each : entries) {
        if (all.isEmpty() || all.last() != each.household) all.append(each.household);
    }
    return all;
}

qint64 bytesOf(const QList<WorkEntry>& entries) {
    qint64 bytes = 0;
    for (const WorkEntry& each : entries)
        bytes += each.body.size();
    return bytes;
}

/// Fills the server from one laptop; not timed.
QList<RecordId> fill(Bench& bench, BenchLaptop& laptop, int households, int each) {
    const QList<WorkEntry> entries = bench.work.entries(households, each);
    laptop.beginHouseholds(householdsOf(entries));
    laptop.save(entries);
    laptop.syncs();
    return householdsOf(entries);
}

QList<WorkEntry> dayOf(Bench& bench, const QList<RecordId>& households, int entries) {
    QList<WorkEntry> day;
    for (int i = 0; i < entries; ++i)
        day.append(bench.work.entryOf(households[i % households.size()]));
    return day;
}

void firstSync(Bench& bench, const char* name, const QString& person, int households, int each) {
    bench.world->addPerson(person);
    BenchLaptop writer(*bench.world, person, bench.clock);
    BenchLaptop fresh(*bench.world, person, bench.clock);
    const QList<WorkEntry> entries = bench.work.entries(households, each);
    writer.beginHouseholds(householdsOf(entries));
    writer.save(entries);
    writer.syncs();
    const qint64 json = bytesOf(entries);
    QTemporaryDir folder;
    const double raw = insertEncrypted(folder.filePath(u"raw.db"_qs), entries);
    sync::SyncReport report;
    const double cpu = cpuOf(bench.world->process().id());
    const double taken = millisecondsOf([&] { report = fresh.syncs(); });
    const double server = cpuOf(bench.world->process().id()) - cpu;
    const qint64 disk = fresh.diskBytes();
    const double stored = insertAsStored(folder.filePath(u"stored.db"_qs), fresh.connection());
    say(name, taken,
        u"%1 entries of %2; %3 times the insert of the same rows, %4 ms, %5 times that of the bare bodies, %6 ms; %7 "
        "on the wire, %8 of the JSON; disk %9, %10 times the JSON; %11 requests; server CPU %12 ms, %13 MB at most"_qs
            .arg(entries.size())
            .arg(megabytes(json))
            .arg(taken / stored, 0, 'f', 2)
            .arg(stored, 0, 'f', 0)
            .arg(taken / raw, 0, 'f', 2)
            .arg(raw, 0, 'f', 0)
            .arg(megabytes(report.bytesIn + report.bytesOut))
            .arg(static_cast<double>(report.bytesIn + report.bytesOut) / static_cast<double>(json), 0, 'f', 3)
            .arg(megabytes(disk))
            .arg(static_cast<double>(disk) / static_cast<double>(json), 0, 'f', 2)
            .arg(report.requests)
            .arg(server, 0, 'f', 0)
            .arg(bench.world->process().mostMemory() / 1024));
    if (fresh.changes() != writer.changes()) qFatal("%s: not everything came", name);
}

double median(std::vector<double> times) {
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

/// W2, W3 and W4, between two laptops of one person who have the families of W1.
void everyDay(Bench& bench) {
    bench.world->addPerson(u"daily"_qs);
    BenchLaptop writer(*bench.world, u"daily"_qs, bench.clock);
    const auto households = fill(bench, writer, bench.sizes.households, 20);
    BenchLaptop other(*bench.world, u"daily"_qs, bench.clock);
    std::vector<double> push, nothing, pull;
    sync::SyncReport pushed, none, pulled;
    for (int i = 0; i < 5; ++i) {
        writer.save(dayOf(bench, households, bench.sizes.day));
        push.push_back(millisecondsOf([&] { pushed = writer.syncs(); }));
        other.syncs();
        writer.syncs();
        nothing.push_back(millisecondsOf([&] { none = writer.syncs(); }));
        writer.save(dayOf(bench, households, bench.sizes.news));
        writer.syncs();
        pull.push_back(millisecondsOf([&] { pulled = other.syncs(); }));
    }
    const auto wire = [](const sync::SyncReport& report) {
        return u"%1 requests, %2 bytes"_qs.arg(report.requests).arg(report.bytesIn + report.bytesOut);
    };
    say("W2 push one day, 60 entries", median(push), wire(pushed));
    say("W3 nothing to do", median(nothing), wire(none));
    say("W4 pull 500 changes", median(pull), wire(pulled));
}

void atOnce(Bench& bench, const char* name, int count) {
    std::vector<std::unique_ptr<BenchLaptop>> laptops;
    for (int i = 0; i < count; ++i) {
        const QString person = u"%1-%2"_qs.arg(count).arg(i);
        bench.world->addPerson(person);
        laptops.push_back(std::make_unique<BenchLaptop>(*bench.world, person, bench.clock));
        const auto households = fill(bench, *laptops.back(), 10, 6);
        laptops.back()->save(dayOf(bench, households, bench.sizes.day));
    }
    const double cpu = cpuOf(bench.world->process().id());
    const double taken = millisecondsOf([&] {
        std::vector<std::jthread> threads;
        for (const auto& laptop : laptops)
            threads.emplace_back([&laptop] { laptop->syncs(); });
    });
    const double server = cpuOf(bench.world->process().id()) - cpu;
    say(name, taken,
        u"server CPU %1 ms; %2 MB at most"_qs.arg(server, 0, 'f', 0).arg(bench.world->process().mostMemory() / 1024));
}

} // namespace

int main(int argc, char* argv[]) {
    QCoreApplication app(argc, argv);
    lodestarInitData();
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures the sync: laptops, nginx, server and database on this machine."_qs);
    parser.addHelpOption();
    parser.addOption({u"postgres"_qs, u"The server over PostgreSQL instead of one SQLCipher file."_qs});
    parser.addOption({u"small"_qs, u"A twentieth of every size: only whether it works."_qs});
    parser.addPositionalArgument(u"work"_qs, u"W1 ... W7; W2 stands for W2 to W4; all if none is named."_qs);
    parser.process(app);

    Bench bench;
    if (parser.isSet(u"small"_qs)) bench.sizes = {15, 100, 60, 25, 5, 21};
    const bool postgres = parser.isSet(u"postgres"_qs);
    ServerWorld::Options options;
    // Nobody enrols a hundred laptops in a minute but a benchmark.
    options.nginx = {{u"ENROL_RATE"_qs, u"1000r/s"_qs}, {u"ENROL_BURST"_qs, u"1000"_qs}};
    const auto store = postgres ? ServerWorld::Store::PostgreSql : ServerWorld::Store::SqlCipher;
    bench.world = std::make_unique<ServerWorld>(store, options);
    bench.world->start();
    const QStringList wanted = parser.positionalArguments();
    const auto runs = [&](const QString& work) { return wanted.isEmpty() || wanted.contains(work); };
    std::printf("Server over %s\n\n| work | ms | |\n|---|---:|---|\n", postgres ? "PostgreSQL" : "SQLCipher");
    const Sizes& sizes = bench.sizes;
    if (runs(u"W1"_qs)) {
        // How it grows: a tenth, a third, the whole.
        firstSync(bench, "W1 first sync, a tenth", u"first-a"_qs, sizes.households / 10, sizes.each);
        firstSync(bench, "W1 first sync, a third", u"first-b"_qs, sizes.households / 3, sizes.each);
        firstSync(bench, "W1 first sync", u"first-c"_qs, sizes.households, sizes.each);
    }
    if (runs(u"W2"_qs)) everyDay(bench);
    if (runs(u"W5"_qs)) atOnce(bench, "W5 ten laptops at once", parser.isSet(u"small"_qs) ? 3 : 10);
    if (runs(u"W6"_qs)) atOnce(bench, "W6 one hundred laptops at once", sizes.many);
    if (runs(u"W7"_qs)) firstSync(bench, "W7 first sync of 129,000 entries", u"large"_qs, sizes.large, 300);
    bench.world->stop();
    return 0;
}
