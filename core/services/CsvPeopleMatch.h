#pragma once

#include "core/exchange/CsvFolder.h"
#include "core/services/PersonMatch.h"
#include "core/services/Work.h"

namespace lodestar {

/// Finds people of a CSV folder who are known here under another reference, before anything of the folder is taken,
/// and remembers them as aliases: the person, and for a mother her household, so that an older family reference makes
/// no second household. Children are found by NHS number alone with their birth date and name; twins never by each
/// other. Memory: two numbers of 64 bits for each family and person of the folder.
class CsvPeopleMatch {
public:
    explicit CsvPeopleMatch(Work& work)
        : m_work(work) {}

    /// Reads families and people of a checked folder. Does nothing in a store without people.
    Status run(exchange::CsvFolder& folder);

private:
    struct Found {
        QString ref;
        QString familyRef;
        RecordId record;
        bool adult = false;
    };
    Status take(const exchange::CsvRow& row);
    Status takePerson(const exchange::CsvRow& row);
    Result<RecordId> match(const exchange::CsvRow& row);
    Status remember(const Found& found);
    Result<bool> known(const QString& file, const QString& ref, QByteArrayView table);
    Status alias(const QString& file, const QString& ref, const RecordId& record);

    Work& m_work;
    QHash<quint64, quint64> m_addresses; ///< family reference -> address
    QSet<quint64> m_knownHere;           ///< records that a reference of this folder owns
    QList<Found> m_found;
};

} // namespace lodestar
