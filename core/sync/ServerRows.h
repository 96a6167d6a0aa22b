#pragma once

#include "core/sync/Messages.h"

/// What the server keeps, as plain values. Times are milliseconds since 1970, UTC.
namespace lodestar::sync {

/// A person who may sign in.
struct Account {
    StaffId staff; ///< derived from the reference (records/FixedIds.h)
    QString reference;
    QString name;
    QString role; ///< a word of core/base/Role.h
    QString team;
    QString organisation;
    QByteArray password; ///< Argon2id in libsodium's form; empty when none is asked for
    bool disabled = false;
    friend bool operator==(const Account&, const Account&) = default;
};

/// A laptop and the person it was enrolled for.
struct Device {
    DeviceId id;
    StaffId staff;
    /// The reference she had given herself before she was enrolled; her changes until then name it.
    QString alias;
    QByteArray publicKey;
    ChainPoint heard; ///< of its current epoch
    qint64 lastContact = 0;
    bool revoked = false;
    int logLimit = 0;      ///< instead of the setting's; 0 = none of its own
    qint64 limitUntil = 0; ///< when that ends
    friend bool operator==(const Device&, const Device&) = default;
};

/// A principal: whoever a record can be allotted to ("s:" a reference, "t:" a team ...), and what it gives.
struct Reach {
    QString principal;
    int compartments = 0; ///< bits: 1 shared, 2 health, 4 sealed; or `keptFrom`
    friend bool operator==(const Reach&, const Reach&) = default;
};

/// Instead of compartments: whoever stands for that principal reaches nothing of the record, whatever else she is
/// given.
constexpr int keptFrom = 1 << 16;

/// 0 for none that could be.
constexpr int bitOf(records::Compartment compartment) {
    const int number = static_cast<int>(compartment);
    return number < 1 || number > 15 ? 0 : 1 << (number - 1);
}

/// A change as it is kept, with the bytes that came.
struct KeptChange {
    LogId log;
    qint64 number = 0;
    ChangeId id;
    EntryId entry;
    QString kind;
    QByteArray contentHash;
    bool conflict = false;
    DeviceId device;
    qint64 receivedAt = 0;
    qint64 correctedAt = 0; ///< when it was made, by the server's reckoning: never before the device's last contact
    QByteArray body;
};

/// Names one change of one log.
struct ChangeKey {
    LogId log;
    ChangeId change;
    friend auto operator<=>(const ChangeKey&, const ChangeKey&) = default;
    friend size_t qHash(const ChangeKey& key, size_t seed = 0) noexcept { return qHash(key.change, seed); }
};

/// What is known of a change that came before.
struct KnownChange {
    qint64 number = 0;
    bool conflict = false;
    QByteArray contentHash;
};

/// What could not be taken, whole.
struct QuarantinedChange {
    LogId log;
    ChangeId id;
    QString kind;
    QByteArray contentHash;
    QString reason; ///< as it was answered; stays when it is released
    Uuid group;     ///< changes of one log in one push that stand or fall together
    DeviceId device;
    StaffId staff; ///< whose push it was
    qint64 receivedAt = 0;
    qint64 correctedAt = 0;
    bool released = false;
    QByteArray body;  ///< empty once released
    QString answer{}; ///< of an administrator who looked at it and does not take it; empty while nobody has
};

/// Instead of a number: of this log the device has nothing but what it wrote in it.
constexpr qint64 wroteUnseen = -1;
/// Instead of a number: the device alone says that it holds this log, which it may not read. It is told to purge it,
/// and nothing else follows.
constexpr qint64 onlyClaimed = -2;

/// How far a device holds a log.
struct HeldLog {
    DeviceId device;
    LogId log;
    qint64 number = 0; ///< or `wroteUnseen`, or `onlyClaimed`
    qint64 seen = 0;   ///< when it last said so
    [[nodiscard]] bool holds() const { return number >= 0; }
};

/// What the changes say about who has a record: the newest state of one entry. A conflict gives several values, and all
/// of them count.
struct AllotmentFact {
    RecordId record;
    EntryId entry;
    QString to;    ///< a staff reference, or a team's name
    QString until; ///< last day, ISO; empty = open
    /// Kept as a number.
    enum class Gives : quint8 {
        Care = 0,   ///< the family is somebody's
        Beside = 1, ///< one who has it and leaves it nobody's: a navigator, for a referral, a course
        Offer = 2   ///< to be read before it is accepted
    };
    Gives gives = Gives::Care;
};
struct MemberFact {
    RecordId household;
    EntryId entry;
    RecordId person;
    QString until; ///< the day it no longer holds, ISO; empty = open
};

/// A record as it was begun.
struct BegunRecord {
    QString organisation;
    /// Of a worker, a match or a supervision (records::subjectSaidBy) its name; empty for families and the area.
    QString subject{};
    friend bool operator==(const BegunRecord&, const BegunRecord&) = default;
};

/// An adult who works or volunteers here: who is kept from her record and from her family's.
struct WorksHereFact {
    RecordId record;
    EntryId entry;
    QString who;   ///< a staff reference
    QString until; ///< last day, ISO; empty = open
};

/// A household that is closed.
struct ClosedFact {
    RecordId record;
    EntryId entry;
    QString since; ///< the day, ISO
};

/// A file that entries refer to, by its hash (BLAKE2b-256).
struct Attachment {
    QByteArray hash;
    qint64 size = 0;
    QList<int> pieces; ///< those that are here, ascending
    QList<LogId> logs; ///< that refer to it
};

} // namespace lodestar::sync
