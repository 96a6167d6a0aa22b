// Rows about people, households and pregnancies; contacts and health stand in CsvCareRows.cpp.
#include "core/services/CsvRowMapper.h"

#include "core/base/Fold.h"
#include "core/base/Postcode.h"
#include "core/services/Identity.h"
#include "core/services/ImportFields.h"

namespace lodestar {

using exchange::CsvRow;

namespace {

using namespace Qt::StringLiterals;

bool isChildRelationship(const QString& relationship) {
    return relationship == u"child" || relationship == u"sibling";
}

QJsonObject addressOf(const CsvRow& row) {
    const QString postcode = row.value(u"postcode");
    return ImportFields(row)
        .text("line1", "address_line1")
        .text("line2", "address_line2")
        .text("town", "town")
        .text("postcode", normalisePostcode(postcode).value_or(postcode))
        .text("ward", "ward");
}

QJsonObject personFields(const CsvRow& row) {
    const QString relationship = row.value(u"relationship");
    QJsonObject number = ImportFields(row).text("value", "nhs_number");
    QJsonObject interpreter = ImportFields(row).yes("needed", "interpreter_needed");
    return ImportFields(row)
        .value("subject", isChildRelationship(relationship) ? u"child"_s : u"adult"_s)
        .object("name", ImportFields(row).text("given", "given_name").text("family", "family_name"))
        .text("birthDate", "birth_date")
        .text("sex", "sex")
        .object("nhsNumber", number)
        .text("ethnicCategory", "ethnic_category")
        .text("language", "language")
        .object("interpreter", interpreter)
        .text("phone", "phone")
        .object("safeContact", ImportFields(row).text("how", "safe_to_contact"))
        .object("gpPractice", ImportFields(row).text("odsCode", "gp_ods_code"));
}

} // namespace

ImportedEntry CsvRowMapper::entry(const CsvRow& row, const RecordId& record, const char* kind,
                                  const QJsonObject& fields) const {
    ImportedEntry made;
    made.record = record;
    made.kind = QString::fromLatin1(kind);
    made.entry = importedEntry(row.file->name + u'/' + made.kind, row.ref());
    made.fields = fields;
    made.fields.insert(sourceField, row.file->name + u':' + row.ref());
    return made;
}

Result<QList<ImportedEntry>> CsvRowMapper::map(const CsvRow& row) {
    using Mapping = Result<Entries> (CsvRowMapper::*)(const CsvRow&);
    static const QHash<QString, Mapping> mappings{
        {u"staff.csv"_s, &CsvRowMapper::staff},
        {u"families.csv"_s, &CsvRowMapper::family},
        {u"people.csv"_s, &CsvRowMapper::person},
        {u"pregnancies.csv"_s, &CsvRowMapper::pregnancy},
        {u"household_members.csv"_s, &CsvRowMapper::member},
        {u"contacts.csv"_s, &CsvRowMapper::contact},
        {u"contact_subjects.csv"_s, &CsvRowMapper::contactSubject},
        {u"measurements.csv"_s, &CsvRowMapper::measurement},
        {u"feeding.csv"_s, &CsvRowMapper::feeding},
        {u"assessments.csv"_s, &CsvRowMapper::assessment},
        {u"referrals.csv"_s, &CsvRowMapper::referral},
        {u"screening.csv"_s, &CsvRowMapper::screening},
        {u"statuses.csv"_s, &CsvRowMapper::status},
        {u"consents.csv"_s, &CsvRowMapper::consent},
        {u"appointments.csv"_s, &CsvRowMapper::appointment},
        {u"notes.csv"_s, &CsvRowMapper::note},
        {u"immunisations.csv"_s, &CsvRowMapper::immunisation},
    };
    const Mapping mapping = mappings.value(row.file->name);
    if (mapping == nullptr) return Entries{};
    LODESTAR_ASSIGN(Entries entries, (this->*mapping)(row));
    if (!row.aside.empty() && !entries.isEmpty()) {
        QJsonArray values;
        for (const exchange::CsvAside& aside : row.aside)
            values.append(QJsonObject{{u"label"_s, aside.column}, {u"text"_s, aside.value}});
        // Kept sealed with the row until a person places it.
        entries.append(
            entry(row, entries.first().record, "unplaced",
                  ImportFields(row).value("values", values).value("on", m_work.clock().today().toString(Qt::ISODate))));
        entries.last().entry = importedEntry(row.file->name + u"/unplaced"_s, row.ref() + QString::number(row.row));
    }
    return entries;
}

Result<QList<ImportedEntry>> CsvRowMapper::staff(const CsvRow& row) {
    ImportedEntry made = entry(row, areaRecord(), "staff",
                               ImportFields(row)
                                   .text("name", "name")
                                   .text("role", "role")
                                   .text("team", "team")
                                   .text("email", "email")
                                   .value("reference", row.ref()));
    made.entry = staffEntry(row.ref());
    return Entries{made};
}

Result<QList<ImportedEntry>> CsvRowMapper::family(const CsvRow& row) {
    LODESTAR_ASSIGN(const RecordId record, household(row.ref()));
    const QJsonObject open =
        ImportFields(row).text("from", "opened_on").text("to", "closed_on").text("why", "closed_reason");
    ImportedEntry root = entry(row, record, "household",
                               ImportFields(row)
                                   .text("phone", "phone")
                                   .text("email", "email")
                                   .text("homeLanguage", "home_language")
                                   .object("open", open)
                                   .yes("confidentialAddress", "confidential_address"));
    root.entry = EntryId(record.value());
    Entries entries{root};
    if (const QJsonObject address = addressOf(row); !address.isEmpty())
        entries.append(
            entry(row, record, "residence", ImportFields(row).object("address", address).text("from", "opened_on")));
    if (const QString worker = row.value(u"lead_practitioner_ref"); !worker.isEmpty())
        entries.append(
            entry(row, record, "allotment", ImportFields(row).value("staff", worker).text("from", "opened_on")));
    return entries;
}

Result<QList<ImportedEntry>> CsvRowMapper::person(const CsvRow& row) {
    LODESTAR_ASSIGN(const RecordId home, household(row.value(u"family_ref")));
    LODESTAR_ASSIGN(const RecordId record, matchedPerson(row));
    ImportedEntry root = entry(row, record, "person", personFields(row));
    root.entry = EntryId(record.value());
    Entries entries{root};
    const QJsonObject responsible = ImportFields(row).text("from", "responsible_from").text("to", "responsible_to");
    ImportedEntry membership = entry(row, home, "member",
                                     ImportFields(row)
                                         .value("person", record.toString())
                                         .text("relationship", "relationship")
                                         .object("responsible", responsible));
    membership.entry = importedEntry(u"member"_s, home.toString() + record.toString());
    entries.append(membership);
    birthOf(row, record, entries);
    if (const QString died = row.value(u"died_on"); !died.isEmpty())
        entries.append(
            entry(row, record, "death", ImportFields(row).object("death", {{u"on"_s, died}, {u"what"_s, u"death"_s}})));
    if (const QString level = row.value(u"needs_level"); !level.isEmpty()) {
        const QString since = row.value(u"responsible_from");
        const QString on = since.isEmpty() ? m_work.clock().today().toString(Qt::ISODate) : since;
        entries.append(entry(row, record, "needs_level",
                             ImportFields(row).object("level", {{u"level"_s, level}}).value("on", on)));
    }
    rememberName(row, home);
    return entries;
}

void CsvRowMapper::birthOf(const CsvRow& row, const RecordId& record, Entries& into) const {
    if (!isChildRelationship(row.value(u"relationship"))) return;
    ImportFields birth(row);
    birth.whole("weightGrams", "birth_weight_g")
        .whole("order", "birth_order")
        .whole("numberOfBabies", "number_of_births");
    if (const auto weeks = row.whole(u"gestation_weeks"))
        birth.value("gestationDays", *weeks * 7 + row.whole(u"gestation_days").value_or(0));
    QJsonObject facts = birth;
    const QString pregnancy = row.value(u"pregnancy_ref");
    if (facts.isEmpty() && pregnancy.isEmpty()) return;
    if (const QString on = row.value(u"birth_date"); !on.isEmpty()) facts.insert(u"on"_s, on);
    ImportFields fields(row);
    fields.object("birth", facts);
    if (!pregnancy.isEmpty())
        fields.value("pregnancy", importedEntry(u"pregnancies.csv/pregnancy"_s, pregnancy).toString());
    into.append(entry(row, record, "birth", fields));
}

Result<QList<ImportedEntry>> CsvRowMapper::pregnancy(const CsvRow& row) {
    LODESTAR_ASSIGN(const RecordId mother, person(row.value(u"mother_ref")));
    m_mothers.insert(row.ref(), mother);
    const QString ended = row.value(u"ended_on");
    QString outcome = row.value(u"outcome");
    const records::FieldDescription* field = records::kindNamed(u"pregnancy")->field(u"outcome");
    const bool known = field->parts.first().choices.contains(outcome);
    if (!outcome.isEmpty() && !known) outcome = u"unknown"_s;
    if (outcome.isEmpty() && !ended.isEmpty()) outcome = u"unknown"_s;
    return Entries{entry(row, mother, "pregnancy",
                         ImportFields(row)
                             .text("edd", "edd")
                             .text("bookedOn", "booked_on")
                             .object("outcome", ImportFields(row).text("outcome", outcome).text("on", ended))
                             .whole("numberOfBabies", "number_of_babies"))};
}

Result<QList<ImportedEntry>> CsvRowMapper::member(const CsvRow& row) {
    LODESTAR_ASSIGN(const RecordId home, household(row.value(u"family_ref")));
    LODESTAR_ASSIGN(const RecordId record, person(row.value(u"person_ref")));
    ImportedEntry membership = entry(row, home, "member",
                                     ImportFields(row)
                                         .value("person", record.toString())
                                         .text("relationship", "relationship")
                                         .text("from", "from")
                                         .text("to", "to")
                                         .yes("livesHere", "lives_here"));
    membership.entry = importedEntry(u"member"_s, home.toString() + record.toString());
    membership.fields.insert(sourceField, u"household_members.csv:"_s + row.value(u"person_ref"));
    return Entries{membership};
}

void CsvRowMapper::rememberName(const CsvRow& row, const RecordId& home) {
    const QString name = row.value(u"family_name");
    if (name.isEmpty()) return;
    const QString relationship = row.value(u"relationship");
    const int rank = relationship == u"mother" ? 3 : (isChildRelationship(relationship) ? 1 : 2);
    Name& held = m_names[home];
    if (rank > held.rank) held = {name, rank};
}

QList<ImportedEntry> CsvRowMapper::householdNames() const {
    Entries entries;
    for (auto it = m_names.cbegin(); it != m_names.cend(); ++it) {
        ImportedEntry named;
        named.record = it.key();
        named.entry = EntryId(it.key().value());
        named.kind = u"household"_s;
        named.fields = {{u"name"_s, it->text}, {QString(sourceField), u"people.csv"_s}};
        entries.append(named);
    }
    return entries;
}

Result<RecordId> CsvRowMapper::recordOf(const QString& file, const QString& ref) {
    const QString key = file + u':' + ref;
    if (const auto held = m_records.constFind(key); held != m_records.cend()) return *held;
    LODESTAR_ASSIGN(Statement query,
                    m_work.connection.statement("SELECT id FROM import_alias WHERE file = ? AND ref = ?"));
    LODESTAR_ASSIGN(const auto known,
                    query.bind(file, ref).first([](const Statement& row) { return row.id<RecordId>(0); }));
    const RecordId record = known.value_or(importedRecord(file, ref));
    m_records.insert(key, record);
    return record;
}

Status CsvRowMapper::alias(const QString& file, const QString& ref, const Uuid& id) {
    m_records.insert(file + u':' + ref, RecordId(id));
    return m_work.connection.run("INSERT OR REPLACE INTO import_alias (file, ref, id) VALUES (?, ?, ?)", file, ref, id);
}

/// A person known here under another reference is found by NHS number, birth date and family name together; a number
/// alone is never an identity, and an adopted child's former record is never matched.
Result<RecordId> CsvRowMapper::matchedPerson(const CsvRow& row) {
    const QString file = u"people.csv"_s;
    LODESTAR_ASSIGN(const RecordId record, recordOf(file, row.ref()));
    const QString number = row.value(u"nhs_number");
    const QString born = row.value(u"birth_date");
    if (number.isEmpty() || born.isEmpty() || record != importedRecord(file, row.ref())) return record;
    LODESTAR_ASSIGN(const auto here, m_work.connection.integer("SELECT 1 FROM person WHERE record = ?", record));
    if (here) return record;
    LODESTAR_ASSIGN(Statement query, m_work.connection.statement("SELECT record, family FROM person WHERE nhs = ? AND "
                                                                 "birth_date = ? AND adopted = 0"));
    QList<RecordId> matches;
    const QString name = folded(row.value(u"family_name"));
    LODESTAR_TRY(query.bind(number, born).each([&](const Statement& each) {
        if (folded(each.text(1)) == name) matches.append(each.id<RecordId>(0));
    }));
    if (matches.size() != 1) return record;
    LODESTAR_TRY(alias(file, row.ref(), matches.first().value()));
    return matches.first();
}

Result<RecordId> CsvRowMapper::motherOf(const QString& pregnancyRef) {
    if (const auto held = m_mothers.constFind(pregnancyRef); held != m_mothers.cend()) return *held;
    LODESTAR_ASSIGN(Statement query, m_work.connection.statement("SELECT record FROM entry WHERE id = ?"));
    LODESTAR_ASSIGN(const auto found, query.bind(importedEntry(u"pregnancies.csv/pregnancy"_s, pregnancyRef))
                                          .first([](const Statement& row) { return row.id<RecordId>(0); }));
    m_mothers.insert(pregnancyRef, found.value_or(RecordId()));
    return found.value_or(RecordId());
}

} // namespace lodestar
