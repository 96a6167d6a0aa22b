#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace lodestar {

/// SQL: a table (record, holder, care, cover, until) of the allotments that stand on a day, `day` being a parameter
/// ("?2"). The holder is the reference of a member of staff or the name of a team; where two people wrote different
/// ones and nobody has settled it, both have the record. What is only offered is left out, as on the server
/// (core/sync/ServerScope), and what the family no longer agrees to; nor does who has somebody for a referral or a
/// course stand in it. `care` is 0 for a navigator, who makes nobody responsible; `cover` is 1 for whoever has it while
/// a colleague is away; `until` is the last day, NULL where there is none.
QByteArray standingAllotments(const QByteArray& day);

/// The names that somebody is allotted under, hers, her team's and those of the colleagues whom she covers, as a JSON
/// array: to be bound where `isOneOf` says.
QString allottedNames(const QString& reference, const QString& team, const QStringList& covering = {});
/// SQL: " IN (one of the names)", `names` being the parameter that they are bound to.
QByteArray isOneOf(const QByteArray& names);

} // namespace lodestar
