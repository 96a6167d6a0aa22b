#include "core/services/Sharing.h"

#include "core/base/DateText.h"
#include "core/base/Fold.h"
#include "core/rules/ReferralState.h"
#include "core/services/EarlyYears.h"
#include "core/services/Fields.h"
#include "core/store/EntryTable.h"

#include <algorithm>

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;

namespace {

SharingAnswer answerOf(const Entry& entry) {
    const auto part = [&entry](V name) { return entry.part(V("consent"), name); };
    SharingAnswer answer;
    answer.entry = entry.id;
    answer.person = entry.record;
    answer.agency = part(V("agency"));
    answer.purpose = part(V("purpose"));
    answer.answer = part(V("answer"));
    answer.on = storedDate(part(V("on")));
    answer.givenBy = part(V("givenBy"));
    answer.how = part(V("how"));
    answer.direction = part(V("direction"));
    answer.scope = part(V("scope"));
    answer.withdrawnOn = storedDate(entry.part(V("withdrawn"), V("on")));
    answer.withdrawnBy = entry.part(V("withdrawn"), V("by"));
    answer.inConflict = entry.inConflict(V("consent")) || entry.inConflict(V("withdrawn"));
    answer.drawn = entry;
    if (!entry.object(V("withdrawn")).isEmpty()) answer.answer = u"withdrawn"_s;
    return answer;
}

bool sameAgency(const QString& one, const QString& other) {
    return folded(one) == folded(other);
}

Status checkDay(QDate on, const Clock& clock) {
    if (on.isValid() && on <= clock.today()) return {};
    return fail(ErrorCode::InvalidInput, u"on: must be a day that has come"_s);
}

Status refuseAfterDeath(Connection& connection, const RecordId& person) {
    LODESTAR_ASSIGN(const bool died, childHasDied(connection, person));
    return died ? fail(ErrorCode::NotAllowed, u"died"_s) : Status();
}

bool isOpenReferral(const Entry& referral) {
    const auto state = rules::stateFromName(referral.part(V("state"), V("state")));
    return !state || !rules::isEnded(*state);
}

/// Whether the agency is a navigator, or speaks for one.
bool isNavigator(const QString& agency) {
    return folded(agency).contains(V("navigator"));
}

} // namespace

bool SharingAnswer::allows() const {
    return answer == V("agreed") && !withdrawnOn.isValid() && !inConflict;
}

Result<QList<SharingAnswer>> sharingAnswers(Connection& connection, const RecordId& person) {
    QList<SharingAnswer> answers;
    LODESTAR_ASSIGN(const auto entries, EntryTable(connection).ofRecord(person, u"consent"));
    for (const Entry& each : entries)
        answers.append(answerOf(each));
    // By the day it was said; of one day, what was written last.
    std::ranges::stable_sort(answers, [](const SharingAnswer& a, const SharingAnswer& b) {
        return a.on != b.on ? a.on > b.on : a.drawn.madeAt > b.drawn.madeAt;
    });
    return answers;
}

const SharingAnswer* newestAnswer(const QList<SharingAnswer>& answers, const QString& agency, const QString& purpose) {
    const auto found = std::ranges::find_if(answers, [&](const SharingAnswer& each) {
        return sameAgency(each.agency, agency) && folded(each.purpose) == folded(purpose);
    });
    return found == answers.cend() ? nullptr : &*found;
}

bool mayShareWith(const QList<SharingAnswer>& answers, const QString& agency, const QString& purpose) {
    if (purpose.isEmpty()) {
        return std::ranges::any_of(answers, [&](const SharingAnswer& each) {
            return sameAgency(each.agency, agency) && newestAnswer(answers, agency, each.purpose)->allows();
        });
    }
    const SharingAnswer* asked = newestAnswer(answers, agency, purpose);
    if (asked == nullptr) asked = newestAnswer(answers, agency, {});
    return asked != nullptr && asked->allows();
}

Result<bool> agreementStandsFor(Connection& connection, const RecordId& about, const QString& agency) {
    QList<RecordId> people{about};
    LODESTAR_ASSIGN(const auto members, readMembers(connection, about));
    for (const FamilyMember& each : members)
        people.append(each.person.record);
    for (const RecordId& person : std::as_const(people)) {
        LODESTAR_ASSIGN(const auto answers, sharingAnswers(connection, person));
        if (mayShareWith(answers, agency)) return true;
    }
    return false;
}

Result<QList<SharedOnce>> sharedAbout(Connection& connection, const QList<RecordId>& records) {
    QList<SharedOnce> shared;
    for (const RecordId& record : records) {
        LODESTAR_ASSIGN(const auto entries, EntryTable(connection).ofRecord(record, u"sharing"));
        for (const Entry& each : entries) {
            if (each.compartment == records::Compartment::Sealed) continue;
            const auto part = [&each](V name) { return each.part(V("sharing"), name); };
            shared.append({each.id, record, part(V("with")), part(V("what")), part(V("basis")), part(V("parentTold")),
                           storedDate(part(V("on"))), each.compartment});
        }
    }
    std::ranges::stable_sort(shared, std::ranges::greater(), &SharedOnce::on);
    return shared;
}

Result<QList<SharingGiver>> sharingGivers(Connection& connection, const RecordId& person) {
    LODESTAR_ASSIGN(const auto about, readPerson(connection, person));
    if (!about) return fail(ErrorCode::NotFound, u"person"_s);
    if (!about->child) return QList<SharingGiver>{{person, about->fullName(), u"herself"_s}};
    QList<SharingGiver> givers;
    for (const Carer& each : about->carers) {
        if (each.parentalResponsibility != V("yes") || each.courtRestriction) continue;
        LODESTAR_ASSIGN(const auto carer, readPerson(connection, each.person));
        if (carer && !carer->died) givers.append({each.person, carer->fullName(), u"parental_responsibility"_s});
    }
    return givers;
}

Result<EntryId> recordSharingAnswer(Work& work, const SharingAnswer& answer) {
    const auto needed = [](const QString& text, const QString& field) {
        return text.trimmed().isEmpty() ? fail(ErrorCode::InvalidInput, field + u": is needed"_s) : Status();
    };
    LODESTAR_TRY(needed(answer.agency, u"agency"_s));
    LODESTAR_TRY(needed(answer.purpose, u"purpose"_s));
    LODESTAR_TRY(needed(answer.answer, u"answer"_s));
    LODESTAR_TRY(needed(answer.givenBy, u"givenBy"_s));
    LODESTAR_TRY(checkDay(answer.on, work.clock()));
    LODESTAR_TRY(refuseAfterDeath(work.connection, answer.person));
    QJsonObject consent{{u"answer"_s, answer.answer}, {u"on"_s, answer.on.toString(Qt::ISODate)}};
    put(consent, u"agency"_s, answer.agency);
    put(consent, u"purpose"_s, answer.purpose);
    put(consent, u"givenBy"_s, answer.givenBy);
    put(consent, u"how"_s, answer.how);
    put(consent, u"direction"_s, answer.direction);
    put(consent, u"scope"_s, answer.scope);
    const Edit edit = newEntry(answer.person, u"consent", {{u"consent"_s, consent}});
    LODESTAR_TRY(save(work, {edit}));
    return edit.entry;
}

Result<WithdrawalEffects> withdrawalEffects(Connection& connection, const SharingAnswer& answer) {
    WithdrawalEffects effects;
    LODESTAR_ASSIGN(const auto waiting,
                    connection.integer("SELECT count(*) FROM outbox JOIN change c ON c.n = outbox.n WHERE c.record = ?",
                                       answer.person));
    effects.waitingToSend = static_cast<int>(waiting.value_or(0));
    LODESTAR_ASSIGN(const auto referrals, EntryTable(connection).ofRecord(answer.person, u"referral"));
    for (const Entry& each : referrals) {
        const QString service = each.part(V("referral"), V("service"));
        const QString provider = each.part(V("referral"), V("provider"));
        const bool there = sameAgency(service, answer.agency) || sameAgency(provider, answer.agency);
        if (there && each.compartment != records::Compartment::Sealed && isOpenReferral(each))
            effects.referrals.append(service);
    }
    LODESTAR_ASSIGN(const auto shared, sharedAbout(connection, {answer.person}));
    effects.shared = static_cast<int>(
        std::ranges::count_if(shared, [&](const SharedOnce& each) { return sameAgency(each.with, answer.agency); }));
    effects.navigator = isNavigator(answer.agency);
    return effects;
}

Status withdrawSharing(Work& work, const SharingAnswer& drawn, QDate on, const QString& by) {
    LODESTAR_TRY(checkDay(on, work.clock()));
    if (by.trimmed().isEmpty()) return fail(ErrorCode::InvalidInput, u"by: is needed"_s);
    if (drawn.withdrawnOn.isValid()) return fail(ErrorCode::Conflict, u"consent: withdrawn already"_s);
    const QJsonObject withdrawn{{u"on"_s, on.toString(Qt::ISODate)}, {u"by"_s, by.trimmed()}};
    // Whoever reads the answer alone must find it withdrawn too.
    QJsonObject consent = drawn.drawn.object(V("consent"));
    consent.insert(u"answer"_s, u"withdrawn"_s);
    return save(work, {correctionOf(drawn.drawn, {{u"consent"_s, consent}, {u"withdrawn"_s, withdrawn}})});
}

Result<EntryId> recordShared(Work& work, const SharedOnce& shared) {
    if (shared.with.trimmed().isEmpty()) return fail(ErrorCode::InvalidInput, u"with: is needed"_s);
    if (shared.what.trimmed().isEmpty()) return fail(ErrorCode::InvalidInput, u"what: is needed"_s);
    if (shared.basis.isEmpty()) return fail(ErrorCode::InvalidInput, u"basis: is needed"_s);
    LODESTAR_TRY(checkDay(shared.on, work.clock()));
    if (shared.basis == V("agreement")) {
        LODESTAR_ASSIGN(const bool stands, agreementStandsFor(work.connection, shared.about, shared.with));
        if (!stands) return fail(ErrorCode::NotAllowed, u"agreement: none stands with %1"_s.arg(shared.with));
    }
    QJsonObject fields{{u"basis"_s, shared.basis}, {u"on"_s, shared.on.toString(Qt::ISODate)}};
    put(fields, u"with"_s, shared.with);
    put(fields, u"what"_s, shared.what);
    put(fields, u"parentTold"_s, shared.parentTold);
    Edit edit = newEntry(shared.about, u"sharing", {{u"sharing"_s, fields}});
    edit.compartment = shared.compartment;
    LODESTAR_TRY(save(work, {edit}));
    return edit.entry;
}

} // namespace lodestar
