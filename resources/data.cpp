#include "resources/Resources.h"

#include <QtCore/QResource>

void lodestarInitData() {
    Q_INIT_RESOURCE(lodestar_data_files);
}
