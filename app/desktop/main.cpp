#include "app/desktop/NetworkWatch.h"
#include "app/desktop/Program.h"
#include "app/desktop/ReportRun.h"
#include "core/crypto/ProcessGuard.h"
#include "core/reports/ReportOptions.h"
#include "resources/Resources.h"
#include "ui/shell/MainWindow.h"
#include "ui/theme/Language.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QScreen>
#include <QSettings>
#include <QStandardPaths>
#include <QTextStream>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lodestar;

namespace {

/// Time for the first page to read and draw itself before its picture is taken.
constexpr int settleMs = 1500;

void addOptions(QCommandLineParser& parser) {
    parser.setApplicationDescription(u"Records of families from pregnancy to a child's third birthday."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({u"store"_s, u"Profile folder."_s, u"DIR"_s});
    parser.addOption({u"passphrase-file"_s, u"Unlock with the first line of a file (the demo)."_s, u"FILE"_s});
    parser.addOption({u"on"_s, u"Pretend that today is this day."_s, u"YYYY-MM-DD"_s});
    parser.addOption({u"picture"_s, u"Write a picture of the first page and end."_s, u"FILE"_s});
    parser.addOption({u"report"_s, u"Write a report as PDF and end; lodestar-admin report lists them."_s, u"ID"_s});
    parser.addOption({u"pdf"_s, u"The report's file."_s, u"FILE"_s});
    for (const QString& each : reports::reportOptions())
        parser.addOption({each, u"What the report is about."_s, each.toUpper()});
}

QString firstLine(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readLine()).remove(u'\n') : QString();
}

void takePicture(shell::MainWindow& window, const QString& path) {
    QTimer::singleShot(settleMs, &window, [&window, path] {
        const bool written = window.grab().save(path, "PNG");
        QCoreApplication::exit(written ? 0 : 1);
    });
}

/// A report needs no window, and so no display.
void chooseReportPlatform(int argc, char* argv[]) {
    const bool report = std::any_of(argv, argv + argc, [](const char* each) { return qstrcmp(each, "--report") == 0; });
    if (report && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
}

} // namespace

int main(int argc, char* argv[]) {
    chooseReportPlatform(argc, argv);
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"Lodestar"_s);
    QApplication::setApplicationName(u"lodestar"_s);
    QApplication::setApplicationDisplayName(u"Lodestar"_s);
    QApplication::setApplicationVersion(QStringLiteral(LODESTAR_VERSION));
    forbidMemoryDumps();
    lodestarInitData();
    lodestarInitLooks();
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);
    const QDate on = QDate::fromString(parser.value(u"on"_s), Qt::ISODate);
    if (parser.isSet(u"on"_s) && !on.isValid()) {
        QTextStream(stderr) << "--on needs a date, YYYY-MM-DD\n";
        return 2;
    }

    QSettings settings;
    // Every language on the list is compiled in, so this cannot fail.
    (void)theme::Language::use(theme::Language::preferred(settings.value(u"language"_s).toString()));
    theme::Theme theme(theme::Theme::builtInTokens());
    theme.setAppearance(theme::Appearance::read(settings));
    theme.install(application);
    QObject::connect(&theme, &theme::Theme::changed, &theme, [&] { theme.appearance().write(settings); });

    const SystemClock system;
    const FixedClock fixed(on);
    const Clock& clock = on.isValid() ? static_cast<const Clock&>(fixed) : system;
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/lodestar"_s;
    const QString folder = parser.isSet(u"store"_s) ? parser.value(u"store"_s) : data;
    const QString passphrase = firstLine(parser.value(u"passphrase-file"_s));
    if (parser.isSet(u"report"_s)) return desktop::ReportRun(folder, clock).run(parser, passphrase);

    shell::MainWindow window;
    desktop::Program program(folder, clock, theme, window);
    desktop::NetworkWatch network;
    QObject::connect(&network, &desktop::NetworkWatch::returned, &program, &desktop::Program::networkReturned);
    // Where the system cannot tell, the sync asks again after its own pauses.
    (void)network.listen();
    // No larger than the screen leaves room for, its frame included.
    const QSize room = QGuiApplication::primaryScreen()->availableGeometry().size() - QSize(0, 32);
    window.resize(QSize(1366, 768).boundedTo(room));
    window.show();
    if (parser.isSet(u"picture"_s)) {
        const QString path = parser.value(u"picture"_s);
        QObject::connect(&program, &desktop::Program::opened, &window, [&window, path] { takePicture(window, path); });
    }
    if (passphrase.isEmpty())
        program.start();
    else
        program.startWith(passphrase);
    return QApplication::exec();
}
