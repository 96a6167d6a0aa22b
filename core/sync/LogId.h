#pragma once

#include "core/base/Uuid.h"
#include "core/records/Compartment.h"

namespace lodestar::sync {

/// Names one log: a compartment of a record. The unit of numbering, of the digest and of the right to read.
struct LogId {
    RecordId record;
    records::Compartment compartment = records::Compartment::Shared;

    friend auto operator<=>(const LogId&, const LogId&) = default;
    friend size_t qHash(const LogId& log, size_t seed = 0) noexcept {
        return qHash(log.record, seed) ^ static_cast<size_t>(log.compartment);
    }
};

} // namespace lodestar::sync
