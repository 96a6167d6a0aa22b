#pragma once

#include "core/exchange/EventContext.h"

namespace lodestar::exchange {

/// Makes records of what the message tells, by its type; of a bundle without a message header, by its resources.
/// Whatever is not understood whole stays out of the records and in the readable lines.
void readFacts(EventContext& context);

// One function for each sort of fact, for the table in EventFacts.cpp.
void readDemographics(EventContext& context);
void readBirth(EventContext& context);
void readMeasurements(EventContext& context);
void readFeeding(EventContext& context);
void readVaccinations(EventContext& context);
void readAssessments(EventContext& context);
void readProgress(EventContext& context);
void readHearing(EventContext& context);
void readNipe(EventContext& context);
void readBloodSpot(EventContext& context);
void readProfessionals(EventContext& context);
void readReferrals(EventContext& context);
void readContacts(EventContext& context);

} // namespace lodestar::exchange
