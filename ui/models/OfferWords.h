#pragma once

#include "core/services/Offers.h"
#include "ui/models/DirectoryWords.h"
#include "ui/models/RowsModel.h"

#include <QCoreApplication>

namespace lodestar::models {

/// The words of offers to families: why one is open or not, and what was answered.
class OfferWords {
    Q_DECLARE_TR_FUNCTIONS(lodestar::models::OfferWords)

public:
    static QString circumstance(const QString& code);
    /// "In Milton, one of its wards", "Ask: whether the family is on benefits".
    static QString reason(const rules::OfferReason& reason, const Offer& offer);
    /// All of them, what is against it first.
    static QStringList reasons(const OpenOffer& open);
    /// "Accepted on 7 Jan 2025 by Jo Pryor".
    static QString answer(const OfferAnswer& answer);
    /// offered, accepted, declined, later with their words.
    static QList<DirectoryWords::Line> answers();
    static theme::StatusMark mark(const OpenOffer& open);
    /// A row of "Open to you".
    static ListRow row(const OpenOffer& open);
    /// A row of the list of offers.
    static ListRow listed(const Offer& offer, QDate today, int checkMonths);
    static QList<DirectoryWords::Line> description(const Offer& offer, QDate today, int checkMonths);
};

} // namespace lodestar::models
