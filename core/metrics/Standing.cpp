#include "core/metrics/Standing.h"

#include <algorithm>

namespace lodestar::metrics {

namespace {

constexpr qint64 dayInTime = 14;
constexpr qint64 lastDayLater = 30;
constexpr qint64 pregnancyDays = 280;
constexpr qint64 weeks28 = 196;

using Contacts = std::vector<const ContactFact*>;

/// The earlier of two days, either of which may be unknown.
QDate earlier(QDate one, QDate other) {
    if (!one.isValid()) return other;
    return other.isValid() && other < one ? other : one;
}

/// Why nothing counted although something was recorded; the nearest miss first.
Standing missed(const ChildFacts& child, ContactType type, Code code, Reason otherMode) {
    Standing standing{code, false, type == ContactType::NewBirth ? Reason::NotVisited : Reason::NotReviewed};
    const auto nearer = [&](Reason reason, QDate on) {
        standing.reason = reason;
        standing.on = earlier(standing.on, on);
    };
    for (const ContactFact& each : child.contacts) {
        if (each.type == type && !each.completed) nearer(Reason::NotCompleted, each.on);
    }
    const auto prefer = [&](Reason reason, auto fits) {
        bool first = true;
        for (const ContactFact& each : child.contacts) {
            if (each.type != type || !fits(each)) continue;
            if (first) standing.on = {};
            first = false;
            nearer(reason, each.on);
        }
    };
    prefer(otherMode, [](const ContactFact& each) { return each.counts(); });
    prefer(Reason::WaitsForCountersignature, [](const ContactFact& each) { return each.completed && each.waits; });
    return standing;
}

/// C2 and C3.
void standNewBirth(const ChildFacts& child, std::vector<Standing>& into) {
    QDate inTime;
    QDate first;
    for (const ContactFact& each : child.contacts) {
        if (each.type != ContactType::NewBirth || !each.counts() || !each.isFaceToFace() || !each.on.isValid())
            continue;
        const qint64 age = child.birth.daysTo(each.on);
        if (age >= 0 && age <= dayInTime) inTime = earlier(inTime, each.on);
        first = earlier(first, each.on);
    }
    Standing visited{Code::C2, inTime.isValid(), Reason::VisitedInTime, inTime};
    Standing later{Code::C3, false, Reason::VisitedInTime, inTime};
    if (!inTime.isValid()) {
        visited = missed(child, ContactType::NewBirth, Code::C2, Reason::NotFaceToFace);
        if (first.isValid()) {
            const qint64 age = child.birth.daysTo(first);
            const Reason late = age <= lastDayLater ? Reason::VisitedLater : Reason::VisitedAfterThirtyDays;
            visited = {Code::C2, false, age < 0 ? Reason::DatedBeforeBirth : late, first};
        }
        later = visited;
        later.code = Code::C3;
        later.in = later.reason == Reason::VisitedLater;
    }
    into.push_back(visited);
    into.push_back(later);
}

/// The contacts that are a review of a type by a day.
Contacts reviewsBy(const ChildFacts& child, ContactType type, QDate day) {
    Contacts found;
    for (const ContactFact& each : child.contacts) {
        if (each.type == type && each.counts() && each.isReview() && each.on.isValid() && each.on <= day)
            found.push_back(&each);
    }
    return found;
}

Standing review(const ChildFacts& child, ContactType type, Code code, const Contacts& reviews) {
    QDate first;
    for (const ContactFact* each : reviews)
        first = earlier(first, each->on);
    if (first.isValid()) return {code, true, Reason::ReviewedInTime, first};
    QDate late;
    for (const ContactFact& each : child.contacts) {
        if (each.type == type && each.counts() && each.isReview()) late = earlier(late, each.on);
    }
    if (late.isValid()) return {code, false, Reason::ReviewedLate, late};
    return missed(child, type, code, Reason::ByLetterOrText);
}

/// C8ii to iv: one of them at most, by the newest record.
void standFeeding(const ChildFacts& child, std::vector<Standing>& into) {
    const auto newest = std::max_element(child.feeding.cbegin(), child.feeding.cend(), FeedingFact::isEarlier);
    const bool recorded = newest != child.feeding.cend();
    Reason reason = Reason::FeedingNotRecorded;
    if (recorded) {
        static constexpr std::array reasons{Reason::FeedingNotKnown, Reason::FedTotally, Reason::FedPartially,
                                            Reason::FedNot};
        reason = reasons[static_cast<std::size_t>(newest->status)];
    }
    const QDate on = recorded ? newest->on : QDate();
    into.push_back({Code::C8ii, reason == Reason::FedTotally, reason, on});
    into.push_back({Code::C8iii, reason == Reason::FedPartially, reason, on});
    into.push_back({Code::C8iv, reason == Reason::FedNot, reason, on});
}

/// The ASQ-3 with a band that gives the newest valid score of a domain; null if none does.
const AsqFact* newestWithScore(const std::vector<const AsqFact*>& linked, std::size_t domain,
                               const MetricRules& rules) {
    const AsqFact* newest = nullptr;
    for (const AsqFact* each : linked) {
        if (!rules.cutoffs.contains(each->form) || !isValidAsqScore(each->scores[domain])) continue;
        if (newest == nullptr || std::pair(newest->on, newest->ref) < std::pair(each->on, each->ref)) newest = each;
    }
    return newest;
}

/// C6ii to C6viii, of a child who had the review.
void standAsq(const ChildFacts& child, const Contacts& reviews, const MetricRules& rules, std::vector<Standing>& into) {
    std::vector<const AsqFact*> linked;
    for (const AsqFact& each : child.assessments) {
        const bool counts = std::any_of(reviews.cbegin(), reviews.cend(), [&](const ContactFact* contact) {
            return !each.contact.isNull() && contact->contact == each.contact;
        });
        if (counts) linked.push_back(&each);
    }
    const bool ticked =
        std::any_of(reviews.cbegin(), reviews.cend(), [](const ContactFact* each) { return each->asq3Used; });
    const bool used = ticked || !linked.empty();
    into.push_back({Code::C6ii, used, used ? Reason::AsqUsed : Reason::AsqNotUsed,
                    linked.empty() ? reviews.front()->on : linked.front()->on});
    std::size_t scored = 0;
    std::size_t expected = 0;
    QDate last;
    for (std::size_t domain = 0; domain < domainCount; ++domain) {
        const AsqFact* asq = newestWithScore(linked, domain, rules);
        if (asq == nullptr) continue;
        const bool fine = *asq->scores[domain] >= rules.cutoffs[asq->form][domain];
        const auto code = static_cast<Code>(static_cast<std::size_t>(Code::C6iii) + domain);
        into.push_back({code, fine, fine ? Reason::ScoreExpected : Reason::ScoreBelow, asq->on});
        ++scored;
        expected += fine ? 1 : 0;
        last = last.isValid() ? std::max(last, asq->on) : asq->on;
    }
    if (scored < domainCount) return;
    const bool all = expected == domainCount;
    into.push_back({Code::C6viii, all, all ? Reason::AllExpected : Reason::SomeBelow, last});
}

void stand(const ChildFacts& child, Cohort cohort, const MetricRules& rules, std::vector<Standing>& into) {
    const QDate day = dayOfAge(cohort, child.birth);
    const auto add = [&](ContactType type, Code code) {
        const Contacts reviews = reviewsBy(child, type, day);
        into.push_back(review(child, type, code, reviews));
        return reviews;
    };
    switch (cohort) {
    case Cohort::NewBirth:
        return standNewBirth(child, into);
    case Cohort::EightWeeks:
        add(ContactType::SixToEightWeek, Code::C8i);
        return standFeeding(child, into);
    case Cohort::TwelveMonths:
        add(ContactType::TwelveMonth, Code::C4);
        return;
    case Cohort::FifteenMonths:
        add(ContactType::TwelveMonth, Code::C5);
        return;
    case Cohort::ThirtyMonths:
        if (const Contacts reviews = add(ContactType::TwoYear, Code::C6i); !reviews.empty())
            standAsq(child, reviews, rules, into);
        return;
    }
}

bool covers(QDate from, QDate to, QDate day) {
    return (!from.isValid() || from <= day) && (!to.isValid() || to > day);
}

/// The household of a day: the one moved into last of those lived in then; else the last there was.
const HomeSpell* homeOn(const std::vector<HomeSpell>& homes, QDate day) {
    const HomeSpell* best = nullptr;
    bool bestCovers = false;
    for (const HomeSpell& each : homes) {
        const bool here = covers(each.from, each.to, day);
        const bool newer = best == nullptr || (here && !bestCovers) || (here == bestCovers && best->from < each.from);
        if (!newer) continue;
        best = &each;
        bestCovers = here;
    }
    return best;
}

} // namespace

bool isResponsibleOn(const ChildFacts& child, QDate day) {
    const HomeSpell* home = homeOn(child.homes, day);
    if (home == nullptr) return true; // nothing was ever said: open
    const auto isCovered = [&](const HomeSpell& said) {
        return covers(said.responsibleFrom.isValid() ? said.responsibleFrom : home->openFrom,
                      said.responsibleTo.isValid() ? said.responsibleTo : home->openTo, day);
    };
    bool saidOfChild = false;
    for (const HomeSpell& each : child.homes) {
        if (!each.responsibleFrom.isValid() && !each.responsibleTo.isValid()) continue;
        saidOfChild = true;
        if (isCovered(each)) return true;
    }
    return !saidOfChild && isCovered(*home);
}

ChildStanding standingOf(const ChildFacts& child, const Quarter& quarter, const MetricRules& rules) {
    ChildStanding standing;
    std::optional<bool> responsible;
    for (const Cohort cohort : allCohorts) {
        if (!isDueIn(cohort, child.birth, quarter, rules)) continue;
        if (!responsible) responsible = isResponsibleOn(child, quarter.last());
        const bool died = child.died && (!child.diedOn.isValid() || child.diedOn <= dayOfAge(cohort, child.birth));
        if (died || !*responsible)
            standing.leftOut.push_back({cohort, died ? Reason::Died : Reason::NotResponsible});
        else
            stand(child, cohort, rules, standing.counted);
    }
    return standing;
}

std::optional<Standing> standingOf(const PregnancyFacts& pregnancy, const Quarter& quarter) {
    if (!pregnancy.edd.isValid()) return std::nullopt;
    QDate first;
    for (const ContactFact& each : pregnancy.contacts) {
        if (each.type != ContactType::Antenatal || !each.counts() || !each.isFaceToFace() || !each.on.isValid())
            continue;
        if (pregnancyDays - each.on.daysTo(pregnancy.edd) >= weeks28) first = earlier(first, each.on);
    }
    if (!first.isValid() || !quarter.has(first)) return std::nullopt;
    return Standing{Code::C1, true, Reason::FirstContact, first};
}

} // namespace lodestar::metrics
