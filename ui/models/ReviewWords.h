#pragma once

#include "core/services/ReviewPicture.h"
#include "core/services/ReviewService.h"
#include "ui/theme/Colour.h"

#include <QCoreApplication>

namespace lodestar::models {

/// The words of the integrated review, for ids that records keep.
class ReviewWords {
    Q_DECLARE_TR_FUNCTIONS(lodestar::models::ReviewWords)

public:
    using Choice = std::pair<QString, QString>; ///< id, words

    /// A sign, a word and its ink: "Below cut-off", "As expected", "Agree".
    struct Sign {
        QString icon;
        QString words;
        theme::Colour ink = theme::Colour::Text;
    };

    static QString area(rules::ReviewArea area);
    static QString topic(const QString& about);
    static QString domain(const QString& domain);
    static QList<Choice> findings();
    static QList<Choice> judgements();
    static QList<Choice> elimOutcomes();
    static QList<Choice> discussions();
    static QList<Choice> answers();
    static QList<Choice> ways();
    static QList<Choice> outcomes();
    static QList<Choice> settingSorts();
    static QList<Choice> placeStates();
    static QString of(const QList<Choice>& choices, const QString& id);
    static QString direction(const QString& direction);

    static Sign health(const ReviewRow& row);
    static Sign setting(const ReviewRow& row);
    static Sign together(const ReviewRow& row);
    /// "Communication 20 (24.02); ELIM: goals agreed, 14 words".
    static QString healthLine(const ReviewRow& row);
    /// The whole row as a screen reader speaks it.
    static QString spoken(const ReviewRow& row);
    /// What cannot be taken, and what would be right.
    static QString fault(const ReviewFault& fault);
    /// "Eligible: Universal Credit ...; applied on 4 Nov".
    static QString place(const PlaceStanding& place, QDate today);
};

} // namespace lodestar::models
