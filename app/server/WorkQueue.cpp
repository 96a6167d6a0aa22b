#include "app/server/WorkQueue.h"

#include <limits>

namespace lodestar::server {

namespace {

size_t at(Lane lane) {
    return static_cast<size_t>(lane);
}

} // namespace

Lane laneOf(const sync::Request& request) {
    if (request.path == "/v1/changes" || request.path == "/v1/offered") return Lane::Push;
    if (request.path == "/v1/pull") return Lane::Pull;
    if (request.path == "/v1/enrol" || request.path == "/v1/token") return Lane::SignIn;
    return Lane::Usual;
}

WorkQueue::WorkQueue(const HttpLimits& limits) {
    m_room.fill(std::numeric_limits<int>::max());
    m_room[at(Lane::Pull)] = limits.pulls;
    m_room[at(Lane::SignIn)] = limits.signIns;
}

void WorkQueue::add(Lane lane, Run run) {
    {
        const std::lock_guard held(m_mutex);
        m_lanes[at(lane)].push_back({++m_turn, std::move(run)});
    }
    m_changed.notify_one();
}

std::optional<Lane> WorkQueue::ready() const {
    if (!m_lanes[at(Lane::Push)].empty()) return Lane::Push;
    std::optional<Lane> first;
    for (const Lane lane : {Lane::Usual, Lane::Pull, Lane::SignIn}) {
        const auto& waiting = m_lanes[at(lane)];
        if (waiting.empty() || m_room[at(lane)] == 0) continue;
        if (!first || waiting.front().turn < m_lanes[at(*first)].front().turn) first = lane;
    }
    return first;
}

std::optional<WorkQueue::Job> WorkQueue::next() {
    std::unique_lock held(m_mutex);
    const auto nothingWaits = [this] {
        return std::all_of(m_lanes.begin(), m_lanes.end(), [](const auto& lane) { return lane.empty(); });
    };
    std::optional<Lane> lane;
    m_changed.wait(held, [&] { return (lane = ready()).has_value() || (m_closed && nothingWaits()); });
    if (!lane) return {};
    Job job{*lane, std::move(m_lanes[at(*lane)].front().run)};
    m_lanes[at(*lane)].pop_front();
    --m_room[at(*lane)];
    return job;
}

void WorkQueue::release(Lane lane) {
    {
        const std::lock_guard held(m_mutex);
        ++m_room[at(lane)];
    }
    m_changed.notify_one();
}

void WorkQueue::close() {
    {
        const std::lock_guard held(m_mutex);
        m_closed = true;
    }
    m_changed.notify_all();
}

} // namespace lodestar::server
