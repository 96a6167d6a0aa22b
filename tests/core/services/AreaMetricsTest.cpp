// The area's numbers as a laptop asks for them: the server's engine in the same process, a laptop with no family on it.
#include "core/services/AreaMetrics.h"
#include "tests/core/services/CountingWorld.h"
#include "tests/core/services/SyncOffice.h"

#include <condition_variable>
#include <thread>

using namespace lodestar;
using namespace lodestar::counting;

namespace {

/// A laptop that is connected to a server with an area of families, and the way there that a test may spoil.
struct AreaLaptop {
    CountingServer server{Engine::SqlCipher};
    BareLaptop laptop;
    std::function<void(const QByteArray&, sync::Reply&)> alters;
    bool reachable = true;
    Quarter quarter = quarters()[1];

    explicit AreaLaptop(const QString& role = u"team-lead"_s)
        : laptop(u"TL1"_s, role) {
        AreaWorld area(1, 60);
        server.takes(area.fresh());
        server.world.add(u"TL1"_s, role, u"north"_s);
        const QString code = TestLog::demand(server.world.accounts.issueCode(u"TL1"_s));
        TestLog::demand(laptop.session
                            ->onSyncThread([&](Connection& connection, const DeviceKey&) -> Status {
                                sync::testing::FrontTransport way(server.world.front);
                                LODESTAR_TRY(enrol(connection, way, laptop.clock, {code, {}}));
                                SyncSettings settings;
                                settings.server = u"https://office.example"_s;
                                return settings.write(connection);
                            })
                            .takeResult());
    }
    TransportFactory transports() {
        return [this](const SyncSettings&, const Clock&) -> Result<std::unique_ptr<sync::Transport>> {
            auto made = std::make_unique<sync::testing::FrontTransport>(server.world.front);
            if (!reachable) made->losesRequest = 0;
            made->alters = alters;
            return std::unique_ptr<sync::Transport>(std::move(made));
        };
    }
    Status tries(bool exact, const TransportFactory& transports) {
        return laptop.session
            ->onSyncThread([&](Connection& connection, const DeviceKey& key) {
                return askAreaMetrics(connection, {key, laptop.clock, transports}, {quarter, exact});
            })
            .takeResult();
    }
    AreaMetricsKept asks(bool exact = false) {
        TestLog::demand(tries(exact, transports()));
        return kept(exact);
    }
    AreaMetricsKept kept(bool exact = false) {
        return laptop.read([&](Connection& c) { return keptAreaMetrics(c, {quarter, exact}); });
    }
    /// What the server answers from now on to that question.
    void answers(int status, const QByteArray& body) {
        alters = [status, body](const QByteArray& path, sync::Reply& reply) {
            if (path != "/v1/metrics") return;
            reply.status = status;
            reply.body = body;
            reply.headers.remove("Content-Encoding");
        };
    }
};

bool same(const ShownCounts& a, const ShownCounts& b) {
    return std::ranges::equal(a, b, [](const ShownCount& x, const ShownCount& y) {
        return x.numerator == y.numerator && x.denominator == y.denominator;
    });
}

/// Answers nothing until it is called off.
struct SilentWay final : sync::Transport {
    std::mutex guard;
    std::condition_variable changed;
    bool asked = false;
    bool off = false;

    Result<sync::Reply> send(const sync::Request&) override {
        std::unique_lock lock(guard);
        asked = true;
        changed.notify_all();
        changed.wait(lock, [&] { return off; });
        return fail(ErrorCode::Cancelled);
    }
    void cancel() override {
        const std::lock_guard lock(guard);
        off = true;
        changed.notify_all();
    }
};

} // namespace

TEST_CASE("a lead without a family on her laptop has the area's quarter, and the return exact when she asks for it") {
    AreaLaptop on;
    CHECK_FALSE(on.kept().asked);
    const MetricTotals totals = TestLog::demand(on.server.counts().totals(on.quarter));
    REQUIRE(totals.of(Code::C2).denominator > 0);

    const AreaMetricsKept shown = on.asks();
    CHECK(shown.fault == Error{});
    REQUIRE(shown.newest);
    CHECK(same(shown.newest->counts, shownTotals(totals)));
    CHECK(shown.newest->rule == on.server.counting->rules.version);
    CHECK(shown.newest->at == on.server.world.clock.now().toUTC());
    // The return was not asked for, so it is nowhere and nothing was audited.
    CHECK_FALSE(on.kept(true).asked);
    CHECK(on.server.world.audited(sync::act::counted).isEmpty());

    const AreaMetricsKept exact = on.asks(true);
    REQUIRE(exact.newest);
    CHECK(same(exact.newest->counts, exactTotals(totals)));
    CHECK(knownTotals(exact.newest->counts) == totals);
    CHECK(on.server.world.audited(sync::act::counted).size() == 1);
}

TEST_CASE("without a network the last answer stays, and why there is no newer one is told") {
    AreaLaptop on;
    on.reachable = false;
    CHECK(on.asks().fault.code == ErrorCode::Unreachable);
    CHECK_FALSE(on.kept().newest);
    on.reachable = true;
    REQUIRE(on.asks().newest);
    on.reachable = false;
    const AreaMetricsKept offline = on.asks();
    CHECK(offline.fault.code == ErrorCode::Unreachable);
    CHECK(offline.newest);
    on.reachable = true;
    CHECK(on.asks().fault == Error{});
}

TEST_CASE("an old server, one that still counts and one that answers nonsense are told apart, and nothing is lost") {
    AreaLaptop on;
    REQUIRE(on.asks().newest);
    on.answers(404, R"({"error":"unknown"})");
    CHECK(on.asks().fault.code == ErrorCode::NotFound);
    for (const QByteArray body :
         {R"([])", R"({"quarter":"2025/26-Q4","exact":false,"at":"2026-11-23T10:00:00Z","rule":"r",)"
                   R"("counts":[{"code":"C2","numerator":-1,"denominator":4}]})"}) {
        on.answers(200, body);
        CHECK(on.asks().fault.code == ErrorCode::InvalidInput);
    }
    on.alters = {};
    TestLog::demand(on.server.counts().forget());
    const AreaMetricsKept busy = on.asks();
    CHECK(busy.fault.code == ErrorCode::ServerBusy);
    CHECK(busy.newest);
}

TEST_CASE("who may no longer ask keeps none of the numbers, and who is connected elsewhere sees none of before") {
    AreaLaptop on;
    REQUIRE(on.asks(true).newest);
    on.answers(403, R"({"error":"not-allowed"})");
    const AreaMetricsKept refused = on.asks(true);
    CHECK(refused.fault.code == ErrorCode::NotAllowed);
    CHECK_FALSE(refused.newest);

    on.alters = {};
    REQUIRE(on.asks().newest);
    TestLog::demand(on.laptop.session
                        ->keep([](Connection& connection) {
                            SyncSettings other;
                            other.server = u"https://other.example"_s;
                            return other.write(connection);
                        })
                        .takeResult());
    CHECK_FALSE(on.kept().asked);
}

TEST_CASE("a laptop that is not connected asks nobody") {
    BareLaptop laptop(u"TL1"_s, u"team-lead"_s);
    const TransportFactory nobody = [](const SyncSettings&, const Clock&) -> Result<std::unique_ptr<sync::Transport>> {
        FAIL("it was asked");
        return fail(ErrorCode::Unreachable);
    };
    const AreaMetricsAsk ask{quarters()[1], false};
    TestLog::demand(laptop.session
                        ->onSyncThread([&](Connection& connection, const DeviceKey& key) {
                            return askAreaMetrics(connection, {key, laptop.clock, nobody}, ask);
                        })
                        .takeResult());
    CHECK(laptop.read([&](Connection& c) { return keptAreaMetrics(c, ask); }).fault.code == ErrorCode::NotEnrolled);
}

TEST_CASE("a question to a server that keeps silent ends at once when it is called off, and leaves what was kept") {
    AreaLaptop on;
    REQUIRE(on.asks().newest);
    const auto question = std::make_shared<ServerQuestion>();
    SilentWay* way = nullptr;
    std::mutex guard;
    std::condition_variable made;
    const TransportFactory silent = ServerQuestion::over(
        question, [&](const SyncSettings&, const Clock&) -> Result<std::unique_ptr<sync::Transport>> {
            auto fresh = std::make_unique<SilentWay>();
            const std::lock_guard lock(guard);
            way = fresh.get();
            made.notify_all();
            return std::unique_ptr<sync::Transport>(std::move(fresh));
        });
    std::thread other([&] {
        std::unique_lock lock(guard);
        made.wait(lock, [&] { return way != nullptr; });
        std::unique_lock asked(way->guard);
        way->changed.wait(asked, [&] { return way->asked; });
        asked.unlock();
        question->callOff();
    });
    const Status status = on.tries(false, silent);
    other.join();
    REQUIRE_FALSE(status);
    CHECK(status.error().code == ErrorCode::Cancelled);
    CHECK(on.kept().newest);
    CHECK(on.kept().fault == Error{});
    // What is asked after that is not asked at all.
    CHECK(on.tries(false, ServerQuestion::over(question, on.transports())).error().code == ErrorCode::Cancelled);
}
