#include "core/metrics/Counting.h"

#include "core/forms/Instrument.h"
#include "core/metrics/CountedWords.h"

#include <QFile>

namespace lodestar {

using namespace Qt::StringLiterals;

Result<metrics::MetricRules> shippedMetricRules() {
    QFile file(u":/metrics/national.json"_s);
    if (!file.open(QIODevice::ReadOnly)) return fail(ErrorCode::FileUnreadable, file.fileName());
    QHash<int, std::array<double, metrics::domainCount>> cutoffs;
    for (const forms::Cutoff& each : forms::shippedCutoffs()) {
        const std::size_t domain = metrics::domainOf(each.domain);
        if (domain < metrics::domainCount) cutoffs[each.form.toInt()][domain] = each.below.toDouble();
    }
    return metrics::MetricRules::read(file.readAll(), cutoffs);
}

} // namespace lodestar

namespace lodestar::metrics {

QHash<QString, ContactType> contactsOfSteps(const rules::PathwayCatalogue& pathway) {
    QHash<QString, ContactType> types;
    for (const rules::PathwayEdition& edition : pathway.editions()) {
        for (const rules::PathwayStep& step : edition.steps())
            types.insert(step.id, contactTypeOf(step.contactType.toUtf8()));
    }
    return types;
}

Result<std::shared_ptr<const Counting>> Counting::shipped() {
    auto counting = std::make_shared<Counting>();
    LODESTAR_ASSIGN(counting->rules, shippedMetricRules());
    LODESTAR_ASSIGN(const auto pathway, rules::PathwayCatalogue::shipped());
    counting->contactOfStep = contactsOfSteps(pathway);
    return counting;
}

} // namespace lodestar::metrics
