#pragma once

#include "core/records/Kind.h"

namespace lodestar::records {

/// What a navigator and a family do together: own words, goals, ratings, matters of money and work, requests.
QList<KindDescription> supportKinds();
/// First feeding contact, diet before the birth, other adults around the child, discussions between professionals.
QList<KindDescription> careKinds();

} // namespace lodestar::records
