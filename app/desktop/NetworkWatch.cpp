#include "app/desktop/NetworkWatch.h"

#include <QNetworkInformation>

#include <utility>

namespace lodestar::desktop {

namespace {

/// A service's network need not lead to the whole world.
bool isNetwork(QNetworkInformation::Reachability reachability) {
    return reachability == QNetworkInformation::Reachability::Site ||
           reachability == QNetworkInformation::Reachability::Online;
}

} // namespace

bool NetworkWatch::listen() {
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability)) return false;
    const QNetworkInformation* system = QNetworkInformation::instance();
    heard(isNetwork(system->reachability()));
    connect(system, &QNetworkInformation::reachabilityChanged, this,
            [this](QNetworkInformation::Reachability now) { heard(isNetwork(now)); });
    return true;
}

void NetworkWatch::heard(bool network) {
    const bool before = std::exchange(m_network, network).value_or(network);
    if (network && !before) Q_EMIT returned();
}

} // namespace lodestar::desktop
