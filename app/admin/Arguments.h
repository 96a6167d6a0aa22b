#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace lodestar::admin {

/// The command line: options and what is left. Long options take their value from the next word, but for flags.
struct Arguments {
    QStringList words;              ///< command and its operands
    QHash<QString, QString> values; ///< --store DIR
    QStringList flags;              ///< --json
    QString problem;                ///< wrong usage, in a sentence; empty if none

    static Arguments read(const QStringList& line);
    [[nodiscard]] QString value(const char* name, const QString& otherwise = {}) const {
        return values.value(QString::fromLatin1(name), otherwise);
    }
    [[nodiscard]] bool flag(const char* name) const { return flags.contains(QString::fromLatin1(name)); }
    [[nodiscard]] QString word(qsizetype index) const { return words.value(index); }
};

} // namespace lodestar::admin
