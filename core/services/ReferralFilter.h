#pragma once

#include "core/services/ReferralList.h"

#include <QStringList>

namespace lodestar {

/// Which referrals of a list are shown.
struct ReferralFilter {
    /// The switch above the list.
    enum class Preset : std::uint8_t {
        Open,
        Drafts,  ///< not sent
        Waiting, ///< the next word is the service's
        Overdue,
        ToMe, ///< she, or her team, receives them
        Ended,
    };
    enum class Turn : std::uint8_t { Anybodys, Mine, Services };

    Preset preset = Preset::Open;
    QStringList wards; ///< empty: all
    QString service;   ///< empty: all
    QString worker;    ///< reference; empty: everybody
    Turn turn = Turn::Anybodys;

    [[nodiscard]] bool keeps(const ReferralRow& row, QDate today) const;
    /// Whether anything beside the preset is asked for.
    [[nodiscard]] bool isNarrowed() const;
    [[nodiscard]] ReferralFilter presetOnly() const;
    friend bool operator==(const ReferralFilter&, const ReferralFilter&) = default;
};

/// The rows as CSV: a header of column names, RFC 4180; never why somebody was referred. A cell that a spreadsheet
/// would take for a formula begins with an apostrophe.
QByteArray referralsCsv(const QList<ReferralRow>& rows, QDate today);

} // namespace lodestar
