// Rows about contacts, health, statuses and papers.
#include "core/services/CsvRowMapper.h"

#include "core/metrics/CountedWords.h"
#include "core/rules/ReferralPlace.h"
#include "core/services/Identity.h"
#include "core/services/ImportFields.h"
#include "core/services/ReferralImport.h"

#include <cmath>

namespace lodestar {

using exchange::CsvRow;

namespace {

using namespace Qt::StringLiterals;

QJsonObject contactParts(const CsvRow& row) {
    return ImportFields(row)
        .text("at", "on")
        .text("type", "type")
        .text("outcome", "outcome")
        .text("mode", "mode")
        .text("place", "place")
        .whole("minutes", "minutes")
        .yes("doneElsewhere", "done_elsewhere");
}

EntryId contactId(const QString& ref) {
    return importedEntry(u"contacts.csv/contact"_s, ref);
}

EntryId subjectId(const QString& contactRef, const QString& subject) {
    return importedEntry(u"contact_subject"_s, contactRef + u'/' + subject);
}

/// Whether a subject of a contact was seen, and what it was for was done.
bool settles(const QJsonObject& what) {
    return what.value(u"seen"_s).toBool() && what.value(u"outcome"_s).toString() == u"completed";
}

bool isOfContactRow(const Entry& subject) {
    return subject.text(sourceField).startsWith(u"contacts.csv:");
}

/// Grams or tenths of a millimetre from a decimal that passed the checks.
qint64 canonicalAmount(const QString& value, const QString& unit) {
    static const QHash<QString, double> factors{{u"kg"_s, 1000}, {u"g"_s, 1}, {u"cm"_s, 100}, {u"mm"_s, 10}};
    return std::llround(value.toDouble() * factors.value(unit, 1));
}

QString statusKind(const QString& status) {
    return status == u"neonatal_unit" ? u"baby_place"_s : status;
}

/// Where each kind of status keeps the words of the row.
QJsonObject statusFields(const CsvRow& row) {
    const QString status = row.value(u"status");
    const QString detail = row.value(u"detail");
    ImportFields fields(row);
    fields.text("from", "from").text("to", "to");
    if (status == u"neonatal_unit") return fields.value("place", u"neonatal_unit"_s).text("detail", detail);
    if (status == u"allergy")
        return fields.object("allergy", {{u"substance"_s, detail.isEmpty() ? u"not said"_s : detail}});
    if (status == u"child_protection_plan")
        return fields.object("plan", {{u"category"_s, detail.isEmpty() ? u"not said"_s : detail}});
    if (status == u"court_order") return fields.object("order", ImportFields(row).text("detail", detail));
    if (status == u"looked_after") return fields.object("care", ImportFields(row).text("detail", detail));
    if (status == u"marac" || status == u"staff_safety") return fields.text("detail", detail);
    return fields.object("plan", ImportFields(row).text("detail", detail));
}

} // namespace

Result<QList<ImportedEntry>> CsvRowMapper::contact(const CsvRow& row) {
    LODESTAR_ASSIGN(const RecordId home, household(row.value(u"family_ref")));
    const QJsonObject what = contactParts(row);
    Entries entries{entry(row, home, "contact",
                          ImportFields(row)
                              .object("what", what)
                              .text("practitioner", "practitioner_ref")
                              .text("supervisor", "supervisor_ref")
                              .text("writtenAt", "written_at")
                              .yes("asq3Used", "asq3_used"))};
    const EntryId id = entries.first().entry;
    if (const QString text = row.value(u"narrative"); !text.isEmpty())
        entries.append(entry(row, home, "narrative",
                             ImportFields(row)
                                 .value("contact", id.toString())
                                 .text("on", "on")
                                 .value("text", text)
                                 .text("practitioner", "practitioner_ref")));
    const auto addSubject = [&](const RecordId& subject, const QString& ref, const QJsonObject& more) {
        QJsonObject parts = what;
        parts.insert(u"seen"_s, true);
        for (auto it = more.constBegin(); it != more.constEnd(); ++it)
            parts.insert(it.key(), it.value());
        ImportedEntry made = entry(row, subject, "contact_subject",
                                   ImportFields(row)
                                       .value("contact", id.toString())
                                       .value("household", home.toString())
                                       .object("what", parts));
        made.entry = subjectId(row.ref(), ref);
        entries.append(made);
    };
    if (const QString child = row.value(u"child_ref"); !child.isEmpty()) {
        LODESTAR_ASSIGN(const RecordId record, person(child));
        addSubject(record, child, {});
    }
    if (const QString ref = row.value(u"pregnancy_ref"); !ref.isEmpty()) {
        LODESTAR_ASSIGN(const RecordId mother, motherOf(ref));
        if (!mother.isNull())
            addSubject(mother, ref, {{u"pregnancy"_s, importedEntry(u"pregnancies.csv/pregnancy"_s, ref).toString()}});
    }
    return entries;
}

Result<QList<ImportedEntry>> CsvRowMapper::contactSubject(const CsvRow& row) {
    const QString contactRef = row.value(u"contact_ref");
    LODESTAR_ASSIGN(const auto held, EntryTable(m_work.connection).find(contactId(contactRef)));
    if (!held) return Entries{};
    QJsonObject parts = held->object(QLatin1StringView("what"));
    parts.insert(u"seen"_s, row.yes(u"seen").value_or(true));
    if (const auto alone = row.yes(u"seen_alone")) parts.insert(u"seenAlone"_s, *alone);
    if (const QString outcome = row.value(u"outcome"); !outcome.isEmpty()) parts.insert(u"outcome"_s, outcome);
    RecordId subject;
    QString ref = row.value(u"person_ref");
    if (!ref.isEmpty()) {
        LODESTAR_ASSIGN(subject, person(ref));
    } else {
        ref = row.value(u"pregnancy_ref");
        LODESTAR_ASSIGN(subject, motherOf(ref));
        parts.insert(u"pregnancy"_s, importedEntry(u"pregnancies.csv/pregnancy"_s, ref).toString());
    }
    if (subject.isNull()) return Entries{};
    ImportedEntry made = entry(row, subject, "contact_subject",
                               ImportFields(row)
                                   .value("contact", held->id.toString())
                                   .value("household", held->record.toString())
                                   .object("what", parts));
    made.entry = subjectId(contactRef, ref);
    LODESTAR_ASSIGN(const auto named, EntryTable(m_work.connection).find(made.entry));
    // The contact's own row named the same person as seen: both are kept as they were said.
    if (named && settles(named->object(QLatin1StringView("what"))) && !settles(parts) && isOfContactRow(*named))
        made.entry = subjectId(contactRef, ref + u"/row"_s);
    made.fields.insert(sourceField, u"contact_subjects.csv:"_s + contactRef);
    return Entries{made};
}

Result<QList<ImportedEntry>> CsvRowMapper::measurement(const CsvRow& row) {
    LODESTAR_ASSIGN(const RecordId child, person(row.value(u"child_ref")));
    const QString value = row.value(u"value");
    const QString unit = row.value(u"unit");
    const bool mass = row.value(u"measure") == u"weight";
    const QJsonObject measured{{u"measure"_s, row.value(u"measure")},
                               {u"amount"_s, canonicalAmount(value, unit)},
                               {u"unit"_s, mass ? u"g"_s : u"0.1mm"_s},
                               {u"asWritten"_s, value + u' ' + unit}};
    return Entries{entry(row, child, "measurement", ImportFields(row).object("measured", measured).text("on", "on"))};
}

Result<QList<ImportedEntry>> CsvRowMapper::feeding(const CsvRow& row) {
    LODESTAR_ASSIGN(const RecordId child, person(row.value(u"child_ref")));
    return Entries{entry(row, child, "feeding",
                         ImportFields(row)
                             .object("feeding", ImportFields(row).text("status", "status").text("at", "at"))
                             .text("on", "on"))};
}

Result<QList<ImportedEntry>> CsvRowMapper::assessment(const CsvRow& row) {
    QString about = row.value(u"child_ref");
    if (about.isEmpty()) about = row.value(u"person_ref");
    QJsonArray scores;
    for (const QString& column : metrics::asqDomainNames()) {
        if (const QString score = row.value(column); !score.isEmpty())
            scores.append(QJsonObject{{u"name"_s, column}, {u"value"_s, score}});
    }
    QJsonObject assessment = ImportFields(row)
                                 .text("instrument", "instrument")
                                 .text("form", "form")
                                 .text("total", "total")
                                 .whole("item10", "item_10");
    if (!scores.isEmpty()) assessment.insert(u"scores"_s, scores);
    const QString contactRef = row.value(u"contact_ref");
    RecordId record;
    if (!about.isEmpty()) {
        LODESTAR_ASSIGN(record, person(about));
    } else {
        // Only the contact is named: whoever was its one subject.
        LODESTAR_ASSIGN(Statement query,
                        m_work.connection.statement("SELECT record FROM entry WHERE kind = 'contact_subject' AND "
                                                    "fields ->> '$.contact' = ? LIMIT 1"));
        LODESTAR_ASSIGN(const auto subject,
                        query.bind(contactId(contactRef).toString()).first([](const Statement& each) {
                            return each.id<RecordId>(0);
                        }));
        if (!subject) return Entries{};
        record = *subject;
    }
    ImportFields fields(row);
    fields.object("assessment", assessment).text("on", "on");
    if (!contactRef.isEmpty()) fields.value("contact", contactId(contactRef).toString());
    return Entries{entry(row, record, "assessment", fields)};
}

Result<QList<ImportedEntry>> CsvRowMapper::referral(const CsvRow& row) {
    const QString about = row.value(u"person_ref");
    LODESTAR_ASSIGN(const RecordId home, household(row.value(u"family_ref")));
    QJsonObject fields = importedReferral(row);
    RecordId record = home;
    if (!about.isEmpty()) {
        LODESTAR_ASSIGN(record, person(about));
        fields.insert(u"person"_s, record.toString());
    }
    ImportedEntry made = entry(row, record, "referral", fields);
    made.compartment = rules::compartmentForService(row.value(u"service"));
    return Entries{made};
}

Result<QList<ImportedEntry>> CsvRowMapper::screening(const CsvRow& row) {
    LODESTAR_ASSIGN(const RecordId child, person(row.value(u"child_ref")));
    const QJsonObject screening =
        ImportFields(row).text("test", "test").text("result", "result").text("detail", "detail");
    return Entries{entry(row, child, "screening", ImportFields(row).object("screening", screening).text("on", "on"))};
}

Result<QList<ImportedEntry>> CsvRowMapper::status(const CsvRow& row) {
    LODESTAR_ASSIGN(const RecordId record, person(row.value(u"person_ref")));
    ImportedEntry made = entry(row, record, "status", statusFields(row));
    made.kind = statusKind(row.value(u"status"));
    return Entries{made};
}

Result<QList<ImportedEntry>> CsvRowMapper::consent(const CsvRow& row) {
    LODESTAR_ASSIGN(const RecordId record, person(row.value(u"person_ref")));
    const QJsonObject consent = ImportFields(row)
                                    .text("agency", "agency")
                                    .text("purpose", "purpose")
                                    .text("answer", "answer")
                                    .text("on", "on")
                                    .text("givenBy", "given_by")
                                    .text("how", "how");
    return Entries{entry(row, record, "consent", ImportFields(row).object("consent", consent))};
}

Result<QList<ImportedEntry>> CsvRowMapper::appointment(const CsvRow& row) {
    LODESTAR_ASSIGN(const RecordId home, household(row.value(u"family_ref")));
    const QStringList states = records::kindNamed(u"appointment")->field(u"state")->choices;
    const QString state = row.value(u"state");
    QJsonObject what = ImportFields(row).text("type", "type").text("place", "place");
    if (!state.isEmpty() && !states.contains(state)) what.insert(u"note"_s, state);
    return Entries{entry(row, home, "appointment",
                         ImportFields(row)
                             .object("slot", ImportFields(row).text("at", "at").whole("minutes", "minutes"))
                             .value("what", what)
                             .text("practitioner", "practitioner_ref")
                             .text("state", states.contains(state) ? state : u"booked"_s))};
}

Result<QList<ImportedEntry>> CsvRowMapper::note(const CsvRow& row) {
    const QString about = row.value(u"person_ref");
    RecordId record;
    if (!about.isEmpty()) {
        LODESTAR_ASSIGN(record, person(about));
    } else {
        LODESTAR_ASSIGN(record, household(row.value(u"family_ref")));
    }
    ImportedEntry made =
        entry(row, record, "note",
              ImportFields(row).text("on", "on").value("text", row.value(u"text")).text("practitioner", "author_ref"));
    made.compartment = records::compartmentFromName(row.value(u"compartment")).value_or(records::Compartment::Sealed);
    return Entries{made};
}

Result<QList<ImportedEntry>> CsvRowMapper::immunisation(const CsvRow& row) {
    LODESTAR_ASSIGN(const RecordId child, person(row.value(u"child_ref")));
    const QJsonObject dose =
        ImportFields(row).text("vaccine", "vaccine").text("dose", "dose").text("status", u"given"_s);
    ImportFields fields(row);
    fields.object("immunisation", dose).text("on", "on");
    if (const QString from = row.value(u"source"); !from.isEmpty()) fields.value("toldBy", from);
    return Entries{entry(row, child, "immunisation", fields)};
}

} // namespace lodestar
