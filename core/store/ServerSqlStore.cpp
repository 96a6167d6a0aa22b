#include "core/store/ServerSqlStore.h"

namespace lodestar {

Status ServerSqlStore::read(const QList<sync::Reach>& rights, const std::function<Status()>& work) {
    QStringList principals;
    QStringList compartments;
    for (const sync::Reach& each : rights) {
        principals << each.principal;
        compartments << QString::number(each.compartments);
    }
    return m_sql.read(principals, compartments, work);
}

} // namespace lodestar
