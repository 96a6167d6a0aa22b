#include "core/services/Visit.h"

namespace lodestar {

EntryId Visit::contact() const {
    return derived(QStringLiteral("contact"));
}

EntryId Visit::derived(const QString& part) const {
    return EntryId::derived(id.value(), part.toUtf8());
}

const Visit::Subject* Visit::leading() const {
    for (const Subject& each : subjects)
        if (each.seen && !each.step.isEmpty()) return &each;
    return subjects.isEmpty() ? nullptr : &subjects.first();
}

Visit::Subject* Visit::subject(const RecordId& person) {
    for (Subject& each : subjects)
        if (each.person == person) return &each;
    return nullptr;
}

const Visit::Subject* Visit::subject(const RecordId& person) const {
    for (const Subject& each : subjects)
        if (each.person == person) return &each;
    return nullptr;
}

} // namespace lodestar
