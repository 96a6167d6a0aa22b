#include "app/server/Waiting.h"

namespace lodestar::server {

namespace {

/// A hundred laptops that push are not a hundred times a hundred questions.
constexpr std::chrono::milliseconds between{500};

} // namespace

Waiting::Waiting(const HttpLimits& limits)
    : m_wait(limits.events)
    , m_thread([this] { run(); }) {}

Waiting::~Waiting() {
    {
        const std::lock_guard held(m_mutex);
        m_gone = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

quint64 Waiting::changes() const {
    const std::lock_guard held(m_mutex);
    return m_changes;
}

void Waiting::add(quint64 seen, Clock::time_point since, Again again) {
    {
        const std::lock_guard held(m_mutex);
        m_waiting.push_back({seen, since + m_wait, std::move(again)});
    }
    m_wake.notify_one();
}

void Waiting::changed() {
    {
        const std::lock_guard held(m_mutex);
        ++m_changes;
    }
    m_wake.notify_one();
}

void Waiting::end() {
    {
        const std::lock_guard held(m_mutex);
        m_ended = true;
    }
    m_wake.notify_one();
}

Waiting::Clock::time_point Waiting::nextLook() const {
    Clock::time_point next = Clock::time_point::max();
    for (const Each& each : m_waiting)
        next = std::min(next, m_ended                 ? Clock::time_point()
                              : each.seen < m_changes ? m_lastAsked + between
                                                      : each.until);
    return next;
}

std::list<std::pair<Waiting::Again, Waiting::Why>> Waiting::due(Clock::time_point now) {
    std::list<std::pair<Again, Why>> found;
    const bool ask = m_lastAsked + between <= now;
    if (ask) m_lastAsked = now;
    std::erase_if(m_waiting, [&](Each& each) {
        const bool over = m_ended || each.until <= now;
        if (!over && (!ask || each.seen == m_changes)) return false;
        found.emplace_back(std::move(each.again), over ? Why::LongEnough : Why::Changed);
        return true;
    });
    return found;
}

void Waiting::run() {
    std::unique_lock held(m_mutex);
    while (!m_gone) {
        const Clock::time_point next = nextLook();
        if (next == Clock::time_point::max()) {
            m_wake.wait(held);
            continue;
        }
        if (next > Clock::now()) {
            m_wake.wait_until(held, next);
            continue;
        }
        const auto again = due(Clock::now());
        held.unlock();
        for (const auto& [call, why] : again)
            call(why);
        held.lock();
    }
}

} // namespace lodestar::server
