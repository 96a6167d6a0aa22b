#pragma once

#include "core/reports/Report.h"
#include "core/services/PublicFigures.h"

namespace lodestar::reports {

// What is told to boards and parents, in their words and their language. Its texts stand in the context "PublicReport":
// a test holds that each language of the sheets for parents has all of them.

/// "Newborn babies visited within 14 days"
QString rateTitle(metrics::PublicRate rate, const Wording& words);
/// The word of the CSV.
QString rateKey(metrics::PublicRate rate);
/// Left out, not known, or the share.
ReportCell rateCell(const metrics::PublishedRate& rate);
/// "84.2%", of a share from 0 to 1.
QString shareText(double share, const Wording& words);
/// "£2,046", whole pounds, of pence.
QString poundsWords(qint64 pence, const Wording& words);
/// "England 85.2% (2024/25)"; empty where no figure is known.
QString englandWords(const PublicFigures& figures, metrics::PublicRate rate, const Wording& words);
/// Why so little may be shown, and what a small number can tell.
QString smallNumbersWords(qint64 threshold, const Wording& words);

} // namespace lodestar::reports
