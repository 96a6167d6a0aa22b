#pragma once

#include "core/services/SupervisionActs.h"
#include "core/services/SupervisionPreparing.h"
#include "tests/core/services/VisitWorld.h"

namespace lodestar {

/// The families of VisitWorld as a team lead has them: HV2 Anna works with the Popescus and the Oseis.
struct SupervisionWorld : VisitWorld {
    using O = QJsonObject;
    SupervisionPerson anna{QStringLiteral("HV2"), QStringLiteral("Anna Reed"), QStringLiteral("health-visitor")};
    SupervisionPerson nadia{QStringLiteral("FN1"), QStringLiteral("Nadia Khan"), QStringLiteral("family-navigator")};

    SupervisionWorld()
        : VisitWorld(QStringLiteral("team-lead")) {
        for (const SupervisionPerson& each : {anna, nadia})
            add(areaRecord(), QStringLiteral("staff"),
                {{QStringLiteral("name"), each.name},
                 {QStringLiteral("role"), each.role},
                 {QStringLiteral("reference"), each.reference}});
        for (const RecordId& household : {popescu, osei})
            add(household, QStringLiteral("allotment"),
                {{QStringLiteral("staff"), anna.reference}, {QStringLiteral("from"), QStringLiteral("2026-09-01")}});
    }

    [[nodiscard]] QDate today() const { return clock.today(); }
    [[nodiscard]] const Identity& me() const { return session->me(); }
    static QString marker() { return QStringLiteral("ZEBRA-SEALED-MATTER"); }

    RecordId plan(rules::SupervisionSort sort, const QList<SupervisionPerson>& who) {
        return take(write([&](Work& work) { return planSupervision(work, me(), {sort, who, today(), {}, {}}); }));
    }
    SupervisionSession read(const RecordId& record, bool sealedOpen = true) {
        return VisitWorld::read([&](Connection& c) { return supervisionOf(c, me(), record, sealedOpen); });
    }
    using VisitWorld::read;
    QList<SupervisionSession> all(bool sealedOpen = true) {
        return read([&](Connection& c) { return supervisions(c, me(), sealedOpen); });
    }
    Status hold(const RecordId& record, const SupervisionNotes& notes) {
        const SupervisionSession drawn = read(record);
        return write([&](Work& work) { return holdSupervision(work, me(), drawn, notes); });
    }
    Status sign(const RecordId& record, const SupervisionPerson& who) {
        Identity as = me();
        as.reference = who.reference;
        as.name = who.name;
        as.role = who.role;
        const SupervisionSession drawn = read([&](Connection& c) { return supervisionOf(c, as, record, true); });
        return write([&](Work& work) { return signSupervision(work, as, drawn); });
    }
    [[nodiscard]] SupervisionPerson lead() const { return {me().reference, me().name, me().role}; }
    /// Held today, with the Popescus discussed and something agreed about Leo.
    SupervisionNotes notes(bool safeguarding = false) {
        SupervisionNotes made;
        made.held = today();
        made.minutes = 60;
        made.themes = QStringLiteral("Working alone in the evening");
        made.next = today().addDays(30);
        DiscussedFamily family;
        family.entry = EntryId::create();
        family.household = popescu;
        family.called = QStringLiteral("Popescu");
        family.reasons = {QStringLiteral("promise")};
        family.words = safeguarding ? marker() : QStringLiteral("Feeding goes better");
        family.risk = safeguarding ? marker() : QString();
        made.families = {family};
        made.actions = {action(safeguarding)};
        return made;
    }
    AgreedAction action(bool safeguarding) {
        AgreedAction made;
        made.entry = EntryId::create();
        made.household = popescu;
        made.called = QStringLiteral("Popescu");
        made.what =
            safeguarding ? marker() + QStringLiteral(" ring the social worker") : QStringLiteral("Weigh Leo again");
        made.who = anna.name;
        made.by = today().addDays(7);
        made.safeguarding = safeguarding;
        if (safeguarding) made.children = {leo};
        return made;
    }
    QList<PreparedFamily> prepared(const RecordId& record, bool sealedOpen = false) {
        const SupervisionSession drawn = read(record);
        const auto sessions = all();
        return read([&](Connection& c) { return preparedFamilies(c, drawn, sessions, today(), sealedOpen); });
    }
};

} // namespace lodestar
