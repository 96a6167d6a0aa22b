#include "core/services/Navigating.h"
#include "core/base/Role.h"
#include "core/services/Allotting.h"
#include "core/services/Bereavement.h"
#include "core/services/Caseload.h"
#include "core/services/PathwayInUse.h"
#include "core/services/SupportContact.h"
#include "core/services/TodayList.h"
#include "tests/core/services/TestFamily.h"
#include "tests/support/catch.h"

using namespace lodestar;
using namespace Qt::StringLiterals;

namespace {

/// The Kowalczyks are Anna's; Dawn, the navigator, sits at the same store in her turn.
struct AskedIn : TestFamily {
    Identity anna = person(u"Anna Reed"_s, u"S1"_s, u"health-visitor"_s);
    Identity dawn = person(u"Dawn Kessell"_s, u"FN1"_s, u"family-navigator"_s);

    AskedIn() {
        demand(writeIdentity(*connection, dawn, clock));
        demand(writeIdentity(*connection, anna, clock));
        add(household, u"allotment",
            {{u"staff"_s, u"S1"_s}, {u"role"_s, u"health-visitor"_s}, {u"from"_s, u"2026-01-01"_s}});
    }
    static Identity person(const QString& name, const QString& reference, const QString& role) {
        Identity made;
        made.name = name;
        made.reference = reference;
        made.role = role;
        made.team = u"West"_s;
        return made;
    }
    void sits(const Identity& who) { demand(writeIdentity(*connection, who, clock)); }
    Status offer(NavigatorAgreement agreement, const QString& to = u"FN1"_s) {
        return work([&](Work& work) -> Status {
            const auto made = offerNavigator(work, {household, to, agreement, {}});
            return made ? Status() : std::unexpected(made.error());
        });
    }
    static NavigatorAgreement agreed() {
        return {u"Magdalena"_s, u"At home, with the interpreter"_s, u"Benefits, housing and the nursery place"_s,
                today()};
    }
    qsizetype caseloadOf(const Identity& who) {
        const auto catalogue = demand(readPathwayInUse(*connection));
        return demand(readCaseload(*connection, *catalogue, scopeOf(who, today()))).rows.size();
    }
    QList<NavigatorAllotment> all() { return demand(navigatorsOf(*connection, household)); }
};

} // namespace

TEST_CASE("a navigator is asked in only with the family's agreement: who, how, what it covers, and when") {
    AskedIn home;
    for (const auto without : {&NavigatorAgreement::givenBy, &NavigatorAgreement::how, &NavigatorAgreement::scope}) {
        NavigatorAgreement agreement = AskedIn::agreed();
        agreement.*without = u" "_s;
        CHECK_FALSE(home.offer(agreement));
    }
    NavigatorAgreement ahead = AskedIn::agreed();
    ahead.on = AskedIn::today().addDays(1);
    CHECK_FALSE(home.offer(ahead));
    CHECK_FALSE(home.offer(AskedIn::agreed(), u"S1"_s));
    CHECK(home.all().isEmpty());
    REQUIRE(home.offer(AskedIn::agreed()));
    CHECK_FALSE(home.offer(AskedIn::agreed()));
    CHECK(home.all().first().agreement.scope == AskedIn::agreed().scope);
}

TEST_CASE("a navigator has a family from when she accepts until the agreement is withdrawn") {
    AskedIn home;
    CHECK(home.caseloadOf(home.dawn) == 0);
    REQUIRE(home.offer(AskedIn::agreed()));
    CHECK(home.caseloadOf(home.dawn) == 0);
    home.sits(home.dawn);
    const auto offered = home.demand(offersTo(*home.connection, home.dawn));
    REQUIRE(offered.size() == 1);
    REQUIRE(home.work([&](Work& work) { return acceptTransfer(work, offered.first().entry); }));
    CHECK(home.caseloadOf(home.dawn) == 1);
    CHECK(home.read().navigator.name == u"Dawn Kessell"_s);
    CHECK(home.read().worker.reference == u"S1"_s);
    CHECK(home.all().first().agreement.givenBy == u"Magdalena"_s);
    const auto told = home.demand(whoToTell(*home.connection, home.household));
    CHECK(std::ranges::any_of(told, [](const ToTell& each) { return each.name == u"Dawn Kessell"_s; }));

    home.sits(home.anna);
    REQUIRE(home.work([&](Work& work) { return withdrawNavigator(work, home.all().first().entry); }));
    CHECK(home.caseloadOf(home.dawn) == 0);
    CHECK(home.read().navigator.name.isEmpty());
    REQUIRE(home.all().size() == 1);
    CHECK(home.all().first().state == NavigatorAllotment::State::Withdrawn);
    CHECK(home.all().first().withdrawnOn == AskedIn::today());
    CHECK_FALSE(home.work([&](Work& work) { return withdrawNavigator(work, home.all().first().entry); }));
    REQUIRE(home.offer(AskedIn::agreed()));
}

TEST_CASE("a navigator takes no family by herself, and a family with a navigator alone is still nobody's") {
    AskedIn home;
    home.sits(home.dawn);
    const auto taken = home.work([&](Work& work) { return takeOn(work, {home.household}, AskedIn::today()); });
    REQUIRE_FALSE(taken);
    CHECK(taken.error().code == ErrorCode::NotAllowed);
    const RecordId alone = RecordId::create();
    home.add(alone, u"household", {{u"name"_s, u"Osei"_s}});
    home.add(alone, u"allotment",
             {{u"staff"_s, u"FN1"_s}, {u"role"_s, u"family-navigator"_s}, {u"from"_s, u"2026-01-01"_s}});
    const auto nobodys = home.demand(unallottedFamilies(*home.connection, AskedIn::today()));
    REQUIRE(nobodys.size() == 1);
    CHECK(nobodys.first().household == alone);
    CHECK(home.caseloadOf(home.anna) == 2);
}

TEST_CASE("a navigator's Today holds her looks and promises and no step of the pathway") {
    AskedIn home;
    REQUIRE(home.offer(AskedIn::agreed()));
    home.sits(home.dawn);
    const auto offered = home.demand(offersTo(*home.connection, home.dawn));
    REQUIRE(home.work([&](Work& work) { return acceptTransfer(work, offered.first().entry); }));
    home.add(home.household, u"support_matter",
             {{u"matter"_s, QJsonObject{{u"area"_s, u"benefits"_s}, {u"what"_s, u"Appeal"_s}}},
              {u"state"_s, QJsonObject{{u"state"_s, u"appealed"_s}, {u"on"_s, u"2026-11-01"_s}}},
              {u"review"_s, u"2026-11-13"_s}});
    home.add(home.household, u"promise",
             {{u"promise"_s, QJsonObject{{u"what"_s, u"Ring the council"_s}, {u"by"_s, u"2026-11-10"_s}}}});
    const auto catalogue = home.demand(readPathwayInUse(*home.connection));
    const TodayList hers = home.demand(readToday(*home.connection, *catalogue, home.dawn, AskedIn::today()));
    REQUIRE(hers.due.size() == 1);
    CHECK(hers.due.first().isPromise());
    REQUIRE(hers.looks.size() == 1);
    CHECK(hers.looks.first().area == u"benefits"_s);
    const TodayList annas = home.demand(readToday(*home.connection, *catalogue, home.anna, AskedIn::today()));
    CHECK(annas.due.size() > 1);
    const Caseload caseload =
        home.demand(readCaseload(*home.connection, *catalogue, scopeOf(home.dawn, AskedIn::today())));
    REQUIRE(caseload.rows.size() == 1);
    CHECK((caseload.rows.first().next && caseload.rows.first().next->isPromise()));
    CHECK(caseload.rows.first().look);
}

TEST_CASE("a navigator's contact is shared, says who was there, and settles no step") {
    AskedIn home;
    home.sits(home.dawn);
    SupportContact contact = beginSupportContact(home.household, home.clock.now());
    CHECK(gapOf(contact, home.clock.now()) == u"how"_s);
    contact.how = u"accompanied"_s;
    contact.words = u"We went to the benefits interview together"_s;
    CHECK(gapOf(contact, home.clock.now()) == u"with"_s);
    contact.with = u"Jobcentre Plus"_s;
    contact.where = u"Tylers Avenue"_s;
    contact.people = {home.magdalena, home.jan};
    contact.next = u"Ring for the decision"_s;
    contact.minutes = 50;
    CHECK(supportContactFromJson(toJson(contact)) == contact);
    REQUIRE(home.work([&](Work& work) -> Status {
        const auto made = completeSupportContact(work, contact);
        return made ? Status() : std::unexpected(made.error());
    }));
    const auto again = home.work([&](Work& work) -> Status {
        const auto made = completeSupportContact(work, contact);
        return made ? Status() : std::unexpected(made.error());
    });
    CHECK(again.error().code == ErrorCode::AlreadyExists);
    EntryTable entries(*home.connection);
    for (const QString& kind : {u"contact"_s, u"narrative"_s, u"promise"_s}) {
        const auto made = home.demand(entries.ofRecord(home.household, kind));
        REQUIRE(made.size() == 1);
        CHECK(made.first().compartment == records::Compartment::Shared);
    }
    CHECK(home.demand(entries.ofKind(u"contact_subject")).isEmpty());
    CHECK(home.demand(entries.ofRecord(home.household, u"contact")).first().part("accompanied"_L1, "with"_L1) ==
          u"Jobcentre Plus"_s);
}

TEST_CASE("navigators are told from those who work with health") {
    CHECK(isNavigator(u"family-navigator"));
    CHECK(isNavigator(u"volunteer-coordinator"));
    CHECK_FALSE(isNavigator(u"health-visitor"));
    CHECK_FALSE(isNavigator(u"nobody-knows"));
}
