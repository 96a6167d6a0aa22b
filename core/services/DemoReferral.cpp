#include "core/services/DemoReferral.h"

#include "core/services/ReferralActs.h"

#include <QJsonArray>

#include <array>

namespace lodestar {

using namespace Qt::StringLiterals;
using S = rules::ReferralState;

namespace {

constexpr std::array services{u"Speech and language therapy", u"Audiology", u"Family hub", u"Citizens Advice",
                              u"Infant feeding team"};

/// The way that leads there, from sent on.
QList<S> wayTo(S state) {
    switch (state) {
    case S::Draft:
        return {};
    case S::Sent:
        return {S::Sent};
    case S::Bounced:
    case S::Acknowledged:
        return {S::Sent, state};
    case S::InfoRequested:
    case S::Accepted:
    case S::Declined:
    case S::Withdrawn:
        return {S::Sent, S::Acknowledged, state};
    case S::Waiting:
        return {S::Sent, S::Acknowledged, S::Accepted, state};
    case S::Escalated:
        return {S::Sent, S::Declined, state};
    case S::Active:
    case S::Closed:
        return {S::Sent, S::Accepted, S::Offered, S::Attended, state};
    default:
        return {S::Sent, S::Accepted, S::Offered, state};
    }
}

QJsonObject said(S state, QDate on, QDate today) {
    QJsonObject fields{{u"on"_s, on.toString(Qt::ISODate)}};
    if (state == S::Sent)
        return {{u"at"_s, QDateTime(on, QTime(15, 30), Qt::UTC).toString(Qt::ISODate)}, {u"method"_s, u"email"_s}};
    if (state == S::Offered)
        fields.insert(u"at"_s, QDateTime(today.addDays(9), QTime(10, 0), Qt::UTC).toString(Qt::ISODate));
    if (state == S::InfoRequested) fields.insert(u"what"_s, u"Result of the hearing test"_s);
    if (state == S::Declined) fields.insert(u"why"_s, u"threshold"_s);
    if (state == S::NotBrought) fields.insert(u"times"_s, 1);
    if (state == S::DeclinedByFamily) fields.insert(u"safeguarding"_s, u"no_concern"_s);
    if (state == S::Withdrawn) fields.insert(u"why"_s, u"no_longer_needed"_s);
    if (state == S::Closed) fields.insert(u"outcome"_s, u"need_met"_s);
    return fields;
}

} // namespace

DemoReferral nextDemoReferral(int n, const QString& practitioner) {
    const auto states = rules::referralStates();
    return {QString::fromUtf16(services.at(static_cast<std::size_t>(n) % services.size())), states[n % states.size()],
            2 + n * 5 % 47, practitioner};
}

QJsonObject demoReferral(const DemoReferral& referral, QDate today) {
    const QDate made = today.addDays(-referral.daysAgo);
    QJsonObject fields{
        {u"referral"_s, QJsonObject{{u"service"_s, referral.service}, {u"urgency"_s, u"routine"_s}}},
        {u"madeOn"_s, made.toString(Qt::ISODate)},
        {u"practitioner"_s, referral.practitioner},
        {u"reasonForReferral"_s, u"Few words for the age, understands well."_s},
        {u"agreement"_s,
         QJsonObject{{u"consent"_s, u"given"_s}, {u"givenBy"_s, u"mother"_s}, {u"on"_s, made.toString(Qt::ISODate)}}}};
    const QList<S> way = wayTo(referral.state);
    QDate on = made;
    for (qsizetype i = 0; i < way.size(); ++i) {
        on = made.addDays(referral.daysAgo * i / std::max<qsizetype>(1, way.size()));
        QJsonValue value = said(way[i], on, today);
        if (way[i] == S::Attended) value = QJsonArray{value};
        fields.insert(fieldOf(way[i]), value);
    }
    fields.insert(u"state"_s,
                  QJsonObject{{u"state"_s, rules::stateName(referral.state)}, {u"on"_s, on.toString(Qt::ISODate)}});
    return fields;
}

} // namespace lodestar
