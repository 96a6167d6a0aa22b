#pragma once

#include <QByteArrayView>

namespace lodestar {

/// Whether both are the same bytes; takes as long wherever they differ, so that a stranger cannot guess one by one what
/// a right answer would be.
bool sameBytes(QByteArrayView one, QByteArrayView other);

} // namespace lodestar
