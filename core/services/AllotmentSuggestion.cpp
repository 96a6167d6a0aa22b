#include "core/services/AllotmentSuggestion.h"

#include "core/base/Role.h"

#include <algorithm>

namespace lodestar {

using Why = AllotmentSuggestion::Why;
using PassedOver = AllotmentSuggestion::PassedOver;

namespace {

class Suggesting {
public:
    Suggesting(const QList<StaffCaseload>& staff, const SuggestionAsk& ask, const metrics::CaseloadWeights& weights)
        : m_ask(ask)
        , m_weighed(weights.isOn()) {
        for (const StaffCaseload& each : staff) {
            const bool takes = roleFromName(each.member.role) == Role::HealthVisitor;
            if (takes && (ask.team.isEmpty() || each.member.team == ask.team)) m_staff.append(&each);
        }
    }

    std::optional<AllotmentSuggestion> find() {
        for (const StaffCaseload* each : std::as_const(m_staff)) {
            if (m_ask.siblings.contains(each->member.who.reference) && isHere(*each, Why::Sibling))
                return made(*each, Why::Sibling);
        }
        const StaffCaseload* usual = mostOfWard();
        const bool here = usual != nullptr && isHere(*usual, Why::Ward);
        if (here && usual->children < usual->yardstick) return made(*usual, Why::Ward);
        const StaffCaseload* light = lightest();
        if (light == nullptr) return std::nullopt;
        // Where everybody is past the yardstick, who has the ward may carry least all the same: she is not passed over.
        if (here && light != usual) m_passed.append({usual->member.who.name, Why::Ward, PassedOver::Because::Full, {}});
        return made(*light, Why::Lightest);
    }

private:
    bool isHere(const StaffCaseload& each, Why would) {
        if (each.member.hasLeft(m_ask.day)) {
            m_passed.append({each.member.who.name, would, PassedOver::Because::Left, {}});
            return false;
        }
        if (!each.member.away) return true;
        m_passed.append({each.member.who.name, would, PassedOver::Because::Away, each.member.away->to});
        return false;
    }

    [[nodiscard]] const StaffCaseload* mostOfWard() const {
        const StaffCaseload* most = nullptr;
        for (const StaffCaseload* each : m_staff) {
            const int families = ofWard(*each);
            if (families > 0 && (most == nullptr || families > ofWard(*most))) most = each;
        }
        return most;
    }
    [[nodiscard]] const StaffCaseload* lightest() const {
        const StaffCaseload* found = nullptr;
        for (const StaffCaseload* each : m_staff) {
            if (each->member.hasLeft(m_ask.day) || each->member.away) continue;
            if (found == nullptr || load(*each) < load(*found)) found = each;
        }
        return found;
    }
    [[nodiscard]] int ofWard(const StaffCaseload& each) const {
        return m_ask.ward.isEmpty() ? 0 : each.byWard.value(m_ask.ward);
    }
    /// Against her share of a whole post: weight where the area weighs, else children.
    [[nodiscard]] double load(const StaffCaseload& each) const {
        const double carried = m_weighed ? each.weight / 100.0 : static_cast<double>(each.children);
        return carried / each.yardstick;
    }
    [[nodiscard]] AllotmentSuggestion made(const StaffCaseload& each, Why why) const {
        return {each.member.who, why, ofWard(each), each.children, each.yardstick, m_passed, each.member.ahead};
    }

    const SuggestionAsk& m_ask;
    bool m_weighed;
    QList<const StaffCaseload*> m_staff;
    QList<PassedOver> m_passed;
};

} // namespace

std::optional<AllotmentSuggestion> suggestFor(const QList<StaffCaseload>& staff, const SuggestionAsk& ask,
                                              const metrics::CaseloadWeights& weights) {
    return Suggesting(staff, ask, weights).find();
}

} // namespace lodestar
