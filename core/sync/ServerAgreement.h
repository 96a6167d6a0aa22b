#pragma once

#include "core/records/Change.h"

#include <QSet>

namespace lodestar::sync {

/// A family navigator works with a family that agreed (records::Kinds, `allotment`): whoever gives her one says so in
/// the same entry. Whether the last of these changes, all of one entry of a family, gives her the family without that.
/// What ends or retires an allotment never does; nor does one for a referral or a course, which has an agreement of
/// its own. `navigators`: the references of the service's navigators; who is said to be one counts as well.
bool lacksAgreement(const QList<records::Change>& entry, const QSet<QString>& navigators);

} // namespace lodestar::sync
