#include "resources/Resources.h"

#include <QtCore/QResource>

void lodestarInitLooks() {
    Q_INIT_RESOURCE(lodestar_looks_files);
}
