#pragma once

#include <QDate>
#include <QMetaType>
#include <QString>

#include <cstdint>

namespace lodestar::theme {

/// The vocabulary of states. A state is always icon, word and strength; colour comes fourth.
enum class StatusKind : std::uint8_t {
    Overdue,
    Conflict,
    Sealed, // solid: act or look now
    Due,
    Missed,
    Draft,
    Waiting, // tinted: yours, in time
    Booked,
    Done,
    Declined,
    Coming, // plain: quiet
};

enum class StatusStrength : std::uint8_t { Solid, Tinted, Plain };

/// One state as it stands in a row.
struct StatusMark {
    StatusKind kind = StatusKind::Coming;
    /// The words on the screen ("Overdue 2 days"); empty means the plain word of the kind.
    QString words;
    /// Spoken after the words, the date in full ("promised for Monday 9 November 2026").
    QString spoken;

    friend bool operator==(const StatusMark&, const StatusMark&) = default;
};

} // namespace lodestar::theme

Q_DECLARE_METATYPE(lodestar::theme::StatusMark)
