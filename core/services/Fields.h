#pragma once

#include <QJsonObject>
#include <QString>

namespace lodestar {

/// Puts what was typed into the fields of an edit, without the spaces around it; nothing where nothing was typed.
inline void put(QJsonObject& fields, const QString& name, const QString& text) {
    if (const QString typed = text.trimmed(); !typed.isEmpty()) fields.insert(name, typed);
}

} // namespace lodestar
