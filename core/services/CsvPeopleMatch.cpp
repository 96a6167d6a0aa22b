#include "core/services/CsvPeopleMatch.h"

#include "core/services/Imported.h"
#include "core/store/Transaction.h"

namespace lodestar {

using namespace Qt::StringLiterals;
using exchange::CsvRow;

namespace {

const QString peopleFile = u"people.csv"_s;
const QString familiesFile = u"families.csv"_s;

quint64 key(QStringView text) {
    return qHash(text, size_t{0x5bd1e995});
}

quint64 key(const RecordId& record) {
    return qHash(record, size_t{0x5bd1e995});
}

bool isChild(const CsvRow& row) {
    const QString relationship = row.value(u"relationship");
    return relationship == u"child" || relationship == u"sibling";
}

PersonClue clueOf(const CsvRow& row) {
    return {row.value(u"nhs_number"), row.value(u"given_name"), row.value(u"family_name"), row.value(u"birth_date"),
            row.value(u"sex")};
}

} // namespace

Status CsvPeopleMatch::run(exchange::CsvFolder& folder) {
    LODESTAR_ASSIGN(const auto anybody, m_work.connection.integer("SELECT 1 FROM person LIMIT 1"));
    m_anybody = anybody.has_value();
    LODESTAR_TRY(folder.deliver([this](const CsvRow& row) { return take(row); }, {familiesFile, peopleFile}));
    // One person cannot be two rows: whoever is meant twice, or stands in the folder by the old reference, is nobody.
    QHash<RecordId, int> claims;
    for (const Found& each : std::as_const(m_found))
        ++claims[each.record];
    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(m_work.connection));
    for (const Found& each : std::as_const(m_found)) {
        if (claims.value(each.record) == 1 && !m_knownHere.contains(key(each.record))) LODESTAR_TRY(remember(each));
    }
    return transaction.commit();
}

Status CsvPeopleMatch::take(const CsvRow& row) {
    if (row.file->name == peopleFile) return takePerson(row);
    if (!m_anybody) return {};
    const QString address = addressKey(row.value(u"address_line1"), row.value(u"postcode"));
    if (!address.isEmpty()) m_addresses.insert(key(row.ref()), key(address));
    return {};
}

void CsvPeopleMatch::rememberName(const CsvRow& row) {
    const QString name = row.value(u"family_name");
    if (name.isEmpty()) return;
    const int rank = row.value(u"relationship") == u"mother" ? 3 : (isChild(row) ? 1 : 2);
    HouseholdName& held = m_names[row.value(u"family_ref")];
    if (rank > held.rank) held = {name, rank};
}

Status CsvPeopleMatch::takePerson(const CsvRow& row) {
    rememberName(row);
    if (!m_anybody) return {};
    LODESTAR_ASSIGN(const bool here, known(peopleFile, row.ref(), "SELECT 1 FROM person WHERE record = ?"));
    if (here) {
        m_knownHere.insert(key(importedRecord(peopleFile, row.ref())));
        return {};
    }
    LODESTAR_ASSIGN(const RecordId record, match(row));
    if (!record.isNull()) m_found.append({row.ref(), row.value(u"family_ref"), record, !isChild(row)});
    return {};
}

Result<RecordId> CsvPeopleMatch::match(const CsvRow& row) {
    const PersonClue clue = clueOf(row);
    LODESTAR_ASSIGN(const PersonMatch byNumber, matchByNumber(m_work.connection, clue));
    // Name, birth date and sex must all agree: what does not is left to a person.
    const bool sure = !byNumber.record.isNull() && byNumber.differences.isEmpty() && !clue.birthDate.isEmpty();
    if (sure || isChild(row)) return sure ? byNumber.record : RecordId();
    return matchByAddress(m_work.connection, clue, [&](const QString& address) {
        const auto written = m_addresses.constFind(key(row.value(u"family_ref")));
        return written != m_addresses.cend() && *written == key(address);
    });
}

Status CsvPeopleMatch::remember(const Found& found) {
    LODESTAR_TRY(alias(peopleFile, found.ref, found.record));
    if (!found.adult || found.familyRef.isEmpty()) return {};
    LODESTAR_ASSIGN(const bool here, known(familiesFile, found.familyRef, "SELECT 1 FROM household WHERE record = ?"));
    if (here) return {};
    LODESTAR_ASSIGN(const RecordId home, householdOf(m_work.connection, found.record));
    return home.isNull() ? Status() : alias(familiesFile, found.familyRef, home);
}

/// Whether a reference made a record here, or names one already.
Result<bool> CsvPeopleMatch::known(const QString& file, const QString& ref, QByteArrayView table) {
    LODESTAR_ASSIGN(const auto made, m_work.connection.integer(table, importedRecord(file, ref)));
    if (made) return true;
    LODESTAR_ASSIGN(const auto named,
                    m_work.connection.integer("SELECT 1 FROM import_alias WHERE file = ? AND ref = ?", file, ref));
    return named.has_value();
}

Status CsvPeopleMatch::alias(const QString& file, const QString& ref, const RecordId& record) {
    return m_work.connection.run("INSERT OR REPLACE INTO import_alias (file, ref, id) VALUES (?, ?, ?)", file, ref,
                                 record);
}

} // namespace lodestar
