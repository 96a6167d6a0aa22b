#pragma once

#include "core/growth/GrowthPrompt.h"
#include "core/services/VisitContext.h"
#include "core/services/VisitGap.h"

#include <QCoreApplication>

namespace lodestar::pages {

/// The words of visits, bookings and missed contacts, for ids that records keep.
class VisitWords {
    Q_DECLARE_TR_FUNCTIONS(lodestar::pages::VisitWords)

public:
    using Choice = std::pair<QString, QString>; ///< id, words

    static QString somebody();
    static QString called(const VisitPerson& person);
    /// "Ama, Kofi and Leo"
    static QString joined(const QStringList& names);
    static QList<Choice> modes();
    static QList<Choice> places();
    static QList<Choice> types();
    static QList<Choice> feedings();
    static QList<Choice> levels();
    static QList<Choice> consents();
    static QList<Choice> compartments();
    static QList<Choice> scales();
    /// The id of the scales that a child of this age is weighed on unless somebody says otherwise.
    static QString usualScales(const VisitPerson* child, QDate on);
    /// Words of an id in one of the lists; the id itself when a newer version brought it or somebody typed it.
    static QString of(const QList<Choice>& choices, const QString& id);
    static QString mode(const QString& id) { return of(modes(), id); }
    static QString place(const QString& id) { return of(places(), id); }
    /// "at home", "in the clinic"; for other words the words themselves.
    static QString at(const QString& place);
    static QString type(const QString& id) { return of(types(), id); }
    static QString state(const QString& appointmentState);
    static QString face(const QString& alert);
    static QString sex(const QString& id, bool child);
    static QString section(VisitGap::Section section);
    /// In the list of what is still needed: "feeding", "needs level".
    static QString gapShort(const VisitGap& gap);
    /// What is missing and what would be right, as a sentence.
    static QString gapSentence(const VisitGap& gap, const QString& name);
    /// "7 weeks 1 day", "31 weeks pregnant", or that the date is not certain.
    static QString age(const VisitPerson& person, QDate on);
    /// "+880 g since 16 Oct: 34 g a day"; empty without an earlier one.
    static QString change(const PastMeasurement* last, const QString& measure, qint64 amount, QDate on);
    /// "Last: 53.0 cm on 6 Oct"
    static QString last(const PastMeasurement* past, QDate today);
    /// "8.2% below birth weight"; empty when heavier than at birth or after the first weeks.
    static QString sinceBirth(const VisitPerson& child, qint64 grams, QDate on);
    /// "on the 25th line, at actual age 7 weeks 1 day"; the basis is never left out.
    static QString position(const VisitPerson& child, const growth::GrowthPoint& point);
    /// "0.3 centile spaces lower than on 16 Oct", without the day where it was `named` already; says so where another
    /// age counted then.
    static QString spacesSince(const growth::GrowthPoint& before, const growth::GrowthPoint& now, bool named);
    /// That guidance leaves more time between weighings at this age; empty when it does not.
    static QString weighedSoon(const VisitPerson& child, QDate last, QDate on);

private:
    static QString measure(const QString& id);
    static QString needed(const VisitGap& gap, const QString& name);
};

} // namespace lodestar::pages
