#include "core/base/NeedsLevel.h"

#include <QCoreApplication>

#include <array>

namespace lodestar {

namespace {

struct Named {
    const char* name;
    const char* title;
};

/// In the order of the enumeration.
constexpr std::array<Named, 4> all{{
    {"community", QT_TRANSLATE_NOOP("NeedsLevel", "Community")},
    {"universal", QT_TRANSLATE_NOOP("NeedsLevel", "Universal")},
    {"targeted", QT_TRANSLATE_NOOP("NeedsLevel", "Targeted")},
    {"specialist", QT_TRANSLATE_NOOP("NeedsLevel", "Specialist")},
}};

} // namespace

QString needsLevelName(NeedsLevel level) {
    return QString::fromLatin1(all[static_cast<std::size_t>(level)].name);
}

std::optional<NeedsLevel> needsLevelFromName(QStringView name) {
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (name == QLatin1StringView(all[i].name)) return static_cast<NeedsLevel>(i);
    }
    return std::nullopt;
}

QString needsLevelTitle(NeedsLevel level) {
    return QCoreApplication::translate("NeedsLevel", all[static_cast<std::size_t>(level)].title);
}

} // namespace lodestar
