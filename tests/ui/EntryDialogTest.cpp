#include "tests/support/catch.h"
#include "tests/ui/FamilyWorld.h"
#include "tests/ui/support/AccessibilityWalk.h"
#include "tests/ui/support/Picture.h"
#include "ui/pages/FamilyEntryDialog.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/Label.h"

#include <QPushButton>

using namespace lodestar;
using namespace lodestar::tests;
using namespace Qt::StringLiterals;

namespace {

/// An EHC plan of Zofia, begun with these days.
struct PlanDialog {
    FamilyWorld& home;
    pages::FamilyContext context{*home.session, home.window, {}, home.read()};
    pages::FamilyEntryDialog dialog;

    PlanDialog(FamilyWorld& world, const QJsonObject& dates, const QJsonObject& more = {})
        : home(world)
        , dialog(context, world.zofia, u"ehc_plan"_s, with(dates, more), &world.window) {
        dialog.show();
        Picture::settle();
    }
    static QJsonObject with(const QJsonObject& dates, QJsonObject fields) {
        fields.insert(u"plan"_s, QJsonObject{{u"stage"_s, u"issued"_s}});
        fields.insert(u"dates"_s, dates);
        return fields;
    }
    void save() {
        const auto buttons = dialog.findChildren<QPushButton*>();
        for (QPushButton* each : buttons)
            if (each->isDefault()) each->click();
        Picture::settle();
    }
    [[nodiscard]] bool says(const QString& words) const {
        const auto labels = dialog.findChildren<widgets::Label*>();
        return std::ranges::any_of(
            labels, [&](const widgets::Label* each) { return each->isVisibleTo(&dialog) && each->text() == words; });
    }
    [[nodiscard]] qsizetype saved() const {
        return home.demand(EntryTable(*home.connection).ofRecord(home.zofia, u"ehc_plan")).size();
    }
};

} // namespace

TEST_CASE("the days of an EHC plan follow each other, and the one that does not says which and what to do") {
    FamilyWorld home;
    home.open();
    home.window.show();
    PlanDialog plan(home, {{u"notified"_s, u"2026-04-01"_s},
                           {u"requested"_s, u"2026-03-02"_s},
                           {u"issued"_s, u"2026-02-02"_s},
                           {u"nextReview"_s, u"2027-07-05"_s}});
    plan.save();
    CHECK(plan.says(u"This is before “Notified”, 1 Apr 2026. Correct one of the two days."_s) !=
          plan.says(u"This is before “Requested”, 2 Mar 2026. Correct one of the two days."_s));
    CHECK(plan.saved() == 0);
    for (const Picture::Look& look : {Picture::Look{}, Picture::Look{Picture::Choice::Light, 200}})
        Picture::save(plan.dialog, u"entry-ehc-plan"_s, look, plan.dialog.size());
    Picture::setLook({});
    CHECK(AccessibilityWalk::findings(plan.dialog) == QStringList());

    // The authority may be told after the parents asked: that is no wrong order.
    const auto days = plan.dialog.findChildren<widgets::DateField*>();
    REQUIRE(days.size() >= 6);
    days[3]->setDate({2026, 7, 6});
    plan.save();
    CHECK(plan.saved() == 1);
}

TEST_CASE("nothing ends before it began") {
    FamilyWorld home;
    home.open();
    home.window.show();
    PlanDialog plan(home, {}, {{u"from"_s, u"2026-03-02"_s}, {u"to"_s, u"2026-03-01"_s}});
    plan.save();
    CHECK(plan.says(u"This is before “From”, 2 Mar 2026. Correct one of the two days."_s));
    CHECK(plan.saved() == 0);
}
