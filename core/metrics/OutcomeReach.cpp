// Whom the service reached since the start, and who came and went.
#include "core/metrics/OutcomeCounting.h"

#include <QMap>

#include <algorithm>

namespace lodestar::metrics {

namespace {

constexpr int schoolYears = 5;

/// What one child did in one ward within the year: several spells there count as one.
struct Stay {
    bool atBegin = false; ///< there when the year began, or born there since
    bool atEnd = false;
    bool cameIn = false;
    bool wentOut = false;
};

/// The later of two first days, and the earlier of two last ones; invalid is open.
QDate laterFrom(QDate one, QDate other) {
    return !one.isValid() || (other.isValid() && other > one) ? other : one;
}
QDate earlierTo(QDate one, QDate other) {
    return !one.isValid() || (other.isValid() && other < one) ? other : one;
}

/// From which day on a child stands in no ward: its death or its fifth birthday; invalid: never.
QDate goneOn(const ChildFacts& child) {
    const QDate school = child.birth.isValid() ? child.birth.addYears(schoolYears) : QDate();
    return child.died ? earlierTo(child.diedOn, school) : school;
}

/// Where a child lived, from its birth until it is gone: a household's earlier addresses are none of its own.
std::vector<WardSpell> livedIn(const OutcomeChild& child) {
    const QDate gone = goneOn(child.facts);
    std::vector<WardSpell> spells;
    for (const WardSpell& each : child.wards) {
        const WardSpell own{each.ward, laterFrom(each.from, child.facts.birth), earlierTo(each.to, gone)};
        if (!own.from.isValid() || !own.to.isValid() || own.from < own.to) spells.push_back(own);
    }
    return spells;
}

class Year {
public:
    explicit Year(QDate on)
        : m_first(yearBefore(on))
        , m_last(on) {}

    [[nodiscard]] QMap<QString, Stay> of(const OutcomeChild& child) const {
        QMap<QString, Stay> stays;
        const ChildFacts& facts = child.facts;
        if (facts.died && !facts.diedOn.isValid()) return stays; // nobody knows until when it was there
        const QDate gone = goneOn(facts);
        const std::vector<WardSpell> spells = livedIn(child);
        QDate first;
        for (const WardSpell& each : spells)
            first = earlierTo(first, each.from);
        for (const auto& [ward, from, to] : spells) {
            // Who left on the year's first day was there until the day before it, and left within the year.
            if (from > m_last || (to.isValid() && to < m_first)) continue;
            Stay& stay = stays[ward];
            const bool born = facts.birth.isValid() && from == first && from <= facts.birth.addDays(daysToRegister);
            const bool came = from >= m_first && !born;
            stay.cameIn = stay.cameIn || came;
            stay.atBegin = stay.atBegin || !came;
            const bool left = to.isValid() && to <= m_last;
            stay.atEnd = stay.atEnd || !left;
            // Neither a death nor the fifth birthday is a move.
            stay.wentOut = stay.wentOut || (left && to != gone);
        }
        return stays;
    }

private:
    QDate m_first;
    QDate m_last;
};

} // namespace

QString wardOn(const OutcomeChild& child, QDate day) {
    const auto covers = [&](const WardSpell& each) {
        return (!each.from.isValid() || each.from <= day) && (!each.to.isValid() || each.to > day);
    };
    const auto there = std::ranges::find_if(child.wards, covers);
    if (there != child.wards.cend()) return there->ward;
    const QString& today = child.facts.groups.ward;
    return today.isEmpty() && !child.wards.empty() ? child.wards.front().ward : today;
}

std::vector<WardSpell> wardsOf(const HomeSpell& home, std::vector<WardSpell> addresses, const QString& today) {
    if (addresses.empty()) addresses.push_back({today, {}, {}});
    std::ranges::stable_sort(addresses, {}, [](const WardSpell& each) { return each.from; });
    // The first address was theirs before anybody wrote it down.
    addresses.front().from = {};
    const QDate from = laterFrom(home.from, home.responsibleFrom.isValid() ? home.responsibleFrom : home.openFrom);
    const QDate to = earlierTo(home.to, home.responsibleTo.isValid() ? home.responsibleTo : home.openTo);
    std::vector<WardSpell> spells;
    for (std::size_t i = 0; i < addresses.size(); ++i) {
        const QDate next = i + 1 < addresses.size() ? addresses[i + 1].from : QDate();
        const WardSpell spell{addresses[i].ward, laterFrom(from, addresses[i].from),
                              earlierTo(to, earlierTo(addresses[i].to, next))};
        if (!spell.from.isValid() || !spell.to.isValid() || spell.from < spell.to) spells.push_back(spell);
    }
    return spells;
}

QList<ReachYear> reachOf(const std::vector<OutcomeChild>& children, const OutcomeRules& rules, QDate on) {
    QMap<QString, ReachYear> years;
    for (QDate day = rules.start; cohortEnd(day) <= on; day = day.addYears(1))
        years[cohortOf(day)].year = cohortOf(day);
    for (const OutcomeChild& child : children) {
        if (!child.reached.isValid() || child.reached < rules.start || cohortEnd(child.reached) > on) continue;
        ReachYear& year = years[cohortOf(child.reached)];
        year.year = cohortOf(child.reached);
        ++(rules.isTargeted(wardOn(child, child.reached)) ? year.targeted : year.rest);
    }
    return years.values();
}

QList<WardMoves> movesOf(const std::vector<OutcomeChild>& children, QDate on) {
    QMap<QString, WardMoves> wards;
    const Year year(on);
    for (const OutcomeChild& child : children) {
        const QMap<QString, Stay> stays = year.of(child);
        for (auto each = stays.cbegin(); each != stays.cend(); ++each) {
            WardMoves& moves = wards[each.key()];
            moves.ward = each.key();
            if (each->atEnd)
                ++(each->cameIn && !each->atBegin ? moves.movedIn : moves.stayed);
            else if (each->wentOut)
                ++(each->cameIn && !each->atBegin ? moves.inAndOut : moves.movedOut);
        }
    }
    return wards.values();
}

} // namespace lodestar::metrics
