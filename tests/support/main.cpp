#define CATCH_CONFIG_RUNNER
#include "resources/Resources.h"
#include "tests/support/catch.h"

#include <QCoreApplication>

int main(int argc, char* argv[]) {
    QCoreApplication app(argc, argv);
    lodestarInitData();
    return Catch::Session().run(argc, argv);
}
