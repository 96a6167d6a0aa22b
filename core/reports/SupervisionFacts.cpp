#include "core/reports/SupervisionFacts.h"

#include "core/base/Role.h"
#include "core/rules/Pathway.h"
#include "core/services/PathwayInUse.h"
#include "core/services/RoleRights.h"

#include <algorithm>

namespace lodestar::reports {

using namespace Qt::StringLiterals;
using rules::StepStatus;

namespace {

/// A month, where no session came before.
constexpr int usualDays = 31;

class PictureReader {
public:
    PictureReader(Connection& connection, const SupervisionAsk& ask, QDate today)
        : m_connection(connection)
        , m_ask(ask) {
        m_made.today = today;
        m_made.sealed = ask.sealed;
    }

    Result<SupervisionPicture> read() {
        LODESTAR_ASSIGN(m_all, supervisions(m_connection, m_ask.me, m_ask.sealed));
        LODESTAR_TRY(findSession());
        LODESTAR_TRY(findPerson());
        LODESTAR_TRY(checkRights());
        m_made.health = worksWithHealth(m_made.who);
        choosePeriod();
        LODESTAR_ASSIGN(m_made.families, familiesOf(m_connection, m_made.who, m_made.today));
        LODESTAR_ASSIGN(m_made.prepared,
                        preparedFamilies(m_connection, sessionOrNew(), m_all, m_made.today, m_ask.sealed));
        if (m_made.health) {
            LODESTAR_TRY(readReviews());
        } else {
            // A volunteer is told nothing of a family's plan.
            if (isNavigator(m_made.who.role)) LODESTAR_TRY(readGoals());
            LODESTAR_TRY(readSessions());
        }
        LODESTAR_TRY(readWaiting());
        LODESTAR_ASSIGN(m_made.worker, workerNamed(m_connection, m_made.who.reference));
        return m_made;
    }

private:
    Status findSession() {
        if (m_ask.session.isNull()) return {};
        const auto found = std::ranges::find(m_all, m_ask.session, &SupervisionSession::record);
        if (found == m_all.cend()) return fail(ErrorCode::NotFound, u"session"_s);
        m_made.session = *found;
        return {};
    }

    Status findPerson() {
        if (m_made.session && !m_made.session->supervisees.isEmpty()) {
            const auto& people = m_made.session->supervisees;
            const auto named = std::ranges::find(people, m_ask.reference, &SupervisionPerson::reference);
            m_made.who = named == people.cend() ? people.first() : *named;
            return {};
        }
        LODESTAR_ASSIGN(Statement query,
                        m_connection.statement("SELECT reference, name, role FROM staff WHERE reference = ?"));
        LODESTAR_TRY(query.bind(m_ask.reference).each([this](const Statement& row) {
            m_made.who = {row.text(0), row.text(1), row.text(2)};
        }));
        return m_made.who.reference.isEmpty() ? fail(ErrorCode::NotFound, m_ask.reference) : Status();
    }

    Status checkRights() const {
        const bool own = m_made.who.reference == m_ask.me.reference;
        const bool hers = m_made.session && m_made.session->isSupervisedBy(m_ask.me.reference);
        if (!own && !hers && !leads(m_ask.me)) return fail(ErrorCode::NotAllowed, u"practitioner"_s);
        const bool safeguarding = m_made.session && m_made.session->sort == rules::SupervisionSort::Safeguarding;
        if (m_ask.sealed && !(safeguarding && mayOpenSealed(m_ask.me))) return fail(ErrorCode::NotAllowed, u"sealed"_s);
        return {};
    }

    [[nodiscard]] SupervisionSession sessionOrNew() const {
        if (m_made.session) return *m_made.session;
        SupervisionSession session;
        session.supervisees = {m_made.who};
        return session;
    }

    void choosePeriod() {
        const SupervisionSession session = sessionOrNew();
        if (const SupervisionSession* before = earlierSession(m_all, session)) {
            m_made.earlier = before->actions;
            m_made.earlierOn = before->held;
        }
        m_made.to = m_ask.to.isValid() ? m_ask.to : session.to.isValid() ? session.to : m_made.today;
        m_made.from = m_ask.from.isValid()         ? m_ask.from
                      : session.from.isValid()     ? session.from
                      : m_made.earlierOn.isValid() ? m_made.earlierOn
                                                   : m_made.to.addDays(-usualDays);
    }

    Status readReviews() {
        LODESTAR_ASSIGN(const auto catalogue, readPathwayInUse(m_connection));
        const CaseloadFacts& facts = m_made.families.facts;
        const auto take = [&](const rules::PathwayFacts& known, QDate anchor, const CasePerson& person) {
            const RecordId home = facts.households[person.household].record;
            if (person.died || !anchor.isValid() || !m_made.families.households.contains(home)) return;
            for (const rules::StepState& each :
                 rules::pathway(catalogue->editionFor(anchor), catalogue->immunisations(), known, m_made.today))
                if (each.step->mandate == rules::Mandate::Law) takeReview(each, person, home);
        };
        for (const CasePerson& each : facts.people)
            if (each.child) take(each.facts, each.birth, each);
        for (const CasePregnancy& each : facts.pregnancies)
            take(each.facts, each.edd, facts.people[each.mother]);
        std::ranges::stable_sort(m_made.reviews, std::ranges::less(), &SupervisedReview::by);
        return {};
    }

    void takeReview(const rules::StepState& state, const CasePerson& person, const RecordId& home) {
        const QDate by = state.lawBy.isValid() ? state.lawBy : state.by;
        const bool inPeriod = by >= m_made.from && by <= m_made.to;
        const bool overdue = state.isOpen() && by < m_made.today;
        const bool over = state.status == StepStatus::Superseded || state.status == StepStatus::Expired;
        const bool settled = state.status == StepStatus::Done || state.status == StepStatus::Declined;
        const bool counts = state.isOpen() || over || settled;
        if (!counts || !(inPeriod || overdue)) return;
        SupervisedReview made;
        made.household = home;
        made.who = (person.given + u' ' + person.family).simplified();
        made.title = state.step->title;
        made.by = by;
        if (state.status == StepStatus::Done) made.done = state.on;
        made.open = state.isOpen();
        made.notDone = state.isOpen() || over;
        made.declined = state.status == StepStatus::Declined;
        made.tries = state.tries;
        made.lastOutcome = state.lastTryOutcome;
        made.booked = state.booked;
        m_made.reviews.append(made);
    }

    Status readGoals() {
        QList<RecordId> records;
        const CaseloadFacts& facts = m_made.families.facts;
        for (const CaseHousehold& home : facts.households) {
            if (!m_made.families.households.contains(home.record)) continue;
            records.append(home.record);
            for (const std::size_t each : home.people)
                if (!facts.people[each].died) records.append(facts.people[each].record);
        }
        LODESTAR_ASSIGN(FamilyPlan plan, readPlan(m_connection, records));
        for (const Goal& each : std::as_const(plan.goals)) {
            const bool ended = each.endedOn >= m_made.from && each.endedOn <= m_made.to;
            if (each.isOpen() || ended) m_made.goals.append(each);
        }
        return {};
    }

    [[nodiscard]] bool leadsIt(const QList<Facilitator>& facilitators) const {
        return std::ranges::any_of(facilitators,
                                   [this](const Facilitator& each) { return each.staff == m_made.who.reference; });
    }

    Status readSessions() {
        if (m_made.who.reference.isEmpty()) return {};
        LODESTAR_ASSIGN(const auto all, courses(m_connection));
        for (const Course& course : all) {
            LODESTAR_ASSIGN(const auto sessions, sessionsOf(m_connection, course.entry));
            for (const CourseSession& each : sessions) {
                const bool hers = leadsIt(each.facilitators.isEmpty() ? course.facilitators : each.facilitators);
                const QDate on = each.at.date();
                if (hers && on >= m_made.from && on <= m_made.to) m_made.sessions.append({course.name, each});
            }
        }
        std::ranges::stable_sort(m_made.sessions, std::ranges::less(),
                                 [](const SupervisionPicture::LedSession& each) { return each.session.at; });
        return {};
    }

    /// Referrals that wait for a word; sealed ones stand in no list of names.
    Status readWaiting() {
        LODESTAR_ASSIGN(auto rows, readReferrals(m_connection, {m_ask.me, m_made.today}));
        for (const ReferralRow& each : rows) {
            const bool hers = each.worker == m_made.who.reference && each.compartment != records::Compartment::Sealed;
            const bool shown = m_made.health || each.compartment == records::Compartment::Shared;
            if (hers && shown && !each.over && each.state() != rules::ReferralState::Draft)
                m_made.referrals.append(each);
        }
        return {};
    }

    Connection& m_connection;
    const SupervisionAsk& m_ask;
    QList<SupervisionSession> m_all;
    SupervisionPicture m_made;
};

} // namespace

Result<SupervisionPicture> readSupervisionPicture(Connection& connection, const SupervisionAsk& ask, QDate today) {
    return PictureReader(connection, ask, today).read();
}

} // namespace lodestar::reports
