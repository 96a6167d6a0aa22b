// After a death or loss no list of any service offers anything for that person; undoing restores every one.
#include "core/services/Allotting.h"
#include "core/services/Appointment.h"
#include "core/services/Bereavement.h"
#include "core/services/BirthMatch.h"
#include "core/services/Caseload.h"
#include "core/services/Clinic.h"
#include "core/services/CourseRegister.h"
#include "core/services/FamilyPathway.h"
#include "core/services/Find.h"
#include "core/services/Inbox.h"
#include "core/services/NoAccess.h"
#include "core/services/PathwayInUse.h"
#include "core/services/PrintQueue.h"
#include "core/services/SealedMatters.h"
#include "core/services/TodayList.h"
#include "core/services/VisitOpening.h"
#include "core/store/Transaction.h"
#include "resources/Resources.h"
#include "tests/core/services/VisitWorld.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace lodestar;
using O = QJsonObject;

namespace {

const QDate today(2026, 11, 11);
const QDateTime now(today, QTime(11, 18), Qt::OffsetFromUTC, 0);

/// The Popescus with something of every kind ahead of them, and a lead at work, who sees every list.
struct Walk : VisitWorld {
    RecordId subject; ///< who dies; of a loss, the mother
    EntryId pregnancy;
    QSet<QString> lists; ///< those that offered something
    QStringList offers;

    Walk()
        : VisitWorld(u"team-lead"_s) {
        lodestarInitData();
    }

    void book(const QString& at, const QString& type, const RecordId& person, const EntryId& of = {}) {
        O who{{u"person"_s, person.toString()}};
        if (!of.isNull()) who.insert(u"pregnancy"_s, of.toString());
        add(popescu, u"appointment"_s,
            {{u"slot"_s, O{{u"at"_s, at}, {u"minutes"_s, 30}}},
             {u"what"_s, O{{u"type"_s, type}, {u"place"_s, u"home"_s}}},
             {u"practitioner"_s, u"HV1"_s},
             {u"people"_s, QJsonArray{who}},
             {u"state"_s, u"booked"_s}});
    }
    void missTwice(const RecordId& person) {
        for (const QString& at : {u"2026-11-09T10:00:00Z"_s, u"2026-11-10T10:00:00Z"_s}) {
            MissedContact missed;
            missed.household = popescu;
            missed.at = QDateTime::fromString(at, Qt::ISODate);
            missed.outcome = u"no_access"_s;
            missed.type = u"6_8_week"_s;
            missed.people = {{person, {}, {}, {}}};
            take(write([=](Work& work) { return recordMissedContact(work, missed); }));
        }
    }
    void task(const RecordId& person) {
        add(person, u"private_task"_s, {{u"what"_s, u"ask in private"_s}, {u"on"_s, u"2026-11-11"_s}});
    }
    void promise() {
        add(popescu, u"promise"_s, {{u"promise"_s, O{{u"what"_s, u"Weigh again"_s}, {u"by"_s, u"2026-11-12"_s}}}});
    }
    void walkIn() {
        WalkIn somebody;
        somebody.name = u"Leo Popescu"_s;
        somebody.born = QDate(2026, 9, 22);
        somebody.weighIn.weight = {u"weight"_s, u"4.5"_s, u"kg"_s, {}, false, {}};
        somebody.weighIn.on = today;
        take(write([=](Work& work) { return keepWalkIn(work, somebody); }));
    }

    /// A sheet about Leo for his mother waits for the printer.
    void sheet() {
        const SheetAsk ask{leo, andreea, u"Andreea Popescu"_s, u"ro"_s};
        take(write([=](Work& work) { return queueSheet(work, ask); }));
    }

    /// Andreea comes to a course: for a child, or for the baby she expects.
    EntryId course;
    void goesToCourse(const QString& programme, const RecordId& child) {
        Course planned;
        planned.programme = programme;
        planned.name = u"Tuesdays at the hub"_s;
        course = take(write([=](Work& work) { return saveCourse(work, planned); }));
        CoursePlace place;
        place.course = course;
        place.person = andreea;
        place.child = child;
        place.state = rules::PlaceState::Booked;
        place.agreedBy = u"Andreea"_s;
        take(write([=](Work& work) { return askForPlace(work, place); }));
    }

    /// Everything that any list offers now for the subject.
    QStringList walk() {
        offers.clear();
        lists.clear();
        walkToday();
        walkWorklist();
        walkCaseload();
        walkDiary();
        walkClinic();
        walkInbox();
        walkFamily();
        walkVisit();
        walkBooking();
        walkMatching();
        walkPrints();
        walkCourses();
        offers.sort();
        return offers;
    }

private:
    void offer(const QString& list, const QString& what) {
        lists.insert(list);
        offers.append(list + u": "_s + what);
    }
    bool isSubject(const RecordId& record) const { return record == subject; }
    bool isAbout(const WorkItem& item) const {
        const bool person = std::any_of(item.people.cbegin(), item.people.cend(),
                                        [&](const WorkPerson& each) { return isSubject(each.record); });
        return pregnancy.isNull() ? person : item.pregnancy == pregnancy;
    }
    TodayList todayList() {
        return read([](Connection& c) -> Result<TodayList> {
            LODESTAR_ASSIGN(const auto catalogue, readPathwayInUse(c));
            LODESTAR_ASSIGN(const Identity me, readIdentity(c));
            return readToday(c, *catalogue, me, today);
        });
    }
    void walkToday() {
        const TodayList list = todayList();
        for (const DayAppointment& each : list.appointments) {
            if (each.household == popescu && !each.cancelInPerson)
                offer(u"today"_s, each.title + each.at.toString(Qt::ISODate));
        }
        for (const WorkItem& each : list.due)
            if (isAbout(each)) offer(u"today"_s, each.step);
        for (const CameBack& each : list.cameBack) {
            if (each.kind == CameBack::Kind::Climbed && each.household == popescu)
                offer(u"climbing"_s, QString::number(each.count));
            for (const WorkPerson& person : each.people)
                if (isSubject(person.record)) offer(u"births"_s, person.given);
        }
        if (list.nextDayCount > 0) offer(u"next day"_s, QString::number(list.nextDayCount));
        if (list.sealedMatters > 0) offer(u"sealed count"_s, QString::number(list.sealedMatters));
    }
    void walkWorklist() {
        const Worklist list = read([](Connection& c) -> Result<Worklist> {
            LODESTAR_ASSIGN(const auto catalogue, readPathwayInUse(c));
            return readWorklist(c, *catalogue, {{{}, today}, 2000, true});
        });
        for (const WorkItem& each : list.items) {
            if (isAbout(each)) offer(u"worklist"_s, each.step + QString::number(int(each.status)));
            if (each.isPromise() && each.household == popescu && pregnancy.isNull()) offer(u"promises"_s, each.family);
        }
    }
    void walkCaseload() {
        const Caseload list = read([](Connection& c) -> Result<Caseload> {
            LODESTAR_ASSIGN(const auto catalogue, readPathwayInUse(c));
            return readCaseload(c, *catalogue, {{}, today});
        });
        for (const CaseloadRow& row : list.rows) {
            if (row.household != popescu) continue;
            for (const WorkPerson& child : row.children)
                if (isSubject(child.record)) offer(u"caseload"_s, child.given);
            for (const QDate& edd : row.expected)
                if (!pregnancy.isNull()) offer(u"caseload"_s, edd.toString(Qt::ISODate));
            if (row.next && isAbout(*row.next)) offer(u"caseload"_s, row.next->step);
        }
    }
    void walkDiary() {
        const auto days =
            read([](Connection& c) { return appointmentsBetween(c, today, today.addDays(30), QString()); });
        for (const BookedSlot& slot : days)
            if (slot.household == popescu && !slot.asksToCancelInPerson())
                offer(u"diary"_s, slot.at.toString(Qt::ISODate) + slot.people.join(u','));
        Appointment another;
        another.household = osei;
        another.at = QDateTime(QDate(2026, 11, 12), QTime(9, 0), Qt::OffsetFromUTC, 0);
        another.minutes = 300;
        another.practitioner = u"HV1"_s;
        const auto clashes = read([&](Connection& c) { return clashesWith(c, another, {}); });
        for (const BookedSlot& slot : clashes)
            offer(u"clash"_s, slot.at.toString(Qt::ISODate));
    }
    void walkClinic() {
        for (const QString& typed : {u"Leo"_s, u"2026-09-22"_s, u"9990031584"_s}) {
            const auto found = read([&](Connection& c) { return findClinicChildren(c, typed); });
            for (const ClinicChild& each : found)
                if (isSubject(each.person)) offer(u"clinic"_s, typed);
        }
        const auto walkIns = read([](Connection& c) { return openWalkIns(c); });
        for (const Entry& each : walkIns) {
            const auto likely = read([&](Connection& c) { return likelyFor(c, each); });
            for (const ClinicChild& child : likely)
                if (isSubject(child.person)) offer(u"walk-ins"_s, child.name);
        }
    }
    void walkInbox() {
        const auto items = read([](Connection& c) { return inboxItems(c); });
        for (const InboxItem& each : items)
            if (each.candidates.contains(subject)) offer(u"inbox"_s, each.candidateNames.join(u','));
    }
    void walkFamily() {
        const auto matters = read([](Connection& c) { return readSealedMatters(c, {{}, today}); });
        for (const SealedMatter& each : matters)
            if (isSubject(each.entry.record) && pregnancy.isNull()) offer(u"sealed"_s, each.words);
        const FamilyPathway lanes = read([this](Connection& c) -> Result<FamilyPathway> {
            LODESTAR_ASSIGN(const Family family, readFamily(c, popescu, today));
            return readPathway(c, family, today);
        });
        for (const PathwayLane& lane : lanes.lanes)
            if (isSubject(lane.person) && (pregnancy.isNull() || lane.pregnancy == pregnancy))
                offer(u"lanes"_s, lane.name);
        const auto found = read([](Connection& c) { return findPeople(c, u"Popescu"_s, today); });
        for (const Found& each : found)
            if (isSubject(each.person) && !each.died && pregnancy.isNull()) offer(u"find"_s, each.name());
    }
    void walkVisit() {
        const VisitOpening opening =
            read([this](Connection& c) { return openVisit(c, {popescu, {}, {{subject}, {}, {}}}, now); });
        for (const VisitPerson& each : opening.context.people) {
            if (!isSubject(each.record) || each.died) continue;
            if (!pregnancy.isNull() && each.pregnancy != pregnancy) continue;
            offer(u"visit"_s, each.given);
            for (const QList<VisitStep>& steps : {each.steps, each.alsoDue})
                for (const VisitStep& step : steps)
                    offer(u"visit"_s, step.id);
        }
        for (const Visit::Subject& each : opening.visit.subjects)
            if (pregnancy.isNull() ? isSubject(each.person) : each.pregnancy == pregnancy)
                offer(u"visit"_s, u"subject"_s);
        for (const Visit::Present& each : opening.visit.present)
            if (isSubject(each.person) && pregnancy.isNull()) offer(u"visit"_s, u"present"_s);
        if (!opening.visit.appointment.isNull()) offer(u"visit"_s, u"booking"_s);
    }
    void walkBooking() {
        Appointment proposed;
        proposed.household = popescu;
        proposed.at = QDateTime(QDate(2026, 12, 1), QTime(9, 0), Qt::OffsetFromUTC, 0);
        proposed.people = {{subject, pregnancy, {}}};
        // Asked of a transaction that is undone: the walk leaves nothing behind.
        const auto may = write([=](Work& work) -> Result<bool> {
            LODESTAR_ASSIGN(const Transaction undone, Transaction::begin(work.connection));
            return bookAppointment(work, proposed).has_value();
        });
        if (take(may)) offer(u"booking"_s, u"may be booked"_s);
    }
    void walkPrints() {
        const auto sheets = read([](Connection& c) -> Result<QList<QueuedSheet>> {
            LODESTAR_ASSIGN(const Identity me, readIdentity(c));
            return queuedSheets(c, me, today);
        });
        for (const QueuedSheet& each : sheets) {
            const auto to = each.entry.part(QLatin1StringView("sheet"), QLatin1StringView("toPerson"));
            if (isSubject(each.child) || isSubject(RecordId::fromString(to))) offer(u"prints"_s, each.childName);
        }
    }
    void walkCourses() {
        const auto about = [this](const CoursePlace& each) {
            return pregnancy.isNull() ? isSubject(each.person) || isSubject(each.child) : each.pregnancy;
        };
        const auto hers = read([this](Connection& c) { return placesOf(c, {andreea, mihai, leo}); });
        for (const CoursePlace& each : hers)
            if (about(each)) offer(u"places"_s, each.courseName);
        if (course.isNull()) return;
        const auto held = read([this](Connection& c) { return readRegister(c, course); });
        for (const CoursePlace& each : held.places())
            if (about(each)) offer(u"register"_s, each.personName);
    }
    void walkMatching() {
        if (pregnancy.isNull()) return;
        const auto fitting = read([this](Connection& c) -> Result<QList<PregnancyMatch>> {
            LODESTAR_ASSIGN(Statement query, c.statement("SELECT entry FROM pregnancy WHERE mother = ? AND outcome = "
                                                         "'open' AND NOT lost"));
            QList<PregnancyMatch> open;
            LODESTAR_TRY(query.bind(subject).each(
                [&](const Statement& row) { open.append({row.id<EntryId>(0), subject, {}}); }));
            return open;
        });
        if (!fitting.isEmpty()) offer(u"births"_s, u"may be joined"_s);
    }
};

/// Records the death or loss, finds nothing offered, takes it back and finds all as before.
void walkAfter(Walk& walk, const DeathReport& report, const QSet<QString>& expected) {
    const QStringList before = walk.walk();
    INFO(QStringList(walk.lists.cbegin(), walk.lists.cend()).join(u", "_s).toStdString());
    REQUIRE((expected - walk.lists).isEmpty()); // else the walk would prove nothing of that list
    const EntryId death =
        VisitWorld::take(walk.write([&](Work& work) { return recordDeath(work, report, walk.popescu, {}); }));
    const QStringList after = walk.walk();
    INFO("still offered: " << after.join(u"; "_s).toStdString());
    CHECK(after.isEmpty());
    VisitWorld::demand(walk.write([&](Work& work) { return undoDeath(work, death, u"told of another family"_s); }));
    CHECK(walk.walk().join(u"\n"_s).toStdString() == before.join(u"\n"_s).toStdString());
}

} // namespace

TEST_CASE("after a child's death no list of any service offers anything for it, and undoing restores every one") {
    Walk walk;
    walk.subject = walk.leo;
    walk.book(u"2026-11-11T14:00:00Z"_s, u"6_8_week"_s, walk.leo);
    walk.book(u"2026-11-12T10:00:00Z"_s, u"other"_s, walk.leo);
    walk.missTwice(walk.leo);
    walk.task(walk.leo);
    walk.promise();
    walk.walkIn();
    walk.sheet();
    walk.goesToCourse(u"henry"_s, walk.leo);
    walkAfter(walk, {walk.leo, {}, u"death"_s, today, u"Ward sister"_s, now, 1},
              {u"today"_s, u"climbing"_s, u"next day"_s, u"sealed count"_s, u"worklist"_s, u"promises"_s, u"caseload"_s,
               u"diary"_s, u"clash"_s,    u"clinic"_s,   u"walk-ins"_s,     u"inbox"_s,    u"sealed"_s,   u"lanes"_s,
               u"find"_s,  u"visit"_s,    u"booking"_s,  u"prints"_s,       u"places"_s,   u"register"_s});
}

TEST_CASE("after a newborn's death it is no birth that waits for a first visit") {
    Walk walk;
    walk.subject = walk.ama;
    const auto isNew = [&] {
        walk.walk();
        return walk.lists.contains(u"births"_s);
    };
    REQUIRE(isNew());
    walk.dies(walk.ama);
    CHECK_FALSE(isNew());
}

TEST_CASE("after a mother's death no list of any service offers anything for her, and undoing restores every one") {
    Walk walk;
    walk.subject = walk.andreea;
    walk.pregnancy = {};
    walk.add(walk.andreea, u"pregnancy"_s, {{u"edd"_s, u"2027-01-11"_s}});
    walk.book(u"2026-11-11T14:00:00Z"_s, u"antenatal"_s, walk.andreea);
    walk.book(u"2026-11-12T10:00:00Z"_s, u"other"_s, walk.andreea);
    walk.task(walk.andreea);
    walk.promise();
    walk.sheet();
    walk.goesToCourse(u"henry"_s, {});
    walkAfter(walk, {walk.andreea, {}, u"death"_s, today, u"Her sister"_s, now, 1},
              {u"today"_s, u"next day"_s, u"sealed count"_s, u"worklist"_s, u"promises"_s, u"diary"_s, u"clash"_s,
               u"sealed"_s, u"lanes"_s, u"find"_s, u"visit"_s, u"booking"_s, u"prints"_s, u"places"_s, u"register"_s});
}

TEST_CASE("after a loss no list of any service offers anything for the pregnancy, and undoing restores every one") {
    const QString what = GENERATE(u"stillbirth"_s, u"miscarriage"_s, u"termination"_s);
    const bool named = GENERATE(true, false); // a booking may name the pregnancy, or only that it is antenatal
    Walk walk;
    walk.subject = walk.andreea;
    walk.pregnancy = walk.add(walk.andreea, u"pregnancy"_s, {{u"edd"_s, u"2027-01-11"_s}});
    const EntryId of = named ? walk.pregnancy : EntryId();
    walk.book(u"2026-11-11T14:00:00Z"_s, u"antenatal"_s, walk.andreea, of);
    walk.book(u"2026-11-12T10:00:00Z"_s, u"antenatal"_s, walk.andreea, of);
    const QSet<QString> lists{u"today"_s, u"next day"_s, u"worklist"_s, u"caseload"_s, u"diary"_s,  u"clash"_s,
                              u"lanes"_s, u"visit"_s,    u"booking"_s,  u"births"_s,   u"places"_s, u"register"_s};
    walk.goesToCourse(u"preparation_for_birth_and_beyond"_s, {});
    walkAfter(walk, {walk.andreea, walk.pregnancy, what, today, u"Midwife"_s, now, 1}, lists);
}
