#pragma once

#include "core/exchange/EventReader.h"
#include "tests/support/catch.h"

namespace lodestar::exchange::tests {

/// Reads a message that must be readable.
inline EventMessage read(const QByteArray& bytes) {
    auto message = readEventMessage(bytes);
    if (!message) FAIL(message.error().detail.toStdString());
    return *message;
}

/// Adds the leaves of the tree that stand in no readable line of the message.
inline void collectLost(const MessageNode& node, const EventMessage& message, QStringList& lost) {
    for (const MessageNode& child : node.children) {
        if (!child.isLeaf()) {
            collectLost(child, message, lost);
            continue;
        }
        const QString text = child.text.trimmed();
        const bool there = std::any_of(message.readable.cbegin(), message.readable.cend(),
                                       [&](const ReadableLine& line) { return line.text.contains(text); });
        if (!text.isEmpty() && !there && !text.contains(QStringLiteral("<div"))) lost << child.name + u'=' + text;
    }
}

inline QStringList lostLeaves(const QByteArray& bytes) {
    QStringList lost;
    collectLost(*readMessageTree(bytes), read(bytes), lost);
    return lost;
}

} // namespace lodestar::exchange::tests
