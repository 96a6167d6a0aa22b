#pragma once

#include "core/records/Compartment.h"

#include <QStringView>

namespace lodestar::rules {

/// Where a referral to a service that was only typed, or brought in by name, is kept: sealed for safeguarding and
/// domestic abuse, health for mental health and substance use, else shared. The directory's own word stands before it.
/// Words of a name can only guess, so it guesses on the careful side.
records::Compartment compartmentForService(QStringView name);

} // namespace lodestar::rules
