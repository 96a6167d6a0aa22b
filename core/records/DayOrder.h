#pragma once

#include <QList>
#include <QStringList>

namespace lodestar::records {

/// Names of the parts of a composite that are days, in rows of which no day lies before one to its left. Empty: they
/// come in any order. Forms ask by it; what an entry already says is never refused for it.
QList<QStringList> daysInOrder(QStringView kind, QStringView field);

} // namespace lodestar::records
