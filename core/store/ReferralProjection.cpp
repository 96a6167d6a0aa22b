#include "core/store/ReferralProjection.h"

#include "core/rules/ReferralState.h"

namespace lodestar {

namespace {

using V = QLatin1StringView;
using rules::ReferralState;

/// Closed without an outcome is not over: somebody must still say what came of it.
bool isOver(ReferralState state, const QString& outcome) {
    return state == ReferralState::Withdrawn || (state == ReferralState::Closed && !outcome.isEmpty());
}

std::optional<QString> dayOf(const QString& stored) {
    return orNull(stored.left(10));
}

} // namespace

QSet<QString> ReferralProjection::kinds() const {
    return {QStringLiteral("referral")};
}

Status ReferralProjection::ofEntry(Connection& connection, const Entry& entry) {
    if (entry.retired || entry.recalled) return connection.run("DELETE FROM referral WHERE entry = ?", entry.id);
    const auto part = [&](const char* field, const char* name) { return entry.part(V(field), V(name)); };
    const ReferralState state = rules::stateFromName(part("state", "state")).value_or(ReferralState::Draft);
    const QString outcome = part("closed", "outcome");
    // Two people moved it apart: it is over for nobody before one of them is chosen.
    const bool over = isOver(state, outcome) && !entry.inConflict(V("state"));
    LODESTAR_ASSIGN(Statement insert,
                    connection.statement(
                        "INSERT OR REPLACE INTO referral VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"));
    insert.bind(entry.id, entry.record, entry.compartment, rules::stateName(state), dayOf(part("state", "on")),
                !entry.conflicts.isEmpty(), over, orEmpty(part("referral", "service")),
                orNull(part("referral", "provider")), orNull(part("referral", "directory")),
                orNull(part("referral", "urgency")), dayOf(entry.text(V("madeOn"))), dayOf(part("sent", "at")),
                orNull(entry.text(V("practitioner"))), orNull(part("receiver", "staff")),
                orNull(part("receiver", "team")), orNull(part("receiver", "name")), orNull(outcome),
                dayOf(part("infoRequested", "due")), dayOf(part("waiting", "until")), dayOf(part("offered", "at")),
                dayOf(part("active", "review")), dayOf(entry.text(V("nextStepBy"))),
                EntryId::fromString(entry.text(V("reopenedAs"))));
    return insert.run();
}

QList<QByteArray> ReferralProjection::tables() const {
    return {"referral"};
}

} // namespace lodestar
