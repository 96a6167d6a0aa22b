#include "core/store/Entry.h"

namespace lodestar {

records::Seen Entry::seenFor(const QStringList& names) const {
    records::Seen seen;
    for (const QString& name : names) {
        QList<ChangeId> ids;
        for (const records::Head& head : heads.value(name))
            ids.append(head.change);
        if (!ids.isEmpty()) seen.insert(name, ids);
    }
    return seen;
}

} // namespace lodestar
