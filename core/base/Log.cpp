#include "core/base/Log.h"

namespace lodestar {

Q_LOGGING_CATEGORY(logStore, "lodestar.store")
Q_LOGGING_CATEGORY(logCrypto, "lodestar.crypto")
Q_LOGGING_CATEGORY(logExchange, "lodestar.exchange")
Q_LOGGING_CATEGORY(logRules, "lodestar.rules")
Q_LOGGING_CATEGORY(logServices, "lodestar.services")
Q_LOGGING_CATEGORY(logSync, "lodestar.sync")
Q_LOGGING_CATEGORY(logUi, "lodestar.ui")

} // namespace lodestar
