#pragma once

#include "core/records/Compartment.h"
#include "core/rules/ReferralTimes.h"
#include "core/services/Identity.h"
#include "core/services/Worklist.h"

namespace lodestar {

/// One referral as lists tell it: for whom, to whom, where it stands, whose turn it is. Never why.
struct ReferralRow {
    EntryId entry;
    RecordId record;    ///< whom it is for; of an imported one perhaps the household
    RecordId household; ///< null where this laptop does not hold one: a receiver has the one person
    WorkPerson person;  ///< no name where it is for a household
    bool died = false;
    QString family;
    QString ward;
    QString worker; ///< reference of who made it, else of whose family it is
    QString workerName;
    QString service;
    QString provider;
    QString urgency;
    QString receiverName; ///< in Lodestar
    QString outcome;
    records::Compartment compartment = records::Compartment::Shared;
    rules::ReferralFacts facts;
    rules::ReferralTimes times;
    bool over = false;      ///< withdrawn, or closed with an outcome
    bool conflict = false;  ///< some field holds several values
    bool movedAway = false; ///< the family left
    bool comesToMe = false; ///< she, or her team, receives it
    bool isMine = false;    ///< she made it, or works with the family
    bool climbs = false;    ///< so late that the lead sees it
    bool reopened = false;  ///< another one continues it

    [[nodiscard]] rules::ReferralState state() const { return facts.state; }
    /// Whether she who receives it must answer: what for the sender waits for the receiver is her turn.
    [[nodiscard]] bool isMyTurn() const;
};

/// Which are read. Sealed ones are never among them: a list of names shows none.
struct ReferralAsk {
    Identity me;
    QDate today;
    bool ended = false;    ///< those that are over, instead of those that are not
    QDate endedSince = {}; ///< only with `ended`: over since that day
    RecordId person = {};  ///< of one record; null: all
    bool sealed = false;   ///< sealed ones alone: after the passphrase
};

/// Hers, those of her families and those that come to her; a lead's list holds all of the laptop. What cannot wait
/// comes first.
Result<QList<ReferralRow>> readReferrals(Connection& connection, const ReferralAsk& ask);

/// Whether `a` stands before `b`: conflicts, then what is longest past its time, then by its day.
bool moreUrgentReferral(const ReferralRow& a, const ReferralRow& b);

/// The last day in time of every referral of this laptop that is not over, by the times in use here; those of which no
/// time is known are not among them.
Result<QHash<EntryId, QDate>> referralsDue(Connection& connection, QDate today);

/// How many sealed referrals ask for a step of hers. Nothing else of them is told.
Result<qsizetype> sealedReferralsWaiting(Connection& connection, const Identity& me, QDate today);

} // namespace lodestar
