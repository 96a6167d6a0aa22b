#pragma once

#include "core/services/Work.h"

namespace lodestar {

/// What is written with the second yes, so that the server's scope follows: whoever has one of two joined records is
/// given the other. People: each becomes a member of the other's households, and who has one of them alone has the
/// other alone too. Households: who has the one that stays has
/// the other too. The ids are derived from the joining, so that two laptops make the same entries, and taking it back
/// finds them.
Result<QList<Edit>> followsOf(Work& work, const Entry& joining, const RecordId& into);
/// Takes them away again.
Result<QList<Edit>> followsGone(Work& work, const Entry& joining, const RecordId& into);

/// What a record's own log calls its person or household; empty when it is not held here.
Result<QString> nameAlone(Connection& connection, const RecordId& record);

} // namespace lodestar
