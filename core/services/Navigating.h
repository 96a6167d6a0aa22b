#pragma once

#include "core/services/Transfer.h"

namespace lodestar {

/// What a family said when it was asked whether a navigator may work with it.
struct NavigatorAgreement {
    QString givenBy; ///< who agreed, by name
    QString how;     ///< in words: "at home, with the interpreter"
    QString scope;   ///< what the navigator may do, as the family was asked
    QDate on;
};

/// A navigator asked in: offered to her with the family's agreement. She accepts or refuses as with any transfer.
struct NavigatorOffer {
    RecordId household;
    QString to; ///< reference of the navigator
    NavigatorAgreement agreement;
    QString summary; ///< what she is to know; nothing of health
};

/// A navigator with a family, now or before.
struct NavigatorAllotment {
    enum class State : std::uint8_t { Offered, Working, Refused, Withdrawn, Ended };
    Entry entry;
    State state = State::Working;
    QString reference;
    QString name;
    QDate from;
    QDate to;
    NavigatorAgreement agreement;
    QDate withdrawnOn;

    [[nodiscard]] bool stands() const { return state == State::Offered || state == State::Working; }
};

/// The area's navigators.
Result<QList<Receiver>> navigators(Connection& connection);

/// Asks a navigator in. Errors: InvalidInput (nobody chosen, no agreement in words: who gave it, how, what it covers,
/// a day still to come; somebody who is no navigator), AlreadyExists while another offer to a navigator waits or she
/// works with the family already.
Result<EntryId> offerNavigator(Work& work, const NavigatorOffer& offer);

/// Those of a household, the one who works with it now first.
Result<QList<NavigatorAllotment>> navigatorsOf(Connection& connection, const RecordId& household);

/// The family takes its agreement back: the navigator's work with it ends today. What she wrote stays; what has not
/// been sent yet goes with the next sync, before her laptop gives the family up.
Status withdrawNavigator(Work& work, const Entry& drawn);

} // namespace lodestar
