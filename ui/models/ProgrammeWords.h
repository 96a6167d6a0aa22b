#pragma once

#include "core/services/CourseAccount.h"
#include "ui/models/RowsModel.h"

#include <QCoreApplication>

namespace lodestar::models {

/// The words of programmes, courses and what they came to. One place for screen and print.
class ProgrammeWords {
    Q_DECLARE_TR_FUNCTIONS(lodestar::models::ProgrammeWords)

public:
    using Line = std::pair<QString, QString>; ///< label, words

    static QString sort(const QString& code);
    static QString stage(const QString& code); ///< "no stage decided" for none
    static QString evidence(const QString& level);
    static QString placeState(rules::PlaceState state);
    static QString mark(const QString& there); ///< empty for none
    static QString costSort(const QString& code);
    static QString recommend(const QString& code);
    static QString measuredAt(const QString& code);

    static ListRow programme(const Programme& programme, QDate today);
    /// "8 sessions of 150 minutes, groups of 8 to 10"; what is not sourced is said to be missing.
    static QString design(const Programme& programme);
    static QList<Line> description(const Programme& programme, QDate today);

    static ListRow course(const Course& course, const CourseRoom& room, const QString& programmeName, QDate today);
    /// "8 booked of 12, 2 waiting", and by how many it is too full.
    static QString room(const CourseRoom& room);
    static ListRow place(const RegisterRow& row, int held, QDate today);
    static ListRow session(const CourseSession& session, QDate today);

    static QString gap(rules::FidelityGap gap, const rules::FidelityFacts& facts);
    /// Sessions, content, facilitators, each against the design.
    static QList<Line> fidelity(const CourseAccount& account);
    /// Who came, how often, who stopped and why.
    static QList<Line> reach(const CourseAccount& account);
    static QList<Line> cost(const CourseAccount& account);
    static QString change(const rules::MeasureChange& change);
    /// The rule that stands beside every share of a cost.
    static QString costRule();
    /// "£123.45".
    static QString money(qint64 pence);
    static QString hours(qint64 hundredths);
};

} // namespace lodestar::models
