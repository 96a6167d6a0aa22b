#pragma once

#include "core/services/FamilySheets.h"
#include "ui/reports/ParentPaper.h"

namespace lodestar::reports {

/// What is open to a family, for its kitchen table: no name but that of whom it is for.
ParentPaper openPaper(const OpenSheet& sheet, const SheetFor& whom);
/// A sheet to agree to sharing: what it means, with whom and what for, a place to sign.
ParentPaper agreementPaper(const AgreementSheet& sheet, const SheetFor& whom);

} // namespace lodestar::reports
