#include "ui/theme/Appearance.h"

#include <QSettings>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lodestar::theme {

namespace {

constexpr std::array choiceNames{"system"_L1, "light"_L1, "dark"_L1, "highContrast"_L1};

} // namespace

Appearance Appearance::read(const QSettings& settings) {
    Appearance read;
    const QString name = settings.value(u"look/colours"_s).toString();
    for (std::size_t i = 0; i < choiceNames.size(); ++i)
        if (name == choiceNames[i]) read.choice = static_cast<Choice>(i);
    read.textPercent = std::clamp(settings.value(u"look/textPercent"_s, 100).toInt(), 100, 200);
    read.touch = settings.value(u"look/touch"_s, false).toBool();
    return read;
}

void Appearance::write(QSettings& settings) const {
    settings.setValue(u"look/colours"_s, QString(choiceNames[static_cast<std::size_t>(choice)]));
    settings.setValue(u"look/textPercent"_s, textPercent);
    settings.setValue(u"look/touch"_s, touch);
}

} // namespace lodestar::theme
