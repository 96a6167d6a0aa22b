#include "core/exchange/EventFacts.h"
#include "core/exchange/EventPeople.h"
#include "core/exchange/MeasuredValue.h"

#include <QRegularExpression>

namespace lodestar::exchange {

using namespace Qt::StringLiterals;

namespace {

struct Measure {
    QString name;
    bool atBirth = false;
};

/// What an observation measures, if it is one of the measures of a child.
Measure measureOf(const EventContext& context, const TreeView& observation) {
    Measure measure;
    const QList<Coding> codings = EventContext::codings(observation[u"code"]);
    for (const Coding& coding : codings) {
        if (measure.name.isEmpty()) measure.name = context.codes().measure(coding.code);
        measure.atBirth = measure.atBirth || context.codes().isBirthMeasure(coding.code);
    }
    return measure;
}

QString unitOf(const TreeView& quantity) {
    const QString code = quantity[u"code"].text();
    return code.isEmpty() ? quantity[u"unit"].text() : code;
}

std::optional<int> wholeNumber(const QString& text) {
    bool ok = false;
    const int number = text.toInt(&ok);
    return ok && number >= 0 ? std::optional(number) : std::nullopt;
}

bool isCode(const TreeView& concept_, QStringView code) {
    const QList<Coding> all = EventContext::codings(concept_);
    return std::any_of(all.cbegin(), all.cend(), [code](const Coding& each) { return each.code == code; });
}

/// 40 weeks and 3 days, from components or from one quantity.
std::optional<int> gestationDays(const TreeView& observation) {
    std::optional<int> weeks;
    int days = 0;
    const QList<TreeView> components = observation.each(u"component");
    for (const TreeView& component : components) {
        const std::optional<int> number = wholeNumber(component[u"valueQuantity"][u"value"].text());
        if (isCode(component[u"code"], u"258705008")) weeks = number;
        if (isCode(component[u"code"], u"258703001")) days = number.value_or(0);
    }
    const TreeView quantity = observation[u"valueQuantity"];
    if (components.isEmpty() && quantity) {
        const std::optional<int> number = wholeNumber(quantity[u"value"].text());
        const QString unit = unitOf(quantity);
        if (unit == u"d" || unit == u"day" || unit == u"days") return number;
        weeks = number;
    }
    return weeks ? std::optional(*weeks * 7 + days) : std::nullopt;
}

void readBirthObservation(EventContext& context, const TreeView& observation, UsedLeaves& taken, QJsonObject& birth) {
    UsedLeaves own;
    const TreeView view = observation.noting(&own);
    const TreeView quantity = view[u"valueQuantity"];
    const QJsonObject before = birth;
    if (isCode(view[u"code"], u"412726003")) {
        const std::optional<int> days = gestationDays(view);
        if (days && *days >= 16 * 7 && *days <= 46 * 7) birth[u"gestationDays"_s] = *days;
    } else if (isCode(view[u"code"], u"382341000000101")) {
        const std::optional<int> number = wholeNumber(quantity[u"value"].text());
        if (number && *number >= 1 && *number <= 9) birth[u"numberOfBabies"_s] = *number;
    } else if (measureOf(context, view).name == u"weight") {
        const auto measured = measuredValue(u"weight"_s, quantity[u"value"].text(), unitOf(quantity));
        if (measured) birth[u"weightGrams"_s] = measured->value(u"amount"_s);
    } else if (isCode(view[u"code"], u"237364002")) {
        birth[u"outcome"_s] = u"stillborn"_s;
    }
    if (birth != before) taken.insert(own.cbegin(), own.cend());
}

/// The form and the area of a score: by its code, else from the words of its name.
std::optional<EventCodes::Asq3Score> asq3Score(const EventContext& context, const TreeView& concept_) {
    static const QRegularExpression named(
        u"Ages and Stages Questionnaires? Third Edition (\\d+) month questionnaire - (.+) score"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QList<Coding> all = EventContext::codings(concept_);
    for (const Coding& coding : all) {
        if (const auto known = context.codes().asq3Score(coding.code)) return known;
        const QRegularExpressionMatch match = named.match(coding.display);
        if (!match.hasMatch()) continue;
        QString area = match.captured(2).trimmed().toLower();
        return EventCodes::Asq3Score{match.captured(1), area.replace(u' ', u'_').replace(u'-', u'_')};
    }
    return std::nullopt;
}

bool isDecimal(const QString& text) {
    bool ok = false;
    static_cast<void>(text.toDouble(&ok));
    return ok;
}

/// The scores of an assessment by form: what was answered on the 10 and the 22 month form are two assessments.
using ScoresByForm = QMap<QString, QJsonArray>;

void takeScore(EventContext& context, const TreeView& scored, ScoresByForm& scores) {
    const QString value =
        scored[u"valueQuantity"] ? scored[u"valueQuantity"][u"value"].text() : scored[u"valueInteger"].text();
    if (!isDecimal(value)) return;
    const auto known = asq3Score(context, scored[u"code"]);
    const QString form = known ? known->form : QString();
    const QString name = known ? known->area : context.words(scored[u"code"]);
    scores[form] << QJsonObject{{u"name"_s, name}, {u"value"_s, value}};
}

QString instrumentOf(EventContext& context, const TreeView& concept_) {
    static const QHash<QString, QString> known{
        {u"448615001"_s, u"asq3"_s}, {u"716619000"_s, u"asq3"_s}, {u"443222000"_s, u"asqse2"_s}};
    const QList<Coding> all = EventContext::codings(concept_);
    for (const Coding& coding : all) {
        if (known.contains(coding.code)) return known.value(coding.code);
    }
    return context.words(concept_);
}

/// The observations from which a scale is made up, contained in it or beside it.
QList<TreeView> partsOf(const EventContext& context, const TreeView& observation) {
    QList<TreeView> parts;
    const QList<TreeView> named =
        observation.each(u"related") + observation.each(u"hasMember") + observation.each(u"derivedFrom");
    for (const TreeView& each : named) {
        const TreeView part = context.resolve(each[u"target"] ? each[u"target"] : each);
        if (part && part.node() != observation.node()) parts << part;
    }
    return parts;
}

void readAssessment(EventContext& context, const TreeView& observation) {
    UsedLeaves taken;
    const TreeView view = observation.noting(&taken);
    ScoresByForm scores;
    takeScore(context, view, scores);
    const QList<TreeView> components = view.each(u"component");
    for (const TreeView& component : components)
        takeScore(context, component, scores);
    const QList<TreeView> parts = partsOf(context, view);
    for (const TreeView& part : parts)
        takeScore(context, part.noting(&taken), scores);
    const QString on = context.happened(view);
    for (auto it = scores.cbegin(); it != scores.cend(); ++it) {
        QString instrument = instrumentOf(context, view[u"code"]);
        if (!it.key().isEmpty()) instrument = u"asq3"_s;
        QJsonObject assessment{{u"instrument"_s, instrument}, {u"scores"_s, *it}};
        if (!it.key().isEmpty()) assessment[u"form"_s] = it.key();
        EventItem item{u"assessment"_s, {{u"assessment"_s, assessment}, {u"on"_s, dayOf(on)}}, on, 0, {}};
        item.ref = context.namesOf(observation).value(0, instrument) + u'#' + it.key();
        context.add(item, observation, taken);
    }
}

QString answerWords(EventContext& context, const TreeView& answer) {
    const TreeView coding = answer[u"valueCoding"];
    if (!coding) return answer.beginning(u"value").text();
    const QString display = coding[u"display"].text();
    const QString ours = context.codes().name(coding[u"system"].text(), coding[u"code"].text());
    return !ours.isEmpty() ? ours : display.isEmpty() ? coding[u"code"].text() : display;
}

/// "Measles vaccination - second dose (procedure)" -> the name, and 2.
struct NamedDose {
    QString vaccine;
    QString dose;
};

NamedDose namedDose(const QString& words) {
    static const QRegularExpression tag(u"\\s*\\([a-z ]+\\)$"_s);
    static const QRegularExpression dose(u"\\s*-\\s*(first|second|third|fourth|fifth)( booster)? dose.*$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QStringList ordinals{u"first"_s, u"second"_s, u"third"_s, u"fourth"_s, u"fifth"_s};
    QString name = words;
    name.remove(tag);
    const QRegularExpressionMatch match = dose.match(name);
    const qsizetype which = match.hasMatch() ? ordinals.indexOf(match.captured(1).toLower()) : -1;
    name.remove(dose);
    return {name.trimmed(), which < 0 || !match.captured(2).isEmpty() ? QString() : QString::number(which + 1)};
}

QString doseNumber(const TreeView& view) {
    const QString stu3 = view[u"vaccinationProtocol"][u"doseSequence"].text();
    return stu3.isEmpty() ? view[u"protocolApplied"].beginning(u"doseNumber").text() : stu3;
}

/// Given, declined or not given, and why.
void readGiven(EventContext& context, const TreeView& view, QJsonObject& immunisation) {
    const TreeView reason =
        view[u"explanation"][u"reasonNotGiven"] ? view[u"explanation"][u"reasonNotGiven"] : view[u"statusReason"];
    const QString status = view[u"status"].text();
    const bool notGiven = view[u"notGiven"].text() == u"true" || status == u"not-done";
    const QList<Coding> codings = EventContext::codings(reason);
    const bool declined = std::any_of(codings.cbegin(), codings.cend(), [](const Coding& coding) {
        const bool dch = coding.system.contains(u"ReasonNotGiven");
        return (dch && (coding.code == u"4" || coding.code == u"7")) || coding.code == u"PATOBJ";
    });
    immunisation[u"status"_s] = !notGiven ? u"given"_s : declined ? u"declined"_s : u"not_given"_s;
    const QString why = context.words(reason);
    if (notGiven && !why.isEmpty()) immunisation[u"why"_s] = why;
}

} // namespace

void readBirth(EventContext& context) {
    readDemographics(context);
    if (context.message().people.isEmpty()) return;
    const EventPerson child = context.message().people.first();
    UsedLeaves taken;
    QJsonObject birth;
    if (!dayOf(child.birthDate).isEmpty()) birth[u"on"_s] = dayOf(child.birthDate);
    // A time on another day than the birth is a mismatch, and no time of birth.
    if (dayOf(child.birthTime) == dayOf(child.birthDate) && child.birthTime.size() >= 16)
        birth[u"time"_s] = child.birthTime.mid(11, 5);
    const QList<TreeView> patients = context.all(u"Patient");
    for (const TreeView& patient : patients) {
        if (context.describedBy(patient) != 0) continue;
        const auto order = wholeNumber(patient.noting(&taken)[u"multipleBirthInteger"].text());
        if (order && *order >= 1 && *order <= 9) birth[u"order"_s] = *order;
    }
    const QList<TreeView> observations = context.all(u"Observation");
    for (const TreeView& observation : observations) {
        if (context.personOf(observation) == 0) readBirthObservation(context, observation, taken, birth);
    }
    if (!context.message().encounter.place.isEmpty()) birth[u"place"_s] = context.message().encounter.place;
    const QString on = child.birthTime.isEmpty() ? child.birthDate : child.birthTime;
    context.add({u"birth"_s, {{u"birth"_s, birth}}, on, 0, u"birth"_s}, {}, taken);
}

void readMeasurements(EventContext& context) {
    const QList<TreeView> observations = context.all(u"Observation");
    for (const TreeView& observation : observations) {
        UsedLeaves taken;
        const TreeView view = observation.noting(&taken);
        const Measure measure = measureOf(context, view);
        const TreeView quantity = view[u"valueQuantity"];
        const auto measured = measuredValue(measure.name, quantity[u"value"].text(), unitOf(quantity));
        if (measure.name.isEmpty() || !measured) continue;
        const QString on = context.happened(view);
        EventItem item{u"measurement"_s, {{u"measured"_s, *measured}, {u"on"_s, dayOf(on)}}, on, 0, {}};
        context.add(item, observation, taken);
        const int person = context.personOf(observation);
        const QString born = context.message().people.value(person).birthDate;
        // A weight called birth weight and dated weeks later: one of the two is wrong, and only a person can tell.
        if (measure.atBirth && !dayOf(born).isEmpty() && !dayOf(on).isEmpty() && dayOf(on) != dayOf(born)) {
            context.mismatch(u"measuredOn"_s, born, on);
        }
    }
}

void readFeeding(EventContext& context) {
    const QList<TreeView> responses = context.all(u"QuestionnaireResponse");
    for (const TreeView& response : responses) {
        UsedLeaves taken;
        const TreeView view = response.noting(&taken);
        QString status;
        const QList<TreeView> items = view.each(u"item");
        for (const TreeView& item : items) {
            if (item[u"linkId"].peek() != u"feedingStatus") continue;
            status = context.codes().feedingStatus(item[u"answer"][u"valueCoding"][u"code"].peek());
            if (!status.isEmpty()) static_cast<void>(answerWords(context, item[u"answer"]));
        }
        const QString on = context.happened(view);
        const QString at = context.codes().feedingAt(context.message().encounter.typeCode);
        const QJsonObject feeding{{u"status"_s, status}, {u"at"_s, at}};
        context.add({u"feeding"_s, {{u"feeding"_s, feeding}, {u"on"_s, dayOf(on)}}, on, 0, {}}, response, taken);
    }
}

/// What a message says of the parents' agreement becomes an agreement of its own, from the setting to the health
/// visitor. "Not obtained" is no refusal: it is nobody's answer, and stays words of the summary.
void readConsent(EventContext& context, const TreeView& response, const QString& on) {
    const QList<TreeView> items = response.each(u"item");
    for (const TreeView& item : items) {
        if (item[u"linkId"].peek() != u"parentalConsent") continue;
        const TreeView coding = item[u"answer"][u"valueCoding"];
        const bool national = coding[u"system"].peek().contains(u"ParentalConsentToShareInformation");
        if (!national || coding[u"code"].peek().toUpper() != u"Y") continue;
        QJsonObject consent{{u"agency"_s, u"Early-years setting"_s},
                            {u"purpose"_s, u"Two-year review"_s},
                            {u"direction"_s, u"setting_to_hv"_s},
                            {u"answer"_s, u"agreed"_s},
                            {u"how"_s, u"message"_s},
                            {u"scope"_s, u"Progress check at two"_s}};
        if (!dayOf(on).isEmpty()) consent[u"on"_s] = dayOf(on);
        context.add({u"consent"_s, {{u"consent"_s, consent}}, on, 0, u"parentalConsent"_s}, response, {});
    }
}

void readProgress(EventContext& context) {
    const QList<TreeView> responses = context.all(u"QuestionnaireResponse");
    for (const TreeView& response : responses) {
        UsedLeaves taken;
        const TreeView view = response.noting(&taken);
        QJsonObject progress;
        const QList<TreeView> items = view.each(u"item");
        for (const TreeView& item : items) {
            QStringList answers;
            const QList<TreeView> all = item.each(u"answer");
            for (const TreeView& answer : all)
                answers << answerWords(context, answer);
            const QString area = item[u"linkId"].text();
            if (!area.isEmpty() && !answers.isEmpty()) progress[area] = answers.join(u"\n"_s);
        }
        if (progress.isEmpty()) continue;
        EventItem item{u"early_years_progress"_s, {{u"progress"_s, progress}}, context.happened(view), 0, {}};
        if (!dayOf(item.happenedAt).isEmpty()) item.fields[u"on"_s] = dayOf(item.happenedAt);
        context.add(item, response, taken);
        readConsent(context, response, item.happenedAt);
    }
}

void readVaccinations(EventContext& context) {
    const QList<TreeView> all = context.all(u"Immunization");
    for (const TreeView& given : all) {
        UsedLeaves taken;
        const TreeView view = given.noting(&taken);
        NamedDose named;
        const QList<TreeView> extensions = view.each(u"extension");
        for (const TreeView& extension : extensions) {
            if (!extension[u"url"].peek().contains(u"VaccinationProcedure")) continue;
            named = namedDose(context.words(extension[u"valueCodeableConcept"]));
        }
        const QString product = context.words(view[u"vaccineCode"]);
        const QList<Coding> codings = EventContext::codings(view[u"vaccineCode"]);
        const QString dose = doseNumber(view);
        QJsonObject immunisation{{u"vaccine"_s, named.vaccine.isEmpty() ? product : named.vaccine}};
        if (immunisation[u"vaccine"].toString().isEmpty()) continue;
        if (!dose.isEmpty() || !named.dose.isEmpty()) immunisation[u"dose"_s] = dose.isEmpty() ? named.dose : dose;
        if (!codings.isEmpty()) immunisation[u"code"_s] = codings.first().code;
        readGiven(context, view, immunisation);
        EventItem item{u"immunisation"_s, {{u"immunisation"_s, immunisation}}, context.happened(view), 0, {}};
        if (!dayOf(item.happenedAt).isEmpty()) item.fields[u"on"_s] = dayOf(item.happenedAt);
        context.add(item, given, taken);
    }
}

void readAssessments(EventContext& context) {
    QSet<const MessageNode*> parts;
    const QList<TreeView> observations = context.all(u"Observation");
    for (const TreeView& observation : observations) {
        const QList<TreeView> named = partsOf(context, observation);
        for (const TreeView& part : named)
            parts << part.node();
    }
    // A part of a scale is read with the scale that names it.
    for (const TreeView& observation : observations) {
        if (!parts.contains(observation.node())) readAssessment(context, observation);
    }
}

} // namespace lodestar::exchange
