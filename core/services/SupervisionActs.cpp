#include "core/services/SupervisionActs.h"

#include "core/services/SaveFields.h"
#include "core/services/SupervisionFields.h"
#include "core/services/SupervisionFiling.h"
#include "core/store/EntryTable.h"

#include <algorithm>

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;
using records::Compartment;
using rules::SupervisionSort;

namespace {

constexpr int mostMinutes = 24 * 60;

std::unexpected<Error> invalid(const QString& why) {
    return fail(ErrorCode::InvalidInput, why);
}

QString iso(QDate day) {
    return day.toString(Qt::ISODate);
}

Status checkPlanned(const Identity& me, const NewSupervision& planned) {
    if (planned.supervisees.isEmpty()) return invalid(u"supervisees: are needed"_s);
    if (!planned.planned.isValid()) return invalid(u"planned: is needed"_s);
    if (planned.sort != SupervisionSort::Group && planned.supervisees.size() > 1)
        return invalid(u"supervisees: one alone"_s);
    if (planned.from.isValid() && planned.to.isValid() && planned.to < planned.from)
        return invalid(u"to: lies before from"_s);
    for (const SupervisionPerson& each : planned.supervisees)
        if (each.reference == me.reference) return fail(ErrorCode::NotAllowed, u"herself"_s);
    return {};
}

/// Who has a record: each by her own reference.
QList<Edit> allotments(const RecordId& record, const QList<SupervisionPerson>& people, const QString& from) {
    QList<Edit> edits;
    for (const SupervisionPerson& each : people) {
        if (each.reference.isEmpty()) continue;
        Edit edit = newEntry(record, u"allotment", {{u"staff"_s, each.reference}, {u"from"_s, from}});
        edit.entry = EntryId::derived(record.value(), "allotted:" + each.reference.toUtf8());
        edits.append(edit);
    }
    return edits;
}

Status checkHeld(const Work& work, const Identity& me, const SupervisionSession& drawn, const SupervisionNotes& notes) {
    if (!drawn.isSupervisedBy(me.reference)) return fail(ErrorCode::NotAllowed, u"supervisor"_s);
    if (drawn.cancelled.isValid()) return fail(ErrorCode::Conflict, u"cancelled"_s);
    if (!notes.held.isValid() || notes.held > work.clock().today())
        return invalid(u"held: must be a day that has come"_s);
    if (notes.minutes < 0 || notes.minutes > mostMinutes) return invalid(u"minutes: must be from 0 to 1440"_s);
    if (notes.next.isValid() && notes.next <= notes.held) return invalid(u"next: must be after this one"_s);
    if (drawn.sort == SupervisionSort::Clinical && !notes.families.isEmpty())
        return invalid(u"families: clinical supervision names none"_s);
    for (const AgreedAction& each : notes.actions)
        if (each.what.trimmed().isEmpty()) return invalid(u"action: is needed"_s);
    return {};
}

/// Edits of one session that are saved together.
class Holding {
public:
    Holding(Work& work, const SupervisionSession& drawn, const SupervisionNotes& notes)
        : m_work(work)
        , m_drawn(drawn)
        , m_session(drawn)
        , m_notes(notes) {
        m_session.held = notes.held;
        m_session.minutes = notes.minutes;
        m_session.themes = notes.themes;
        m_session.next = notes.next;
        for (AgreedAction& each : m_notes.actions)
            moveTo(each, each.safeguarding ? Compartment::Sealed : ordinaryPlace());
    }

    Result<QList<Edit>> edits() {
        add(changedFields(newEntry(m_session.record, u"supervision", fieldsOf(m_session)), &m_drawn.drawn));
        for (const DiscussedFamily& each : m_notes.families)
            addPart(each, u"supervision_family", m_session.place());
        for (const AgreedAction& each : m_notes.actions) {
            addPart(each, u"supervision_action", each.compartment);
            LODESTAR_TRY(file(each));
        }
        takeAway(m_drawn.families, m_notes.families);
        takeAway(m_drawn.actions, m_notes.actions);
        LODESTAR_TRY(withdrawFiled());
        addReflections();
        LODESTAR_ASSIGN(const auto workers, supervisionInWorkers(m_work.connection, m_session));
        m_edits += workers;
        return m_edits;
    }

private:
    /// Of an action that is not sealed: where both read it.
    [[nodiscard]] Compartment ordinaryPlace() const {
        SupervisionSession ordinary = m_session;
        ordinary.sort = SupervisionSort::Caseload;
        return ordinary.place();
    }
    /// What moves to another compartment is written anew there and taken away where it was.
    static void moveTo(AgreedAction& action, Compartment place) {
        action.compartment = place;
        if (!action.drawn || action.drawn->compartment == place) return;
        action.entry = EntryId::derived(action.entry.value(), records::compartmentName(place).toUtf8());
        action.drawn.reset();
    }
    void add(const Edit& edit) {
        if (!edit.fields.isEmpty()) m_edits.append(edit);
    }
    template<typename Part> void addPart(const Part& part, QStringView kind, Compartment place) {
        Edit edit = newEntry(m_session.record, kind, fieldsOf(part));
        edit.entry = part.entry;
        edit.compartment = place;
        add(changedFields(edit, part.drawn ? &*part.drawn : nullptr));
    }
    template<typename Part> void takeAway(const QList<Part>& drawn, const QList<Part>& kept) {
        for (const Part& each : drawn) {
            const bool stays = std::ranges::any_of(kept, [&](const Part& other) { return other.entry == each.entry; });
            if (!stays && each.drawn) m_edits.append(removalOf(*each.drawn));
        }
    }
    Status file(const AgreedAction& action) {
        if (!action.safeguarding) return {};
        LODESTAR_ASSIGN(const auto filed, filingOf(m_work.connection, m_session, action));
        m_edits += filed;
        return {};
    }
    /// Of an action that is no longer agreed.
    Status withdrawFiled() {
        for (const AgreedAction& each : m_drawn.actions) {
            const auto same = [&](const AgreedAction& other) { return other.entry == each.entry; };
            if (!each.safeguarding || std::ranges::any_of(m_notes.actions, same)) continue;
            LODESTAR_ASSIGN(const auto removed, withdrawalOf(m_work.connection, each));
            m_edits += removed;
        }
        return {};
    }
    void addReflections() {
        const QString today = iso(m_work.clock().today());
        for (const SupervisionReflection& each : m_notes.reflections) {
            if (each.words.trimmed().isEmpty() && !each.drawn) continue;
            const RecordId record = reflectionRecord(m_session.record, each.whose);
            Edit edit = newEntry(record, u"supervision_reflection",
                                 {{u"session"_s, m_session.record.toString()},
                                  {u"whose"_s, fieldsOf(each.whose)},
                                  {u"words"_s, textOrNull(each.words)}});
            edit.entry = EntryId::derived(record.value(), "reflection");
            add(changedFields(edit, each.drawn ? &*each.drawn : nullptr));
            if (!each.drawn) m_edits += allotments(record, {m_session.supervisor, each.whose}, today);
        }
    }

    Work& m_work;
    const SupervisionSession& m_drawn;
    SupervisionSession m_session;
    SupervisionNotes m_notes;
    QList<Edit> m_edits;
};

} // namespace

Result<RecordId> planSupervision(Work& work, const Identity& me, const NewSupervision& planned) {
    LODESTAR_TRY(checkPlanned(me, planned));
    SupervisionSession session;
    session.record = RecordId::create();
    session.sort = planned.sort;
    session.supervisees = planned.supervisees;
    session.supervisor = {me.reference, me.name, me.role};
    session.planned = planned.planned;
    session.from = planned.from;
    session.to = planned.to;
    // The session comes first: it is what the record is.
    QList<Edit> edits{changedFields(newEntry(session.record, u"supervision", fieldsOf(session)), nullptr)};
    edits += allotments(session.record, planned.supervisees + QList{session.supervisor}, iso(work.clock().today()));
    LODESTAR_TRY(save(work, edits));
    return session.record;
}

Status cancelSupervision(Work& work, const SupervisionSession& drawn, const QString& why) {
    if (why.trimmed().isEmpty()) return invalid(u"why: is needed"_s);
    if (drawn.held.isValid()) return fail(ErrorCode::Conflict, u"held"_s);
    SupervisionSession session = drawn;
    session.cancelled = work.clock().today();
    session.cancelledWhy = why;
    LODESTAR_TRY(saveFields(work, newEntry(session.record, u"supervision", fieldsOf(session)), &drawn.drawn));
    return {};
}

Status holdSupervision(Work& work, const Identity& me, const SupervisionSession& drawn, const SupervisionNotes& notes) {
    LODESTAR_TRY(checkHeld(work, me, drawn, notes));
    LODESTAR_ASSIGN(const auto edits, Holding(work, drawn, notes).edits());
    return save(work, edits);
}

Status signSupervision(Work& work, const Identity& me, const SupervisionSession& drawn) {
    if (!drawn.isSupervisedBy(me.reference) && !drawn.supervises(me.reference))
        return fail(ErrorCode::NotAllowed, u"was not there"_s);
    if (!drawn.waitsFor(me.reference)) return fail(ErrorCode::Conflict, u"nothing to sign"_s);
    const Compartment covers =
        drawn.sealed > 0 ? std::min(supervisionReach(me), Compartment::Health) : supervisionReach(me);
    const QString digest = supervisionDigest(drawn, covers);
    LODESTAR_ASSIGN(const auto now, supervisionOf(work.connection, me, drawn.record, drawn.sealed == 0));
    if (supervisionDigest(now, covers) != digest) return fail(ErrorCode::Conflict, u"changed meanwhile"_s);
    const bool supervisor = drawn.isSupervisedBy(me.reference);
    const SupervisionPerson who{me.reference, me.name, me.role};
    return save(work, {newEntry(drawn.record, u"supervision_signature",
                                {{u"session"_s, drawn.drawn.id.toString()},
                                 {u"who"_s, fieldsOf(who)},
                                 {u"as"_s, supervisor ? u"supervisor"_s : u"supervisee"_s},
                                 {u"signed"_s, QJsonObject{{u"on"_s, iso(work.clock().today())}}},
                                 {u"digest"_s, digest},
                                 {u"covers"_s, records::compartmentName(covers)}})});
}

Status finishAgreedAction(Work& work, const Identity& me, const SupervisionSession& session, const EntryId& action,
                          const QString& how) {
    const bool given = session.handedTo.reference == me.reference;
    if (!given && !session.isSupervisedBy(me.reference) && !session.supervises(me.reference))
        return fail(ErrorCode::NotAllowed, u"was not there"_s);
    LODESTAR_ASSIGN(const auto entry, EntryTable(work.connection).find(action));
    if (!entry || entry->kind != V("supervision_action")) return fail(ErrorCode::NotFound, u"action"_s);
    AgreedAction done = agreedFrom(*entry);
    if (done.done.isValid()) return fail(ErrorCode::Conflict, u"done"_s);
    done.done = work.clock().today();
    done.how = how.trimmed();
    QList<Edit> edits{changedFields(newEntry(entry->record, u"supervision_action", fieldsOf(done)), &*entry)};
    if (done.safeguarding) {
        LODESTAR_ASSIGN(const auto filed, filingOf(work.connection, session, done));
        edits += filed;
    }
    return save(work, edits);
}

} // namespace lodestar
