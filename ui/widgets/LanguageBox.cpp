#include "ui/widgets/LanguageBox.h"

#include "ui/theme/Language.h"

#include <algorithm>

namespace lodestar::widgets {

LanguageBox::LanguageBox(QWidget* parent)
    : QComboBox(parent) {
    for (const theme::Language& each : theme::Language::available())
        addItem(each.shownName(), each.code);
}

void LanguageBox::choose(const QString& code) {
    setCurrentIndex(std::max(0, findData(code)));
}

} // namespace lodestar::widgets
