#pragma once

#include "core/base/Result.h"
#include "core/records/Change.h"
#include "core/sync/Cbor.h"

namespace lodestar::sync {

/// The changes of a PullReply of version 2: not one after the other but column by column, so that like stands beside
/// like and packs. An array of byte strings, each about all changes in their order:
///
///     0 id, 1 entry          16 bytes each, turned: the first bytes of all, then the second bytes of all ...
///     2 author, 3 device, 4 epoch            16 bytes each
///     5 signature            64 bytes each
///     6 schema               numbers
///     7 device sequence      numbers: the difference to the one before (the first: to 0), zigzag
///     8, 9 kind   10, 11 field names, by newline   12, 13 made at   14, 15 salt (none after a recall)
///     16, 17 seen, the CBOR map of a body, or nothing   18, 19 further pairs of the body, as they came
///     20 content hash        32 bytes of each change without content
///     21 lengths of the contents   22 table and 23 text of the contents as `Words`
///
/// Pairs of columns are the lengths as numbers and the bytes one after the other. A number is 7 bits to a byte, the
/// lowest first, 0x80 set while more follows (LEB128). Columns behind these are passed over.

/// From bodies as the server keeps them. InvalidInput when one is no body.
Status writeColumns(CborWriter& out, const QList<QByteArray>& bodies);
/// So many changes, without record, compartment and log number; their content hashes are computed. What is not as
/// described fails the reader.
QList<records::Change> readColumns(CborReader& in, qsizetype count);

} // namespace lodestar::sync
