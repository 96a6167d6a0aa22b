#pragma once

#include "core/base/Result.h"

#include <QByteArray>

namespace lodestar::sync {

/// The value of Content-Encoding for packed bodies.
inline const QByteArray zstdEncoding = QByteArrayLiteral("zstd");

/// Zstandard (RFC 8878).
QByteArray packed(QByteArrayView bytes);
/// Errors: InvalidInput when the bytes are no whole frame, or would become more than `limit` bytes.
Result<QByteArray> unpacked(QByteArrayView bytes, qsizetype limit);

} // namespace lodestar::sync
