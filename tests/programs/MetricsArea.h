#pragma once

#include <QDate>
#include <QMap>
#include <QString>
#include <QStringList>

#include <random>

namespace lodestar::testing {

/// A row of a CSV file by its columns; a column not given is empty.
using CsvCells = QMap<QString, QString>;

/// Makes up the CSV folder of an area in which everything that a count can stumble over happens often: births on 29
/// February and at month ends, visits on the last day that counts and the day after, twins in one contact, deaths,
/// moves, children who leave alone, closed households, missing values, and impossible ones in the columns that no count
/// hangs on. The same seed gives the same area.
class MetricsArea {
public:
    /// `around` is the first day of the quarter that most children come to an age in.
    MetricsArea(std::uint32_t seed, QDate around, int families);

    [[nodiscard]] const QList<CsvCells>& rows(const QString& file) const;
    /// Writes the files into a folder that exists.
    void write(const QString& folder) const;
    /// No completed contact lies after it.
    static QDate today() { return {2026, 11, 23}; }

private:
    void family(int number);
    void child(const QString& family, const QDate& born);
    void siblings(const QString& family);
    void contacts(const QString& family, const QStringList& children, const QDate& born);
    void contact(const QString& family, const QStringList& children, const QString& type, const QDate& on);
    void subjects(const QString& contact, const QStringList& refs, const QString& column);
    void feeding(const QString& child, const QDate& born);
    void assessments(const QStringList& children, const QString& contact, const QDate& on);
    void moves(const QString& family, const QString& child);
    void pregnancies(const QString& family, const QString& mother);
    void antenatal(const QString& family, const QStringList& refs, const QDate& edd);

    void spoil(CsvCells& row, const CsvCells& impossible);
    [[nodiscard]] QDate birth();
    [[nodiscard]] int number(int from, int to);
    [[nodiscard]] bool chance(int percent) { return number(1, 100) <= percent; }
    [[nodiscard]] QString one(const QStringList& of) { return of[number(0, static_cast<int>(of.size()) - 1)]; }
    [[nodiscard]] QDate near(const QDate& day, int days) { return day.addDays(number(-days, days)); }
    QString ref(const QString& letter);

    QMap<QString, QList<CsvCells>> m_files;
    QMap<QString, int> m_serials;
    QDate m_around;
    std::mt19937 m_random;
};

} // namespace lodestar::testing
