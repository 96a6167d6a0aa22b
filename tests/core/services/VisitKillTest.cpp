#include "core/services/VisitService.h"
#include "core/store/Log.h"
#include "tests/core/services/VisitWorld.h"
#include "tests/support/KillLoop.h"
#include "tests/support/catch.h"

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace lodestar;

namespace {

std::unique_ptr<Session> opened(const VisitWorld& world) {
    return VisitWorld::take(
        Session::open(world.store.path(), world.store.key, world.clock, StoreThread::Mode::SameThread));
}

Visit typedVisit(Session& session, VisitWorld& world, int number) {
    const auto read = [&](Connection& c) { return readVisitContext(c, world.popescu, QDate(2026, 11, 11)); };
    const VisitContext context = VisitWorld::take(session.read(read).takeResult());
    Visit visit = beginVisit(context, {}, world.clock.now());
    visit.narrative = u"visit %1"_s.arg(number);
    visit.subjects.first().measurements = {{u"weight"_s, u"4.86"_s, u"kg"_s, {}, false, {}}};
    return visit;
}

/// Types and completes visits until it is killed, saying what is certain: "kept N" and "completed N".
void work(VisitWorld& world, const testing::Say& say) {
    const auto session = opened(world);
    for (int i = 0; i < 12; ++i) {
        const Visit visit = typedVisit(*session, world, i);
        const QDateTime now = world.clock.now();
        const auto keep = [&](Connection& c) { return keepVisit(c, visit, u"Leo"_s, now); };
        if (!session->keep(keep).result()) _exit(3);
        say("kept " + QByteArray::number(i));
        if (!session->write([&](Work& w) { return completeVisit(w, visit); }).result()) _exit(4);
        say("completed " + QByteArray::number(i));
    }
}

QStringList narratives(Session& session, const VisitWorld& world) {
    QStringList words;
    const auto read = [&](Connection& c) { return EntryTable(c).ofRecord(world.popescu, u"narrative"); };
    for (const Entry& each : VisitWorld::take(session.read(read).takeResult()))
        words << each.text(QLatin1StringView("text"));
    return words;
}

void check(const VisitWorld& world, const testing::Killed& killed) {
    const auto session = opened(world);
    const QStringList written = narratives(*session, world);
    QStringList kept;
    for (const Draft& each : VisitWorld::take(session->read(drafts).takeResult()))
        kept << visitFromJson(each.content).narrative;
    for (const QByteArray& line : killed.said) {
        const QString words = u"visit %1"_s.arg(QString::fromLatin1(line.split(' ').last()));
        // Completed: it is there. Only kept: the draft is there, or it became whole before the end.
        CHECK((written.contains(words) || (line.startsWith("kept") && kept.contains(words))));
    }
    // A visit is there with all that belongs to it, or not at all.
    const auto count = [&](QByteArrayView sql) {
        return VisitWorld::take(session->read([sql](Connection& c) { return c.integer(sql); }).takeResult());
    };
    CHECK(count("SELECT count(*) FROM entry WHERE kind = 'contact_subject'") == written.size());
    CHECK(count("SELECT count(*) FROM entry WHERE kind = 'contact'") == written.size() + 1);
    const auto report = session->write([](Work& w) { return w.log.verify(); }).takeResult();
    REQUIRE(report);
    CHECK(report->faults.isEmpty());
}

} // namespace

TEST_CASE("killed at any moment, every completed visit is there whole and a kept draft is not lost") {
    std::unique_ptr<VisitWorld> world;
    testing::KillLoop loop(20261111);
    const auto prepare = [&] {
        world = std::make_unique<VisitWorld>();
        world->session.reset();
    };
    const int reallyKilled = loop.run(
        12, prepare, [&](const testing::Say& say) { work(*world, say); },
        [&](const testing::Killed& killed) { check(*world, killed); });
    CHECK(reallyKilled > 0);
}
