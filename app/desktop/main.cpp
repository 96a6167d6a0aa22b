#include "resources/Resources.h"
#include "ui/shell/MainWindow.h"
#include "ui/theme/Language.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QSettings>

using namespace Qt::StringLiterals;
using namespace lodestar;

int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"Lodestar"_s);
    QApplication::setApplicationName(u"lodestar"_s);
    QApplication::setApplicationDisplayName(u"Lodestar"_s);
    QApplication::setApplicationVersion(QStringLiteral(LODESTAR_VERSION));
    lodestarInitData();
    lodestarInitLooks();

    QSettings settings;
    // Every language on the list is compiled in, so this cannot fail.
    (void)theme::Language::use(theme::Language::preferred(settings.value(u"language"_s).toString()));
    theme::Theme theme(theme::Theme::builtInTokens());
    theme.setAppearance(theme::Appearance::read(settings));
    theme.install(application);
    QObject::connect(&theme, &theme::Theme::changed, &theme, [&] { theme.appearance().write(settings); });

    shell::MainWindow window;
    window.show();
    return QApplication::exec();
}
