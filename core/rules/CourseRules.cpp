#include "core/rules/CourseRules.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace lodestar::rules {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char*, 8> stateNames{"asked",    "waiting",  "offered", "booked",
                                                "declined", "finished", "dropped", "cancelled"};
constexpr int mostSessions = 60;
constexpr int daysOfWeek = 7;
/// A course that misses a year of weeks is a mistake in the dates.
constexpr int mostWeeksLeftOut = 53;

} // namespace

QString placeStateName(PlaceState state) {
    return QString::fromLatin1(stateNames.at(static_cast<std::size_t>(state)));
}

std::optional<PlaceState> placeStateFromName(QStringView name) {
    for (std::size_t i = 0; i < stateNames.size(); ++i)
        if (name == QLatin1StringView(stateNames.at(i))) return static_cast<PlaceState>(i);
    return std::nullopt;
}

bool isOpenPlace(PlaceState state) {
    return state <= PlaceState::Booked;
}

bool takesSeat(PlaceState state) {
    return state == PlaceState::Offered || state == PlaceState::Booked;
}

bool needsWhy(PlaceState state) {
    return state == PlaceState::Declined || state == PlaceState::Dropped || state == PlaceState::Cancelled;
}

QList<PlaceState> placeStatesAfter(PlaceState state) {
    using enum PlaceState;
    switch (state) {
    case Asked:
        return {Booked, Waiting, Offered, Declined, Cancelled};
    case Waiting:
        return {Offered, Booked, Declined, Cancelled};
    case Offered:
        return {Booked, Waiting, Declined, Cancelled};
    case Booked:
        return {Finished, Dropped, Waiting, Cancelled};
    default:
        return {};
    }
}

QList<QDateTime> weeklySessions(const QDateTime& first, int count, const QList<QDate>& without) {
    QList<QDateTime> sessions;
    if (!first.isValid() || count < 1 || count > mostSessions) return sessions;
    int leftOut = 0;
    for (int week = 0; sessions.size() < count && leftOut < mostWeeksLeftOut; ++week) {
        const QDateTime at = first.addDays(qint64(week) * daysOfWeek);
        if (without.contains(at.date()))
            ++leftOut;
        else
            sessions.append(at);
    }
    return sessions;
}

QList<FidelityGap> fidelityGaps(const FidelityFacts& facts, bool ended) {
    QList<FidelityGap> gaps;
    const int designed = facts.designed.value_or(facts.planned);
    if (facts.planned < designed) gaps.append(FidelityGap::FewerPlanned);
    // Those that are still to come may be held.
    const int reachable = ended ? facts.held : facts.planned - facts.notHeld;
    if (reachable < std::min(designed, facts.planned)) gaps.append(FidelityGap::FewerHeld);
    if (ended && facts.covered < facts.content) gaps.append(FidelityGap::ContentLeft);
    if (facts.facilitators == 0) gaps.append(FidelityGap::Nobody);
    if (facts.trained < facts.facilitators) gaps.append(FidelityGap::NotTrained);
    if (facts.supervised < facts.facilitators) gaps.append(FidelityGap::NotSupervised);
    return gaps;
}

qint64 sharedAmong(qint64 whole, int parts) {
    return (2 * whole + parts) / (2 * qint64(parts));
}

CourseCost courseCost(const QList<CostLine>& lines, int families, int completed) {
    CourseCost cost;
    cost.families = families;
    cost.completed = completed;
    for (const CostLine& each : lines) {
        cost.pence += each.pence;
        cost.volunteerHundredths += each.volunteerHundredths;
    }
    if (families > 0) cost.pencePerFamily = sharedAmong(cost.pence, families);
    if (completed > 0) cost.pencePerCompleted = sharedAmong(cost.pence, completed);
    return cost;
}

MeasureChange measureChange(const QList<BeforeAfter>& people, bool higherIsBetter) {
    MeasureChange change;
    qint64 sum = 0;
    for (const BeforeAfter& each : people) {
        const qint64 difference = each.after - each.before;
        sum += difference;
        if (difference == 0)
            ++change.same;
        else if ((difference > 0) == higherIsBetter)
            ++change.better;
        else
            ++change.worse;
    }
    change.people = static_cast<int>(people.size());
    if (change.people > 0)
        change.meanHundredths = sum < 0 ? -sharedAmong(-sum, change.people) : sharedAmong(sum, change.people);
    return change;
}

std::optional<qint64> hundredthsFrom(const QString& text) {
    static const QRegularExpression form(u"^\\s*(-?)(\\d{1,9})(?:[.,](\\d{1,2}))?\\s*$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch()) return std::nullopt;
    const qint64 value = match.captured(2).toLongLong() * 100 + match.captured(3).leftJustified(2, u'0').toLongLong();
    return match.captured(1).isEmpty() ? value : -value;
}

QString hundredthsText(qint64 hundredths) {
    const qint64 size = hundredths < 0 ? -hundredths : hundredths;
    QString text = QString::number(size / 100);
    if (size % 100 != 0) text += u'.' + QString::number(size % 100).rightJustified(2, u'0');
    if (size % 100 != 0 && text.endsWith(u'0')) text.chop(1);
    return hundredths < 0 ? u'-' + text : text;
}

} // namespace lodestar::rules
