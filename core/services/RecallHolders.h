#pragma once

#include "core/crypto/DeviceKey.h"
#include "core/services/Syncing.h"

namespace lodestar {

/// A laptop that holds a record of which something was recalled.
struct RecallHolder {
    QString who;            ///< whose laptop
    QString laptop;         ///< what it is called, else the end of its id
    QString seen;           ///< when the server last heard from it
    bool confirmed = false; ///< it has taken every recall of the record: the content is gone there
};

/// How far the recalls of a record have gone.
struct RecallSpread {
    bool sent = false;           ///< the server has all of them
    bool asked = false;          ///< the server answered; else `holders` is empty
    QList<RecallHolder> holders; ///< other laptops, those that have not confirmed first
};

/// What is known without the server: whether the recalls were sent.
Result<RecallSpread> recallSpread(Connection& connection, const RecordId& record);
/// The same with what the server says of each laptop. Without a network, or before this laptop is connected, `asked`
/// stays false; that is no error. Runs on the sync's thread.
Result<RecallSpread> askRecallSpread(Connection& connection, const DeviceKey& key, const Clock& clock,
                                     const TransportFactory& transports, const RecordId& record);

} // namespace lodestar
