#pragma once

#include <QDir>
#include <QString>

namespace lodestar {

/// A folder of the collected reference material of the field (`shared/reference` in a folder above the project), which
/// may not be shipped; empty where it is not at hand.
inline QString referenceFolder(const QString& name) {
    for (QDir at(QDir::currentPath());;) {
        const QString path = QStringLiteral("shared/reference/") + name;
        if (at.exists(path)) return at.filePath(path);
        if (!at.cdUp()) return {};
    }
}

} // namespace lodestar
