#pragma once

#include "core/rules/ReferralState.h"
#include "core/services/Drafts.h"
#include "core/services/LeadMatters.h"
#include "core/services/PlanLooks.h"
#include "core/services/WorkforceMatters.h"
#include "core/services/Worklist.h"

namespace lodestar {

/// A booking of the day as Today shows it. Public faces of alerts only; no address where the rule forbids it.
struct DayAppointment {
    EntryId entry;
    RecordId household;
    QString family;
    QList<WorkPerson> people;
    EntryId pregnancy;
    QDate edd; ///< of a pregnant woman's appointment
    QDateTime at;
    int minutes = 0;
    QString type;
    QString title; ///< of its step, as the edition says it; else what kind of contact it is: never empty
    QString place;
    QString line1;
    QString ward;
    QString language;
    bool interpreter = false;
    bool confidential = false;
    bool cancelInPerson = false; ///< somebody it was for has died
    bool done = false;
    QStringList faces;  ///< of alerts on the household and on those it is for
    QDate lawBy;        ///< last day of the legal window, where it is near
    QString draftBegun; ///< ISO time; empty without a draft
    DraftId draft;
    QString step;
    QString coveringFor; ///< name of the colleague whose booking it is, while she is away

    [[nodiscard]] QDateTime end() const { return at.addSecs(qint64(minutes) * 60); }
};

/// Something that came back or waits for a decision. Names at most; never what it says.
struct CameBack {
    enum class Kind : std::uint8_t {
        Offered,            ///< a family that somebody offers to her
        OfferWaits,         ///< a family that she offered, not answered yet
        OfferTaken,         ///< accepted
        OfferBack,          ///< refused
        Refused,            ///< what the server did not take
        Nobodys,            ///< families that nobody works with yet
        Cancel,             ///< a booking of a later day for somebody who died: to be cancelled in person
        Births,             ///< new to her, not seen yet
        Conflict,           ///< values to settle in a family
        Proposal,           ///< an import proposes other values
        Mismatch,           ///< a message does not agree with the record
        Countersign,        ///< entries that wait for her name
        Climbed,            ///< families nobody could meet, for a lead
        Whereabouts,        ///< a family whose whereabouts nobody knows, for a lead
        Allotted,           ///< families that a lead allotted to her
        Covering,           ///< she covers a colleague today
        CoverEnded,         ///< she was away and was covered: what was done meanwhile
        Quiet,              ///< concerns, requests ... past their time without a next step
        QuietLong,          ///< those that have climbed, for a lead
        Missed,             ///< a family whose missed contacts somebody is to look at, for a lead
        Doubles,            ///< records that look alike, or whose joining waits for her
        WalkIns,            ///< clinic visitors to be matched
        Unplaced,           ///< columns of an import to be placed
        Unmatched,          ///< messages whose child is not known
        Prints,             ///< sheets for parents that wait for a printer, or to be given
        Agreed,             ///< what was agreed with other professionals and is not done
        Draft,              ///< a page begun, of no appointment today
        ReferralIn,         ///< a referral that a colleague sent to her
        ReferralBack,       ///< one that came back: bounced, declined, more asked, was not brought
        ReferralsLate,      ///< no answer in time, or two people moved it apart
        ReferralsUnsent,    ///< drafts
        ReferralsClimbed,   ///< so late that a lead sees them
        SupervisionToSign,  ///< sessions that wait for her signature; `household` is the session of the first
        SupervisionDue,     ///< of whom she supervises: due, and not planned
        SupervisionPlanned, ///< her own next session; `household` is the session
        SupervisionMissed,  ///< her own next session is past its day, and none is planned
        Workforce,          ///< about a worker or a match, for who looks after them
    };
    Kind kind = Kind::Conflict;
    qsizetype count = 1;
    RecordId household; ///< where it leads; null for lists; of supervision the session's record
    QString family;
    QList<WorkPerson> people;
    QStringList wards; ///< beside `people`
    QString at;        ///< when, as stored
    QString page;      ///< of a draft
    DraftId draft;
    EntryId entry;                             ///< of an offered family
    QString who;                               ///< the other side of an offer, the sender of a referral
    QString service;                           ///< of a referral; empty where its name would say too much
    std::optional<rules::ReferralState> state; ///< likewise
    std::optional<WorkforceMatter> matter;     ///< of Workforce
};

/// What Today shows. To a navigator, no step of the pathway: promises, matters, goals and requests are her work.
/// Everything comes from this laptop; nothing needs the network.
struct TodayList {
    QDate today;
    QList<DayAppointment> appointments;
    /// For who leads: families that nobody works with, before anything else of the day.
    QList<LeadMatter> forLead;
    /// Due soon (the horizon is a number of the edition), overdue, tried in vain, and what waits for a word; what
    /// cannot wait first.
    QList<WorkItem> due;
    /// Of plans, whose day is near or past.
    QList<PlanLook> looks;
    QList<CameBack> cameBack;
    qsizetype sealedMatters = 0; ///< no name and no reason goes with them
    QDate nextDay;               ///< tomorrow
    qsizetype nextDayCount = 0;
    QDateTime nextDayFirst;
    bool doublesStale = false; ///< for who leads: likely doubles are to be counted anew (KeptDoubles.h)
};

Result<TodayList> readToday(Connection& connection, const rules::PathwayCatalogue& catalogue, const Identity& me,
                            QDate today);
/// The appointments of one day, as for Today.
Result<QList<DayAppointment>> readDay(Connection& connection, const rules::PathwayCatalogue& catalogue,
                                      const Identity& me, QDate day);

} // namespace lodestar
