#pragma once

#include "core/exchange/EventContext.h"

namespace lodestar::exchange {

/// Fills message().people: the subject of the message first, then every other person it describes.
void readPeople(EventContext& context);
/// Notes where two parts of the message disagree about who the child is or when things were.
void comparePeople(EventContext& context);
/// The fields of an entry of kind "person" for one of message().people.
QJsonObject personFields(const EventPerson& person);
/// The fields of an entry of kind "residence"; empty if no address was sent.
QJsonObject residenceFields(const EventPerson& person);
/// "Dr. Stephen Strange" of a HumanName; the official or usual one of several.
QString nameWords(const TreeView& named);
/// The ODS code among the identifiers of an organisation or place.
QString odsCode(const TreeView& resource);

} // namespace lodestar::exchange
