#pragma once

#include "core/reports/ReportScope.h"

#include <QHash>
#include <QSet>

#include <array>

namespace lodestar::reports {

/// What is looked for in the records, in the order of the report.
enum class QualityCheck : std::uint8_t {
    NoNhsNumber,
    NoSex,
    NoBirthDate,
    NoEthnicGroup,
    NoWard,
    NoFeeding, ///< children of 8 weeks to a year without a feeding status at 6 to 8 weeks
    BeforeBirth,
    AfterDeath,
    UnusualMeasurement, ///< outside of what is usual at that age, and nobody wrote why it is right
    InFuture,
    DoubledNhsNumber,
    LateEntry,
    NoSubject, ///< a completed contact that names nobody who was seen: it counts for nobody
};
inline constexpr std::size_t qualityChecks = 13;

/// One thing to look at.
struct QualityFinding {
    QualityCheck check = QualityCheck::NoNhsNumber;
    RecordId household;
    RecordId person; ///< null where it is about the household
    QString who;
    QString what; ///< the day, the value; never words of a record
};

/// What was found, and among how many it was looked for.
struct QualityFindings {
    QList<QualityFinding> all; ///< by check
    std::array<int, qualityChecks> among{};
    QHash<RecordId, CaseHousehold> homes; ///< of what was found

    [[nodiscard]] QList<QualityFinding> of(QualityCheck check) const;
};

/// Looks through the records of the families asked about: of children the missing and impossible ones, of contacts
/// those written down more than `lateHours` after they took place and those without a subject. Nothing that is sealed
/// is read.
Result<QualityFindings> readQuality(Connection& connection, const ReportScope& scope, QDate today, int lateHours);

} // namespace lodestar::reports
