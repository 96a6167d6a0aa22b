#include "core/services/ReferralsBack.h"

#include "core/services/ReferralList.h"

namespace lodestar {

using V = QLatin1StringView;
using rules::ReferralState;
using Kind = CameBack::Kind;

namespace {

CameBack one(Kind kind, const ReferralRow& row) {
    CameBack made;
    made.kind = kind;
    made.household = row.household.isNull() ? row.record : row.household;
    made.family = row.family;
    if (!row.person.given.isEmpty() || !row.person.family.isEmpty()) made.people.append(row.person);
    made.entry = row.entry;
    made.at = row.facts.since.toString(Qt::ISODate);
    made.who = row.workerName;
    made.state = row.state();
    if (row.compartment == records::Compartment::Shared) made.service = row.service;
    return made;
}

CameBack many(Kind kind, qsizetype count) {
    CameBack made;
    made.kind = kind;
    made.count = count;
    return made;
}

} // namespace

Result<QList<CameBack>> referralsBack(Connection& connection, const Identity& me, QDate today) {
    ReferralAsk ask{.me = me, .today = today};
    LODESTAR_ASSIGN(const auto rows, readReferrals(connection, ask));
    const bool lead = me.role == V("team-lead");
    QList<CameBack> found;
    qsizetype late = 0;
    qsizetype unsent = 0;
    qsizetype climbed = 0;
    for (const ReferralRow& row : rows) {
        if (row.climbs && lead) ++climbed;
        if (row.comesToMe && row.state() == ReferralState::Sent) found.append(one(Kind::ReferralIn, row));
        if (!row.isMine) continue;
        if (row.state() == ReferralState::Draft)
            ++unsent;
        else if (rules::asksForNextStep(row.state()) && !row.conflict)
            found.append(one(Kind::ReferralBack, row));
        else if (row.conflict || row.times.isOverdue(today))
            ++late;
    }
    for (const auto& [kind, count] : {std::pair{Kind::ReferralsLate, late}, std::pair{Kind::ReferralsUnsent, unsent},
                                      std::pair{Kind::ReferralsClimbed, climbed}})
        if (count > 0) found.append(many(kind, count));
    return found;
}

} // namespace lodestar
