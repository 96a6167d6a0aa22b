#include "core/services/EventImport.h"

#include "core/base/Fold.h"
#include "core/crypto/Hash.h"
#include "core/exchange/EventReader.h"
#include "core/services/BirthMatch.h"
#include "core/services/Documents.h"
#include "core/services/EventImportEntries.h"
#include "core/services/Identity.h"
#include "core/store/Transaction.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>

namespace lodestar {

using namespace Qt::StringLiterals;
using exchange::EventMessage;

namespace {

using V = QLatin1StringView;
using How = EventOutcome::How;

constexpr QLatin1StringView birthDetails("CH005");

/// By the id of the message and its very bytes: JSON and XML of one event do not always agree, so each keeps an entry
/// of its own, while their facts share theirs. The record is part of it, for a message may be moved.
EntryId messageEntry(const EventMessage& message, const RecordId& record) {
    const QString bytes = QString::fromLatin1(plainHash(message.original).toHex());
    return importedEntry(u"message"_s, record.toString() + u'/' + message.messageId + u'/' + bytes);
}

/// One message on its way into the records.
class Arrival {
public:
    Arrival(Work& work, const EventMessage& message)
        : m_work(work)
        , m_message(message) {
        m_outcome.code = message.code;
        m_outcome.name = message.name;
    }

    Result<EventOutcome> run() {
        LODESTAR_ASSIGN(const bool known, isKnown());
        if (known) return m_outcome;
        LODESTAR_ASSIGN(m_people, findPeople(m_work.connection, m_message));
        if (m_people.child().isNull()) {
            LODESTAR_ASSIGN(const bool mayMake, isCertainlyNew());
            if (!mayMake) return wait();
            LODESTAR_TRY(makeChild());
        }
        return m_people.differences.isEmpty() ? takeAs() : hold();
    }

    /// A person has said whose it is.
    Result<EventOutcome> runFor(const RecordId& child) {
        LODESTAR_ASSIGN(m_people, findPeople(m_work.connection, m_message));
        m_people.differences.clear();
        if (child == areaRecord()) return wait();
        if (m_people.records.isEmpty())
            m_people.records.append(child);
        else
            m_people.records[0] = child;
        m_placed = true;
        return takeAs();
    }

    Status makeChild() {
        LODESTAR_ASSIGN(const auto entries, entriesForNewChild(m_work.connection, m_message, m_people));
        LODESTAR_ASSIGN(const ImportCounts counts, saveImported(m_work, entries));
        m_outcome.counts += counts;
        m_outcome.newChild = true;
        return {};
    }

    Result<RecordId> makeOnly() {
        LODESTAR_ASSIGN(m_people, findPeople(m_work.connection, m_message));
        if (m_people.records.isEmpty()) return fail(ErrorCode::InvalidInput, u"the message names nobody"_s);
        LODESTAR_TRY(makeChild());
        return m_people.child();
    }

private:
    /// Whether these bytes came before and stand somewhere.
    Result<bool> isKnown() {
        LODESTAR_ASSIGN(const KeptAttachment kept, keepBytes());
        if (kept.fresh) return false;
        LODESTAR_ASSIGN(Statement query,
                        m_work.connection.statement("SELECT id, record FROM entry WHERE kind = 'event_message' AND "
                                                    "recalled = 0 AND fields ->> '$.message.content' = ? LIMIT 1"));
        LODESTAR_ASSIGN(const auto found, query.bind(kept.hash).first([](const Statement& row) {
            return std::pair(row.id<EntryId>(0), row.id<RecordId>(1));
        }));
        if (!found) return false;
        m_outcome.how = How::Known;
        m_outcome.message = found->first;
        if (found->second != areaRecord()) m_outcome.child = found->second;
        return true;
    }

    /// Keeps the bytes as they came.
    Result<KeptAttachment> keepBytes() {
        QByteArray bytes = m_message.original;
        QBuffer content(&bytes);
        content.open(QIODevice::ReadOnly);
        return keepAttachment(m_work.connection, content);
    }

    /// Birth details of a child whom nobody here resembles.
    Result<bool> isCertainlyNew() {
        if (m_message.code != birthDetails || m_message.people.isEmpty() || m_message.sealed ||
            m_message.action == exchange::EventAction::Delete || m_message.people.first().birthDate.size() != 10)
            return false;
        LODESTAR_ASSIGN(const auto candidates, candidatesFor(m_work.connection, m_message));
        return candidates.isEmpty();
    }

    Result<EventOutcome> wait() {
        m_outcome.how = m_message.sealed ? How::Sealed : How::Unmatched;
        LODESTAR_TRY(keepMessage(areaRecord()));
        return m_outcome;
    }

    Result<EventOutcome> hold() {
        m_outcome.how = How::Held;
        m_outcome.child = m_people.child();
        LODESTAR_TRY(keepMessage(m_people.child()));
        return m_outcome;
    }

    Result<EventOutcome> takeAs() {
        m_outcome.child = m_people.child();
        LODESTAR_TRY(keepMessage(m_people.child()));
        if (m_message.sealed && !m_placed) {
            m_outcome.how = How::Sealed;
            return m_outcome;
        }
        if (m_message.action == exchange::EventAction::Delete) return proposeRemovals();
        LODESTAR_ASSIGN(const auto entries, entriesOf(m_work.connection, m_message, m_people));
        LODESTAR_ASSIGN(const ImportCounts counts, saveImported(m_work, entries));
        m_outcome.counts += counts;
        if (m_message.code != birthDetails) return m_outcome;
        LODESTAR_ASSIGN(m_outcome.births, proposeBirths(m_work));
        return m_outcome;
    }

    Result<EventOutcome> proposeRemovals() {
        LODESTAR_ASSIGN(const auto named, deletedBy(m_work.connection, m_message, m_people));
        const QString source = m_message.source();
        QList<Edit> edits;
        for (const Entry& each : named)
            edits.append(proposalFor(
                m_work, each,
                {QString(records::retiredField), QJsonObject{{QString(records::reasonField), source}}, source}));
        LODESTAR_ASSIGN(const qint64 proposed, propose(m_work, edits));
        m_outcome.counts.proposed += proposed;
        return m_outcome;
    }

    /// The bytes in pieces, and the entry that stands for them.
    Status keepMessage(const RecordId& record) {
        LODESTAR_ASSIGN(const KeptAttachment bytes, keepBytes());
        ImportedEntry kept;
        kept.record = record;
        kept.kind = u"event_message"_s;
        kept.entry = messageEntry(m_message, record);
        m_outcome.message = kept.entry;
        LODESTAR_ASSIGN(const auto held, EntryTable(m_work.connection).find(kept.entry));
        if (held) return m_placed ? save(m_work, {correctionOf(*held, settled())}) : Status();
        kept.fields = m_message.entryFields();
        QJsonObject head = kept.fields.value(V("message")).toObject();
        head[u"content"_s] = bytes.hash;
        kept.fields[u"message"_s] = head;
        if (!m_people.differences.isEmpty()) kept.fields[u"mismatches"_s] = withDifferences();
        if (m_placed) kept.fields.insert(u"settled"_s, settled().value(V("settled")));
        if (m_message.sealed) kept.compartment = records::Compartment::Sealed;
        LODESTAR_TRY(saveImported(m_work, {kept}));
        return {};
    }

    QJsonArray withDifferences() {
        QJsonArray all = m_message.entryFields().value(V("mismatches")).toArray();
        for (const InboxDifference& each : m_people.differences)
            all.append(QJsonObject{{u"field"_s, each.field}, {u"ours"_s, each.ours}, {u"theirs"_s, each.theirs}});
        return all;
    }
    [[nodiscard]] QJsonObject settled() const {
        return {{u"settled"_s, QJsonObject{{u"on"_s, m_work.clock().today().toString(Qt::ISODate)}}}};
    }

    Work& m_work;
    const EventMessage& m_message;
    EventPeople m_people;
    EventOutcome m_outcome;
    bool m_placed = false; ///< a person has said whose it is
};

/// Recalls everything that was written into an entry: only the tombstone stays.
Edit recallOf(const Entry& entry, const QList<records::Change>& changes, const QString& reason) {
    QJsonArray named;
    for (const records::Change& change : changes)
        named.append(QJsonObject{{u"change"_s, change.id.toString()}});
    Edit edit = newEntry(entry.home, QString(records::recallKind),
                         {{u"changes"_s, named}, {QString(records::reasonField), reason}});
    edit.compartment = entry.compartment;
    return edit;
}

} // namespace

Result<EventOutcome> importEvent(Work& work, const QByteArray& bytes) {
    LODESTAR_ASSIGN(const EventMessage message, exchange::readEventMessage(bytes));
    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(work.connection));
    LODESTAR_ASSIGN(const EventOutcome outcome, Arrival(work, message).run());
    LODESTAR_TRY(transaction.commit());
    return outcome;
}

Result<EventOutcome> importEventFile(Work& work, const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return fail(ErrorCode::FileUnreadable, path);
    const QByteArray bytes = file.read(largestMessage + 1);
    if (file.error() != QFileDevice::NoError) return fail(ErrorCode::FileUnreadable, path);
    if (bytes.size() > largestMessage) return fail(ErrorCode::InvalidInput, u"the message is too large"_s);
    return importEvent(work, bytes);
}

Result<QByteArray> originalOf(Connection& connection, const Entry& message) {
    QByteArray bytes;
    LODESTAR_TRY(
        readAttachment(connection, message.part(V("message"), V("content")), [&](const QByteArray& piece) -> Status {
            bytes += piece;
            return {};
        }));
    return bytes;
}

Status acceptEvent(Work& work, const Entry& message) {
    LODESTAR_ASSIGN(const QByteArray bytes, originalOf(work.connection, message));
    LODESTAR_ASSIGN(const EventMessage read, exchange::readEventMessage(bytes));
    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(work.connection));
    LODESTAR_TRY(Arrival(work, read).runFor(message.record));
    return transaction.commit();
}

Status moveEvent(Work& work, const Entry& message, const RecordId& child) {
    LODESTAR_ASSIGN(const QByteArray bytes, originalOf(work.connection, message));
    LODESTAR_ASSIGN(const EventMessage read, exchange::readEventMessage(bytes));
    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(work.connection));
    LODESTAR_ASSIGN(const auto now, EntryTable(work.connection).find(message.id));
    if (!now || now->recalled) return fail(ErrorCode::Conflict, u"message: placed meanwhile"_s);
    LODESTAR_ASSIGN(const auto changes, ChangeRows(work.connection).ofEntry(message.id));
    LODESTAR_TRY(save(work, {recallOf(message, changes, u"written anew where it belongs"_s)}));
    LODESTAR_TRY(Arrival(work, read).runFor(child.isNull() ? areaRecord() : child));
    return transaction.commit();
}

Result<RecordId> makeChildOfEvent(Work& work, const Entry& message) {
    LODESTAR_ASSIGN(const QByteArray bytes, originalOf(work.connection, message));
    LODESTAR_ASSIGN(const EventMessage read, exchange::readEventMessage(bytes));
    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(work.connection));
    LODESTAR_ASSIGN(const RecordId child, Arrival(work, read).makeOnly());
    LODESTAR_TRY(moveEvent(work, message, child));
    LODESTAR_TRY(transaction.commit());
    return child;
}

Result<QList<RecordId>> candidatesFor(Connection& connection, const EventMessage& message) {
    QList<RecordId> found;
    if (message.people.isEmpty()) return found;
    const PersonClue clue = clueOf(message.people.first());
    LODESTAR_ASSIGN(const PersonMatch byNumber, matchByNumber(connection, clue));
    found = byNumber.candidates;
    LODESTAR_ASSIGN(const EventPeople people, findPeople(connection, message));
    const RecordId mother = people.of(motherIn(message));
    LODESTAR_ASSIGN(Statement query,
                    connection.statement("SELECT record, family, EXISTS (SELECT 1 FROM member own JOIN member hers ON "
                                         "hers.household = own.household WHERE own.person = person.record AND "
                                         "hers.person = ?2) FROM person WHERE birth_date = ?1 AND subject = 'child' "
                                         "AND adopted = 0 AND (nhs IS NULL OR ?3 = '')"));
    LODESTAR_TRY(query.bind(clue.birthDate, mother, clue.nhsNumber.isNull() ? u""_s : clue.nhsNumber)
                     .each([&](const Statement& row) {
                         const bool named = !clue.family.isEmpty() && folded(row.text(1)) == folded(clue.family);
                         const RecordId record = row.id<RecordId>(0);
                         if ((named || row.boolean(2)) && !found.contains(record)) found.append(record);
                     }));
    return found;
}

} // namespace lodestar
