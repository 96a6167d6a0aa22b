#include "core/services/MissedContacts.h"

#include "core/base/DateText.h"
#include "core/services/EntryWords.h"
#include "core/services/Family.h"
#include "core/services/Fields.h"
#include "core/services/SafetyNet.h"
#include "core/store/EntryTable.h"

#include <QJsonArray>

#include <algorithm>

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;

namespace {

bool isMissed(QStringView outcome) {
    return outcome == V("was_not_brought") || outcome == V("no_access") || outcome == V("cancelled_by_family");
}

/// A referral that is missed again is the same entry, on another day.
QJsonObject markText(const FamilyContactEvent& event) {
    return {{u"entry"_s, event.entry.toString()}, {u"on"_s, event.on.toString(Qt::ISODate)}};
}

QString markOf(const QJsonObject& mark) {
    return mark.value(V("entry")).toString() + u' ' + mark.value(V("on")).toString();
}

/// Gathers what was offered to one family in the window that the area looks back.
class Gathering {
public:
    Gathering(Connection& connection, const RecordId& household, QDate today)
        : m_connection(connection)
        , m_entries(connection)
        , m_today(today)
        , m_words(today, [](const RecordId&) { return QString(); }) {
        m_found.household = household;
    }

    Result<MissedContacts> read() {
        LODESTAR_ASSIGN(m_found.limits, missedLimits(m_connection));
        LODESTAR_ASSIGN(const auto members, readMembers(m_connection, m_found.household));
        LODESTAR_TRY(readHousehold());
        for (const FamilyMember& each : members) {
            if (!each.isNow(m_today) || each.person.died) continue;
            LODESTAR_TRY(readPerson(each.person.record));
        }
        return judged();
    }

private:
    /// What is open to see and happened in the window.
    Result<QList<Entry>> recent(const RecordId& record, QStringView kind) {
        LODESTAR_ASSIGN(auto entries, m_entries.ofRecord(record, kind));
        entries.removeIf([](const Entry& each) { return each.compartment == records::Compartment::Sealed; });
        return entries;
    }

    [[nodiscard]] bool inWindow(QDate on) const {
        return on.isValid() && on <= m_today && on >= m_today.addDays(-m_found.limits.days);
    }

    void add(FamilyContactEvent event) {
        if (inWindow(event.on)) m_events.append(std::move(event));
    }

    Status readHousehold() {
        LODESTAR_ASSIGN(const auto contacts, recent(m_found.household, u"contact"));
        for (const Entry& each : contacts) {
            m_known.insert(each.id.toString());
            addContact(each, each.id, {});
        }
        LODESTAR_ASSIGN(const auto bookings, recent(m_found.household, u"appointment"));
        for (const Entry& each : bookings)
            addAppointment(each);
        LODESTAR_ASSIGN(const auto looks, recent(m_found.household, u"missed_looked_at"));
        for (const Entry& each : looks) {
            if (!m_found.looked) m_found.looked = each;
            for (const QJsonValue& item : each.value(V("missed")).toArray())
                m_lookedAt.insert(markOf(item.toObject()));
        }
        return {};
    }

    void addContact(const Entry& entry, const EntryId& contact, const QList<RecordId>& people) {
        const QString outcome = entry.part(V("what"), V("outcome"));
        if (outcome != V("completed") && !isMissed(outcome)) return;
        Entry came = entry;
        QJsonObject what = entry.object(V("what"));
        what.insert(u"outcome"_s, u"completed"_s);
        what.insert(u"seen"_s, true);
        came.fields.insert(u"what"_s, what);
        add({contact, MissedSource::Contact, storedDate(entry.happened), m_words.title(came),
             isMissed(outcome) ? outcome : QString(), people, 1});
    }

    /// One that became a contact is counted there.
    void addAppointment(const Entry& entry) {
        if (!entry.text(V("contact")).isEmpty()) return;
        const QString state = entry.text(V("state"));
        if (state != V("done") && !isMissed(state)) return;
        FamilyContactEvent event{
            entry.id,
            MissedSource::Appointment,
            storedDate(entry.happened),
            EntryWords::booking(entry.part(V("what"), V("type")), entry.part(V("what"), V("place"))),
            isMissed(state) ? state : QString(),
            {},
            1};
        for (const QJsonValue& each : entry.value(V("people")).toArray())
            event.people.append(RecordId::fromString(each.toObject().value(V("person")).toString()));
        add(event);
    }

    Status readPerson(const RecordId& person) {
        LODESTAR_ASSIGN(const auto seen, recent(person, u"contact_subject"));
        for (const Entry& each : seen)
            addSubject(each, person);
        LODESTAR_ASSIGN(const auto referrals, recent(person, u"referral"));
        for (const Entry& each : referrals)
            addReferral(each, person);
        LODESTAR_ASSIGN(const auto sessions, recent(person, u"course_attendance"));
        for (const Entry& each : sessions)
            addSession(each, person);
        LODESTAR_ASSIGN(const auto jabs, recent(person, u"immunisation"));
        for (const Entry& each : jabs) {
            if (each.part(V("immunisation"), V("status")) != V("declined")) continue;
            m_found.declined.append({person, storedDate(each.happened), each.part(V("immunisation"), V("vaccine"))});
        }
        return {};
    }

    /// Of a contact of this household only who it was for; one that a child brought from another home is counted here.
    void addSubject(const Entry& entry, const RecordId& person) {
        const EntryId contact = EntryId::fromString(entry.text(V("contact")));
        const auto known = std::find_if(m_events.begin(), m_events.end(),
                                        [&](const FamilyContactEvent& each) { return each.entry == contact; });
        if (known != m_events.end()) {
            if (!known->people.contains(person)) known->people.append(person);
        } else if (!m_known.contains(contact.toString())) {
            addContact(entry, contact.isNull() ? entry.id : contact, {person});
        }
    }

    void addReferral(const Entry& entry, const RecordId& person) {
        const QString service = entry.part(V("referral"), V("service"));
        const QJsonObject missed = entry.object(V("notBrought"));
        if (!missed.isEmpty())
            add({entry.id,
                 MissedSource::Referral,
                 storedDate(missed.value(V("on")).toString()),
                 service,
                 u"was_not_brought"_s,
                 {person},
                 std::max(1, missed.value(V("times")).toInt())});
        for (const QJsonValue& each : entry.value(V("attendances")).toArray())
            add({entry.id,
                 MissedSource::Referral,
                 storedDate(each.toObject().value(V("on")).toString()),
                 service,
                 {},
                 {person},
                 1});
    }

    void addSession(const Entry& entry, const RecordId& person) {
        const QString there = entry.part(V("attendance"), V("there"));
        const QString outcome = there == V("absent")      ? u"was_not_brought"_s
                                : there == V("sent_word") ? u"cancelled_by_family"_s
                                                          : QString();
        add({entry.id,
             MissedSource::Course,
             storedDate(entry.happened),
             EntryWords::kindLabel(u"course_session"),
             outcome,
             {person},
             1});
    }

    MissedContacts judged() {
        QList<rules::OfferedContact> offered;
        for (const FamilyContactEvent& each : std::as_const(m_events)) {
            offered.append({each.on, each.missed(), each.times});
            if (!each.missed()) continue;
            m_found.missed.append(each);
            m_found.fresh = m_found.fresh || !m_lookedAt.contains(markOf(markText(each)));
        }
        std::stable_sort(m_found.missed.begin(), m_found.missed.end(),
                         [](const auto& a, const auto& b) { return a.on > b.on; });
        m_found.pattern = rules::missedPattern(offered, m_found.limits, m_today);
        return std::move(m_found);
    }

    Connection& m_connection;
    EntryTable m_entries;
    QDate m_today;
    EntryWords m_words;
    MissedContacts m_found;
    QList<FamilyContactEvent> m_events;
    QSet<QString> m_known;    ///< contacts of this household
    QSet<QString> m_lookedAt; ///< what somebody has looked at
};

/// How many might be missed in each record, without looking closely: who has fewer cannot meet the rule.
constexpr QByteArrayView candidates =
    "SELECT record, sum(times) FROM ("
    "SELECT record, 1 AS times FROM entry WHERE kind = 'contact' AND happened >= ?1 AND retired = 0 AND recalled = 0 "
    "AND json_extract(fields, '$.what.outcome') IN ('was_not_brought', 'no_access', 'cancelled_by_family') "
    "UNION ALL SELECT record, 1 FROM entry WHERE kind = 'contact_subject' AND happened >= ?1 AND retired = 0 AND "
    "recalled = 0 AND json_extract(fields, '$.what.outcome') IN ('was_not_brought', 'no_access', "
    "'cancelled_by_family') "
    "UNION ALL SELECT record, 1 FROM entry WHERE kind = 'appointment' AND happened >= ?1 AND retired = 0 AND recalled "
    "= 0 AND json_extract(fields, '$.state') = 'cancelled_by_family' "
    "UNION ALL SELECT record, 1 FROM entry WHERE kind = 'course_attendance' AND happened >= ?1 AND retired = 0 AND "
    "recalled = 0 AND json_extract(fields, '$.attendance.there') IN ('absent', 'sent_word') "
    "UNION ALL SELECT record, max(1, coalesce(json_extract(fields, '$.notBrought.times'), 1)) FROM entry WHERE kind = "
    "'referral' AND retired = 0 AND recalled = 0 AND json_extract(fields, '$.notBrought.on') >= ?1) GROUP BY record";

} // namespace

Result<MissedContacts> readMissedContacts(Connection& connection, const RecordId& household, QDate today) {
    return Gathering(connection, household, today).read();
}

Result<QList<MissedContacts>> familiesToLookAt(Connection& connection, const CaseloadFacts& facts, QDate today) {
    LODESTAR_ASSIGN(const rules::MissedLimits limits, missedLimits(connection));
    QHash<RecordId, qint64> counts;
    LODESTAR_ASSIGN(Statement query, connection.statement(candidates));
    LODESTAR_TRY(query.bind(today.addDays(-limits.days).toString(Qt::ISODate)).each([&](const Statement& row) {
        const auto record = row.id<RecordId>(0);
        const CasePerson* person = facts.person(record);
        const auto home = facts.householdOf.constFind(record);
        if (person != nullptr) counts[facts.households[person->household].record] += row.integer(1);
        if (person == nullptr && home != facts.householdOf.cend()) counts[record] += row.integer(1);
    }));
    QList<MissedContacts> found;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each) {
        if (each.value() < limits.times) continue;
        LODESTAR_ASSIGN(MissedContacts missed, readMissedContacts(connection, each.key(), today));
        if (missed.asks()) found.append(std::move(missed));
    }
    std::sort(found.begin(), found.end(), [](const MissedContacts& a, const MissedContacts& b) {
        return std::pair(a.pattern.since, a.household) < std::pair(b.pattern.since, b.household);
    });
    return found;
}

Status lookAtMissed(Work& work, const MissedContacts& drawn, const QString& why) {
    if (why.trimmed().isEmpty()) return fail(ErrorCode::InvalidInput, u"why: is needed"_s);
    QJsonObject looked{{u"on"_s, work.clock().today().toString(Qt::ISODate)}};
    LODESTAR_ASSIGN(const QString name, staffName(work.connection, work.writer.staff));
    put(looked, u"by"_s, name);
    put(looked, u"why"_s, why);
    QJsonArray missed;
    for (const FamilyContactEvent& each : drawn.missed)
        missed.append(markText(each));
    return save(work, {newEntry(drawn.household, u"missed_looked_at", {{u"looked"_s, looked}, {u"missed"_s, missed}})});
}

} // namespace lodestar
