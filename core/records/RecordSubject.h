#pragma once

#include "core/records/Kind.h"

namespace lodestar::records {

/// What a record is by holding an entry of this kind: a worker, a match or a supervision; nothing for a kind of
/// families or of the area. Who may read a record follows from it, so the server lets no kind of one into a record of
/// another.
std::optional<Subject> subjectSaidBy(QStringView kind);

} // namespace lodestar::records
