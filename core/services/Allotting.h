#pragma once

#include "core/services/Work.h"

#include <QDate>
#include <QStringList>

namespace lodestar {

/// An open family of this laptop that nobody works with: it is allotted to nobody, nor is each of its children (or
/// where there is no child, anybody of it) allotted alone.
struct UnallottedFamily {
    RecordId household;
    QString name;
    QString ward;
    QStringList children; ///< given names of the living ones who live in it now
};

/// Those of the whole laptop, by name. They stand in everybody's lists until somebody takes them.
Result<QList<UnallottedFamily>> unallottedFamilies(Connection& connection, QDate today);

/// The writer takes these families on: they are hers from that day. A family that somebody has meanwhile is left as it
/// is. Errors: InvalidInput without a day, NotFound for what is no household, NotAllowed for a navigator, who works
/// with a family by its agreement.
Status takeOn(Work& work, const QList<RecordId>& households, QDate from);

} // namespace lodestar
