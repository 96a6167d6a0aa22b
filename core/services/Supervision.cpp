#include "core/services/Supervision.h"

#include "core/base/Role.h"
#include "core/services/RoleRights.h"
#include "core/services/SupervisionFields.h"
#include "core/store/EntryTable.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;
using records::Compartment;

namespace {

class SessionsReader {
public:
    SessionsReader(Connection& connection, const Identity& me, bool sealedOpen)
        : m_connection(connection)
        , m_reach(supervisionReach(me))
        , m_sealedOpen(sealedOpen) {}

    Result<QList<SupervisionSession>> read() {
        LODESTAR_ASSIGN(const auto roots, EntryTable(m_connection).ofKind(u"supervision"));
        for (const Entry& each : roots) {
            if (m_places.contains(each.record)) continue;
            m_places.insert(each.record, m_found.size());
            m_found.append(supervisionSessionFrom(each));
        }
        LODESTAR_TRY(gather(u"supervision_family", [](SupervisionSession& session, const Entry& entry) {
            session.families.append(discussedFrom(entry));
        }));
        LODESTAR_TRY(gather(u"supervision_action", [](SupervisionSession& session, const Entry& entry) {
            session.actions.append(agreedFrom(entry));
        }));
        LODESTAR_TRY(gather(u"supervision_signature", [](SupervisionSession& session, const Entry& entry) {
            session.signatures.append(signatureFrom(entry));
        }));
        LODESTAR_TRY(gatherReflections());
        for (SupervisionSession& each : m_found)
            LODESTAR_TRY(complete(each));
        std::ranges::stable_sort(m_found, std::ranges::greater(), &SupervisionSession::day);
        return std::move(m_found);
    }

private:
    template<typename Take> Status gather(QStringView kind, Take take) {
        LODESTAR_ASSIGN(const auto entries, EntryTable(m_connection).ofKind(kind));
        for (const Entry& each : entries) {
            const auto place = m_places.constFind(each.record);
            if (place == m_places.cend()) continue;
            SupervisionSession& session = m_found[*place];
            if (each.compartment == Compartment::Sealed && !m_sealedOpen)
                ++session.sealed;
            else
                take(session, each);
        }
        return {};
    }

    Status gatherReflections() {
        LODESTAR_ASSIGN(const auto entries, EntryTable(m_connection).ofKind(u"supervision_reflection"));
        for (const Entry& each : entries) {
            const auto place = m_places.constFind(RecordId::fromString(each.text(V("session"))));
            if (place != m_places.cend()) m_found[*place].reflections.append(reflectionFrom(each));
        }
        return {};
    }

    Status complete(SupervisionSession& session) {
        const auto byId = [](const auto& a, const auto& b) { return a.entry < b.entry; };
        std::ranges::sort(session.families, byId);
        std::ranges::sort(session.actions, byId);
        for (AgreedAction& each : session.actions)
            LODESTAR_TRY(readDoneElsewhere(each));
        for (SupervisionSignature& each : session.signatures) {
            const bool open = session.sealed == 0 || each.covers < Compartment::Sealed;
            const bool here = each.covers <= m_reach && open;
            const bool holds = here && supervisionDigest(session, each.covers) == each.digest;
            using Stand = SupervisionSignature::Stand;
            each.stand = !here ? Stand::NotHere : holds ? Stand::Holds : Stand::Changed;
        }
        return {};
    }

    /// Done in each child's record is done here.
    Status readDoneElsewhere(AgreedAction& action) {
        if (!action.isOpen() || action.children.isEmpty()) return {};
        QDate last;
        for (const RecordId& child : std::as_const(action.children)) {
            LODESTAR_ASSIGN(const auto filed, EntryTable(m_connection).find(filedAction(action.entry, child)));
            const QDate done = filed ? filedDone(*filed) : QDate();
            if (!done.isValid()) return {};
            last = last.isValid() ? std::max(last, done) : done;
        }
        action.done = last;
        return {};
    }

    Connection& m_connection;
    Compartment m_reach;
    bool m_sealedOpen;
    QHash<RecordId, qsizetype> m_places;
    QList<SupervisionSession> m_found;
};

/// Without what is empty: a field that a later version brings does not unmake a signature that never had it.
QJsonObject withoutNulls(QJsonObject object) {
    for (auto each = object.begin(); each != object.end();)
        each = each.value().isNull() ? object.erase(each) : each + 1;
    return object;
}

QJsonObject signedPart(const EntryId& id, const QJsonObject& fields) {
    return {{u"id"_s, id.toString()}, {u"is"_s, withoutNulls(fields)}};
}

/// What her role is called may change; who she is may not.
QJsonObject personIn(const SupervisionPerson& person) {
    return {{u"reference"_s, person.reference}, {u"name"_s, person.name}};
}

bool shareSomebody(const SupervisionSession& a, const SupervisionSession& b) {
    return std::ranges::any_of(a.supervisees, [&](const SupervisionPerson& each) {
        return std::ranges::any_of(b.supervisees, [&](const SupervisionPerson& other) {
            return each.reference.isEmpty() ? each.name == other.name : each.reference == other.reference;
        });
    });
}

} // namespace

bool worksWithHealth(const SupervisionPerson& person) {
    Identity as;
    as.role = person.role;
    return seesHealth(as);
}

SupervisionState SupervisionSession::state() const {
    if (cancelled.isValid()) return SupervisionState::Cancelled;
    if (!held.isValid()) return SupervisionState::Planned;
    const auto hasSigned = [this](const SupervisionPerson& each) {
        const SupervisionSignature* signature = signatureOf(each.reference);
        // Who has no program of her own signs the printed sheet.
        return each.reference.isEmpty() ||
               (signature != nullptr && signature->stand != SupervisionSignature::Stand::Changed);
    };
    const bool all = hasSigned(supervisor) && std::ranges::all_of(supervisees, hasSigned);
    return all ? SupervisionState::Signed : SupervisionState::Held;
}

bool SupervisionSession::supervises(const QString& reference) const {
    return std::ranges::any_of(supervisees, [&](const SupervisionPerson& each) { return each.reference == reference; });
}

const SupervisionSignature* SupervisionSession::signatureOf(const QString& reference) const {
    const SupervisionSignature* newest = nullptr;
    for (const SupervisionSignature& each : signatures)
        if (each.who.reference == reference && (newest == nullptr || newest->entry < each.entry)) newest = &each;
    return reference.isEmpty() ? nullptr : newest;
}

bool SupervisionSession::waitsFor(const QString& reference) const {
    if (state() != SupervisionState::Held || !(isSupervisedBy(reference) || supervises(reference))) return false;
    const SupervisionSignature* signature = signatureOf(reference);
    return signature == nullptr || signature->stand == SupervisionSignature::Stand::Changed;
}

QString SupervisionSession::superviseeNames() const {
    QStringList names;
    for (const SupervisionPerson& each : supervisees)
        names.append(each.name);
    return names.join(u", "_s);
}

Compartment SupervisionSession::place() const {
    if (sort == rules::SupervisionSort::Safeguarding) return Compartment::Sealed;
    const bool health = worksWithHealth(supervisor) && std::ranges::all_of(supervisees, worksWithHealth);
    return health ? Compartment::Health : Compartment::Shared;
}

QString supervisionDigest(const SupervisionSession& session, Compartment covers) {
    QJsonArray families;
    for (const DiscussedFamily& each : session.families)
        if (each.compartment <= covers) families.append(signedPart(each.entry, fieldsOf(each)));
    QJsonArray actions;
    for (const AgreedAction& each : session.actions)
        if (each.compartment <= covers) actions.append(signedPart(each.entry, agreedPart(each)));
    QJsonArray supervisees;
    for (const SupervisionPerson& each : session.supervisees)
        supervisees.append(personIn(each));
    const QJsonObject whole{{u"record"_s, session.record.toString()},
                            {u"sort"_s, rules::supervisionSortName(session.sort)},
                            {u"supervisor"_s, personIn(session.supervisor)},
                            {u"supervisees"_s, supervisees},
                            {u"held"_s, session.held.toString(Qt::ISODate)},
                            {u"minutes"_s, session.minutes},
                            {u"themes"_s, session.themes.trimmed()},
                            {u"next"_s, session.next.toString(Qt::ISODate)},
                            {u"families"_s, families},
                            {u"actions"_s, actions}};
    const QByteArray bytes = QJsonDocument(whole).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Compartment supervisionReach(const Identity& me) {
    if (!seesHealth(me)) return Compartment::Shared;
    return roleFromName(me.role) == Role::Student ? Compartment::Health : Compartment::Sealed;
}

Result<QList<SupervisionSession>> supervisions(Connection& connection, const Identity& me, bool sealedOpen) {
    return SessionsReader(connection, me, sealedOpen).read();
}

Result<SupervisionSession> supervisionOf(Connection& connection, const Identity& me, const RecordId& record,
                                         bool sealedOpen) {
    LODESTAR_ASSIGN(const auto all, supervisions(connection, me, sealedOpen));
    const auto found = std::ranges::find(all, record, &SupervisionSession::record);
    if (found == all.cend()) return fail(ErrorCode::NotFound, u"supervision"_s);
    return *found;
}

QList<AgreedAction> openFromEarlier(const QList<SupervisionSession>& all, const SupervisionSession& session) {
    QList<AgreedAction> open;
    for (const SupervisionSession& each : all) {
        const bool before = each.held.isValid() && (!session.day().isValid() || each.held <= session.day());
        if (each.record == session.record || !before || !shareSomebody(each, session)) continue;
        for (const AgreedAction& action : each.actions)
            if (action.isOpen()) open.append(action);
    }
    std::ranges::stable_sort(open, [](const AgreedAction& a, const AgreedAction& b) {
        if (a.by.isValid() != b.by.isValid()) return a.by.isValid();
        return a.by < b.by;
    });
    return open;
}

const SupervisionSession* earlierSession(const QList<SupervisionSession>& all, const SupervisionSession& session) {
    for (const SupervisionSession& each : all) {
        if (each.record == session.record || each.sort != session.sort || !each.held.isValid()) continue;
        if (session.day().isValid() && each.held > session.day()) continue;
        if (shareSomebody(each, session)) return &each;
    }
    return nullptr;
}

EntryId filedAction(const EntryId& action, const RecordId& child) {
    return EntryId::derived(action.value(), "filed:" + child.bytes());
}

RecordId reflectionRecord(const RecordId& session, const SupervisionPerson& whose) {
    const QString key = whose.reference.isEmpty() ? whose.name : whose.reference;
    return RecordId::derived(session.value(), "reflection:" + key.toUtf8());
}

} // namespace lodestar
