#pragma once

#include "core/base/Result.h"

#include <QByteArray>

namespace lodestar::sync {

/// Text in which each word that comes again is a number of one or two bytes, so that Zstandard has a third of the bytes
/// to look at and finds the likely ones: narratives say the same few thousand words again and again, each too short to
/// be worth a reference back into the text.
///
/// A word is a run of ASCII letters, digits, `_` and bytes from 0x80 on, with the space before it if there is one, of 3
/// to 64 bytes. In the coded text
///
///     00 ... 7f       a byte as it is
///     80 ... df       word 0 ... 95
///     e0 ... fe, b    word 96 + (first - 0xe0) * 256 + b
///     ff, n, bytes    n (1 to 255) bytes as they are
struct Words {
    QByteArray table; ///< words 0, 1, 2 ..., each after its length as one byte; the most frequent come first
    QByteArray text;  ///< coded

    static Words of(QByteArrayView text);
    /// The text again. InvalidInput when it is not as described, or is not `size` bytes.
    [[nodiscard]] static Result<QByteArray> textOf(QByteArrayView table, QByteArrayView coded, qsizetype size);
};

} // namespace lodestar::sync
