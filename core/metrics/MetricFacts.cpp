#include "core/metrics/MetricFacts.h"

#include <QHash>

namespace lodestar::metrics {

namespace {

constexpr int daysToDueDate = 280;

} // namespace

bool PregnancyFacts::isOpenOn(QDate day) const {
    const QDate began = bookedOn.isValid() ? bookedOn : edd.addDays(-daysToDueDate);
    if (began.isValid() && began > day) return false;
    return endedOn.isValid() ? endedOn > day : !ended;
}

void placeAntenatal(AreaFacts& facts) {
    QMultiHash<RecordId, std::size_t> ofHome;
    for (std::size_t i = 0; i < facts.pregnancies.size(); ++i)
        ofHome.insert(facts.pregnancies[i].household, i);
    std::vector<LooseContact> left;
    for (LooseContact& loose : facts.withoutPregnancy) {
        std::optional<std::size_t> only;
        int open = 0;
        for (const std::size_t each : ofHome.values(loose.household)) {
            if (!facts.pregnancies[each].isOpenOn(loose.fact.on)) continue;
            only = each;
            ++open;
        }
        if (open == 1 && !loose.household.isNull())
            facts.pregnancies[*only].contacts.push_back(loose.fact);
        else
            left.push_back(std::move(loose));
    }
    facts.withoutPregnancy = std::move(left);
}

} // namespace lodestar::metrics
