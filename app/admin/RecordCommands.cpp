// family and history: whole records, now or as they stood.
#include "app/admin/Command.h"

#include "core/base/DateText.h"
#include "core/services/Audit.h"
#include "core/services/EntryWords.h"
#include "core/services/Family.h"
#include "core/services/History.h"
#include "core/services/Imported.h"
#include "core/services/OwnFamily.h"
#include "core/services/RoleRights.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace lodestar::admin {

using namespace Qt::StringLiterals;

namespace {

/// An id, or the reference under which a family was imported.
RecordId recordFrom(const QString& word) {
    if (const auto id = Uuid::fromString(word)) return RecordId(*id);
    return importedRecord(u"families.csv"_s, word);
}

bool isSealed(const Entry& entry) {
    return entry.compartment == records::Compartment::Sealed;
}

QString markOf(const Entry& entry) {
    return isSealed(entry) ? u"[sealed] "_s : QString();
}

/// Before anything is printed: what is sealed is left out, and said to be, for whom it may not be opened; that the
/// record was opened stands in the audit as it does when a window shows it.
template<typename Read, typename EntryOf>
Status noteReading(Context& context, Opened& opened, const RecordId& record, const QString& what, QList<Read>& read,
                   EntryOf entryOf) {
    const auto sealedOne = [&](const Read& each) { return isSealed(entryOf(each)); };
    const auto sealedOnes = std::count_if(read.cbegin(), read.cend(), sealedOne);
    const bool shown = sealedOnes > 0 && mayOpenSealed(opened.session->me());
    if (sealedOnes > 0 && !shown) {
        read.removeIf(sealedOne);
        context.err << sealedOnes << " sealed entries are left out: your role does not open them.\n";
    }
    const auto write = [&](Connection& connection) -> Status {
        AuditLine line{context.clock.now().toString(Qt::ISODate), opened.session->me().staff, u"opened"_s, record,
                       what};
        LODESTAR_TRY(note(connection, line));
        line.act = u"opened-sealed"_s;
        return shown ? note(connection, line) : Status();
    };
    return opened.session->keep(write).result();
}

QJsonObject toJson(const Entry& entry) {
    QJsonObject object{{u"id"_s, entry.id.toString()},
                       {u"record"_s, entry.record.toString()},
                       {u"kind"_s, entry.kind},
                       {u"compartment"_s, records::compartmentName(entry.compartment)},
                       {u"happened"_s, entry.happened},
                       {u"fields"_s, entry.fields},
                       {u"author"_s, entry.author.toString()},
                       {u"madeAt"_s, entry.madeAt}};
    if (!entry.conflicts.isEmpty()) object.insert(u"conflicts"_s, QJsonArray::fromStringList(entry.conflicts));
    if (entry.retired) object.insert(u"removed"_s, true);
    if (entry.recalled) object.insert(u"recalled"_s, true);
    return object;
}

struct WholeFamily {
    Family family;
    QList<Entry> entries;
};

Result<WholeFamily> readWhole(Connection& connection, const RecordId& household, const QDateTime& asOf, QDate today) {
    WholeFamily whole;
    LODESTAR_ASSIGN(whole.family, readFamily(connection, household, today));
    for (const RecordId& record : whole.family.records()) {
        if (asOf.isValid()) {
            LODESTAR_ASSIGN(const auto then, entriesAsOf(connection, record, asOf));
            whole.entries += then;
        } else {
            LODESTAR_ASSIGN(const auto now, EntryTable(connection).allOfRecord(record));
            whole.entries += now;
        }
    }
    std::sort(whole.entries.begin(), whole.entries.end(),
              [](const Entry& a, const Entry& b) { return a.happened > b.happened; });
    return whole;
}

void printFamily(Context& context, const WholeFamily& whole) {
    context.out << whole.family.name << " family, " << whole.family.record.toString() << '\n';
    for (const Address& address : whole.family.addresses)
        context.out << "  " << address.text() << '\n';
    for (const FamilyMember& member : whole.family.members)
        context.out << "  " << member.person.fullName() << ", " << member.relationship << ", "
                    << dateText(member.person.birthDate) << ", " << member.person.record.toString() << '\n';
    const EntryWords words(context.clock.today(), [&whole](const RecordId& record) {
        const FamilyMember* member = whole.family.member(record);
        return member != nullptr ? member->person.shortName() : QString();
    });
    for (const Entry& entry : whole.entries)
        context.out << entry.happened.left(16) << "  " << markOf(entry) << words.title(entry) << "  "
                    << words.line(entry) << "  " << entry.id.toString() << '\n';
}

void printFamilyJson(Context& context, const WholeFamily& whole) {
    QJsonArray members;
    for (const FamilyMember& member : whole.family.members)
        members.append(QJsonObject{{u"record"_s, member.person.record.toString()},
                                   {u"name"_s, member.person.fullName()},
                                   {u"relationship"_s, member.relationship},
                                   {u"birthDate"_s, member.person.birthDate.toString(Qt::ISODate)}});
    QJsonArray entries;
    for (const Entry& entry : whole.entries)
        entries.append(toJson(entry));
    const QJsonObject object{{u"record"_s, whole.family.record.toString()},
                             {u"name"_s, whole.family.name},
                             {u"members"_s, members},
                             {u"entries"_s, entries}};
    context.out << QString::fromUtf8(QJsonDocument(object).toJson());
}

QString valueText(const QJsonValue& value) {
    if (value.isString()) return value.toString();
    if (value.isNull() || value.isUndefined()) return u"-"_s;
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact)).mid(1).chopped(1);
}

using Histories = QList<EntryHistory>;

Result<Histories> readHistories(Connection& connection, const RecordId& record, QDate today) {
    Histories all;
    LODESTAR_ASSIGN(const auto own, keptFromMe(connection, today));
    if (own.contains(record)) return fail(ErrorCode::NotAllowed, u"own family"_s);
    LODESTAR_ASSIGN(const auto entries, EntryTable(connection).allOfRecord(record));
    if (entries.isEmpty()) return fail(ErrorCode::NotFound, record.toString());
    for (const Entry& entry : entries) {
        LODESTAR_ASSIGN(EntryHistory history, readHistory(connection, entry.id));
        all.append(std::move(history));
    }
    return all;
}

QJsonObject versionJson(const HistoryValue& value) {
    return {{u"change"_s, value.change.toString()},
            {u"field"_s, value.field},
            {u"value"_s, value.value},
            {u"who"_s, value.author},
            {u"when"_s, value.madeAt},
            {u"device"_s, value.device},
            {u"why"_s, value.reason},
            {u"stands"_s, value.stands},
            {u"recalled"_s, value.recalled}};
}

} // namespace

Status runFamily(Context& context) {
    const QString word = context.arguments.word(0);
    if (word.isEmpty()) return wrongUsage(u"the id of a family is needed"_s);
    const QString asOf = context.arguments.value("as-of");
    const QDateTime moment = asOf.isEmpty() ? QDateTime() : storedDateTime(asOf);
    if (!asOf.isEmpty() && !moment.isValid()) return wrongUsage(u"--as-of takes YYYY-MM-DD or YYYY-MM-DDThh:mm"_s);
    LODESTAR_ASSIGN(Opened opened, openProfile(context));
    LODESTAR_ASSIGN(WholeFamily whole, opened.session
                                           ->read([&](Connection& connection) {
                                               return readWhole(connection, recordFrom(word), moment,
                                                                context.clock.today());
                                           })
                                           .result());
    LODESTAR_TRY(noteReading(context, opened, whole.family.record, u"family"_s, whole.entries,
                             [](const Entry& each) -> const Entry& { return each; }));
    if (context.arguments.flag("json"))
        printFamilyJson(context, whole);
    else
        printFamily(context, whole);
    return {};
}

Status runHistory(Context& context) {
    const QString word = context.arguments.word(0);
    if (word.isEmpty()) return wrongUsage(u"the id of a record is needed"_s);
    LODESTAR_ASSIGN(Opened opened, openProfile(context));
    const RecordId record = recordFrom(word);
    const auto read = [&](Connection& connection) { return readHistories(connection, record, context.clock.today()); };
    LODESTAR_ASSIGN(Histories histories, opened.session->read(read).result());
    LODESTAR_TRY(noteReading(context, opened, record, u"history"_s, histories,
                             [](const EntryHistory& each) -> const Entry& { return each.entry; }));
    QJsonArray json;
    for (const EntryHistory& history : std::as_const(histories)) {
        QJsonArray versions;
        for (const HistoryValue& value : history.values)
            versions.append(versionJson(value));
        if (context.arguments.flag("json")) {
            json.append(QJsonObject{{u"entry"_s, history.entry.id.toString()},
                                    {u"kind"_s, history.entry.kind},
                                    {u"compartment"_s, records::compartmentName(history.entry.compartment)},
                                    {u"versions"_s, versions}});
            continue;
        }
        context.out << markOf(history.entry) << history.entry.kind << "  " << history.entry.id.toString() << '\n';
        for (const HistoryValue& value : history.values)
            context.out << "  " << value.madeAt << "  " << value.author << "  " << value.field << " = "
                        << (value.recalled ? u"(recalled)"_s : valueText(value.value))
                        << (value.reason.isEmpty() ? QString() : u"  because: "_s + value.reason) << '\n';
    }
    if (context.arguments.flag("json")) context.out << QString::fromUtf8(QJsonDocument(json).toJson());
    return {};
}

} // namespace lodestar::admin
