#pragma once

namespace lodestar {

/// SQL that is true where a booking `b` for person `p` (may be null) is for nobody any more: she has died, or the
/// pregnancy was lost, which an antenatal booking may not name. A person cancels such a booking; no list offers it.
/// Computed and not stored, so that undoing a death restores every booking.
inline constexpr char bookingForNobody[] =
    "(coalesce(p.died, 0) OR EXISTS (SELECT 1 FROM pregnancy x WHERE x.lost AND (x.entry = b.pregnancy OR (b.pregnancy "
    "IS NULL AND b.type = 'antenatal' AND x.mother = b.person AND NOT EXISTS (SELECT 1 FROM pregnancy o WHERE o.mother "
    "= b.person AND o.outcome = 'open' AND NOT o.lost)))))";

} // namespace lodestar
