#pragma once

#include "core/services/ReferralLetter.h"
#include "ui/reports/ListPrint.h"

namespace lodestar::reports {

/// The letter of a referral as a table of what is asked and what is said: A4, OFFICIAL-SENSITIVE, page x of y.
ListPrint::Content referralLetterContent(const ReferralLetter& letter);
/// The same as the bytes of a PDF file: what is kept, and what is saved.
QByteArray referralLetterPdf(const ReferralLetter& letter, const ListPrint::By& by);

} // namespace lodestar::reports
