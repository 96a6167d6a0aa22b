#include "core/services/VisitSteps.h"

#include "core/rules/Pathway.h"
#include "core/rules/PathwayCatalogue.h"

#include <algorithm>

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;
using namespace rules;

namespace {

/// Steps of other services are mentioned when they are due or begin within four weeks.
constexpr int soonDays = 28;

QDate dateOf(const QString& stored) {
    return QDate::fromString(stored.left(10), Qt::ISODate);
}

void takeFact(const Statement& row, PathwayFacts& facts) {
    const QString kind = row.text(0);
    const QDate on = dateOf(row.text(1));
    const QString type = row.text(2);
    const QString outcome = row.text(3);
    if (kind == V("contact_subject")) {
        ContactFact contact;
        contact.on = on;
        contact.type = type;
        contact.outcome = outcome;
        contact.mode = row.text(4);
        contact.step = row.text(5);
        contact.seen = row.boolean(6);
        contact.waitsForCountersignature = row.boolean(7);
        contact.elsewhere = row.boolean(8);
        facts.contacts.push_back(contact);
    } else if (kind == V("immunisation")) {
        facts.doses.push_back({type, row.text(5), on, outcome != V("declined") && outcome != V("not_given")});
    } else if (kind == V("screening")) {
        facts.screenings.push_back({type, outcome, on});
    } else if (kind == V("step_fact")) {
        facts.answers.push_back({row.text(5), outcome, on, {}});
    }
}

Status readFacts(Connection& connection, const VisitPerson& person, PathwayFacts& facts) {
    const EntryId pregnancy = person.child ? EntryId() : person.pregnancy;
    LODESTAR_ASSIGN(Statement query,
                    connection.statement("SELECT kind, happened, type, outcome, mode, step, seen, waits, elsewhere "
                                         "FROM fact WHERE subject = ?1 AND (pregnancy IS ?2 OR pregnancy IS NULL)"));
    LODESTAR_TRY(query.bind(person.record, pregnancy).each([&](const Statement& row) { takeFact(row, facts); }));
    LODESTAR_ASSIGN(Statement bookings,
                    connection.statement("SELECT coalesce(step, type), at FROM booking WHERE person = ? AND state = "
                                         "'booked'"));
    LODESTAR_TRY(bookings.bind(person.record).each([&](const Statement& row) {
        facts.bookings.push_back({row.text(0), QDateTime::fromString(row.text(1), Qt::ISODate)});
    }));
    LODESTAR_ASSIGN(Statement others,
                    connection.statement("SELECT kind, happened FROM entry WHERE record = ? AND retired = 0 AND "
                                         "recalled = 0 AND kind IN ('early_years_progress', 'handover')"));
    return others.bind(person.record).each([&](const Statement& row) {
        facts.entries.emplace_back(row.text(0), dateOf(row.text(1)));
    });
}

/// After the death of a twin, brother or sister somebody confirms that the steps go on before any is offered.
Result<bool> awaitsConfirmation(Connection& connection, const VisitContext& context, const VisitPerson& person) {
    const bool bereaved = std::any_of(context.people.cbegin(), context.people.cend(), [&](const VisitPerson& each) {
        return each.died && each.child && each.record != person.record;
    });
    if (!bereaved) return false;
    LODESTAR_ASSIGN(
        const auto confirmed,
        connection.integer("SELECT count(*) FROM fact WHERE subject = ? AND kind = 'continue_steps'", person.record));
    return confirmed.value_or(0) == 0;
}

/// What the steps of one person are read with.
struct Reading {
    const ImmunisationSchedule& schedule;
    const PathwayFacts& facts;
    QString role;
    QDate today;
};

VisitStep stepOf(const StepState& state, const Reading& reading) {
    const PathwayStep& step = *state.step;
    VisitStep made;
    made.id = step.id;
    made.type = step.contactType.isEmpty() ? u"other"_s : step.contactType;
    made.name = step.title;
    made.provider = step.provider;
    made.screening = step.screening;
    made.modes = step.modes;
    made.needed = step.needed;
    made.record = step.record;
    if (step.jabs)
        for (const ScheduledDose* each :
             reading.schedule.dosesAt(*step.jabs, reading.facts.birth, reading.facts.doses, reading.today))
            if (!ImmunisationSchedule::isGiven(*each, reading.facts.doses))
                made.doses.append({each->vaccine, each->dose});
    made.countersigned = step.countersign.contains(reading.role);
    made.from = state.from;
    made.to = state.lawBy.isValid() ? state.lawBy : state.by;
    made.due = state.isOpen();
    made.overdue = state.status == StepStatus::Overdue;
    return made;
}

bool mayDo(const PathwayStep& step, const QString& role) {
    return step.roles.isEmpty() || step.roles.contains(role) || step.countersign.contains(role);
}

void sortOut(const std::vector<StepState>& states, const Reading& reading, VisitPerson& person) {
    std::vector<StepState> ordered = states;
    std::stable_sort(ordered.begin(), ordered.end(), [](const StepState& a, const StepState& b) {
        return a.isOpen() != b.isOpen() ? a.isOpen() : a.isOpen() && b.isOpen() ? moreUrgent(a, b) : a.from < b.from;
    });
    for (const StepState& each : ordered) {
        if (!each.isOpen() && each.status != StepStatus::Coming) continue;
        const bool meetsIt = !each.step->contactType.isEmpty() || each.step->byStepOnly;
        if (each.step->isOurs() && meetsIt && mayDo(*each.step, reading.role))
            person.steps.append(stepOf(each, reading));
        else if (!each.step->isOurs() && (each.isOpen() || each.from <= reading.today.addDays(soonDays)))
            person.alsoDue.append(stepOf(each, reading));
    }
}

} // namespace

Status readVisitSteps(Connection& connection, VisitContext& context, QDate today) {
    LODESTAR_ASSIGN(const PathwayCatalogue catalogue, PathwayCatalogue::shipped());
    for (VisitPerson& person : context.people) {
        const bool concerned = person.child ? person.born.isValid() : !person.pregnancy.isNull();
        if (person.died || !concerned) continue;
        PathwayFacts facts;
        facts.ofPregnancy = !person.child;
        facts.birth = person.child ? person.born : QDate();
        facts.edd = person.child ? QDate() : person.edd;
        if (person.gestation) facts.gestation = person.gestation->days();
        LODESTAR_ASSIGN(facts.awaitsConfirmation, awaitsConfirmation(connection, context, person));
        LODESTAR_TRY(readFacts(connection, person, facts));
        facts.doses = catalogue.immunisations().numbered(std::move(facts.doses));
        const PathwayEdition& edition = catalogue.editionFor(person.child ? person.born : person.edd);
        const Reading reading{catalogue.immunisations(), facts, context.me.role, today};
        sortOut(pathway(edition, catalogue.immunisations(), facts, today), reading, person);
    }
    return {};
}

} // namespace lodestar
