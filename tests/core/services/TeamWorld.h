#pragma once

#include "core/records/FixedIds.h"
#include "core/services/PathwayInUse.h"
#include "core/services/TeamDay.h"
#include "core/services/TodayList.h"
#include "tests/core/services/TestFamily.h"

namespace lodestar {

/// The Kowalczyks on the laptop of a team lead, with her three health visitors. Ann, Beth and Cara are of the North
/// team.
struct TeamWorld : TestFamily {
    rules::PathwayCatalogue catalogue = demand(rules::PathwayCatalogue::shipped());
    Identity lead = identity(QStringLiteral("TL1"), QStringLiteral("Farah"), QStringLiteral("team-lead"));
    Identity ann = identity(QStringLiteral("HV1"), QStringLiteral("Ann"), QStringLiteral("health-visitor"));
    Identity beth = identity(QStringLiteral("HV2"), QStringLiteral("Beth"), QStringLiteral("health-visitor"));
    Identity cara = identity(QStringLiteral("HV3"), QStringLiteral("Cara"), QStringLiteral("health-visitor"));

    TeamWorld() {
        lead.device = DeviceId::create();
        lead.epoch = EpochId::create();
        demand(writeIdentity(*connection, lead, *writer.clock));
        for (const Identity& each : {ann, beth, cara})
            staff(each.reference, each.name, each.team);
    }

    static Identity identity(const QString& reference, const QString& name, const QString& role) {
        Identity made;
        made.staff = staffId(reference);
        made.reference = reference;
        made.name = name;
        made.role = role;
        made.team = QStringLiteral("North");
        return made;
    }
    void staff(const QString& reference, const QString& name, const QString& team) {
        Edit edit = newEntry(areaRecord(), u"staff",
                             {{QStringLiteral("name"), name},
                              {QStringLiteral("role"), QStringLiteral("health-visitor")},
                              {QStringLiteral("team"), team},
                              {QStringLiteral("reference"), reference}});
        edit.entry = staffEntry(reference);
        save(edit);
    }
    /// Another family with one child, two months old, in a ward, allotted to somebody.
    RecordId family(const QString& name, const QString& ward, const QString& worker) {
        const RecordId home = RecordId::create();
        add(home, u"household", {{QStringLiteral("name"), name}});
        add(home, u"residence", {{QStringLiteral("address"), O{{QStringLiteral("ward"), ward}}}});
        join(home, child(name, QStringLiteral("2026-09-01")), QStringLiteral("child"));
        if (!worker.isEmpty()) add(home, u"allotment", {{QStringLiteral("staff"), worker}});
        return home;
    }
    void allotted(const RecordId& record, const QString& worker) {
        add(record, u"allotment", {{QStringLiteral("staff"), worker}});
    }
    EntryId away(const QString& staff, const QString& from, const QString& to, const QString& cover = {}) {
        EntryId made;
        demand(work([&](Work& given) -> Status {
            LODESTAR_ASSIGN(made, recordAbsence(given, {staff, QDate::fromString(from, Qt::ISODate),
                                                        QDate::fromString(to, Qt::ISODate), cover}));
            return {};
        }));
        return made;
    }
    TeamDay day(int unseenDays = 90) {
        return demand(readTeamDay(*connection, catalogue, {lead, today(), today().addDays(-7), unseenDays}));
    }
    TodayList todayOf(const Identity& who, QDate on = today()) {
        return demand(readToday(*connection, catalogue, who, on));
    }
    Status allots(const RecordId& record, const QString& to, const QStringList& instead = {}) {
        return work([&](Work& given) { return allot(given, {{record, to, instead}}, today()); });
    }
    QStringList holders(const RecordId& record) {
        QStringList found;
        const Holdings all = demand(holdingsAfter(*connection, today()));
        for (const Holder& each : all.value(record))
            found.append(each.reference);
        found.sort();
        return found;
    }
};

} // namespace lodestar
