#include "ui/pages/GrowthSettings.h"
#include "core/base/Clock.h"
#include "core/services/EarlyYears.h"
#include "core/services/TwoYearPlace.h"
#include "tests/support/Reference.h"
#include "tests/support/TempProfile.h"
#include "tests/support/catch.h"
#include "tests/ui/support/AccessibilityWalk.h"
#include "tests/ui/support/Picture.h"
#include "ui/pages/EarlyYearsSettings.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ChoiceRow.h"

#include <QFile>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace lodestar;
using lodestar::testing::TempProfile;
using lodestar::tests::AccessibilityWalk;
using lodestar::tests::Picture;

namespace {

struct SettingsWorld {
    TempProfile place;
    FixedClock clock{QDate(2026, 11, 11)};
    Profile profile{place.store(), clock, PassphraseCost::least()};
    std::unique_ptr<Session> session;
    theme::Theme theme{theme::Theme::builtInTokens()};

    SettingsWorld() {
        const SecureBytes passphrase = SecureBytes::passphrase(place.passphrase());
        Identity person;
        person.name = u"Ann Example"_s;
        person.role = u"health-visitor"_s;
        REQUIRE(profile.create(passphrase, person).has_value());
        auto opened = profile.unlock(passphrase, StoreThread::Mode::SameThread);
        REQUIRE(opened.has_value());
        session = std::move(*opened);
    }
    pages::SettingsContext context() { return {*session, profile, theme, {}}; }
};

} // namespace

TEST_CASE("the age that counts is chosen once for the service and counts at once") {
    SettingsWorld world;
    CHECK(world.session->growth().policy == growth::AgePolicy::PaperChart);
    pages::GrowthSettings settings(world.context());
    auto* choice = settings.findChild<widgets::ChoiceRow*>();
    choice->setChosen(u"p2"_s);
    Q_EMIT choice->chosenByHand(u"p2"_s);
    Picture::settle();
    CHECK(world.session->growth().policy == growth::AgePolicy::DigitalChart);
    const auto kept = world.session->read([](Connection& connection) { return readAgePolicy(connection); }).result();
    CHECK(kept == growth::AgePolicy::DigitalChart);
    Picture::saveAll(settings, u"settings-growth"_s, {760, 300});
    CHECK(AccessibilityWalk::findings(settings) == QStringList());
}

TEST_CASE("British 1990 figures are installed from the settings, a wrong file is refused with what is wrong") {
    SettingsWorld world;
    pages::GrowthSettings settings(world.context());
    CHECK(settings.figuresWords().startsWith(u"Not installed"_s));
    settings.install(world.place.write(u"wrong.csv"_s, "sex,measure\n"));
    CHECK(settings.figuresWords().contains(u"the column table is missing"_s));
    CHECK_FALSE(world.session->growth().figures.reference->hasUk90());
    const QString good = referenceFolder(u"growth"_s) + u"/uk90-preterm-birth.csv"_s;
    if (!QFile::exists(good)) {
        WARN("shared/reference/growth is not beside the project: not tried");
        return;
    }
    settings.install(good);
    CHECK(settings.figuresWords().startsWith(u"Installed: British 1990"_s));
    CHECK(world.session->growth().figures.reference->hasUk90());
    CHECK(QFile::exists(world.place.store() + u"/uk90.csv"_s));
}

TEST_CASE("settings of the directory and local rules stand in one box, drawn and heard in every look") {
    SettingsWorld world;
    const auto write = [&](auto job) { REQUIRE(world.session->write(std::move(job)).takeResult().has_value()); };
    EarlyYearsSetting nursery;
    nursery.name = u"Little Anchors Nursery and Pre-school at the Harbour"_s;
    nursery.sort = u"nursery"_s;
    nursery.linkName = u"Joanne Pryor"_s;
    write([nursery](Work& work) { return saveSetting(work, nursery); });
    EarlyYearsSetting minder;
    minder.name = u"Mrs Ade"_s;
    minder.sort = u"childminder"_s;
    write([minder](Work& work) { return saveSetting(work, minder); });
    LocalPlaceRule rule;
    rule.words = u"Every two-year-old of these wards, whatever the income"_s;
    rule.wards = {u"Kursaal"_s, u"Milton"_s, u"Shoeburyness"_s};
    rule.places = 40;
    rule.from = {2026, 9, 1};
    write([rule](Work& work) { return saveLocalPlaceRule(work, rule); });
    pages::EarlyYearsSettings settings(world.context());
    Picture::saveAll(settings, u"settings-early-years"_s, {900, 560});
    CHECK(AccessibilityWalk::findings(settings) == QStringList());
    QStringList changes;
    for (const QPushButton* each : settings.findChildren<QPushButton*>())
        changes.append(each->accessibleName());
    CHECK(changes.filter(u"Little Anchors"_s).size() == 1);
    CHECK(changes.filter(u"no link practitioner"_s).size() == 1);
    CHECK(changes.filter(u"places: 40"_s).size() == 1);
}
