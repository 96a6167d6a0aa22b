#pragma once

#include "core/services/Work.h"

namespace lodestar {

/// What an import would write if nobody had written something else.
struct ProposedValue {
    QString field; ///< of the entry; "retired" proposes to remove it
    QJsonValue value;
    QJsonValue source;
};

/// The proposal as an edit. Its id is derived from what it proposes, so that the same import again proposes nothing.
Edit proposalFor(Work& work, const Entry& held, const ProposedValue& proposed);
/// Saves those of the proposals that were never made before; answers how many.
Result<qint64> propose(Work& work, const QList<Edit>& proposals);
/// The value that a proposal would write.
QJsonValue proposedValue(const Entry& proposal);

/// Writes the proposed value, having seen `drawn`, and marks the proposal as taken.
/// Errors: Conflict when it was answered meanwhile.
Status takeProposal(Work& work, const Entry& proposal, const Entry& drawn);
/// Keeps what stands and marks the proposal as left. Errors: Conflict when it was answered meanwhile.
Status leaveProposal(Work& work, const Entry& proposal);

} // namespace lodestar
