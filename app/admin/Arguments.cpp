#include "app/admin/Arguments.h"

namespace lodestar::admin {

namespace {

const QStringList& flagNames() {
    static const QStringList names{QStringLiteral("json"),    QStringLiteral("csv"),     QStringLiteral("help"),
                                   QStringLiteral("all"),     QStringLiteral("version"), QStringLiteral("none"),
                                   QStringLiteral("let-go"),  QStringLiteral("lost"),    QStringLiteral("lead"),
                                   QStringLiteral("recount"), QStringLiteral("rebuild")};
    return names;
}

/// Options that take a file, and mean standard output without one.
bool mayStandAlone(const QString& name) {
    return name == QStringLiteral("children");
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
        const bool alone = i + 1 == line.size() || line[i + 1].startsWith(QStringLiteral("--"));
        if (flagNames().contains(name) || (alone && mayStandAlone(name))) {
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
