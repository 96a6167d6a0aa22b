#include "core/services/PrintQueue.h"

#include "core/base/DateText.h"
#include "core/services/AllotmentSql.h"
#include "core/services/Documents.h"
#include "core/services/FamilyMember.h"
#include "core/services/ReviewService.h"
#include "core/store/EntryTable.h"
#include "core/store/Transaction.h"

#include <QBuffer>

#include <algorithm>

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;

namespace {

/// Waiting sheets with the child's name and home. A sheet for, or about, somebody who died is left where it is.
QByteArray waitingSheets() {
    return "SELECT e.id, m.household, p.given, p.known, p.family FROM entry e JOIN person p ON p.record = e.record "
           "LEFT JOIN member m ON m.person = e.record AND (m.to_on IS NULL OR m.to_on > ?1) "
           "LEFT JOIN household h ON h.record = m.household WHERE e.kind = 'to_print' AND e.retired = 0 AND e.recalled "
           "= 0 "
           "AND e.compartment < 3 AND NOT p.died AND "
           "json_extract(e.fields, '$.done') IS NULL AND (?2 = '' OR e.author = ?3 OR EXISTS (SELECT 1 FROM " +
           standingAllotments("?1") + " s WHERE s.record IN (h.record, p.record) AND s.holder" + isOneOf("?2") +
           ")) ORDER BY e.happened, e.id, m.lives_here DESC";
}

Result<bool> hasDied(Connection& connection, const RecordId& person) {
    LODESTAR_ASSIGN(const auto died, connection.integer("SELECT died FROM person WHERE record = ?", person));
    return died.value_or(0) != 0;
}

Result<QString> homeLanguage(Connection& connection, const RecordId& household) {
    LODESTAR_ASSIGN(Statement query, connection.statement("SELECT language FROM household WHERE record = ?"));
    LODESTAR_ASSIGN(const auto found, query.bind(household).first([](const Statement& row) { return row.text(0); }));
    return found.value_or(QString());
}

RecordId recipientOf(const Entry& entry) {
    return RecordId::fromString(entry.part(V("sheet"), V("toPerson")));
}

bool isAmong(const QList<SheetRecipient>& people, const RecordId& person) {
    return std::ranges::any_of(people, [&](const SheetRecipient& each) { return each.person == person; });
}

bool mayBeTold(const Carer& carer) {
    return !carer.courtRestriction && (carer.mayReceiveInformation || carer.parentalResponsibility == V("yes"));
}

Status refuseAfterDeath(Connection& connection, const Entry& entry) {
    LODESTAR_ASSIGN(const bool died, hasDied(connection, entry.record));
    if (died) return fail(ErrorCode::NotAllowed, u"died"_s);
    return {};
}

/// The sheet as it now is: what was answered meanwhile is not answered twice.
Result<Entry> open(Connection& connection, const Entry& drawn) {
    LODESTAR_ASSIGN(const auto now, EntryTable(connection).find(drawn.id));
    if (!now || now->kind != V("to_print")) return fail(ErrorCode::NotFound, u"to_print"_s);
    if (!now->object(V("done")).isEmpty()) return fail(ErrorCode::Conflict, u"to_print: answered meanwhile"_s);
    return *now;
}

/// Whether the reply to the postcard that a sheet names is here: it is not printed any more.
Result<bool> cameBack(EntryTable& entries, const Entry& sheet) {
    const EntryId postcard = EntryId::fromString(sheet.part(V("sheet"), V("postcard")));
    if (postcard.isNull()) return false;
    LODESTAR_ASSIGN(const auto card, entries.find(postcard));
    return card && !card->object(V("used")).isEmpty();
}

/// The same sheet for the same person, not printed yet.
bool waitsFor(const Entry& before, const SheetAsk& ask) {
    return before.object(V("done")).isEmpty() && before.object(V("printed")).isEmpty() &&
           before.part(V("sheet"), V("sheet")) == ask.sheet && before.part(V("sheet"), V("to")) == ask.to.trimmed();
}

QueuedSheet sheetOf(QueuedSheet sheet, const Entry& entry) {
    sheet.entry = entry;
    sheet.child = entry.record;
    sheet.to = entry.part(V("sheet"), V("to"));
    sheet.language = entry.part(V("sheet"), V("language"));
    sheet.sheet = entry.part(V("sheet"), V("sheet"));
    sheet.postcard = EntryId::fromString(entry.part(V("sheet"), V("postcard")));
    sheet.askedOn = storedDate(entry.part(V("sheet"), V("at")));
    sheet.printedOn = storedDate(entry.part(V("printed"), V("at")));
    return sheet;
}

QJsonObject doneAs(const Work& work, const QString& outcome) {
    return {{u"outcome"_s, outcome}, {u"at"_s, work.clock().now().toString(Qt::ISODate)}};
}

} // namespace

QString sheetTitle(QStringView sheet) {
    if (sheet == V("review")) return u"Two-year review"_s;
    if (sheet == V("open_to_you")) return u"Open to you"_s;
    if (sheet == V("agreement")) return u"Agreement to share information"_s;
    return sheet == V("postcard") ? u"Postcard to the setting"_s : u"Red-book sheet"_s;
}

bool isSharedSheet(QStringView sheet) {
    return sheet == V("open_to_you") || sheet == V("agreement");
}

Result<QList<SheetRecipient>> sheetRecipients(Connection& connection, const RecordId& child, QDate today) {
    QList<SheetRecipient> found;
    LODESTAR_ASSIGN(const auto about, readPerson(connection, child));
    if (!about) return fail(ErrorCode::NotFound, u"child"_s);
    const auto told = [&](const RecordId& person) {
        const auto carer = std::ranges::find(about->carers, person, &Carer::person);
        return carer == about->carers.cend() ? person == about->mother : mayBeTold(*carer);
    };
    if (!about->child) return QList<SheetRecipient>{{child, about->fullName(), {}, about->language}};
    LODESTAR_ASSIGN(const auto homes, householdsOf(connection, child, today));
    for (const RecordId& home : homes) {
        LODESTAR_ASSIGN(const auto members, readMembers(connection, home));
        LODESTAR_ASSIGN(const QString spoken, homeLanguage(connection, home));
        for (const FamilyMember& each : members) {
            const bool known = isAmong(found, each.person.record);
            if (known || each.person.child || each.person.died || !each.isNow(today) || !told(each.person.record))
                continue;
            found.append({each.person.record, each.person.fullName(), each.relationship,
                          each.person.language.isEmpty() ? spoken : each.person.language});
        }
    }
    std::ranges::stable_partition(found, [](const SheetRecipient& each) { return each.relationship == V("mother"); });
    return found;
}

Result<EntryId> queueSheet(Work& work, const SheetAsk& ask) {
    if (ask.to.trimmed().isEmpty()) return fail(ErrorCode::InvalidInput, u"to: is needed"_s);
    LODESTAR_ASSIGN(const bool died, hasDied(work.connection, ask.child));
    if (died) return fail(ErrorCode::NotAllowed, u"died"_s);
    if (!ask.toPerson.isNull()) {
        LODESTAR_ASSIGN(const auto may, sheetRecipients(work.connection, ask.child, work.clock().today()));
        if (!isAmong(may, ask.toPerson))
            return fail(ErrorCode::InvalidInput, u"to: may not receive information about this child"_s);
    }
    LODESTAR_ASSIGN(const auto before, EntryTable(work.connection).ofRecord(ask.child, u"to_print"));
    if (std::ranges::any_of(before, [&](const Entry& each) { return waitsFor(each, ask); }))
        return fail(ErrorCode::AlreadyExists, u"to_print"_s);
    QJsonObject sheet{{u"sheet"_s, ask.sheet},
                      {u"to"_s, ask.to.trimmed()},
                      {u"language"_s, ask.language},
                      {u"at"_s, work.clock().now().toString(Qt::ISODate)}};
    if (!ask.toPerson.isNull()) sheet.insert(u"toPerson"_s, ask.toPerson.toString());
    if (!ask.postcard.isNull()) sheet.insert(u"postcard"_s, ask.postcard.toString());
    Edit edit = newEntry(ask.child, u"to_print", {{u"sheet"_s, sheet}});
    if (isSharedSheet(ask.sheet)) edit.compartment = records::Compartment::Shared;
    LODESTAR_TRY(save(work, {edit}));
    return edit.entry;
}

Result<EntryId> queuePostcard(Work& work, const SheetAsk& ask, const Postcard& wanted) {
    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(work.connection));
    // The code stands in the record before it is on paper: a reply must never find nothing.
    LODESTAR_ASSIGN(const Postcard card, postcardFor(work, wanted));
    SheetAsk postcard = ask;
    postcard.sheet = u"postcard"_s;
    postcard.postcard = card.entry;
    LODESTAR_ASSIGN(const EntryId waiting, queueSheet(work, postcard));
    LODESTAR_TRY(transaction.commit());
    return waiting;
}

Result<QList<QueuedSheet>> queuedSheets(Connection& connection, const Identity& me, QDate today) {
    QList<QueuedSheet> found;
    const QString whose = me.role == V("team-lead") ? u""_s : allottedNames(me.reference, me.team);
    LODESTAR_ASSIGN(Statement query, connection.statement(waitingSheets()));
    LODESTAR_TRY(query.bind(today.toString(Qt::ISODate), whose, me.staff).each([&](const Statement& row) {
        QueuedSheet sheet;
        sheet.entry.id = row.id<EntryId>(0);
        // A child of two homes has one sheet.
        if (!found.isEmpty() && found.last().entry.id == sheet.entry.id) return;
        sheet.household = row.id<RecordId>(1);
        const QString called = row.text(3).isEmpty() ? row.text(2) : row.text(3);
        sheet.childName = (called + u' ' + row.text(4)).trimmed();
        found.append(sheet);
    }));
    QList<QueuedSheet> sheets;
    EntryTable entries(connection);
    for (const QueuedSheet& each : std::as_const(found)) {
        LODESTAR_ASSIGN(const auto entry, entries.find(each.entry.id));
        if (!entry) continue;
        LODESTAR_ASSIGN(const bool died, hasDied(connection, recipientOf(*entry)));
        LODESTAR_ASSIGN(const bool back, cameBack(entries, *entry));
        if (!died && !back) sheets.append(sheetOf(each, *entry));
    }
    return sheets;
}

Status markPrinted(Work& work, const Entry& drawn, const QByteArray& pdf) {
    LODESTAR_ASSIGN(const Entry now, open(work.connection, drawn));
    LODESTAR_TRY(refuseAfterDeath(work.connection, now));
    QBuffer content;
    content.setData(pdf);
    content.open(QIODevice::ReadOnly);
    LODESTAR_ASSIGN(const KeptAttachment kept, keepAttachment(work.connection, content));
    const QJsonObject printed{
        {u"at"_s, work.clock().now().toString(Qt::ISODate)}, {u"content"_s, kept.hash}, {u"bytes"_s, pdf.size()}};
    return save(work, {correctionOf(now, {{u"printed"_s, printed}})});
}

Status markGiven(Work& work, const Entry& drawn) {
    LODESTAR_ASSIGN(const Entry now, open(work.connection, drawn));
    LODESTAR_TRY(refuseAfterDeath(work.connection, now));
    // The list of what was given is open to everybody at work with the family; the page itself is health's.
    const QString sheet = now.part(V("sheet"), V("sheet"));
    QJsonObject given{{u"sheet"_s, sheetTitle(sheet)},
                      {u"to"_s, now.part(V("sheet"), V("to"))},
                      {u"at"_s, work.clock().now().toString(Qt::ISODate)}};
    if (!recipientOf(now).isNull()) given.insert(u"toPerson"_s, recipientOf(now).toString());
    QList<Edit> edits{newEntry(now.record, u"given", {{u"given"_s, given}}),
                      correctionOf(now, {{u"done"_s, doneAs(work, u"given"_s)}})};
    const QJsonObject printed = now.object(V("printed"));
    if (!printed.isEmpty()) {
        edits.append(documentEntry({now.record, sheetTitle(sheet), u"application/pdf"_s},
                                   printed.value(V("content")).toString(), printed.value(V("bytes")).toInteger(),
                                   work.clock().now()));
        if (isSharedSheet(sheet)) edits.last().compartment = records::Compartment::Shared;
    }
    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(work.connection));
    LODESTAR_TRY(save(work, edits));
    if (sheet == V("review")) LODESTAR_TRY(markCopyGiven(work, now.record));
    return transaction.commit();
}

Status leaveOut(Work& work, const Entry& drawn) {
    LODESTAR_ASSIGN(const Entry now, open(work.connection, drawn));
    return save(work, {correctionOf(now, {{u"done"_s, doneAs(work, u"left_out"_s)}})});
}

} // namespace lodestar
