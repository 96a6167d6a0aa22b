#pragma once

#include "core/forms/AgeWindows.h"
#include "core/services/Work.h"

namespace lodestar {

/// The age windows of ASQ-3 as this service uses them: what ships, with its own in their place.
Result<QList<forms::AgeWindow>> windowsInUse(Connection& connection);
/// Confirms or changes one. InvalidInput when it ends before it begins, or for a form that is not there.
Status confirmWindow(Work& work, const forms::AgeWindow& window);

/// Which forms of ASQ-3 fit a child on a day; nothing for a grown-up, and while no one birth date stands.
Result<std::optional<forms::FormForAge>> asqFormsFor(Connection& connection, const RecordId& person, QDate on);
/// The one that is proposed of those that fit: developers prefer the later where two overlap. Only of `among`, unless
/// that is empty; 0 when none fits.
int proposedForm(const forms::FormForAge& found, const QStringList& among = {});
/// The same in words: "At 24 months and 3 days: the 24-month form." Says when corrected age was used, and when a window
/// has no source and nobody has confirmed it.
QString hintOf(const forms::FormForAge& found);

/// "At 24 months and 3 days: the 24-month form." for a form that is chosen by age and a child; else empty.
Result<QString> ageHint(Connection& connection, const QString& formUrl, const RecordId& person, QDate on);

} // namespace lodestar
