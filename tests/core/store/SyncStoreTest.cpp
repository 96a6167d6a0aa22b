// One contract for both stores that the sync's engine works over: the one in memory, which histories are tried on by
// the thousand, and the encrypted one.
#include "core/sync/Protocol.h"
#include "tests/core/store/SyncLaptops.h"
#include "tests/support/catch.h"

using namespace lodestar;
using namespace lodestar::sync;
using namespace Qt::StringLiterals;

namespace {

template<typename T> T demand(Result<T> result) {
    return TestLog::demand(std::move(result));
}
void demand(const Status& status) {
    TestLog::demand(status);
}

Edit note(const RecordId& record, const QString& text = u"seen at home"_s) {
    return newEntry(record, u"note", {{u"on"_s, u"2026-11-11"_s}, {u"text"_s, text}});
}

LogId logOf(const records::Change& change) {
    return {change.record, change.compartment};
}

Verdict stored(const records::Change& change, qint64 number) {
    return {change.id, Verdict::Kind::Stored, number, {}};
}

ChainPoint heardAfter(SyncStore& store, const QList<records::Change>& changes) {
    ChainPoint point = demand(store.standing()).heard;
    for (const records::Change& each : changes)
        point.extend(each);
    return point;
}

} // namespace

#define FOR_BOTH_STORES(name) TEMPLATE_TEST_CASE(name, "[store]", MemoryLaptop, SqlLaptop)

FOR_BOTH_STORES("what is written waits, in order and in bounded parts, until it is heard") {
    TestType laptop;
    SyncStore& store = laptop.store();
    const RecordId child = RecordId::create();
    CHECK(demand(store.lastUnsent()) == 0);
    QList<records::Change> made;
    for (int i = 0; i < 5; ++i)
        made.append(laptop.write(note(child)));
    CHECK(demand(store.lastUnsent()) == 5);
    CHECK(demand(store.unsent(2, 1 << 20)).size() == 2);
    CHECK(demand(store.unsent(100, 60)).size() < 5);
    CHECK(demand(store.unsent(100, 1)).size() == 1);
    const auto first = demand(store.unsent(3, 1 << 20));
    CHECK(first[0].id == made[0].id);
    CHECK(first[2].deviceSeq == 3);

    const ChainPoint heard = heardAfter(store, first);
    demand(store.settle(
        heard, {stored(made[0], 1), stored(made[1], 2), {made[2].id, Verdict::Kind::Quarantined, 0, u"kind"_s}}));
    CHECK(demand(store.standing()).heard == heard);
    CHECK(laptop.waiting() == 2);
    CHECK(laptop.held(made[1].id)->logNumber == 2);
    CHECK(laptop.held(made[2].id)->logNumber == 0);
    CHECK(laptop.refused() == QMap<ChangeId, QString>{{made[2].id, u"kind"_s}});
    CHECK(demand(store.unsent(9, 1 << 20)).first().id == made[3].id);
    CHECK(demand(store.positions()).value(logOf(made[0])).number == 2);
    CHECK(demand(store.positions()).value(logOf(made[0])).digest == digestOf({made[0], made[1]}));
    CHECK(laptop.faults() == QStringList{});
}

FOR_BOTH_STORES("own work among others' is not skipped over, and coming back it only gets its number") {
    TestType laptop;
    SyncStore& store = laptop.store();
    const LogId log{RecordId::create(), records::Compartment::Sealed};
    const records::Change own = laptop.write(note(log.record));
    // Somebody else was numbered 1 and 2 meanwhile.
    demand(store.settle(heardAfter(store, {own}), {stored(own, 3)}));
    CHECK(demand(store.positions()).value(log).number == 0);
    LogPage page = pageOf(log, 0, 2);
    records::Change again = own;
    again.logNumber = 3;
    page.changes.append(again);
    CHECK(demand(store.take({page})) == 2);
    CHECK(demand(store.positions()).value(log).number == 3);
    CHECK(demand(store.positions()).value(log).digest == digestOf(page.changes));
    // The same page once more, and a part of it: nothing is doubled.
    CHECK(demand(store.take({page})) == 0);
    CHECK(demand(store.positions()).value(log).digest == digestOf(page.changes));
    CHECK(laptop.faults() == QStringList{});
}

FOR_BOTH_STORES("a change whose acknowledgement was lost is settled by the page that brings it back") {
    TestType laptop;
    const records::Change own = laptop.write(note(RecordId::create()));
    LogPage page{logOf(own), 0, {own}};
    page.changes[0].logNumber = 1;
    CHECK(demand(laptop.store().take({page})) == 0);
    CHECK(laptop.waiting() == 0);
    CHECK(laptop.held(own.id)->logNumber == 1);
    CHECK(laptop.faults() == QStringList{});
}

FOR_BOTH_STORES("a page that leaves a hole is refused whole, with the other pages of its message") {
    TestType laptop;
    SyncStore& store = laptop.store();
    const LogId log{RecordId::create(), records::Compartment::Health};
    const LogId other{RecordId::create(), records::Compartment::Health};
    const LogPage good = pageOf(other, 0, 2);
    CHECK(store.take({good, pageOf(log, 1, 2)}).error().code == ErrorCode::InvalidInput);
    CHECK(demand(store.positions()).value(other).number == 0);
    CHECK_FALSE(laptop.held(good.changes[0].id));
    CHECK(laptop.faults() == QStringList{});
}

FOR_BOTH_STORES("what was released from quarantine is refused no longer when its number comes") {
    TestType laptop;
    SyncStore& store = laptop.store();
    const records::Change own = laptop.write(note(RecordId::create()));
    demand(store.settle(heardAfter(store, {own}), {{own.id, Verdict::Kind::Quarantined, 0, u"cause-missing"_s}}));
    REQUIRE(laptop.refused().size() == 1);
    LogPage page{logOf(own), 0, {own}};
    page.changes[0].logNumber = 1;
    demand(store.take({page}));
    CHECK(laptop.refused().isEmpty());
    CHECK(laptop.faults() == QStringList{});
}

FOR_BOTH_STORES("heads stay to be reached until each has been, and whole ones replace what was there") {
    TestType laptop;
    SyncStore& store = laptop.store();
    const LogHead one{{RecordId::create(), records::Compartment::Shared}, 3, digestOf(pageOf({}, 0, 3).changes)};
    const LogHead two{{RecordId::create(), records::Compartment::Sealed}, 1, digestOf(pageOf({}, 0, 1).changes)};
    demand(store.keepHeads({"t1", true, {one, two}, {}}, {one, two}));
    CHECK(demand(store.standing()).token == "t1");
    CHECK(demand(store.toReach()).size() == 2);
    demand(store.reached({one.log}));
    CHECK(demand(store.toReach()) == QList<LogHead>{two});
    demand(store.keepHeads({"t2", false, {one}, {}}, {one}));
    CHECK(demand(store.toReach()).size() == 2);
    demand(store.keepHeads({"t3", false, {one}, {}}, {})); // it is as here by now
    CHECK(demand(store.toReach()) == QList<LogHead>{two});
    demand(store.keepHeads({"t4", true, {one}, {}}, {one}));
    CHECK(demand(store.toReach()) == QList<LogHead>{one});
}

FOR_BOTH_STORES("after the day's comparison the server is told again of everything that is held") {
    TestType laptop;
    SyncStore& store = laptop.store();
    const LogId log{RecordId::create(), records::Compartment::Shared};
    demand(store.take({pageOf(log, 0, 2)}));
    const auto held = demand(store.unreported());
    REQUIRE(held.size() == 1);
    demand(store.reported(held, {}));
    CHECK(demand(store.unreported()).isEmpty());
    demand(store.compared(QDate(2026, 11, 24)));
    const auto again = demand(store.unreported());
    REQUIRE(again.size() == 1);
    CHECK(again.first().log == log);
    CHECK(again.first().after == 2);
}

FOR_BOTH_STORES("a log that was written in again after its purge is not reported as purged, and leaves once more") {
    TestType laptop;
    SyncStore& store = laptop.store();
    const LogId log{RecordId::create(), records::Compartment::Sealed};
    demand(store.take({pageOf(log, 0, 1)}));
    demand(store.keepHeads({"t", true, {}, {log}}, {}));
    CHECK(demand(store.purge({log})) == QList<LogId>{log});
    CHECK(demand(store.purgedUnreported()) == QList<LogId>{log});

    const records::Change own = laptop.write(note(log.record));
    CHECK(demand(store.purgedUnreported()).isEmpty());
    CHECK(demand(store.leaving()).isEmpty()); // nobody has said that the server knows of it
    demand(store.settle(heardAfter(store, {own}), {{own.id, Verdict::Kind::Stored, 2, {}}}));
    demand(store.keepHeads({"t", true, {}, {log}}, {}));
    CHECK(demand(store.leaving()) == QList<LogId>{log});
    CHECK(demand(store.purge({log})) == QList<LogId>{log});
    CHECK(demand(store.purgedUnreported()) == QList<LogId>{log});
    CHECK(laptop.faults() == QStringList{});
}

FOR_BOTH_STORES("a log that left goes when what it holds was sent, and is named until the server knows") {
    TestType laptop;
    SyncStore& store = laptop.store();
    const LogId log{RecordId::create(), records::Compartment::Sealed};
    const LogId drafted{RecordId::create(), records::Compartment::Sealed};
    const LogPage page = pageOf(log, 0, 2);
    demand(store.take({page, pageOf(drafted, 0, 1)}));
    const records::Change own = laptop.write(note(log.record));
    laptop.beginDraft(drafted.record);
    demand(store.keepHeads({"t", true, {}, {log, drafted}}, {}));
    CHECK(demand(store.leaving()).size() == 2);
    CHECK(demand(store.households({log, drafted})) == 2);

    CHECK(demand(store.purge({log, drafted})).isEmpty());
    CHECK(laptop.held(page.changes[0].id));
    demand(store.settle(heardAfter(store, {own}), {{own.id, Verdict::Kind::Quarantined, 0, u"not-in-scope"_s}}));
    CHECK(demand(store.purge({log, drafted})) == QList<LogId>{log});
    CHECK_FALSE(laptop.held(page.changes[0].id));
    CHECK_FALSE(laptop.held(own.id));
    CHECK(laptop.refused().isEmpty());
    CHECK_FALSE(demand(store.positions()).contains(log));
    CHECK(demand(store.leaving()) == QList<LogId>{drafted});
    CHECK(demand(store.purgedUnreported()) == QList<LogId>{log});
    demand(store.keepHeads({"t", false, {}, {log, drafted}}, {})); // named again: the server does not know yet
    CHECK(demand(store.purgedUnreported()) == QList<LogId>{log});
    demand(store.reported({}, {log}));
    CHECK(demand(store.purgedUnreported()).isEmpty());
    CHECK(laptop.faults() == QStringList{});

    // It comes back whole: its old position is forgotten.
    demand(store.take({page}));
    CHECK(demand(store.positions()).value(log).number == 2);
    CHECK(laptop.faults() == QStringList{});
}

FOR_BOTH_STORES("what was sent of a log is named by ids, whether it has a number or not, and can be had by them") {
    TestType laptop;
    SyncStore& store = laptop.store();
    const LogId log{RecordId::create(), records::Compartment::Shared};
    const LogPage page = pageOf(log, 0, 2);
    demand(store.take({page, pageOf({log.record, records::Compartment::Health}, 0, 1)}));
    const records::Change own = laptop.write(note(log.record));
    const LogId ofOwn = logOf(own);
    const QList<LogIds> before = demand(store.sent({log, ofOwn, {RecordId::create(), records::Compartment::Shared}}));
    REQUIRE(before.size() >= 1);
    CHECK(before[0].log == log);
    CHECK(before[0].ids == QList<ChangeId>{page.changes[0].id, page.changes[1].id});
    CHECK_FALSE(before.last().ids.contains(own.id));

    demand(store.settle(heardAfter(store, {own}), {{own.id, Verdict::Kind::Quarantined, 0, u"not-in-scope"_s}}));
    CHECK(demand(store.sent({ofOwn}))[0].ids.contains(own.id));
    const auto had = demand(store.changes({ofOwn, {own.id, ChangeId::create()}}));
    REQUIRE(had.size() == 1);
    CHECK(had[0].content == own.content);
    CHECK(had[0].signature == own.signature);
}

FOR_BOTH_STORES("a log that comes back into scope before it was purged stays") {
    TestType laptop;
    SyncStore& store = laptop.store();
    const LogId log{RecordId::create(), records::Compartment::Shared};
    demand(store.keepHeads({"t", false, {}, {log}}, {}));
    demand(store.keepHeads({"t", false, {{log, 0, {}}}, {}}, {}));
    CHECK(demand(store.leaving()).isEmpty());
}

FOR_BOTH_STORES("positions are reported once") {
    TestType laptop;
    SyncStore& store = laptop.store();
    const LogId log{RecordId::create(), records::Compartment::Shared};
    demand(store.take({pageOf(log, 0, 3, "contact")}));
    const auto held = demand(store.unreported());
    REQUIRE(held.size() == 1);
    CHECK(held[0].after == 3);
    demand(store.take({pageOf(log, 3, 1, "contact")}));
    demand(store.reported(held, {}));
    CHECK(demand(store.unreported()).size() == 1);
    demand(store.reported(demand(store.unreported()), {}));
    CHECK(demand(store.unreported()).isEmpty());
}

FOR_BOTH_STORES("a new epoch numbers what waits anew, in its order, and leaves the rest") {
    TestType laptop;
    SyncStore& store = laptop.store();
    const RecordId child = RecordId::create();
    const records::Change sent = laptop.write(note(child));
    demand(store.settle(heardAfter(store, {sent}), {stored(sent, 1)}));
    const records::Change first = laptop.write(note(child));
    const records::Change second = laptop.write(note(child));
    demand(store.keepHeads({"token", false, {}, {}}, {}));
    const EpochId epoch = EpochId::create();
    demand(store.beginEpoch(epoch, u"forked"_s));

    const Standing standing = demand(store.standing());
    CHECK(standing.heard == ChainPoint{epoch});
    CHECK(standing.announce == u"forked"_s);
    CHECK(standing.token.isEmpty());
    const auto waiting = demand(store.unsent(9, 1 << 20));
    REQUIRE(waiting.size() == 2);
    CHECK(waiting[0].id == first.id);
    CHECK(waiting[0].deviceSeq == 1);
    CHECK(waiting[1].id == second.id);
    CHECK(waiting[1].epoch == epoch);
    CHECK(laptop.held(sent.id)->epoch != epoch);
    CHECK(laptop.held(sent.id)->logNumber == 1);
    const records::Change later = laptop.write(note(child));
    CHECK(later.deviceSeq == 3);
    CHECK(later.epoch == epoch);
    demand(store.announced());
    CHECK(demand(store.standing()).announce.isEmpty());
    CHECK(laptop.faults() == QStringList{});
}

FOR_BOTH_STORES(
    "a restored server: numbers are forgotten, nothing is deleted, all but the outbox is offered in order") {
    TestType laptop;
    SyncStore& store = laptop.store();
    const LogId log{RecordId::create(), records::Compartment::Sealed};
    const LogPage page = pageOf(log, 0, 3);
    demand(store.take({page}));
    const records::Change own = laptop.write(note(log.record));
    demand(store.forgetServer("second life", EpochId::create()));
    CHECK(demand(store.positions()).value(log).number == 0);
    CHECK(demand(store.positions()).value(log).digest == LogDigest());
    CHECK(demand(store.standing()).incarnation == "second life");
    CHECK(demand(store.standing()).offering);
    CHECK(laptop.waiting() == 1);

    const auto part = demand(store.toOffer(2, 1 << 20));
    REQUIRE(part.size() == 2);
    CHECK(part[0].id == page.changes[0].id);
    demand(store.offered(part, {stored(part[0], 2), {part[1].id, Verdict::Kind::Quarantined, 0, u"device"_s}}));
    CHECK(laptop.refused().isEmpty()); // another's work: not this laptop's to show
    const auto rest = demand(store.toOffer(9, 1 << 20));
    REQUIRE(rest.size() == 1);
    CHECK(rest[0].id == page.changes[2].id);
    demand(store.offered(rest, {stored(rest[0], 1)}));
    CHECK(demand(store.toOffer(9, 1 << 20)).isEmpty());
    demand(store.offered({}, {}));
    CHECK_FALSE(demand(store.standing()).offering);
    CHECK(demand(store.positions()).value(log).number == 1);
    CHECK(laptop.held(part[1].id));
    CHECK(laptop.held(own.id));
    CHECK(laptop.faults() == QStringList{});
}

FOR_BOTH_STORES("renumbering finds what is missing and what is too many, and leaves what is unsent") {
    TestType laptop;
    SyncStore& store = laptop.store();
    const LogId log{RecordId::create(), records::Compartment::Sealed};
    const LogPage page = pageOf(log, 0, 3);
    demand(store.take({page}));
    const records::Change own = laptop.write(note(log.record));
    laptop.misnumber(page.changes[1].id);
    CHECK(demand(store.positions()).value(log).digest != digestOf(page.changes));

    const ChangeId unknown = ChangeId::create();
    const auto healed = demand(store.renumber({log, {page.changes[0].id, page.changes[1].id, unknown}}));
    CHECK(healed.position == 2);
    CHECK(healed.digest == digestOf({page.changes[0], page.changes[1]}));
    REQUIRE(healed.extra.size() == 1);
    CHECK(healed.extra[0].id == page.changes[2].id);
    CHECK(demand(store.positions()).value(log).number == 2);
    CHECK(laptop.waiting() == 1);
    CHECK(laptop.held(own.id)->logNumber == 0);
    CHECK(laptop.faults() == QStringList{});
}

FOR_BOTH_STORES("a log is healed twice a day at most") {
    TestType laptop;
    SyncStore& store = laptop.store();
    const LogId log{RecordId::create(), records::Compartment::Sealed};
    const QDate day(2026, 11, 23);
    CHECK(demand(store.mayHeal(log, day)));
    CHECK(demand(store.mayHeal(log, day)));
    CHECK_FALSE(demand(store.mayHeal(log, day)));
    CHECK(demand(store.mayHeal({log.record, records::Compartment::Shared}, day)));
    CHECK(demand(store.mayHeal(log, day.addDays(1))));
}

FOR_BOTH_STORES("devices are learnt, and a key that is known is not replaced") {
    TestType laptop;
    SyncStore& store = laptop.store();
    const DeviceId own = demand(store.standing()).device;
    const DeviceId other = DeviceId::create();
    CHECK(demand(store.knowsAll({own})));
    CHECK_FALSE(demand(store.knowsAll({own, other})));
    demand(store.keepDevices({{other, QByteArray(32, 'k'), StaffId::create(), u"laptop 7"_s, u"Ann"_s, false},
                              {own, QByteArray(32, 'x'), StaffId::create(), u"mine"_s, u"Me"_s, false}}));
    CHECK(demand(store.knowsAll({own, other})));
    CHECK(laptop.faults() == QStringList{});
}

FOR_BOTH_STORES("a recall drops content on whichever side of it the change comes") {
    TestType laptop;
    SyncStore& store = laptop.store();
    const LogId log{RecordId::create(), records::Compartment::Sealed};
    LogPage page = pageOf(log, 0, 3);
    page.changes[1].kind = records::recallKind;
    const auto named = [](const records::Change& change) {
        return "{\"change\":\"" + change.id.toString().toUtf8() + "\"}";
    };
    page.changes[1].content =
        "{\"changes\":[" + named(page.changes[0]) + ',' + named(page.changes[2]) + "],\"reason\":\"wrong person\"}";
    page.changes[1].contentHash = contentHash(page.changes[1].salt, page.changes[1].content);
    demand(store.take({page}));
    CHECK(laptop.held(page.changes[0].id)->recalled());
    CHECK(laptop.held(page.changes[2].id)->recalled());
    CHECK(demand(store.positions()).value(log).digest == digestOf(page.changes));
    CHECK(laptop.faults() == QStringList{});
}

FOR_BOTH_STORES("what is held without a number and does not wait is known, and so is the day of the last comparison") {
    TestType laptop;
    SyncStore& store = laptop.store();
    const RecordId child = RecordId::create();
    const records::Change taken = laptop.write(note(child));
    const records::Change refused = laptop.write(note(child));
    demand(store.settle(heardAfter(store, {taken, refused}),
                        {stored(taken, 1), {refused.id, Verdict::Kind::Quarantined, 0, u"kind"_s}}));
    laptop.write(note(child));
    const auto apart = demand(store.unnumbered());
    REQUIRE(apart.size() == 1);
    CHECK(apart[0].id == refused.id);
    // A log that the server does not have: all of it is to be given again.
    const Renumbered mine = demand(store.renumber({logOf(taken), {}}));
    CHECK(mine.extra.size() == 1);
    CHECK(demand(store.unnumbered()).size() == 2);

    CHECK_FALSE(demand(store.standing()).comparedOn.isValid());
    demand(store.compared(QDate(2026, 11, 23)));
    CHECK(demand(store.standing()).comparedOn == QDate(2026, 11, 23));
    CHECK(laptop.faults() == QStringList{});
}

FOR_BOTH_STORES("an answer to what was refused is kept beside it, and is not asked for again") {
    TestType laptop;
    SyncStore& store = laptop.store();
    const records::Change own = laptop.write(note(RecordId::create()));
    const Verdict refused{own.id, Verdict::Kind::Quarantined, 0, u"kind"_s};
    demand(store.settle(heardAfter(store, {own}), {refused}));
    CHECK(demand(store.unanswered()) == QSet<ChangeId>{own.id});
    demand(store.keepAnswers({{own.id, u"It stands there already."_s}}));
    CHECK(demand(store.unanswered()).isEmpty());
    demand(store.offered({own}, {refused})); // given again the next day, and answered as before
    CHECK(demand(store.unanswered()).isEmpty());
    CHECK(laptop.refused() == QMap<ChangeId, QString>{{own.id, u"kind"_s}});
}
