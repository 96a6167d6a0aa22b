#pragma once

#include "core/base/Result.h"
#include "core/base/Uuid.h"
#include "core/store/Connection.h"

#include <QList>

namespace lodestar {

/// One person that was found.
struct SearchHit {
    RecordId person;
    /// Small first: 0 the whole word of her own name or number, more for beginnings, for relatives' names, and for each
    /// letter that had to be passed over.
    int distance = 0;
};

/// Looks for people by what is typed: words of names (also of the mother and the household), address, postcode with or
/// without its space, NHS number (four digits of a group on, with or without spaces), phone. Beginnings count from
/// three characters; from five a misspelt word is found, where too few were found as written. The nearest first, at
/// most `most`. Nothing for less than three characters, unless they are part of several words.
Result<QList<SearchHit>> search(Connection& connection, const QString& typed, int most = 12);

} // namespace lodestar
