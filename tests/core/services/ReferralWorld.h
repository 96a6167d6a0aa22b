#pragma once

#include "core/services/Identity.h"
#include "core/services/Referral.h"
#include "tests/core/services/TestFamily.h"

namespace lodestar {

/// The Kowalczyks are Anna's, a health visitor; Nadia is a navigator of the Hub team and Tom a health visitor of the
/// North team. They sit at one store in turn; `TestFamily::saveFrom` is another laptop. It is Wednesday 11 November
/// 2026.
struct ReferralWorld : TestFamily {
    Identity anna = person(QStringLiteral("Anna Reed"), QStringLiteral("S1"), QStringLiteral("health-visitor"),
                           QStringLiteral("West"));
    Identity tom = person(QStringLiteral("Tom Ridley"), QStringLiteral("S2"), QStringLiteral("health-visitor"),
                          QStringLiteral("North"));
    Identity nadia = person(QStringLiteral("Nadia Okoro"), QStringLiteral("N1"), QStringLiteral("family-navigator"),
                            QStringLiteral("Hub"));

    ReferralWorld() {
        for (const Identity* each : {&tom, &nadia, &anna})
            demand(writeIdentity(*connection, *each, clock));
        writer.staff = demand(readIdentity(*connection)).staff;
        add(household, u"allotment", {{QStringLiteral("staff"), QStringLiteral("S1")}});
    }

    static Identity person(const QString& name, const QString& reference, const QString& role, const QString& team) {
        Identity made;
        made.name = name;
        made.reference = reference;
        made.role = role;
        made.team = team;
        return made;
    }
    void sits(const Identity& who) {
        demand(writeIdentity(*connection, who, clock));
        writer.staff = demand(readIdentity(*connection)).staff;
    }

    template<typename T> static Status asStatus(const Result<T>& answer) {
        return answer ? Status() : std::unexpected(answer.error());
    }

    /// Agreed, routine and with a reason: nothing holds it up.
    [[nodiscard]] ReferralDraft speech() const {
        ReferralDraft draft;
        draft.person = zofia;
        draft.service = QStringLiteral("Speech and language therapy");
        draft.urgency = QStringLiteral("routine");
        draft.why = QStringLiteral("Ten words at two years.");
        draft.agreement.consent = QStringLiteral("given");
        draft.agreement.givenBy = QStringLiteral("Magdalena");
        draft.agreement.on = today();
        return draft;
    }
    EntryId draft(const ReferralDraft& draft) {
        EntryId made;
        demand(work([&](Work& work) -> Status {
            LODESTAR_ASSIGN(made, draftReferral(work, draft));
            return {};
        }));
        return made;
    }
    Status send(const EntryId& id, const QString& method = QStringLiteral("email")) {
        return work([&](Work& work) { return sendReferral(work, entry(id), {{}, method, {}, {}}); });
    }
    EntryId sent(const ReferralDraft& wanted, const QString& method = QStringLiteral("email")) {
        const EntryId made = draft(wanted);
        demand(send(made, method));
        return made;
    }
    Status record(const EntryId& id, rules::ReferralState state, O fields = {}, bool moves = true) {
        if (!fields.contains(QStringLiteral("on"))) fields.insert(QStringLiteral("on"), today().toString(Qt::ISODate));
        return work([&](Work& work) { return recordReferral(work, entry(id), {state, fields, moves}); });
    }
    /// What each state needs beside its day.
    static O needed(rules::ReferralState state) {
        using S = rules::ReferralState;
        if (state == S::Closed) return {{QStringLiteral("outcome"), QStringLiteral("need_met")}};
        if (state == S::Withdrawn) return {{QStringLiteral("why"), QStringLiteral("no_longer_needed")}};
        if (state == S::Declined) return {{QStringLiteral("why"), QStringLiteral("threshold")}};
        if (state == S::InfoRequested) return {{QStringLiteral("what"), QStringLiteral("hearing test")}};
        if (state == S::DeclinedByFamily) return {{QStringLiteral("safeguarding"), QStringLiteral("no_concern")}};
        return {};
    }
    Referral referral(const EntryId& id) {
        return demand(readReferral(*connection, id, demand(readIdentity(*connection)), today()));
    }
    QList<ReferralRow> list(const Identity& who, QDate on = today(), bool ended = false) {
        ReferralAsk ask{.me = who, .today = on};
        ask.ended = ended;
        return demand(readReferrals(*connection, ask));
    }
    rules::ReferralState state(const EntryId& id) { return referral(id).row.state(); }
    /// Standing allotments that a referral made, by whom they are for.
    QStringList allotted(const RecordId& who) {
        QStringList staff;
        const auto held = demand(EntryTable(*connection).ofRecord(who, u"allotment"));
        for (const Entry& each : held)
            if (each.text(QLatin1StringView("to")).isEmpty()) staff.append(each.text(QLatin1StringView("staff")));
        staff.sort();
        return staff;
    }
};

} // namespace lodestar
