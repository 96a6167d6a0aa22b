#pragma once

#include "core/services/Bereavement.h"
#include "core/services/Workers.h"

/// A volunteer matched with a family. The match is a record of its own, made for it: what stands in it is all that the
/// volunteer ever learns of the family. That there is somebody, and who, stands in the household as `matched`.
namespace lodestar {

/// What the volunteer is told, as the family agreed.
struct MatchFamily {
    QString called; ///< what to call them
    QString phone;
    QString contact; ///< how to reach them safely
    QString language;
    QString where; ///< where to meet
    QString children;
    QString words;
    friend bool operator==(const MatchFamily&, const MatchFamily&) = default;
};

struct MatchContact {
    EntryId entry;
    RecordId match;
    QDateTime at;
    QString mode; ///< face_to_face, telephone, text, video, group
    int minutes = 0;
    QString place;
    QString words;
    QString by;
    QString worry; ///< what the coordinator must hear of; empty mostly
    QDate worryOn;
    QDate answeredOn;
    QString answer;

    [[nodiscard]] bool isOpenWorry() const { return !worry.isEmpty() && !answeredOn.isValid(); }
};

struct Match {
    enum class State : std::uint8_t {
        Proposed, ///< somebody still has to agree
        Agreed,   ///< both have; not begun
        Running,
        Ended,
    };
    RecordId record;
    RecordId worker;
    QString reference; ///< of the volunteer; empty while she has no program of her own
    QString volunteer; ///< her name
    MatchFamily family;
    QString purpose;
    QDate familyAgreed;
    QString agreedBy;
    QString agreedHow;
    QDate volunteerAgreed;
    QDate from;
    QDate to;
    QList<EntryId> toldOf; ///< deaths and losses of which the volunteer heard from a person
    QString why;           ///< done, family_wish, volunteer_wish, moved_away, died, not_suited, other
    QString endingWords;
    QList<MatchContact> contacts; ///< the earliest first
    RecordId household;           ///< null where this laptop does not hold the family
    EntryId matched;              ///< the household's side of it
    Entry drawn;

    [[nodiscard]] State state() const;
    [[nodiscard]] int minutes() const;
};

/// Why somebody cannot be matched.
enum class MatchFault : std::uint8_t {
    NotHere,    ///< has left, or has not begun
    DbsMissing, ///< none of the level that is asked for, or not clear
    DbsExpired,
    ReferencesMissing,
    TrainingMissing,
    TrainingExpired,
    NotAvailable, ///< has not said when
    NoFreePlace,
    OwnFamily,
    AlreadyMatched, ///< with this family
};

struct MatchAsk {
    RecordId household;
    QString purpose;
    QString language; ///< empty: any
    QString ward;
};

/// Somebody who could be matched, or why not.
struct MatchCandidate {
    Worker worker;
    QList<MatchFault> faults;
    int free = 0; ///< families she has room for
    bool forPurpose = false;
    bool speaks = false;
    bool inWard = false;

    [[nodiscard]] bool isPossible() const { return faults.isEmpty(); }
};

/// Volunteers for a family: those who can be matched first, and of them those who fit best (purpose, language, ward,
/// room); then the others, each with what is missing.
Result<QList<MatchCandidate>> matchCandidates(Connection& connection, const MatchAsk& ask, QDate today);

/// All matches of this laptop, running ones first, then by name; ended ones too if asked.
Result<QList<Match>> matches(Connection& connection, bool endedToo = false);
Result<std::optional<Match>> matchOf(Connection& connection, const RecordId& record);
/// Those of a family, ended ones too, as far as the household says it: the matches themselves may not be held here.
struct FamilyMatch {
    EntryId entry;
    RecordId match;
    QString volunteer;
    QString coordinator;
    QString purpose;
    QDate from; ///< invalid: not begun
    QDate to;
    QString why;
};
Result<QList<FamilyMatch>> matchesOfFamily(Connection& connection, const RecordId& household);

struct MatchProposal {
    RecordId household;
    RecordId worker;
    QString purpose;
    MatchFamily family;
    QString coordinator; ///< her name, for the family's side
};
/// Begins a match. The volunteer learns of it when it starts. Errors: InvalidInput without a purpose or what to call
/// them; NotAllowed (detail: the faults) for somebody who cannot be matched.
Result<RecordId> proposeMatch(Work& work, const MatchProposal& proposal);

/// The day on which each agreed, and for the family who said so and how. Invalid dates leave what is there.
struct MatchAgreement {
    QDate family = {};
    QString by = {};
    QString how = {};
    QDate volunteer = {};
};
Status agreeMatch(Work& work, const RecordId& match, const MatchAgreement& agreement);
/// What the volunteer is told. Errors: InvalidInput without what to call them.
Status tellMatch(Work& work, const RecordId& match, const MatchFamily& family);
/// From then on the volunteer has it. Errors: InvalidInput before both agreed, without a day, or before their
/// agreement; NotAllowed (detail: the faults) when a check has expired meanwhile.
Status startMatch(Work& work, const RecordId& match, QDate from);
/// It ends with that day; the volunteer's program gives it back. Errors: InvalidInput without a day or a reason, or
/// before it began.
Status endMatch(Work& work, const RecordId& match, QDate on, const QString& why, const QString& words);

/// "We met": by the volunteer, or by who writes for her. Errors: InvalidInput without a time or how, for a time to
/// come, more than a day, or a match that is not running then.
Result<EntryId> recordMatchContact(Work& work, const MatchContact& contact);
/// What was done about a worry. Errors: InvalidInput without words; NotFound.
Status answerWorry(Work& work, const EntryId& contact, const QString& words);

/// Deaths and losses in the family since the match was made, of which the volunteer has not been told. They are told
/// in person; then the match ends, or goes on (`goOnAfterDeath`).
Result<QList<FamilyDeath>> deathsToTell(Connection& connection, const Match& match);
/// The volunteer has been told, and the match goes on with what she is told of the family now. Errors: InvalidInput
/// without what to call them, or where nobody is to be told.
Status goOnAfterDeath(Work& work, const RecordId& match, const MatchFamily& family);

} // namespace lodestar
