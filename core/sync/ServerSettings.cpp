#include "core/sync/ServerSettings.h"

namespace lodestar::sync {

namespace {
constexpr qint64 placeMs = 60'000;
}

bool ServerShared::mayTakeFirstCopy(const DeviceId& device, qint64 nowMs) {
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_firstSyncs, [&](const auto& place) { return place.second + placeMs < nowMs; });
    if (!m_firstSyncs.contains(device) && m_firstSyncs.size() >= m_firstSyncsAtOnce) return false;
    m_firstSyncs[device] = nowMs;
    return true;
}

void ServerShared::hasFirstCopy(const DeviceId& device) {
    const std::lock_guard lock(m_mutex);
    m_firstSyncs.erase(device);
}

} // namespace lodestar::sync
