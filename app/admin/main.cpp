#include "app/admin/Command.h"
#include "app/admin/ServerCommands.h"
#include "core/crypto/ProcessGuard.h"
#include "resources/Resources.h"

#include <QCoreApplication>

#include <algorithm>

using namespace lodestar;
using namespace lodestar::admin;

namespace {

constexpr int done = 0;
constexpr int couldNot = 1;
constexpr int wrongUse = 2;

void printHelp(QTextStream& out) {
    out << "lodestar-admin: everything without a window\n\n"
           "Common options: --store DIR  --passphrase-file FILE  --on YYYY-MM-DD  --help  --version\n\n";
    for (const Command& command : commands())
        out << "  " << command.usage << "\n      " << command.purpose << "\n";
    out << "\nThe shared server's people and laptops, each with --database URL, or --store DIR --passphrase-file FILE\n"
           "(one SQLCipher file has one process: lodestar-server is ended before)\n\n";
    for (const Command& command : serverCommands())
        out << "  " << command.usage << "\n      " << command.purpose << "\n";
}

/// The longest command whose words the line begins with.
const Command* commandFor(const QStringList& words) {
    const Command* found = nullptr;
    static const QList<Command> all = commands() + serverCommands();
    for (const Command& command : all) {
        const QStringList parts = command.name.split(u' ');
        if (words.mid(0, parts.size()) == parts && (found == nullptr || command.name.size() > found->name.size()))
            found = &command;
    }
    return found;
}

int run(const Arguments& arguments, QTextStream& out, QTextStream& err) {
    if (arguments.flag("version")) {
        out << "lodestar-admin " << QCoreApplication::applicationVersion() << '\n';
        return done;
    }
    if (arguments.flag("help")) {
        printHelp(out);
        return done;
    }
    const Command* command = commandFor(arguments.words);
    if (command == nullptr || !arguments.problem.isEmpty()) {
        err << (arguments.problem.isEmpty() ? QStringLiteral("no such command; --help lists them") : arguments.problem)
            << '\n';
        return wrongUse;
    }
    const QDate on = QDate::fromString(arguments.value("on"), Qt::ISODate);
    if (!arguments.value("on").isEmpty() && !on.isValid()) {
        err << "--on needs a date, YYYY-MM-DD\n";
        return wrongUse;
    }
    const SystemClock system;
    const FixedClock fixed(on);
    const Clock& clock = on.isValid() ? static_cast<const Clock&>(fixed) : system;
    Context context{arguments, clock, out, err};
    context.arguments.words = arguments.words.mid(command->name.count(u' ') + 1);
    const Status status = command->run(context);
    if (status) return done;
    if (status.error().detail.startsWith(QStringLiteral("usage: "))) {
        err << status.error().detail.mid(7) << "\n" << command->usage << '\n';
        return wrongUse;
    }
    err << sentenceFor(status.error()) << '\n';
    return couldNot;
}

} // namespace

int main(int argc, char* argv[]) {
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("lodestar"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LODESTAR_VERSION));
    lodestarInitData();
    forbidMemoryDumps();
    QTextStream out(stdout);
    QTextStream err(stderr);
    return run(Arguments::read(QCoreApplication::arguments().mid(1)), out, err);
}
