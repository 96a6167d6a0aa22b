#pragma once

#include "core/forms/Form.h"

namespace lodestar::forms::extensions {

/// The extension with this address among those of an element; null if there is none. Addresses are named without
/// "http://hl7.org/fhir/StructureDefinition/" or the "http://hl7.org/fhir/uv/sdc/StructureDefinition/" of the
/// structured data capture guide.
const MessageNode* find(const MessageNode& element, QStringView name);
/// The same for an extension that may stand several times.
std::vector<const MessageNode*> all(const MessageNode& element, QStringView name);
/// The address without those beginnings; as it is where it has neither.
QString shortName(const QString& url);

std::optional<int> integer(const MessageNode& element, QStringView name);
bool boolean(const MessageNode& element, QStringView name);
QString text(const MessageNode& element, QStringView name);
/// The code of a CodeableConcept: of the first coding.
QString code(const MessageNode& element, QStringView name);

/// The ordinal value or weight that an element carries, under any of the addresses in use.
std::optional<ExactDecimal> score(const MessageNode& element);
/// A text member with its translations, which stand in the extensions of "_member".
Words words(const MessageNode& element, const QString& member);

} // namespace lodestar::forms::extensions
