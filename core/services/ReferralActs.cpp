#include "core/services/ReferralActs.h"

#include "core/base/Fold.h"
#include "core/services/AllotmentSql.h"
#include "core/services/Fields.h"
#include "core/services/Identity.h"
#include "core/services/ReferralAllotments.h"
#include "core/store/Transaction.h"

#include <QJsonArray>

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;
using rules::ReferralState;
using S = ReferralState;

namespace {

QString iso(QDate date) {
    return date.toString(Qt::ISODate);
}

QString gapName(ReferralGap gap) {
    static const QStringList names{u"urgency"_s, u"why"_s,      u"agreement"_s, u"givenBy"_s,    u"parentTold"_s,
                                   u"method"_s,  u"receiver"_s, u"withdrawn"_s, u"mayNotRead"_s, u"nobodys"_s};
    return names.value(static_cast<int>(gap));
}

Result<bool> hasDied(Connection& connection, const RecordId& person) {
    LODESTAR_ASSIGN(const auto died, connection.integer("SELECT died FROM person WHERE record = ?", person));
    return died.value_or(0) != 0;
}

/// Whether the person's newest word to share with this service is no.
Result<bool> refusedSharing(Connection& connection, const ReferralDraft& draft) {
    LODESTAR_ASSIGN(const auto consents, EntryTable(connection).ofRecord(draft.person, u"consent"));
    for (const Entry& each : consents) {
        const QString agency = folded(each.part(V("consent"), V("agency")));
        if (agency.isEmpty() || (agency != folded(draft.service) && agency != folded(draft.provider))) continue;
        const QDate on = QDate::fromString(each.part(V("consent"), V("on")), Qt::ISODate);
        const bool since = !draft.agreement.on.isValid() || !on.isValid() || on >= draft.agreement.on;
        return each.part(V("consent"), V("answer")) != V("agreed") && since;
    }
    return false;
}

QList<ReferralGap> formGaps(const ReferralDraft& draft, const ReferralSending& sending) {
    QList<ReferralGap> gaps;
    const ReferralAgreement& agreement = draft.agreement;
    if (draft.urgency.isEmpty()) gaps.append(ReferralGap::Urgency);
    if (draft.why.trimmed().isEmpty()) gaps.append(ReferralGap::Why);
    if (!agreement.isAgreed() && !agreement.hasOtherBasis()) gaps.append(ReferralGap::Agreement);
    if (agreement.isAgreed() && agreement.givenBy.trimmed().isEmpty()) gaps.append(ReferralGap::AgreedBy);
    if (!agreement.isAgreed() && agreement.hasOtherBasis() && agreement.parentTold.isEmpty())
        gaps.append(ReferralGap::ParentTold);
    if (sending.method.isEmpty()) gaps.append(ReferralGap::Method);
    return gaps;
}

/// What cannot be done at all, safeguarding or not.
bool holdsUp(ReferralGap gap, bool safeguarding) {
    return !safeguarding || gap == ReferralGap::Receiver || gap == ReferralGap::ReceiverMayNotRead ||
           gap == ReferralGap::NobodysFamily;
}

/// A family that nobody has is every health practitioner's; allotted to the receiver of a referral alone, it would be
/// hers and nobody else's.
Result<bool> somebodyHas(Connection& connection, const RecordId& person, QDate today) {
    LODESTAR_ASSIGN(const auto held,
                    connection.integer("SELECT count(*) FROM " + standingAllotments("?2") +
                                           " s WHERE s.record = ?1 OR s.record IN (SELECT household FROM member WHERE "
                                           "person = ?1 AND (to_on IS NULL OR to_on > ?2))",
                                       person, today.toString(Qt::ISODate)));
    return held.value_or(0) > 0;
}

QJsonObject standing(S state, const QString& on, const Identity& me) {
    return {{u"state"_s, rules::stateName(state)}, {u"on"_s, on}, {u"by"_s, me.reference}};
}

/// The fields that a step writes, and where it then stands.
QJsonObject fieldsOf(const Entry& drawn, const ReferralStep& step, const Identity& me) {
    QJsonObject fields;
    QJsonObject said = step.fields;
    if (step.state == S::Attended) {
        QJsonArray attended = drawn.value(V("attendances")).toArray();
        attended.append(said);
        fields.insert(u"attendances"_s, attended);
    } else {
        if (step.state == S::NotBrought && !said.contains(u"times"_s))
            said.insert(u"times"_s, drawn.object(V("notBrought")).value(V("times")).toInt() + 1);
        fields.insert(fieldOf(step.state), said);
    }
    if (step.moves) fields.insert(u"state"_s, standing(step.state, said.value(V("on")).toString().left(10), me));
    return fields;
}

bool isOurEnd(S state) {
    return state == S::Closed || state == S::Withdrawn;
}

} // namespace

QString fieldOf(ReferralState state) {
    switch (state) {
    case S::Draft:
        return {};
    case S::InfoRequested:
        return u"infoRequested"_s;
    case S::NotBrought:
        return u"notBrought"_s;
    case S::DeclinedByFamily:
        return u"declinedByFamily"_s;
    case S::Attended:
        return u"attendances"_s;
    default:
        return rules::stateName(state);
    }
}

Result<QList<ReferralGap>> sendingGaps(Connection& connection, const Entry& drawn, const ReferralSending& sending) {
    const ReferralDraft draft = ReferralDraft::of(drawn);
    QList<ReferralGap> gaps = formGaps(draft, sending);
    if (sending.method == V("lodestar")) {
        if (draft.receiver.isNobody()) gaps.append(ReferralGap::Receiver);
        LODESTAR_ASSIGN(const bool may, receiverMayRead(connection, draft));
        if (!draft.receiver.isNobody() && !may) gaps.append(ReferralGap::ReceiverMayNotRead);
    }
    LODESTAR_ASSIGN(const bool had, somebodyHas(connection, draft.person, sending.at.date()));
    if (sending.method == V("lodestar") && !had) gaps.append(ReferralGap::NobodysFamily);
    LODESTAR_ASSIGN(const bool refused, refusedSharing(connection, draft));
    if ((refused || draft.agreement.withdrawn.isValid()) && !draft.agreement.hasOtherBasis())
        gaps.append(ReferralGap::AgreementWithdrawn);
    return gaps;
}

Status sendReferral(Work& work, const Entry& drawn, const ReferralSending& asked) {
    ReferralSending sending = asked;
    if (!sending.at.isValid()) sending.at = work.clock().now();
    const ReferralDraft draft = ReferralDraft::of(drawn);
    LODESTAR_ASSIGN(const bool died, hasDied(work.connection, draft.person));
    if (died) return fail(ErrorCode::NotAllowed, u"died"_s);
    LODESTAR_ASSIGN(const auto now, EntryTable(work.connection).find(drawn.id));
    const auto state = now ? rules::stateFromName(now->part(V("state"), V("state"))) : std::nullopt;
    if (!state || now->retired || rules::isEnded(*state)) return fail(ErrorCode::Conflict, u"referral: it is ended"_s);
    LODESTAR_ASSIGN(const auto gaps, sendingGaps(work.connection, drawn, sending));
    for (const ReferralGap each : gaps)
        if (holdsUp(each, draft.isSafeguarding()))
            return fail(ErrorCode::InvalidInput, gapName(each) + u": is needed"_s);
    LODESTAR_ASSIGN(const Identity me, readIdentity(work.connection));
    QJsonObject sent{{u"at"_s, sending.at.toString(Qt::ISODate)}, {u"by"_s, me.reference}};
    put(sent, u"method"_s, sending.method);
    put(sent, u"to"_s, sending.to);
    put(sent, u"words"_s, sending.words);
    QList<Edit> edits{
        correctionOf(drawn, {{u"sent"_s, sent}, {u"state"_s, standing(S::Sent, iso(sending.at.date()), me)}})};
    if (sending.method == V("lodestar")) {
        LODESTAR_ASSIGN(const auto allotments, allotmentsFor(work, drawn.id, draft));
        edits += allotments;
    }
    return save(work, edits);
}

QString stepFault(const ReferralStep& step, bool ofChild, QDate today) {
    const QDate on = QDate::fromString(step.fields.value(V("on")).toString().left(10), Qt::ISODate);
    if (!on.isValid() || on > today) return u"on"_s;
    const auto empty = [&](const char* part) { return step.fields.value(V(part)).toString().trimmed().isEmpty(); };
    if (step.state == S::Closed && empty("outcome")) return u"outcome"_s;
    if ((step.state == S::Withdrawn || step.state == S::Declined) && empty("why")) return u"why"_s;
    if (step.state == S::InfoRequested && empty("what")) return u"what"_s;
    // A family may say no. Whether a child is safe without it is asked each time.
    if (step.state == S::DeclinedByFamily && ofChild && empty("safeguarding")) return u"safeguarding"_s;
    return {};
}

Status recordReferral(Work& work, const Entry& drawn, const ReferralStep& step) {
    const auto from = rules::stateFromName(drawn.part(V("state"), V("state"))).value_or(S::Draft);
    // A second attendance, a second time not brought: the same state again.
    const bool again = step.state == from && !rules::isEnded(from);
    const bool known = fieldOf(step.state).isEmpty() || step.state == S::Sent;
    if (known && step.moves) return fail(ErrorCode::InvalidInput, u"state: is not recorded so"_s);
    if (step.moves && !again && !rules::reachableFrom(from).contains(step.state))
        return fail(ErrorCode::InvalidInput, u"state: it is ended"_s);
    LODESTAR_ASSIGN(const auto child,
                    work.connection.integer("SELECT subject = 'child' FROM person WHERE record = ?", drawn.record));
    if (const QString fault = stepFault(step, child.value_or(0) != 0, work.clock().today()); !fault.isEmpty())
        return fail(ErrorCode::InvalidInput, fault + u": is needed"_s);
    LODESTAR_ASSIGN(const Identity me, readIdentity(work.connection));
    QList<Edit> edits{correctionOf(drawn, fieldsOf(drawn, step, me))};
    const QDate on = QDate::fromString(step.fields.value(V("on")).toString().left(10), Qt::ISODate);
    if (step.moves && isOurEnd(step.state)) {
        LODESTAR_ASSIGN(const auto ended, endedAllotments(work, drawn, work.clock().today(), {}));
        edits += ended;
    } else if (step.moves && step.state == S::Accepted) {
        // One of the team has taken it: the others need the record no more.
        LODESTAR_ASSIGN(const auto ended,
                        endedAllotments(work, drawn, std::max(on, work.clock().today()), me.reference));
        edits += ended;
    }
    return save(work, edits);
}

Status tellFamily(Work& work, const Entry& drawn, QDate on, const QString& by) {
    if (!on.isValid() || on > work.clock().today()) return fail(ErrorCode::InvalidInput, u"on: is needed"_s);
    QJsonObject told{{u"on"_s, iso(on)}};
    put(told, u"by"_s, by);
    return save(work, {correctionOf(drawn, {{u"parentTold"_s, told}})});
}

Status withdrawAgreement(Work& work, const Entry& drawn, QDate on) {
    if (!on.isValid() || on > work.clock().today()) return fail(ErrorCode::InvalidInput, u"on: is needed"_s);
    LODESTAR_ASSIGN(const Identity me, readIdentity(work.connection));
    QJsonObject agreement = drawn.object(V("agreement"));
    agreement.insert(u"withdrawn"_s, iso(on));
    QJsonObject fields{{u"agreement"_s, agreement}};
    if (drawn.part(V("state"), V("state")) == V("draft")) {
        fields.insert(u"withdrawn"_s,
                      QJsonObject{{u"on"_s, iso(on)}, {u"by"_s, me.reference}, {u"why"_s, u"family_wish"_s}});
        fields.insert(u"state"_s, standing(S::Withdrawn, iso(on), me));
    }
    QList<Edit> edits{correctionOf(drawn, fields)};
    LODESTAR_ASSIGN(const auto ended, endedAllotments(work, drawn, work.clock().today(), {}));
    edits += ended;
    return save(work, edits);
}

} // namespace lodestar
