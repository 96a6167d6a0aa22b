#include "app/admin/Arguments.h"

namespace lodestar::admin {

namespace {

const QStringList& flagNames() {
    static const QStringList names{QStringLiteral("json"), QStringLiteral("csv"),     QStringLiteral("help"),
                                   QStringLiteral("all"),  QStringLiteral("version"), QStringLiteral("children"),
                                   QStringLiteral("none"), QStringLiteral("let-go"),  QStringLiteral("lost")};
    return names;
}

} // namespace

Arguments Arguments::read(const QStringList& line) {
    Arguments arguments;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QString& word = line[i];
        if (!word.startsWith(QStringLiteral("--"))) {
            arguments.words.append(word);
            continue;
        }
        const QString name = word.mid(2);
        if (flagNames().contains(name)) {
            arguments.flags.append(name);
        } else if (i + 1 < line.size()) {
            arguments.values.insert(name, line[++i]);
        } else {
            arguments.problem = QStringLiteral("--%1 needs a value").arg(name);
        }
    }
    return arguments;
}

} // namespace lodestar::admin
