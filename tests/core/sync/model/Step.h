#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace lodestar::testing::model {

/// What may happen to some laptops and their server.
enum class Act : quint8 {
    BeginFamily, ///< a household with who it is allotted to
    BeginChild,  ///< a child of a household, with a record of its own
    Write,       ///< an entry that is written once
    Edit,        ///< a field of an entry, on what this laptop knows
    Retire,
    Recall,
    Attach,    ///< a paper, and the entry that names it
    NewerKind, ///< a kind, a field and a compartment that this version does not know
    Allot,     ///< the household goes to another practitioner, a team or nobody
    MoveChild, ///< to another household
    Sync,
    SyncBadly, ///< one fault under way: see Fault
    Replay,    ///< an old request arrives once more
    ClockJump,
    Backup,
    RestoreBackup,
    CloneDisk, ///< the disk of one laptop is copied to another machine, which then works on
    ServerBackup,
    ServerRestore,
};

/// What goes wrong in a sync, once, at a request or a write that is drawn.
enum class Fault : quint8 {
    RequestLost,
    AnswerLost,
    RequestTwice,
    RequestCut,
    AnswerCut,
    Gateway,  ///< 502
    Portal,   ///< a page of some hotel's network
    Killed,   ///< the laptop dies before a write
    Repeated, ///< the answer of an earlier request
};
inline constexpr quint32 faults = 9;

/// One step of a history. The numbers choose among what there is at that moment, so that any part of a history is a
/// history too.
struct Step {
    Act act = Act::Sync;
    quint32 who = 0;
    quint32 a = 0;
    quint32 b = 0;
    quint32 c = 0;

    [[nodiscard]] QString text() const;
};

QList<Step> drawn(quint32 seed);

/// The shortest history that still fails, found by leaving out pieces.
QList<Step> shortest(QList<Step> steps, const std::function<bool(const QList<Step>&)>& fails);

} // namespace lodestar::testing::model
