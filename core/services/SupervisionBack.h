#pragma once

#include "core/services/TodayList.h"

namespace lodestar {

/// What Today says of supervision: sessions that wait for her signature; of those whom she supervises, whose next
/// session is due within a week, past its day or was never held, and not planned; her own next session, planned within
/// a week or past its day. Names and days; nothing of what was said.
Result<QList<CameBack>> supervisionBack(Connection& connection, const Identity& me, QDate today);

} // namespace lodestar
