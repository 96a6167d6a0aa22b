#include "core/metrics/OutcomeRules.h"

#include "core/base/FinancialYear.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace lodestar::metrics {

using namespace Qt::StringLiterals;

namespace {

struct Described {
    Indicator indicator;
    const char* code;
    OutcomeArea area;
    const char* national; ///< code of the national metric whose England figure stands beside it; empty: none
};

constexpr std::array<Described, indicatorCount> described{{
    {Indicator::SocialEmotional, "social_emotional", OutcomeArea::SocialEmotional, ""},
    {Indicator::PersonalSocial, "personal_social", OutcomeArea::SocialEmotional, "C6vii"},
    {Indicator::Attachment, "attachment", OutcomeArea::SocialEmotional, ""},
    {Indicator::Substance, "substance", OutcomeArea::SocialEmotional, ""},
    {Indicator::Communication, "communication", OutcomeArea::Language, "C6iii"},
    {Indicator::Language, "language", OutcomeArea::Language, ""},
    {Indicator::FedAtBirth, "fed_at_birth", OutcomeArea::Diet, ""},
    {Indicator::FedAtNewBirth, "fed_at_new_birth", OutcomeArea::Diet, ""},
    {Indicator::FedAtSixWeeks, "fed_at_6_8_weeks", OutcomeArea::Diet, "breastfed"},
    {Indicator::HealthyWeight, "healthy_weight", OutcomeArea::Diet, ""},
    {Indicator::GrossMotor, "gross_motor", OutcomeArea::Development, "C6iv"},
    {Indicator::FineMotor, "fine_motor", OutcomeArea::Development, "C6v"},
    {Indicator::ProblemSolving, "problem_solving", OutcomeArea::Development, "C6vi"},
    {Indicator::AllFive, "all_five", OutcomeArea::Development, "C6viii"},
    {Indicator::TwoYearPlace, "two_year_place", OutcomeArea::Places, ""},
}};

const Described& of(Indicator indicator) {
    return described[static_cast<std::size_t>(indicator)];
}

QStringList texts(const QJsonValue& value) {
    QStringList list;
    for (const QJsonValue& each : value.toArray())
        list.append(each.toString());
    return list;
}

Status readObservations(const QJsonArray& rows, OutcomeRules& rules) {
    for (const QJsonValue& row : rows) {
        const auto indicator = indicatorFromCode(row["indicator"_L1].toString());
        ObservationRule rule{indicator.value_or(Indicator::Attachment), row["form"_L1].toString(),
                             row["item"_L1].toString(), texts(row["worry"_L1])};
        const bool observed = indicator == Indicator::Attachment || indicator == Indicator::Substance;
        if (!observed || rule.form.isEmpty() || rule.item.isEmpty())
            return fail(ErrorCode::InvalidInput, u"observations"_s);
        rules.observations.append(rule);
    }
    return {};
}

Status readMood(const QJsonArray& rows, OutcomeRules& rules) {
    for (const QJsonValue& row : rows) {
        MoodRule rule{row["instrument"_L1].toString(), {}, {}, row["source"_L1].toString()};
        if (rule.instrument.isEmpty() || rule.source.isEmpty()) return fail(ErrorCode::InvalidInput, u"mood"_s);
        if (row["from"_L1].isDouble()) rule.from = row["from"_L1].toDouble();
        if (row["item"_L1].isDouble()) rule.item = row["item"_L1].toInt();
        rules.mood.append(rule);
    }
    return {};
}

Status readWards(const QByteArray& json, OutcomeRules& rules) {
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    rules.targetedSource = root.value("source"_L1).toString();
    for (const QJsonValue& row : root.value("wards"_L1).toArray()) {
        if (row["betterStart"_L1].toBool()) rules.targetedWards.append(row["name"_L1].toString());
    }
    return root.value("wards"_L1).toArray().isEmpty() ? fail(ErrorCode::InvalidInput, u"wards"_s) : Status();
}

} // namespace

const std::array<Indicator, indicatorCount>& allIndicators() {
    static const auto all = [] {
        std::array<Indicator, indicatorCount> made{};
        std::transform(described.cbegin(), described.cend(), made.begin(),
                       [](const Described& each) { return each.indicator; });
        return made;
    }();
    return all;
}

QString indicatorCode(Indicator indicator) {
    return QString::fromLatin1(of(indicator).code);
}

std::optional<Indicator> indicatorFromCode(QStringView code) {
    const auto found = std::find_if(described.cbegin(), described.cend(),
                                    [&](const Described& each) { return code == QLatin1StringView(each.code); });
    return found == described.cend() ? std::nullopt : std::optional(found->indicator);
}

OutcomeArea areaOf(Indicator indicator) {
    return of(indicator).area;
}

bool overAllDue(Indicator indicator) {
    return indicator == Indicator::FedAtBirth || indicator == Indicator::FedAtNewBirth ||
           indicator == Indicator::FedAtSixWeeks;
}

Result<OutcomeRules> OutcomeRules::read(const QByteArray& json, const QByteArray& wards, const MetricRules& national) {
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    OutcomeRules rules;
    rules.version = root.value("version"_L1).toString();
    if (rules.version.isEmpty()) return fail(ErrorCode::InvalidInput, u"version"_s);
    const QJsonObject reach = root.value("reach"_L1).toObject();
    rules.start = QDate::fromString(reach.value("from"_L1).toString(), Qt::ISODate);
    rules.startSource = reach.value("fromSource"_L1).toString();
    rules.reachTarget = reach.value("target"_L1).toInteger();
    rules.reachTargetSource = reach.value("targetSource"_L1).toString();
    if (!rules.start.isValid() || (rules.reachTarget > 0 && rules.reachTargetSource.isEmpty()))
        return fail(ErrorCode::InvalidInput, u"reach"_s);
    LODESTAR_TRY(readObservations(root.value("observations"_L1).toArray(), rules));
    LODESTAR_TRY(readMood(root.value("mood"_L1).toArray(), rules));
    rules.moodNeeds = texts(root.value("moodNeeds"_L1));
    rules.substanceNeeds = texts(root.value("substanceNeeds"_L1));
    LODESTAR_TRY(readWards(wards, rules));
    rules.cutoffs = national.cutoffs;
    rules.england = national.england;
    return rules;
}

const EnglandFigure* OutcomeRules::englandOf(Indicator indicator) const {
    const QLatin1StringView code(of(indicator).national);
    const auto found = std::find_if(england.cbegin(), england.cend(),
                                    [&](const EnglandFigure& each) { return !code.isEmpty() && each.of == code; });
    return found == england.cend() ? nullptr : &*found;
}

bool OutcomeRules::observes(Indicator indicator) const {
    return std::any_of(observations.cbegin(), observations.cend(),
                       [&](const ObservationRule& each) { return each.indicator == indicator; });
}

QDate dueOn(Indicator indicator, QDate birth) {
    switch (indicator) {
    case Indicator::FedAtBirth:
    case Indicator::FedAtNewBirth:
        return dayOfAge(Cohort::NewBirth, birth);
    case Indicator::FedAtSixWeeks:
        return dayOfAge(Cohort::EightWeeks, birth);
    case Indicator::Attachment:
    case Indicator::Substance:
        return dayOfAge(Cohort::TwelveMonths, birth);
    default:
        return dayOfAge(Cohort::ThirtyMonths, birth);
    }
}

QString cohortOf(QDate day) {
    return FinancialYear::of(day).text();
}

QDate cohortEnd(QDate day) {
    return FinancialYear::of(day).last();
}

} // namespace lodestar::metrics
