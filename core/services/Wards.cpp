#include "core/services/Wards.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lodestar {

using namespace Qt::StringLiterals;

QStringList areaWards() {
    QFile file(u":/codes/wards.json"_s);
    if (!file.open(QIODevice::ReadOnly)) return {};
    QStringList names;
    for (const QJsonValue& each : QJsonDocument::fromJson(file.readAll()).object().value(u"wards"_s).toArray())
        names.append(each.toObject().value(u"name"_s).toString());
    return names;
}

} // namespace lodestar
