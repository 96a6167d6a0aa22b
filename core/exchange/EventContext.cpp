#include "core/exchange/EventContext.h"

#include "core/records/Kind.h"

#include <QDate>

namespace lodestar::exchange {

using namespace Qt::StringLiterals;

QString dayOf(const QString& iso) {
    const QString day = iso.left(10);
    return day.size() == 10 && QDate::fromString(day, Qt::ISODate).isValid() ? day : QString();
}

EventContext::EventContext(const MessageNode& bundle, const EventCodes& codes, EventMessage& message)
    : m_bundle(bundle)
    , m_codes(codes)
    , m_message(message) {
    const QList<TreeView> entries = this->bundle().each(u"entry");
    for (const TreeView& entry : entries) {
        const TreeView resource = entry[u"resource"];
        if (resource) index(resource, entry[u"fullUrl"].peek());
    }
}

void EventContext::index(const TreeView& resource, const QString& fullUrl) {
    const QString type = resource[u"resourceType"].peek();
    const QString id = resource[u"id"].peek();
    m_resources << Resource{resource, type, fullUrl};
    QStringList names;
    if (!fullUrl.isEmpty()) names << fullUrl;
    if (!id.isEmpty()) names << type + u'/' + id << u"urn:uuid:"_s + id << u'#' + id;
    // What nobody can refer to still is somebody.
    if (names.isEmpty()) names << u"#entry"_s + QString::number(m_resources.size());
    for (const QString& name : std::as_const(names)) {
        // The first to carry a name keeps it.
        if (!m_byName.contains(name)) m_byName.insert(name, resource.node());
    }
    m_names.insert(resource.node(), names);
    const QList<TreeView> inside = resource.each(u"contained");
    for (const TreeView& contained : inside)
        index(contained, {});
}

QList<TreeView> EventContext::all(QStringView type) const {
    QList<TreeView> found;
    for (const Resource& each : m_resources) {
        if (each.type == type) found << each.view;
    }
    return found;
}

TreeView EventContext::first(QStringView type) const {
    const QList<TreeView> found = all(type);
    return found.isEmpty() ? TreeView() : found.first();
}

TreeView EventContext::resolve(const TreeView& reference) const {
    const MessageNode* node = m_byName.value(reference[u"reference"].peek());
    return {node, const_cast<UsedLeaves*>(&m_used)};
}

QStringList EventContext::namesOf(const TreeView& resource) const {
    return m_names.value(resource.node());
}

QList<Coding> EventContext::codings(const TreeView& concept_) {
    QList<Coding> found;
    const QList<TreeView> all = concept_.each(u"coding");
    for (const TreeView& each : all)
        found << Coding{each[u"system"].text(), each[u"code"].text(), each[u"display"].text()};
    return found;
}

QString EventContext::words(const TreeView& concept_) const {
    QString text = concept_[u"text"].text();
    if (!text.isEmpty()) return text;
    const QList<Coding> all = codings(concept_);
    for (const Coding& each : all) {
        if (!each.display.isEmpty()) return each.display;
    }
    for (const Coding& each : all) {
        const QString ours = m_codes.name(each.system, each.code);
        if (!ours.isEmpty()) return ours;
    }
    return all.isEmpty() ? QString() : all.first().code;
}

QString EventContext::happened(const TreeView& resource) const {
    static const QStringList elements{
        u"effectiveDateTime"_s, u"performedDateTime"_s, u"occurrenceDateTime"_s, u"date"_s,
        u"authoredOn"_s,        u"authored"_s,          u"recordedDate"_s};
    for (const QString& element : elements) {
        if (!dayOf(resource[element].peek()).isEmpty()) return resource[element].text();
    }
    for (const QString& element : {u"effectivePeriod"_s, u"performedPeriod"_s, u"period"_s}) {
        const TreeView start = resource[element][u"start"];
        if (!dayOf(start.peek()).isEmpty()) return start.text();
    }
    if (!dayOf(resource[u"issued"].peek()).isEmpty()) return resource[u"issued"].text();
    // An R4 bundle may hold several contacts, so a resource's own counts first.
    for (const QString& element : {u"context"_s, u"encounter"_s}) {
        const QString start = resolve(resource[element])[u"period"][u"start"].peek();
        if (!dayOf(start).isEmpty()) return start;
    }
    return dayOf(m_message.encounter.start).isEmpty() ? QString() : m_message.encounter.start;
}

void EventContext::addPerson(const EventPerson& person) {
    const int place = static_cast<int>(m_message.people.size());
    for (const QString& name : person.references) {
        if (!m_personByName.contains(name)) m_personByName.insert(name, place);
    }
    m_message.people << person;
}

std::optional<int> EventContext::describedBy(const TreeView& resource) const {
    const QStringList names = namesOf(resource);
    for (const QString& name : names) {
        const auto place = m_personByName.constFind(name);
        if (place != m_personByName.cend()) return *place;
    }
    return std::nullopt;
}

int EventContext::personOf(const TreeView& resource) {
    const TreeView about = resource[u"subject"] ? resource[u"subject"] : resource[u"patient"];
    const QString reference = about[u"reference"].peek();
    if (reference.isEmpty() || m_message.people.isEmpty()) return 0;
    if (m_personByName.contains(reference)) return m_personByName.value(reference);
    const std::optional<int> described = describedBy(resolve(about));
    if (!described) mismatch(u"subject"_s, m_message.people.first().references.value(0), reference);
    return described.value_or(0);
}

void EventContext::add(EventItem item, const TreeView& resource, const UsedLeaves& taken) {
    item.fields[u"source"_s] = m_message.source();
    if (!records::validateFields(item.kind, item.fields, true)) return;
    item.person = personOf(resource);
    if (item.ref.isEmpty()) item.ref = namesOf(resource).value(0, QString::number(m_message.items.size()));
    m_used.insert(taken.cbegin(), taken.cend());
    m_message.items << item;
}

void EventContext::addFor(EventItem item, int person) {
    item.fields[u"source"_s] = m_message.source();
    if (!records::validateFields(item.kind, item.fields, true)) return;
    item.person = person;
    m_message.items << item;
}

void EventContext::mismatch(const QString& field, const QString& one, const QString& other) {
    const EventMismatch found{field, one, other};
    // A hundred say it; a message made to be slow to read does not get more.
    if (m_message.mismatches.size() < 100 && !m_message.mismatches.contains(found)) m_message.mismatches << found;
}

} // namespace lodestar::exchange
