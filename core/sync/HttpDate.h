#pragma once

#include <QByteArray>
#include <QDateTime>

namespace lodestar::sync {

/// A moment as HTTP's header "Date" has it (RFC 9110, 5.6.7): "Mon, 23 Nov 2026 10:00:00 GMT".
QByteArray httpDate(const QDateTime& at);
/// The moment of such a header, in UTC; invalid for anything else. Nothing of it depends on where the laptop stands.
QDateTime readHttpDate(QByteArrayView text);

} // namespace lodestar::sync
