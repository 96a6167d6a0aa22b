#include "core/services/VisitService.h"

#include "core/base/Role.h"
#include "core/services/Appointment.h"
#include "core/services/VisitEdits.h"
#include "core/store/EntryTable.h"
#include "core/store/Transaction.h"

#include <QJsonArray>

#include <algorithm>

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;

namespace {

/// A booking this much earlier is what is written up now; nearer, the visit begins now.
constexpr qint64 lateAfterSeconds = 2 * 3600;

QString localText(const QDateTime& time) {
    QDateTime whole = time.toOffsetFromUtc(time.offsetFromUtc());
    whole.setTime(QTime(whole.time().hour(), whole.time().minute()));
    return whole.toString(Qt::ISODate);
}

bool isLive(const VisitContext& context, const RecordId& person) {
    const VisitPerson* found = context.person(person);
    return found != nullptr && !found->died;
}

QList<RecordId> ofBooking(const VisitContext& context) {
    QList<RecordId> people;
    if (!context.booking) return people;
    for (const QJsonValue& each : context.booking->value(V("people")).toArray())
        people.append(RecordId::fromString(each.toObject().value(V("person")).toString()));
    return people;
}

QList<RecordId> withStepDue(const VisitContext& context) {
    QList<RecordId> people;
    for (const VisitPerson& each : context.people)
        if (!each.steps.isEmpty() && each.steps.first().due) people.append(each.record);
    return people;
}

/// Whom the visit is proposed for: those asked for, else those booked, else those who have a step due, else the
/// youngest child.
QList<RecordId> proposedPeople(const VisitContext& context, const VisitAsk& ask) {
    for (QList<RecordId> people : {ask.people, ofBooking(context), withStepDue(context)}) {
        people.erase(std::remove_if(people.begin(), people.end(), [&](const auto& p) { return !isLive(context, p); }),
                     people.end());
        if (!people.isEmpty()) return people;
    }
    for (const VisitPerson& each : context.people)
        if (!each.died && (each.child || !each.pregnancy.isNull())) return {each.record};
    return {};
}

Visit::Subject subjectFor(const VisitPerson& person, const QString& askedStep) {
    Visit::Subject subject;
    subject.person = person.record;
    subject.child = person.child;
    if (!person.child) subject.pregnancy = person.pregnancy;
    const auto asked = std::find_if(person.steps.cbegin(), person.steps.cend(),
                                    [&](const VisitStep& step) { return step.id == askedStep; });
    const VisitStep* step = asked != person.steps.cend() ? &*asked
                            : askedStep.isEmpty() && !person.steps.isEmpty() && person.steps.first().due
                                ? &person.steps.first()
                                : nullptr;
    if (step == nullptr) return subject;
    subject.step = step->id;
    subject.type = step->type;
    return subject;
}

void takeBooking(Visit& visit, const VisitContext& context, const QDateTime& now) {
    if (!context.booking) return;
    visit.appointment = context.booking->id;
    const QString place = context.booking->part(V("what"), V("place"));
    visit.mode = modeOfBooking(place);
    if (visit.mode != V("face_to_face"))
        visit.place.clear();
    else if (!place.isEmpty())
        visit.place = place;
    const QDateTime at = QDateTime::fromString(context.booking->part(V("slot"), V("at")), Qt::ISODate);
    if (at.isValid() && at.secsTo(now) > lateAfterSeconds) visit.at = localText(at);
    visit.minutes = static_cast<int>(context.booking->object(V("slot")).value(V("minutes")).toInteger(0));
}

Result<QList<RecordId>> diedAmong(Connection& connection, const QList<RecordId>& people) {
    QList<RecordId> died;
    for (const RecordId& each : people) {
        LODESTAR_ASSIGN(const auto dead, connection.integer("SELECT died FROM person WHERE record = ?", each));
        if (dead.value_or(0) != 0) died.append(each);
    }
    return died;
}

} // namespace

Visit beginVisit(const VisitContext& context, const VisitAsk& ask, const QDateTime& now) {
    Visit visit;
    visit.id = DraftId::create();
    visit.household = context.household;
    visit.begunAt = now.toString(Qt::ISODate);
    visit.at = localText(now);
    takeBooking(visit, context, now);
    for (const RecordId& each : proposedPeople(context, ask))
        visit.subjects.append(subjectFor(*context.person(each), ask.step));
    if (context.last)
        for (const RecordId& each : context.last->present)
            if (isLive(context, each)) visit.present.append({each, {}});
    // A navigator may not read the health compartment, so what she writes must not go where she cannot see it.
    if (isNavigator(context.me.role)) visit.narrativeCompartment = u"shared"_s;
    noteDrawn(visit, context);
    return visit;
}

void noteDrawn(Visit& visit, const VisitContext& context) {
    visit.drawn.clear();
    const auto note = [&](const Entry& entry, const QString& field) {
        QStringList heads;
        for (const records::Head& head : entry.heads.value(field))
            heads.append(head.change.toString());
        if (!heads.isEmpty()) visit.drawn.insert(entry.id.toString() + u'/' + field, heads);
    };
    for (const Entry& each : context.promises)
        note(each, u"kept"_s);
    if (!context.booking) return;
    note(*context.booking, u"state"_s);
    note(*context.booking, u"contact"_s);
}

Status keepVisit(Connection& connection, const Visit& visit, const QString& title, const QDateTime& now) {
    return keepDraft(connection, {visit.id, visitPage(), visit.household, title, visit.begunAt,
                                  now.toString(Qt::ISODateWithMs), toJson(visit)});
}

Result<EntryId> completeVisit(Work& work, const Visit& visit) {
    if (const auto faults = faultsOf(visit, work.clock().now()); !faults.isEmpty())
        return fail(ErrorCode::InvalidInput, u"visit: not whole (%1)"_s.arg(static_cast<int>(faults.first().why)));
    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(work.connection));
    EntryTable entries(work.connection);
    LODESTAR_ASSIGN(const bool done, entries.contains(visit.contact()));
    if (done) return fail(ErrorCode::AlreadyExists, u"visit"_s);
    LODESTAR_ASSIGN(const Identity me, readIdentity(work.connection));
    VisitWriting writing{me.reference, me.role, work.clock().now().toString(Qt::ISODate), {}};
    LODESTAR_ASSIGN(writing.died, diedAmong(work.connection, visit.next.people));
    LODESTAR_TRY(save(work, visitEdits(visit, writing)));
    LODESTAR_TRY(dropDraft(work.connection, visit.id));
    LODESTAR_TRY(transaction.commit());
    return visit.contact();
}

} // namespace lodestar
