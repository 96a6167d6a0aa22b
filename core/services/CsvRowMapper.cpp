// Rows about people, households and pregnancies; contacts and health stand in CsvCareRows.cpp.
#include "core/services/CsvRowMapper.h"

#include "core/base/LanguageName.h"
#include "core/base/Postcode.h"
#include "core/base/Pounds.h"
#include "core/services/Budget.h"
#include "core/services/Identity.h"
#include "core/services/ImportFields.h"

namespace lodestar {

using exchange::CsvRow;

namespace {

using namespace Qt::StringLiterals;

/// References kept at hand; beyond that they are looked up again, so that memory does not grow with the files.
constexpr qsizetype mostRemembered = 100'000;

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
        .text("language", languageName(row.value(u"language")))
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
        {budgetFile, &CsvRowMapper::budget},
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
        entries.last().entry = importedEntry(row.file->name + u"/unplaced"_s, entries.first().entry.toString());
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

Result<QList<ImportedEntry>> CsvRowMapper::budget(const CsvRow& row) {
    return Entries{entry(row, areaRecord(), "budget",
                         ImportFields(row)
                             .text("partner", "partner")
                             .text("year", "year")
                             .text("spend", "kind")
                             .value("pence", penceFrom(row.value(u"amount")).value_or(0))
                             .text("programme", "programme"))};
}

Result<QList<ImportedEntry>> CsvRowMapper::family(const CsvRow& row) {
    LODESTAR_ASSIGN(const RecordId record, household(row.ref()));
    const QJsonObject open =
        ImportFields(row).text("from", "opened_on").text("to", "closed_on").text("why", "closed_reason");
    ImportedEntry root = entry(row, record, "household",
                               ImportFields(row)
                                   .text("phone", "phone")
                                   .text("email", "email")
                                   .text("homeLanguage", languageName(row.value(u"home_language")))
                                   .object("open", open)
                                   .yes("confidentialAddress", "confidential_address"));
    root.entry = EntryId(record.value());
    LODESTAR_TRY(keepToHeld(root));
    if (const QString name = m_names.value(row.ref()).text; !name.isEmpty() && !isAlias(record)) {
        root.fields.insert(u"name"_s, name);
        m_named.insert(record);
    }
    Entries entries{root};
    if (const QJsonObject address = addressOf(row); !address.isEmpty()) {
        entries.append(
            entry(row, record, "residence", ImportFields(row).object("address", address).text("from", "opened_on")));
        LODESTAR_TRY(keepToHeld(entries.last()));
    }
    if (isAlias(record)) return entries; // who visits the family is known here
    if (const QString worker = row.value(u"lead_practitioner_ref"); !worker.isEmpty())
        entries.append(
            entry(row, record, "allotment", ImportFields(row).value("staff", worker).text("from", "opened_on")));
    return entries;
}

Result<QList<ImportedEntry>> CsvRowMapper::person(const CsvRow& row) {
    LODESTAR_ASSIGN(const RecordId home, household(row.value(u"family_ref")));
    LODESTAR_ASSIGN(const RecordId record, person(row.ref()));
    ImportedEntry root = entry(row, record, "person", personFields(row));
    root.entry = EntryId(record.value());
    LODESTAR_TRY(keepToHeld(root));
    Entries entries{root};
    LODESTAR_ASSIGN(ImportedEntry member, membership(row, home, record));
    const QJsonObject responsible = ImportFields(row).text("from", "responsible_from").text("to", "responsible_to");
    if (!responsible.isEmpty()) member.fields.insert(u"responsible"_s, responsible);
    entries.append(member);
    LODESTAR_TRY(birthOf(row, record, entries));
    if (const QString died = row.value(u"died_on"); !died.isEmpty()) {
        entries.append(
            entry(row, record, "death", ImportFields(row).object("death", {{u"on"_s, died}, {u"what"_s, u"death"_s}})));
        LODESTAR_TRY(keepToHeld(entries.last()));
    }
    if (const QString level = row.value(u"needs_level"); !level.isEmpty()) {
        const QString since = row.value(u"responsible_from");
        const QString on = since.isEmpty() ? m_work.clock().today().toString(Qt::ISODate) : since;
        entries.append(entry(row, record, "needs_level",
                             ImportFields(row).object("level", {{u"level"_s, level}}).value("on", on)));
    }
    nameHousehold(row.value(u"family_ref"), home, entries);
    return entries;
}

Status CsvRowMapper::birthOf(const CsvRow& row, const RecordId& record, Entries& into) {
    if (!isChildRelationship(row.value(u"relationship"))) return {};
    ImportFields birth(row);
    birth.whole("weightGrams", "birth_weight_g")
        .whole("order", "birth_order")
        .whole("numberOfBabies", "number_of_births");
    if (const auto weeks = row.whole(u"gestation_weeks"))
        birth.value("gestationDays", *weeks * 7 + row.whole(u"gestation_days").value_or(0));
    QJsonObject facts = birth;
    const QString pregnancy = row.value(u"pregnancy_ref");
    if (facts.isEmpty() && pregnancy.isEmpty()) return {};
    if (const QString on = row.value(u"birth_date"); !on.isEmpty()) facts.insert(u"on"_s, on);
    ImportFields fields(row);
    fields.object("birth", facts);
    if (!pregnancy.isEmpty())
        fields.value("pregnancy", importedEntry(u"pregnancies.csv/pregnancy"_s, pregnancy).toString());
    into.append(entry(row, record, "birth", fields));
    return keepToHeld(into.last());
}

Result<QList<ImportedEntry>> CsvRowMapper::pregnancy(const CsvRow& row) {
    LODESTAR_ASSIGN(const RecordId home, household(row.value(u"family_ref")));
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
                             .value("household", home.toString())
                             .whole("numberOfBabies", "number_of_babies"))};
}

/// The membership that people.csv gives; the one held, where both are known here by other references.
Result<ImportedEntry> CsvRowMapper::membership(const CsvRow& row, const RecordId& home, const RecordId& person) {
    ImportedEntry made = entry(
        row, home, "member", ImportFields(row).value("person", person.toString()).text("relationship", "relationship"));
    made.entry = importedEntry(u"member"_s, home.toString() + person.toString());
    if (!isAlias(home) || !isAlias(person)) return made;
    LODESTAR_ASSIGN(Statement query,
                    m_work.connection.statement("SELECT entry FROM member WHERE household = ? AND person = ? ORDER BY "
                                                "to_on IS NOT NULL, from_on DESC LIMIT 1"));
    LODESTAR_ASSIGN(const auto held,
                    query.bind(home, person).first([](const Statement& each) { return each.id<EntryId>(0); }));
    if (held) {
        made.entry = *held;
        made.proposeOnly = true;
    }
    return made;
}

/// The first row of a person and household completes what people.csv said; each further one is a time of its own.
Result<QList<ImportedEntry>> CsvRowMapper::member(const CsvRow& row) {
    LODESTAR_ASSIGN(const RecordId home, household(row.value(u"family_ref")));
    LODESTAR_ASSIGN(const RecordId record, person(row.value(u"person_ref")));
    LODESTAR_ASSIGN(ImportedEntry made, membership(row, home, record));
    if (m_periods.contains(made.entry))
        made.entry = importedEntry(u"member"_s, home.toString() + record.toString() + row.value(u"from"));
    else
        m_periods.insert(made.entry);
    const QJsonObject when = ImportFields(row).text("from", "from").text("to", "to").yes("livesHere", "lives_here");
    for (auto it = when.constBegin(); it != when.constEnd(); ++it)
        made.fields.insert(it.key(), it.value());
    made.fields.insert(sourceField, u"household_members.csv:"_s + row.value(u"person_ref"));
    return Entries{made};
}

/// A household goes by its mother's family name, else another adult's, else the child's. One known before has a name.
void CsvRowMapper::nameHousehold(const QString& familyRef, const RecordId& home, Entries& into) {
    const HouseholdName name = m_names.value(familyRef);
    if (name.text.isEmpty() || isAlias(home) || m_named.contains(home)) return;
    m_named.insert(home);
    ImportedEntry named;
    named.record = home;
    named.entry = EntryId(home.value());
    named.kind = u"household"_s;
    named.fields = {{u"name"_s, name.text}, {QString(sourceField), u"people.csv:"_s + familyRef}};
    into.append(named);
}

Result<RecordId> CsvRowMapper::recordOf(const QString& file, const QString& ref) {
    const QString key = file + u':' + ref;
    if (const auto held = m_records.constFind(key); held != m_records.cend()) return *held;
    if (m_records.size() > mostRemembered) m_records.clear();
    LODESTAR_ASSIGN(Statement query,
                    m_work.connection.statement("SELECT id FROM import_alias WHERE file = ? AND ref = ?"));
    LODESTAR_ASSIGN(const auto known,
                    query.bind(file, ref).first([](const Statement& row) { return row.id<RecordId>(0); }));
    const RecordId record = known.value_or(importedRecord(file, ref));
    if (known) m_aliases.insert(record);
    m_records.insert(key, record);
    return record;
}

Result<EntryId> CsvRowMapper::heldEntry(const RecordId& record, QStringView kind, const EntryId& made) {
    if (!isAlias(record)) return made;
    LODESTAR_ASSIGN(const auto held, EntryTable(m_work.connection).ofRecord(record, kind));
    return held.isEmpty() ? made : held.first().id;
}

/// An entry of a record known before is the one held there, and is never written over.
Status CsvRowMapper::keepToHeld(ImportedEntry& made) {
    if (!isAlias(made.record)) return {};
    LODESTAR_ASSIGN(made.entry, heldEntry(made.record, made.kind, made.entry));
    made.proposeOnly = true;
    return {};
}

Result<RecordId> CsvRowMapper::motherOf(const QString& pregnancyRef) {
    if (const auto held = m_mothers.constFind(pregnancyRef); held != m_mothers.cend()) return *held;
    if (m_mothers.size() > mostRemembered) m_mothers.clear();
    LODESTAR_ASSIGN(Statement query, m_work.connection.statement("SELECT record FROM entry WHERE id = ?"));
    LODESTAR_ASSIGN(const auto found, query.bind(importedEntry(u"pregnancies.csv/pregnancy"_s, pregnancyRef))
                                          .first([](const Statement& row) { return row.id<RecordId>(0); }));
    m_mothers.insert(pregnancyRef, found.value_or(RecordId()));
    return found.value_or(RecordId());
}

} // namespace lodestar
