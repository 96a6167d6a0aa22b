#pragma once

#include "core/rules/ReferralState.h"
#include "core/services/ReferralDraft.h"

namespace lodestar {

/// How it leaves our hands.
struct ReferralSending {
    QDateTime at;
    QString method; ///< phone, email, letter, form, in_person, lodestar
    QString to;     ///< address, number or name it went to
    QString words;
};

/// What is still to be written before it goes. For safeguarding nothing holds it up: it is said, and it goes.
enum class ReferralGap : std::uint8_t {
    Urgency,
    Why,
    Agreement,  ///< neither agreed nor another basis with its reason
    AgreedBy,   ///< agreed, and nobody wrote by whom
    ParentTold, ///< without agreement: whether the parent was told
    Method,
    Receiver,           ///< to a colleague in Lodestar, and none is named
    AgreementWithdrawn, ///< the family has taken its agreement back
    ReceiverMayNotRead, ///< it is kept where she who receives it may not look
    NobodysFamily,      ///< for a colleague in Lodestar somebody must have the family, or only she would
};
/// All that is missing, in the order of the form.
Result<QList<ReferralGap>> sendingGaps(Connection& connection, const Entry& drawn, const ReferralSending& sending);

/// It goes. To a colleague in Lodestar the person is allotted for as long as it is open: to her, or to each of the
/// team. Errors: InvalidInput naming the first gap (not for safeguarding, but for what cannot be done at all);
/// NotAllowed when the person has died or may not be read by the receiver; Conflict when it is ended.
Status sendReferral(Work& work, const Entry& drawn, const ReferralSending& sending);

/// Something that happened to it: a state and what its field holds ("on", "by", "words" ...).
struct ReferralStep {
    rules::ReferralState state = rules::ReferralState::Acknowledged;
    QJsonObject fields;
    /// False: learnt late; it is written into its place and the referral stands where it stood.
    bool moves = true;
};
/// What a step lacks, by the name of the field: "on", "outcome", "why", "safeguarding". Empty: it can be written.
QString stepFault(const ReferralStep& step, bool ofChild, QDate today);
/// Records it. Every later state can be reached; what was skipped stays empty. When it ends, or is accepted by one of a
/// team, the allotments that served it end. Errors: InvalidInput naming the field (an end without its reason or
/// outcome, a day in the future, a state that cannot follow an end); NotAllowed.
Status recordReferral(Work& work, const Entry& drawn, const ReferralStep& step);

/// The family was told what came of it. Errors: InvalidInput without a day.
Status tellFamily(Work& work, const Entry& drawn, QDate on, const QString& by);
/// The family takes its agreement back: nothing more is shared, a draft is withdrawn, a colleague's right to read ends.
Status withdrawAgreement(Work& work, const Entry& drawn, QDate on);

/// The field of a state: "accepted", "attendances"; empty for a draft.
QString fieldOf(rules::ReferralState state);

} // namespace lodestar
