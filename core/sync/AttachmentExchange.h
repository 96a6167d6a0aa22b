#pragma once

#include "core/sync/SyncRun.h"

namespace lodestar::sync {

/// Asks the server which of the attachments that both sides had whole it has no more, for it may have been restored and
/// have told nobody: they are then sent again like new ones. Of all logs, or of these.
Status findLostAttachments(SyncRun& run);
Status findLostAttachmentsOf(SyncRun& run, const QList<LogId>& logs);
/// Sends and fetches what entries name by content hash, piece by piece: a cut one goes on where it stopped.
Status exchangeAttachments(SyncRun& run);

} // namespace lodestar::sync
