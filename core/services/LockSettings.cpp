#include "core/services/LockSettings.h"

#include "core/store/Setting.h"

#include <algorithm>

namespace lodestar {

using namespace Qt::StringLiterals;

namespace {

const QString settingName = u"lockMinutes"_s;

}

Result<LockSettings> LockSettings::read(Connection& connection) {
    LODESTAR_ASSIGN(const auto stored, readSetting(connection, settingName));
    LockSettings settings;
    if (stored) settings.minutes = std::clamp(stored->toInt(), least, most);
    return settings;
}

Status LockSettings::write(Connection& connection) const {
    if (minutes < least || minutes > most) return fail(ErrorCode::InvalidInput, u"minutes: from 1 to 60"_s);
    return writeSetting(connection, settingName, QByteArray::number(minutes));
}

} // namespace lodestar
