#pragma once

#include "core/services/Work.h"
#include "core/store/Entry.h"

#include <QDate>

namespace lodestar {

/// Somebody around a child who has no place in the household's list: a partner, a lodger, a childminder.
struct OtherAdult {
    Entry entry;
    QString name;
    QString relationship;
    bool livesThere = false;
    QString often; ///< daily, weekly, sometimes, overnight
    QDate from;
};

/// Who is around a child as the record has it, and when somebody last asked. What is sealed is not among it.
struct AdultsAround {
    RecordId child;
    QList<OtherAdult> adults; ///< those who have not left
    QDate askedOn;            ///< invalid: nobody has asked
    QString answer;           ///< nobody_else, listed, not_safe_to_ask
};

Result<AdultsAround> readAdultsAround(Connection& connection, const RecordId& child, QDate today);

/// What somebody answered when a review asked who else is around the child: the entry of it and, when it was not safe
/// to ask, the item that has it finished in private. `contact` may be null; ids are derived from `base`, so that one
/// draft asks once. Nothing for an empty answer.
struct AdultsAnswer {
    RecordId child;
    QString answer; ///< nobody_else, listed, not_safe_to_ask
    QString on;     ///< date
    QString by;
    EntryId contact = {};
};
QList<Edit> adultsAskedEdits(const AdultsAnswer& answer, const std::function<EntryId(const QString&)>& derived);

} // namespace lodestar
