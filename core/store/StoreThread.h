#pragma once

#include "core/base/Result.h"
#include "core/store/Connection.h"

#include <QFuture>
#include <QPromise>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <type_traits>

namespace lodestar {

/// A thread that owns one Connection and works through what it is asked, in order. One of them writes; readers are
/// others of the same kind over the same file.
///
///     store.run([id](Connection& c) { return readFamily(c, id); })
///         .then(this, [this](Result<Family> family) { show(family); });   // dropped if `this` is gone
///
/// A job must not wait for another job of the same thread.
class StoreThread {
public:
    enum class Mode {
        Threaded,
        SameThread, ///< jobs run at once in the caller's thread: tests and the command line
    };
    /// Opens the connection; called on the thread that will own it.
    using Opener = std::function<Result<std::unique_ptr<Connection>>()>;

    /// Starts and waits until the connection is open; hands on the opener's error.
    static Result<std::unique_ptr<StoreThread>> start(Opener opener, Mode mode = Mode::Threaded);
    /// Does everything that was asked before, then closes the connection.
    ~StoreThread();
    StoreThread(const StoreThread&) = delete;
    StoreThread& operator=(const StoreThread&) = delete;

    /// Queues `job(Connection&)`; safe from any thread. An exception becomes an Error where the job answers a Result,
    /// else it travels in the future. A job whose future was cancelled before its turn is left out. After `close` the
    /// future is cancelled.
    template<typename F> QFuture<std::invoke_result_t<F, Connection&>> run(F job) {
        using Answer = std::invoke_result_t<F, Connection&>;
        auto promise = std::make_shared<QPromise<Answer>>();
        QFuture<Answer> future = promise->future();
        promise->start();
        const bool queued = enqueue([promise, work = std::move(job)](Connection& connection) mutable {
            if (!promise->isCanceled()) perform<Answer>(*promise, work, connection);
            promise->finish();
        });
        if (!queued) {
            future.cancel();
            promise->finish();
        }
        return future;
    }

    /// From inside a long job, between two of its transactions: does what was queued meanwhile, so that a keystroke is
    /// kept and a visit saved while an import runs. Does nothing outside this thread.
    void letOthersIn();
    /// Does everything that was asked before, closes the connection and takes no more. Waits for it.
    void close();
    /// Ends the statement that is running now with Cancelled; what is queued still runs.
    void interrupt();

private:
    using Job = std::move_only_function<void(Connection&)>;

    explicit StoreThread(Mode mode)
        : m_mode(mode) {}
    bool enqueue(Job job);
    Status open(const Opener& opener);
    void work();
    static Error errorOf(const std::exception_ptr& exception);

    template<typename Answer>
    static constexpr bool carriesError = std::is_constructible_v<Answer, std::unexpected<Error>>;

    template<typename Answer, typename F>
    static void perform(QPromise<Answer>& promise, F& work, Connection& connection) {
        try {
            if constexpr (std::is_void_v<Answer>)
                work(connection);
            else
                promise.addResult(work(connection));
        } catch (...) {
            if constexpr (carriesError<Answer>)
                promise.addResult(Answer(std::unexpected(errorOf(std::current_exception()))));
            else
                promise.setException(std::current_exception());
        }
    }

    const Mode m_mode;
    std::mutex m_guard;
    std::condition_variable m_changed;
    std::deque<Job> m_jobs;
    bool m_closing = false;
    std::unique_ptr<Connection> m_connection;
    std::thread m_thread;
};

} // namespace lodestar
