#include "core/records/FixedIds.h"

namespace lodestar {

namespace {

/// Namespace of ids that every laptop derives alike (decisions: imported entries have derived ids).
const Uuid& lodestarSpace() {
    static const Uuid space = Uuid::fromString(u"5d0ffb5e-0b35-5a0b-9c6e-7f1c3f6f2a10").value_or(Uuid());
    return space;
}

} // namespace

RecordId areaRecord() {
    return RecordId::derived(lodestarSpace(), "area");
}

EntryId staffEntry(const QString& reference) {
    return EntryId::derived(lodestarSpace(), "staff:" + reference.toUtf8());
}

StaffId staffId(const QString& reference) {
    return StaffId(staffEntry(reference).value());
}

} // namespace lodestar
