#pragma once

#include "core/store/Entry.h"

#include <cstdint>
#include <optional>

namespace lodestar {

/// What sort of thing waits for a person after an import.
enum class InboxSort : std::uint8_t {
    Birth,     ///< a newborn, and the pregnancy it may have come from
    Proposal,  ///< an import says otherwise than what was written here
    Mismatch,  ///< a message under a child with whom it does not wholly agree
    Unmatched, ///< a message whose child is not known
    Sealed,    ///< a message of social, safety or legal content, to be placed
    Unplaced,  ///< columns that no one knows, to be placed
    WalkIn,    ///< somebody who was weighed and is not in the record
};

/// Two values that do not agree.
struct InboxDifference {
    QString field; ///< name of the field as the kind has it
    QString ours;
    QString theirs;
};

/// One thing that waits for a person. `entry` (and `held`, what a proposal would change) are as they were drawn: what
/// is decided has seen their heads.
struct InboxItem {
    InboxSort sort = InboxSort::Proposal;
    Entry entry;
    std::optional<Entry> held;
    RecordId person;    ///< whom it is about; null where nobody is known
    RecordId household; ///< where the person lives; null if none
    QString name;
    QString birthDate;
    QString on; ///< when it came
    QString source;
    QList<InboxDifference> differences;
    // of a birth
    RecordId mother;
    QString motherName;
    QString edd;
    /// Children who may be meant by an unmatched message or a walk-in, and how each is called ("Leo Popescu").
    QList<RecordId> candidates;
    QStringList candidateNames;
};

} // namespace lodestar
