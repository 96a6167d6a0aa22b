#pragma once

#include "core/records/Compartment.h"
#include "core/rules/SupervisionRules.h"
#include "core/services/Identity.h"
#include "core/store/Entry.h"

#include <QDate>
#include <QStringList>

#include <optional>

/// Supervision of people who work with families: sessions, what was said of whom, what was agreed, and who signed it.
/// Each session is a record of its own, had by who was there and by nobody else (core/sync/Rights.h).
namespace lodestar {

struct SupervisionPerson {
    QString reference; ///< empty for who has no program of her own
    QString name;
    QString role; ///< health-visitor ...; of a volunteer "volunteer"
    friend bool operator==(const SupervisionPerson&, const SupervisionPerson&) = default;
};

/// Whether a session with her may hold what stands with health: not of navigators, coordinators and volunteers.
bool worksWithHealth(const SupervisionPerson& person);

/// A family that was talked about.
struct DiscussedFamily {
    EntryId entry;
    RecordId household;
    QString called;
    QStringList reasons; ///< words of rules::SupervisionReason
    QString words;
    QString risk; ///< of safeguarding supervision
    records::Compartment compartment = records::Compartment::Health;
    std::optional<Entry> drawn = {};
};

/// Something that was agreed to be done. Of safeguarding it is sealed and filed in each child's sealed compartment.
struct AgreedAction {
    EntryId entry;
    RecordId household; ///< null for one of no family
    QString called;
    QList<RecordId> children; ///< for whom it is filed
    QString what;
    QString who;
    QDate by;
    QDate done; ///< invalid while it is open
    QString how;
    bool safeguarding = false;
    records::Compartment compartment = records::Compartment::Health;
    std::optional<Entry> drawn = {};

    [[nodiscard]] bool isOpen() const { return !done.isValid(); }
    [[nodiscard]] bool isOverdue(QDate today) const { return isOpen() && by.isValid() && by < today; }
};

/// What one of them thought of the session: only she and her supervisor ever have it.
struct SupervisionReflection {
    SupervisionPerson whose;
    QString words;
    std::optional<Entry> drawn = {};
};

/// A signature states what was signed: a digest of the session as far as its signer had it.
struct SupervisionSignature {
    enum class Stand : std::uint8_t {
        Holds,
        Changed, ///< after it was signed
        NotHere, ///< this laptop does not hold, or has not opened, all that was signed
    };
    EntryId entry;
    SupervisionPerson who;
    bool asSupervisor = false;
    QDate on;
    QString digest;
    records::Compartment covers = records::Compartment::Shared;
    Stand stand = Stand::Holds;
};

enum class SupervisionState : std::uint8_t { Planned, Held, Signed, Cancelled };

struct SupervisionSession {
    RecordId record;
    Entry drawn;
    rules::SupervisionSort sort = rules::SupervisionSort::Caseload;
    QList<SupervisionPerson> supervisees;
    SupervisionPerson supervisor;
    QDate planned;
    QDate from; ///< looking back at
    QDate to;
    QDate held;
    int minutes = 0;
    QString themes;
    QDate next;
    QDate cancelled;
    QString cancelledWhy;
    SupervisionPerson handedTo; ///< who supervises them since `handedOn`; no reference: nobody else
    QDate handedOn;
    QList<DiscussedFamily> families;
    QList<AgreedAction> actions;
    QList<SupervisionReflection> reflections;
    QList<SupervisionSignature> signatures;
    qsizetype sealed = 0; ///< entries that are sealed and were not opened

    /// Signed once the supervisor and each of them who can sign here has, and nothing changed since.
    [[nodiscard]] SupervisionState state() const;
    [[nodiscard]] bool isSupervisedBy(const QString& reference) const { return supervisor.reference == reference; }
    [[nodiscard]] bool supervises(const QString& reference) const;
    [[nodiscard]] const SupervisionSignature* signatureOf(const QString& reference) const;
    /// Whether it was held and she has not signed it, or it changed since she did.
    [[nodiscard]] bool waitsFor(const QString& reference) const;
    /// "Anna Reed, Tom Ridley"
    [[nodiscard]] QString superviseeNames() const;
    /// The day it stands under: held, else planned.
    [[nodiscard]] QDate day() const { return held.isValid() ? held : planned; }
    /// Where families and actions of it are kept, those of safeguarding apart.
    [[nodiscard]] records::Compartment place() const;
};

/// SHA-256 over what was held, said and agreed, as far as a compartment; what was done about it later is not part.
QString supervisionDigest(const SupervisionSession& session, records::Compartment covers);
/// As far as she has the session on her laptop.
records::Compartment supervisionReach(const Identity& me);

/// All sessions of this laptop, the newest first. What is sealed is left out, and counted, unless `sealedOpen`: after
/// the passphrase.
Result<QList<SupervisionSession>> supervisions(Connection& connection, const Identity& me, bool sealedOpen = false);
/// NotFound for a record that is no session here.
Result<SupervisionSession> supervisionOf(Connection& connection, const Identity& me, const RecordId& record,
                                         bool sealedOpen = false);
/// What earlier sessions with the same people agreed and nobody has done, the earliest day first.
QList<AgreedAction> openFromEarlier(const QList<SupervisionSession>& all, const SupervisionSession& session);
/// The session before it of the same sort with one of the same people; nothing if there is none.
const SupervisionSession* earlierSession(const QList<SupervisionSession>& all, const SupervisionSession& session);

/// The entry by which an action stands in a child's own record: the same wherever it is filed.
EntryId filedAction(const EntryId& action, const RecordId& child);
/// The record of what somebody thought of a session.
RecordId reflectionRecord(const RecordId& session, const SupervisionPerson& whose);

} // namespace lodestar
