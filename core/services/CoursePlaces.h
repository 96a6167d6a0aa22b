#pragma once

#include "core/rules/CourseRules.h"
#include "core/services/Courses.h"

namespace lodestar {

/// One person's place on a course.
struct CoursePlace {
    EntryId entry; ///< null for one that is new
    EntryId course;
    QString courseName;
    RecordId person;
    QString personName;
    RecordId household;     ///< whose family it is, for counting families; null where nobody said
    RecordId child;         ///< for which child; null where it is for none in particular
    bool pregnancy = false; ///< it is for a baby that is expected
    rules::PlaceState state = rules::PlaceState::Asked;
    QDate on; ///< since when it stands there
    QString why;
    QDate asked; ///< its place in the waiting list
    /// Who agreed that the facilitators know who comes, and how.
    QString agreedBy;
    QString agreedHow;
    int crecheChildren = 0;
    QString interpreter; ///< language; empty when none is needed
    EntryId referral;
    Entry drawn;
    /// Nothing is offered, asked or listed any more: she died, the child that it was for died, or the pregnancy that
    /// it was for was lost after she had asked. Computed, so that taking a death back brings it again.
    bool silent = false;

    [[nodiscard]] bool isOpen() const { return rules::isOpenPlace(state); }
};

enum class SilentPlaces : std::uint8_t {
    LeftOut, ///< for every list and print
    Counted, ///< for figures of what was
};

/// The places of a course that this laptop holds, those who come first, each group by the day they asked.
Result<QList<CoursePlace>> placesOfCourse(Connection& connection, const EntryId& course,
                                          SilentPlaces silent = SilentPlaces::LeftOut);
/// The places of these people, newest first; none that is silent.
Result<QList<CoursePlace>> placesOf(Connection& connection, const QList<RecordId>& people);

/// How full a course is.
struct CourseRoom {
    std::optional<int> places;
    int taken = 0;   ///< offered or booked
    int waiting = 0; ///< waiting or asked
    [[nodiscard]] bool isFull() const { return places && taken >= *places; }
    /// By how many more were booked than there are places: two laptops may each have given the last one.
    [[nodiscard]] int over() const { return places ? std::max(0, taken - *places) : 0; }
};
CourseRoom roomOf(const Course& course, const QList<CoursePlace>& places);
/// Who has waited longest; nothing when nobody waits.
std::optional<CoursePlace> nextInLine(const QList<CoursePlace>& places);

/// Writes a new place. From then on, while it is open, the person alone is allotted to the facilitators, who have the
/// register offline.
/// Errors: InvalidInput without a person, an unknown state, the family's agreement, or the reason of an end; NotAllowed
/// (`died`, `full`, `ended`) when somebody has died, all places are taken, or the course has ended; AlreadyExists when
/// she has an open place there.
Result<EntryId> askForPlace(Work& work, const CoursePlace& place);
/// Moves it on. Errors: as of askForPlace, and InvalidInput for a state that does not follow.
Status movePlace(Work& work, const CoursePlace& drawn, rules::PlaceState state, const QString& why = {});
/// Offers the place to whoever has waited longest. Nothing when nobody waits; NotAllowed when none is free.
Result<std::optional<CoursePlace>> moveUp(Work& work, const EntryId& course);

/// What a change of course, facilitators or place does to who holds the person's record: as edits, to be saved with it.
Result<QList<Edit>> courseAllotments(Work& work, const Course& course, const CoursePlace& place);

/// The facilitators of the courses on which these people have an open place: to be told of a death by a person.
Result<QList<Facilitator>> facilitatorsOf(Connection& connection, const QList<RecordId>& people);

} // namespace lodestar
