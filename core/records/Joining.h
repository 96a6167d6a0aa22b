#pragma once

#include "core/base/Uuid.h"

#include <QHash>
#include <QList>

#include <functional>

namespace lodestar::records {

/// Two people said that `from` is about the same person or household as `into`.
struct Joining {
    RecordId from;
    RecordId into;
};

/// Under which record each joined record is read; a record that is read under itself is not in it. A pure function of
/// the *set* of joinings, so that every laptop that holds them answers alike:
/// - chains are followed (A into B, B into C: both under C);
/// - where two people joined in opposite directions, or one record into two, the record stands that is joined into
/// none,
///   of several (or of none) the one with the smallest id;
/// - of records that hang together, none is joined while `apart` says of any two of them that they are not one: a doubt
///   parts them all, and a person decides again.
QHash<RecordId, RecordId> readUnder(const QList<Joining>& joinings,
                                    const std::function<bool(const RecordId&, const RecordId&)>& apart);

} // namespace lodestar::records
