#include "core/growth/GrowthReference.h"

#include "core/growth/FiguresReader.h"

#include <QFile>

#include <algorithm>

namespace lodestar::growth {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstByGestation = (23 - 40) * 7;
constexpr int firstLengthByGestation = (25 - 40) * 7;
constexpr double dayOfTwoYears = 24 * 30.4375;

std::size_t indexOf(Sex sex, GrowthMeasure measure) {
    return static_cast<std::size_t>(sex) * 4 + static_cast<std::size_t>(measure);
}

/// The rows of one sex and measure, of one kind or (where `kinds` is empty) of any.
LmsCurve curveOf(const std::vector<FiguresRow>& rows, std::size_t index, const QList<QByteArray>& kinds) {
    std::vector<const FiguresRow*> chosen;
    for (const FiguresRow& row : rows)
        if (indexOf(row.sex, row.measure) == index && kinds.contains(row.kind)) chosen.push_back(&row);
    std::sort(chosen.begin(), chosen.end(), [](const auto* a, const auto* b) { return a->days < b->days; });
    LmsCurve curve;
    for (std::size_t i = 0; i < chosen.size(); ++i)
        if (i == 0 || chosen[i]->days > chosen[i - 1]->days) curve.add(chosen[i]->days, chosen[i]->lms);
    return curve;
}

/// Every whole day from one to another; nothing unless the curve has them all.
std::vector<Lms> everyDay(const LmsCurve& curve, int from, int to) {
    std::vector<Lms> days;
    days.reserve(static_cast<std::size_t>(to - from + 1));
    for (int day = from; day <= to; ++day) {
        const auto lms = curve.at(day);
        if (!lms) return {};
        days.push_back(*lms);
    }
    return days;
}

/// From the first week of gestation to 13 days after term; nothing where a week is missing, for a curve would run over
/// the hole and nobody would know.
std::vector<Lms> gestationDays(const std::vector<FiguresRow>& rows, std::size_t index, int firstDay) {
    const LmsCurve curve = curveOf(rows, index, {"by-gestation"});
    for (int day = firstDay; day <= whoFromDay; day += 7)
        if (!curve.hasRow(day)) return {};
    return everyDay(curve, firstDay, whoFromDay - 1);
}

/// From 2 weeks to 4 years. Length and BMI are two curves that meet at 2 years, lying and standing, and nothing is
/// interpolated across; weight and head run through.
std::vector<Lms> whoDays(const std::vector<FiguresRow>& rows, std::size_t index) {
    const LmsCurve lying = curveOf(rows, index, {"length"});
    if (lying.isEmpty()) return everyDay(curveOf(rows, index, {""}), whoFromDay, lastDayOfChart);
    const LmsCurve standing = curveOf(rows, index, {"height"});
    if (standing.isEmpty() || lying.lastDay() != dayOfTwoYears || standing.firstDay() != dayOfTwoYears) return {};
    std::vector<Lms> days = everyDay(lying, whoFromDay, standingFromDay - 1);
    const std::vector<Lms> older = everyDay(standing, standingFromDay, lastDayOfChart);
    if (days.empty() || older.empty()) return {};
    days.insert(days.end(), older.begin(), older.end());
    return days;
}

} // namespace

Result<GrowthReference> GrowthReference::shipped() {
    QFile file(u":/growth/who-2006.csv"_s);
    if (!file.open(QIODevice::ReadOnly)) return fail(ErrorCode::FileUnreadable, file.fileName());
    return fromCsv(file.readAll());
}

Result<GrowthReference> GrowthReference::fromCsv(const QByteArray& who) {
    LODESTAR_ASSIGN(const std::vector<FiguresRow> rows, readWhoFigures(who));
    GrowthReference reference;
    for (std::size_t index = 0; index < reference.m_tables.size(); ++index) {
        std::vector<Lms>& days = reference.m_tables.at(index).who;
        days = whoDays(rows, index);
        if (days.empty()) return fail(ErrorCode::InvalidInput, u"rows from 2 weeks to 4 years are missing"_s);
    }
    return reference;
}

Status GrowthReference::addUk90(const QByteArray& csv) {
    LODESTAR_ASSIGN(const std::vector<FiguresRow> rows, readUk90Figures(csv));
    std::array<Tables, 8> taken = m_tables;
    for (const Sex sex : {Sex::Male, Sex::Female}) {
        for (const GrowthMeasure measure :
             {GrowthMeasure::Weight, GrowthMeasure::Length, GrowthMeasure::HeadCircumference}) {
            const std::size_t index = indexOf(sex, measure);
            Tables& tables = taken.at(index);
            tables.byGestation = gestationDays(rows, index, firstDay(measure));
            const auto average = std::find_if(rows.begin(), rows.end(), [&](const FiguresRow& row) {
                return row.kind == "term-average" && indexOf(row.sex, row.measure) == index;
            });
            if (tables.byGestation.empty() || average == rows.end())
                return fail(ErrorCode::InvalidInput,
                            u"weeks 23 to 42 (length 25 to 42) and the term average are needed for both sexes"_s);
            tables.termAverage = average->lms;
        }
    }
    m_tables = std::move(taken);
    m_hasUk90 = true;
    return {};
}

int GrowthReference::firstDay(GrowthMeasure measure) {
    return measure == GrowthMeasure::Length ? firstLengthByGestation : firstByGestation;
}

const GrowthReference::Tables& GrowthReference::tables(Sex sex, GrowthMeasure measure) const {
    return m_tables.at(indexOf(sex, measure));
}

std::expected<GrowthReference::Figures, NoCentile> GrowthReference::at(Sex sex, GrowthMeasure measure, int days) const {
    const Tables& found = tables(sex, measure);
    if (days > lastDayOfChart) return std::unexpected(NoCentile::AfterFourYears);
    if (days >= whoFromDay)
        return Figures{found.who[static_cast<std::size_t>(days - whoFromDay)], GrowthSource::Who2006};
    if (measure == GrowthMeasure::Bmi) return std::unexpected(NoCentile::BmiBeforeTwoWeeks);
    if (days < firstDay(measure)) return std::unexpected(NoCentile::BeforeGestation);
    if (!m_hasUk90) return std::unexpected(NoCentile::Uk90NotInstalled);
    return Figures{found.byGestation[static_cast<std::size_t>(days - firstDay(measure))],
                   GrowthSource::Uk90ByGestation};
}

std::expected<GrowthReference::Figures, NoCentile> GrowthReference::termBirth(Sex sex, GrowthMeasure measure) const {
    if (measure == GrowthMeasure::Bmi) return std::unexpected(NoCentile::BmiBeforeTwoWeeks);
    if (!m_hasUk90) return std::unexpected(NoCentile::Uk90NotInstalled);
    return Figures{*tables(sex, measure).termAverage, GrowthSource::Uk90TermAverage};
}

} // namespace lodestar::growth
