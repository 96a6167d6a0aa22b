#include "ui/pages/VisitSheet.h"

#include "core/services/Session.h"
#include "ui/pages/VisitWords.h"

namespace lodestar::pages {

QDate VisitSheet::today() const {
    return now().date();
}

QDateTime VisitSheet::now() const {
    return session.clock().now();
}

QString VisitSheet::called(const RecordId& person) const {
    const VisitPerson* found = context.person(person);
    if (found == nullptr) return VisitWords::somebody();
    return VisitWords::called(*found);
}

QString VisitSheet::calledAll() const {
    QStringList names;
    for (const Visit::Subject& each : visit.subjects)
        names << called(each.person);
    return VisitWords::joined(names);
}

QList<const VisitPerson*> VisitSheet::children() const {
    QList<const VisitPerson*> found;
    for (const Visit::Subject& each : visit.subjects)
        if (const VisitPerson* person = context.person(each.person); person != nullptr && person->child)
            found << person;
    return found;
}

} // namespace lodestar::pages
