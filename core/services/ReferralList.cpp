#include "core/services/ReferralList.h"

#include "core/services/AllotmentSql.h"
#include "core/services/PathwayFactsReader.h"
#include "core/services/ReferralSettings.h"
#include "core/services/SharedWords.h"

#include <algorithm>

namespace lodestar {

using V = QLatin1StringView;
using rules::ReferralState;
using rules::ReferralTurn;

namespace {

/// What a referral says of itself; with them `factsIn` and the row of the directory (9).
const QByteArray ownColumns =
    "SELECT r.entry, r.record, r.compartment, r.state, r.since, r.conflict, r.ended, r.service, r.provider, "
    "r.directory, r.urgency, r.made_on, r.sent_on, r.practitioner, r.receiver_staff, r.receiver_team, "
    "r.receiver_name, r.outcome, r.info_due, r.waiting_to, r.appointment, r.review, r.next_step_by, "
    "instr(coalesce(e.conflicts, ''), 'state')";
const QByteArray ownConflicts = " LEFT JOIN entry_row e ON r.conflict AND e.id = r.entry WHERE ";
/// A person's own household first: the one she lives in.
const QByteArray columns =
    ownColumns +
    ", r.reopened_as IS NOT NULL, p.given, p.family, p.known, p.subject, p.birth_date, p.in_conflict, p.died, "
    "h.record, h.name, h.ward, h.worker, h.whereabouts, p.gestation "
    "FROM referral r LEFT JOIN person p ON p.record = r.record "
    "LEFT JOIN household h ON h.record = coalesce((SELECT m.household FROM member m WHERE m.person = r.record AND "
    "(m.to_on IS NULL OR m.to_on > ?1) ORDER BY m.lives_here DESC, m.entry LIMIT 1), r.record)" +
    ownConflicts;

rules::ReferralFacts factsIn(const Statement& row) {
    rules::ReferralFacts facts;
    facts.state = rules::stateFromName(row.text(3)).value_or(ReferralState::Draft);
    facts.inConflict = row.integer(23) > 0;
    facts.safeguarding = row.text(10) == V("safeguarding");
    facts.hasOutcome = !row.text(17).isEmpty();
    facts.since = dateInRow(row.view(4));
    facts.madeOn = dateInRow(row.view(11));
    facts.sentOn = dateInRow(row.view(12));
    facts.infoDue = dateInRow(row.view(18));
    facts.waitingTo = dateInRow(row.view(19));
    facts.appointment = dateInRow(row.view(20));
    facts.review = dateInRow(row.view(21));
    facts.nextStepBy = dateInRow(row.view(22));
    return facts;
}

class ListReader {
public:
    ListReader(Connection& connection, const ReferralAsk& ask)
        : m_connection(connection)
        , m_ask(ask)
        , m_all(scopeOf(ask.me, ask.today).worker.isEmpty()) {}

    Result<QList<ReferralRow>> read() {
        LODESTAR_ASSIGN(m_targets, ReferralTargetsInUse::read(m_connection));
        LODESTAR_TRY(readNames());
        LODESTAR_TRY(readMine());
        LODESTAR_TRY(readRows());
        std::ranges::stable_sort(m_rows, moreUrgentReferral);
        return std::move(m_rows);
    }

private:
    Status readNames() {
        LODESTAR_ASSIGN(Statement staff, m_connection.statement("SELECT reference, name FROM staff"));
        return staff.each([&](const Statement& row) { m_names.insert(row.text(0), row.text(1)); });
    }

    Status readMine() {
        if (m_all) return {};
        LODESTAR_ASSIGN(Statement query,
                        m_connection.statement("SELECT DISTINCT s.record FROM " + standingAllotments("?1") +
                                               " s WHERE s.holder" + isOneOf("?2")));
        return query.bind(m_ask.today.toString(Qt::ISODate), allottedNames(m_ask.me.reference, m_ask.me.team))
            .each([&](const Statement& row) { m_mine.insert(row.id<RecordId>(0)); });
    }

    Status readRows() {
        QByteArray sql = columns + (m_ask.sealed ? "r.compartment = 3" : "r.compartment < 3");
        if (m_ask.person.isNull())
            sql += m_ask.ended ? " AND r.ended = 1 AND r.since >= ?2" : " AND r.ended = 0 AND ?2 IS NOT NULL";
        else
            sql += " AND r.record = ?2";
        LODESTAR_ASSIGN(Statement query, m_connection.statement(sql));
        const QString today = m_ask.today.toString(Qt::ISODate);
        if (m_ask.person.isNull())
            query.bind(today, orEmpty(m_ask.endedSince.toString(Qt::ISODate)));
        else
            query.bind(today, m_ask.person);
        return query.each([&](const Statement& row) { take(row); });
    }

    void take(const Statement& row) {
        ReferralRow made;
        made.entry = row.id<EntryId>(0);
        made.record = row.id<RecordId>(1);
        made.compartment = static_cast<records::Compartment>(row.integer(2));
        made.conflict = row.boolean(5);
        made.over = row.boolean(6);
        made.service = m_words.of(row.view(7));
        made.provider = m_words.of(row.view(8));
        made.urgency = m_words.of(row.view(10));
        made.receiverName = m_words.of(row.view(16));
        made.outcome = m_words.of(row.view(17));
        made.reopened = row.boolean(24);
        takePerson(row, made);
        made.facts = factsIn(row);
        const QString practitioner = m_words.of(row.view(13));
        const QString worker = m_words.of(row.view(35));
        made.worker = practitioner.isEmpty() ? worker : practitioner;
        made.workerName = m_names.value(made.worker, made.worker);
        const QString staff = m_words.of(row.view(14));
        const QString team = m_words.of(row.view(15));
        const bool left = made.state() != ReferralState::Draft;
        made.comesToMe = left && ((!staff.isEmpty() && staff == m_ask.me.reference) ||
                                  (!team.isEmpty() && staff.isEmpty() && team == m_ask.me.team));
        const bool nobodys = worker.isEmpty() && !made.household.isNull() && practitioner.isEmpty();
        made.isMine = practitioner == m_ask.me.reference || m_mine.contains(made.record) ||
                      m_mine.contains(made.household) || nobodys;
        if (!m_all && !made.isMine && !made.comesToMe && m_ask.person.isNull()) return;
        made.times = rules::referralTimes(made.facts, m_targets->of(m_words.of(row.view(9))), m_ask.today);
        made.climbs = made.times.workingDaysOver > m_targets->climbsAfter();
        m_rows.append(std::move(made));
    }

    void takePerson(const Statement& row, ReferralRow& made) {
        made.person.record = made.record;
        made.person.given = row.text(25);
        made.person.family = row.text(26);
        made.person.known = row.text(27);
        made.person.child = m_words.of(row.view(28)) == V("child");
        if (!row.boolean(30)) made.person.birth = dateInRow(row.view(29));
        made.died = row.boolean(31);
        made.household = row.id<RecordId>(32);
        made.family = row.text(33);
        made.ward = m_words.of(row.view(34));
        made.movedAway = m_words.of(row.view(36)) == V("moved_away");
        if (!row.isNull(37)) made.person.gestation = static_cast<int>(row.integer(37));
    }

    Connection& m_connection;
    const ReferralAsk& m_ask;
    bool m_all;
    std::optional<ReferralTargetsInUse> m_targets;
    QHash<QString, QString> m_names;
    QSet<RecordId> m_mine;
    SharedWords m_words;
    QList<ReferralRow> m_rows;
};

} // namespace

bool ReferralRow::isMyTurn() const {
    // A colleague's question comes back to the sender; everything else that waits for the receiver is the receiver's.
    if (comesToMe && !isMine) return !over && !rules::asksForNextStep(facts.state);
    return times.turn == ReferralTurn::Ours;
}

bool moreUrgentReferral(const ReferralRow& a, const ReferralRow& b) {
    const auto rank = [](const ReferralRow& row) { return row.over ? 2 : row.conflict ? 0 : 1; };
    if (rank(a) != rank(b)) return rank(a) < rank(b);
    if (a.facts.safeguarding != b.facts.safeguarding && !a.over) return a.facts.safeguarding;
    if (a.over) return a.facts.since > b.facts.since;
    if (a.times.by.isValid() != b.times.by.isValid()) return a.times.by.isValid();
    return a.times.by < b.times.by;
}

Result<QList<ReferralRow>> readReferrals(Connection& connection, const ReferralAsk& ask) {
    return ListReader(connection, ask).read();
}

Result<QHash<EntryId, QDate>> referralsDue(Connection& connection, QDate today) {
    LODESTAR_ASSIGN(const auto targets, ReferralTargetsInUse::read(connection));
    QHash<EntryId, QDate> due;
    LODESTAR_ASSIGN(Statement query,
                    connection.statement(ownColumns + " FROM referral r" + ownConflicts + "r.ended = 0"));
    LODESTAR_TRY(query.each([&](const Statement& row) {
        const auto times = rules::referralTimes(factsIn(row), targets.of(row.text(9)), today);
        if (times.by.isValid()) due.insert(row.id<EntryId>(0), times.by);
    }));
    return due;
}

Result<qsizetype> sealedReferralsWaiting(Connection& connection, const Identity& me, QDate today) {
    ReferralAsk ask{.me = me, .today = today};
    ask.sealed = true;
    LODESTAR_ASSIGN(const auto rows, readReferrals(connection, ask));
    return std::ranges::count_if(
        rows, [&](const ReferralRow& each) { return each.conflict || each.isMyTurn() || each.times.isOverdue(today); });
}

} // namespace lodestar
