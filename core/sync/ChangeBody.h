#pragma once

#include "core/base/Result.h"
#include "core/records/Change.h"
#include "core/sync/Cbor.h"
#include "core/sync/LogId.h"

namespace lodestar::sync {

/// A change as it travels and as the server keeps it: a CBOR map (RFC 8949) with small numbers as keys, without record,
/// compartment and log number, which the message around it gives once for many.
///
///     1 id  2 entry  3 kind  4 content  5 salt  6 content hash (only without content)  7 field names, by newline
///     8 seen {field: [ids]}  9 author  10 device  11 made at  12 schema  13 signature  14 epoch  15 device sequence
///
/// Ids, content, salt, hash and signature are byte strings. The content hash is left out where it can be computed.
/// A key that is not known is passed over: the server keeps the bytes as they came and passes them on.
QByteArray changeBody(const records::Change& change);

/// Reads one and computes its content hash. Errors: InvalidInput naming what is wrong; nothing is trusted: sizes are
/// bounded, ids must be whole, and neither id nor signature may be missing.
Result<records::Change> changeFromBody(const LogId& log, QByteArrayView body);

/// What stands in a body, nothing computed and nothing checked but that it is a map; pairs whose key is not known go to
/// `further`, one after the other, as they came.
Result<records::Change> partsOfBody(QByteArrayView body, QByteArray* further = nullptr);
/// Whether a change has what makes it one, its content hash included, and no more than a change may have: InvalidInput
/// names what is wrong.
Status requireWhole(const records::Change& change);

/// The map of key 8.
QByteArray seenBytes(const records::Seen& seen);
records::Seen readSeen(CborReader& in);

} // namespace lodestar::sync
