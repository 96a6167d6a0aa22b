#pragma once

#include "core/services/Work.h"

#include <QDateTime>

namespace lodestar {

/// The first feeding contact after a baby came home, and what help was offered. No figure and no reason: peer
/// supporters and navigators work with it, too. As typed, so that a draft can hold it.
struct FeedingSupport {
    QString homeAt;   ///< came home: local date-time with offset, or a date alone
    QString homeFrom; ///< from where
    QString at;       ///< first feeding contact
    QString by;       ///< by whom: the infant feeding team, a peer supporter ...
    QString mode;     ///< face_to_face, video, telephone, text
    QString clinical; ///< offered, taken, declined, later; empty: nobody said
    QString peer;
    QString group;
    QString words;

    [[nodiscard]] bool isEmpty() const { return *this == FeedingSupport(); }
    bool operator==(const FeedingSupport&) const = default;
};

/// Diet and vitamins in a pregnancy, as a health visitor asks. Kept with health.
struct AntenatalDiet {
    QString folicAcid; ///< yes, no, not_asked; empty: nobody said
    QString vitaminD;
    QString from;   ///< healthy_start, bought, prescribed, none
    QString talked; ///< yes, no
    QString words;

    [[nodiscard]] bool isEmpty() const { return *this == AntenatalDiet(); }
    bool operator==(const AntenatalDiet&) const = default;
};

/// Whole hours from coming home to the first feeding contact; nothing while one of them is not known to the hour, or
/// where the contact came first.
std::optional<int> hoursToFirstFeedingContact(const FeedingSupport& support);

/// The fields of an entry of kind "feeding_support"; `on` is the day on which it was offered.
QJsonObject feedingSupportFields(const FeedingSupport& support, QDate on);
FeedingSupport feedingSupportOf(const Entry& entry);
/// The fields of an entry of kind "antenatal_diet".
QJsonObject antenatalDietFields(const AntenatalDiet& diet, QDate on);

/// Errors: InvalidInput (nothing said, a contact before the baby came home, a time still to come); NotAllowed when the
/// child has died.
Result<EntryId> recordFeedingSupport(Work& work, const RecordId& child, const FeedingSupport& support);

} // namespace lodestar
