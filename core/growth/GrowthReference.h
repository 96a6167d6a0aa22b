#pragma once

#include "core/base/Result.h"
#include "core/growth/LmsCurve.h"

#include <QByteArray>

#include <array>
#include <cstdint>
#include <optional>

namespace lodestar::growth {

enum class Sex : std::uint8_t { Male, Female };
/// What UK-WHO charts show. Lying length and standing height are one measure: the age decides (length to day 730).
enum class GrowthMeasure : std::uint8_t { Weight, Length, HeadCircumference, Bmi };

/// Where a figure comes from.
enum class GrowthSource : std::uint8_t {
    Who2006,         ///< WHO Child Growth Standards
    Uk90ByGestation, ///< British 1990 reference data, reanalysed 2009, by week of gestation
    Uk90TermAverage, ///< the same, averaged over 37 to 42 weeks
};

/// Why there is no centile.
enum class NoCentile : std::uint8_t {
    Uk90NotInstalled,  ///< before 2 weeks, and the British 1990 figures are not here
    BeforeGestation,   ///< before 23 weeks of gestation, 25 for length
    BmiBeforeTwoWeeks, ///< no reference has it
    FirstDays,         ///< a term baby between birth and day 14, by the rule of the paper chart
    AfterFourYears,
    BeforeBirth,
    NoAmount,          ///< not above 0
    SexUnknown,        ///< the lines of boys and girls differ
    BirthUnknown,      ///< no birth date
    InConflict,        ///< two values stand for the birth date, the gestation or the measurement
    GestationUnlikely, ///< below 22 or above 44 weeks: no corrected age
};

/// Days of age (completed, in whichever age is in use), by reference (UK-WHO source data, RCPCH 2011).
inline constexpr int whoFromDay = 14;
inline constexpr int standingFromDay = 731;
inline constexpr int lastDayOfChart = 1460;

/// The figures of the UK-WHO charts, birth to 4 years: WHO's always, the British 1990 ones if a service has installed
/// them. Immutable; the figures of every day are ready to be looked up.
class GrowthReference {
public:
    /// WHO's figures that ship with the program.
    static Result<GrowthReference> shipped();
    /// WHO's figures from the text of a CSV file as in resources/growth.
    static Result<GrowthReference> fromCsv(const QByteArray& who);
    /// Adds British 1990 figures from the text of `uk90.csv` (columns: resources/growth/README.md). InvalidInput says
    /// which line is wrong, or what is missing; nothing is taken then.
    Status addUk90(const QByteArray& csv);

    [[nodiscard]] bool hasUk90() const { return m_hasUk90; }

    struct Figures {
        Lms lms;
        GrowthSource source = GrowthSource::Who2006;
    };
    /// The figures for an age in days, counted from the due date or from birth (day 0 is 40+0 weeks): by gestation
    /// before day 14, WHO's from then to day 1460.
    [[nodiscard]] std::expected<Figures, NoCentile> at(Sex sex, GrowthMeasure measure, int days) const;
    /// The figures for a birth at term (37+0 or later) on the paper chart.
    [[nodiscard]] std::expected<Figures, NoCentile> termBirth(Sex sex, GrowthMeasure measure) const;
    /// First day, counted from the due date, with figures by gestation: -119 (23 weeks), for length -105 (25 weeks).
    [[nodiscard]] static int firstDay(GrowthMeasure measure);

private:
    struct Tables {
        std::vector<Lms> who;         ///< day 14 and on
        std::vector<Lms> byGestation; ///< from firstDay to day 13
        std::optional<Lms> termAverage;
    };
    [[nodiscard]] const Tables& tables(Sex sex, GrowthMeasure measure) const;

    std::array<Tables, 8> m_tables;
    bool m_hasUk90 = false;
};

} // namespace lodestar::growth
