#pragma once

#include "core/services/MissedContacts.h"
#include "core/services/SafetyNet.h"
#include "tests/core/services/VisitWorld.h"

namespace lodestar {

/// The families of VisitWorld, some of whose contacts do not take place.
struct MissingWorld : VisitWorld {
    using O = QJsonObject;

    MissedContacts missed() {
        return read([&](Connection& c) { return readMissedContacts(c, osei, clock.today()); });
    }
    EntryId contact(const QString& on, const QString& outcome, const QList<RecordId>& people) {
        const O what{{QStringLiteral("at"), on + QStringLiteral("T10:00:00+00:00")},
                     {QStringLiteral("type"), QStringLiteral("other")},
                     {QStringLiteral("outcome"), outcome}};
        const EntryId made = add(osei, QStringLiteral("contact"), {{QStringLiteral("what"), what}});
        for (const RecordId& each : people)
            add(each, QStringLiteral("contact_subject"),
                {{QStringLiteral("contact"), made.toString()}, {QStringLiteral("what"), what}});
        return made;
    }
    void notBrought(const RecordId& person, const QString& on) {
        add(person, QStringLiteral("referral"),
            {{QStringLiteral("referral"), O{{QStringLiteral("service"), QStringLiteral("Hearing test")}}},
             {QStringLiteral("state"),
              O{{QStringLiteral("state"), QStringLiteral("not_brought")}, {QStringLiteral("on"), on}}},
             {QStringLiteral("notBrought"), O{{QStringLiteral("on"), on}, {QStringLiteral("times"), 1}}}});
    }
    void threeMissed() {
        contact(QStringLiteral("2026-08-03"), QStringLiteral("completed"), {ama, kofi});
        contact(QStringLiteral("2026-09-04"), QStringLiteral("no_access"), {ama, kofi});
        contact(QStringLiteral("2026-09-20"), QStringLiteral("completed"), {ama});
        notBrought(kofi, QStringLiteral("2026-10-01"));
        add(abena, QStringLiteral("course_attendance"),
            {{QStringLiteral("course"), EntryId::create().toString()},
             {QStringLiteral("session"), EntryId::create().toString()},
             {QStringLiteral("attendance"), O{{QStringLiteral("there"), QStringLiteral("absent")},
                                              {QStringLiteral("on"), QStringLiteral("2026-10-14")}}}});
    }
};

} // namespace lodestar
