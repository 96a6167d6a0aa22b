#include "core/services/PrintQueue.h"
#include "core/services/Bereavement.h"
#include "core/services/SheetContent.h"
#include "tests/core/services/ReviewWorld.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace lodestar;

namespace {

QList<QueuedSheet> queued(VisitWorld& world) {
    const Identity me = world.session->me();
    return world.read([me](Connection& c) { return queuedSheets(c, me, {2026, 11, 11}); });
}

SheetAsk forAndreea(const VisitWorld& world) {
    return {world.leo, world.andreea, u"Andreea Popescu"_s, u"ro"_s};
}

EntryId queue(VisitWorld& world, const SheetAsk& ask) {
    return VisitWorld::take(world.write([=](Work& work) { return queueSheet(work, ask); }));
}

template<typename Verb> Status does(VisitWorld& world, const Entry& entry, Verb verb) {
    return world.write([=](Work& work) -> Status { return verb(work, entry); });
}

} // namespace

TEST_CASE("a sheet waits for the printer, is printed, given, and then stands among what the family was given") {
    VisitWorld world;
    queue(world, forAndreea(world));
    auto waiting = queued(world);
    REQUIRE(waiting.size() == 1);
    CHECK(waiting.first().childName == u"Leo Popescu"_s);
    CHECK(waiting.first().to == u"Andreea Popescu"_s);
    CHECK(waiting.first().language == u"ro"_s);
    CHECK(waiting.first().household == world.popescu);
    CHECK_FALSE(waiting.first().printedOn.isValid());

    REQUIRE(does(world, waiting.first().entry,
                 [](Work& work, const Entry& entry) { return markPrinted(work, entry, "%PDF-1.4 sheet"); }));
    waiting = queued(world);
    REQUIRE(waiting.size() == 1);
    CHECK(waiting.first().printedOn == QDate(2026, 11, 11));
    CHECK_FALSE(waiting.first().entry.part(QLatin1StringView("printed"), QLatin1StringView("content")).isEmpty());

    REQUIRE(does(world, waiting.first().entry, markGiven));
    CHECK(queued(world).isEmpty());
    const auto given = world.entries(world.leo, u"given"_s);
    REQUIRE(given.size() == 1);
    CHECK(given.first().part(QLatin1StringView("given"), QLatin1StringView("to")) == u"Andreea Popescu"_s);
    const Status twice = does(world, waiting.first().entry, markGiven);
    REQUIRE_FALSE(twice);
    CHECK(twice.error().code == ErrorCode::Conflict);
    CHECK(world.entries(world.leo, u"given"_s).size() == 1);
}

TEST_CASE("a sheet that is left out is gone from the queue and nobody was given anything") {
    VisitWorld world;
    queue(world, forAndreea(world));
    REQUIRE(does(world, queued(world).first().entry, leaveOut));
    CHECK(queued(world).isEmpty());
    CHECK(world.entries(world.leo, u"given"_s).isEmpty());
}

TEST_CASE("the same sheet for the same person waits once") {
    VisitWorld world;
    queue(world, forAndreea(world));
    const SheetAsk ask = forAndreea(world);
    const auto again = world.write([=](Work& work) { return queueSheet(work, ask); });
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::AlreadyExists);
}

TEST_CASE("who may not receive information about the child is neither offered nor taken") {
    VisitWorld world;
    world.add(world.leo, u"carer"_s,
              {{u"person"_s, world.mihai.toString()},
               {u"rights"_s, QJsonObject{{u"courtRestriction"_s, true}, {u"mayReceiveInformation"_s, true}}}});
    const RecordId leo = world.leo;
    const auto may = world.read([leo](Connection& c) { return sheetRecipients(c, leo, {2026, 11, 11}); });
    REQUIRE(may.size() == 1);
    CHECK(may.first().person == world.andreea);
    SheetAsk ask = forAndreea(world);
    ask.toPerson = world.mihai;
    const auto taken = world.write([=](Work& work) { return queueSheet(work, ask); });
    REQUIRE_FALSE(taken);
    CHECK(taken.error().code == ErrorCode::InvalidInput);
    ask.toPerson = {};
    ask.to.clear();
    CHECK_FALSE(world.write([=](Work& work) { return queueSheet(work, ask); }));
}

TEST_CASE("a death stops the queue at once, and taking it back brings the sheet again") {
    VisitWorld world;
    queue(world, forAndreea(world));
    const Entry drawn = queued(world).first().entry;
    const RecordId home = world.popescu;
    const DeathReport report{world.leo, {}, u"death"_s, {2026, 11, 11}, u"GP"_s, world.clock.now(), 1};
    const EntryId death =
        VisitWorld::take(world.write([=](Work& work) { return recordDeath(work, report, home, {}); }));
    CHECK(queued(world).isEmpty());
    for (const auto& verb :
         {markGiven, +[](Work& work, const Entry& entry) { return markPrinted(work, entry, "x"); }}) {
        const Status refused = does(world, drawn, verb);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::NotAllowed);
    }
    const SheetAsk ask = forAndreea(world);
    CHECK_FALSE(world.write([=](Work& work) { return queueSheet(work, ask); }));
    const auto sheet =
        world.session->read([&](Connection& c) { return readRedBookSheet(c, world.leo, world.clock.now()); })
            .takeResult();
    REQUIRE_FALSE(sheet);
    CHECK(sheet.error().code == ErrorCode::NotAllowed);
    REQUIRE(world.write([=](Work& work) -> Status { return undoDeath(work, death, u"wrong child"_s); }));
    CHECK(queued(world).size() == 1);
}

TEST_CASE("a sheet for somebody who died is not printed either") {
    VisitWorld world;
    queue(world, forAndreea(world));
    world.dies(world.andreea);
    CHECK(queued(world).isEmpty());
}

TEST_CASE("a red-book sheet says what was found and what comes next, and nothing else") {
    VisitWorld world;
    world.measured(world.leo, u"weight"_s, 4860, u"2026-11-11"_s);
    world.add(world.popescu, u"narrative"_s, {{u"text"_s, u"secretwords of the visit"_s}, {u"on"_s, u"2026-11-11"_s}});
    world.add(world.popescu, u"appointment"_s,
              {{u"slot"_s, QJsonObject{{u"at"_s, u"2026-11-20T10:00:00+00:00"_s}, {u"minutes"_s, 60}}},
               {u"what"_s, QJsonObject{{u"step"_s, u"HV_6_8W"_s}, {u"place"_s, u"home"_s}}},
               {u"state"_s, u"booked"_s},
               {u"people"_s, QJsonArray{QJsonObject{{u"person"_s, world.leo.toString()}, {u"step"_s, u"HV_6_8W"_s}}}}});
    const RedBookSheet sheet =
        world.read([&](Connection& c) { return readRedBookSheet(c, world.leo, world.clock.now()); });
    CHECK(sheet.name == u"Leo Popescu"_s);
    CHECK(sheet.born.isValid());
    REQUIRE_FALSE(sheet.figures.isEmpty());
    CHECK(sheet.figures.first().now.amount == 4860);
    REQUIRE(sheet.figures.first().before);
    CHECK(sheet.figures.first().before->amount < 4860);
    REQUIRE(sheet.bookings.size() == 1);
    CHECK(sheet.bookings.first().step == u"6–8 week review"_s);
    for (const RedBookSheet::Next& each : sheet.next)
        CHECK(each.title != u"6–8 week review"_s);
}

TEST_CASE("a measurement with two values stands on no sheet") {
    VisitWorld world;
    const auto figures = [&] {
        return world.read([&](Connection& c) { return readRedBookSheet(c, world.leo, world.clock.now()); }).figures;
    };
    world.measured(world.leo, u"head_circumference"_s, 3850, u"2026-11-11"_s);
    const auto head = [&] {
        const auto found = figures();
        return std::ranges::any_of(found, [](const auto& each) {
            return each.now.measure == u"head_circumference"_s && each.now.on == QDate(2026, 11, 11);
        });
    };
    CHECK(head());
    // Two people corrected it without knowing of each other.
    const auto all = world.entries(world.leo, u"measurement"_s);
    const auto found = std::ranges::find_if(all, [](const Entry& each) {
        return each.happenedOn() == QDate(2026, 11, 11) &&
               each.part(QLatin1StringView("measured"), QLatin1StringView("measure")) == u"head_circumference"_s;
    });
    REQUIRE(found != all.cend());
    const Entry drawn = *found;
    for (const int amount : {3860, 3870}) {
        QJsonObject measured = drawn.object(QLatin1StringView("measured"));
        measured.insert(u"amount"_s, amount);
        REQUIRE(world.write(
            [=](Work& work) -> Status { return correct(work, drawn, {{u"measured"_s, measured}}, u"read anew"_s); }));
    }
    CHECK_FALSE(head());
}

namespace {

QList<QueuedSheet> waitingIn(ReviewWorld& world) {
    const Identity me = world.session->me();
    return world.read([=, today = world.today()](Connection& c) { return queuedSheets(c, me, today); });
}

/// Queues both sheets of Daria's review for her mother.
void queueReview(ReviewWorld& world) {
    SheetAsk ask{world.daria, world.elena, u"Elena Ionescu"_s, u"ro"_s};
    ask.sheet = u"review"_s;
    ReviewWorld::take(world.write([ask](Work& work) { return queueSheet(work, ask); }));
    Postcard wanted;
    wanted.child = world.daria;
    wanted.to = u"Elena Ionescu"_s;
    wanted.strengths = u"Loves puzzles"_s;
    ReviewWorld::take(world.write([=](Work& work) { return queuePostcard(work, ask, wanted); }));
}

} // namespace

TEST_CASE("the review's sheet and the postcard wait for the printer too, and are given only when they were given") {
    ReviewWorld world;
    Review review = world.opens().review;
    review.steps = {{u"Book a first dentist visit"_s, u"Elena"_s, {}}};
    ReviewWorld::demand(world.saves(review));
    queueReview(world);
    auto waiting = waitingIn(world);
    REQUIRE(waiting.size() == 2);
    CHECK(world.entries(world.daria, u"given"_s).isEmpty());
    for (const QueuedSheet& each : std::as_const(waiting)) {
        const SheetContent content = world.read(
            [&](Connection& c) { return readSheetContent(c, each, world.clock.now(), world.session->growth()); });
        CHECK(std::holds_alternative<PostcardSheet>(content) == (each.sheet == u"postcard"_s));
        CHECK(std::holds_alternative<ReviewHandout>(content) == (each.sheet == u"review"_s));
        REQUIRE(world.write([=](Work& work) { return markPrinted(work, each.entry, "%PDF-1.4 sheet"); }));
    }
    CHECK(world.entries(world.daria, u"given"_s).isEmpty());
    waiting = waitingIn(world);
    for (const QueuedSheet& each : std::as_const(waiting))
        REQUIRE(world.write([=](Work& work) { return markGiven(work, each.entry); }));
    QStringList given;
    for (const Entry& each : world.entries(world.daria, u"given"_s))
        given.append(each.part(QLatin1StringView("given"), QLatin1StringView("sheet")));
    given.sort();
    CHECK(given == QStringList{u"Postcard to the setting"_s, u"Two-year review"_s});
    const auto pages = world.entries(world.daria, u"document"_s);
    REQUIRE(pages.size() == 2);
    CHECK(pages.first().object(QLatin1StringView("document")).value(u"bytes"_s).toInt() == 14);
    const auto plan = world.entries(world.daria, u"review_plan"_s).first();
    CHECK(plan.object(QLatin1StringView("plan")).value(u"copyGiven"_s).toBool());
}

TEST_CASE("a postcard in the queue bears the code that is out, and is gone when its reply is here") {
    ReviewWorld world;
    queueReview(world);
    const auto out = world.read([&](Connection& c) { return openPostcard(c, world.daria); });
    REQUIRE(out);
    SheetAsk father{world.daria, {}, u"Dan Ionescu"_s, u"en"_s};
    Postcard wanted;
    wanted.child = world.daria;
    wanted.to = u"Dan Ionescu"_s;
    ReviewWorld::take(world.write([=](Work& work) { return queuePostcard(work, father, wanted); }));
    int postcards = 0;
    for (const QueuedSheet& each : waitingIn(world)) {
        if (each.sheet != u"postcard"_s) continue;
        ++postcards;
        CHECK(each.postcard == out->entry);
    }
    CHECK(postcards == 2);
    ReviewWorld::demand(world.write([=](Work& work) { return usePostcard(work, out->entry, u"Kelly"_s); }));
    for (const QueuedSheet& each : waitingIn(world))
        CHECK(each.sheet == u"review"_s);
}

TEST_CASE("a postcard that may not be queued makes no code") {
    ReviewWorld world;
    Postcard wanted;
    wanted.child = world.daria;
    wanted.to = u"Mihai"_s;
    const SheetAsk ask{world.daria, world.mihai, u"Mihai"_s, u"en"_s};
    CHECK_FALSE(world.write([=](Work& work) { return queuePostcard(work, ask, wanted); }));
    CHECK(world.entries(world.daria, u"progress_postcard"_s).isEmpty());
}
