#include "core/services/ReferralDraft.h"

#include "core/rules/ReferralPlace.h"
#include "core/rules/ReferralState.h"
#include "core/services/Fields.h"
#include "core/services/Identity.h"
#include "core/services/Recalling.h"
#include "core/services/SaveFields.h"
#include "core/store/Transaction.h"

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;
using records::Compartment;

namespace {

QString iso(QDate date) {
    return date.toString(Qt::ISODate);
}

QDate dateOf(const QJsonValue& stored) {
    return QDate::fromString(stored.toString().left(10), Qt::ISODate);
}

Status requireSound(Connection& connection, const ReferralDraft& draft) {
    if (draft.person.isNull()) return fail(ErrorCode::InvalidInput, u"person: is needed"_s);
    if (draft.service.trimmed().isEmpty()) return fail(ErrorCode::InvalidInput, u"service: is needed"_s);
    LODESTAR_ASSIGN(const auto died, connection.integer("SELECT died FROM person WHERE record = ?", draft.person));
    if (died.value_or(0) != 0) return fail(ErrorCode::NotAllowed, u"died"_s);
    return {};
}

/// What was typed may name what must be sealed, whatever was chosen.
Compartment placeOf(const ReferralDraft& draft) {
    if (!draft.directory.isEmpty()) return draft.compartment;
    return std::max(draft.compartment, rules::compartmentForService(draft.service));
}

/// What is there and is not said stays out of a new entry.
QJsonObject withoutNothing(QJsonObject fields) {
    for (auto it = fields.begin(); it != fields.end();)
        it = it->isNull() ? fields.erase(it) : std::next(it);
    return fields;
}

Result<Edit> editOf(Work& work, const ReferralDraft& draft) {
    LODESTAR_ASSIGN(const Identity me, readIdentity(work.connection));
    const QString today = iso(work.clock().today());
    QJsonObject fields = withoutNothing(draft.fields());
    fields.insert(u"madeOn"_s, today);
    fields.insert(u"practitioner"_s, me.reference);
    fields.insert(u"state"_s, QJsonObject{{u"state"_s, u"draft"_s}, {u"on"_s, today}, {u"by"_s, me.reference}});
    Edit edit = newEntry(draft.person, u"referral", fields);
    edit.compartment = placeOf(draft);
    return edit;
}

} // namespace

bool ReferralAgreement::isAgreed() const {
    return consent == V("given") && !withdrawn.isValid();
}

bool ReferralAgreement::hasOtherBasis() const {
    return (basis == V("safeguarding_or_public_interest") || basis == V("legal_duty")) && !why.trimmed().isEmpty();
}

QJsonObject ReferralAgreement::toJson() const {
    QJsonObject made;
    put(made, u"consent"_s, consent);
    put(made, u"basis"_s, basis);
    put(made, u"why"_s, why);
    put(made, u"parentTold"_s, parentTold);
    put(made, u"givenBy"_s, givenBy);
    if (on.isValid()) made.insert(u"on"_s, iso(on));
    put(made, u"what"_s, what);
    put(made, u"language"_s, language);
    if (interpreter) made.insert(u"interpreter"_s, *interpreter);
    if (withdrawn.isValid()) made.insert(u"withdrawn"_s, iso(withdrawn));
    return made;
}

ReferralAgreement ReferralAgreement::fromJson(const QJsonObject& json) {
    const auto text = [&](const char* name) { return json.value(V(name)).toString(); };
    ReferralAgreement made{text("consent"),
                           text("basis"),
                           text("why"),
                           text("parentTold"),
                           text("givenBy"),
                           dateOf(json.value(V("on"))),
                           text("what"),
                           text("language"),
                           {},
                           dateOf(json.value(V("withdrawn")))};
    if (json.value(V("interpreter")).isBool()) made.interpreter = json.value(V("interpreter")).toBool();
    return made;
}

bool ReferralDraft::isSafeguarding() const {
    return urgency == V("safeguarding");
}

ReferralDraft ReferralDraft::of(const Entry& entry) {
    ReferralDraft draft;
    draft.person = entry.record;
    draft.service = entry.part(V("referral"), V("service"));
    draft.provider = entry.part(V("referral"), V("provider"));
    draft.directory = entry.part(V("referral"), V("directory"));
    draft.compartment = entry.compartment;
    draft.urgency = entry.part(V("referral"), V("urgency"));
    draft.why = entry.text(V("reasonForReferral"));
    draft.tried = entry.text(V("tried"));
    draft.agreement = ReferralAgreement::fromJson(entry.object(V("agreement")));
    draft.receiver = {entry.part(V("receiver"), V("staff")), entry.part(V("receiver"), V("team")),
                      entry.part(V("receiver"), V("name"))};
    draft.contact = EntryId::fromString(entry.text(V("contact")));
    draft.previous = EntryId::fromString(entry.text(V("previous")));
    draft.nextStepBy = dateOf(entry.value(V("nextStepBy")));
    return draft;
}

QJsonObject ReferralDraft::toJson() const {
    QJsonObject json = withoutNothing(fields());
    json.insert(u"compartment"_s, records::compartmentName(compartment));
    return json;
}

ReferralDraft ReferralDraft::fromJson(const QJsonObject& json) {
    Entry kept;
    kept.fields = json;
    kept.record = RecordId::fromString(kept.text(V("person")));
    kept.compartment = records::compartmentFromName(kept.text(V("compartment"))).value_or(Compartment::Shared);
    return of(kept);
}

QJsonObject ReferralDraft::fields() const {
    QJsonObject referral;
    put(referral, u"service"_s, service);
    put(referral, u"provider"_s, provider);
    put(referral, u"directory"_s, directory);
    put(referral, u"urgency"_s, urgency);
    QJsonObject to;
    put(to, u"staff"_s, receiver.staff);
    put(to, u"team"_s, receiver.team);
    put(to, u"name"_s, receiver.name);
    const auto idOrNothing = [](const EntryId& id) { return id.isNull() ? QJsonValue() : QJsonValue(id.toString()); };
    return {{u"referral"_s, referral},
            {u"reasonForReferral"_s, textOrNull(why)},
            {u"tried"_s, textOrNull(tried)},
            {u"person"_s, person.toString()},
            {u"agreement"_s, objectOrNull(agreement.toJson())},
            {u"receiver"_s, objectOrNull(to)},
            {u"contact"_s, idOrNothing(contact)},
            {u"previous"_s, idOrNothing(previous)},
            {u"nextStepBy"_s, dateOrNull(nextStepBy)}};
}

Result<EntryId> draftReferral(Work& work, const ReferralDraft& draft) {
    LODESTAR_TRY(requireSound(work.connection, draft));
    LODESTAR_ASSIGN(const Edit edit, editOf(work, draft));
    LODESTAR_TRY(save(work, {edit}));
    return edit.entry;
}

Result<EntryId> changeReferral(Work& work, const Entry& drawn, const ReferralDraft& draft) {
    LODESTAR_TRY(requireSound(work.connection, draft));
    LODESTAR_ASSIGN(const auto now, EntryTable(work.connection).find(drawn.id));
    if (!now || now->retired || now->recalled || now->part(V("state"), V("state")) != V("draft"))
        return fail(ErrorCode::Conflict, u"referral: it is no draft any more"_s);
    if (placeOf(draft) > drawn.compartment || draft.person != drawn.record) {
        LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(work.connection));
        LODESTAR_ASSIGN(const EntryId anew, draftReferral(work, draft));
        LODESTAR_TRY(recallEntry(work, drawn.id, u"the referral is kept elsewhere"_s));
        LODESTAR_TRY(transaction.commit());
        return anew;
    }
    Edit whole = newEntry(drawn.record, u"referral", draft.fields());
    return saveFields(work, whole, &drawn);
}

Result<EntryId> reopenReferral(Work& work, const Entry& drawn) {
    const auto state = rules::stateFromName(drawn.part(V("state"), V("state")));
    if (!state || !rules::isEnded(*state)) return fail(ErrorCode::InvalidInput, u"referral: it is still open"_s);
    ReferralDraft again = ReferralDraft::of(drawn);
    again.previous = drawn.id;
    again.contact = {};
    again.nextStepBy = {};
    // What was agreed then was for then: it is asked anew.
    again.agreement = {};
    LODESTAR_TRY(requireSound(work.connection, again));
    LODESTAR_ASSIGN(const Edit edit, editOf(work, again));
    LODESTAR_TRY(save(work, {edit, correctionOf(drawn, {{u"reopenedAs"_s, edit.entry.toString()}})}));
    return edit.entry;
}

} // namespace lodestar
