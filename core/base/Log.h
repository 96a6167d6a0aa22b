#pragma once

#include <QLoggingCategory>

/// Log categories of the program. A log line names what happened and where, and never a person, an address, a number
/// or a word out of a record.
namespace lodestar {

Q_DECLARE_LOGGING_CATEGORY(logStore)
Q_DECLARE_LOGGING_CATEGORY(logCrypto)
Q_DECLARE_LOGGING_CATEGORY(logExchange)
Q_DECLARE_LOGGING_CATEGORY(logRules)
Q_DECLARE_LOGGING_CATEGORY(logServices)
Q_DECLARE_LOGGING_CATEGORY(logSync)
Q_DECLARE_LOGGING_CATEGORY(logUi)

} // namespace lodestar
