#pragma once

#include "core/services/Family.h"
#include "core/services/Work.h"

namespace lodestar {

/// One answer about sharing what is known of a person with an agency, for a purpose.
struct SharingAnswer {
    EntryId entry;
    RecordId person;
    QString agency;
    QString purpose;
    QString answer; ///< agreed, refused, withdrawn; the most cautious while in conflict
    QDate on;
    QString givenBy;
    QString how; ///< spoken, in writing, by phone ... in words
    QString direction;
    QString scope; ///< what may be shared
    QDate withdrawnOn;
    QString withdrawnBy;
    bool inConflict = false;
    Entry drawn;

    /// Agreed, not withdrawn, and nobody says otherwise.
    [[nodiscard]] bool allows() const;
};

/// Something that was shared.
struct SharedOnce {
    EntryId entry; ///< null for one that is new
    RecordId about;
    QString with;
    QString what;
    QString basis;      ///< agreement, safeguarding_or_public_interest, legal_duty
    QString parentTold; ///< yes, no, unsafe
    QDate on;
    records::Compartment compartment = records::Compartment::Shared;
};

/// Somebody who may answer for a person: herself, or of a child who has parental responsibility.
struct SharingGiver {
    RecordId person;
    QString name;
    QString why; ///< herself, parental_responsibility
};

/// What comes of a withdrawal, told before it is recorded.
struct WithdrawalEffects {
    int waitingToSend = 0;  ///< changes of this laptop to this person's record that the server does not have yet
    QStringList referrals;  ///< open referrals of this person to that agency
    bool navigator = false; ///< the agency is whom a navigator of the family works for, or a navigator
    int shared = 0;         ///< times that something was shared with the agency before: it stays with them
};

/// All answers of a person, newest first for each agency and purpose; the earlier ones after them.
Result<QList<SharingAnswer>> sharingAnswers(Connection& connection, const RecordId& person);
/// The newest answer for an agency and a purpose; nothing where nobody was asked.
const SharingAnswer* newestAnswer(const QList<SharingAnswer>& answers, const QString& agency, const QString& purpose);
/// Whether an agreement with an agency stands for a purpose: by the newest answer for it, else by the newest that names
/// no purpose. Without a purpose: whether one stands for any.
bool mayShareWith(const QList<SharingAnswer>& answers, const QString& agency, const QString& purpose = {});
/// Whether an agreement with an agency stands for a person or, of a household, for anybody in it.
Result<bool> agreementStandsFor(Connection& connection, const RecordId& about, const QString& agency);
/// What was shared about these records, newest first; nothing sealed.
Result<QList<SharedOnce>> sharedAbout(Connection& connection, const QList<RecordId>& records);
Result<QList<SharingGiver>> sharingGivers(Connection& connection, const RecordId& person);

/// Records an answer. Errors: InvalidInput without agency, purpose, answer, a day that has come, or who gave it;
/// NotAllowed after a death.
Result<EntryId> recordSharingAnswer(Work& work, const SharingAnswer& answer);
Result<WithdrawalEffects> withdrawalEffects(Connection& connection, const SharingAnswer& answer);
/// Withdraws an agreement: stops future sharing and lists, erases nothing. Errors: InvalidInput without a day that has
/// come or by whom; Conflict when it stands withdrawn already.
Status withdrawSharing(Work& work, const SharingAnswer& drawn, QDate on, const QString& by);
/// Records that something was shared. Errors: InvalidInput without with whom, what, or on which basis; NotAllowed on
/// the basis of an agreement that does not stand. Safeguarding and legal duty need nothing else.
Result<EntryId> recordShared(Work& work, const SharedOnce& shared);

} // namespace lodestar
