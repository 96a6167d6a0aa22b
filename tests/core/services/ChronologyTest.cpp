#include "core/services/Chronology.h"
#include "core/services/Audit.h"
#include "core/services/Documents.h"
#include "tests/core/services/VisitWorld.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace lodestar;
using V = QLatin1StringView;

namespace {

struct ChronologyWorld : VisitWorld {
    using O = QJsonObject;
    using VisitWorld::VisitWorld;

    ChronologyAsk ask{popescu, leo, u"Sam Reed, social worker"_s, u"Core group"_s};

    QList<TimelineItem> all(bool sealedOpen = false) {
        return read([&](Connection& c) { return readChronology(c, popescu, clock.today(), sealedOpen); });
    }
    TimelineItem one(const EntryId& entry, bool sealedOpen = false) {
        for (const TimelineItem& each : all(sealedOpen))
            if (each.entry.id == entry) return each;
        throw std::runtime_error("not in the chronology");
    }
    PrintRule rule(const EntryId& entry, bool sealedOpen = false) { return printRule(one(entry, sealedOpen), ask); }
    Result<QList<ChronologyLine>> lines(const QList<TimelineItem>& picked) {
        return chronologyLines(picked, ask, session->me(), clock.today(), [this](const RecordId& record) {
            return record == leo ? u"Leo"_s : record == andreea ? u"Andreea"_s : QString();
        });
    }
    EntryId narrative() {
        return add(popescu, u"narrative"_s,
                   {{u"on"_s, u"2026-10-16T10:00:00Z"_s}, {u"text"_s, u"Andreea told of her mother."_s}});
    }
    EntryId sealedNote() {
        return add(leo, u"note"_s, {{u"on"_s, u"2026-10-16T10:00:00Z"_s}, {u"text"_s, u"Zz sealed"_s}});
    }
};

} // namespace

TEST_CASE("a chronology tells births, adults, addresses, who came and left, and contacts, oldest first") {
    ChronologyWorld world;
    world.add(world.popescu, u"member"_s,
              {{u"person"_s, RecordId::create().toString()},
               {u"relationship"_s, u"partner"_s},
               {u"from"_s, u"2026-10-20"_s}});
    QStringList kinds;
    QDateTime before;
    for (const TimelineItem& each : world.all()) {
        kinds << each.entry.kind;
        CHECK(!each.entry.madeAt.isEmpty());
        const QDateTime at = QDateTime::fromString(each.happened, Qt::ISODate);
        CHECK((!before.isValid() || !at.isValid() || at >= before));
        before = at;
    }
    for (const QString& kind : {u"birth"_s, u"residence"_s, u"member"_s, u"contact"_s, u"measurement"_s, u"promise"_s})
        CHECK(kinds.contains(kind));
}

TEST_CASE("a late entry says so, and the days filter") {
    ChronologyWorld world;
    const EntryId late =
        world.add(world.leo, u"measurement"_s,
                  {{u"measured"_s, QJsonObject{{u"measure"_s, u"weight"_s}, {u"amount"_s, 4100}, {u"unit"_s, u"g"_s}}},
                   {u"on"_s, u"2026-10-20"_s}});
    const TimelineItem item = world.one(late);
    REQUIRE(item.writtenLate);
    CHECK(*item.writtenLate > 20 * 24 * 60);
    TimelineFilter filter;
    filter.from = {2026, 10, 20};
    filter.to = {2026, 10, 20};
    CHECK(keeps(filter, item, {}));
    filter.to = {2026, 10, 19};
    filter.from = {};
    CHECK_FALSE(keeps(filter, item, {}));
}

TEST_CASE("another adult's entries, third parties and words about the family stand on the print only when picked") {
    ChronologyWorld world;
    const EntryId own = world.entries(world.leo, u"birth"_s).first().id;
    const EntryId mothers =
        world.add(world.andreea, u"allergy"_s, {{u"allergy"_s, QJsonObject{{u"substance"_s, u"Latex"_s}}}});
    const EntryId lodger =
        world.add(world.leo, u"other_adult"_s,
                  {{u"adult"_s, QJsonObject{{u"name"_s, u"Dan"_s}, {u"relationship"_s, u"lodger"_s}}}});
    CHECK(world.rule(own) == PrintRule::ByItself);
    CHECK(world.rule(mothers) == PrintRule::WhenPicked);
    CHECK(world.rule(lodger) == PrintRule::WhenPicked);
    CHECK(world.rule(world.narrative()) == PrintRule::WhenPicked);
    CHECK(world.rule(world.entries(world.popescu, u"residence"_s).first().id) == PrintRule::ByItself);
    world.ask.confidentialAddress = true;
    CHECK(world.rule(world.entries(world.popescu, u"residence"_s).first().id) == PrintRule::WhenPicked);
}

TEST_CASE("a printed contact does not name who else was there") {
    ChronologyWorld world;
    const Entry contact = world.entries(world.popescu, u"contact"_s).first();
    const TimelineItem item = world.one(contact.id);
    CHECK(item.line.contains(u"Andreea"_s));
    const auto lines = world.lines({item});
    REQUIRE(lines);
    CHECK_FALSE(lines->first().line.contains(u"Andreea"_s));
}

TEST_CASE("what is sealed is on a chronology only after it was opened, and only for who may") {
    ChronologyWorld world;
    const EntryId note = world.sealedNote();
    CHECK(world.rule(note) == PrintRule::Never);
    CHECK_FALSE(world.lines({world.one(note)}));
    CHECK(world.rule(note, true) == PrintRule::Sealed);
    CHECK(world.lines({world.one(note, true)}));
    ChronologyWorld nurse(u"nursery-nurse"_s);
    const EntryId other = nurse.sealedNote();
    const auto refused = nurse.lines({nurse.one(other, true)});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::NotAllowed);
}

TEST_CASE("a printed chronology is kept with its reader and purpose, where its strictest entry stands") {
    ChronologyWorld world;
    const auto keep = [&](const QList<ChronologyLine>& lines) {
        return world.write([&](Work& work) { return keepChronology(work, world.ask, lines, "%PDF-1.4 page"); });
    };
    const TimelineItem birth = world.one(world.entries(world.leo, u"birth"_s).first().id);
    VisitWorld::demand(keep(VisitWorld::take(world.lines({birth}))));
    const auto given = world.entries(world.leo, u"given"_s);
    REQUIRE(given.size() == 1);
    CHECK(given.first().part(V("given"), V("to")) == u"Sam Reed, social worker"_s);
    CHECK(given.first().part(V("given"), V("purpose")) == u"Core group"_s);
    CHECK(given.first().compartment == records::Compartment::Health);
    CHECK(world.entries(world.leo, u"document"_s).size() == 1);
    const auto audit = world.read([&](Connection& c) { return auditOf(c, world.leo, 1); });
    CHECK(audit.first().act == u"printed"_s);
    CHECK(audit.first().detail == u"chronology: 1 entries, 0 of them picked, 0 sealed"_s);
    const TimelineItem note = world.one(world.sealedNote(), true);
    VisitWorld::demand(keep(VisitWorld::take(world.lines({note}))));
    CHECK(world.entries(world.leo, u"given"_s).first().compartment == records::Compartment::Sealed);
    world.ask.reader = u" "_s;
    CHECK(keep({}).error().code == ErrorCode::InvalidInput);
    world.ask.reader = u"Sam"_s;
    world.ask.purpose.clear();
    CHECK(keep({}).error().code == ErrorCode::InvalidInput);
}
