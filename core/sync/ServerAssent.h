#pragma once

#include "core/records/Change.h"

#include <QHash>
#include <QSet>

/// What a change needs of somebody else than its author before it is taken.
namespace lodestar::sync {

/// A family navigator works with a family that agreed (records::Kinds, `allotment`): whoever gives her one says so in
/// the same entry. Whether the last of these changes, all of one entry of a family, gives her the family without that.
/// What ends or retires an allotment never does; nor does one for a referral or a course, which has an agreement of
/// its own. `navigators`: the references of the service's navigators; who is said to be one counts as well.
bool lacksAgreement(const QList<records::Change>& entry, const QSet<QString>& navigators);

/// That two records are one is said by two people (records::JoiningKinds). Whether the last of these changes, all of
/// one entry of such a kind, has one person say both: who confirms what she proposed, or proposes what she confirmed,
/// and who confirms what nobody proposed. Who said what is read from the signed changes. `people`: other ids under
/// which a person signed before she was enrolled, and hers now.
bool lacksSecondPerson(const QList<records::Change>& entry, const QHash<StaffId, StaffId>& people);

} // namespace lodestar::sync
