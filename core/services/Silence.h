#pragma once

#include "core/rules/Silence.h"
#include "core/services/CaseloadFacts.h"
#include "core/services/Identity.h"
#include "core/services/Work.h"
#include "core/services/Worklist.h"

namespace lodestar {

/// A concern, referral, request, promise or agreed action that has gone quiet: past its time, and nobody wrote what
/// comes next. `words` are for the family's own page; a list of families shows none.
struct SilentMatter {
    rules::SilentKind kind = rules::SilentKind::Concern;
    Entry entry;    ///< as drawn
    QString action; ///< of a discussion: which of its actions, by its words
    RecordId household;
    QString family;
    std::optional<WorkPerson> person; ///< nobody for a matter of the household
    QString ward;
    QList<CaseWorker> workers;
    QString words;
    QString who; ///< who was to do it, where it was written
    QDate since;
    rules::Silence silence;
    bool hadStep = false; ///< a next step was written, and its day is over

    [[nodiscard]] bool isSealed() const { return entry.compartment == records::Compartment::Sealed; }
    [[nodiscard]] bool climbed() const { return silence.level == rules::SilenceLevel::Lead; }
};

struct SilentList {
    QList<SilentMatter> matters; ///< the longest quiet first
    qsizetype sealed = 0;        ///< sealed ones: nothing but their number
    qsizetype sealedClimbed = 0; ///< of those, the ones for the lead
};

/// What has gone quiet among the families of `facts`. Nothing of somebody who has died, of a family that moved away, or
/// of who is no member any more. Sealed ones stand in the list only when asked for, after the passphrase.
Result<SilentList> readSilence(Connection& connection, const CaseloadFacts& facts, QDate today, bool sealedToo = false);
/// The same for a scope.
Result<SilentList> readSilence(Connection& connection, const CaseloadScope& scope, bool sealedToo = false);

/// Somebody wrote what comes next, and by when: quiet until that day. Errors: InvalidInput without words, without a
/// day, or with one before today.
Status giveNextStep(Work& work, const SilentMatter& matter, QDate by, const QString& words);

/// How a matter ends here.
enum class SilentEnd : std::uint8_t {
    Settled, ///< answered, kept or done; words may stay empty
    LeftOut, ///< closed without that; only with a reason
};
/// Errors: InvalidInput without a reason; NotAllowed for a referral, which ends with its own outcome.
Status endSilent(Work& work, const SilentMatter& matter, SilentEnd how, const QString& words);

} // namespace lodestar
