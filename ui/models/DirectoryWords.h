#pragma once

#include "core/services/Directory.h"
#include "ui/models/RowsModel.h"

#include <QCoreApplication>

namespace lodestar::models {

/// The words of a service of the directory: its row, and what its full description says.
class DirectoryWords {
    Q_DECLARE_TR_FUNCTIONS(lodestar::models::DirectoryWords)

public:
    using Line = std::pair<QString, QString>; ///< label, words

    static ListRow row(const DirectoryService& service, QDate today, int checkMonths);
    /// Everything that is known of it, in the order in which one asks; what is not known is left out.
    static QList<Line> description(const DirectoryService& service, QDate today, int checkMonths);
    /// "Check before use: nobody of this area has confirmed it." or "Checked on 12 Mar 2026 by Jo Pryor."
    static QString check(const DirectoryService& service, QDate today, int checkMonths);
    /// "In pregnancy and from 0 to 24 months"; empty for any age.
    static QString ages(const rules::AgeSpan& ages);
    /// "Phone 01702 215007; by a form; any practitioner".
    static QString howToRefer(const HowToRefer& how);
    static QString times(const ServiceTimes& times);
    static QString capacity(const ServiceCapacity& capacity);
    /// "Feeding, food and diet".
    static QString needs(const QStringList& needs);
    /// Codes with their words, sorted by the words: for choices.
    static QList<Line> choices(const QStringList& codes);
};

} // namespace lodestar::models
