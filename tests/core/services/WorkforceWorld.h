#pragma once

#include "core/services/WorkforceMatters.h"
#include "tests/core/services/VisitWorld.h"

namespace lodestar {

/// The families of VisitWorld with volunteers to be matched with them. Everybody is invented.
class WorkforceWorld : public VisitWorld {
public:
    using VisitWorld::VisitWorld;

    [[nodiscard]] QDate today() const { return clock.today(); }

    RecordId volunteer(const QString& name, const QString& reference = {}, const QStringList& languages = {},
                       const QStringList& purposes = {}) {
        Worker made;
        made.name = name;
        made.sort = QStringLiteral("volunteer");
        made.reference = reference;
        made.languages = languages;
        made.purposes = purposes;
        made.from = today().addYears(-1);
        return take(write([=](Work& work) { return saveWorker(work, made); }));
    }
    /// With all that is asked for, and room for two families.
    RecordId ready(const QString& name, const QStringList& languages = {}, const QStringList& purposes = {},
                   const QString& reference = {}) {
        const RecordId made = volunteer(name, reference, languages, purposes);
        save(made, {{},
                    QStringLiteral("dbs_enhanced"),
                    QStringLiteral("clear"),
                    today().addYears(-1),
                    today().addYears(1),
                    QStringLiteral("Pat"),
                    {}});
        save(made, {{}, QStringLiteral("references"), QStringLiteral("clear"), today().addYears(-1), {}, {}, {}});
        const Training training{{},
                                made,
                                QStringLiteral("Safeguarding level 2"),
                                QStringLiteral("The council"),
                                QStringLiteral("2"),
                                {},
                                {},
                                today().addMonths(-6),
                                today().addYears(2),
                                QStringLiteral("Online")};
        take(write([=](Work& work) { return saveTraining(work, training); }));
        Availability available;
        available.on = today().addDays(-10);
        available.families = 2;
        available.wards = {QStringLiteral("Kursaal")};
        take(write([=](Work& work) { return sayAvailable(work, made, available); }));
        return made;
    }
    void save(const RecordId& whose, const WorkerCheck& check) {
        take(write([=](Work& work) { return saveCheck(work, whose, check); }));
    }
    Worker worker(const RecordId& record) {
        return read([=](Connection& c) { return workerOf(c, record); }).value();
    }
    Match match(const RecordId& record) {
        return read([=](Connection& c) { return matchOf(c, record); }).value();
    }
    QList<MatchCandidate> candidates(const MatchAsk& ask) {
        return read([=, day = today()](Connection& c) { return matchCandidates(c, ask, day); });
    }
    /// For the Popescus.
    QList<MatchFault> faults(const RecordId& whose) {
        for (const MatchCandidate& each : candidates({popescu, {}, {}, {}}))
            if (each.worker.record == whose) return each.faults;
        throw std::runtime_error("no candidate");
    }
    Result<RecordId> propose(const RecordId& whose) {
        MatchProposal proposal;
        proposal.household = popescu;
        proposal.worker = whose;
        proposal.purpose = QStringLiteral("feeding");
        proposal.family = {QStringLiteral("Andreea and Leo"),
                           QStringLiteral("07700 900456"),
                           QStringLiteral("Text first"),
                           QStringLiteral("Romanian"),
                           QStringLiteral("Family centre"),
                           QStringLiteral("Leo, seven weeks"),
                           {}};
        proposal.coordinator = QStringLiteral("Pat Lowe");
        return write([=](Work& work) { return proposeMatch(work, proposal); });
    }
    /// A match that began today.
    RecordId running(const RecordId& whose) {
        const RecordId made = take(propose(whose));
        const QDate day = today();
        demand(write([=](Work& work) {
            return agreeMatch(
                work, made, {.family = day.addDays(-2), .by = QStringLiteral("Andreea"), .volunteer = day.addDays(-1)});
        }));
        demand(write([=](Work& work) { return startMatch(work, made, day); }));
        return made;
    }
    [[nodiscard]] MatchContact met(const RecordId& whom) const {
        MatchContact contact;
        contact.match = whom;
        contact.at = clock.now().addSecs(-3600);
        contact.mode = QStringLiteral("face_to_face");
        contact.minutes = 45;
        contact.by = QStringLiteral("Vera Holt");
        return contact;
    }
    QList<WorkforceMatter> matters() {
        return read([me = session->me(), day = today()](Connection& c) { return workforceMatters(c, me, day); });
    }
};

} // namespace lodestar
