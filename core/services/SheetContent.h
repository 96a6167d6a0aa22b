#pragma once

#include "core/services/FamilySheets.h"
#include "core/services/Postcard.h"
#include "core/services/PrintQueue.h"
#include "core/services/RedBook.h"
#include "core/services/ReviewHandout.h"

#include <variant>

namespace lodestar {

/// What stands on a sheet of the queue, of whatever sort it is.
using SheetContent = std::variant<RedBookSheet, ReviewHandout, PostcardSheet, OpenSheet, AgreementSheet>;

/// Reads it as the record is now. Errors: as of the sheet itself; NotAllowed when the child has died;
/// InvalidInput for a sheet that this version does not know.
Result<SheetContent> readSheetContent(Connection& connection, const QueuedSheet& sheet, const QDateTime& now,
                                      const GrowthInUse& growth);

} // namespace lodestar
