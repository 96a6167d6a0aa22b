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
