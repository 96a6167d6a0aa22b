#define CATCH_CONFIG_RUNNER
#include "resources/Resources.h"
#include "tests/support/catch.h"
#include "ui/theme/Language.h"
#include "ui/theme/Theme.h"

#include <QApplication>

int main(int argc, char* argv[]) {
    // Without a display the platform must be chosen before QApplication is made, or no test is found at all.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    lodestarInitData();
    lodestarInitLooks();
    // As the program does: counted words have their forms there ("1 entry", "2 entries").
    (void)lodestar::theme::Language::use(QStringLiteral("en"));
    // A child of the application, so that tests can find it and change it.
    lodestar::theme::Theme theme(lodestar::theme::Theme::builtInTokens(), &app);
    lodestar::theme::Appearance light;
    light.choice = lodestar::theme::Appearance::Choice::Light;
    theme.setAppearance(light);
    theme.install(app);
    return Catch::Session().run(argc, argv);
}
