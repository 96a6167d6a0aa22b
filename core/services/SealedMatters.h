#pragma once

#include "core/services/CaseloadFacts.h"
#include "core/services/Identity.h"
#include "core/services/Silence.h"
#include "core/services/Work.h"

namespace lodestar {

/// Something that was left to be finished in private, or a sealed value that two people changed. Shown after the
/// passphrase only.
struct SealedMatter {
    Entry entry; ///< of kind private_task, as it was drawn; or one that holds several values
    RecordId household;
    QString family;
    QString words;
    bool conflict = false;                  ///< it is to be settled, not finished
    bool referral = false;                  ///< it opens as a referral: what it needs is done there
    std::optional<SilentMatter> quiet = {}; ///< it has gone quiet: it needs a next step, or a reason
};

/// Those of a scope that are not finished, the oldest first. The caller notes the reading in the audit.
Result<QList<SealedMatter>> readSealedMatters(Connection& connection, const CaseloadScope& scope);
/// Sealed referrals of hers that are not over, what cannot wait first. The caller notes the reading in the audit.
Result<QList<SealedMatter>> readSealedReferrals(Connection& connection, const Identity& me, QDate today);
/// Marks one as finished today. Conflict with what was not drawn is shown to a person, as everywhere.
Status finishSealedMatter(Work& work, const SealedMatter& matter);

} // namespace lodestar
