#pragma once

#include "core/services/Work.h"

#include <QDate>

namespace lodestar {

/// On what a referral rests: the family's agreement, or another basis with its reason.
struct ReferralAgreement {
    QString consent;    ///< given, refused, overridden, not_asked; empty while nobody asked
    QString basis;      ///< agreement, safeguarding_or_public_interest, legal_duty
    QString why;        ///< without agreement
    QString parentTold; ///< yes, no, unsafe
    QString givenBy;    ///< who agreed
    QDate on;
    QString what;     ///< what is shared: nothing beyond it stands in the letter
    QString language; ///< in which it was talked about
    std::optional<bool> interpreter;
    QDate withdrawn;

    [[nodiscard]] bool isAgreed() const;
    /// Safeguarding, public interest or the law, with the reason written down.
    [[nodiscard]] bool hasOtherBasis() const;
    [[nodiscard]] QJsonObject toJson() const;
    static ReferralAgreement fromJson(const QJsonObject& json);
    friend bool operator==(const ReferralAgreement&, const ReferralAgreement&) = default;
};

/// A colleague who uses Lodestar, or a team, that receives a referral.
struct ReferralReceiver {
    QString staff;
    QString team;
    QString name;

    [[nodiscard]] bool isNobody() const { return staff.isEmpty() && team.isEmpty(); }
    friend bool operator==(const ReferralReceiver&, const ReferralReceiver&) = default;
};

/// What the referrer writes. For one named person, never for "the family".
struct ReferralDraft {
    RecordId person;
    QString service;
    QString provider;
    QString directory; ///< row of the directory; empty where the service was typed
    records::Compartment compartment = records::Compartment::Shared;
    QString urgency; ///< routine, soon, urgent, safeguarding
    QString why;
    QString tried;
    ReferralAgreement agreement;
    ReferralReceiver receiver;
    EntryId contact;  ///< the visit that it came from
    EntryId previous; ///< the referral that it continues
    QDate nextStepBy;

    [[nodiscard]] bool isSafeguarding() const;
    static ReferralDraft of(const Entry& entry);
    /// As a page keeps it while it is typed; `compartment` beside the fields.
    [[nodiscard]] QJsonObject toJson() const;
    static ReferralDraft fromJson(const QJsonObject& json);
    /// The fields of the entry, all of them; what is empty is null.
    [[nodiscard]] QJsonObject fields() const;
};

/// Keeps a draft; where it is kept is the service's word or, where it was typed, the careful guess
/// (rules::compartmentForService) if that is stricter. Errors: InvalidInput without a person or a service; NotAllowed
/// when the person has died.
Result<EntryId> draftReferral(Work& work, const ReferralDraft& draft);
/// Writes what differs from `drawn`. To a service that is kept more strictly the draft is written anew there, and
/// recalled where it was. Answers the entry, which may be another one.
/// Errors: as above; Conflict when it was sent meanwhile.
Result<EntryId> changeReferral(Work& work, const Entry& drawn, const ReferralDraft& draft);
/// It goes on as a new draft that names this one, and this one names it. Errors: InvalidInput while it is not ended.
Result<EntryId> reopenReferral(Work& work, const Entry& drawn);

} // namespace lodestar
