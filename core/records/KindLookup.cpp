#include "core/records/Kind.h"

#include <QHash>

namespace lodestar::records {

bool mayStandOnParentSheet(QStringView kind, QStringView fieldName) {
    const KindDescription* described = kindNamed(kind);
    const FieldDescription* found = described == nullptr ? nullptr : described->field(fieldName);
    return found != nullptr && found->onParentSheet;
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
