#pragma once
// What nearly every file of core includes; compiled once.
#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <algorithm>
#include <expected>
#include <functional>
#include <memory>
#include <optional>
#include <vector>
