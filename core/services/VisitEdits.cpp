#include "core/services/VisitEdits.h"

#include "core/rules/ReferralPlace.h"
#include "core/services/Fields.h"
#include "core/services/MeasurementValue.h"
#include "core/services/OtherAdults.h"

#include <QJsonArray>

namespace lodestar {

using namespace Qt::StringLiterals;
using records::Compartment;

namespace {

using lodestar::put;

template<typename Tag> void put(QJsonObject& object, const QString& name, const Id<Tag>& id) {
    if (!id.isNull()) object.insert(name, id.toString());
}

/// Gathers the edits of one visit.
class Gathering {
public:
    Gathering(const Visit& visit, const VisitWriting& writing)
        : m_visit(visit)
        , m_writing(writing)
        , m_on(visit.at.left(10)) {}

    QList<Edit> all() {
        contact();
        for (const Visit::Subject& each : m_visit.subjects)
            subject(each);
        if (!m_visit.narrative.trimmed().isEmpty()) narrative();
        promises();
        alertsAndTasks();
        bookings();
        referrals();
        documents();
        return m_edits;
    }

private:
    Edit& add(const RecordId& record, const QString& kind, const QString& part, const QJsonObject& fields) {
        Edit edit = newEntry(record, kind, fields);
        edit.entry = m_visit.derived(part);
        m_edits.append(edit);
        return m_edits.last();
    }
    void linkContact(QJsonObject& fields) const { put(fields, u"contact"_s, m_visit.contact()); }

    [[nodiscard]] QJsonObject what(const Visit::Subject* about) const {
        QJsonObject what{{u"at"_s, m_visit.at}, {u"outcome"_s, u"completed"_s}};
        what.insert(u"type"_s, about != nullptr && !about->type.isEmpty() ? about->type : u"other"_s);
        put(what, u"mode"_s, m_visit.mode);
        put(what, u"place"_s, m_visit.place);
        if (about != nullptr) put(what, u"step"_s, about->step);
        if (m_visit.minutes > 0) what.insert(u"minutes"_s, m_visit.minutes);
        return what;
    }

    void contact() {
        QJsonObject fields{{u"what"_s, what(m_visit.leading())}, {u"writtenAt"_s, m_writing.writtenAt}};
        put(fields, u"practitioner"_s, m_writing.practitioner);
        put(fields, u"supervisor"_s, m_visit.supervisor);
        put(fields, u"interpreter"_s, m_visit.interpreter);
        QJsonArray present;
        for (const Visit::Present& each : m_visit.present) {
            QJsonObject there;
            put(there, u"person"_s, each.person);
            put(there, u"name"_s, each.name);
            if (!there.isEmpty()) present.append(there);
        }
        if (!present.isEmpty()) fields.insert(u"present"_s, present);
        if (m_visit.nothingPlanned) fields.insert(u"nothingPlanned"_s, true);
        add(m_visit.household, u"contact"_s, u"contact"_s, fields);
    }

    void subject(const Visit::Subject& about) {
        const QString who = about.person.toString();
        QJsonObject met = what(&about);
        met.insert(u"seen"_s, about.seen);
        if (about.seen && about.seenAlone) met.insert(u"seenAlone"_s, true);
        if (about.seen) put(met, u"awake"_s, about.awake);
        put(met, u"pregnancy"_s, about.pregnancy);
        put(met, u"role"_s, m_writing.role);
        QJsonObject fields{{u"what"_s, met}};
        linkContact(fields);
        put(fields, u"household"_s, m_visit.household);
        put(fields, u"countersignatureBy"_s, m_visit.countersignatureBy);
        add(about.person, u"contact_subject"_s, u"subject:"_s + who, fields);
        measured(about);
        found(about);
        answers(about);
        if (about.child)
            m_edits +=
                adultsAskedEdits({about.person, about.otherAdults, m_on, m_writing.practitioner, m_visit.contact()},
                                 [this](const QString& part) { return m_visit.derived(part); });
        if (about.note.trimmed().isEmpty()) return;
        QJsonObject note{{u"on"_s, m_visit.at}};
        put(note, u"text"_s, about.note);
        put(note, u"practitioner"_s, m_writing.practitioner);
        add(about.person, u"note"_s, u"note:"_s + who, note).compartment =
            records::compartmentFromName(about.noteCompartment).value_or(Compartment::Health);
    }

    void measured(const Visit::Subject& about) {
        for (const Visit::Measurement& each : about.measurements) {
            auto fields = measurementFields(each, m_on);
            if (!fields) continue;
            linkContact(*fields);
            add(about.person, u"measurement"_s, u"measurement:%1:%2"_s.arg(about.person.toString(), each.measure),
                *fields);
        }
    }

    void found(const Visit::Subject& about) {
        const QString who = about.person.toString();
        if (!about.feeding.isEmpty()) {
            const bool counted = about.type == u"new_birth"_s || about.type == u"6_8_week"_s;
            QJsonObject feeding{
                {u"feeding"_s, QJsonObject{{u"status"_s, about.feeding}, {u"at"_s, counted ? about.type : u"other"_s}}},
                {u"on"_s, m_on}};
            linkContact(feeding);
            add(about.person, u"feeding"_s, u"feeding:"_s + who, feeding);
        }
        support(about);
        if (!about.needsLevel.isEmpty()) {
            QJsonObject level{{u"level"_s, about.needsLevel}};
            put(level, u"why"_s, about.needsWhy);
            QJsonObject fields{{u"level"_s, level}, {u"on"_s, m_on}};
            linkContact(fields);
            add(about.person, u"needs_level"_s, u"needs_level:"_s + who, fields);
        }
        for (const Visit::Check& each : about.checks)
            check(about, each);
    }

    void support(const Visit::Subject& about) {
        const QDate on = QDate::fromString(m_on, Qt::ISODate);
        if (about.child && !about.feedingSupport.isEmpty()) {
            QJsonObject fields = feedingSupportFields(about.feedingSupport, on);
            linkContact(fields);
            add(about.person, u"feeding_support"_s, u"feeding_support:"_s + about.person.toString(), fields);
        }
        if (about.child || about.diet.isEmpty()) return;
        QJsonObject fields = antenatalDietFields(about.diet, on);
        put(fields, u"pregnancy"_s, about.pregnancy);
        linkContact(fields);
        add(about.person, u"antenatal_diet"_s, u"antenatal_diet:"_s + about.person.toString(), fields);
    }

    void check(const Visit::Subject& about, const Visit::Check& seen) {
        QJsonObject value;
        QJsonObject fields;
        put(fields, u"on"_s, seen.on);
        put(fields, u"source"_s, seen.source);
        if (seen.kind == u"immunisation"_s) {
            put(value, u"vaccine"_s, seen.what);
            put(value, u"dose"_s, seen.dose);
            value.insert(u"status"_s, seen.result.isEmpty() ? u"given"_s : seen.result);
            fields.insert(u"immunisation"_s, value);
        } else {
            put(value, u"test"_s, seen.what);
            put(value, u"result"_s, seen.result);
            fields.insert(u"screening"_s, value);
        }
        add(about.person, seen.kind, u"%1:%2:%3:%4"_s.arg(seen.kind, about.person.toString(), seen.what, seen.dose),
            fields);
    }

    void answers(const Visit::Subject& about) {
        for (const Visit::Answer& each : about.answers) {
            QJsonObject answer{{u"step"_s, each.step}, {u"answer"_s, each.answer}, {u"on"_s, m_on}};
            put(answer, u"by"_s, each.by);
            put(answer, u"why"_s, each.why);
            put(answer, u"pregnancy"_s, about.pregnancy);
            QJsonObject fields{{u"what"_s, answer}};
            linkContact(fields);
            add(about.person, u"step_fact"_s, u"step:%1:%2"_s.arg(about.person.toString(), each.step), fields);
        }
    }

    void narrative() {
        QJsonObject fields{{u"on"_s, m_visit.at}};
        linkContact(fields);
        put(fields, u"text"_s, m_visit.narrative);
        put(fields, u"practitioner"_s, m_writing.practitioner);
        add(m_visit.household, u"narrative"_s, u"narrative"_s, fields).compartment =
            records::compartmentFromName(m_visit.narrativeCompartment).value_or(Compartment::Health);
    }

    /// An edit of an entry that was there before: what the page drew of it is what this has seen.
    void change(const EntryId& entry, const QString& kind, const QJsonObject& fields) {
        Edit edit{m_visit.household, Compartment::Shared, entry, kind, fields, {}};
        for (const QString& field : fields.keys())
            for (const QString& head : m_visit.drawn.value(entry.toString() + u'/' + field))
                edit.seen[field].append(ChangeId::fromString(head));
        m_edits.append(edit);
    }

    void promises() {
        int number = 0;
        for (const Visit::Promise& each : m_visit.promises) {
            ++number;
            if (each.what.trimmed().isEmpty()) continue;
            QJsonObject promise{{u"on"_s, m_on}};
            put(promise, u"who"_s, each.who);
            put(promise, u"what"_s, each.what);
            put(promise, u"by"_s, each.by);
            QJsonObject fields{{u"promise"_s, promise}};
            linkContact(fields);
            add(m_visit.household, u"promise"_s, u"promise:%1"_s.arg(number), fields);
        }
        for (const Visit::Kept& each : m_visit.kept) {
            QJsonObject kept{{u"on"_s, m_on}};
            put(kept, u"words"_s, each.words);
            change(each.promise, u"promise"_s, {{u"kept"_s, kept}});
        }
    }

    void alertsAndTasks() {
        for (const Visit::Alert& each : m_visit.alerts)
            add(each.about.isNull() ? m_visit.household : each.about, u"alert"_s,
                u"alert:%1:%2"_s.arg(each.about.toString(), each.face), {{u"face"_s, each.face}, {u"from"_s, m_on}});
        int number = 0;
        for (const Visit::PrivateTask& each : m_visit.privateTasks) {
            QJsonObject fields{{u"on"_s, m_on}};
            put(fields, u"what"_s, each.what);
            linkContact(fields);
            add(each.about.isNull() ? m_visit.household : each.about, u"private_task"_s, u"private:%1"_s.arg(++number),
                fields);
        }
    }

    void bookings() {
        if (!m_visit.appointment.isNull())
            change(m_visit.appointment, u"appointment"_s,
                   {{u"state"_s, u"done"_s}, {u"contact"_s, m_visit.contact().toString()}});
        const Visit::Next& next = m_visit.next;
        if (!next.confirmed) return;
        QJsonArray people;
        for (const RecordId& each : next.people) {
            if (m_writing.died.contains(each)) continue;
            QJsonObject person{{u"person"_s, each.toString()}};
            put(person, u"step"_s, next.step);
            if (const Visit::Subject* about = m_visit.subject(each)) put(person, u"pregnancy"_s, about->pregnancy);
            people.append(person);
        }
        if (people.isEmpty() && !next.people.isEmpty()) return;
        QJsonObject what;
        put(what, u"type"_s, next.type);
        put(what, u"step"_s, next.step);
        put(what, u"place"_s, next.place);
        put(what, u"note"_s, next.note);
        QJsonObject fields{{u"slot"_s, QJsonObject{{u"at"_s, next.at}, {u"minutes"_s, next.minutes}}},
                           {u"what"_s, what},
                           {u"people"_s, people},
                           {u"state"_s, u"booked"_s}};
        put(fields, u"practitioner"_s, m_writing.practitioner);
        add(m_visit.household, u"appointment"_s, u"next"_s, fields);
    }

    void referrals() {
        int number = 0;
        for (const Visit::Referral& each : m_visit.referrals) {
            QJsonObject referral;
            put(referral, u"service"_s, each.service);
            put(referral, u"directory"_s, each.directory);
            put(referral, u"urgency"_s, each.urgency);
            QJsonObject fields{{u"referral"_s, referral},
                               {u"madeOn"_s, m_on},
                               {u"state"_s, QJsonObject{{u"state"_s, u"draft"_s}, {u"on"_s, m_on}}}};
            linkContact(fields);
            put(fields, u"practitioner"_s, m_writing.practitioner);
            put(fields, u"reasonForReferral"_s, each.why);
            if (!each.consent.isEmpty()) fields.insert(u"agreement"_s, QJsonObject{{u"consent"_s, each.consent}});
            put(fields, u"person"_s, each.about);
            add(each.about.isNull() ? m_visit.household : each.about, u"referral"_s, u"referral:%1"_s.arg(++number),
                fields)
                .compartment = placeOf(each);
        }
    }

    /// The directory's word, or the careful guess by the name that was typed.
    static records::Compartment placeOf(const Visit::Referral& referral) {
        const auto said = records::compartmentFromName(referral.keptWith).value_or(records::Compartment::Shared);
        return referral.directory.isEmpty() ? std::max(said, rules::compartmentForService(referral.service)) : said;
    }

    void documents() {
        int number = 0;
        for (const Visit::Document& each : m_visit.documents) {
            QJsonObject document;
            put(document, u"title"_s, each.title);
            put(document, u"mediaType"_s, each.mediaType);
            put(document, u"content"_s, each.content);
            document.insert(u"bytes"_s, each.bytes);
            add(each.about.isNull() ? m_visit.household : each.about, u"document"_s, u"document:%1"_s.arg(++number),
                {{u"document"_s, document}, {u"on"_s, m_visit.at}});
        }
    }

    const Visit& m_visit;
    const VisitWriting& m_writing;
    QString m_on;
    QList<Edit> m_edits;
};

} // namespace

QList<Edit> visitEdits(const Visit& visit, const VisitWriting& writing) {
    return Gathering(visit, writing).all();
}

} // namespace lodestar
