// Whom the service reached since the start, and who came and went.
#include "core/metrics/OutcomeCounting.h"

#include <QMap>

#include <algorithm>

namespace lodestar::metrics {

namespace {

/// A record begins some days after the birth that it is about.
constexpr int daysToRegister = 28;
constexpr int schoolYears = 5;

/// What one child did in one ward within the year: several spells there count as one.
struct Stay {
    bool atBegin = false; ///< there when the year began, or born there since
    bool atEnd = false;
    bool cameIn = false;
    bool wentOut = false;
};

class Year {
public:
    explicit Year(QDate on)
        : m_first(yearBefore(on))
        , m_last(on) {}

    [[nodiscard]] QMap<QString, Stay> of(const OutcomeChild& child) const {
        QMap<QString, Stay> stays;
        for (const WardSpell& each : child.wards) {
            const QDate from = each.from.isValid() ? each.from : child.facts.birth;
            if (from > m_last || (each.to.isValid() && each.to <= m_first)) continue;
            Stay& stay = stays[each.ward];
            const bool born = child.facts.birth.isValid() && from <= child.facts.birth.addDays(daysToRegister);
            const bool came = from > m_first && !born;
            stay.cameIn = stay.cameIn || came;
            stay.atBegin = stay.atBegin || !came;
            const bool left = each.to.isValid() && each.to <= m_last;
            stay.atEnd = stay.atEnd || !left;
            stay.wentOut = stay.wentOut || (left && moved(child.facts, each.to));
        }
        return stays;
    }

private:
    /// Neither a death nor the fifth birthday is a move.
    [[nodiscard]] static bool moved(const ChildFacts& child, QDate on) {
        if (child.died && (!child.diedOn.isValid() || child.diedOn <= on)) return false;
        return !child.birth.isValid() || on < child.birth.addYears(schoolYears);
    }

    QDate m_first;
    QDate m_last;
};

/// The later of two first days, and the earlier of two last ones; invalid is open.
QDate laterFrom(QDate one, QDate other) {
    return !one.isValid() || (other.isValid() && other > one) ? other : one;
}
QDate earlierTo(QDate one, QDate other) {
    return !one.isValid() || (other.isValid() && other < one) ? other : one;
}

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
