#include "core/services/PlanHandout.h"

#include "core/records/Kind.h"
#include "core/services/Audit.h"
#include "core/services/Documents.h"
#include "core/services/EarlyYears.h"
#include "core/services/Family.h"
#include "core/store/Transaction.h"

#include <QBuffer>

#include <algorithm>

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;

namespace {

const QString planTitle = u"Our plan"_s;

/// The one door onto the sheet: a field that its kind allows there, with one value.
bool mayStand(const Entry& entry, V field) {
    return entry.compartment == records::Compartment::Shared && !entry.inConflict(field) &&
           records::mayStandOnParentSheet(entry.kind, QString(field));
}

/// What is the family's, a child's, or hers; never another adult's.
class Door {
public:
    Door(const Family& family, const RecordId& recipient)
        : m_family(family)
        , m_recipient(recipient) {}

    [[nodiscard]] bool admits(const RecordId& record, const RecordId& whose) const {
        if (!whose.isNull() && whose != m_recipient) return false;
        if (record == m_family.record || record == m_recipient) return true;
        const FamilyMember* member = m_family.member(record);
        return member != nullptr && member->person.child && !member->person.died;
    }

private:
    const Family& m_family;
    RecordId m_recipient;
};

PlanHandout::Goal goalFor(const Goal& goal) {
    PlanHandout::Goal made;
    made.words = goal.words;
    if (mayStand(goal.entry, V("by"))) made.by = goal.by;
    for (const GoalStep& each : goal.steps) {
        if (!mayStand(each.entry, V("step"))) continue;
        made.steps.append({each.what, each.who, each.by, mayStand(each.entry, V("progress")) ? each.far : QString()});
    }
    if (!goal.reviews.isEmpty() && mayStand(goal.reviews.last().entry, V("review"))) {
        made.far = goal.reviews.last().far;
        made.lookedOn = goal.reviews.last().on;
        made.next = goal.reviews.last().next;
    }
    return made;
}

bool isRestricted(const Family& family, const RecordId& adult) {
    return std::ranges::any_of(family.members, [&](const FamilyMember& each) {
        return std::ranges::any_of(each.person.carers,
                                   [&](const Carer& carer) { return carer.person == adult && carer.courtRestriction; });
    });
}

} // namespace

QList<PlanRecipient> planRecipients(const Family& family) {
    QList<PlanRecipient> found;
    for (const FamilyMember& each : family.members) {
        const Person& person = each.person;
        if (person.child || person.died || !each.livesHere || isRestricted(family, person.record)) continue;
        found.append({person.record, person.fullName(), person.language.isEmpty() ? family.language : person.language});
    }
    return found;
}

Result<PlanHandout> readPlanHandout(Connection& connection, const Family& family, const RecordId& recipient) {
    const auto may = planRecipients(family);
    if (std::ranges::find(may, recipient, &PlanRecipient::person) == may.cend())
        return fail(ErrorCode::NotAllowed, u"plan: is not for her"_s);
    LODESTAR_ASSIGN(const FamilyPlan plan, readPlan(connection, family.records()));
    const Door door(family, recipient);
    PlanHandout sheet;
    sheet.household = family.record;
    for (const OwnWords& each : plan.said) {
        if (!mayStand(each.entry, V("said")) || !door.admits(each.record, each.whose)) continue;
        const bool strength = each.sort == V("strength") || each.sort == V("hope");
        (strength ? sheet.strengths : sheet.needs).append(each.words);
    }
    for (const Goal& each : plan.goals)
        if (each.isOpen() && mayStand(each.entry, V("goal")) && door.admits(each.record, each.whose))
            sheet.goals.append(goalFor(each));
    return sheet;
}

Status keepGivenPlan(Work& work, const RecordId& household, const PlanRecipient& to, const QByteArray& pdf) {
    LODESTAR_ASSIGN(const bool died, childHasDied(work.connection, to.person));
    if (died) return fail(ErrorCode::NotAllowed, u"died"_s);
    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(work.connection));
    QBuffer content;
    content.setData(pdf);
    content.open(QIODevice::ReadOnly);
    const NewDocument document{household, planTitle, u"application/pdf"_s, records::Compartment::Shared};
    LODESTAR_ASSIGN(const EntryId kept, attachDocument(work, document, content));
    Q_UNUSED(kept)
    const QString now = work.clock().now().toString(Qt::ISODate);
    const QJsonObject given{
        {u"sheet"_s, planTitle}, {u"to"_s, to.name}, {u"at"_s, now}, {u"toPerson"_s, to.person.toString()}};
    LODESTAR_TRY(save(work, {newEntry(household, u"given", {{u"given"_s, given}})}));
    LODESTAR_TRY(note(work.connection, {now, work.writer.staff, u"printed"_s, household, planTitle}));
    return transaction.commit();
}

} // namespace lodestar
