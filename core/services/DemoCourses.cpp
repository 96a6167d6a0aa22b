#include "core/services/DemoCourses.h"

#include "core/base/FinancialYear.h"
#include "core/services/CourseAccount.h"

#include <algorithm>

namespace lodestar {

using namespace Qt::StringLiterals;
using rules::PlaceState;

namespace {

struct Mother {
    RecordId person;
    RecordId household;
};

Result<QList<Mother>> mothers(Connection& connection, qsizetype skipped) {
    QList<Mother> all;
    LODESTAR_ASSIGN(Statement query,
                    connection.statement("SELECT p.record, h.record FROM household h JOIN member m ON m.household = "
                                         "h.record AND m.relationship = 'mother' AND m.to_on IS NULL JOIN person p ON "
                                         "p.record = m.person AND p.died = 0 WHERE h.worker = 'HV1' AND h.open_to IS "
                                         "NULL ORDER BY h.n LIMIT -1 OFFSET ?"));
    LODESTAR_TRY(query.bind(static_cast<qint64>(skipped)).each([&](const Statement& row) {
        all.append({row.id<RecordId>(0), row.id<RecordId>(1)});
    }));
    return all;
}

/// One course as the demo shows it.
struct DemoCourse {
    QString programme;
    QString name;
    QString room;
    QString ward;
    int weeksAgo = 2; ///< its first session
    int sessions = 8;
    int minutes = 120;
    int places = 12;
    int waiting = 2;
    QList<Facilitator> facilitators;

    [[nodiscard]] bool isOver() const { return weeksAgo > sessions; }
};

/// What parents of the course that is over were asked before and after.
const QString confidence = u"Confidence as a parent"_s;

class CourseWriter {
public:
    CourseWriter(Work& work, const DemoCourse& demo)
        : m_work(work)
        , m_demo(demo) {}

    /// Takes who comes off the front of `people`.
    Status write(QList<Mother>& people) {
        Course course;
        course.programme = m_demo.programme;
        course.name = m_demo.name;
        course.room = m_demo.room;
        course.ward = m_demo.ward;
        course.places = m_demo.places;
        course.crechePlaces = 8;
        course.facilitators = m_demo.facilitators;
        LODESTAR_ASSIGN(m_course, saveCourse(m_work, course));
        const QDateTime first(today().addDays(-7 * m_demo.weeksAgo), QTime(10, 0));
        LODESTAR_TRY(planSessions(m_work, m_course, {first, m_demo.sessions, m_demo.minutes, {}}));
        const int all = m_demo.places + m_demo.waiting;
        for (int i = 0; i < all && !people.isEmpty(); ++i)
            LODESTAR_TRY(place(people.takeFirst(), i));
        for (int number = 1; number <= std::min(m_demo.weeksAgo, m_demo.sessions); ++number)
            LODESTAR_TRY(attend(number));
        if (!m_demo.isOver()) {
            LODESTAR_TRY(stop());
        } else {
            LODESTAR_TRY(measure());
            const FixedClock then(QDateTime(today().addDays(-7 * (m_demo.weeksAgo - m_demo.sessions)), QTime(13, 0)));
            Writer writer = m_work.writer;
            writer.clock = &then;
            Work ending{m_work.connection, writer, m_work.log};
            LODESTAR_TRY(endCourse(ending, m_course, false, {}));
        }
        return account();
    }

private:
    [[nodiscard]] QDate today() const { return m_work.clock().today(); }

    Status place(const Mother& mother, int index) {
        CoursePlace place;
        place.course = m_course;
        place.person = mother.person;
        place.household = mother.household;
        place.state = index < m_demo.places ? PlaceState::Booked : PlaceState::Waiting;
        // Asked for in the weeks before the first session.
        place.asked = today().addDays(index - (m_demo.isOver() ? 7 * m_demo.weeksAgo + 30 : 40));
        place.on = place.asked;
        place.agreedBy = u"herself"_s;
        place.agreedHow = u"at a visit"_s;
        place.crecheChildren = index % 3 == 0 ? 1 : 0;
        LODESTAR_TRY(askForPlace(m_work, place));
        return {};
    }
    Status attend(int number) {
        LODESTAR_ASSIGN(const CourseRegister held, readRegister(m_work.connection, m_course));
        QList<RegisterMark> marks;
        const QStringList usual{u"there"_s, u"there"_s, u"late"_s, u"there"_s, u"sent_word"_s, u"there"_s, u"absent"_s};
        for (const RegisterRow& each : held.rows)
            if (each.place.state == PlaceState::Booked)
                marks.append({each.place, usual[(marks.size() * 3 + number) % usual.size()], {}});
        LODESTAR_TRY(saveRegister(m_work, held.sessions[number - 1], marks));
        return {};
    }
    /// One began and stopped.
    Status stop() {
        LODESTAR_ASSIGN(const auto places, placesOfCourse(m_work.connection, m_course));
        const auto booked = std::ranges::find(places, PlaceState::Booked, &CoursePlace::state);
        if (booked == places.cend() || places.size() < 4) return {};
        return movePlace(m_work, *booked, PlaceState::Dropped, u"Works on that day now"_s);
    }
    Status measure() {
        LODESTAR_ASSIGN(const CourseRegister held, readRegister(m_work.connection, m_course));
        int index = 0;
        for (const RegisterRow& each : held.rows) {
            if (each.place.state != PlaceState::Booked) continue;
            const qint64 before = 300 + 100 * (index % 4);
            const qint64 after = before + 100 * (index % 5) - 100; // one in five feels less sure
            ++index;
            const QDate last = today().addDays(-7 * (m_demo.weeksAgo - m_demo.sessions));
            const QDate first = today().addDays(-7 * m_demo.weeksAgo);
            LODESTAR_TRY(saveMeasure(m_work, held, {each.place.person, confidence, u"before"_s, before, first, {}}));
            LODESTAR_TRY(saveMeasure(m_work, held, {each.place.person, confidence, u"after"_s, after, last, {}}));
        }
        return {};
    }
    Status account() {
        LODESTAR_TRY(saveCost(m_work, m_course, {u"staff"_s, 64000, 3200, u"Two facilitators"_s, {}, {}}));
        LODESTAR_TRY(saveCost(m_work, m_course, {u"volunteer_hours"_s, 0, 1250, u"Crèche, two peers"_s, {}, {}}));
        LODESTAR_TRY(saveCost(m_work, m_course, {u"room"_s, 12000, 0, {}, {}, {}}));
        LODESTAR_TRY(saveSlip(m_work, m_course,
                              {{}, u"Meeting others with the same worries"_s, u"A later start"_s, u"yes"_s, {}}));
        LODESTAR_TRY(saveSlip(m_work, m_course, {{}, u"The crèche"_s, {}, u"yes"_s, {}}));
        return saveAnswer(m_work, m_course, {{}, u"A later start"_s, u"From next week we begin at 10:15."_s, {}});
    }

    Work& m_work;
    const DemoCourse& m_demo;
    EntryId m_course;
};

} // namespace

Status makeDemoCourses(Work& work, qsizetype skipped) {
    LODESTAR_ASSIGN(QList<Mother> people, mothers(work.connection, skipped));
    const Facilitator joanne{u"HV1"_s, u"Joanne Pryor"_s, true, true};
    const Facilitator dawn{u"FN1"_s, u"Dawn Kessell"_s, true, false};
    const Facilitator priya{u"NN1"_s, u"Priya Nair"_s, true, true};
    const DemoCourse henry{u"henry"_s, u"HENRY at the hub"_s, u"Sun room"_s, u"Kursaal"_s, 2, 8, 150, 10,
                           2,          {joanne, dawn}};
    const DemoCourse toddlers{
        u"iy_toddlers"_s, u"Incredible Years, Milton"_s, u"Library"_s, u"Milton"_s, 4, 12, 120, 8, 1, {priya, joanne}};
    const DemoCourse spring{u"henry"_s, u"HENRY in spring"_s, u"Sun room"_s, u"Victoria"_s, 30, 8, 150, 16,
                            0,          {joanne, dawn}};
    for (const QString& row : {u"henry"_s, u"iy_babies"_s}) {
        LODESTAR_ASSIGN(std::optional<Programme> programme, programmeRow(work.connection, row));
        if (!programme) continue;
        programme->measures = {{confidence, 0, 10, true}};
        LODESTAR_TRY(saveProgramme(work, *programme));
    }
    // In the middle of the last financial year, whose courses the outcomes tell of.
    const QDate today = work.clock().today();
    const auto weeksAgo = FinancialYear::of(today).first().addMonths(-6).daysTo(today) / 7;
    const DemoCourse autumn{u"iy_babies"_s,
                            u"Incredible Years Babies, Kursaal"_s,
                            u"Sun room"_s,
                            u"Kursaal"_s,
                            static_cast<int>(weeksAgo),
                            8,
                            120,
                            18,
                            0,
                            {priya, dawn}};
    for (const DemoCourse* each : {&henry, &toddlers, &spring, &autumn})
        LODESTAR_TRY(CourseWriter(work, *each).write(people));
    return decideStage(work, u"henry"_s,
                       {u"scale"_s, work.clock().today().addDays(-60), u"Programme board"_s,
                        u"One course at a time in each of the six wards"_s,
                        u"Two courses, 17 of 20 parents finished"_s});
}

} // namespace lodestar
