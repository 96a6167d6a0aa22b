#include "resources/Resources.h"
#include "ui/shell/MainWindow.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QSettings>

using namespace Qt::StringLiterals;

int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"lodestar"_s);
    QApplication::setApplicationDisplayName(u"Lodestar"_s);
    QApplication::setApplicationVersion(QStringLiteral(LODESTAR_VERSION));
    lodestarInitData();
    lodestarInitLooks();

    lodestar::theme::Theme theme(lodestar::theme::Theme::builtInTokens());
    theme.setAppearance(lodestar::theme::Appearance::read(QSettings()));
    theme.install(application);

    lodestar::shell::MainWindow window;
    window.show();
    return QApplication::exec();
}
