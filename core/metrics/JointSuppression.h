#pragma once

#include "core/metrics/Suppression.h"

namespace lodestar::metrics {

/// One child as tables of the same children show it: its column, and its row in each of the tables.
struct TableChild {
    int column = 0;
    QList<int> rows = {};
};

/// Tables of the same children that may all be given away, with what each may not show.
struct JointTables {
    QList<CountTable> tables;
    QList<Suppressed> hidden;
    bool shown = true; ///< false: so few children that no table of them may be shown
};

/// Which cells tables of the same children by the same `columns` may not show, so that nobody who holds all of them can
/// work out a count from 1 to `threshold` - 1 from rows, columns, totals or the other tables, even where the rows of
/// one are made up of those of another (a team that is a set of wards). The totals of rows stay shown; those of columns
/// are left out of all tables alike. `rows`: how many each table has; no row may have fewer than `threshold` children.
JointTables suppressJointly(const QList<TableChild>& children, int columns, const QList<int>& rows,
                            qint64 threshold = usualThreshold);

} // namespace lodestar::metrics
