#include "core/exchange/EventReader.h"

#include "core/base/JsonTree.h"
#include "core/exchange/EventFacts.h"
#include "core/exchange/EventPeople.h"
#include "core/exchange/EventReadable.h"
#include "core/exchange/XmlTree.h"

#include <QCryptographicHash>

namespace lodestar::exchange {

using namespace Qt::StringLiterals;

namespace {

/// The first character that is no white space, byte order mark or half of a UTF-16 letter.
bool looksLikeXml(const QByteArray& bytes) {
    for (const char c : bytes) {
        if (c == '<') return true;
        const bool skipped =
            c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\0' || static_cast<unsigned char>(c) >= 0xBB;
        if (!skipped) return false;
    }
    return false;
}

/// What names the message whenever it comes again. Identifiers of headers have been seen on several messages, so the
/// bundle's own comes first.
QString messageId(const TreeView& bundle, const TreeView& header, const QByteArray& bytes) {
    for (const TreeView& candidate : {bundle[u"id"], bundle[u"identifier"][u"value"], header[u"id"]}) {
        if (!candidate.peek().isEmpty()) return candidate.text();
    }
    return u"sha256:"_s + QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

EventAction actionOf(const TreeView& header) {
    const QList<TreeView> extensions = header.each(u"extension");
    for (const TreeView& extension : extensions) {
        if (!extension[u"url"].peek().contains(u"MessageEventType", Qt::CaseInsensitive)) continue;
        const QList<Coding> codings = EventContext::codings(extension[u"valueCodeableConcept"]);
        const QString code = codings.isEmpty() ? QString() : codings.first().code.toLower();
        if (code == u"update") return EventAction::Update;
        if (code == u"delete") return EventAction::Delete;
    }
    return EventAction::New;
}

void readType(EventContext& context, const TreeView& header) {
    EventMessage& message = context.message();
    const TreeView event = header[u"event"] ? header[u"event"] : header[u"eventCoding"];
    message.code = event[u"code"].text();
    message.display = event[u"display"].text();
    const EventCodes::Event* known = context.codes().event(message.code);
    if (known == nullptr) {
        message.name = message.display.isEmpty() ? message.code : message.display;
        if (message.name.isEmpty()) message.name = u"FHIR bundle"_s;
        return;
    }
    message.code = message.code.toUpper();
    message.name = known->name;
    message.sealed = known->sealed;
    const bool same = message.display.isEmpty() || message.display.compare(known->theirs, Qt::CaseInsensitive) == 0;
    if (!same) context.mismatch(u"event"_s, message.code, message.display);
}

void readOrganisation(EventContext& context, const TreeView& header) {
    EventMessage& message = context.message();
    const TreeView reference = header[u"responsible"];
    const TreeView organisation = context.resolve(reference);
    message.organisation = organisation[u"name"].text();
    if (message.organisation.isEmpty()) message.organisation = reference[u"display"].text();
    message.organisationCode = odsCode(organisation);
    message.practitioner = nameWords(context.first(u"Practitioner"));
}

void readEncounter(EventContext& context, const TreeView& header) {
    const TreeView focus = context.resolve(header[u"focus"]);
    const TreeView view = focus[u"resourceType"].peek() == u"Encounter" ? focus : context.first(u"Encounter");
    if (!view) return;
    EventEncounter& encounter = context.message().encounter;
    encounter.type = context.words(view[u"type"]);
    const QList<TreeView> types = view.each(u"type");
    for (const TreeView& type : types) {
        const QList<Coding> codings = EventContext::codings(type);
        for (const Coding& coding : codings) {
            const bool national = coding.system.contains(u"ChildHealthEncounterType", Qt::CaseInsensitive);
            if (national || encounter.typeCode.isEmpty()) encounter.typeCode = coding.code;
        }
    }
    encounter.start = view[u"period"][u"start"].text();
    encounter.status = view[u"status"].text();
    const TreeView reference = view[u"location"][u"location"];
    const TreeView location = context.resolve(reference);
    for (const TreeView& candidate : {location[u"name"], reference[u"display"], view[u"serviceProvider"][u"display"]}) {
        if (encounter.place.isEmpty()) encounter.place = candidate.text();
    }
    if (encounter.place.isEmpty()) encounter.place = odsCode(location);
}

void readHead(EventContext& context) {
    EventMessage& message = context.message();
    const TreeView header = context.first(u"MessageHeader");
    readType(context, header);
    message.action = actionOf(header);
    message.messageId = messageId(context.bundle(), header, message.original);
    message.sentAt = header[u"timestamp"].text();
    for (const TreeView& meta : {header[u"meta"], context.bundle()[u"meta"]}) {
        if (message.lastUpdated.isEmpty()) message.lastUpdated = meta[u"lastUpdated"].text();
    }
    readOrganisation(context, header);
    readEncounter(context, header);
}

} // namespace

Result<MessageNode> readMessageTree(const QByteArray& bytes, const MessageLimits& limits) {
    return looksLikeXml(bytes) ? readXmlTree(bytes, limits) : readJsonTree(bytes, limits);
}

Result<EventMessage> readEventMessage(const QByteArray& bytes, const MessageLimits& limits) {
    LODESTAR_ASSIGN(const MessageNode tree, readMessageTree(bytes, limits));
    if (TreeView(&tree, nullptr)[u"resourceType"].peek() != u"Bundle") {
        return fail(ErrorCode::InvalidInput, u"not a FHIR bundle"_s);
    }
    EventMessage message;
    message.original = bytes;
    message.isXml = looksLikeXml(bytes);
    EventContext context(tree, EventCodes::shipped(), message);
    if (context.resources().isEmpty()) return fail(ErrorCode::InvalidInput, u"the bundle is empty"_s);
    readHead(context);
    readPeople(context);
    readFacts(context);
    comparePeople(context);
    message.comments = commentsOf(tree);
    message.readable = readableLines(tree, context);
    return message;
}

} // namespace lodestar::exchange
