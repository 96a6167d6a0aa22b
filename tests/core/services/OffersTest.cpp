#include "core/services/Offers.h"

#include "tests/core/services/TestFamily.h"
#include "tests/support/catch.h"

#include <QJsonArray>

#include <algorithm>

using namespace lodestar;
using namespace Qt::StringLiterals;
using rules::OfferFit;

namespace {

struct OfferWorld : TestFamily {
    QList<OpenOffer> offers(QDate on = today()) {
        const Family family = demand(readFamily(*connection, household, on));
        return demand(offersTo(*connection, family, on));
    }
    OpenOffer offer(const QString& row, QDate on = today()) {
        const auto all = offers(on);
        const auto found = std::ranges::find_if(all, [&](const OpenOffer& each) { return each.offer.row == row; });
        REQUIRE(found != all.cend());
        return *found;
    }
};

const QString nutrition = u"southend.offer.nutrition"_s;
const QString healthyStart = u"southend.offer.healthy_start"_s;

} // namespace

TEST_CASE("the enhanced entitlement was open in its six wards until the programme ended") {
    OfferWorld world;
    CHECK(world.offer(nutrition, {2025, 3, 31}).view.fit == OfferFit::Yes);
    const auto now = world.offers();
    CHECK(std::ranges::none_of(now, [](const OpenOffer& each) { return each.offer.row == nutrition; }));
}

TEST_CASE("what depends on what nobody asked is asked, and answered by what the family told") {
    OfferWorld world;
    CHECK(world.offer(healthyStart).view.fit == OfferFit::Unknown);
    world.add(world.magdalena, u"circumstances",
              {{u"told"_s, QJsonObject{{u"on"_s, u"2026-11-01"_s}}},
               {u"benefits"_s, QJsonArray{QJsonObject{{u"benefit"_s, u"universal_credit"_s}}}}});
    CHECK(world.offer(healthyStart).view.fit == OfferFit::Yes);
}

TEST_CASE("an offer for a needs level asks for the level that stood on the day, not for today's") {
    OfferWorld world;
    const auto level = [&](const QString& name, const QString& on) {
        world.add(world.magdalena, u"needs_level"_s, {{u"level"_s, QJsonObject{{u"level"_s, name}}}, {u"on"_s, on}});
    };
    level(u"targeted"_s, u"2026-03-02"_s);
    level(u"universal"_s, u"2026-10-05"_s);
    Offer targeted;
    targeted.name = u"Circle of Security"_s;
    targeted.terms.levels = {u"targeted"_s};
    QString row;
    REQUIRE(world.work([&](Work& work) -> Status {
        const auto made = saveOffer(work, targeted);
        if (made) row = made->toString();
        return made ? Status() : std::unexpected(made.error());
    }));
    CHECK(world.offer(row, {2026, 4, 1}).view.fit == OfferFit::Yes);
    CHECK(world.offer(row).view.fit == OfferFit::No);
    CHECK(world.offer(row, {2026, 3, 1}).view.fit == OfferFit::Unknown);
}

TEST_CASE("every offer that ships has a source and names only rows of the directory") {
    OfferWorld world;
    for (const Offer& each : OfferWorld::demand(allOffers(*world.connection))) {
        INFO(each.row.toStdString());
        CHECK_FALSE(each.source.isEmpty());
        CHECK((each.reach == u"universal" || each.reach == u"targeted"));
        CHECK((each.service.isEmpty() || each.service.startsWith(u"southend."_s)));
    }
}

TEST_CASE("what was offered and answered is kept with its history, also when the offer has ended") {
    OfferWorld world;
    const OfferAnswer offered{{},           world.household, nutrition,     u"Feeding and nutrition"_s,
                              u"offered"_s, {2025, 1, 7},    u"Jo Pryor"_s, {}};
    OfferAnswer declined = offered;
    declined.answer = u"declined"_s;
    declined.on = {2025, 2, 4};
    declined.why = u"Her sister helps"_s;
    const auto record = [&](const OfferAnswer& answer) {
        return world.work([&](Work& work) -> Status {
            const auto made = answerOffer(work, answer);
            return made ? Status() : std::unexpected(made.error());
        });
    };
    REQUIRE(record(offered));
    REQUIRE(record(declined));
    const OpenOffer open = world.offer(nutrition);
    CHECK(open.view.fit == OfferFit::No);
    REQUIRE(open.answers.size() == 2);
    CHECK(open.newest()->answer == u"declined");
    CHECK(open.newest()->why == u"Her sister helps");
    declined.on = world.today().addDays(1);
    CHECK_FALSE(record(declined));
    declined.on = {2025, 2, 4};
    declined.offer.clear();
    CHECK_FALSE(record(declined));
}

TEST_CASE("an offer that ships is changed by the area and keeps its id") {
    OfferWorld world;
    Offer offer = world.offer(healthyStart).offer;
    offer.terms.wards = {u"Milton"_s};
    REQUIRE(world.work([&](Work& work) -> Status {
        const auto made = saveOffer(work, offer);
        return made ? Status() : std::unexpected(made.error());
    }));
    CHECK(world.offer(healthyStart).view.fit == OfferFit::No);
}
