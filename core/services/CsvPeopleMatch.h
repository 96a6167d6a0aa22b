#pragma once

#include "core/exchange/CsvFolder.h"
#include "core/services/PersonMatch.h"
#include "core/services/Work.h"

namespace lodestar {

/// The family name that a household goes by.
struct HouseholdName {
    QString text;
    int rank = 0; ///< mother before other adults before children
};

/// Finds people of a CSV folder who are known here under another reference, before anything of the folder is taken,
/// and remembers them as aliases: the person, and for a mother her household, so that an older family reference makes
/// no second household. Children are found by NHS number alone with their birth date and name; twins never by each
/// other. Memory: two numbers of 64 bits for each family and person of the folder.
class CsvPeopleMatch {
public:
    explicit CsvPeopleMatch(Work& work)
        : m_work(work) {}

    /// Reads families and people of a checked folder. In a store without people nobody is looked for.
    Status run(exchange::CsvFolder& folder);
    /// By family reference, after `run`.
    [[nodiscard]] const QHash<QString, HouseholdName>& householdNames() const { return m_names; }

private:
    struct Found {
        QString ref;
        QString familyRef;
        RecordId record;
        bool adult = false;
    };
    Status take(const exchange::CsvRow& row);
    void rememberName(const exchange::CsvRow& row);
    Status takePerson(const exchange::CsvRow& row);
    Result<RecordId> match(const exchange::CsvRow& row);
    Status remember(const Found& found);
    Result<bool> known(const QString& file, const QString& ref, QByteArrayView table);
    Status alias(const QString& file, const QString& ref, const RecordId& record);

    Work& m_work;
    QHash<quint64, quint64> m_addresses; ///< family reference -> address
    QSet<quint64> m_knownHere;           ///< records that a reference of this folder owns
    QList<Found> m_found;
    QHash<QString, HouseholdName> m_names;
    bool m_anybody = true; ///< somebody is here who may be meant
};

} // namespace lodestar
