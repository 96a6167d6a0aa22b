#include "ui/pages/FamilyContext.h"

#include "core/services/RoleRights.h"

namespace lodestar::pages {

QString FamilyContext::nameOf(const RecordId& record) const {
    return namer()(record);
}

EntryWords::NameOf FamilyContext::namer() const {
    // A copy: models keep it beyond the next reading of the family.
    return [known = family](const RecordId& record) {
        const FamilyMember* member = known.member(record);
        if (member != nullptr) return member->person.shortName();
        return record == known.record ? known.name : QString();
    };
}

records::Subject FamilyContext::subjectOf(const RecordId& record) const {
    const FamilyMember* member = family.member(record);
    if (member == nullptr) return records::Subject::Household;
    return member->person.child ? records::Subject::Child : records::Subject::Adult;
}

bool FamilyContext::seesHealth() const {
    return lodestar::seesHealth(session.me());
}

bool FamilyContext::mayOpenSealed() const {
    return lodestar::mayOpenSealed(session.me());
}

} // namespace lodestar::pages
