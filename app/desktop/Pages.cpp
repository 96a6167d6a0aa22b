// Which pages there are, and what each is given.
#include "app/desktop/Program.h"

#include "ui/shell/MainWindow.h"

namespace lodestar::desktop {

void Program::registerPages() {}

} // namespace lodestar::desktop
