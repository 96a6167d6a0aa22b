#include "core/exchange/EventFacts.h"

#include "core/exchange/EventPeople.h"

#include <array>

namespace lodestar::exchange {

using namespace Qt::StringLiterals;

namespace {

/// The request priority of FHIR in the words of our referrals; empty for none of them.
QString urgencyOf(const QString& priority) {
    if (priority == u"asap") return u"soon"_s;
    if (priority == u"stat") return u"urgent"_s;
    return priority == u"routine" || priority == u"urgent" ? priority : QString();
}

struct FactsOf {
    QStringView code;
    void (*read)(EventContext&);
};

/// Types that are not named here are kept whole and readable.
constexpr std::array factsByType{
    FactsOf{u"CH001", readDemographics}, FactsOf{u"CH004", readAssessments},   FactsOf{u"CH005", readBirth},
    FactsOf{u"CH006", readBloodSpot},    FactsOf{u"CH010", readProgress},      FactsOf{u"CH014", readFeeding},
    FactsOf{u"CH015", readVaccinations}, FactsOf{u"CH018", readMeasurements},  FactsOf{u"CH021", readHearing},
    FactsOf{u"CH024", readNipe},         FactsOf{u"CH027", readProfessionals}, FactsOf{u"CH028", readReferrals},
    FactsOf{u"CH034", readBloodSpot},    FactsOf{u"CH035", readBloodSpot},
};

/// The last part of a long name: "Screening Programme, hip examination" -> "hip examination".
QString afterLastComma(const QString& words) {
    return words.mid(words.lastIndexOf(u',') + 1).trimmed();
}

QJsonObject condition(const QString& what, const QString& outcome) {
    return {{u"condition"_s, what}, {u"outcome"_s, outcome}};
}

/// One screening entry for one person and test.
void addScreening(EventContext& context, const QString& test, QJsonObject screening, const QString& on,
                  const TreeView& resource, const UsedLeaves& taken) {
    screening[u"test"_s] = test;
    EventItem item{u"screening"_s, {{u"screening"_s, screening}}, on, 0, test};
    if (!dayOf(on).isEmpty()) item.fields[u"on"_s] = dayOf(on);
    context.add(item, resource, taken);
}

/// Procedures with an outcome as the conditions of one screening: an ear, a hip, an eye each.
void addProcedures(EventContext& context, const QString& test, QJsonObject screening, UsedLeaves taken) {
    QJsonArray conditions;
    QString on;
    TreeView first = context.first(u"Observation");
    const QList<TreeView> procedures = context.all(u"Procedure");
    if (!first && !procedures.isEmpty()) first = procedures.first();
    for (const TreeView& procedure : procedures) {
        const TreeView view = procedure.noting(&taken);
        const QString outcome = context.words(view[u"outcome"]);
        if (outcome.isEmpty()) continue;
        // The code of a heart examination has been seen on a testis examination: the words are what was meant.
        conditions << condition(afterLastComma(context.words(view[u"code"])), afterLastComma(outcome));
        if (on.isEmpty()) on = context.happened(view);
    }
    if (!conditions.isEmpty()) screening[u"conditions"_s] = conditions;
    if (screening.isEmpty()) return;
    if (on.isEmpty() && first) on = context.happened(first.noting(&taken));
    addScreening(context, test, screening, on, first, taken);
}

QString firstOf(const TreeView& resource, std::initializer_list<QStringView> elements) {
    for (const QStringView element : elements) {
        if (!dayOf(resource[element].peek()).isEmpty()) return resource[element].text();
    }
    return {};
}

} // namespace

void readFacts(EventContext& context) {
    const QString code = context.message().code;
    if (code.isEmpty()) {
        for (const auto read : {readDemographics, readMeasurements, readVaccinations, readReferrals, readContacts})
            read(context);
        return;
    }
    for (const FactsOf& facts : factsByType) {
        if (facts.code == code) facts.read(context);
    }
}

void readDemographics(EventContext& context) {
    const QList<TreeView> patients = context.all(u"Patient");
    for (const TreeView& patient : patients) {
        const std::optional<int> place = context.describedBy(patient);
        // A message is about one child; a bundle without a header may bring several people.
        if (!place || (*place > 0 && !context.message().code.isEmpty())) continue;
        const EventPerson person = context.message().people.at(*place);
        const QString at = context.message().happenedAt();
        const QString ref = person.references.value(0, u"person"_s);
        context.addFor({u"person"_s, personFields(person), at, 0, ref}, *place);
        const QJsonObject home = residenceFields(person);
        if (!home.isEmpty()) context.addFor({u"residence"_s, home, at, 0, ref}, *place);
    }
}

void readHearing(EventContext& context) {
    UsedLeaves taken;
    QJsonObject screening;
    const QList<TreeView> observations = context.all(u"Observation");
    for (const TreeView& observation : observations) {
        const QString result = context.words(observation.noting(&taken)[u"valueCodeableConcept"]);
        if (!result.isEmpty()) screening[u"result"_s] = result;
    }
    addProcedures(context, u"hearing"_s, screening, taken);
}

void readNipe(EventContext& context) {
    addProcedures(context, u"nipe"_s, {}, {});
}

void readBloodSpot(EventContext& context) {
    UsedLeaves taken;
    QJsonObject screening;
    QString on;
    const QString code = context.message().code;
    const TreeView specimen = context.first(u"Specimen").noting(&taken);
    if (code == u"CH006") {
        on = firstOf(specimen[u"collection"], {u"collectedDateTime"});
        screening[u"result"_s] = u"sample taken"_s;
    } else if (code == u"CH034") {
        on = firstOf(specimen, {u"receivedTime"});
        screening[u"result"_s] = u"card received"_s;
    }
    QJsonArray conditions;
    const QList<TreeView> observations = context.all(u"Observation");
    for (const TreeView& observation : observations) {
        const TreeView view = observation.noting(&taken);
        const QString outcome = context.words(view[u"valueCodeableConcept"]);
        if (outcome.isEmpty()) continue;
        conditions << condition(context.words(view[u"code"]), outcome);
        if (on.isEmpty()) on = context.happened(view);
    }
    if (!conditions.isEmpty()) screening[u"conditions"_s] = conditions;
    if (screening.isEmpty()) return;
    const TreeView about = specimen ? specimen : context.first(u"Observation");
    if (on.isEmpty()) on = context.happened(about);
    addScreening(context, u"blood_spot"_s, screening, on, about, taken);
}

void readProfessionals(EventContext& context) {
    const TreeView roleOf = context.first(u"PractitionerRole");
    const TreeView serviceOf = context.first(u"HealthcareService");
    const QList<TreeView> episodes = context.all(u"EpisodeOfCare");
    for (const TreeView& episode : episodes) {
        UsedLeaves taken;
        const TreeView view = episode.noting(&taken);
        const TreeView practitioner = context.resolve(view[u"careManager"]).noting(&taken);
        const TreeView role = roleOf.noting(&taken);
        const TreeView provider = context.resolve(view[u"managingOrganization"]).noting(&taken);
        QJsonObject professional;
        const QString name = practitioner ? nameWords(practitioner) : view[u"careManager"][u"display"].text();
        const QString roleName = context.words(role[u"code"]);
        const QString organisation = provider ? provider[u"name"].text() : context.message().organisation;
        const TreeView service = serviceOf.noting(&taken);
        const QString serviceName = context.words(service[u"type"]);
        if (!name.isEmpty()) professional[u"name"_s] = name;
        if (!roleName.isEmpty() || !serviceName.isEmpty())
            professional[u"role"_s] = roleName.isEmpty() ? serviceName : roleName;
        if (!organisation.isEmpty()) professional[u"organisation"_s] = organisation;
        if (professional.isEmpty()) continue;
        EventItem item{u"professional"_s, {{u"professional"_s, professional}}, view[u"period"][u"start"].text(), 0, {}};
        if (!dayOf(item.happenedAt).isEmpty()) item.fields[u"from"_s] = dayOf(item.happenedAt);
        const QString end = dayOf(view[u"period"][u"end"].text());
        if (!end.isEmpty()) item.fields[u"to"_s] = end;
        context.add(item, episode, taken);
    }
}

void readReferrals(EventContext& context) {
    static const QHash<QString, QString> states{{u"draft"_s, u"draft"_s},
                                                {u"active"_s, u"sent"_s},
                                                {u"completed"_s, u"closed"_s},
                                                {u"cancelled"_s, u"withdrawn"_s},
                                                {u"revoked"_s, u"withdrawn"_s}};
    const QList<TreeView> requests = context.all(u"ReferralRequest") + context.all(u"ServiceRequest");
    for (const TreeView& request : requests) {
        UsedLeaves taken;
        const TreeView view = request.noting(&taken);
        const TreeView service = view[u"serviceRequested"] ? view[u"serviceRequested"] : view[u"code"];
        QJsonObject referral{{u"service"_s, context.words(service)}};
        const QString urgency = urgencyOf(view[u"priority"].text());
        if (!urgency.isEmpty()) referral[u"urgency"_s] = urgency;
        if (referral[u"service"].toString().isEmpty()) continue;
        EventItem item{u"referral"_s, {{u"referral"_s, referral}}, context.happened(view), 0, {}};
        const QString day = dayOf(item.happenedAt);
        if (!day.isEmpty()) item.fields[u"madeOn"_s] = day;
        const QString reason = context.words(view[u"reasonCode"]);
        if (!reason.isEmpty()) item.fields[u"reasonForReferral"_s] = reason;
        const QString state = states.value(view[u"status"].peek());
        if (!state.isEmpty()) {
            QJsonObject said{{u"state"_s, states.value(view[u"status"].text())}};
            if (!day.isEmpty()) said[u"on"_s] = day;
            item.fields[u"state"_s] = said;
        }
        context.add(item, request, taken);
    }
}

/// Of type "other" and done elsewhere: what another service did settles no step by itself.
void readContacts(EventContext& context) {
    static const QHash<QString, QString> outcomes{{u"finished"_s, u"completed"_s},
                                                  {u"cancelled"_s, u"cancelled_by_service"_s}};
    const QList<TreeView> encounters = context.all(u"Encounter");
    for (const TreeView& encounter : encounters) {
        UsedLeaves taken;
        const TreeView view = encounter.noting(&taken);
        const QString outcome = outcomes.value(view[u"status"].text());
        const QString at = view[u"period"][u"start"].text();
        if (outcome.isEmpty() || dayOf(at).isEmpty()) continue;
        QJsonObject what{{u"at"_s, at}, {u"type"_s, u"other"_s}, {u"outcome"_s, outcome}, {u"doneElsewhere"_s, true}};
        const TreeView reference = view[u"location"][u"location"];
        const TreeView location = context.resolve(reference).noting(&taken);
        const QString place = location ? location[u"name"].text() : reference[u"display"].text();
        if (!place.isEmpty()) what[u"place"_s] = place;
        context.add({u"contact"_s, {{u"what"_s, what}}, at, 0, {}}, encounter, taken);
    }
}

} // namespace lodestar::exchange
