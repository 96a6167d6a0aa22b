#include "core/services/TimelineReader.h"

#include "core/base/DateText.h"
#include "core/services/EntryText.h"
#include "core/services/History.h"
#include "core/store/EntryTable.h"
#include "core/store/Joined.h"

namespace lodestar {

namespace {

using V = QLatin1StringView;

/// "J Pryor": as the far end of a line has room for.
QString shortened(const QString& name) {
    const qsizetype space = name.lastIndexOf(u' ');
    return space <= 0 ? name : name.left(1) + name.mid(space);
}

/// A sealed entry keeps its place by month and nothing more: a day would say what happened on it.
QString monthOf(const QString& happened) {
    return happened.left(7) + QStringLiteral("-01");
}

/// Both households of a child know that it was seen and when; where, and who was there, is the other family's.
Entry withoutPlace(Entry entry) {
    QJsonObject what = entry.object(V("what"));
    what.remove(QStringLiteral("place"));
    entry.fields.insert(QStringLiteral("what"), what);
    return entry;
}

} // namespace

TimelineReader::TimelineReader(Connection& connection, const RecordId& household, QDate today,
                               const TimelineRequest& request)
    : m_connection(connection)
    , m_household(household)
    , m_today(today)
    , m_request(request)
    , m_words(today, [this](const RecordId& record) { return cachedName(record).value_or(QString()); }) {}

Result<QString> TimelineReader::cachedName(const RecordId& record) {
    if (const auto known = m_names.constFind(record); known != m_names.constEnd()) return *known;
    LODESTAR_ASSIGN(const auto person, readPerson(m_connection, record));
    const QString name = person ? person->shortName() : QString();
    m_names.insert(record, name);
    return name;
}

Result<QList<Entry>> TimelineReader::entriesOf(const RecordId& record) {
    if (m_request.asOf) return entriesAsOf(m_connection, record, *m_request.asOf);
    if (!m_request.removed) return EntryTable(m_connection).ofRecord(record);
    LODESTAR_ASSIGN(auto all, EntryTable(m_connection).allOfRecord(record));
    all.removeIf([](const Entry& each) { return !each.retired || each.recalled; });
    return all;
}

Result<QList<TimelineItem>> TimelineReader::read() {
    LODESTAR_ASSIGN(const auto ofHousehold, entriesOf(m_household));
    LODESTAR_TRY(takeHousehold(ofHousehold));
    LODESTAR_ASSIGN(const auto people, presences());
    for (const Presence& each : people) {
        LODESTAR_TRY(takePerson(each));
    }
    for (auto it = m_notSeen.cbegin(); it != m_notSeen.cend(); ++it) {
        TimelineItem& contact = m_items[m_contacts.value(it.key())];
        contact.line =
            (contact.line + u' ' + EntryText::tr("Not seen: %1.").arg(it.value().join(QStringLiteral(", ")))).trimmed();
    }
    std::stable_sort(m_items.begin(), m_items.end(), [](const TimelineItem& a, const TimelineItem& b) {
        return storedDateTime(a.happened) > storedDateTime(b.happened);
    });
    return std::move(m_items);
}

/// Two records that were joined may both be of it: once, for as long as either was.
Status TimelineReader::addPresence(QList<Presence>& people, const Presence& who) {
    const auto known =
        std::find_if(people.begin(), people.end(), [&](const Presence& each) { return each.person == who.person; });
    LODESTAR_ASSIGN(const auto joined, m_connection.integer("SELECT 1 FROM joined WHERE under IN (?, ?) LIMIT 1",
                                                            who.person, m_household));
    if (known == people.end() || !joined) {
        people.append(who);
        return {};
    }
    known->from = known->from.isValid() && who.from.isValid() ? std::min(known->from, who.from) : QDate();
    known->to = known->to.isValid() && who.to.isValid() ? std::max(known->to, who.to) : QDate();
    return {};
}

Result<QList<TimelineReader::Presence>> TimelineReader::presences() {

    QList<Presence> people;
    // Memberships as of the moment asked for; of what was removed, those that stand.
    LODESTAR_ASSIGN(const auto ofHousehold, m_request.asOf ? entriesAsOf(m_connection, m_household, *m_request.asOf)
                                                           : EntryTable(m_connection).ofRecord(m_household));
    for (const Entry& each : ofHousehold) {
        if (each.kind != V("member")) continue;
        Presence who;
        LODESTAR_ASSIGN(who.person, readUnder(m_connection, RecordId::fromString(each.text(V("person")))));
        who.from = storedDate(each.text(V("from")));
        who.to = storedDate(each.text(V("to")));
        who.child = each.text(V("relationship")) == V("child");
        LODESTAR_ASSIGN(const auto person, readPerson(m_connection, who.person));
        if (person) who.child = person->child;
        LODESTAR_ASSIGN(const auto other,
                        m_connection.integer("SELECT 1 FROM member WHERE person = ? AND household <> ? LIMIT 1",
                                             who.person, m_household));
        who.elsewhereToo = other.has_value();
        LODESTAR_TRY(addPresence(people, who));
    }
    return people;
}

Result<bool> TimelineReader::isOfAnotherHousehold(const Entry& entry) {
    const RecordId named = RecordId::fromString(entry.text(V("household")));
    if (!named.isNull()) {
        LODESTAR_ASSIGN(const RecordId under, readUnder(m_connection, named));
        return under != m_household;
    }
    const EntryId contact = EntryId::fromString(entry.text(V("contact")));
    if (contact.isNull()) return false;
    LODESTAR_ASSIGN(const auto found, EntryTable(m_connection).find(contact));
    return !found || found->record != m_household;
}

/// A child takes its record along, so the household it lives in now sees all of it. Of an adult who belongs or has
/// belonged to another household too, only the time with this one and what was not written at a contact of the other.
Result<bool> TimelineReader::isTheirs(const Presence& who, const Entry& entry) {
    const QDate happened = storedDate(entry.happened);
    if (who.to.isValid() && happened > who.to) return false;
    if (who.child || !who.elsewhereToo) return true;
    if (who.from.isValid() && happened < who.from) return false;
    LODESTAR_ASSIGN(const bool foreign, isOfAnotherHousehold(entry));
    return !foreign;
}

Status TimelineReader::takeHousehold(const QList<Entry>& entries) {
    for (const Entry& each : entries) {
        LODESTAR_TRY(take(each, {}));
    }
    return {};
}

Status TimelineReader::takePerson(const Presence& who) {
    LODESTAR_ASSIGN(const auto entries, entriesOf(who.person));
    for (const Entry& each : entries) {
        LODESTAR_ASSIGN(const bool theirs, isTheirs(who, each));
        if (!theirs) continue;
        if (each.kind == V("contact_subject")) {
            if (m_contacts.contains(EntryId::fromString(each.text(V("contact"))))) {
                addSubject(each);
                continue;
            }
            LODESTAR_ASSIGN(const bool foreign, isOfAnotherHousehold(each));
            LODESTAR_TRY(take(foreign ? withoutPlace(each) : each, {who.person}));
            continue;
        }
        LODESTAR_TRY(take(each, {who.person}));
    }
    return {};
}

/// A contact and those seen at it are one line.
void TimelineReader::addSubject(const Entry& subject) {
    const EntryId contact = EntryId::fromString(subject.text(V("contact")));
    TimelineItem& item = m_items[m_contacts.value(contact)];
    if (!item.about.contains(subject.record)) item.about.append(subject.record);
    if (!subject.conflicts.isEmpty()) item.conflict = true;
    const bool completed = subject.part(V("what"), V("outcome")) == V("completed");
    if (completed && !subject.object(V("what")).value(V("seen")).toBool(true))
        m_notSeen[contact].append(cachedName(subject.record).value_or(QString()));
}

bool TimelineReader::isWanted(const Entry& entry) const {
    const auto* kind = records::kindNamed(entry.kind);
    if (kind != nullptr && !kind->onTimeline) return m_request.moves && entry.kind == V("member");
    if (entry.kind != V("appointment") || m_request.removed) return true;
    const QString state = entry.text(V("state"));
    const bool over = storedDate(entry.happened) < m_today;
    return state != V("done") && (over || (state != V("booked") && !state.isEmpty()));
}

Status TimelineReader::take(const Entry& entry, const QList<RecordId>& about) {
    if (!isWanted(entry)) return {};
    TimelineItem item;
    if (entry.compartment == records::Compartment::Sealed && !m_request.sealedOpen) {
        item.entry.id = entry.id;
        item.entry.record = entry.record;
        item.entry.compartment = entry.compartment;
        item.happened = monthOf(entry.happened);
        item.title = EntryText::tr("Sealed");
        item.icon = QStringLiteral("sealed");
        item.sealed = true;
        m_items.append(item);
        return {};
    }
    item.entry = entry;
    item.group = timelineGroupOf(entry.kind);
    item.happened = entry.happened;
    item.writtenLate = lateBy(entry);
    item.title = m_words.title(entry);
    item.line = m_words.line(entry);
    if (entry.home != entry.record)
        item.line = (item.line + u' ' + EntryText::tr("From the record that was joined to this one.")).trimmed();
    item.icon = EntryWords::icon(entry);
    item.about = about;
    item.conflict = !entry.conflicts.isEmpty();
    LODESTAR_ASSIGN(item.author, authorOf(entry));
    if (entry.kind == V("contact")) m_contacts.insert(entry.id, m_items.size());
    m_items.append(item);
    return {};
}

Result<QString> TimelineReader::authorOf(const Entry& entry) {
    if (const QString practitioner = entry.text(V("practitioner")); !practitioner.isEmpty()) {
        LODESTAR_ASSIGN(const QString name, staffName(m_connection, practitioner));
        return shortened(name);
    }
    if (const QString from = entry.part(V("message"), V("from")); !from.isEmpty()) return from;
    if (!entry.text(V("source")).isEmpty()) return EntryText::tr("Import");
    if (const auto known = m_authors.constFind(entry.author); known != m_authors.constEnd()) return *known;
    LODESTAR_ASSIGN(const QString name, staffName(m_connection, entry.author));
    m_authors.insert(entry.author, shortened(name));
    return shortened(name);
}

std::optional<qint64> TimelineReader::lateBy(const Entry& entry) {
    if (!entry.text(V("source")).isEmpty()) return std::nullopt;
    const QString stated = entry.text(V("writtenAt"));
    const QDateTime written = storedDateTime(stated.isEmpty() ? entry.madeAt : stated);
    if (!written.isValid()) return std::nullopt;
    qint64 minutes = 0;
    if (hasTime(entry.happened)) {
        minutes = storedDateTime(entry.happened).secsTo(written) / 60;
    } else {
        const auto* kind = records::kindNamed(entry.kind);
        // A period's beginning ("from") is not an event that somebody wrote down late.
        if (kind == nullptr || kind->happenedField == V("from")) return std::nullopt;
        minutes = storedDate(entry.happened).daysTo(written.date()) * 24 * 60;
    }
    return minutes > 60 ? std::optional<qint64>(minutes) : std::nullopt;
}

} // namespace lodestar
