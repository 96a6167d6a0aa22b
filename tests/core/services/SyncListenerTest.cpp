// Waiting for the server's news (GET /v1/events), with a server that answers when the test says so.
#include "tests/core/services/SyncOffice.h"

#include <QCoreApplication>

#include <condition_variable>

using namespace lodestar;

namespace {

/// What the transports of one laptop share: the sync's and the listener's.
struct Line {
    Office office;
    std::mutex guard;
    std::condition_variable changed;
    int listening = 0;   ///< requests for news, so far
    int answers = 0;     ///< that the server may give to them
    bool broken = false; ///< ... instead of which the network is cut

    /// Blocks until there were so many requests for news.
    void waitForListener(int count) {
        std::unique_lock held(guard);
        changed.wait(held, [&] { return listening >= count; });
    }
    void answer() {
        const std::lock_guard held(guard);
        ++answers;
        changed.notify_all();
    }
    TransportFactory transports();
};

class LineTransport final : public sync::Transport {
public:
    explicit LineTransport(Line& line)
        : m_line(line) {}

    Result<sync::Reply> send(const sync::Request& request) override {
        std::unique_lock held(m_line.guard);
        if (request.path.startsWith("/v1/events")) {
            ++m_line.listening;
            m_line.changed.notify_all();
            if (m_line.broken) return fail(ErrorCode::Unreachable);
            m_line.changed.wait(held, [&] { return m_cancelled || m_line.answers > 0; });
            if (m_cancelled) return fail(ErrorCode::Cancelled);
            --m_line.answers;
        }
        return m_line.office.engine.server.front.answer(request);
    }
    void cancel() override {
        const std::lock_guard held(m_line.guard);
        m_cancelled = true;
        m_line.changed.notify_all();
    }

private:
    Line& m_line;
    bool m_cancelled = false;
};

TransportFactory Line::transports() {
    return [this](const SyncSettings&, const Clock&) -> Result<std::unique_ptr<sync::Transport>> {
        return std::make_unique<LineTransport>(*this);
    };
}

/// A laptop that has synced and now waits for news.
struct Listening {
    Line line;
    VisitWorld laptop;
    int synced = 0;
    std::unique_ptr<SyncService> service;

    Listening() {
        const QString code = demand(line.office.engine.server.accounts.issueCode(u"HV1"_s));
        REQUIRE(enrolWith(laptop, line.office, code));
        service = std::make_unique<SyncService>(*laptop.session, line.transports());
        QObject::connect(service.get(), &SyncService::synced, service.get(), [this] { ++synced; });
        service->start();
        waitFor([this] { return synced == 1; });
    }
    template<typename Condition> static void waitFor(const Condition& holds) {
        while (!holds())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    }
};

} // namespace

TEST_CASE("when the server has news the laptop syncs at once, and listens on from what it then knows") {
    Listening here;
    here.line.waitForListener(1);
    VisitWorld colleague;
    {
        const std::lock_guard held(here.line.guard);
        const QString code = demand(here.line.office.engine.server.accounts.issueCode(u"HV1"_s));
        REQUIRE(enrolWith(colleague, here.line.office, code));
        REQUIRE(syncWith(colleague, here.line.office));
    }
    here.line.answer();
    Listening::waitFor([&] { return here.synced == 2; });
    CHECK(here.service->outcome().received > 0);
    here.line.waitForListener(2);
    here.service->stop();
}

TEST_CASE("when nothing has happened for long the laptop asks again, and does not sync") {
    Listening here;
    here.line.waitForListener(1);
    here.line.answer(); // 204: nothing has moved
    here.line.waitForListener(2);
    QCoreApplication::processEvents();
    CHECK(here.synced == 1);
    here.service->stop();
}

TEST_CASE("a session that ends does not wait for the server's answer, nor for the pause after a failure") {
    SECTION("while it listens") {
        Listening here;
        here.line.waitForListener(1);
        here.service.reset();
        CHECK(here.synced == 1);
    }
    SECTION("while it pauses") {
        Listening here;
        {
            const std::lock_guard held(here.line.guard);
            here.line.broken = true;
        }
        here.line.answer();
        here.line.waitForListener(2);
        here.service.reset();
        CHECK(here.synced == 1);
    }
}
