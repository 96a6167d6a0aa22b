#pragma once

#include "core/services/Matches.h"

/// A match to and from the fields of its entries (core/records/WorkforceKinds.cpp).
namespace lodestar {

Match matchFrom(const Entry& entry);
MatchContact matchContactFrom(const Entry& entry);
FamilyMatch familyMatchFrom(const Entry& entry);

QJsonObject fieldsOf(const MatchFamily& family);
QJsonObject fieldsOf(const MatchContact& contact);

} // namespace lodestar
