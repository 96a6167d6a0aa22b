#include "core/services/CameBackReader.h"

#include "core/base/Role.h"
#include "core/services/Allotting.h"
#include "core/services/BookingSql.h"
#include "core/services/CaseMeetings.h"
#include "core/services/Duplicates.h"
#include "core/services/FamilyMember.h"
#include "core/services/Inbox.h"
#include "core/services/KeptDoubles.h"
#include "core/services/MissedContacts.h"
#include "core/services/PrintQueue.h"
#include "core/services/ReferralList.h"
#include "core/services/ReferralsBack.h"
#include "core/services/Refusals.h"
#include "core/services/RoleRights.h"
#include "core/services/Silence.h"
#include "core/services/SupervisionBack.h"
#include "core/services/Transfer.h"

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;

namespace {

/// A birth is new until somebody has met the child, for so many days of its life.
constexpr int newForDays = 28;
/// A message that does not agree is looked at within so many days; then it stands in the family alone.
constexpr int messageDays = 14;
/// So many families with something that went quiet have a line each.
constexpr qsizetype quietFamilies = 3;

// The plus keeps the planner from walking all entries in the order of their records.
constexpr QByteArrayView conflicts =
    "SELECT record, max(changed_at), count(*) FROM entry WHERE conflicts IS NOT NULL AND compartment < 3 AND "
    "retired = 0 AND ?1 = '' GROUP BY +record";
constexpr QByteArrayView proposals =
    "SELECT record, max(made_at), count(*) FROM entry WHERE kind = 'proposal' AND retired = 0 AND recalled = 0 AND "
    "compartment < 3 AND json_extract(fields, '$.answer') IS NULL AND ?1 = '' GROUP BY record";
constexpr QByteArrayView mismatches =
    "SELECT record, max(made_at), count(*) FROM entry WHERE kind = 'event_message' AND retired = 0 AND recalled = 0 "
    "AND compartment < 3 AND made_at >= ?1 AND json_array_length(fields, '$.mismatches') > 0 GROUP BY record";
// What waits is found first: else the content of every entry is read.
constexpr QByteArrayView countersignatures =
    "SELECT e.record, max(e.made_at), count(*) FROM fact f CROSS JOIN entry e ON e.id = f.entry WHERE f.waits AND "
    "json_extract(e.fields, '$.countersignatureBy') = ?1 AND json_extract(e.fields, '$.countersigned') IS NULL "
    "GROUP BY +e.record";

} // namespace

const CaseHousehold* CameBackReader::householdOf(const RecordId& record) const {
    if (const auto home = m_facts.householdOf.constFind(record); home != m_facts.householdOf.cend())
        return &m_facts.households[*home];
    const auto person = m_facts.personOf.constFind(record);
    return person == m_facts.personOf.cend() ? nullptr : &m_facts.households[m_facts.people[*person].household];
}

Result<QString> CameBackReader::familyName(const RecordId& record) {
    if (const CaseHousehold* home = householdOf(record); home != nullptr) return home->name;
    const auto household = householdNamed(m_connection, record, m_today);
    if (!household) {
        if (household.error().code == ErrorCode::NotFound) return QString();
        return std::unexpected(household.error());
    }
    LODESTAR_ASSIGN(Statement query, m_connection.statement("SELECT name FROM household WHERE record = ?"));
    LODESTAR_ASSIGN(const auto name, query.bind(*household).first([](const Statement& row) { return row.text(0); }));
    return name.value_or(QString());
}

/// Written by hand or brought in without a practitioner: the first thing to settle.
Status CameBackReader::addNobodys() {
    LODESTAR_ASSIGN(const auto families, unallottedFamilies(m_connection, m_today));
    if (families.isEmpty()) return {};
    CameBack nobodys;
    nobodys.kind = CameBack::Kind::Nobodys;
    nobodys.count = families.size();
    nobodys.family = families.last().name;
    nobodys.household = families.last().household;
    m_found.append(nobodys);
    return {};
}

/// Offers to her come first of all; her own are shown until they are answered, and two weeks on.
Status CameBackReader::addTransfers() {
    using State = Transfer::State;
    const auto add = [this](CameBack::Kind kind, const Transfer& transfer, const QString& who) {
        CameBack made;
        made.kind = kind;
        made.household = transfer.entry.record;
        made.family = transfer.family;
        made.entry = transfer.entry.id;
        made.at = (transfer.state == State::Waits ? transfer.on : transfer.answeredOn).toString(Qt::ISODate);
        made.who = who;
        m_found.append(made);
    };
    LODESTAR_ASSIGN(const auto toHer, offersTo(m_connection, m_me));
    for (const Transfer& each : toHer)
        add(CameBack::Kind::Offered, each, each.byName);
    LODESTAR_ASSIGN(const auto hers, offersOf(m_connection, m_me, m_today.addDays(-messageDays)));
    for (const Transfer& each : hers) {
        const auto kind = each.state == State::Waits      ? CameBack::Kind::OfferWaits
                          : each.state == State::Accepted ? CameBack::Kind::OfferTaken
                                                          : CameBack::Kind::OfferBack;
        add(kind, each, each.state == State::Waits ? each.toName : each.answeredBy);
    }
    return {};
}

Status CameBackReader::addRefused() {
    LODESTAR_ASSIGN(const auto refused, countRefusals(m_connection));
    if (refused == 0) return {};
    CameBack made;
    made.kind = CameBack::Kind::Refused;
    made.count = refused;
    m_found.append(made);
    return {};
}

/// Those of today stand among its appointments.
Status CameBackReader::addCancellations() {
    LODESTAR_ASSIGN(Statement query, m_connection.statement(
                                         "SELECT DISTINCT b.entry, b.household, b.at FROM booking b LEFT JOIN person p "
                                         "ON p.record = b.person WHERE b.at >= ? AND b.practitioner = ? AND (b.state = "
                                         "'cancel_in_person' OR (b.state = 'booked' AND " +
                                         QByteArray(bookingForNobody) + ")) ORDER BY b.at"));
    const qsizetype first = m_found.size();
    LODESTAR_TRY(query.bind(m_today.addDays(1).toString(Qt::ISODate), m_me.reference).each([&](const Statement& row) {
        CameBack made;
        made.kind = CameBack::Kind::Cancel;
        made.household = row.id<RecordId>(1);
        made.at = row.text(2);
        m_found.append(made);
    }));
    for (qsizetype i = first; i < m_found.size(); ++i) {
        LODESTAR_ASSIGN(m_found[i].family, familyName(m_found[i].household));
    }
    return {};
}

Status CameBackReader::addBirths() {
    CameBack births;
    births.kind = CameBack::Kind::Births;
    for (const CasePerson& each : m_facts.people) {
        if (!each.child || each.died || !each.birth.isValid() || !each.facts.contacts.empty()) continue;
        if (each.birth > m_today || each.birth.addDays(newForDays) < m_today || !each.facts.bookings.empty()) continue;
        births.people.append({each.record, each.given, each.family, each.known, true, each.birth, each.gestation});
        births.wards.append(m_facts.households[each.household].ward);
        births.household = m_facts.households[each.household].record;
    }
    births.count = births.people.size();
    if (births.count > 1) births.household = {};
    if (births.count > 0) m_found.append(births);
    return {};
}

/// Rows of record, time and number become one item for each family.
Status CameBackReader::addByHousehold(CameBack::Kind kind, QByteArrayView sql, const QString& bound) {
    QHash<RecordId, qsizetype> places;
    LODESTAR_ASSIGN(Statement query, m_connection.statement(sql));
    return query.bind(bound).each([&](const Statement& row) {
        const CaseHousehold* home = householdOf(row.id<RecordId>(0));
        if (home == nullptr) return;
        const auto known = places.constFind(home->record);
        if (known != places.cend()) {
            m_found[*known].count += row.integer(2);
            return;
        }
        places.insert(home->record, m_found.size());
        CameBack made;
        made.kind = kind;
        made.household = home->record;
        made.family = home->name;
        made.at = row.text(1);
        made.count = row.integer(2);
        m_found.append(made);
    });
}

/// A line for each family; where there are many, one line that leads to the list. A promise with its day stands among
/// what is due already. A lead is shown what has climbed.
Status CameBackReader::addQuiet() {
    LODESTAR_ASSIGN(const SilentList quiet, readSilence(m_connection, m_facts, m_today));
    const bool lead = leads(m_me);
    m_sealedQuiet = m_me.role == V("team-lead") ? quiet.sealedClimbed : quiet.sealed;
    QList<CameBack> families;
    QHash<RecordId, qsizetype> places;
    CameBack all;
    all.kind = lead ? CameBack::Kind::QuietLong : CameBack::Kind::Quiet;
    all.count = 0;
    for (const SilentMatter& each : quiet.matters) {
        if (each.kind == rules::SilentKind::Referral) continue; // Today has lines of its own for them
        const bool isDue = each.kind == rules::SilentKind::Promise && each.entry.object(V("promise")).contains(V("by"));
        if (lead ? !each.climbed() : isDue) continue;
        ++all.count;
        if (const auto known = places.constFind(each.household); known != places.cend()) {
            ++families[*known].count;
            continue;
        }
        places.insert(each.household, families.size());
        CameBack made;
        made.kind = all.kind;
        made.household = each.household;
        made.family = each.family;
        made.at = each.silence.lastDay.toString(Qt::ISODate);
        families.append(made);
    }
    if (families.size() <= quietFamilies)
        m_found += families;
    else
        m_found.append(all);
    return {};
}

Status CameBackReader::addMissed() {
    LODESTAR_ASSIGN(const auto families, familiesToLookAt(m_connection, m_facts, m_today));
    for (const MissedContacts& each : families) {
        const CaseHousehold* home = householdOf(each.household);
        if (home == nullptr) continue;
        CameBack made;
        made.kind = CameBack::Kind::Missed;
        made.household = each.household;
        made.family = home->name;
        made.count = each.pattern.missed;
        made.at = each.pattern.since.toString(Qt::ISODate);
        m_found.append(made);
    }
    return {};
}

Status CameBackReader::addPrints() {
    LODESTAR_ASSIGN(const auto sheets, queuedSheets(m_connection, m_me, m_today));
    if (sheets.isEmpty()) return {};
    CameBack made;
    made.kind = CameBack::Kind::Prints;
    made.count = sheets.size();
    made.at = sheets.first().askedOn.toString(Qt::ISODate);
    m_found.append(made);
    return {};
}

/// What is due within a week, or names no day. No family is named here: one line leads to all.
Status CameBackReader::addAgreed() {
    LODESTAR_ASSIGN(const auto open, openCaseActions(m_connection, m_me, m_today));
    CameBack made;
    made.kind = CameBack::Kind::Agreed;
    made.count = std::count_if(open.cbegin(), open.cend(), [this](const OpenCaseAction& each) {
        return !each.action.by.isValid() || each.action.by <= m_today.addDays(7);
    });
    if (made.count > 0) m_found.append(made);
    return {};
}

/// A proposed joining waits for whoever is the second person; what merely looks alike is a lead's to look at. It is
/// shown as it was last counted: whoever shows the day counts anew beside it (KeptDoubles.h).
Status CameBackReader::addDoubles() {
    if (!mayJoinRecords(m_me)) return {};
    LODESTAR_ASSIGN(const auto joinings, recordJoinings(m_connection, m_me));
    CameBack made;
    made.kind = CameBack::Kind::Doubles;
    made.count = std::count_if(joinings.cbegin(), joinings.cend(),
                               [](const RecordJoining& each) { return !each.stands && !each.mine; });
    if (leads(m_me)) {
        LODESTAR_ASSIGN(const KeptDoubles kept, keptDoubles(m_connection, m_today));
        made.count += kept.count;
        m_doublesStale = !kept.current;
    }
    if (made.count > 0) m_found.append(made);
    return {};
}

/// What no family is known for stands in the inbox; here is only how much.
Status CameBackReader::addInbox() {
    using Kind = CameBack::Kind;
    LODESTAR_ASSIGN(const auto counts, inboxCounts(m_connection));
    for (const auto& [kind, sort] :
         {std::pair{Kind::WalkIns, InboxSort::WalkIn}, std::pair{Kind::Unmatched, InboxSort::Unmatched},
          std::pair{Kind::Unplaced, InboxSort::Unplaced}}) {
        if (counts.value(sort) == 0) continue;
        CameBack made;
        made.kind = kind;
        made.count = counts.value(sort);
        m_found.append(made);
    }
    return {};
}

/// Those of an appointment of today stand there.
Status CameBackReader::addDrafts(const QList<DayAppointment>& shown) {
    LODESTAR_ASSIGN(const auto kept, drafts(m_connection));
    for (const Draft& draft : kept) {
        const bool above = std::any_of(shown.cbegin(), shown.cend(),
                                       [&](const DayAppointment& each) { return each.draft == draft.id; });
        if (above) continue;
        CameBack made;
        made.kind = CameBack::Kind::Draft;
        LODESTAR_ASSIGN(made.family, familyName(draft.record));
        made.household = draft.record;
        made.page = draft.page;
        made.draft = draft.id;
        made.at = draft.begunAt;
        m_found.append(made);
    }
    return {};
}

Result<QList<CameBack>> CameBackReader::read(const QList<DayAppointment>& shown) {
    using Kind = CameBack::Kind;
    LODESTAR_TRY(addDrafts(shown));
    LODESTAR_ASSIGN(const auto referrals, referralsBack(m_connection, m_me, m_today));
    m_found += referrals;
    LODESTAR_TRY(addTransfers());
    LODESTAR_TRY(addRefused());
    // A navigator takes no family that nobody has, and new births are visited by health visitors.
    const bool navigator = isNavigator(m_me.role);
    // To whoever leads they are the first line of the day (LeadMatters.h).
    if (!navigator && !leads(m_me)) LODESTAR_TRY(addNobodys());
    LODESTAR_TRY(addAllotted());
    LODESTAR_TRY(addCover());
    LODESTAR_TRY(addCancellations());
    if (!navigator) LODESTAR_TRY(addBirths());
    LODESTAR_TRY(addByHousehold(Kind::Conflict, conflicts, u""_s));
    LODESTAR_TRY(addByHousehold(Kind::Proposal, proposals, u""_s));
    LODESTAR_TRY(addByHousehold(Kind::Mismatch, mismatches, m_today.addDays(-messageDays).toString(Qt::ISODate)));
    LODESTAR_TRY(addByHousehold(Kind::Countersign, countersignatures, m_me.reference));
    if (m_me.role == V("team-lead")) LODESTAR_TRY(addClimbed());
    LODESTAR_TRY(addQuiet());
    if (leads(m_me)) LODESTAR_TRY(addMissed());
    LODESTAR_TRY(addDoubles());
    LODESTAR_TRY(addInbox());
    LODESTAR_TRY(addPrints());
    LODESTAR_TRY(addAgreed());
    LODESTAR_ASSIGN(const auto supervision, supervisionBack(m_connection, m_me, m_today));
    m_found += supervision;
    LODESTAR_TRY(addWorkforce());
    return std::move(m_found);
}

Status CameBackReader::addWorkforce() {
    LODESTAR_ASSIGN(const auto matters, workforceMatters(m_connection, m_me, m_today));
    for (const WorkforceMatter& each : matters) {
        CameBack made;
        made.kind = CameBack::Kind::Workforce;
        made.household = each.household;
        made.matter = each;
        made.at = each.on.toString(Qt::ISODate);
        // What a volunteer is worried about, and a death, cannot wait behind drafts and imports.
        if (each.sort <= WorkforceMatter::Sort::FamilyDied)
            m_found.prepend(made);
        else
            m_found.append(made);
    }
    return {};
}

Result<qsizetype> CameBackReader::sealedMatters() {
    qsizetype count = m_sealedQuiet;
    LODESTAR_ASSIGN(Statement query,
                    m_connection.statement("SELECT record FROM entry WHERE kind = 'private_task' AND retired = 0 AND "
                                           "recalled = 0 AND json_extract(fields, '$.done') IS NULL AND record NOT IN "
                                           "(SELECT record FROM person WHERE died) UNION ALL SELECT "
                                           "record FROM entry WHERE conflicts IS NOT NULL AND compartment = 3 AND "
                                           "kind <> 'referral'"));
    LODESTAR_TRY(query.each([&](const Statement& row) {
        if (householdOf(row.id<RecordId>(0)) != nullptr) ++count;
    }));
    LODESTAR_ASSIGN(const qsizetype referrals, sealedReferralsWaiting(m_connection, m_me, m_today));
    return count + referrals;
}

} // namespace lodestar
