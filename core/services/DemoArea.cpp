#include "core/services/DemoArea.h"

#include "core/base/FinancialYear.h"
#include "core/services/DemoBudget.h"
#include "core/services/DemoCourses.h"
#include "core/services/DemoFamily.h"
#include "core/services/DemoSupervision.h"
#include "core/services/DemoTeam.h"
#include "core/services/DemoTimes.h"
#include "core/services/Identity.h"
#include "core/store/Transaction.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <random>

namespace lodestar {

using namespace Qt::StringLiterals;

namespace {

Result<QJsonObject> resource(const QString& name) {
    QFile file(u":/demo/"_s + name);
    if (!file.open(QIODevice::ReadOnly)) return fail(ErrorCode::FileUnreadable, name);
    return QJsonDocument::fromJson(file.readAll()).object();
}

struct Colleague {
    const char* reference;
    const char* name;
    const char* role;
};
constexpr std::array<Colleague, 7> team{{{"HV1", "Joanne Pryor", "health-visitor"},
                                         {"HV2", "Tom Ridley", "health-visitor"},
                                         {"NN1", "Priya Nair", "nursery-nurse"},
                                         {"FN1", "Dawn Kessell", "family-navigator"},
                                         {"FN2", "Ruth Adeyemi", "family-navigator"},
                                         {"TL1", "Farah Siddiqui", "team-lead"},
                                         {"VC1", "Moira Dean", "volunteer-coordinator"}}};

QStringList texts(const QJsonValue& value) {
    QStringList list;
    for (const QJsonValue& each : value.toArray())
        list.append(each.toString());
    return list;
}

DemoChild childFrom(const QJsonObject& row) {
    DemoChild child;
    child.given = row.value(u"name"_s).toString();
    child.sex = row.value(u"sex"_s).toString();
    child.age = row.value(u"age"_s).toInt();
    child.gestation = row.value(u"gestation"_s).toInt(280);
    child.weight = row.value(u"weight"_s).toInt(3400);
    child.babies = row.value(u"twins"_s).toInt(1);
    child.order = row.value(u"order"_s).toInt(1);
    child.level = row.value(u"level"_s).toString();
    child.leave = texts(row.value(u"leave"_s));
    child.declined = texts(row.value(u"declined"_s));
    child.missed = texts(row.value(u"missed"_s));
    child.diedAt = row.value(u"died"_s).toInt(-1);
    return child;
}

DemoHousehold householdFrom(const QJsonObject& row) {
    DemoHousehold household;
    household.family = row.value(u"family"_s).toString();
    household.line1 = row.value(u"line1"_s).toString();
    household.ward = row.value(u"ward"_s).toString();
    household.language = row.value(u"language"_s).toString();
    household.interpreter = row.value(u"interpreter"_s).toBool();
    household.worker = u"HV1"_s;
    household.more = row;
    household.pregnancyDays = row.value(u"pregnancy"_s).toObject().value(u"gestation"_s).toInt();
    for (const QJsonValue& value : row.value(u"adults"_s).toArray()) {
        const QJsonArray adult = value.toArray();
        household.adults.append({adult.at(0).toString(), adult.at(1).toString(), adult.at(2).toInt()});
    }
    for (const QJsonValue& value : row.value(u"children"_s).toArray())
        household.children.append(childFrom(value.toObject()));
    return household;
}

/// Draws families from the pools of names.
class Crowd {
public:
    Crowd(const QJsonObject& names, std::uint32_t seed)
        : m_names(names)
        , m_random(seed) {}

    DemoHousehold household() {
        const QJsonObject community = weighted(m_names.value(u"communities"_s).toArray(), u"share"_s);
        const QJsonObject ward = weighted(m_names.value(u"wards"_s).toArray(), u"weight"_s);
        DemoHousehold made;
        made.reviewed = true;
        made.family = pick(community.value(u"families"_s));
        made.line1 = QString::number(1 + below(88)) + u' ' + pick(m_names.value(u"streets"_s));
        made.ward = ward.value(u"name"_s).toString();
        made.language = community.value(u"language"_s).toString();
        made.ethnic = community.value(u"ethnic"_s).toString();
        made.interpreter = below(100) < community.value(u"interpreter"_s).toInt();
        made.worker = below(100) < 85 ? u"HV1"_s : u"HV2"_s;
        made.adults.append({u"mother"_s, pick(community.value(u"women"_s)), 18 + below(25)});
        if (below(100) < 75) made.adults.append({u"father"_s, pick(community.value(u"men"_s)), 20 + below(25)});
        if (below(100) < 7) {
            made.pregnancyDays = 80 + below(195);
        } else {
            addChildren(made, community);
        }
        return made;
    }
    [[nodiscard]] QString postcodeOf(const QString& wardName) {
        const QString first = sectorOf(wardName);
        return first.isEmpty() ? first : first + QChar(u'A' + below(2)) + QChar(u'X' + below(3));
    }
    /// Every sixth family lives in a ward that is not targeted, and every ninth has moved from one ward to another
    /// during the last financial year.
    void settle(DemoHousehold& household, int number, QDate today) const {
        const QJsonArray others = m_names.value(u"otherWards"_s).toArray();
        const auto other = [&](int at) { return others.at(at % others.size()).toObject().value(u"name"_s).toString(); };
        if (number % 6 == 5) household.ward = other(number / 6);
        if (number % 9 != 4) return;
        household.wardBefore = household.ward == other(number / 9) ? u"Milton"_s : other(number / 9);
        household.postcodeBefore = sectorOf(household.wardBefore) + u"BY"_s;
        household.movedOn = FinancialYear::of(today).first().addDays(-20 - number * 7 % 300);
    }

private:
    [[nodiscard]] QString sectorOf(const QString& wardName) const {
        for (const QString& list : {u"wards"_s, u"otherWards"_s})
            for (const QJsonValue& ward : m_names.value(list).toArray())
                if (ward.toObject().value(u"name"_s).toString() == wardName)
                    return ward.toObject().value(u"postcode"_s).toString();
        return {};
    }
    void addChildren(DemoHousehold& made, const QJsonObject& community) {
        const bool twins = below(100) < 2;
        const int age = below(1095);
        const int gestation = below(100) < 8 ? 210 + below(48) : 259 + below(34);
        for (int i = 0; i < (twins ? 2 : 1); ++i)
            made.children.append(child(community, age, gestation, twins ? 2 : 1, i + 1));
        if (age < 400 && below(100) < 30) made.children.prepend(child(community, age + 480 + below(200), 280, 1, 1));
        if (below(100) < 6) made.more.insert(u"alert"_s, u"ring_before_coming"_s);
    }
    DemoChild child(const QJsonObject& community, int age, int gestation, int babies, int order) {
        DemoChild made;
        made.sex = below(2) == 0 ? u"female"_s : u"male"_s;
        made.given = pick(community.value(made.sex == u"female" ? u"girls"_s : u"boys"_s));
        made.age = age;
        made.gestation = gestation;
        made.weight = std::max(900, 3400 - (280 - gestation) * 27 - (babies - 1) * 500 + below(700) - 350);
        made.babies = babies;
        made.order = order;
        const int level = below(100);
        if (age > 14) made.level = level < 62 ? u"universal"_s : (level < 90 ? u"targeted"_s : u"specialist"_s);
        return made;
    }
    QJsonObject weighted(const QJsonArray& rows, const QString& weight) {
        int total = 0;
        for (const QJsonValue& row : rows)
            total += row.toObject().value(weight).toInt();
        int at = below(total);
        for (const QJsonValue& row : rows) {
            at -= row.toObject().value(weight).toInt();
            if (at < 0) return row.toObject();
        }
        return rows.first().toObject();
    }
    QString pick(const QJsonValue& list) {
        const QJsonArray array = list.toArray();
        return array.at(below(static_cast<int>(array.size()))).toString();
    }
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }

    QJsonObject m_names;
    std::mt19937 m_random;
};

QList<Edit> staffEdits(bool lead) {
    QList<Edit> edits;
    for (const Colleague& each : team) {
        const QString reference = QString::fromLatin1(each.reference);
        if (reference == demoIdentity(lead).reference) continue; // written when the store was made
        Edit edit = newEntry(areaRecord(), u"staff",
                             {{u"name"_s, QString::fromLatin1(each.name)},
                              {u"role"_s, QString::fromLatin1(each.role)},
                              {u"team"_s, u"Central"_s},
                              {u"reference"_s, reference}});
        edit.entry = staffEntry(reference);
        edits.append(edit);
    }
    return edits;
}

} // namespace

Identity demoIdentity(bool lead) {
    const auto leads = [](const Colleague& each) { return QLatin1StringView(each.role) == u"team-lead"; };
    const Colleague& who = lead ? *std::ranges::find_if(team, leads) : team.front();
    Identity identity;
    identity.reference = QString::fromLatin1(who.reference);
    identity.name = QString::fromLatin1(who.name);
    identity.role = QString::fromLatin1(who.role);
    identity.team = u"Central"_s;
    return identity;
}

Status makeDemoArea(Work& work, const DemoOptions& options) {
    LODESTAR_ASSIGN(const QJsonObject names, resource(u"names.json"_s));
    LODESTAR_ASSIGN(const QJsonObject cast, resource(u"cast.json"_s));
    LODESTAR_ASSIGN(const auto catalogue, rules::PathwayCatalogue::shipped());
    DemoWriter writer(work, catalogue, options.seed);
    Crowd crowd(names, options.seed + 1);
    LODESTAR_TRY(save(work, staffEdits(options.lead)));
    const QJsonArray families = cast.value(u"families"_s).toArray();
    LODESTAR_ASSIGN(Transaction whole, Transaction::begin(work.connection));
    for (int i = 0; i < options.families; ++i) {
        const bool isCast = i < families.size();
        DemoHousehold household = isCast ? householdFrom(families.at(i).toObject()) : crowd.household();
        if (!isCast) crowd.settle(household, i, work.clock().today());
        household.postcode = crowd.postcodeOf(household.ward);
        LODESTAR_TRY(saveAsItHappened(work, writer.write(household)));
    }
    LODESTAR_TRY(makeDemoCourses(work, families.size()));
    if (options.lead) {
        LODESTAR_TRY(makeDemoBudget(work, options.families)); // which the server takes from leads alone
        LODESTAR_TRY(makeDemoTeamDay(work));
    }
    LODESTAR_TRY(makeDemoSupervision(work));
    return whole.commit();
}

} // namespace lodestar
