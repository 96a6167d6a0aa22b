#include "ui/pages/AgeWindowSettings.h"
#include "core/base/Clock.h"
#include "core/services/AssessmentAges.h"
#include "tests/support/TempProfile.h"
#include "tests/support/catch.h"
#include "tests/ui/support/AccessibilityWalk.h"
#include "tests/ui/support/Picture.h"
#include "ui/theme/Theme.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace lodestar;
using lodestar::tests::AccessibilityWalk;
using lodestar::tests::Picture;

TEST_CASE("a window of age is changed and confirmed, and one that ends before it begins is refused") {
    const lodestar::testing::TempProfile place;
    const FixedClock clock{QDate(2026, 11, 11)};
    theme::Theme theme{theme::Theme::builtInTokens()};
    const SecureBytes passphrase = SecureBytes::passphrase(place.passphrase());
    Profile profile{place.store(), clock, PassphraseCost::least()};
    Identity person;
    person.name = u"Ann Example"_s;
    person.role = u"health-visitor"_s;
    REQUIRE(profile.create(passphrase, person).has_value());
    auto session = profile.unlock(passphrase, StoreThread::Mode::SameThread);
    REQUIRE(session.has_value());

    pages::AgeWindowSettings settings({**session, profile, theme, {}});
    Picture::saveAll(settings, u"settings-age-windows"_s, {900, 720});
    CHECK(AccessibilityWalk::findings(settings) == QStringList());
    const auto named = [&settings](const QString& name) {
        for (auto* each : settings.findChildren<QLineEdit*>())
            if (each->accessibleName() == name) return each;
        return static_cast<QLineEdit*>(nullptr);
    };
    const auto confirm = [&settings] {
        for (auto* each : settings.findChildren<QPushButton*>())
            if (each->accessibleName() == u"Confirm: 24-month form"_s) each->click();
        Picture::settle();
    };
    const auto window = [&session] {
        const auto all = (*session)->read([](Connection& connection) { return windowsInUse(connection); }).takeResult();
        REQUIRE(all.has_value());
        return *std::find_if(all->cbegin(), all->cend(), [](const auto& each) { return each.form == 24; });
    };
    CHECK_FALSE(window().isSettled());
    REQUIRE(named(u"24-month form: to"_s) != nullptr);
    named(u"24-month form: to"_s)->setText(u"22m0d"_s);
    confirm();
    CHECK_FALSE(window().isSettled());
    named(u"24-month form: to"_s)->setText(u"25m20d"_s);
    confirm();
    CHECK(window().isSettled());
    CHECK(window().to.toString() == u"25m20d"_s);
}
