#pragma once

#include "core/records/Kind.h"

namespace lodestar::records {

/// Forms of a service, and the routine enquiry about domestic abuse.
QList<KindDescription> questionnaireKinds();

} // namespace lodestar::records
