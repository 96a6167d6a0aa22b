#pragma once

#include "core/store/Connection.h"

#include <QDate>

namespace lodestar {

/// How many likely doubles there were when they were last counted. The search reads everybody, so that it is kept as a
/// number with the place in the log where it was counted; never who they were, for a pair may be one by now that must
/// not lead to each other (an adopted child's two records).
struct KeptDoubles {
    qsizetype count = 0;
    bool current = false; ///< counted on this day, and nothing has come since that could change it
};
/// A quick question; no likely double and not current while nobody has counted.
Result<KeptDoubles> keptDoubles(Connection& connection, QDate today);

/// Counts them anew (core/services/DuplicateSearch.h): for another thread than the window's. Answers what keepDoubles
/// is to be given.
Result<QByteArray> countDoubles(Connection& connection, QDate today);
/// Keeps what was counted, in the settings of this laptop.
Status keepDoubles(Connection& connection, const QByteArray& counted);

} // namespace lodestar
