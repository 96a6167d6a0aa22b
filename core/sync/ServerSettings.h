#pragma once

#include <QSet>
#include <QString>

#include <functional>
#include <mutex>
#include <semaphore>
#include <unordered_map>

#include "core/base/Uuid.h"
#include "core/metrics/Counting.h"

namespace lodestar::sync {

/// What a service sets for its server.
struct ServerSettings {
    int tokenSeconds = 15 * 60;
    int challengeSeconds = 120;
    int codeHours = 72;
    /// Logs that one laptop may hold: a wrong allotment must not pull a whole town.
    int logsPerDevice = 30'000;
    /// Laptops that may take their first copy at the same time; the others are asked to come later.
    int firstSyncsAtOnce = 8;
    qint64 attachmentBytes = qint64(64) << 20;
    /// Organisations that receive the shared compartment only (a charity, a council): separate controllers.
    QSet<QString> sharedOnly;
    /// The organisation's public key for recovery (X25519, 32 bytes); given to each laptop at enrolment.
    QByteArray organisationKey;
    /// What the national metrics are counted by, kept up with each change; null: nothing is counted here.
    std::shared_ptr<const metrics::Counting> counting{};
};

/// What the threads of one process share. Safe from any thread.
class ServerShared {
public:
    explicit ServerShared(const ServerSettings& settings)
        : m_firstSyncsAtOnce(static_cast<std::size_t>(settings.firstSyncsAtOnce)) {}

    /// Called after each commit that moved a log's head or somebody's scope, on the thread that did it. Set before the
    /// threads start.
    void onChanged(std::function<void()> wake) { m_wake = std::move(wake); }
    void changed() const {
        if (m_wake) m_wake();
    }

    /// Whether a device may take (the next part of) its first copy now. A place that was not used for a minute is free.
    bool mayTakeFirstCopy(const DeviceId& device, qint64 nowMs);
    void hasFirstCopy(const DeviceId& device);

    /// At most two passwords are tried at once (84 ms and 64 MB each); held while one is.
    std::counting_semaphore<2>& passwordPlaces() { return m_passwordPlaces; }

private:
    std::function<void()> m_wake;
    std::mutex m_mutex;
    std::size_t m_firstSyncsAtOnce;
    std::unordered_map<DeviceId, qint64> m_firstSyncs;
    std::counting_semaphore<2> m_passwordPlaces{2};
};

} // namespace lodestar::sync
