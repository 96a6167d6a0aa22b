#include "core/services/AssessmentScores.h"

#include <QJsonArray>

namespace lodestar {

using namespace Qt::StringLiterals;

namespace {

std::optional<double> numberOf(const QJsonValue& value) {
    bool number = false;
    const double read = value.toVariant().toString().toDouble(&number);
    return number ? std::optional(read) : std::nullopt;
}

} // namespace

std::size_t asqDomain(const QString& name) {
    static const QStringList domains{u"communication"_s, u"gross_motor"_s, u"fine_motor"_s, u"problem_solving"_s,
                                     u"personal_social"_s};
    const qsizetype found = domains.indexOf(name);
    return found < 0 ? metrics::domainCount : static_cast<std::size_t>(found);
}

std::array<std::optional<double>, metrics::domainCount> asqScores(const QJsonObject& assessment) {
    std::array<std::optional<double>, metrics::domainCount> scores;
    for (const QJsonValue& score : assessment.value("scores"_L1).toArray()) {
        const std::size_t domain = asqDomain(score["name"_L1].toString());
        const auto value = numberOf(score["value"_L1]);
        if (value && domain < metrics::domainCount) scores[domain] = value;
    }
    return scores;
}

std::optional<double> scoreIn(const QJsonObject& assessment, QStringView name) {
    if (name == u"total") {
        if (const auto total = numberOf(assessment.value("total"_L1))) return total;
    }
    for (const QJsonValue& score : assessment.value("scores"_L1).toArray())
        if (score["name"_L1].toString() == name) return numberOf(score["value"_L1]);
    return std::nullopt;
}

bool reaches(const forms::Cutoff& threshold, double score) {
    const double at = threshold.below.toDouble();
    return threshold.concern == forms::Cutoff::Concern::AtMost ? score <= at : score >= at;
}

} // namespace lodestar
