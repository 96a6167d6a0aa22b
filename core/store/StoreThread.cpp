#include "core/store/StoreThread.h"

#include <exception>
#include <future>

namespace lodestar {

Result<std::unique_ptr<StoreThread>> StoreThread::start(Opener opener, Mode mode) {
    std::unique_ptr<StoreThread> made(new StoreThread(mode));
    if (mode == Mode::SameThread) {
        LODESTAR_TRY(made->open(opener));
        return made;
    }
    std::promise<Status> opened;
    auto outcome = opened.get_future();
    made->m_thread = std::thread([self = made.get(), open = std::move(opener), told = std::move(opened)]() mutable {
        const Status status = self->open(open);
        const bool good = status.has_value();
        told.set_value(status);
        if (good) self->work();
    });
    LODESTAR_TRY(outcome.get());
    return made;
}

Status StoreThread::open(const Opener& opener) {
    try {
        LODESTAR_ASSIGN(m_connection, opener());
        return {};
    } catch (...) {
        return std::unexpected(errorOf(std::current_exception()));
    }
}

StoreThread::~StoreThread() {
    close();
}

bool StoreThread::enqueue(Job job) {
    if (m_mode == Mode::SameThread) {
        if (m_closing || !m_connection) return false;
        job(*m_connection);
        return true;
    }
    const std::scoped_lock lock(m_guard);
    if (m_closing) return false;
    m_jobs.push_back(std::move(job));
    m_changed.notify_one();
    return true;
}

void StoreThread::work() {
    while (true) {
        Job job;
        {
            std::unique_lock lock(m_guard);
            m_changed.wait(lock, [this] { return m_closing || !m_jobs.empty(); });
            if (m_jobs.empty()) break;
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
        }
        job(*m_connection);
    }
    // Closed here: a connection ends on the thread that opened it. Under the guard, for `interrupt` may look at it.
    const std::scoped_lock lock(m_guard);
    m_connection.reset();
}

void StoreThread::letOthersIn() {
    if (std::this_thread::get_id() != m_thread.get_id()) return;
    std::deque<Job> waiting;
    {
        const std::scoped_lock lock(m_guard);
        waiting.swap(m_jobs);
    }
    for (Job& job : waiting)
        job(*m_connection);
}

void StoreThread::close() {
    {
        const std::scoped_lock lock(m_guard);
        m_closing = true;
        m_changed.notify_one();
    }
    if (m_thread.joinable()) m_thread.join();
    m_connection.reset();
}

void StoreThread::interrupt() {
    const std::scoped_lock lock(m_guard);
    if (m_connection) m_connection->interrupt();
}

Error StoreThread::errorOf(const std::exception_ptr& exception) {
    try {
        std::rethrow_exception(exception);
    } catch (const std::exception& known) {
        return {ErrorCode::Unknown, QString::fromUtf8(known.what())};
    } catch (...) {
        return {ErrorCode::Unknown, QStringLiteral("unknown exception")};
    }
}

} // namespace lodestar
