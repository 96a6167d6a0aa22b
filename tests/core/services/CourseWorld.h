#pragma once

#include "core/records/FixedIds.h"
#include "core/services/CourseAccount.h"
#include "tests/core/services/VisitWorld.h"

namespace lodestar {

/// A HENRY course that Joanne (HV1) and Dawn (FN1) lead on Wednesdays at 10, begun on 28 October 2026: the third of
/// eight sessions is today's.
struct CourseWorld : VisitWorld {
    using S = rules::PlaceState;
    EntryId course;

    explicit CourseWorld(std::optional<int> places = 12) {
        Course planned;
        planned.programme = QStringLiteral("henry");
        planned.name = QStringLiteral("HENRY at the hub");
        planned.places = places;
        planned.room = QStringLiteral("Sun room");
        planned.facilitators = {{QStringLiteral("HV1"), QStringLiteral("Joanne Pryor"), true, true},
                                {QStringLiteral("FN1"), QStringLiteral("Dawn Kessell"), true, false}};
        course = take(write([=](Work& work) { return saveCourse(work, planned); }));
        demand(write([this](Work& work) {
            const QDateTime first(QDate(2026, 10, 28), QTime(10, 0), Qt::OffsetFromUTC, 0);
            return planSessions(work, course, {first, 8, 150, {}});
        }));
    }

    CourseRegister held() {
        return read([this](Connection& c) { return readRegister(c, course); });
    }
    CourseAccount account() {
        return read([this](Connection& c) { return readAccount(c, course); });
    }
    CourseSession session(int number) { return held().sessions.at(number - 1); }
    Result<EntryId> asks(const RecordId& who, S state, const RecordId& family, QDate asked = {}) {
        CoursePlace place;
        place.course = course;
        place.person = who;
        place.household = family;
        place.state = state;
        place.asked = asked;
        place.agreedBy = QStringLiteral("herself");
        place.agreedHow = QStringLiteral("on the phone");
        return write([=](Work& work) { return askForPlace(work, place); });
    }
    CoursePlace place(const RecordId& who) {
        for (const CoursePlace& each : held().places())
            if (each.person == who) return each;
        throw std::runtime_error("no place");
    }
    Status moves(const RecordId& who, S state, const QString& why = {}) {
        return write([=, drawn = place(who)](Work& work) { return movePlace(work, drawn, state, why); });
    }
    /// Marks people at a session, as the register shows them now.
    Result<int> marks(int number, const QList<std::pair<RecordId, QString>>& people) {
        const CourseRegister now = held();
        QList<RegisterMark> marks;
        for (const auto& [who, there] : people)
            for (const RegisterRow& row : now.rows)
                if (row.place.person == who)
                    marks.append({row.place, there, row.marks.value(now.sessions.at(number - 1).entry)});
        return write(
            [=, session = now.sessions.at(number - 1)](Work& work) { return saveRegister(work, session, marks); });
    }
    /// The references of those who hold a person's record for the course.
    QStringList holders(const RecordId& who) {
        QStringList all;
        for (const Entry& each : entries(who, QStringLiteral("allotment")))
            if (each.text(QLatin1StringView("purpose")) == QStringLiteral("course") &&
                each.text(QLatin1StringView("to")).isEmpty())
                all.append(each.text(QLatin1StringView("staff")));
        all.sort();
        return all;
    }
};

} // namespace lodestar
