#include "core/store/StoreThread.h"

#include "tests/core/store/TestStore.h"
#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QObject>

#include <atomic>
#include <future>

using namespace lodestar;

namespace {

std::unique_ptr<StoreThread> startOver(const TestStore& store, StoreThread::Mode mode = StoreThread::Mode::Threaded) {
    REQUIRE(store.create()->execute("CREATE TABLE t(x)"));
    auto started = StoreThread::start(
        [&store] { return Connection::open(store.path(), store.key, Connection::Access::ReadWrite); }, mode);
    REQUIRE(started);
    return std::move(*started);
}

} // namespace

TEST_CASE("the store thread does what it is asked in order and answers") {
    for (const auto mode : {StoreThread::Mode::Threaded, StoreThread::Mode::SameThread}) {
        TestStore store;
        const auto thread = startOver(store, mode);
        for (int i = 0; i < 100; ++i)
            thread->run([i](Connection& c) { return c.run("INSERT INTO t VALUES(?)", i); });
        auto inOrder =
            thread->run([](Connection& c) { return c.integer("SELECT count(*) FROM t WHERE rowid = x + 1"); });
        CHECK(inOrder.result().value() == 100);
        auto nothing = thread->run([](Connection&) {});
        nothing.waitForFinished();
        CHECK(nothing.isFinished());
    }
}

TEST_CASE("an opener that fails is answered, and no thread stays") {
    const auto started =
        StoreThread::start([]() -> Result<std::unique_ptr<Connection>> { return fail(ErrorCode::StoreDamaged); });
    CHECK(started.error().code == ErrorCode::StoreDamaged);
    const auto thrown =
        StoreThread::start([]() -> Result<std::unique_ptr<Connection>> { throw std::runtime_error("no"); });
    CHECK(thrown.error() == Error{ErrorCode::Unknown, QStringLiteral("no")});
}

TEST_CASE("an exception in a job does not end the thread") {
    TestStore store;
    const auto thread = startOver(store);
    auto asError = thread->run([](Connection&) -> Status { throw std::runtime_error("broken"); });
    CHECK(asError.result().error() == Error{ErrorCode::Unknown, QStringLiteral("broken")});
    auto asException = thread->run([](Connection&) -> int { throw std::runtime_error("broken"); });
    CHECK_THROWS_AS(asException.result(), std::runtime_error);
    CHECK(thread->run([](Connection&) { return 7; }).result() == 7);
}

TEST_CASE("closing does what was asked before, and takes nothing after") {
    TestStore store;
    auto thread = startOver(store);
    std::atomic<int> done = 0;
    for (int i = 0; i < 200; ++i) {
        thread->run([&done](Connection& c) {
            if (c.run("INSERT INTO t VALUES(1)")) ++done;
        });
    }
    thread->close();
    CHECK(done == 200);
    auto late = thread->run([&done](Connection&) { ++done; });
    CHECK(late.isCanceled());
    CHECK(late.isFinished());
    thread.reset();
    CHECK(done == 200);
    CHECK(store.open()->integer("SELECT count(*) FROM t").value() == 200);
}

TEST_CASE("an answer whose asker is gone is dropped") {
    TestStore store;
    const auto thread = startOver(store);
    bool here = false;
    bool gone = false;
    auto staying = std::make_unique<QObject>();
    auto leaving = std::make_unique<QObject>();
    std::promise<void> gate;
    auto opened = gate.get_future().share();
    auto first = thread->run([opened](Connection&) {
        opened.wait();
        return 1;
    });
    auto toGone = first.then(leaving.get(), [&](int) { gone = true; });
    auto toHere = thread->run([](Connection&) { return 2; }).then(staying.get(), [&](int) { here = true; });
    leaving.reset();
    gate.set_value();
    while (!here)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    CHECK_FALSE(gone);
}

TEST_CASE("a long question can be broken off") {
    TestStore store;
    const auto thread = startOver(store);
    std::promise<void> begun;
    auto counting = thread->run([&begun](Connection& c) {
        begun.set_value();
        return c.integer("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n");
    });
    begun.get_future().wait();
    while (!counting.isFinished())
        thread->interrupt();
    CHECK(counting.result().error().code == ErrorCode::Cancelled);
    CHECK(thread->run([](Connection& c) { return c.integer("SELECT 1"); }).result().value() == 1);
}

TEST_CASE("a reader beside the writer is never locked out and never sees half a transaction") {
    TestStore store;
    const auto writer = startOver(store);
    auto reader = StoreThread::start(
        [&store] { return Connection::open(store.path(), store.key, Connection::Access::ReadOnly); });
    REQUIRE(reader);
    std::vector<QFuture<Status>> writes;
    std::vector<QFuture<Result<std::optional<qint64>>>> reads;
    for (int i = 0; i < 100; ++i) {
        writes.push_back(writer->run([](Connection& c) -> Status {
            LODESTAR_TRY(c.run("BEGIN IMMEDIATE"));
            LODESTAR_TRY(c.run("INSERT INTO t VALUES(1)"));
            LODESTAR_TRY(c.run("INSERT INTO t VALUES(1)"));
            return c.run("COMMIT");
        }));
        reads.push_back((*reader)->run([](Connection& c) { return c.integer("SELECT count(*) % 2 FROM t"); }));
    }
    for (auto& write : writes)
        CHECK(write.result());
    for (auto& read : reads)
        CHECK(read.result().value() == 0);
}

TEST_CASE("a long job lets in what was asked meanwhile, and only what runs on its own thread may") {
    TestStore store;
    const auto thread = startOver(store);
    std::promise<void> asked;
    std::promise<void> begun;
    auto before = thread->run([&](Connection& c) -> Result<std::optional<qint64>> {
        begun.set_value();
        asked.get_future().wait();
        thread->letOthersIn();
        return c.integer("SELECT count(*) FROM t");
    });
    begun.get_future().wait();
    thread->run([](Connection& c) { return c.run("INSERT INTO t VALUES(1)"); });
    thread->letOthersIn(); // from another thread: nothing
    asked.set_value();
    CHECK(before.result().value() == 1);
}
