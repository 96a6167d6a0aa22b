#include "core/rules/ImmunisationSchedule.h"

#include "core/base/Fold.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace lodestar::rules {

namespace {

using V = QLatin1StringView;

constexpr int twelveWeeks = 84;
/// The dose of the vaccine that stands in for another: 6-in-1 after its three primary doses, where Hib/MenC ran out.
constexpr V standInDose("4");

std::unexpected<Error> wrong(const QString& where, const char* what) {
    return fail(ErrorCode::InvalidInput, where + QStringLiteral(": ") + QString::fromLatin1(what));
}

const DoseFact* find(const std::vector<DoseFact>& doses, const QString& vaccine, QStringView dose) {
    const auto it = std::find_if(doses.cbegin(), doses.cend(), [&](const DoseFact& each) {
        return each.given && each.dose == dose && each.vaccine == vaccine;
    });
    return it == doses.cend() ? nullptr : &*it;
}

/// An open end is null; a date that cannot be read is a fault.
bool readDate(const QJsonValue& value, QDate& date) {
    if (value.isNull() || value.isUndefined()) return true;
    date = QDate::fromString(value.toString(), Qt::ISODate);
    return date.isValid();
}

} // namespace

Status ImmunisationSchedule::readNames(const QJsonObject& root) {
    const QJsonObject names = root.value(V("names")).toObject();
    for (auto it = names.begin(); it != names.end(); ++it) {
        const QJsonArray others = it.value().toArray();
        for (const QJsonValue& other : others) {
            const QString key = folded(other.toString());
            if (m_names.value(key, it.key()) != it.key()) return wrong(other.toString(), "names two vaccines");
            m_names.insert(key, it.key());
            m_names.insert(other.toString(), it.key());
        }
    }
    return {};
}

Status ImmunisationSchedule::readDose(const QJsonObject& row, qsizetype number) {
    const QString where = QStringLiteral("dose row %1").arg(number);
    ScheduledDose dose;
    const auto due = AgeOffset::parse(row.value(V("due")).toString());
    if (!due) return wrong(where, "due must be an age in d or m");
    dose.due = *due;
    dose.vaccine = row.value(V("vaccine")).toString();
    dose.dose = row.value(V("dose")).toString();
    dose.insteadOf = row.value(V("insteadOf")).toString();
    if (dose.vaccine.isEmpty() || dose.dose.isEmpty()) return wrong(where, "needs a vaccine and a dose");
    if (!readDate(row.value(V("bornFrom")), dose.bornFrom) || !readDate(row.value(V("bornTo")), dose.bornTo))
        return wrong(where, "bornFrom and bornTo must be dates or null");
    const QString order = row.value(V("order")).toString();
    if (order != V("new") && order != V("old") && !order.isEmpty()) return wrong(where, "order must be new or old");
    dose.order = order == V("new") ? 1 : (order == V("old") ? -1 : 0);
    m_names.insert(folded(dose.vaccine), dose.vaccine);
    m_names.insert(dose.vaccine, dose.vaccine);
    m_doses.push_back(std::move(dose));
    return {};
}

Result<ImmunisationSchedule> ImmunisationSchedule::read(const QByteArray& json) {
    QJsonParseError parse;
    const QJsonObject root = QJsonDocument::fromJson(json, &parse).object();
    const QString where = QStringLiteral("immunisations");
    if (parse.error != QJsonParseError::NoError) return wrong(where, "is not valid JSON");
    ImmunisationSchedule schedule;
    if (!readDate(root.value(V("newOrderFrom")), schedule.m_newOrderFrom) || !schedule.m_newOrderFrom.isValid())
        return wrong(where, "newOrderFrom must be a date");
    LODESTAR_TRY(schedule.readNames(root));
    const QJsonArray rows = root.value(V("doses")).toArray();
    for (qsizetype i = 0; i < rows.size(); ++i)
        LODESTAR_TRY(schedule.readDose(rows[i].toObject(), i + 1));
    if (schedule.m_doses.empty()) return wrong(where, "has no doses");
    return schedule;
}

std::vector<DoseFact> ImmunisationSchedule::numbered(std::vector<DoseFact> doses) const {
    QSet<QString> used;
    bool complete = true;
    for (DoseFact& fact : doses) {
        auto name = m_names.constFind(fact.vaccine);
        if (name == m_names.cend()) name = m_names.constFind(folded(fact.vaccine));
        if (name != m_names.cend()) fact.vaccine = *name;
        if (fact.dose.isEmpty())
            complete = complete && !fact.given;
        else
            used.insert(fact.vaccine + u'/' + fact.dose);
    }
    if (complete) return doses;
    std::stable_sort(doses.begin(), doses.end(), [](const auto& a, const auto& b) { return a.on < b.on; });
    for (DoseFact& fact : doses) {
        if (!fact.dose.isEmpty() || !fact.given) continue;
        int number = 1;
        while (used.contains(fact.vaccine + u'/' + QString::number(number)))
            ++number;
        fact.dose = QString::number(number);
        used.insert(fact.vaccine + u'/' + fact.dose);
    }
    return doses;
}

bool ImmunisationSchedule::oldOrder(QDate birth, const std::vector<DoseFact>& doses, QDate today) const {
    const DoseFact* menB = find(doses, QStringLiteral("MenB"), u"2");
    const DoseFact* pcv = find(doses, QStringLiteral("PCV"), u"1");
    if (pcv != nullptr && (menB == nullptr || pcv->on < menB->on)) return true;
    if (menB != nullptr) return false;
    // Not given either: a child whose 12-week jabs are late goes on the new order.
    return birth.addDays(twelveWeeks) < m_newOrderFrom && today < m_newOrderFrom;
}

bool ImmunisationSchedule::isFor(const ScheduledDose& dose, QDate birth, int order) {
    if (dose.order != 0 && dose.order != order) return false;
    if (dose.bornFrom.isValid() && birth < dose.bornFrom) return false;
    return !dose.bornTo.isValid() || birth <= dose.bornTo;
}

std::vector<const ScheduledDose*> ImmunisationSchedule::dosesAt(AgeOffset due, QDate birth,
                                                                const std::vector<DoseFact>& doses, QDate today) const {
    std::vector<const ScheduledDose*> wanted;
    const int order = oldOrder(birth, doses, today) ? -1 : 1;
    for (const ScheduledDose& each : m_doses) {
        if (each.due == due && isFor(each, birth, order)) wanted.push_back(&each);
    }
    return wanted;
}

QDate ImmunisationSchedule::givenOn(const ScheduledDose& dose, const std::vector<DoseFact>& doses) {
    if (const DoseFact* fact = find(doses, dose.vaccine, dose.dose)) return fact->on;
    if (dose.insteadOf.isEmpty()) return {};
    const DoseFact* other = find(doses, dose.insteadOf, QString(standInDose));
    return other != nullptr ? other->on : QDate();
}

bool ImmunisationSchedule::isGiven(const ScheduledDose& dose, const std::vector<DoseFact>& doses) {
    return givenOn(dose, doses).isValid();
}

bool ImmunisationSchedule::isDeclined(const ScheduledDose& dose, const std::vector<DoseFact>& doses) {
    return std::any_of(doses.cbegin(), doses.cend(), [&](const DoseFact& fact) {
        return !fact.given && fact.vaccine == dose.vaccine && (fact.dose.isEmpty() || fact.dose == dose.dose);
    });
}

} // namespace lodestar::rules
