#include "core/records/RecordSubject.h"

#include <QHash>

namespace lodestar::records {

bool mayStandOnParentSheet(QStringView kind, QStringView fieldName) {
    const KindDescription* described = kindNamed(kind);
    const FieldDescription* found = described == nullptr ? nullptr : described->field(fieldName);
    return found != nullptr && found->onParentSheet;
}

std::optional<Subject> subjectSaidBy(QStringView kind) {
    const KindDescription* described = kindNamed(kind);
    for (const Subject each : {Subject::Worker, Subject::Match, Subject::Supervision})
        if (described != nullptr && described->subjects == static_cast<Subjects>(each)) return each;
    return std::nullopt;
}

const KindDescription* kindNamed(QStringView name) {
    static const QHash<QString, const KindDescription*> byName = [] {
        QHash<QString, const KindDescription*> index;
        for (const KindDescription& each : allKinds())
            index.insert(each.name, &each);
        return index;
    }();
    return byName.value(name.toString());
}

} // namespace lodestar::records
