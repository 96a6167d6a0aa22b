#pragma once

#include "core/exchange/CsvRow.h"

#include <QJsonObject>

namespace lodestar {

/// The fields of a referral that a row of referrals.csv brings. Words of another system that are none of ours are kept
/// as they were written; where it stands is then what the dates say: closed, answered, sent.
QJsonObject importedReferral(const exchange::CsvRow& row);

} // namespace lodestar
