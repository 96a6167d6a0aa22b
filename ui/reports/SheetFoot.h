#pragma once

#include "ui/reports/ParentPaper.h"

namespace lodestar::reports {

class ParentWords;

/// The foot of every sheet made of blocks: for whom, printed when, and that a translation is a draft, in both
/// languages.
void addSheetFoot(const ParentWords& words, const SheetFor& whom, QList<ParentPaper::Block>& blocks);

} // namespace lodestar::reports
