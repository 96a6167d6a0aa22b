#include "app/server/ConnectionWatch.h"

#include <sys/socket.h>

namespace lodestar::server {

ConnectionWatch::Entry::Entry(ConnectionWatch& watch, int socket)
    : m_watch(watch)
    , m_socket(socket) {
    const std::lock_guard held(m_watch.m_mutex);
    m_watch.m_entries.insert(this);
}

ConnectionWatch::Entry::~Entry() {
    // The socket is closed only after this, so that `run` never ends a stranger that was given the same number.
    const std::lock_guard held(m_watch.m_mutex);
    m_watch.m_entries.erase(this);
}

void ConnectionWatch::Entry::mustBeDoneIn(std::chrono::milliseconds time) {
    m_watch.set(*this, Clock::now() + time);
}

void ConnectionWatch::Entry::ours() {
    m_watch.set(*this, Clock::time_point::max());
}

ConnectionWatch::ConnectionWatch()
    : m_thread([this] { run(); }) {}

ConnectionWatch::~ConnectionWatch() {
    {
        const std::lock_guard held(m_mutex);
        m_ending = true;
    }
    m_changed.notify_one();
    m_thread.join();
}

void ConnectionWatch::set(Entry& entry, Entry::Clock::time_point end) {
    const std::lock_guard held(m_mutex);
    m_entries.erase(&entry);
    entry.m_end = end;
    const auto place = m_entries.insert(&entry).first;
    if (place == m_entries.begin()) m_changed.notify_one();
}

void ConnectionWatch::run() {
    std::unique_lock held(m_mutex);
    while (!m_ending) {
        if (m_entries.empty() || (*m_entries.begin())->m_end == Entry::Clock::time_point::max()) {
            m_changed.wait(held);
            continue;
        }
        Entry* const first = *m_entries.begin();
        if (first->m_end > Entry::Clock::now()) {
            m_changed.wait_until(held, Entry::Clock::time_point(first->m_end));
            continue;
        }
        ::shutdown(first->m_socket, SHUT_RDWR);
        m_entries.erase(first);
        first->m_end = Entry::Clock::time_point::max();
        m_entries.insert(first);
    }
}

} // namespace lodestar::server
