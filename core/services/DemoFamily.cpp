#include "core/services/DemoFamily.h"

#include "core/base/NhsNumber.h"
#include "core/services/DemoHomes.h"
#include "core/services/DemoOutcomes.h"
#include "core/services/DemoPlan.h"
#include "core/services/DemoReferral.h"
#include "core/services/Practice.h"

#include <QJsonArray>

#include <array>

namespace lodestar {

using namespace Qt::StringLiterals;

struct DemoWriter::Context {
    const DemoHousehold& household;
    QList<Edit> edits;
    RecordId home;
    RecordId mother;
    QList<std::pair<QString, RecordId>> adults; ///< relationship, record
    QList<RecordId> children;
    RecordId child; ///< the one being written
    EntryId pregnancy;
};

namespace {

/// Each so-many-th family with a child has a referral.
constexpr int everyReferral = 2;

QString padded(int number, int width) {
    return QString::number(number).rightJustified(width, u'0');
}

QString iso(QDate date) {
    return date.toString(Qt::ISODate);
}

QString isoAt(QDate date, QTime time) {
    return QDateTime(date, time, Qt::OffsetFromUTC, 0).toString(Qt::ISODate);
}

/// A weight that looks right in a demo: straight lines between a few ages. Not a growth reference.
int demoWeight(int birthWeight, int days) {
    struct Point {
        int days;
        int grams;
    };
    static constexpr std::array<Point, 7> points{
        {{0, 3400}, {5, 3250}, {14, 3550}, {56, 5000}, {120, 6600}, {365, 9400}, {1100, 14300}}};
    for (size_t i = 1; i < points.size(); ++i) {
        if (days > points[i].days) continue;
        const Point a = points[i - 1];
        const Point b = points[i];
        const int standard = a.grams + (b.grams - a.grams) * (days - a.days) / (b.days - a.days);
        return standard + (birthWeight - points[0].grams) * (400 - std::min(days, 300)) / 400;
    }
    return points.back().grams;
}

const QStringList& narratives() {
    static const QStringList texts{
        u"Alert and settled, smiles back. Feeds well, wet nappies as expected. Mother tired and managing."_s,
        u"Seen at home with mother. Sleeps on the back in own cot. Safe sleep talked through again."_s,
        u"Curious and active. Eats with the family. Parents asked about sleep; plan agreed."_s,
        u"Well and gaining. Father took part. No worries today."_s};
    return texts;
}

/// Two practices, both invented.
QJsonObject practiceOf(const DemoHousehold& household) {
    return household.family.size() % 2 == 0
               ? QJsonObject{{u"odsCode"_s, u"F99901"_s}, {u"name"_s, u"Pier Road Surgery"_s}}
               : QJsonObject{{u"odsCode"_s, u"F99902"_s}, {u"name"_s, u"Anchor Lane Practice"_s}};
}

} // namespace

DemoWriter::DemoWriter(Work& work, const rules::PathwayCatalogue& catalogue, std::uint32_t seed)
    : m_work(work)
    , m_catalogue(catalogue)
    , m_random(seed) {}

Edit& DemoWriter::add(Context& context, const RecordId& record, QStringView kind, const QJsonObject& fields) {
    context.edits.append(newEntry(record, kind, fields));
    return context.edits.last();
}

QString DemoWriter::nextNhsNumber() {
    // 999 and a counter; numbers whose check digit would be 10 do not exist and are passed over.
    while (true) {
        const QString first = u"999"_s + padded(++m_people, 6);
        for (int digit = 0; digit < 10; ++digit) {
            if (const auto number = NhsNumber::parse(first + QString::number(digit))) return number->digits();
        }
    }
}

QList<Edit> DemoWriter::write(const DemoHousehold& household) {
    Context context{household, {}, RecordId::create(), {}, {}, {}, {}, {}};
    const QDate opened = today().addDays(-(household.children.isEmpty() ? 90 : household.children.first().age + 60));
    Edit& root = add(context, context.home, u"household",
                     {{u"name"_s, household.family},
                      {u"homeLanguage"_s, household.language},
                      {u"phone"_s, u"01702 555"_s + padded(random(1000), 3)},
                      {u"open"_s, QJsonObject{{u"from"_s, iso(opened)}}}});
    root.entry = EntryId(context.home.value());
    context.edits += demoHomes(household, context.home, opened, today());
    if (!household.worker.isEmpty())
        add(context, context.home, u"allotment", {{u"staff"_s, household.worker}, {u"from"_s, iso(opened)}});
    writePeople(context);
    for (const DemoChild& child : household.children)
        writeChild(context, child);
    if (household.pregnancyDays > 0) writePregnancy(context);
    writeExtras(context);
    writeAppointments(context);
    writeStatuses(context);
    writeSafetyNet(context);
    return context.edits;
}

void DemoWriter::writePeople(Context& context) {
    for (const DemoAdult& adult : context.household.adults) {
        const RecordId record = RecordId::create();
        Edit& person =
            add(context, record, u"person",
                {{u"subject"_s, u"adult"_s},
                 {u"name"_s, QJsonObject{{u"given"_s, adult.given}, {u"family"_s, context.household.family}}},
                 {u"birthDate"_s, iso(today().addDays(-adult.years * 365 - random(360)))},
                 {u"sex"_s, adult.relationship == u"father" ? u"male"_s : u"female"_s},
                 {u"nhsNumber"_s, QJsonObject{{u"value"_s, nextNhsNumber()}}},
                 {u"language"_s, context.household.language},
                 {u"ethnicCategory"_s, context.household.ethnic},
                 {u"interpreter"_s, QJsonObject{{u"needed"_s, context.household.interpreter},
                                                {u"language"_s, context.household.language}}},
                 {u"safeContact"_s, QJsonObject{{u"how"_s, u"any"_s}}},
                 {u"gpPractice"_s, practiceOf(context.household)},
                 {u"phone"_s, u"07700 900"_s + padded(random(1000), 3)}});
        person.entry = EntryId(record.value());
        const bool separated = adult.relationship == u"father" && context.household.more.contains(u"separated"_s);
        QJsonObject membership{
            {u"person"_s, record.toString()}, {u"relationship"_s, adult.relationship}, {u"livesHere"_s, !separated}};
        if (separated) membership.insert(u"to"_s, iso(today().addDays(-200)));
        add(context, context.home, u"member", membership);
        context.adults.append({adult.relationship, record});
        if (adult.relationship == u"mother") context.mother = record;
    }
}

void DemoWriter::writeChild(Context& context, const DemoChild& child) {
    context.child = RecordId::create();
    context.children.append(context.child);
    const QDate birth = today().addDays(-child.age);
    QJsonObject name{{u"family"_s, context.household.family}};
    name.insert(u"given"_s, child.given.isEmpty() ? u"Baby"_s : child.given);
    Edit& person = add(context, context.child, u"person",
                       {{u"subject"_s, u"child"_s},
                        {u"name"_s, name},
                        {u"birthDate"_s, iso(birth)},
                        {u"sex"_s, child.sex},
                        {u"nhsNumber"_s, QJsonObject{{u"value"_s, nextNhsNumber()}}},
                        {u"gpPractice"_s, practiceOf(context.household)},
                        {u"ethnicCategory"_s, context.household.ethnic},
                        {u"language"_s, context.household.language}});
    person.entry = EntryId(context.child.value());
    add(context, context.home, u"member",
        {{u"person"_s, context.child.toString()}, {u"relationship"_s, u"child"_s}, {u"from"_s, iso(birth)}});
    for (const auto& [relationship, record] : context.adults) {
        const bool parent = relationship == u"mother" || relationship == u"father";
        add(context, context.child, u"carer",
            {{u"person"_s, record.toString()},
             {u"relationship"_s, relationship},
             {u"rights"_s, QJsonObject{{u"parentalResponsibility"_s, parent ? u"yes"_s : u"unknown"_s},
                                       {u"mayReceiveInformation"_s, true}}}});
    }
    writeNewborn(context, child, birth);
    if (child.diedAt >= 0) {
        add(context, context.child, u"death",
            {{u"death"_s, QJsonObject{{u"on"_s, iso(birth.addDays(child.diedAt))},
                                      {u"what"_s, u"death"_s},
                                      {u"toldBy"_s, u"Neonatal unit"_s},
                                      {u"toldAt"_s, isoAt(birth.addDays(child.diedAt + 1), QTime(9, 10))}}}});
        return;
    }
    writeVisits(context, child, birth);
    writeJabs(context, child, birth);
    if (context.household.reviewed)
        context.edits.append(
            demoOutcomes({context.child, context.mother, birth, today(), ++m_reviewed, context.household.worker}));
    if (!child.level.isEmpty())
        add(context, context.child, u"needs_level",
            {{u"level"_s, QJsonObject{{u"level"_s, child.level}}},
             {u"on"_s, iso(std::min(today(), birth.addDays(std::min(child.age, 12))))}});
}

void DemoWriter::writeNewborn(Context& context, const DemoChild& child, QDate birth) {
    QJsonObject facts{{u"on"_s, iso(birth)},
                      {u"weightGrams"_s, child.weight},
                      {u"gestationDays"_s, child.gestation},
                      {u"numberOfBabies"_s, child.babies},
                      {u"order"_s, child.order},
                      {u"outcome"_s, u"live"_s},
                      {u"place"_s, u"Southend University Hospital"_s}};
    QJsonObject fields{{u"birth"_s, facts}};
    if (!context.mother.isNull()) {
        fields.insert(u"mother"_s, context.mother.toString());
        if (child.order == 1 || context.pregnancy.isNull()) {
            const QDate edd = birth.addDays(280 - child.gestation);
            const Edit& pregnancy =
                add(context, context.mother, u"pregnancy",
                    {{u"edd"_s, iso(edd)},
                     {u"bookedOn"_s, iso(edd.addDays(-215))},
                     {u"numberOfBabies"_s, child.babies},
                     {u"outcome"_s, QJsonObject{{u"outcome"_s, u"live_birth"_s}, {u"on"_s, iso(birth)}}}});
            context.pregnancy = pregnancy.entry;
        }
        fields.insert(u"pregnancy"_s, context.pregnancy.toString());
    }
    add(context, context.child, u"birth", fields);
    const auto measured = [&](QDate on, int grams) {
        add(context, context.child, u"measurement",
            {{u"measured"_s, QJsonObject{{u"measure"_s, u"weight"_s},
                                         {u"amount"_s, grams},
                                         {u"unit"_s, u"g"_s},
                                         {u"asWritten"_s, QString::number(grams / 1000.0, 'f', 2) + u" kg"_s}}},
             {u"on"_s, iso(on)}});
    };
    measured(birth, child.weight);
    if (child.age >= 5) measured(birth.addDays(5), child.weight - child.weight / 25);
    const auto screened = [&](const QString& test, int day, const QString& result) {
        if (child.age < day) return;
        add(context, context.child, u"screening",
            {{u"screening"_s, QJsonObject{{u"test"_s, test}, {u"result"_s, result}}},
             {u"on"_s, iso(birth.addDays(day))}});
    };
    screened(u"nipe"_s, 1, u"Eyes, heart, hips: nothing found"_s);
    screened(u"hearing"_s, 1, u"Clear response, both ears"_s);
    if (child.age >= 16) screened(u"blood_spot"_s, 14, u"No condition suspected"_s);
    if (child.age >= 11)
        add(context, context.child, u"step_fact",
            {{u"what"_s, QJsonObject{{u"step"_s, u"MW_DISCH"_s},
                                     {u"answer"_s, u"done_elsewhere"_s},
                                     {u"on"_s, iso(birth.addDays(10))}}}});
}

void DemoWriter::writeVisits(Context& context, const DemoChild& child, QDate birth) {
    const rules::PathwayEdition& edition = m_catalogue.editionFor(birth);
    for (const rules::PathwayStep& step : edition.steps()) {
        if (step.ofPregnancy || !step.isOurs() || step.jabs || step.byAnswer || !step.screening.isEmpty()) continue;
        const QDate from = step.due.from.from(birth);
        const QDate by = step.due.to.from(birth);
        for (qsizetype i = 0; i < child.missed.count(step.id); ++i)
            writeVisit(context, step, today().addDays(-14 * static_cast<int>(i + 1)), u"was_not_brought"_s);
        if (child.declined.contains(step.id))
            writeVisit(context, step, std::min(today(), from.addDays(5)), u"declined"_s);
        if (child.leave.contains(step.id) || child.declined.contains(step.id)) continue;
        const QDate aim = step.aim ? step.aim->from.from(birth) : from;
        const QDate on = aim.addDays(random(std::max(1, static_cast<int>(aim.daysTo(by)) / 2 + 1)));
        if (on >= today()) continue;
        const int fate = random(100);
        if (fate < 4) {
            writeVisit(context, step, on, u"no_access"_s);
            if (on.addDays(6) < today()) writeVisit(context, step, on.addDays(6), u"completed"_s);
        } else if (fate < 6) {
            writeVisit(context, step, on, u"declined"_s);
        } else if (fate < 94) {
            writeVisit(context, step, on, u"completed"_s);
        }
    }
    for (const char* elsewhere : {"GP_6_8W"}) {
        if (child.age < 60) continue;
        add(context, context.child, u"step_fact",
            {{u"what"_s, QJsonObject{{u"step"_s, QString::fromLatin1(elsewhere)},
                                     {u"answer"_s, u"done_elsewhere"_s},
                                     {u"on"_s, iso(birth.addDays(49))}}}});
    }
}

void DemoWriter::writeVisit(Context& context, const rules::PathwayStep& step, QDate on, const QString& outcome) {
    const QTime time(9 + random(7), random(4) * 15);
    const QString type = step.contactType.isEmpty() ? u"other"_s : step.contactType;
    QJsonObject what{
        {u"at"_s, isoAt(on, time)}, {u"type"_s, type},  {u"outcome"_s, outcome}, {u"mode"_s, u"face_to_face"_s},
        {u"place"_s, u"home"_s},    {u"minutes"_s, 45}, {u"step"_s, step.id}};
    const EntryId contact = add(context, context.home, u"contact",
                                {{u"what"_s, what},
                                 {u"practitioner"_s, context.household.worker},
                                 {u"writtenAt"_s, isoAt(on, time.addSecs(3000))}})
                                .entry;
    what.insert(u"seen"_s, outcome == u"completed");
    add(context, context.child, u"contact_subject",
        {{u"contact"_s, contact.toString()}, {u"household"_s, context.home.toString()}, {u"what"_s, what}});
    if (outcome != u"completed") return;
    add(context, context.home, u"narrative",
        {{u"contact"_s, contact.toString()},
         {u"on"_s, isoAt(on, time)},
         {u"text"_s, narratives()[random(static_cast<int>(narratives().size()))]},
         {u"practitioner"_s, context.household.worker}});
    const DemoChild* child = nullptr;
    for (const DemoChild& each : context.household.children)
        if (context.children.size() <= context.household.children.size() &&
            &each == &context.household.children[context.children.size() - 1])
            child = &each;
    if (child == nullptr) return;
    const int age = static_cast<int>(today().addDays(-child->age).daysTo(on));
    const int grams = demoWeight(child->weight, age) + random(120);
    add(context, context.child, u"measurement",
        {{u"measured"_s, QJsonObject{{u"measure"_s, u"weight"_s},
                                     {u"amount"_s, grams},
                                     {u"unit"_s, u"g"_s},
                                     {u"asWritten"_s, QString::number(grams / 1000.0, 'f', 2) + u" kg"_s}}},
         {u"on"_s, iso(on)},
         {u"contact"_s, contact.toString()}});
    static const QStringList statuses{u"totally_breastfed"_s, u"partially_breastfed"_s, u"not_breastfed"_s};
    if (age < 70)
        add(context, context.child, u"feeding",
            {{u"feeding"_s, QJsonObject{{u"status"_s, statuses[random(3)]},
                                        {u"at"_s, type == u"new_birth"  ? u"new_birth"_s
                                                  : type == u"6_8_week" ? u"6_8_week"_s
                                                                        : u"other"_s}}},
             {u"on"_s, iso(on)},
             {u"contact"_s, contact.toString()}});
}

void DemoWriter::writeJabs(Context& context, const DemoChild& child, QDate birth) {
    std::vector<rules::DoseFact> given;
    for (const rules::PathwayStep& step : m_catalogue.editionFor(birth).steps()) {
        if (!step.jabs) continue;
        const QDate on = step.jabs->from(birth).addDays(2 + random(12));
        if (on >= today() || random(100) < 5) continue;
        for (const rules::ScheduledDose* dose : m_catalogue.immunisations().dosesAt(*step.jabs, birth, given, on)) {
            given.push_back({dose->vaccine, dose->dose, on});
            add(context, context.child, u"immunisation",
                {{u"immunisation"_s,
                  QJsonObject{{u"vaccine"_s, dose->vaccine}, {u"dose"_s, dose->dose}, {u"status"_s, u"given"_s}}},
                 {u"on"_s, iso(on)},
                 {u"source"_s, u"GP"_s}});
        }
    }
    Q_UNUSED(child)
}

void DemoWriter::writePregnancy(Context& context) {
    const QDate edd = today().addDays(280 - context.household.pregnancyDays);
    context.pregnancy = add(context, context.mother, u"pregnancy",
                            {{u"edd"_s, iso(edd)}, {u"bookedOn"_s, iso(edd.addDays(-212))}, {u"numberOfBabies"_s, 1}})
                            .entry;
    for (const auto& [step, day] : {std::pair{"ANT_DATING", 90}, std::pair{"ANT_ANOMALY", 140}}) {
        if (context.household.pregnancyDays < day) continue;
        add(context, context.mother, u"step_fact",
            {{u"what"_s, QJsonObject{{u"step"_s, QString::fromLatin1(step)},
                                     {u"answer"_s, u"done_elsewhere"_s},
                                     {u"on"_s, iso(edd.addDays(day - 280))},
                                     {u"pregnancy"_s, context.pregnancy.toString()}}}});
    }
}

void DemoWriter::writeExtras(Context& context) {
    const QJsonObject& more = context.household.more;
    const RecordId subject = context.children.isEmpty() ? context.mother : context.children.first();
    if (const QString face = more.value(u"alert"_s).toString(); !face.isEmpty())
        add(context, context.home, u"alert", {{u"face"_s, face}, {u"from"_s, iso(today().addDays(-60))}});
    for (const QJsonValue& promise : more.value(u"promises"_s).toArray()) {
        const QJsonArray words = promise.toArray();
        add(context, context.home, u"promise",
            {{u"promise"_s, QJsonObject{{u"who"_s, words.at(0)},
                                        {u"what"_s, words.at(1)},
                                        {u"on"_s, iso(today().addDays(-26))},
                                        {u"by"_s, iso(today().addDays(5))}}}});
    }
    if (const QString navigator = more.value(u"navigator"_s).toString(); !navigator.isEmpty())
        context.edits.append(demoPlan({context.home, context.mother, context.household.adults.first().given, navigator,
                                       today(), more.value(u"story"_s).toInt()}));
    // Her match is the coordinator's: on this laptop stands only that there is somebody.
    if (const QString volunteer = more.value(u"volunteer"_s).toString(); !volunteer.isEmpty())
        add(context, context.home, u"matched",
            {{u"match"_s, RecordId::derived(context.home.value(), "match").toString()},
             {u"volunteer"_s, volunteer},
             {u"coordinator"_s, u"Moira Dean"_s},
             {u"purpose"_s, u"befriending"_s},
             {u"from"_s, iso(today().addDays(-50))}});
    if (const QJsonArray referral = more.value(u"referral"_s).toArray(); !referral.isEmpty())
        add(context, subject, u"referral",
            demoReferral({referral.at(0).toString(),
                          rules::stateFromName(referral.at(1).toString()).value_or(rules::ReferralState::Sent),
                          referral.at(2).toInt(), context.household.worker},
                         today()));
    else if (!context.children.isEmpty() && ++m_withChild % everyReferral == 0)
        add(context, subject, u"referral",
            demoReferral(nextDemoReferral(m_withChild / everyReferral, context.household.worker), today()));
    if (!context.mother.isNull() && !context.children.isEmpty())
        add(context, context.mother, u"consent",
            {{u"consent"_s, QJsonObject{{u"agency"_s, u"GP practice"_s},
                                        {u"purpose"_s, u"care of mother and child"_s},
                                        {u"answer"_s, u"agreed"_s},
                                        {u"on"_s, iso(today().addDays(-40))},
                                        {u"how"_s, u"in person"_s}}}});
    writeSharing(context);
}

/// An agreement to the monthly list of the practice, for the first child; and an offer that was taken.
void DemoWriter::writeSharing(Context& context) {
    if (context.mother.isNull() || context.children.isEmpty()) return;
    add(context, context.children.first(), u"consent",
        {{u"consent"_s, QJsonObject{{u"agency"_s, u"GP practice"_s},
                                    {u"purpose"_s, practiceListPurpose()},
                                    {u"answer"_s, u"agreed"_s},
                                    {u"givenBy"_s, u"the mother"_s},
                                    {u"on"_s, iso(today().addDays(-40))},
                                    {u"how"_s, u"spoken"_s}}}});
    add(context, context.home, u"offer_answer",
        {{u"offer"_s,
          QJsonObject{{u"offer"_s, u"southend.offer.healthy_child"_s}, {u"name"_s, u"Healthy Child Programme"_s}}},
         {u"answer"_s, QJsonObject{{u"answer"_s, u"accepted"_s}, {u"on"_s, iso(today().addDays(-40))}}}});
}

/// What has gone quiet, who else is around a child, and contacts that did not take place.
void DemoWriter::writeSafetyNet(Context& context) {
    const QJsonObject net = context.household.more.value(u"safetyNet"_s).toObject();
    if (net.isEmpty() || context.children.isEmpty()) return;
    const RecordId child = context.children.first();
    const auto ago = [this](const QJsonValue& days) { return iso(today().addDays(-days.toInt())); };
    if (const QJsonArray asked = net.value(u"request"_s).toArray(); !asked.isEmpty())
        add(context, context.home, u"request",
            {{u"request"_s,
              QJsonObject{{u"what"_s, asked.at(0)}, {u"who"_s, asked.at(1)}, {u"on"_s, ago(asked.at(2))}}}});
    if (const QJsonArray concern = net.value(u"concern"_s).toArray(); !concern.isEmpty())
        add(context, child, u"development_concern",
            {{u"concern"_s,
              QJsonObject{{u"whose"_s, u"parent"_s}, {u"words"_s, concern.at(0)}, {u"on"_s, ago(concern.at(1))}}}});
    if (const QJsonArray action = net.value(u"action"_s).toArray(); !action.isEmpty())
        add(context, child, u"case_discussion",
            {{u"discussed"_s, QJsonObject{{u"on"_s, ago(action.at(2))}, {u"with"_s, u"GP practice"_s}}},
             {u"actions"_s, QJsonArray{QJsonObject{{u"what"_s, action.at(0)}, {u"who"_s, action.at(1)}}}}});
    if (const QJsonArray adult = net.value(u"otherAdult"_s).toArray(); !adult.isEmpty())
        add(context, child, u"other_adult",
            {{u"adult"_s, QJsonObject{{u"name"_s, adult.at(0)}, {u"relationship"_s, adult.at(1)}}},
             {u"from"_s, iso(today().addDays(-60))}});
    for (const QJsonValue& days : net.value(u"missed"_s).toArray()) {
        const QJsonObject what{{u"at"_s, isoAt(today().addDays(-days.toInt()), QTime(10, 0))},
                               {u"type"_s, u"other"_s},
                               {u"outcome"_s, u"was_not_brought"_s}};
        const EntryId contact = add(context, context.home, u"contact", {{u"what"_s, what}}).entry;
        add(context, child, u"contact_subject", {{u"contact"_s, contact.toString()}, {u"what"_s, what}});
    }
}

void DemoWriter::writeAppointments(Context& context) {
    for (const QJsonValue& value : context.household.more.value(u"appointments"_s).toArray()) {
        const QJsonObject slot = value.toObject();
        QJsonObject who;
        const QString child = slot.value(u"child"_s).toString();
        for (qsizetype i = 0; i < context.children.size(); ++i) {
            if (context.household.children[i].given == child) who.insert(u"person"_s, context.children[i].toString());
        }
        if (who.isEmpty() && !context.pregnancy.isNull()) {
            who.insert(u"person"_s, context.mother.toString());
            who.insert(u"pregnancy"_s, context.pregnancy.toString());
        }
        const QString step = slot.value(u"step"_s).toString();
        if (!step.isEmpty()) who.insert(u"step"_s, step);
        QJsonObject what{{u"type"_s, slot.value(u"type"_s)}, {u"place"_s, slot.value(u"place"_s)}};
        if (!step.isEmpty()) what.insert(u"step"_s, step);
        const QTime at = QTime::fromString(slot.value(u"at"_s).toString(), u"HH:mm"_s);
        add(context, context.home, u"appointment",
            {{u"slot"_s, QJsonObject{{u"at"_s, isoAt(today(), at)}, {u"minutes"_s, slot.value(u"minutes"_s)}}},
             {u"what"_s, what},
             {u"people"_s, QJsonArray{who}},
             {u"practitioner"_s, context.household.worker},
             {u"state"_s, u"booked"_s}});
    }
}

void DemoWriter::writeStatuses(Context& context) {
    const QJsonObject& more = context.household.more;
    if (context.children.isEmpty()) return;
    const QString since = iso(today().addDays(-80));
    if (more.value(u"plan"_s).toBool())
        add(context, context.children.first(), u"child_protection_plan",
            {{u"plan"_s, QJsonObject{{u"category"_s, u"neglect"_s}, {u"socialWorker"_s, u"Nina Farrell"_s}}},
             {u"from"_s, since}});
    if (more.value(u"lookedAfter"_s).toBool())
        add(context, context.children.first(), u"looked_after",
            {{u"care"_s, QJsonObject{{u"authority"_s, u"Southend-on-Sea City Council"_s},
                                     {u"placement"_s, u"foster care"_s},
                                     {u"consents"_s, u"the authority"_s}}},
             {u"from"_s, since}});
}

} // namespace lodestar
