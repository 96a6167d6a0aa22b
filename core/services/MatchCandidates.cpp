// Who could be matched with a family, and why not.
#include "core/base/Fold.h"
#include "core/services/Matches.h"
#include "core/services/OwnFamily.h"

#include <algorithm>
#include <array>

namespace lodestar {

using namespace Qt::StringLiterals;

namespace {

/// From the least on.
constexpr std::array dbsLevels{"dbs_basic", "dbs_standard", "dbs_enhanced", "dbs_enhanced_barred"};

int dbsLevel(const QString& sort) {
    const auto found = std::ranges::find(dbsLevels, sort, [](const char* each) { return QString::fromLatin1(each); });
    return found == dbsLevels.end() ? -1 : static_cast<int>(found - dbsLevels.begin());
}

/// Of all that are of this kind one must hold today; if none does, whether one did.
template<typename List, typename Is>
void ask(const List& list, Is isOne, std::pair<MatchFault, MatchFault> missingOrExpired, QDate today,
         QList<MatchFault>& faults) {
    bool expired = false;
    for (const auto& each : list) {
        if (!isOne(each)) continue;
        if (each.holds(today)) return;
        expired = expired || (each.expires.isValid() && each.expires < today);
    }
    faults.append(expired ? missingOrExpired.second : missingOrExpired.first);
}

QList<MatchFault> faultsOf(const Worker& worker, const WorkforceRules& rules, QDate today) {
    QList<MatchFault> faults;
    if (!worker.isHere(today) || (worker.from.isValid() && today < worker.from)) faults.append(MatchFault::NotHere);
    if (!rules.dbs.isEmpty()) {
        // A certificate that is "not clear" is none, however long it lasts.
        const auto isDbs = [&](const WorkerCheck& each) {
            return dbsLevel(each.sort) >= dbsLevel(rules.dbs) && each.outcome == u"clear";
        };
        ask(worker.checks, isDbs, {MatchFault::DbsMissing, MatchFault::DbsExpired}, today, faults);
    }
    if (rules.references) {
        const auto isReference = [](const WorkerCheck& each) { return each.sort == u"references"; };
        ask(worker.checks, isReference, {MatchFault::ReferencesMissing, MatchFault::ReferencesMissing}, today, faults);
    }
    for (const QString& course : rules.courses) {
        const QString wanted = folded(course);
        const auto isCourse = [&](const Training& each) { return folded(each.course).startsWith(wanted); };
        QList<MatchFault> missing;
        ask(worker.training, isCourse, {MatchFault::TrainingMissing, MatchFault::TrainingExpired}, today, missing);
        if (!missing.isEmpty() && !faults.contains(missing.first())) faults.append(missing.first());
    }
    return faults;
}

bool containsFolded(const QStringList& among, const QString& one) {
    return std::ranges::any_of(among, [&](const QString& each) { return folded(each) == folded(one); });
}

int fits(const MatchCandidate& each) {
    return (each.forPurpose ? 4 : 0) + (each.speaks ? 2 : 0) + (each.inWard ? 1 : 0);
}

} // namespace

Result<QList<MatchCandidate>> matchCandidates(Connection& connection, const MatchAsk& ask, QDate today) {
    LODESTAR_ASSIGN(const auto all, workers(connection, today));
    LODESTAR_ASSIGN(const auto rules, workforceRules(connection));
    LODESTAR_ASSIGN(const auto open, matches(connection));
    LODESTAR_ASSIGN(const auto ofFamily, matchesOfFamily(connection, ask.household));
    QHash<RecordId, int> has;
    QSet<RecordId> withThem;
    for (const Match& each : open) {
        ++has[each.worker];
        const bool theirs =
            std::ranges::any_of(ofFamily, [&](const FamilyMatch& one) { return one.match == each.record; });
        if (theirs) withThem.insert(each.worker);
    }
    QList<MatchCandidate> found;
    for (const Worker& worker : all) {
        if (!worker.isVolunteer()) continue;
        MatchCandidate made{worker, faultsOf(worker, rules, today)};
        LODESTAR_ASSIGN(const auto own, ownFamilyOf(connection, worker.reference, today));
        if (own.contains(ask.household)) made.faults.prepend(MatchFault::OwnFamily);
        if (withThem.contains(worker.record)) made.faults.append(MatchFault::AlreadyMatched);
        made.free = worker.available ? worker.available->families - has.value(worker.record) : 0;
        if (!worker.available)
            made.faults.append(MatchFault::NotAvailable);
        else if (made.free <= 0)
            made.faults.append(MatchFault::NoFreePlace);
        made.forPurpose = ask.purpose.isEmpty() || worker.purposes.contains(ask.purpose);
        made.speaks = ask.language.isEmpty() || containsFolded(worker.languages, ask.language);
        made.inWard = worker.available && (ask.ward.isEmpty() || worker.available->wards.isEmpty() ||
                                           containsFolded(worker.available->wards, ask.ward));
        found.append(made);
    }
    std::ranges::stable_sort(found, [](const MatchCandidate& a, const MatchCandidate& b) {
        if (a.isPossible() != b.isPossible()) return a.isPossible();
        return std::pair(fits(a), a.free) > std::pair(fits(b), b.free);
    });
    return found;
}

} // namespace lodestar
