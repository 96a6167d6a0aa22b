#pragma once

#include "core/services/Work.h"

namespace lodestar {

/// A sheet as it was handed to somebody.
struct GivenSheet {
    RecordId child;
    QString sheet; ///< its name: "Two-year review"
    QString to;
    RecordId toPerson; ///< null for somebody without a record
};

/// Keeps the very page among the child's documents, and among what was given on paper, in one transaction; one line in
/// the audit. The list of what was given is open to everybody at work with the family; the page itself is health's.
/// Errors: NotAllowed when the child has died; InvalidInput for somebody who may not receive information.
Status keepGivenSheet(Work& work, const GivenSheet& given, const QByteArray& pdf);

} // namespace lodestar
