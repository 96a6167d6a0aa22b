#include "core/services/Matches.h"

#include "core/base/DateText.h"
#include "core/services/Bereavement.h"
#include "core/services/Identity.h"
#include "core/services/MatchFields.h"
#include "core/services/MatchRequests.h"
#include "core/services/SaveFields.h"
#include "core/store/EntryTable.h"
#include "core/store/Transaction.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;

namespace {

constexpr int mostMinutes = 24 * 60;

std::unexpected<Error> invalid(const QString& why) {
    return std::unexpected(Error{ErrorCode::InvalidInput, why});
}

Result<Match> demandMatch(Connection& connection, const RecordId& record) {
    LODESTAR_ASSIGN(const auto found, matchOf(connection, record));
    if (!found) return fail(ErrorCode::NotFound, u"match"_s);
    return *found;
}

/// Refuses whom the checks do not let.
Status checkVolunteer(Connection& connection, const RecordId& household, const RecordId& worker, QDate today) {
    LODESTAR_ASSIGN(const auto all, matchCandidates(connection, {household, {}, {}, {}}, today));
    const auto found =
        std::ranges::find_if(all, [&](const MatchCandidate& each) { return each.worker.record == worker; });
    if (found == all.cend()) return fail(ErrorCode::NotFound, u"worker"_s);
    return found->isPossible() ? Status() : fail(ErrorCode::NotAllowed, u"match: checks"_s);
}

/// The household's side of a match, where it is held here.
Result<std::optional<Entry>> matchedEntry(Connection& connection, const RecordId& match) {
    LODESTAR_ASSIGN(const auto all, EntryTable(connection).ofKind(u"matched"));
    for (const Entry& each : all)
        if (each.text(V("match")) == match.toString()) return each;
    return std::nullopt;
}

Status noteInFamily(Work& work, const RecordId& match, const QJsonObject& fields) {
    LODESTAR_ASSIGN(const auto matched, matchedEntry(work.connection, match));
    return matched ? save(work, {correctionOf(*matched, fields)}) : Status();
}

/// Checks, purpose and family stand; the volunteer herself was judged when it was proposed.
Status faultsAtStart(Connection& connection, const Match& match, QDate today) {
    LODESTAR_ASSIGN(const auto all, matchCandidates(connection, {match.household, {}, {}, {}}, today));
    for (const MatchCandidate& each : all) {
        if (each.worker.record != match.worker) continue;
        // This match itself takes its place and is with this family.
        const bool other = std::ranges::any_of(each.faults, [](MatchFault fault) {
            return fault != MatchFault::AlreadyMatched && fault != MatchFault::NoFreePlace;
        });
        return other ? fail(ErrorCode::NotAllowed, u"match: checks"_s) : Status();
    }
    return fail(ErrorCode::NotAllowed, u"match: checks"_s);
}

QString iso(QDate day) {
    return day.toString(Qt::ISODate);
}

/// The coordinator had the family for its match. One that never began leaves the request as it was.
Status leaveFamily(Work& work, const Match& match, QDate on) {
    if (match.household.isNull() || !match.from.isValid()) return {};
    LODESTAR_ASSIGN(const auto there, matchesOfFamily(work.connection, match.household));
    const bool others = std::ranges::any_of(there, [](const FamilyMatch& each) { return !each.to.isValid(); });
    return others ? Status() : endCoordination(work, match.household, on);
}

} // namespace

Match::State Match::state() const {
    if (to.isValid()) return State::Ended;
    if (from.isValid()) return State::Running;
    return familyAgreed.isValid() && volunteerAgreed.isValid() ? State::Agreed : State::Proposed;
}

int Match::minutes() const {
    int sum = 0;
    for (const MatchContact& each : contacts)
        sum += each.minutes;
    return sum;
}

Result<QList<Match>> matches(Connection& connection, bool endedToo) {
    QList<Match> found;
    QHash<RecordId, qsizetype> places;
    EntryTable entries(connection);
    LODESTAR_ASSIGN(const auto roots, entries.ofKind(u"match"));
    for (const Entry& each : roots) {
        if (places.contains(each.record)) continue;
        places.insert(each.record, found.size());
        found.append(matchFrom(each));
    }
    LODESTAR_ASSIGN(const auto contacts, entries.ofKind(u"match_contact"));
    for (const Entry& each : contacts)
        if (const auto place = places.constFind(each.record); place != places.cend())
            found[*place].contacts.append(matchContactFrom(each));
    LODESTAR_ASSIGN(const auto inFamilies, entries.ofKind(u"matched"));
    for (const Entry& each : inFamilies) {
        const auto place = places.constFind(RecordId::fromString(each.text(V("match"))));
        if (place == places.cend()) continue;
        found[*place].household = each.record;
        found[*place].matched = each.id;
    }
    if (!endedToo) found.removeIf([](const Match& each) { return each.state() == Match::State::Ended; });
    std::ranges::stable_sort(found, [](const Match& a, const Match& b) {
        const bool ended = a.state() == Match::State::Ended;
        if (ended != (b.state() == Match::State::Ended)) return !ended;
        return QString::localeAwareCompare(a.family.called, b.family.called) < 0;
    });
    return found;
}

Result<std::optional<Match>> matchOf(Connection& connection, const RecordId& record) {
    LODESTAR_ASSIGN(const auto all, matches(connection, true));
    const auto found = std::ranges::find(all, record, &Match::record);
    return found == all.cend() ? std::nullopt : std::optional<Match>(*found);
}

Result<QList<FamilyMatch>> matchesOfFamily(Connection& connection, const RecordId& household) {
    LODESTAR_ASSIGN(const auto entries, EntryTable(connection).ofRecord(household, u"matched"));
    QList<FamilyMatch> found;
    for (const Entry& each : entries)
        found.append(familyMatchFrom(each));
    return found;
}

Result<RecordId> proposeMatch(Work& work, const MatchProposal& proposal) {
    if (proposal.purpose.isEmpty()) return invalid(u"purpose: is needed"_s);
    if (proposal.family.called.simplified().isEmpty()) return invalid(u"called: is needed"_s);
    LODESTAR_TRY(checkVolunteer(work.connection, proposal.household, proposal.worker, work.clock().today()));
    LODESTAR_ASSIGN(const auto worker, workerOf(work.connection, proposal.worker));
    const RecordId match = RecordId::create();
    QJsonObject volunteer{{u"worker"_s, worker->record.toString()}, {u"name"_s, worker->name}};
    if (!worker->reference.isEmpty()) volunteer.insert(u"reference"_s, worker->reference);
    const Edit made = newEntry(
        match, u"match",
        {{u"volunteer"_s, volunteer}, {u"family"_s, fieldsOf(proposal.family)}, {u"purpose"_s, proposal.purpose}});
    QJsonObject matched{
        {u"match"_s, match.toString()}, {u"volunteer"_s, worker->name}, {u"purpose"_s, proposal.purpose}};
    if (!proposal.coordinator.isEmpty()) matched.insert(u"coordinator"_s, proposal.coordinator);
    LODESTAR_TRY(save(work, {made, newEntry(proposal.household, u"matched", matched)}));
    return match;
}

Status agreeMatch(Work& work, const RecordId& record, const MatchAgreement& agreement) {
    LODESTAR_ASSIGN(const Match match, demandMatch(work.connection, record));
    QJsonObject fields;
    if (agreement.family.isValid()) {
        QJsonObject family{{u"on"_s, iso(agreement.family)}};
        if (!agreement.by.trimmed().isEmpty()) family.insert(u"by"_s, agreement.by.trimmed());
        if (!agreement.how.trimmed().isEmpty()) family.insert(u"how"_s, agreement.how.trimmed());
        fields.insert(u"agreedByFamily"_s, family);
    }
    if (agreement.volunteer.isValid())
        fields.insert(u"agreedByVolunteer"_s, QJsonObject{{u"on"_s, iso(agreement.volunteer)}});
    if (fields.isEmpty()) return invalid(u"on: is needed"_s);
    return save(work, {correctionOf(match.drawn, fields)});
}

Status tellMatch(Work& work, const RecordId& record, const MatchFamily& family) {
    if (family.called.simplified().isEmpty()) return invalid(u"called: is needed"_s);
    LODESTAR_ASSIGN(const Match match, demandMatch(work.connection, record));
    if (family == match.family) return {};
    return save(work, {correctionOf(match.drawn, {{u"family"_s, fieldsOf(family)}})});
}

Status startMatch(Work& work, const RecordId& record, QDate from) {
    LODESTAR_ASSIGN(const Match match, demandMatch(work.connection, record));
    if (match.state() != Match::State::Agreed) return invalid(u"agreed: both must have agreed"_s);
    if (!from.isValid()) return invalid(u"from: is needed"_s);
    if (from < std::max(match.familyAgreed, match.volunteerAgreed))
        return invalid(u"from: lies before both had agreed"_s);
    LODESTAR_TRY(faultsAtStart(work.connection, match, work.clock().today()));
    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(work.connection));
    QList<Edit> edits{correctionOf(match.drawn, {{u"from"_s, iso(from)}})};
    if (!match.reference.isEmpty())
        edits.append(newEntry(record, u"allotment", {{u"staff"_s, match.reference}, {u"from"_s, iso(from)}}));
    LODESTAR_TRY(save(work, edits));
    LODESTAR_TRY(noteInFamily(work, record, {{u"from"_s, iso(from)}}));
    const QString answer = QCoreApplication::translate("Matches", "%1, from %2").arg(match.volunteer, dateText(from));
    if (!match.household.isNull()) LODESTAR_TRY(answerMatchRequests(work, match.household, answer));
    return transaction.commit();
}

Status endMatch(Work& work, const RecordId& record, QDate on, const QString& why, const QString& words) {
    LODESTAR_ASSIGN(const Match match, demandMatch(work.connection, record));
    if (!on.isValid()) return invalid(u"on: is needed"_s);
    if (why.isEmpty()) return invalid(u"why: is needed"_s);
    if (match.from.isValid() && on < match.from) return invalid(u"on: lies before it began"_s);
    QJsonObject ending{{u"on"_s, iso(on)}, {u"why"_s, why}};
    if (!words.trimmed().isEmpty()) ending.insert(u"words"_s, words.trimmed());
    QList<Edit> edits{correctionOf(match.drawn, {{u"to"_s, iso(on)}, {u"ending"_s, ending}})};
    LODESTAR_ASSIGN(const auto allotments, EntryTable(work.connection).ofRecord(record, u"allotment"));
    for (const Entry& each : allotments)
        if (each.text(V("to")).isEmpty()) edits.append(correctionOf(each, {{u"to"_s, iso(on)}}));
    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(work.connection));
    LODESTAR_TRY(save(work, edits));
    LODESTAR_TRY(noteInFamily(work, record, {{u"to"_s, iso(on)}, {u"why"_s, why}}));
    LODESTAR_TRY(leaveFamily(work, match, on));
    return transaction.commit();
}

Result<QList<FamilyDeath>> deathsToTell(Connection& connection, const Match& match) {
    if (match.household.isNull() || match.state() == Match::State::Ended) return QList<FamilyDeath>();
    const QDate since = QDate::fromString(match.drawn.madeAt.left(10), Qt::ISODate);
    LODESTAR_ASSIGN(auto deaths, deathsKnownSince(connection, match.household, since));
    deaths.removeIf([&](const FamilyDeath& each) { return match.toldOf.contains(each.entry); });
    return deaths;
}

Status goOnAfterDeath(Work& work, const RecordId& record, const MatchFamily& family) {
    if (family.called.simplified().isEmpty()) return invalid(u"called: is needed"_s);
    LODESTAR_ASSIGN(const Match match, demandMatch(work.connection, record));
    LODESTAR_ASSIGN(const auto deaths, deathsToTell(work.connection, match));
    if (deaths.isEmpty()) return invalid(u"death: nobody is to be told of one"_s);
    QJsonArray told = match.drawn.value(V("toldOf")).toArray();
    for (const FamilyDeath& each : deaths)
        told.append(QJsonObject{{u"death"_s, each.entry.toString()}, {u"on"_s, iso(work.clock().today())}});
    QJsonObject fields{{u"toldOf"_s, told}};
    if (family != match.family) fields.insert(u"family"_s, fieldsOf(family));
    return save(work, {correctionOf(match.drawn, fields)});
}

Result<EntryId> recordMatchContact(Work& work, const MatchContact& contact) {
    if (!contact.at.isValid()) return invalid(u"at: is needed"_s);
    if (contact.mode.isEmpty()) return invalid(u"mode: is needed"_s);
    if (contact.at > work.clock().now()) return invalid(u"at: lies ahead"_s);
    if (contact.minutes < 0 || contact.minutes > mostMinutes) return invalid(u"minutes: must be from 0 to 1440"_s);
    LODESTAR_ASSIGN(const Match match, demandMatch(work.connection, contact.match));
    const QDate day = contact.at.date();
    if (!match.from.isValid() || day < match.from || (match.to.isValid() && day > match.to))
        return invalid(u"at: the match was not running then"_s);
    return saveFields(work, newEntry(contact.match, u"match_contact", fieldsOf(contact)));
}

Status answerWorry(Work& work, const EntryId& contact, const QString& words) {
    if (words.trimmed().isEmpty()) return invalid(u"words: are needed"_s);
    LODESTAR_ASSIGN(const auto held, EntryTable(work.connection).find(contact));
    if (!held || held->kind != u"match_contact") return fail(ErrorCode::NotFound, u"contact"_s);
    LODESTAR_ASSIGN(const Identity me, readIdentity(work.connection));
    const QJsonObject answered{{u"on"_s, iso(work.clock().today())}, {u"by"_s, me.name}, {u"words"_s, words.trimmed()}};
    return save(work, {correctionOf(*held, {{u"answered"_s, answered}})});
}

} // namespace lodestar
