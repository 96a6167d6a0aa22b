// The files of the CSV folder as data. A contract with other programs: columns may be added, never renamed.
//
// A value that cannot be taken is put aside and its row taken without it, so that a child with an impossible birth
// weight is still a child. `deciding` are the columns without which the row would be counted, invited or shown as what
// it is not: a death whose day cannot be read must not become a child who lives.
#include "core/exchange/CsvDescription.h"
#include "core/exchange/CsvRow.h"

namespace lodestar::exchange {

using namespace Qt::StringLiterals;

namespace {

CsvColumn text(const QString& name) {
    return {name};
}
CsvColumn ref(const QString& name) {
    return {name, CsvType::Ref};
}
CsvColumn date(const QString& name) {
    return {name, CsvType::Date};
}
CsvColumn time(const QString& name) {
    return {name, CsvType::DateTime};
}
CsvColumn yesNo(const QString& name) {
    return {name, CsvType::YesNo};
}
CsvColumn decimal(const QString& name) {
    return {name, CsvType::Decimal};
}

const QString staffFile = u"staff.csv"_s;
const QString familiesFile = u"families.csv"_s;
const QString peopleFile = u"people.csv"_s;
const QString pregnanciesFile = u"pregnancies.csv"_s;
const QString contactsFile = u"contacts.csv"_s;

const QStringList relationships{u"child"_s,       u"mother"_s,      u"father"_s,  u"partner"_s,
                                u"grandparent"_s, u"other_carer"_s, u"sibling"_s, u"other"_s};
const QStringList contactOutcomes{u"completed"_s, u"no_access"_s,           u"was_not_brought"_s,
                                  u"declined"_s,  u"cancelled_by_family"_s, u"cancelled_by_service"_s};

RowFault fault(const CsvRow& row, const QString& column, CsvReason reason, const QString& detail = {}) {
    return {row.file->name, row.row, column, reason, detail, true};
}

/// What has happened cannot lie ahead; a contact cancelled beforehand can.
std::vector<RowFault> checkContact(const CsvRow& row, QDate today) {
    const QString outcome = row.value(u"outcome");
    const bool happened = outcome == u"completed" || outcome == u"no_access" || outcome == u"was_not_brought";
    if (happened && row.date(u"on") > today) return {fault(row, u"on"_s, CsvReason::InTheFuture)};
    return {};
}

std::vector<RowFault> checkMeasurement(const CsvRow& row, QDate) {
    const bool weight = row.value(u"measure") == u"weight";
    const QString unit = row.value(u"unit");
    const bool massUnit = unit == u"kg" || unit == u"g";
    if (weight == massUnit) return {};
    return {fault(row, u"unit"_s, CsvReason::UnitDoesNotFit, weight ? u"kg, g"_s : u"cm, mm"_s)};
}

CsvFileDescription staff() {
    return {
        staffFile,
        u"staff_ref"_s,
        {ref(u"staff_ref"_s).must(), text(u"name"_s).must(), text(u"role"_s).must(), text(u"team"_s), text(u"email"_s)},
        {},
        {}};
}

CsvFileDescription families() {
    return {familiesFile,
            u"family_ref"_s,
            {ref(u"family_ref"_s).must(), text(u"address_line1"_s), text(u"address_line2"_s), text(u"town"_s),
             text(u"postcode"_s), text(u"ward"_s), text(u"phone"_s), text(u"email"_s), text(u"home_language"_s),
             ref(u"lead_practitioner_ref"_s).of(staffFile), date(u"opened_on"_s).deciding(),
             date(u"closed_on"_s).deciding(), text(u"closed_reason"_s),
             yesNo(u"confidential_address"_s).orCautiously(u"y"_s)},
            {},
            {{u"opened_on"_s, u"closed_on"_s}}};
}

CsvFileDescription people() {
    return {peopleFile,
            u"person_ref"_s,
            {ref(u"person_ref"_s).must(),
             ref(u"family_ref"_s).of(familiesFile).must(),
             text(u"relationship"_s).among(relationships).must(),
             text(u"given_name"_s),
             text(u"family_name"_s),
             CsvColumn{u"nhs_number"_s, CsvType::NhsNumber},
             date(u"birth_date"_s).past().decidingWhere(u"relationship"_s, u"child"_s),
             text(u"sex"_s).among({u"female"_s, u"male"_s, u"unknown"_s}),
             text(u"ethnic_category"_s),
             date(u"died_on"_s).past().deciding(),
             text(u"birth_weight_g"_s).between(200, 9000),
             text(u"gestation_weeks"_s).between(16, 45),
             text(u"gestation_days"_s).between(0, 6),
             text(u"birth_order"_s).between(1, 9),
             text(u"number_of_births"_s).between(1, 9),
             text(u"gp_ods_code"_s),
             ref(u"pregnancy_ref"_s).of(pregnanciesFile),
             text(u"language"_s),
             yesNo(u"interpreter_needed"_s),
             text(u"phone"_s),
             text(u"safe_to_contact"_s)
                 .among({u"any"_s, u"call"_s, u"text"_s, u"post"_s, u"none"_s})
                 .orCautiously(u"none"_s),
             text(u"parental_responsibility"_s).among({u"y"_s, u"n"_s, u"unknown"_s}).orCautiously(u"unknown"_s),
             text(u"needs_level"_s).among({u"community"_s, u"universal"_s, u"targeted"_s, u"specialist"_s}),
             date(u"responsible_from"_s).deciding(),
             date(u"responsible_to"_s).deciding()},
            {},
            {{u"birth_date"_s, u"died_on"_s}, {u"responsible_from"_s, u"responsible_to"_s}}};
}

CsvFileDescription pregnancies() {
    return {pregnanciesFile,
            u"pregnancy_ref"_s,
            {ref(u"pregnancy_ref"_s).must(), ref(u"family_ref"_s).of(familiesFile).must(),
             ref(u"mother_ref"_s).of(peopleFile).must(), date(u"edd"_s).must(), date(u"booked_on"_s).past(),
             text(u"outcome"_s), date(u"ended_on"_s).past().deciding(), text(u"number_of_babies"_s).between(1, 9)},
            {},
            {{u"booked_on"_s, u"ended_on"_s}}};
}

CsvFileDescription householdMembers() {
    return {u"household_members.csv"_s,
            {},
            {ref(u"family_ref"_s).of(familiesFile).must(), ref(u"person_ref"_s).of(peopleFile).must(),
             text(u"relationship"_s).among(relationships).must(), date(u"from"_s).deciding(), date(u"to"_s).deciding(),
             yesNo(u"lives_here"_s)},
            {},
            {{u"from"_s, u"to"_s}}};
}

CsvFileDescription contacts() {
    return {contactsFile,
            u"contact_ref"_s,
            {ref(u"contact_ref"_s).must(), ref(u"family_ref"_s).of(familiesFile).must(),
             CsvColumn{u"on"_s, CsvType::DateOrDateTime}.must(),
             text(u"type"_s)
                 .among({u"antenatal"_s, u"new_birth"_s, u"6_8_week"_s, u"3_4_month"_s, u"12_month"_s, u"2_year"_s,
                         u"other"_s})
                 .must(),
             text(u"outcome"_s).among(contactOutcomes).must(),
             text(u"mode"_s).among(
                 {u"face_to_face"_s, u"video"_s, u"telephone"_s, u"letter"_s, u"text"_s, u"email"_s, u"group"_s}),
             text(u"place"_s), ref(u"child_ref"_s).of(peopleFile), ref(u"pregnancy_ref"_s).of(pregnanciesFile),
             ref(u"practitioner_ref"_s).of(staffFile), ref(u"supervisor_ref"_s).of(staffFile), yesNo(u"asq3_used"_s),
             yesNo(u"done_elsewhere"_s), time(u"written_at"_s).past(), text(u"minutes"_s).between(0, 1440),
             text(u"narrative"_s)},
            {},
            {},
            checkContact};
}

CsvFileDescription contactSubjects() {
    return {u"contact_subjects.csv"_s,
            {},
            {ref(u"contact_ref"_s).of(contactsFile).must(), ref(u"person_ref"_s).of(peopleFile),
             ref(u"pregnancy_ref"_s).of(pregnanciesFile), yesNo(u"seen"_s).orCautiously(u"n"_s), yesNo(u"seen_alone"_s),
             text(u"outcome"_s).among(contactOutcomes).deciding()},
            {u"person_ref"_s, u"pregnancy_ref"_s},
            {}};
}

CsvFileDescription measurements() {
    return {u"measurements.csv"_s,
            u"measurement_ref"_s,
            {ref(u"measurement_ref"_s).must(), ref(u"child_ref"_s).of(peopleFile).must(), date(u"on"_s).past().must(),
             text(u"measure"_s).among({u"weight"_s, u"length"_s, u"height"_s, u"head_circumference"_s}).must(),
             decimal(u"value"_s).must(), text(u"unit"_s).among({u"kg"_s, u"g"_s, u"cm"_s, u"mm"_s}).must()},
            {},
            {},
            checkMeasurement};
}

CsvFileDescription feeding() {
    return {u"feeding.csv"_s,
            u"feeding_ref"_s,
            {ref(u"feeding_ref"_s).must(), ref(u"child_ref"_s).of(peopleFile).must(), date(u"on"_s).past().must(),
             text(u"status"_s)
                 .among({u"totally_breastfed"_s, u"partially_breastfed"_s, u"not_breastfed"_s, u"not_known"_s})
                 .must(),
             text(u"at"_s).among({u"birth"_s, u"new_birth"_s, u"6_8_week"_s, u"other"_s})},
            {},
            {}};
}

CsvFileDescription assessments() {
    // With a point: an ASQ-3 area of which one or two items were left out is scored by the mean of the others. Where
    // one score is wrong the others are still an assessment.
    const auto score = [](const QString& name) { return decimal(name).upTo(60); };
    return {u"assessments.csv"_s,
            u"assessment_ref"_s,
            {ref(u"assessment_ref"_s).must(), date(u"on"_s).past().must(),
             text(u"instrument"_s)
                 .among({u"asq3"_s, u"asqse2"_s, u"whooley"_s, u"gad2"_s, u"gad7"_s, u"phq9"_s, u"epds"_s, u"elim"_s,
                         u"other"_s})
                 .must(),
             ref(u"child_ref"_s).of(peopleFile), ref(u"person_ref"_s).of(peopleFile), text(u"form"_s).between(1, 72),
             score(u"communication"_s), score(u"gross_motor"_s), score(u"fine_motor"_s), score(u"problem_solving"_s),
             score(u"personal_social"_s), text(u"total"_s).between(0, 1000), text(u"item_10"_s).between(0, 3),
             ref(u"contact_ref"_s).of(contactsFile)},
            {u"child_ref"_s, u"person_ref"_s, u"contact_ref"_s},
            {}};
}

CsvFileDescription referrals() {
    return {u"referrals.csv"_s,
            u"referral_ref"_s,
            {ref(u"referral_ref"_s).must(), ref(u"family_ref"_s).of(familiesFile).must(),
             date(u"made_on"_s).past().must(), text(u"service"_s).must(), text(u"state"_s).must(),
             ref(u"person_ref"_s).of(peopleFile), text(u"reason"_s), text(u"urgency"_s),
             text(u"consent"_s).among({u"given"_s, u"refused"_s, u"overridden"_s, u"not_asked"_s}),
             date(u"answered_on"_s).past(), text(u"outcome"_s), date(u"closed_on"_s).past()},
            {},
            {{u"made_on"_s, u"answered_on"_s}, {u"made_on"_s, u"closed_on"_s}}};
}

CsvFileDescription screening() {
    return {u"screening.csv"_s,
            u"screening_ref"_s,
            {ref(u"screening_ref"_s).must(), ref(u"child_ref"_s).of(peopleFile).must(),
             text(u"test"_s).among({u"blood_spot"_s, u"hearing"_s, u"nipe"_s}).must(), date(u"on"_s).past().must(),
             text(u"result"_s), text(u"detail"_s)},
            {},
            {}};
}

CsvFileDescription statuses() {
    return {
        u"statuses.csv"_s,
        u"status_ref"_s,
        {ref(u"status_ref"_s).must(), ref(u"person_ref"_s).of(peopleFile).must(),
         text(u"status"_s)
             .among({u"child_protection_plan"_s, u"child_in_need"_s, u"looked_after"_s, u"early_help"_s, u"ehc_plan"_s,
                     u"allergy"_s, u"staff_safety"_s, u"neonatal_unit"_s, u"court_order"_s, u"marac"_s})
             .must(),
         date(u"from"_s), date(u"to"_s), text(u"detail"_s)},
        {},
        {{u"from"_s, u"to"_s}}};
}

CsvFileDescription consents() {
    return {u"consents.csv"_s,
            u"consent_ref"_s,
            {ref(u"consent_ref"_s).must(), ref(u"person_ref"_s).of(peopleFile).must(), text(u"agency"_s).must(),
             text(u"purpose"_s).must(), text(u"answer"_s).among({u"agreed"_s, u"refused"_s, u"withdrawn"_s}).must(),
             date(u"on"_s).past().must(), text(u"given_by"_s), text(u"how"_s)},
            {},
            {}};
}

CsvFileDescription appointments() {
    return {u"appointments.csv"_s,
            u"appointment_ref"_s,
            {ref(u"appointment_ref"_s).must(), ref(u"family_ref"_s).of(familiesFile).must(), time(u"at"_s).must(),
             text(u"minutes"_s).between(0, 1440), text(u"type"_s), text(u"place"_s),
             ref(u"practitioner_ref"_s).of(staffFile), text(u"state"_s)},
            {},
            {}};
}

CsvFileDescription notes() {
    return {u"notes.csv"_s,
            u"note_ref"_s,
            {ref(u"note_ref"_s).must(), CsvColumn{u"on"_s, CsvType::DateOrDateTime}.past().must(),
             ref(u"family_ref"_s).of(familiesFile), ref(u"person_ref"_s).of(peopleFile),
             ref(u"author_ref"_s).of(staffFile), text(u"compartment"_s).among({u"shared"_s, u"health"_s, u"sealed"_s}),
             text(u"text"_s)},
            {u"family_ref"_s, u"person_ref"_s},
            {}};
}

CsvFileDescription immunisations() {
    return {u"immunisations.csv"_s,
            u"immunisation_ref"_s,
            {ref(u"immunisation_ref"_s).must(), ref(u"child_ref"_s).of(peopleFile).must(), text(u"vaccine"_s).must(),
             text(u"dose"_s).must(), date(u"on"_s).past().must(), text(u"source"_s)},
            {},
            {}};
}

/// What partners spend on children of 0 to 3. Finance systems give such rows no reference: without one a row is known
/// again by what it is about, so that a newer file corrects the amount; of two rows about the same each needs its own.
CsvFileDescription budget() {
    CsvFileDescription file{u"budget.csv"_s,
                            u"budget_ref"_s,
                            {ref(u"budget_ref"_s), text(u"partner"_s).must(),
                             CsvColumn{u"year"_s, CsvType::FinancialYear}.must(),
                             text(u"kind"_s).among({u"preventive"_s, u"remedial"_s}).must(),
                             CsvColumn{u"amount"_s, CsvType::Pounds}.must(), text(u"programme"_s)},
                            {},
                            {}};
    file.knownBy = {u"partner"_s, u"year"_s, u"kind"_s, u"programme"_s};
    return file;
}

std::vector<CsvFileDescription> folder() {
    std::vector<CsvFileDescription> files{
        staff(),           families(),     people(),       pregnancies(), householdMembers(), contacts(),
        contactSubjects(), measurements(), feeding(),      assessments(), referrals(),        screening(),
        statuses(),        consents(),     appointments(), notes(),       immunisations(),    budget()};
    for (CsvFileDescription& file : files) {
        for (int i = 0; std::cmp_less(i, file.columns.size()); ++i) {
            file.index.insert(file.columns[static_cast<size_t>(i)].name, i);
        }
    }
    return files;
}

} // namespace

const std::vector<CsvFileDescription>& csvFolderFormat() {
    static const std::vector<CsvFileDescription> files = folder();
    return files;
}

} // namespace lodestar::exchange
