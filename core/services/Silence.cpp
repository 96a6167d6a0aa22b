#include "core/services/Silence.h"

#include "core/base/DateText.h"
#include "core/services/Fields.h"
#include "core/services/ReferralList.h"
#include "core/services/SafetyNet.h"
#include "core/store/EntryTable.h"

#include <QJsonArray>

#include <algorithm>

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;
using rules::SilentKind;

namespace {

/// Where each kind's facts lie in its entry. Columns: id, record, compartment, since, made at, day of its own, words,
/// who, person.
struct Source {
    SilentKind kind;
    QByteArrayView columns;
    QByteArrayView from;
};

constexpr std::array sources{
    Source{SilentKind::Concern, "e.happened, e.made_at, NULL, json_extract(e.fields, '$.concern.words'), NULL, NULL",
           "entry e WHERE e.kind = 'development_concern' AND json_extract(e.fields, '$.answered') IS NULL AND "
           "json_extract(e.fields, '$.leftOut') IS NULL"},
    Source{SilentKind::Referral,
           "coalesce(json_extract(e.fields, '$.state.on'), e.happened), e.made_at, NULL, json_extract(e.fields, "
           "'$.referral.service'), NULL, json_extract(e.fields, '$.person')",
           "entry e WHERE e.kind = 'referral' AND json_extract(e.fields, '$.state.state') NOT IN ('closed', "
           "'withdrawn') AND json_extract(e.fields, '$.closed.outcome') IS NULL"},
    Source{SilentKind::Request,
           "e.happened, e.made_at, json_extract(e.fields, '$.request.by'), json_extract(e.fields, '$.request.what'), "
           "json_extract(e.fields, '$.request.who'), NULL",
           "entry e WHERE e.kind = 'request' AND json_extract(e.fields, '$.answered') IS NULL AND "
           "json_extract(e.fields, '$.leftOut') IS NULL"},
    Source{SilentKind::Promise,
           "e.happened, e.made_at, json_extract(e.fields, '$.promise.by'), json_extract(e.fields, '$.promise.what'), "
           "json_extract(e.fields, '$.promise.who'), NULL",
           "entry e WHERE e.kind = 'promise' AND json_extract(e.fields, '$.kept') IS NULL AND json_extract(e.fields, "
           "'$.leftOut') IS NULL"},
    Source{SilentKind::Action,
           "e.happened, e.made_at, json_extract(a.value, '$.by'), json_extract(a.value, '$.what'), "
           "json_extract(a.value, '$.who'), NULL",
           "entry e, json_each(e.fields, '$.actions') a WHERE e.kind = 'case_discussion' AND json_extract(a.value, "
           "'$.done') IS NULL"},
};

/// The newest word about what comes next.
struct Step {
    QDate on;
    QDate by;
    bool closed = false;
};

QString keyOf(const EntryId& entry, const QString& action) {
    return entry.toString() + u'\n' + action;
}

class SilenceReader {
public:
    SilenceReader(Connection& connection, const CaseloadFacts& facts, QDate today, bool sealedToo)
        : m_connection(connection)
        , m_facts(facts)
        , m_today(today)
        , m_sealedToo(sealedToo) {}

    Result<SilentList> read() {
        LODESTAR_ASSIGN(m_limits, silenceLimits(m_connection));
        LODESTAR_ASSIGN(m_referralsDue, referralsDue(m_connection, m_today));
        LODESTAR_TRY(readSteps());
        LODESTAR_TRY(readBookings());
        for (const Source& each : sources) {
            LODESTAR_TRY(readKind(each));
        }
        LODESTAR_TRY(readEntries());
        std::stable_sort(
            m_found.matters.begin(), m_found.matters.end(),
            [](const SilentMatter& a, const SilentMatter& b) { return a.silence.lastDay < b.silence.lastDay; });
        return std::move(m_found);
    }

private:
    Status readSteps() {
        LODESTAR_ASSIGN(Statement query,
                        m_connection.statement(
                            "SELECT json_extract(fields, '$.about'), json_extract(fields, '$.action'), happened, "
                            "json_extract(fields, '$.next.by'), json_extract(fields, '$.closed') IS NOT NULL FROM "
                            "entry WHERE kind = 'follow_up' AND retired = 0 AND recalled = 0 ORDER BY happened, "
                            "made_at"));
        return query.each([&](const Statement& row) {
            const QString key = keyOf(EntryId::fromString(row.text(0)), row.text(1));
            const bool closed = m_steps.value(key).closed || row.boolean(4);
            m_steps.insert(key, {storedDate(row.text(2)), storedDate(row.text(3)), closed});
        });
    }

    /// A visit that is booked is the next step of a concern about that child.
    Status readBookings() {
        LODESTAR_ASSIGN(Statement query, m_connection.statement("SELECT person, min(at) FROM booking WHERE state = "
                                                                "'booked' AND at >= ? AND person IS NOT NULL GROUP BY "
                                                                "person"));
        return query.bind(m_today.toString(Qt::ISODate)).each([&](const Statement& row) {
            m_booked.insert(row.id<RecordId>(0), storedDate(row.text(1)));
        });
    }

    Status readKind(const Source& source) {
        LODESTAR_ASSIGN(Statement query,
                        m_connection.statement("SELECT e.id, e.record, e.compartment, " + source.columns.toByteArray() +
                                               " FROM " + source.from.toByteArray() +
                                               " AND e.retired = 0 AND e.recalled = 0"));
        return query.each([&](const Statement& row) { take(source.kind, row); });
    }

    void take(SilentKind kind, const Statement& row) {
        SilentMatter made;
        made.kind = kind;
        made.entry.id = row.id<EntryId>(0);
        made.entry.record = row.id<RecordId>(1);
        made.entry.compartment = static_cast<records::Compartment>(row.integer(2));
        const RecordId named = RecordId::fromString(row.text(8));
        if (!place(made, named.isNull() ? made.entry.record : named)) return;
        made.since = storedDate(row.text(3));
        if (!made.since.isValid()) made.since = storedDate(row.text(4));
        made.words = row.text(6);
        made.who = row.text(7);
        if (kind == SilentKind::Action) made.action = made.words;
        // A referral has the times of its service, as its own list has them.
        const QDate own = storedDate(row.text(5));
        judge(made, kind == SilentKind::Referral ? m_referralsDue.value(made.entry.id) : own);
        if (made.silence.level == rules::SilenceLevel::None) return;
        // A sealed referral stands among the sealed matters as what it is.
        if (made.isSealed() && made.kind == SilentKind::Referral) return;
        if (made.isSealed() && !m_sealedToo) {
            ++m_found.sealed;
            m_found.sealedClimbed += made.climbed() ? 1 : 0;
            return;
        }
        m_found.matters.append(made);
    }

    /// Whose family it is; false for one that is not among the facts, moved away, or whose person died.
    bool place(SilentMatter& made, const RecordId& record) const {
        const CasePerson* person = m_facts.person(record);
        if (person != nullptr && person->died) return false;
        const auto home = m_facts.householdOf.constFind(record);
        if (person == nullptr && home == m_facts.householdOf.cend()) return false;
        const CaseHousehold& household = m_facts.households[person != nullptr ? person->household : *home];
        if (household.whereabouts == V("moved_away")) return false;
        made.household = household.record;
        made.family = household.name;
        made.ward = household.ward;
        made.workers = household.workers;
        if (person != nullptr)
            made.person = WorkPerson{person->record, person->given, person->family,   person->known,
                                     person->child,  person->birth, person->gestation};
        return true;
    }

    void judge(SilentMatter& made, QDate by) const {
        const Step step = m_steps.value(keyOf(made.entry.id, made.action));
        rules::SilenceFacts facts;
        facts.kind = made.kind;
        facts.since = made.since;
        facts.by = by;
        facts.ended = step.closed;
        facts.hasStep = step.on.isValid();
        facts.stepOn = step.on;
        facts.stepBy = step.by;
        made.hadStep = facts.hasStep;
        const QDate booked = made.person ? m_booked.value(made.person->record) : QDate();
        if (made.kind == SilentKind::Concern && booked.isValid() && !(step.by.isValid() && step.by > booked)) {
            facts.hasStep = true;
            facts.stepBy = booked;
        }
        made.silence = rules::silenceOf(facts, m_limits, m_today);
    }

    Status readEntries() {
        for (SilentMatter& each : m_found.matters) {
            LODESTAR_ASSIGN(const auto entry, EntryTable(m_connection).find(each.entry.id));
            if (entry) each.entry = *entry;
        }
        return {};
    }

    Connection& m_connection;
    const CaseloadFacts& m_facts;
    QDate m_today;
    bool m_sealedToo;
    rules::SilenceLimits m_limits;
    QHash<EntryId, QDate> m_referralsDue;
    QHash<QString, Step> m_steps;
    QHash<RecordId, QDate> m_booked;
    SilentList m_found;
};

/// A word about what comes next, in the compartment of what it is about.
Edit stepAbout(const SilentMatter& matter, const QJsonObject& next) {
    QJsonObject fields{{u"about"_s, matter.entry.id.toString()}, {u"next"_s, next}};
    put(fields, u"action"_s, matter.action);
    Edit edit = newEntry(matter.entry.record, u"follow_up", fields);
    edit.compartment = matter.entry.compartment;
    return edit;
}

Edit closingOf(const SilentMatter& matter, const Work& work, const QString& why) {
    const QString today = work.clock().today().toString(Qt::ISODate);
    Edit edit = stepAbout(matter, {{u"on"_s, today}});
    edit.fields.insert(u"closed"_s, QJsonObject{{u"on"_s, today}, {u"why"_s, why}});
    return edit;
}

Edit actionDone(const SilentMatter& matter, const QString& today) {
    QJsonArray actions = matter.entry.value(V("actions")).toArray();
    for (auto each : actions) {
        QJsonObject action = each.toObject();
        if (action.value(V("what")).toString() != matter.action || action.contains(V("done"))) continue;
        action.insert(u"done"_s, today);
        each = action;
    }
    return correctionOf(matter.entry, {{u"actions"_s, actions}});
}

} // namespace

Result<SilentList> readSilence(Connection& connection, const CaseloadFacts& facts, QDate today, bool sealedToo) {
    return SilenceReader(connection, facts, today, sealedToo).read();
}

Result<SilentList> readSilence(Connection& connection, const CaseloadScope& scope, bool sealedToo) {
    LODESTAR_ASSIGN(const CaseloadFacts facts, readCaseloadFacts(connection, scope));
    return readSilence(connection, facts, scope.today, sealedToo);
}

Status giveNextStep(Work& work, const SilentMatter& matter, QDate by, const QString& words) {
    const QDate today = work.clock().today();
    if (words.trimmed().isEmpty()) return fail(ErrorCode::InvalidInput, u"words: are needed"_s);
    if (!by.isValid() || by < today) return fail(ErrorCode::InvalidInput, u"by: must be today or later"_s);
    QJsonObject next{{u"on"_s, today.toString(Qt::ISODate)}, {u"by"_s, by.toString(Qt::ISODate)}};
    put(next, u"words"_s, words);
    return save(work, {stepAbout(matter, next)});
}

Status endSilent(Work& work, const SilentMatter& matter, SilentEnd how, const QString& words) {
    const QString said = words.trimmed();
    const bool leftOut = how == SilentEnd::LeftOut;
    if (leftOut && said.isEmpty()) return fail(ErrorCode::InvalidInput, u"why: is needed"_s);
    const QString today = work.clock().today().toString(Qt::ISODate);
    QJsonObject end{{u"on"_s, today}};
    switch (matter.kind) {
    case SilentKind::Referral:
        return fail(ErrorCode::NotAllowed, u"referral"_s);
    case SilentKind::Action:
        return save(work, {leftOut ? closingOf(matter, work, said) : actionDone(matter, today)});
    case SilentKind::Concern:
    case SilentKind::Request:
    case SilentKind::Promise:
        break;
    }
    put(end, leftOut ? u"why"_s : u"words"_s, said);
    const QString settled = matter.kind == SilentKind::Promise ? u"kept"_s : u"answered"_s;
    return save(work, {correctionOf(matter.entry, {{leftOut ? u"leftOut"_s : settled, end}})});
}

} // namespace lodestar
