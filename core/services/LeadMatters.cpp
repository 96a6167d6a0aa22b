#include "core/services/LeadMatters.h"

namespace lodestar {

namespace {

constexpr qsizetype namesShown = 4;

} // namespace

Result<QList<LeadMatter>> leadMatters(Connection& connection, const CaseloadFacts& facts, QDate today,
                                      const StandingAllotments& standing) {
    QList<LeadMatter> found;
    LODESTAR_ASSIGN(const auto families, unallottedFamilies(connection, today, standing));
    if (!families.isEmpty()) {
        LeadMatter made;
        made.families = families.size();
        for (const UnallottedFamily& each : families) {
            made.children += each.nobodys.size();
            if (made.names.size() < namesShown) made.names.append(each.name);
        }
        found.append(made);
    }
    const Holdings holdings = holdingsAfter(standing, today);
    LODESTAR_ASSIGN(const auto members, teamMembers(connection, today, holdings));
    const auto stranded = strandedFamilies(facts, holdings, members, today);
    for (const TeamWaiting& each : stranded) {
        LeadMatter made;
        made.kind = each.kind == TeamWaiting::Kind::Left ? LeadMatter::Kind::Left : LeadMatter::Kind::Uncovered;
        made.families = each.count;
        made.names = each.who;
        if (made.kind == LeadMatter::Kind::Uncovered) made.until = each.since;
        found.append(made);
    }
    return found;
}

} // namespace lodestar
