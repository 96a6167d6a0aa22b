#pragma once

#include "core/growth/GrowthReading.h"
#include "tests/support/Reference.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QList>

namespace lodestar::growth {

/// A file of the collected figures, which may not be shipped; nothing (and a sentence) where it is not there.
inline std::optional<QByteArray> figuresFile(const char* name) {
    QFile file(referenceFolder(QStringLiteral("growth")) + u'/' + QString::fromLatin1(name));
    if (file.open(QIODevice::ReadOnly)) return file.readAll();
    WARN("shared/reference/growth/" << name << " is not beside the project: not tried");
    return std::nullopt;
}

/// Its rows below the first, split at commas.
inline QList<QList<QByteArray>> rowsOf(const QByteArray& csv) {
    QList<QList<QByteArray>> rows;
    for (const QByteArray& line : csv.split('\n').mid(1))
        if (!line.trimmed().isEmpty()) rows.append(line.trimmed().split(','));
    return rows;
}

/// The figures that ship.
inline GrowthReference shipped() {
    auto read = GrowthReference::shipped();
    REQUIRE(read.has_value());
    return std::move(*read);
}

/// With the British 1990 figures, where they are at hand.
inline std::optional<GrowthReference> withUk90() {
    const auto csv = figuresFile("uk90-preterm-birth.csv");
    if (!csv) return std::nullopt;
    GrowthReference reference = shipped();
    REQUIRE(reference.addUk90(*csv).has_value());
    return reference;
}

} // namespace lodestar::growth
