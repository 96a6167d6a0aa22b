#include "resources/Resources.h"

#include <QtCore/QResource>

void lodestarInitLooks() {
    Q_INIT_RESOURCE(lodestar_looks_files);
    Q_INIT_RESOURCE(lodestar_resources_translations);
    Q_INIT_RESOURCE(lodestar_translation_states);
}
