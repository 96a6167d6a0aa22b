#include "core/services/ReferralLetter.h"

#include "core/services/Audit.h"
#include "core/services/Directory.h"
#include "core/services/Documents.h"
#include "core/services/Family.h"
#include "core/store/Transaction.h"

#include <QBuffer>

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;
using records::Compartment;

namespace {

bool mayRing(const SafeContact& safe) {
    if (safe.call) return *safe.call;
    return safe.how == V("any") || safe.how == V("call");
}

Status addHome(Connection& connection, const RecordId& person, QDate today, ReferralLetter& letter) {
    const auto household = householdNamed(connection, person, today);
    // A receiver holds the one person and no household.
    if (!household)
        return household.error().code == ErrorCode::NotFound ? Status() : std::unexpected(household.error());
    LODESTAR_ASSIGN(const Family family, readFamily(connection, *household, today));
    if (family.confidentialAddress || family.addresses.isEmpty()) return {};
    const Address& home = family.addresses.first();
    for (const QString& line : {home.line1, home.line2, home.town, home.postcode})
        if (!line.isEmpty()) letter.home.append(line);
    return {};
}

Status addPerson(Connection& connection, const RecordId& record, QDate today, ReferralLetter& letter) {
    LODESTAR_ASSIGN(const auto person, readPerson(connection, record));
    if (!person) return fail(ErrorCode::NotFound, u"person"_s);
    if (person->died) return fail(ErrorCode::NotAllowed, u"died"_s);
    letter.person = person->fullName();
    letter.born = person->conflicts.contains(u"birthDate"_s) ? QDate() : person->birthDate;
    letter.nhsNumber = person->nhsNumber;
    letter.language = person->interpreterLanguage.isEmpty() ? person->language : person->interpreterLanguage;
    letter.interpreter = person->interpreterNeeded;
    if (letter.whom == LetterFor::Family) return {};
    if (mayRing(person->safeContact)) letter.phone = person->phone;
    return addHome(connection, record, today, letter);
}

Status addService(Connection& connection, const ReferralDraft& draft, ReferralLetter& letter) {
    letter.service = draft.service;
    if (!draft.provider.isEmpty()) letter.address.append(draft.provider);
    if (draft.directory.isEmpty()) return {};
    LODESTAR_ASSIGN(const auto row, directoryRow(connection, draft.directory));
    if (row && !row->howToRefer.address.isEmpty())
        letter.address += row->howToRefer.address.split(u',', Qt::SkipEmptyParts);
    for (QString& line : letter.address)
        line = line.trimmed();
    return {};
}

QString titleOf(LetterFor whom) {
    return whom == LetterFor::Service ? u"Referral letter"_s : u"Referral, copy for the family"_s;
}

/// Who reads the shared list of what was given must not learn of a service that is not hers to know of.
QJsonObject givenFields(const Entry& drawn, LetterFor whom, const QString& now) {
    QString to = whom == LetterFor::Family ? u"the family"_s : u"a service"_s;
    if (whom == LetterFor::Service && drawn.compartment == Compartment::Shared)
        to = drawn.part(V("referral"), V("service"));
    return {{u"sheet"_s, titleOf(whom)}, {u"to"_s, to}, {u"at"_s, now}};
}

} // namespace

Result<ReferralLetter> readReferralLetter(Connection& connection, const EntryId& referral, const Identity& me,
                                          QDate today, LetterFor whom) {
    LODESTAR_ASSIGN(const auto entry, EntryTable(connection).find(referral));
    if (!entry || entry->retired || entry->recalled) return fail(ErrorCode::NotFound, u"referral"_s);
    const ReferralDraft draft = ReferralDraft::of(*entry);
    if (whom == LetterFor::Family && entry->compartment == Compartment::Sealed)
        return fail(ErrorCode::NotAllowed, u"sealed"_s);
    if (draft.agreement.withdrawn.isValid() && !draft.agreement.hasOtherBasis())
        return fail(ErrorCode::NotAllowed, u"withdrawn"_s);
    ReferralLetter letter;
    letter.whom = whom;
    letter.on = today;
    letter.agreement = draft.agreement;
    letter.urgency = draft.urgency;
    letter.from = me.name;
    letter.role = me.role;
    letter.team = me.team;
    LODESTAR_TRY(addPerson(connection, draft.person, today, letter));
    LODESTAR_TRY(addService(connection, draft, letter));
    if (whom == LetterFor::Family) return letter;
    letter.why = draft.why;
    letter.tried = draft.tried;
    return letter;
}

Status keepReferralLetter(Work& work, const Entry& drawn, LetterFor whom, const QByteArray& pdf, bool saved) {
    if (whom == LetterFor::Family && drawn.compartment == Compartment::Sealed)
        return fail(ErrorCode::NotAllowed, u"sealed"_s);
    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(work.connection));
    QBuffer content;
    content.setData(pdf);
    content.open(QIODevice::ReadOnly);
    const NewDocument document{drawn.record, titleOf(whom), u"application/pdf"_s, drawn.compartment};
    LODESTAR_ASSIGN(const EntryId kept, attachDocument(work, document, content));
    LODESTAR_ASSIGN(const auto held, EntryTable(work.connection).find(kept));
    const QString now = work.clock().now().toString(Qt::ISODate);
    QList<Edit> edits;
    if (whom == LetterFor::Service && held)
        edits.append(correctionOf(drawn, {{u"letter"_s, held->part(V("document"), V("content"))}}));
    if (drawn.compartment != Compartment::Sealed)
        edits.append(newEntry(drawn.record, u"given", {{u"given"_s, givenFields(drawn, whom, now)}}));
    if (!edits.isEmpty()) LODESTAR_TRY(save(work, edits));
    LODESTAR_TRY(note(work.connection, {now, work.writer.staff, saved ? u"exported"_s : u"printed"_s, drawn.record,
                                        u"referral letter"_s}));
    return transaction.commit();
}

} // namespace lodestar
