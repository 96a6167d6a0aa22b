#pragma once

#include "core/services/Referral.h"
#include "core/services/TodayList.h"
#include "ui/models/RowsModel.h"

#include <QCoreApplication>

namespace lodestar::models {

/// What a referral says: for the table, the two-line rows of little room, its own page, Today and print.
class ReferralWords {
    Q_DECLARE_TR_FUNCTIONS(lodestar::models::ReferralWords)

public:
    explicit ReferralWords(QDate today)
        : m_today(today) {}

    /// "Kayden Doyle, 2 y 5 m"; "Doyle family" for an imported one that names nobody.
    [[nodiscard]] QString person(const ReferralRow& row) const;
    /// The state in time: "Overdue 3 days", "Answer by Fri 13 Nov", "Was not brought".
    [[nodiscard]] theme::StatusMark mark(const ReferralRow& row) const;
    /// "Sent 2 Nov", "Accepted".
    [[nodiscard]] QString stands(const ReferralRow& row) const;
    /// "You", "The service", or nobody's.
    [[nodiscard]] static QString turn(const ReferralRow& row);
    /// What is missing, as a sentence: "The service has not said that it came."
    [[nodiscard]] static QString missing(rules::ReferralAlert alert);
    [[nodiscard]] ListRow listRow(const ReferralRow& row) const;
    /// A referral in Today's "Came back".
    [[nodiscard]] ListRow cameBack(const CameBack& item) const;

    /// "Sent", "Was not brought": the word of a state.
    [[nodiscard]] static QString state(rules::ReferralState state);
    /// What a button says that records it: "It was received…".
    [[nodiscard]] static QString happened(rules::ReferralState state);
    [[nodiscard]] static QString gap(ReferralGap gap);
    [[nodiscard]] static QString urgency(const QString& urgency);
    /// Heading of an event: "Accepted", "The family was told".
    [[nodiscard]] static QString event(const ReferralEvent& event);

private:
    QDate m_today;
};

} // namespace lodestar::models
