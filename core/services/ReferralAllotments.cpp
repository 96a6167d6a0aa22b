#include "core/services/ReferralAllotments.h"

#include "core/base/Role.h"
#include "core/store/EntryTable.h"

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;

namespace {

struct Colleague {
    QString reference;
    QString role;
};

Result<QList<Colleague>> colleagues(Connection& connection, const ReferralReceiver& receiver) {
    QList<Colleague> found;
    const bool one = !receiver.staff.isEmpty();
    LODESTAR_ASSIGN(
        Statement query,
        connection.statement(one ? "SELECT reference, role FROM staff WHERE reference = ? ORDER BY reference"
                                 : "SELECT reference, role FROM staff WHERE team = ? ORDER BY reference"));
    LODESTAR_TRY(query.bind(one ? receiver.staff : orEmpty(receiver.team)).each([&](const Statement& row) {
        found.append({row.text(0), row.text(1)});
    }));
    // Not among the staff this laptop knows: the reference alone, and nothing is known of her role.
    if (one && found.isEmpty()) found.append({receiver.staff, {}});
    return found;
}

bool readsHealth(const QString& role) {
    const auto known = roleFromName(role);
    return known == Role::HealthVisitor || known == Role::NurseryNurse || known == Role::FamilyNurse ||
           known == Role::Student || known == Role::TeamLead || known == Role::SafeguardingLead;
}

bool mayRead(const Colleague& colleague, records::Compartment compartment) {
    return compartment == records::Compartment::Shared || readsHealth(colleague.role);
}

EntryId allotmentId(const EntryId& referral, const QString& staff) {
    return EntryId::derived(referral.value(), "allotment:" + staff.toUtf8());
}

} // namespace

Result<bool> receiverMayRead(Connection& connection, const ReferralDraft& draft) {
    if (draft.compartment == records::Compartment::Sealed) return false;
    LODESTAR_ASSIGN(const auto them, colleagues(connection, draft.receiver));
    return std::ranges::any_of(them, [&](const Colleague& each) { return mayRead(each, draft.compartment); });
}

Result<QList<Edit>> allotmentsFor(Work& work, const EntryId& referral, const ReferralDraft& draft) {
    QList<Edit> edits;
    const QString today = work.clock().today().toString(Qt::ISODate);
    LODESTAR_ASSIGN(const auto them, colleagues(work.connection, draft.receiver));
    for (const Colleague& each : them) {
        if (!mayRead(each, draft.compartment)) continue;
        Edit edit = newEntry(draft.person, u"allotment",
                             {{u"staff"_s, each.reference},
                              {u"from"_s, today},
                              {u"purpose"_s, u"referral"_s},
                              {u"cause"_s, referral.toString()}});
        if (!each.role.isEmpty()) edit.fields.insert(u"role"_s, each.role);
        edit.entry = allotmentId(referral, each.reference);
        LODESTAR_ASSIGN(const auto before, EntryTable(work.connection).find(edit.entry));
        if (before) {
            edit.fields.insert(u"to"_s, QJsonValue());
            edit.seen = before->seenFor(edit.fields.keys());
        }
        edits.append(edit);
    }
    return edits;
}

Result<QList<Edit>> endedAllotments(Work& work, const Entry& referral, QDate on, const QString& keeps) {
    QList<Edit> edits;
    LODESTAR_ASSIGN(const auto standing, EntryTable(work.connection).ofRecord(referral.record, u"allotment"));
    const bool toOne = keeps.isEmpty();
    // Only somebody it was allotted to can take it from the others.
    const bool theirs = toOne || std::ranges::any_of(standing, [&](const Entry& each) {
                            return each.text(V("cause")) == referral.id.toString() && each.text(V("staff")) == keeps;
                        });
    for (const Entry& each : standing) {
        const bool serves = each.text(V("cause")) == referral.id.toString() && each.text(V("to")).isEmpty();
        if (serves && theirs && each.text(V("staff")) != keeps)
            edits.append(correctionOf(each, {{u"to"_s, on.toString(Qt::ISODate)}}));
    }
    return edits;
}

} // namespace lodestar
