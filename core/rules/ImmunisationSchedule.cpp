#include "core/rules/ImmunisationSchedule.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace lodestar::rules {

namespace {

using V = QLatin1StringView;

QDate date(const QJsonValue& value) {
    return QDate::fromString(value.toString(), Qt::ISODate);
}

const DoseFact* find(const std::vector<DoseFact>& doses, const QString& vaccine, const QString& dose) {
    const auto it = std::find_if(doses.cbegin(), doses.cend(), [&](const DoseFact& each) {
        return each.given && each.dose == dose && each.vaccine.compare(vaccine, Qt::CaseInsensitive) == 0;
    });
    return it == doses.cend() ? nullptr : &*it;
}

constexpr int twelveWeeks = 84;

} // namespace

Result<ImmunisationSchedule> ImmunisationSchedule::read(const QByteArray& json) {
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    ImmunisationSchedule schedule;
    schedule.m_newOrderFrom = date(root.value(V("newOrderFrom")));
    const QJsonArray doses = root.value(V("doses")).toArray();
    for (const QJsonValue& value : doses) {
        const QJsonObject row = value.toObject();
        const auto due = AgeOffset::parse(row.value(V("due")).toString());
        if (!due) return fail(ErrorCode::InvalidInput, QStringLiteral("immunisations: due"));
        const QString order = row.value(V("order")).toString();
        schedule.m_doses.push_back({*due, row.value(V("vaccine")).toString(), row.value(V("dose")).toString(),
                                    row.value(V("insteadOf")).toString(), date(row.value(V("bornFrom"))),
                                    date(row.value(V("bornTo"))),
                                    order == V("new") ? 1 : (order == V("old") ? -1 : 0)});
    }
    if (schedule.m_doses.empty() || !schedule.m_newOrderFrom.isValid())
        return fail(ErrorCode::InvalidInput, QStringLiteral("immunisations: no doses or no date of the new order"));
    return schedule;
}

bool ImmunisationSchedule::oldOrder(QDate birth, const std::vector<DoseFact>& doses, QDate today) const {
    const DoseFact* menB = find(doses, QStringLiteral("MenB"), QStringLiteral("2"));
    const DoseFact* pcv = find(doses, QStringLiteral("PCV"), QStringLiteral("1"));
    if (pcv != nullptr && (menB == nullptr || pcv->on < menB->on)) return true;
    if (menB != nullptr) return false;
    // Not given either: a child whose 12-week jabs are late goes on the new order.
    return birth.addDays(twelveWeeks) < m_newOrderFrom && today < m_newOrderFrom;
}

std::vector<const ScheduledDose*> ImmunisationSchedule::dosesAt(AgeOffset due, QDate birth,
                                                                const std::vector<DoseFact>& doses, QDate today) const {
    std::vector<const ScheduledDose*> wanted;
    const int order = oldOrder(birth, doses, today) ? -1 : 1;
    for (const ScheduledDose& each : m_doses) {
        if (each.due != due || (each.order != 0 && each.order != order)) continue;
        if (each.bornFrom.isValid() && birth < each.bornFrom) continue;
        if (each.bornTo.isValid() && birth > each.bornTo) continue;
        wanted.push_back(&each);
    }
    return wanted;
}

QDate ImmunisationSchedule::givenOn(const ScheduledDose& dose, const std::vector<DoseFact>& doses) {
    if (const DoseFact* fact = find(doses, dose.vaccine, dose.dose)) return fact->on;
    if (dose.insteadOf.isEmpty()) return {};
    const DoseFact* other = find(doses, dose.insteadOf, QStringLiteral("4"));
    return other != nullptr ? other->on : QDate();
}

bool ImmunisationSchedule::isGiven(const ScheduledDose& dose, const std::vector<DoseFact>& doses) {
    return givenOn(dose, doses).isValid();
}

} // namespace lodestar::rules
