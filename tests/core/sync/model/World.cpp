#include "tests/core/sync/model/World.h"

#include "core/crypto/Hash.h"
#include "core/records/EntryState.h"
#include "core/records/FixedIds.h"
#include "core/sync/ChangeBody.h"

#include <QJsonArray>

#include <random>

namespace lodestar::testing::model {

using namespace sync;
using namespace Qt::StringLiterals;
using records::Change;
using records::Compartment;

namespace {

const QStringList editable{u"household"_qs, u"note"_qs, u"narrative"_qs, u"rota_of_2031"_qs};
const QString yesterday = u"2026-11-20"_qs;

const QList<Person>& people() {
    static const QList<Person> all{{u"anna"_qs, u"east"_qs}, {u"beth"_qs, u"east"_qs}, {u"cara"_qs, u"west"_qs}};
    return all;
}

LogId logOf(const Change& change) {
    return {change.record, change.compartment};
}

bool isNowhere(const ChangeId& id, const QSet<ChangeId>& server, const std::vector<std::unique_ptr<Laptop>>& laptops) {
    if (server.contains(id)) return false;
    return std::none_of(laptops.cbegin(), laptops.cend(), [&](const auto& laptop) {
        const auto held = laptop->store().all();
        return std::any_of(held.cbegin(), held.cend(), [&](const Change& each) { return each.id == id; });
    });
}

bool somethingMoved(const Result<SyncReport>& last) {
    return !last || last->sent > 0 || last->received > 0 || last->refused > 0 || last->offered > 0 ||
           !last->purged.isEmpty() || last->heldBack > 0 || !last->healed.isEmpty() || !last->mismatched.isEmpty() ||
           !last->newEpoch.isEmpty() || last->attachmentsSent > 0 || last->attachmentsReceived > 0;
}

} // namespace

QByteArray hashNamedBy(const Change& document) {
    const QJsonObject said = document.fields().value(u"document"_qs).toObject();
    return QByteArray::fromHex(said.value(u"content"_qs).toString().toLatin1());
}

World::World(const Parts& parts, quint32 seed)
    : m_server(parts.server())
    , m_front(m_server->store(), m_clock, m_settings, m_shared) {
    const quint32 count = 2 + seed % 3;
    for (quint32 i = 0; i < count; ++i) {
        // The fourth laptop is a second one of the first user.
        const Person& user = people()[i % people().size()];
        const EpochId epoch = EpochId::create();
        DeviceKey key = DeviceKey::create();
        auto store = parts.laptop(DeviceId::create(), epoch, key.publicKey());
        m_laptops.push_back(std::make_unique<Laptop>(user, std::move(store), std::move(key), m_front));
        enrol(user, epoch);
    }
}

void World::enrol(const Person& user, const EpochId& epoch) {
    Laptop& laptop = *m_laptops.back();
    const Status done = m_server->store().write([&]() -> Status {
        AccountRows& accounts = m_server->store().accounts();
        Account account;
        account.staff = staffId(user.reference);
        account.reference = user.reference;
        account.role = u"health-visitor"_qs;
        account.team = user.team;
        account.organisation = u"trust"_qs;
        LODESTAR_TRY(accounts.save(account));
        Device device;
        device.id = laptop.device();
        device.staff = account.staff;
        device.publicKey = laptop.publicKey();
        device.heard.epoch = epoch;
        LODESTAR_TRY(accounts.save(device));
        return accounts.addEpoch(device.id, epoch, u"enrolled"_qs, 0);
    });
    Q_ASSERT(done);
}

void World::run(const QList<Step>& steps) {
    for (const Step& each : steps) {
        m_clock.advance(60);
        step(each);
    }
}

void World::step(const Step& step) {
    Laptop& laptop = *m_laptops[step.who % m_laptops.size()];
    laptop.setTime(m_clock.now());
    switch (step.act) {
    case Act::BeginFamily:
        return beginFamily(laptop, step);
    case Act::BeginChild:
        return beginChild(laptop, step);
    case Act::Write:
        return writeOnce(laptop, step);
    case Act::Edit:
        return edit(laptop, step);
    case Act::Retire:
        return retire(laptop, step);
    case Act::Recall:
        return recall(laptop, step);
    case Act::Attach:
        return attach(laptop, step);
    case Act::NewerKind:
        return writeNewer(laptop, step);
    case Act::Allot:
        return allot(laptop, step);
    case Act::MoveChild:
        return moveChild(laptop, step);
    case Act::Sync:
        laptop.sync();
        return;
    case Act::SyncBadly:
        return syncBadly(laptop, step);
    case Act::Replay:
        return laptop.wire().replay(step.a);
    case Act::ClockJump: {
        constexpr qint64 jumps[] = {86'400, -86'400, 31'536'000, -31'536'000, 0};
        laptop.clockOffset = jumps[step.a % std::size(jumps)];
        return;
    }
    case Act::Backup:
        m_backups[step.who % static_cast<quint32>(m_laptops.size())] = laptop.store().copy();
        return;
    case Act::RestoreBackup:
        return restore(step.who % static_cast<quint32>(m_laptops.size()));
    case Act::CloneDisk:
        return cloneDisk(laptop);
    case Act::ServerBackup:
        return m_server->backup();
    case Act::ServerRestore:
        return restoreServer(step);
    }
}

QString World::somebody(quint32 which) const {
    const QStringList all{u"anna"_qs, u"beth"_qs, u"cara"_qs, u"east"_qs, u"west"_qs};
    return all[static_cast<qsizetype>(which) % all.size()];
}

void World::beginFamily(Laptop& laptop, const Step& step) {
    const LogId log{RecordId::create(), Compartment::Shared};
    note(laptop.write(log, EntryId::create(), u"household"_qs, {{u"name"_qs, u"Family %1"_qs.arg(step.a)}}));
    // One family in eight is nobody's.
    if (step.b % 8 == 0) return;
    const QString who = step.b % 3 == 0 ? somebody(step.c) : laptop.user().reference;
    note(laptop.write(log, EntryId::create(), u"allotment"_qs, {{u"staff"_qs, who}, {u"from"_qs, u"2026-01-01"_qs}}));
}

std::optional<Change> World::picked(Laptop& laptop, quint32 which, const QStringList& kinds) {
    QList<Change> all = laptop.store().all();
    all.removeIf([&](const Change& each) { return !kinds.contains(each.kind); });
    if (all.isEmpty()) return std::nullopt;
    return all[static_cast<qsizetype>(which) % all.size()];
}

void World::beginChild(Laptop& laptop, const Step& step) {
    const auto home = picked(laptop, step.a, {u"household"_qs});
    if (!home) return;
    const RecordId child = RecordId::create();
    note(laptop.write({child, Compartment::Shared}, EntryId::create(), u"person"_qs,
                      {{u"subject"_qs, u"child"_qs}, {u"name"_qs, QJsonObject{{u"given"_qs, u"Noah"_qs}}}}));
    note(laptop.write(
        {home->record, Compartment::Shared}, EntryId::create(), u"member"_qs,
        {{u"person"_qs, child.toString()}, {u"relationship"_qs, u"child"_qs}, {u"from"_qs, u"2026-01-01"_qs}}));
}

void World::writeOnce(Laptop& laptop, const Step& step) {
    const auto of = picked(laptop, step.a, {u"household"_qs, u"person"_qs});
    if (!of) return;
    constexpr Compartment where[] = {Compartment::Shared, Compartment::Health, Compartment::Sealed};
    note(laptop.write({of->record, where[step.b % 3]}, EntryId::create(), u"note"_qs,
                      {{u"text"_qs, u"seen, %1"_qs.arg(step.c)}}));
}

void World::edit(Laptop& laptop, const Step& step) {
    const auto of = picked(laptop, step.a, editable);
    if (!of) return;
    const bool home = of->kind == u"household"_qs;
    const QString field = home ? (step.b % 2 == 0 ? u"phone"_qs : u"email"_qs) : u"text"_qs;
    note(laptop.write(logOf(*of), of->entry, of->kind, {{field, u"value %1"_qs.arg(step.c % 5)}}));
}

void World::retire(Laptop& laptop, const Step& step) {
    const auto of = picked(laptop, step.a, {u"note"_qs});
    if (!of) return;
    note(laptop.write(logOf(*of), of->entry, of->kind, {{u"retired"_qs, QJsonObject{{u"reason"_qs, u"twice"_qs}}}}));
}

void World::recall(Laptop& laptop, const Step& step) {
    const auto of = picked(laptop, step.a, {u"note"_qs});
    if (!of) return;
    const QJsonArray named{QJsonObject{{u"change"_qs, of->id.toString()}}};
    note(laptop.write(logOf(*of), EntryId::create(), u"recall"_qs,
                      {{u"changes"_qs, named}, {u"reason"_qs, u"wrong"_qs}}));
}

/// Now and then the same leaflet for two families.
void World::attach(Laptop& laptop, const Step& step) {
    const auto of = picked(laptop, step.a, {u"household"_qs, u"person"_qs});
    if (!of) return;
    const QByteArray bytes = "scan " + QByteArray::number(step.c % 16);
    const QByteArray hash = plainHash(plainHash(bytes));
    laptop.store().keepPaper(hash, bytes);
    const QJsonObject document{{u"title"_qs, u"Scan"_qs}, {u"content"_qs, QString::fromLatin1(hash.toHex())}};
    const auto where = step.b % 4 == 0 ? Compartment::Sealed : Compartment::Health;
    m_papers.insert({hash, {of->record, where}});
    note(laptop.write({of->record, where}, EntryId::create(), u"document"_qs,
                      {{u"on"_qs, u"2026-11-20"_qs}, {u"document"_qs, document}}));
}

void World::writeNewer(Laptop& laptop, const Step& step) {
    const auto of = picked(laptop, step.a, {u"household"_qs});
    if (!of) return;
    note(laptop.write(logOf(*of), EntryId::create(), u"rota_of_2031"_qs, {{u"text"_qs, u"week %1"_qs.arg(step.b)}}));
    note(laptop.write(logOf(*of), of->entry, of->kind, {{u"colourOfDoor"_qs, u"green %1"_qs.arg(step.c % 3)}}));
}

void World::allot(Laptop& laptop, const Step& step) {
    const auto now = picked(laptop, step.a, {u"allotment"_qs});
    if (now) note(laptop.write(logOf(*now), now->entry, now->kind, {{u"to"_qs, yesterday}}));
    const auto home = now ? now : picked(laptop, step.a, {u"household"_qs});
    if (!home || step.b % 6 == 0) return;
    note(laptop.write(logOf(*home), EntryId::create(), u"allotment"_qs,
                      {{u"staff"_qs, somebody(step.c)}, {u"from"_qs, u"2026-01-01"_qs}}));
}

void World::moveChild(Laptop& laptop, const Step& step) {
    const auto member = picked(laptop, step.a, {u"member"_qs});
    const auto home = picked(laptop, step.b, {u"household"_qs});
    if (!member || !home || !member->fields().contains(u"person"_qs)) return;
    note(laptop.write(logOf(*member), member->entry, member->kind, {{u"to"_qs, yesterday}}));
    note(laptop.write(logOf(*home), EntryId::create(), u"member"_qs,
                      {{u"person"_qs, member->fields().value(u"person"_qs)},
                       {u"relationship"_qs, u"child"_qs},
                       {u"from"_qs, u"2026-01-01"_qs}}));
}

void World::syncBadly(Laptop& laptop, const Step& step) {
    const auto fault = static_cast<Fault>(step.a % faults);
    if (fault == Fault::Killed)
        laptop.store().dieAt(static_cast<int>(step.b % 12));
    else
        laptop.wire().fail(fault, step.b % 10, step.c);
    laptop.sync();
    laptop.store().dieAt(-1);
    laptop.wire().heal();
}

/// What was only on the laptop is gone with it; everything else must come back.
void World::restore(quint32 who) {
    const auto backup = m_backups.find(who);
    if (backup == m_backups.end()) return;
    m_laptops[who]->replaceStore(backup->second->copy());
    m_putBack = true;
    forgetWhatIsNowhere();
}

void World::cloneDisk(Laptop& laptop) {
    if (m_cloned) return;
    m_cloned = true;
    auto key = DeviceKey::fromSecret(laptop.key().secret());
    Q_ASSERT(key);
    m_laptops.push_back(std::make_unique<Laptop>(laptop.user(), laptop.store().copy(), std::move(*key), m_front));
}

void World::restoreServer(const Step& step) {
    const auto life = step.a % 2 == 0 ? ServerBox::Life::New : ServerBox::Life::Same;
    if (!m_server->restore(life)) return;
    m_silentlyRestored = m_silentlyRestored || life == ServerBox::Life::Same;
    forgetWhatIsNowhere();
}

void World::forgetWhatIsNowhere() {
    const QSet<ChangeId> server = onServer();
    m_written.removeIf([&](const auto& each) { return isNowhere(each.key(), server, m_laptops); });
    m_papers.removeIf([&](const Paper& each) { return !isSomewhere(each); });
}

void World::settle() {
    syncRounds();
    // What a server lost and told nobody of is found by the comparison of the next day, and so is what left the scope
    // of two machines that are one device to the server, when only one of them was told, or of a disk that was put back
    // and that wrote nothing in between: no chain tells. What one comparison gives back to the server may end an
    // allotment after another machine compared: that one's next day finds it.
    constexpr qint64 day = 86'400;
    const int days = (m_silentlyRestored ? 1 : 0) + (m_cloned || m_putBack ? 1 : 0);
    for (int i = 0; i < days; ++i) {
        m_clock.advance(day);
        syncRounds();
    }
}

/// Until nothing has moved anywhere in two rounds, one after the other.
void World::syncRounds() {
    constexpr int mostRounds = 8;
    constexpr int quietRounds = 2;
    constexpr qint64 untilTokensEnded = 20 * 60;
    m_clock.advance(untilTokensEnded);
    int quiet = 0;
    for (int round = 0; round < mostRounds && quiet < quietRounds; ++round) {
        bool moved = false;
        for (const auto& laptop : m_laptops) {
            m_clock.advance(60);
            laptop->clockOffset = 0;
            laptop->setTime(m_clock.now());
            moved = somethingMoved(laptop->sync()) || moved;
        }
        quiet = moved ? 0 : quiet + 1;
    }
}

QHash<LogId, World::ServerLog> World::serverLogs() {
    QHash<LogId, ServerLog> found;
    ServerStore& store = m_server->store();
    const Status read = store.write([&]() -> Status {
        found.clear();
        LODESTAR_ASSIGN(const auto records, store.scope().records());
        QList<LogId> logs;
        for (auto it = records.cbegin(); it != records.cend(); ++it) {
            for (const Compartment each : {Compartment::Shared, Compartment::Health, Compartment::Sealed})
                logs.append({it.key(), each});
        }
        LODESTAR_ASSIGN(const auto heads, store.logs().lock(logs));
        for (const LogId& log : logs) {
            ServerLog held{heads.value(log), {}};
            LODESTAR_TRY(store.logs().page(log, 0, [&](qint64 number, QByteArrayView body) {
                auto change = changeFromBody(log, body);
                if (change) {
                    change->logNumber = number;
                    held.changes.append(*change);
                }
                return true;
            }));
            if (!held.changes.isEmpty()) found.insert(log, held);
        }
        return {};
    });
    Q_ASSERT(read);
    return found;
}

std::optional<Attachment> World::paperOnServer(const QByteArray& hash) {
    std::optional<Attachment> found;
    ServerStore& store = m_server->store();
    const Status read = store.write([&]() -> Status {
        LODESTAR_ASSIGN(found, store.accounts().attachment(hash));
        return {};
    });
    Q_ASSERT(read);
    return found && !found->pieces.isEmpty() ? found : std::nullopt;
}

/// On the server for that log, or on a laptop that has an entry of the log which names it: the same bytes of another
/// family are no way to it.
bool World::isSomewhere(const Paper& paper) {
    const auto there = paperOnServer(paper.first);
    if (there && there->logs.contains(paper.second)) return true;
    const auto names = [&](const Change& each) {
        return each.kind == u"document"_qs && logOf(each) == paper.second && hashNamedBy(each) == paper.first;
    };
    return std::any_of(m_laptops.cbegin(), m_laptops.cend(), [&](const auto& each) {
        const auto held = each->store().all();
        return each->store().holdsPaper(paper.first) && std::any_of(held.cbegin(), held.cend(), names);
    });
}

QSet<ChangeId> World::onServer() {
    QSet<ChangeId> ids;
    const auto logs = serverLogs();
    for (const ServerLog& log : logs) {
        for (const Change& each : log.changes)
            ids.insert(each.id);
    }
    QList<ChangeKey> missing;
    for (const Change& each : std::as_const(m_written)) {
        if (!ids.contains(each.id)) missing.append({logOf(each), each.id});
    }
    ServerStore& store = m_server->store();
    const Status read = store.write([&]() -> Status {
        LODESTAR_ASSIGN(const auto kept, store.logs().quarantined(missing));
        for (const QuarantinedChange& each : kept) {
            if (!each.released) ids.insert(each.id);
        }
        return {};
    });
    Q_ASSERT(read);
    return ids;
}

bool World::inQuarantine(const ChangeKey& change) {
    bool waits = false;
    ServerStore& store = m_server->store();
    const Status read = store.write([&]() -> Status {
        LODESTAR_ASSIGN(const auto kept, store.logs().quarantined({change}));
        waits = std::any_of(kept.cbegin(), kept.cend(), [](const QuarantinedChange& each) { return !each.released; });
        return {};
    });
    Q_ASSERT(read);
    return waits;
}

} // namespace lodestar::testing::model
