#include "core/rules/SupervisionRules.h"

#include "core/base/NeedsLevel.h"

#include <QCryptographicHash>

#include <algorithm>

namespace lodestar::rules {

namespace {

constexpr std::array sortNames{"caseload", "safeguarding", "clinical", "group"};
constexpr std::array reasonNames{"risk",  "last_time", "level_raised", "missed", "overdue",  "unseen",
                                 "quiet", "promise",   "drift",        "sample", "asked_for"};

template<typename E, std::size_t N> std::optional<E> named(const std::array<const char*, N>& names, QStringView name) {
    for (std::size_t i = 0; i < N; ++i)
        if (name == QLatin1StringView(names.at(i))) return static_cast<E>(i);
    return std::nullopt;
}

bool isRaisedLevel(const QString& level) {
    const auto known = needsLevelFromName(level);
    return known && *known >= NeedsLevel::Targeted;
}

bool wasRaised(const SupervisionFacts& facts, const SupervisionLimits& limits, QDate today) {
    const auto before = needsLevelFromName(facts.levelBefore);
    const auto now = needsLevelFromName(facts.level);
    return before && now && *now > *before && facts.levelOn.isValid() &&
           facts.levelOn.addDays(limits.raisedDays) >= today;
}

/// The day since which nobody of the family was seen, if that is too long ago.
QDate unseenSince(const SupervisionFacts& facts, const SupervisionLimits& limits, QDate today) {
    const QDate last = facts.seen.isValid() ? facts.seen : facts.since;
    const int most = isRaisedLevel(facts.level) ? limits.unseenRaisedDays : limits.unseenDays;
    return last.isValid() && last.addDays(most) < today ? last : QDate();
}

QList<SupervisionWhy> whysOf(const SupervisionFacts& facts, const SupervisionLimits& limits, QDate today) {
    QList<SupervisionWhy> whys;
    if (!facts.statuses.isEmpty())
        whys.append({SupervisionReason::Risk, static_cast<int>(facts.statuses.size()), {}, facts.statuses});
    if (facts.actions > 0) whys.append({SupervisionReason::LastTime, facts.actions});
    if (wasRaised(facts, limits, today))
        whys.append({SupervisionReason::LevelRaised, 0, facts.levelOn, {facts.levelBefore, facts.level}});
    if (facts.missed) whys.append({SupervisionReason::Missed, facts.missedTimes});
    if (facts.overdue > 0) whys.append({SupervisionReason::Overdue, facts.overdue, facts.overdueSince});
    if (const QDate since = unseenSince(facts, limits, today); since.isValid())
        whys.append({SupervisionReason::Unseen, 0, since});
    if (facts.quiet > 0) whys.append({SupervisionReason::Quiet, facts.quiet});
    if (facts.promises > 0) whys.append({SupervisionReason::Promise, facts.promises});
    const bool still = facts.moved.isValid() && facts.moved.addDays(limits.driftDays) < today;
    if (facts.openGoals > 0 && still) whys.append({SupervisionReason::Drift, facts.openGoals, facts.moved});
    return whys;
}

QByteArray lot(const QString& seed, const QString& key) {
    return QCryptographicHash::hash((seed + u'\n' + key).toUtf8(), QCryptographicHash::Sha256);
}

/// Adds those of `others` whose lots are drawn.
void drawSample(QList<SupervisionPick>& picks, QList<std::size_t> others, const QList<SupervisionFacts>& families,
                const SupervisionLimits& limits, const QString& seed) {
    std::ranges::sort(others, std::ranges::less(), [&](std::size_t i) {
        const QString& key = families[static_cast<qsizetype>(i)].key;
        return std::pair(lot(seed, key), key);
    });
    for (qsizetype i = 0; i < std::min<qsizetype>(others.size(), limits.sample); ++i)
        picks.append({others[i], {SupervisionWhy{SupervisionReason::Sample}}});
}

} // namespace

QString supervisionSortName(SupervisionSort sort) {
    return QString::fromLatin1(sortNames.at(static_cast<std::size_t>(sort)));
}

std::optional<SupervisionSort> supervisionSortFromName(QStringView name) {
    return named<SupervisionSort>(sortNames, name);
}

QString supervisionReasonName(SupervisionReason reason) {
    return QString::fromLatin1(reasonNames.at(static_cast<std::size_t>(reason)));
}

std::optional<SupervisionReason> supervisionReasonFromName(QStringView name) {
    return named<SupervisionReason>(reasonNames, name);
}

QList<SupervisionPick> prepareSupervision(const QList<SupervisionFacts>& families, const SupervisionLimits& limits,
                                          const QString& seed, QDate today) {
    QList<SupervisionPick> picks;
    QList<std::size_t> others;
    for (std::size_t i = 0; i < static_cast<std::size_t>(families.size()); ++i) {
        QList<SupervisionWhy> whys = whysOf(families[static_cast<qsizetype>(i)], limits, today);
        if (whys.isEmpty())
            others.append(i);
        else
            picks.append({i, std::move(whys)});
    }
    // What weighs most first; among equals the family with more of it, then by id, so that every laptop agrees.
    std::ranges::sort(picks, [&](const SupervisionPick& a, const SupervisionPick& b) {
        const auto first = [](const SupervisionPick& pick) { return pick.whys.first().reason; };
        if (first(a) != first(b)) return first(a) < first(b);
        if (a.whys.size() != b.whys.size()) return a.whys.size() > b.whys.size();
        return families[static_cast<qsizetype>(a.index)].key < families[static_cast<qsizetype>(b.index)].key;
    });
    drawSample(picks, std::move(others), families, limits, seed);
    return picks;
}

QDate supervisionDue(SupervisionSort sort, QDate lastHeld, const SupervisionLimits& limits) {
    if (!lastHeld.isValid()) return {};
    switch (sort) {
    case SupervisionSort::Caseload:
        return lastHeld.addDays(limits.caseloadDays);
    case SupervisionSort::Safeguarding:
        return lastHeld.addDays(limits.safeguardingDays);
    case SupervisionSort::Clinical:
        return lastHeld.addDays(limits.clinicalDays);
    case SupervisionSort::Group:
        break;
    }
    return {};
}

} // namespace lodestar::rules
