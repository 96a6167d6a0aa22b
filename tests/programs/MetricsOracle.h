#pragma once

#include "tests/programs/MetricsArea.h"

#include <QSet>

namespace lodestar::testing {

/// The same written rules (interfaces.md, "report metrics --csv"), counted a second time and straight from the rows of
/// the CSV files, with nothing of the program's own counting.
class MetricsOracle {
public:
    /// A quarter from its first to its last day, and the printed births of its new birth visits.
    struct Quarter {
        QString name;
        QDate first;
        QDate last;
        QDate bornFrom;
        QDate bornTo;
    };

    MetricsOracle(const MetricsArea& area, Quarter quarter);

    /// "C2,P00012,y" for everybody in a denominator.
    [[nodiscard]] const QSet<QString>& lines() const { return m_lines; }

private:
    struct Held {
        QDate on;
        QString ref;
        QString mode;
        bool asq = false;
    };
    void countChild(const CsvCells& child);
    void countNewBirth(const QString& ref, const QDate& born);
    void countEightWeeks(const QString& ref, const QDate& born);
    void countTwoYears(const QString& ref, const QDate& day);
    void countScores(const QString& ref, const QSet<QString>& contacts, bool ticked);
    void countPregnancy(const CsvCells& pregnancy);
    [[nodiscard]] bool responsible(const CsvCells& child) const;
    [[nodiscard]] QList<Held> held(const QString& ref, const QString& column, const QString& type) const;
    [[nodiscard]] QList<Held> reviews(const QString& ref, const QString& type, const QDate& day) const;
    [[nodiscard]] QString onlyOpenPregnancy(const QString& family, const QDate& on) const;
    void put(const QString& code, const QString& ref, bool in);

    const MetricsArea& m_area;
    Quarter m_quarter;
    QSet<QString> m_lines;
};

} // namespace lodestar::testing
