#pragma once

#include "core/services/Caseload.h"

#include <QJsonObject>

namespace lodestar {

/// Which families of a caseload are shown.
struct CaseloadFilter {
    /// The switch above the list.
    enum class Preset : std::uint8_t { All, UnderOne, Overdue, Targeted, NotSeen };

    Preset preset = Preset::All;
    QStringList wards;     ///< empty: all
    int childrenUnder = 0; ///< years; 0: any age. A pregnancy counts as under any age.
    QString worker;        ///< reference; empty: everybody of the caseload
    QStringList levels;    ///< needs levels; empty: all
    QString language;
    QString face;       ///< public face of an alert
    int unseenDays = 0; ///< only families that nobody has met for so many days, or ever; 0: any
    bool fresh = false; ///< only families that are new and that nobody has met

    [[nodiscard]] bool keeps(const CaseloadRow& row, QDate today) const;
    /// Whether anything beside the preset is asked for.
    [[nodiscard]] bool isNarrowed() const;
    /// The same without what the dialog asks.
    [[nodiscard]] CaseloadFilter presetOnly() const;

    [[nodiscard]] QJsonObject toJson() const;
    static CaseloadFilter fromJson(const QJsonObject& json);
    friend bool operator==(const CaseloadFilter&, const CaseloadFilter&) = default;
};

/// Not seen for so many days: the fifth preset.
inline constexpr int notSeenDays = 90;

/// A filter that somebody gave a name.
struct SavedFilter {
    QString name;
    CaseloadFilter filter;
    friend bool operator==(const SavedFilter&, const SavedFilter&) = default;
};

/// What this laptop keeps of how its user looks at the caseload.
struct CaseloadSettings {
    QList<SavedFilter> filters;
    QStringList hiddenColumns;
};
Result<CaseloadSettings> readCaseloadSettings(Connection& connection);
Status writeCaseloadSettings(Connection& connection, const CaseloadSettings& settings);

/// The rows as CSV: a header of column names, RFC 4180. A confidential address is never in it; a cell that a
/// spreadsheet would take for a formula begins with an apostrophe.
QByteArray caseloadCsv(const QList<CaseloadRow>& rows, QDate today);

} // namespace lodestar
