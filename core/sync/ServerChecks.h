#pragma once

#include "core/sync/ServerRows.h"

namespace lodestar::sync {

/// The newest descriptions of kinds that this server knows (Change::schema).
inline constexpr int knownSchema = 1;

/// A change that asks to be numbered.
struct Candidate {
    records::Change change;
    QByteArray body;
    qint64 receivedAt = 0;
    qint64 correctedAt = 0;
    QString fault; ///< a word of `quarantine::`; empty while nothing speaks against it
    // What became of it.
    qint64 number = 0;
    bool conflict = false;
};

/// What can be said of a change without looking at its log: device, author, signature, size, fields. `device` and
/// `account` are those that the change names; nothing when they are not known. A word of `quarantine::`, or empty.
QString faultOf(const Candidate& candidate, const std::optional<Device>& device, const std::optional<Account>& account);
/// What the description of its kind says against it; also needs to know whether its entry is new.
bool kindRefuses(const records::Change& change, bool entryIsNew);

/// When a change was made by the server's reckoning: the sender's clock put right, never before the device's last
/// contact and never in the future. Nothing is ordered by it.
qint64 correctedTime(const QString& madeAt, qint64 clockAhead, qint64 lastContact, qint64 now);

/// The body without content and salt; what stands under keys of later versions stays.
QByteArray withoutContent(const QByteArray& body, const QByteArray& contentHash);
/// The changes of its own log that a recall names.
QList<ChangeId> namedBy(const records::Change& recall);

} // namespace lodestar::sync
