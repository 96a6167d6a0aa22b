#pragma once

#include "core/base/Result.h"

#include <QDate>
#include <QFile>
#include <QHash>
#include <QString>

#include <random>

namespace lodestar::benchmark {

/// How large a made-up area is.
struct AreaSize {
    int families = 4000;
    /// Contacts, with what was measured and asked at them, for each child.
    int contactsPerChild = 2;
    /// Families and people only: for search.
    bool peopleOnly = false;
};

/// Writes the CSV folder of a made-up area: the same bytes for the same size and seed. Everybody is invented; NHS
/// numbers are from the 999 test range.
class AreaFolder {
public:
    AreaFolder(QString path, AreaSize size, QDate today, std::uint32_t seed = 1);

    /// Answers the number of rows, headers not counted.
    Result<qint64> write();

private:
    struct Child {
        QString ref;
        QDate born;
    };

    void family(int number);
    QString person(int family, const QString& relationship, const QDate& born);
    void child(int family);
    void contacts(int family, const Child& child);
    void measured(const Child& child, const QDate& on);
    void row(const QString& file, const QStringList& cells);

    [[nodiscard]] int chance(int from, int to);
    [[nodiscard]] QString oneOf(const QStringList& words);
    [[nodiscard]] QString nhsNumber();

    QString m_path;
    AreaSize m_size;
    QDate m_today;
    std::mt19937 m_random;
    QHash<QString, QByteArray> m_rows;
    QHash<QString, int> m_counters;
    qint64 m_count = 0;
    int m_nhsSerial = 0;
};

} // namespace lodestar::benchmark
