#include "core/services/Chronology.h"

#include "core/base/DateText.h"
#include "core/services/Audit.h"
#include "core/services/Documents.h"
#include "core/services/Fields.h"
#include "core/services/RoleRights.h"
#include "core/services/TimelineReader.h"
#include "core/store/Transaction.h"

#include <QBuffer>
#include <QJsonArray>

#include <algorithm>

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;
using records::Compartment;

namespace {

/// About people who have no record and may not know that they are written about.
bool isOfThirdParties(const QString& kind) {
    static const QStringList kinds{u"other_adult"_s, u"adults_asked"_s};
    return kinds.contains(kind);
}

/// Of the household: what is about the child's home and care. Words about the family are picked one by one.
bool isAboutTheHome(const TimelineItem& item, const ChronologyAsk& ask) {
    const QString& kind = item.entry.kind;
    if (kind == V("member")) return RecordId::fromString(item.entry.text(V("person"))) == ask.child;
    if (kind == V("residence")) return !ask.confidentialAddress;
    if (kind == V("contact")) return item.about.isEmpty() || item.about.contains(ask.child);
    if (kind == V("appointment")) {
        const QJsonArray people = item.entry.value(V("people")).toArray();
        return people.isEmpty() || std::any_of(people.cbegin(), people.cend(), [&](const QJsonValue& each) {
                   return RecordId::fromString(each.toObject().value(V("person")).toString()) == ask.child;
               });
    }
    return kind == V("whereabouts") || kind == V("household");
}

/// Without the names of who else was there.
Entry alone(Entry entry) {
    entry.fields.remove(u"present"_s);
    return entry;
}

/// The strictest of what stands on it. Whom it was for can tell of health by itself.
Compartment compartmentOf(const QList<ChronologyLine>& lines, const Identity& me) {
    Compartment strictest = seesHealth(me) ? Compartment::Health : Compartment::Shared;
    for (const ChronologyLine& each : lines)
        strictest = std::max(strictest, each.item.entry.compartment);
    return strictest;
}

} // namespace

Result<QList<TimelineItem>> readChronology(Connection& connection, const RecordId& household, QDate today,
                                           bool sealedOpen) {
    TimelineRequest request;
    request.moves = true;
    request.sealedOpen = sealedOpen;
    LODESTAR_ASSIGN(auto items, readTimeline(connection, household, today, request));
    std::reverse(items.begin(), items.end());
    return items;
}

PrintRule printRule(const TimelineItem& item, const ChronologyAsk& ask) {
    if (item.sealed || item.entry.kind == V("unplaced") || item.entry.kind == V("private_task"))
        return PrintRule::Never;
    if (item.entry.compartment == Compartment::Sealed) return PrintRule::Sealed;
    if (isOfThirdParties(item.entry.kind)) return PrintRule::WhenPicked;
    const bool own = item.entry.record == ask.child;
    const bool home = item.entry.record == ask.household && isAboutTheHome(item, ask);
    return own || home ? PrintRule::ByItself : PrintRule::WhenPicked;
}

Result<QList<ChronologyLine>> chronologyLines(const QList<TimelineItem>& picked, const ChronologyAsk& ask,
                                              const Identity& me, QDate today,
                                              const std::function<QString(const RecordId&)>& nameOf) {
    // Other people are "someone" in the words of an entry; whose entry it is stands beside it.
    const EntryWords words(today,
                           [&](const RecordId& record) { return record == ask.child ? nameOf(record) : QString(); });
    QList<ChronologyLine> lines;
    for (const TimelineItem& item : picked) {
        const PrintRule rule = printRule(item, ask);
        if (rule == PrintRule::Never || (rule == PrintRule::Sealed && !mayOpenSealed(me)))
            return fail(ErrorCode::NotAllowed, item.entry.kind);
        ChronologyLine line;
        line.item = item;
        line.line = words.line(alone(item.entry));
        line.writtenAt = item.entry.madeAt;
        const bool ofHome = item.entry.record == ask.household;
        line.who =
            ofHome ? (item.about.contains(ask.child) ? nameOf(ask.child) : QString()) : nameOf(item.entry.record);
        lines.append(line);
    }
    return lines;
}

Status keepChronology(Work& work, const ChronologyAsk& ask, const QList<ChronologyLine>& lines, const QByteArray& pdf) {
    if (ask.reader.trimmed().isEmpty()) return fail(ErrorCode::InvalidInput, u"reader: is needed"_s);
    if (ask.purpose.trimmed().isEmpty()) return fail(ErrorCode::InvalidInput, u"purpose: is needed"_s);
    LODESTAR_ASSIGN(const Identity me, readIdentity(work.connection));
    const Compartment where = compartmentOf(lines, me);
    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(work.connection));
    QBuffer content;
    content.setData(pdf);
    content.open(QIODevice::ReadOnly);
    LODESTAR_ASSIGN(const EntryId kept,
                    attachDocument(work, {ask.child, u"Chronology"_s, u"application/pdf"_s, where}, content));
    Q_UNUSED(kept)
    const QString now = work.clock().now().toString(Qt::ISODate);
    QJsonObject given{{u"sheet"_s, u"Chronology"_s}, {u"at"_s, now}};
    put(given, u"to"_s, ask.reader);
    put(given, u"purpose"_s, ask.purpose);
    Edit edit = newEntry(ask.child, u"given", {{u"given"_s, given}});
    edit.compartment = where;
    LODESTAR_TRY(save(work, {edit}));
    const auto others = std::count_if(lines.cbegin(), lines.cend(), [&](const ChronologyLine& each) {
        return printRule(each.item, ask) != PrintRule::ByItself;
    });
    const auto sealed = std::count_if(lines.cbegin(), lines.cend(), [](const ChronologyLine& each) {
        return each.item.entry.compartment == Compartment::Sealed;
    });
    const QString detail =
        u"chronology: %1 entries, %2 of them picked, %3 sealed"_s.arg(lines.size()).arg(others).arg(sealed);
    LODESTAR_TRY(note(work.connection, {now, work.writer.staff, u"printed"_s, ask.child, detail}));
    return transaction.commit();
}

} // namespace lodestar
