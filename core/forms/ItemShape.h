#pragma once

#include "core/base/MessageNode.h"

#include <QStringList>

namespace lodestar::forms {

/// How an item of a questionnaire is called where something is said of it: its linkId, else the first words of its
/// text.
QString itemLabel(const MessageNode& item);

/// What is wrong with the way an item is written: members that FHIR R4 does not have there, that stand twice, or that
/// are of another JSON type (a single object where a list belongs would be read past). Its own items are not looked at.
QStringList shapeFaults(const MessageNode& item);

/// One sentence when a questionnaire shows that it was written for another release of FHIR than R4, with the places
/// where it shows; empty else. Source: hl7.org/fhir, Questionnaire of DSTU2, STU3, R4 and R5.
QString otherRelease(const MessageNode& questionnaire);

} // namespace lodestar::forms
