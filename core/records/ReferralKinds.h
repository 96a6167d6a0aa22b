#pragma once

#include "core/records/Kind.h"

namespace lodestar::records {

/// A referral, from draft to outcome (states: core/rules/ReferralState.h).
QList<KindDescription> referralKinds();
/// The directory of services and what an area offers to families.
QList<KindDescription> directoryKinds();

} // namespace lodestar::records
