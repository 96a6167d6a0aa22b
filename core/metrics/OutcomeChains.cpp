// The chain from a mood screen on, and referrals for smoking, alcohol and drugs.
#include "core/metrics/OutcomeCounting.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace lodestar::metrics {

namespace {

/// The first day of several that is not before `from` and not after `to`; invalid if there is none.
QDate firstWithin(const std::vector<QDate>& days, QDate from, QDate to) {
    QDate first;
    for (const QDate each : days)
        if (each.isValid() && each >= from && each <= to && (!first.isValid() || each < first)) first = each;
    return first;
}

/// What became of one person's first concern.
struct Path {
    MoodStep step = MoodStep::NoConcern;
    QDate screened;
    QDate discussed;
    QDate referred;
    QDate seen;
};

void follow(const MoodPerson& person, QDate on, Path& path) {
    path.step = MoodStep::Concern;
    path.discussed = firstWithin(person.discussions, path.screened, on);
    for (const MoodScreen& each : person.screens)
        if (each.discussed && each.concern && each.on >= path.screened && each.on <= on &&
            (!path.discussed.isValid() || each.on < path.discussed))
            path.discussed = each.on;
    for (const MoodPerson::Referral& each : person.referrals) {
        if (!each.made.isValid() || each.made < path.screened || each.made > on) continue;
        if (!path.referred.isValid() || each.made < path.referred) path.referred = each.made;
        if (each.seen.isValid() && each.seen >= each.made && each.seen <= on &&
            (!path.seen.isValid() || each.seen < path.seen))
            path.seen = each.seen;
    }
    if (path.discussed.isValid()) path.step = MoodStep::Discussed;
    if (path.referred.isValid()) path.step = MoodStep::Referred;
    if (path.seen.isValid()) path.step = MoodStep::Seen;
}

/// Nothing for somebody who was not asked within the year.
std::optional<Path> pathOf(const MoodPerson& person, QDate on) {
    Path path;
    QDate concern;
    bool asked = false;
    for (const MoodScreen& each : person.screens) {
        if (!each.on.isValid() || each.on < yearBefore(on) || each.on > on) continue;
        asked = true;
        if (each.concern && (!concern.isValid() || each.on < concern)) concern = each.on;
    }
    if (!asked) return std::nullopt;
    path.screened = concern;
    if (concern.isValid()) follow(person, on, path);
    return path;
}

void addDays(std::vector<int>& days, QDate from, QDate to) {
    if (from.isValid() && to.isValid() && from <= to) days.push_back(static_cast<int>(from.daysTo(to)));
}

} // namespace

MoodChain moodChainOf(const std::vector<MoodPerson>& people, QDate on) {
    MoodChain chain;
    QMap<QString, MoodChain::Line> lines;
    for (const MoodPerson& person : people) {
        const auto path = pathOf(person, on);
        if (!path) continue;
        MoodChain::Line& line = lines[person.ward];
        line.ward = person.ward;
        ++line.people[static_cast<std::size_t>(path->step)];
        if (path->step == MoodStep::NoConcern) continue;
        addDays(chain.toDiscussed, path->screened, path->discussed);
        const bool talkedFirst = path->discussed.isValid() && path->discussed <= path->referred;
        addDays(chain.toReferred, talkedFirst ? path->discussed : path->screened, path->referred);
        addDays(chain.toSeen, path->referred, path->seen);
    }
    chain.lines = lines.values();
    return chain;
}

QList<SubstanceCount> substanceOf(const std::vector<SubstanceReferral>& referrals, QDate on) {
    struct Person {
        QString ward;
        bool seen = false;
    };
    QMap<RecordId, Person> people;
    for (const SubstanceReferral& each : referrals) {
        if (!each.made.isValid() || each.made < yearBefore(on) || each.made > on) continue;
        Person& person = people[each.record];
        person.ward = each.ward;
        person.seen = person.seen || (each.seen.isValid() && each.seen <= on);
    }
    QMap<QString, SubstanceCount> wards;
    for (const Person& each : std::as_const(people)) {
        SubstanceCount& count = wards[each.ward];
        count.ward = each.ward;
        ++(each.seen ? count.seen : count.notSeen);
    }
    return wards.values();
}

std::optional<double> median(std::vector<int> values) {
    if (values.empty()) return std::nullopt;
    std::ranges::sort(values);
    const std::size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2.0;
}

} // namespace lodestar::metrics
