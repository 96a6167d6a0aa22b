#pragma once

#include "core/records/Kind.h"

namespace lodestar::records {

/// Whether `a` is certainly the more cautious of two values of a field: by the field's own order
/// (`FieldDescription::caution`), by the earlier duty, or because one part of the composite is more and none is less
/// cautious (parts without an order say nothing). False where nothing says so. A removal is less cautious than keeping.
bool moreCautious(const FieldDescription& field, const QJsonValue& a, const QJsonValue& b);

/// Place of the value that is certainly not less cautious than any other of `values`, and more than one of them;
/// nothing when there is none. Undefined values (recalled) are passed over.
std::optional<qsizetype> mostCautious(const FieldDescription& field, const QList<QJsonValue>& values);

} // namespace lodestar::records
