#pragma once

#include "core/rules/ReferralState.h"

#include <QDate>
#include <QJsonObject>

namespace lodestar {

/// An invented referral: made so many days ago, and now in this state.
struct DemoReferral {
    QString service;
    rules::ReferralState state = rules::ReferralState::Sent;
    int daysAgo = 0;
    QString practitioner; ///< reference
};

/// The n-th of a demo's area: all states and a handful of services in turn.
DemoReferral nextDemoReferral(int n, const QString& practitioner);
/// Its fields, with those of the states that it came through.
QJsonObject demoReferral(const DemoReferral& referral, QDate today);

} // namespace lodestar
