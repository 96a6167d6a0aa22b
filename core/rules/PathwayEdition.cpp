#include "core/rules/PathwayEdition.h"

#include "core/rules/PathwayEditionReader.h"

#include <algorithm>

namespace lodestar::rules {

PathwayEdition::PathwayEdition(Content content)
    : m_content(std::move(content)) {
    readLimits();
    for (const PathwayStep& each : m_content.steps) {
        const PathwayStep* after = step(each.supersededBy);
        m_supersededBy.push_back(after == nullptr ? -1 : static_cast<int>(after - m_content.steps.data()));
    }
}

Result<PathwayEdition> PathwayEdition::read(const QByteArray& json) {
    return PathwayEditionReader::read(json);
}

const PathwayStep* PathwayEdition::step(const QString& stepId) const {
    const auto& steps = m_content.steps;
    const auto it = std::find_if(steps.cbegin(), steps.cend(), [&](const auto& each) { return each.id == stepId; });
    return it == steps.cend() ? nullptr : &*it;
}

const PathwayStep* PathwayEdition::stepOfContact(const QString& contactType) const {
    const auto& steps = m_content.steps;
    const auto it = std::find_if(steps.cbegin(), steps.cend(), [&](const auto& each) {
        return !contactType.isEmpty() && each.contactType == contactType;
    });
    return it == steps.cend() ? nullptr : &*it;
}

int PathwayEdition::setting(const QString& settingId) const {
    const auto& all = m_content.settings;
    const auto it = std::find_if(all.cbegin(), all.cend(), [&](const auto& each) { return each.id == settingId; });
    return it == all.cend() ? 0 : it->value;
}

void PathwayEdition::set(const QString& settingId, int value) {
    for (PathwaySetting& each : m_content.settings) {
        if (each.id == settingId) each.value = value;
    }
    readLimits();
}

bool PathwayEdition::appliesTo(QDate birthOrDue) const {
    const QDate from = m_content.bornFrom;
    const QDate to = m_content.bornTo;
    return (!from.isValid() || birthOrDue >= from) && (!to.isValid() || birthOrDue <= to);
}

void PathwayEdition::readLimits() {
    m_limits.askMaternityAfterDays = setting(QStringLiteral("askMaternityAfterDays"));
    m_limits.rotavirusFirstBeforeDays = setting(QStringLiteral("rotavirusFirstBeforeDays"));
    m_limits.rotavirusLastBeforeDays = setting(QStringLiteral("rotavirusLastBeforeDays"));
    m_limits.lawClosingDays = setting(QStringLiteral("lawClosingDays"));
    m_limits.triesBeforeLead = setting(QStringLiteral("triesBeforeLead"));
    m_limits.givesWayAfterDays = setting(QStringLiteral("givesWayAfterDays"));
    m_limits.reviewAskSettingMonths = setting(QStringLiteral("reviewAskSettingMonths"));
    m_limits.reviewInviteMonths = setting(QStringLiteral("reviewInviteMonths"));
    m_limits.reviewNoneMonths = setting(QStringLiteral("reviewNoneMonths"));
    m_limits.todayHorizonDays = setting(QStringLiteral("todayHorizonDays"));
}

} // namespace lodestar::rules
