#pragma once

#include "ui/pages/ConflictWords.h"

class QStandardItem;

namespace lodestar::pages {

/// One value of an entry as a row of a RowList: the field, what it says, what it replaced, why, by whom, when, where.
/// `before` stands before the field ("Blood spot: "); empty where the list is of one entry.
QStandardItem* historyRow(const Entry& entry, const HistoryValue& value, const EntryWords& words,
                          const ConflictWords& whose, const QString& before = {});

} // namespace lodestar::pages
