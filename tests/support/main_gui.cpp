#define CATCH_CONFIG_RUNNER
#include "resources/Resources.h"
#include "tests/support/catch.h"

#include <QApplication>

int main(int argc, char* argv[]) {
    // Without a display the platform must be chosen before QApplication is made, or no test is found at all.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    lodestarInitData();
    lodestarInitLooks();
    return Catch::Session().run(argc, argv);
}
