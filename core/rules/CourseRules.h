#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <cstdint>
#include <optional>

namespace lodestar::rules {

/// Where somebody's place on a course stands.
enum class PlaceState : std::uint8_t {
    Asked,     ///< wants a place; nobody has answered
    Waiting,   ///< on the waiting list
    Offered,   ///< a place is kept until the answer
    Booked,    ///< comes
    Declined,  ///< the parent says no: an end
    Finished,  ///< stayed to the end: an end
    Dropped,   ///< began and stopped, with a reason: an end
    Cancelled, ///< taken back before it began, with a reason: an end
};

/// The word of records: asked, waiting ...
QString placeStateName(PlaceState state);
std::optional<PlaceState> placeStateFromName(QStringView name);
/// The person still wants the place or has it: asked, waiting, offered, booked.
bool isOpenPlace(PlaceState state);
/// It counts against the places of the course: offered and booked.
bool takesSeat(PlaceState state);
/// The end of a place that says why: declined, dropped, cancelled.
bool needsWhy(PlaceState state);
/// What it may become, the likeliest first. Nothing after an end: who comes again asks for a new place.
QList<PlaceState> placeStatesAfter(PlaceState state);

/// The sessions of a course, one a week at the same time by the clock on the wall, leaving out the days `without`
/// (holidays): the course then ends later. Empty unless `first` is valid and `count` is from 1 to 60.
QList<QDateTime> weeklySessions(const QDateTime& first, int count, const QList<QDate>& without);

/// Sessions and content of a course against its programme as designed.
struct FidelityFacts {
    std::optional<int> designed; ///< sessions of the programme; nothing where no source says
    int planned = 0;
    int held = 0;
    int notHeld = 0; ///< somebody said that it was not held
    int content = 0; ///< titles of the programme
    int covered = 0; ///< those of them that some session covered
    int facilitators = 0;
    int trained = 0;    ///< facilitators of whom somebody said that they are trained in the programme
    int supervised = 0; ///< and supervised in it

    friend bool operator==(const FidelityFacts&, const FidelityFacts&) = default;
};

/// What a course lacks of its programme as designed.
enum class FidelityGap : std::uint8_t { FewerPlanned, FewerHeld, ContentLeft, NotTrained, NotSupervised, Nobody };

/// `ended`: the course is over, so that what was not held or covered will not be any more. Before that only what
/// cannot come right by itself is a gap: too few sessions planned or left, facilitators.
QList<FidelityGap> fidelityGaps(const FidelityFacts& facts, bool ended);

/// One cost line.
struct CostLine {
    qint64 pence = 0;
    qint64 volunteerHundredths = 0; ///< hours given unpaid, in hundredths of an hour
};

/// What a course cost.
struct CourseCost {
    qint64 pence = 0;
    qint64 volunteerHundredths = 0;
    int families = 0;                     ///< with somebody who came at least once
    int completed = 0;                    ///< with somebody who finished
    std::optional<qint64> pencePerFamily; ///< nothing while no family came
    std::optional<qint64> pencePerCompleted;
};

/// Adds up. A share is in whole pence, half a penny rounded up; volunteer hours are never turned into money.
CourseCost courseCost(const QList<CostLine>& lines, int families, int completed);
/// `whole` shared among `parts`, half rounded up. `parts` must be above 0 and `whole` not negative.
qint64 sharedAmong(qint64 whole, int parts);

/// One person's value before and after, in hundredths.
struct BeforeAfter {
    qint64 before = 0;
    qint64 after = 0;
};

/// How a measure changed over those who were measured twice.
struct MeasureChange {
    int people = 0;
    int better = 0;
    int same = 0;
    int worse = 0;
    qint64 meanHundredths = 0; ///< after less before, half rounded away from nought; 0 while nobody was measured twice
};

MeasureChange measureChange(const QList<BeforeAfter>& people, bool higherIsBetter);

/// "4.5" as 450; nothing for what is no number with at most two digits behind the point, or of more than nine before.
std::optional<qint64> hundredthsFrom(const QString& text);
/// 450 as "4.5", 400 as "4".
QString hundredthsText(qint64 hundredths);

} // namespace lodestar::rules
