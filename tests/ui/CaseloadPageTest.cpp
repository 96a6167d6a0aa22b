#include "ui/pages/CaseloadPage.h"
#include "tests/support/catch.h"
#include "tests/ui/WorkWorld.h"
#include "tests/ui/support/AccessibilityWalk.h"
#include "tests/ui/support/Picture.h"
#include "ui/models/CaseloadModel.h"
#include "ui/widgets/RowTable.h"
#include "ui/widgets/SegmentedSwitch.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using lodestar::tests::AccessibilityWalk;
using lodestar::tests::Picture;
using lodestar::tests::WorkWorld;

namespace {

pages::CaseloadPage* openCaseload(WorkWorld& world) {
    pages::CaseloadPage* page = nullptr;
    world.window->registerPage({u"caseload"_s, u"Caseload"_s, u"caseload"_s, widgets::RailSection::Work, 2,
                                [&](widgets::Navigator& navigator) {
                                    page = new pages::CaseloadPage(world.context(navigator));
                                    return page;
                                }});
    world.note(u"family"_s);
    REQUIRE(world.window->open({u"caseload"_s, {}, {}}));
    Picture::of(*world.window, {});
    return page;
}

} // namespace

TEST_CASE("the caseload of the demo is drawn in every look, and can be used by ear and by keyboard") {
    WorkWorld world;
    pages::CaseloadPage* page = openCaseload(world);
    REQUIRE(page->findChild<widgets::RowTable*>()->model()->rowCount() > 5);
    Picture::saveAll(*world.window, u"caseload"_s);
    Picture::save(*world.window, u"caseload-wide"_s, {}, {1920, 1050});
    Picture::of(*world.window, {});
    CHECK(AccessibilityWalk::findings(*world.window) == QStringList());
}

TEST_CASE("a family opens with Enter, the switch narrows the rows, and a filter keeps what it says") {
    WorkWorld world;
    pages::CaseloadPage* page = openCaseload(world);
    auto* table = page->findChild<widgets::RowTable*>();
    auto* model = page->findChild<models::CaseloadModel*>();
    const int all = model->rowCount();
    CaseloadFilter filter;
    filter.preset = CaseloadFilter::Preset::Overdue;
    model->setFilter(filter);
    CHECK(model->rowCount() == model->count(CaseloadFilter::Preset::Overdue));
    CHECK(model->rowCount() < all);
    filter = {};
    filter.wards = {model->row(0)->ward};
    model->setFilter(filter);
    for (int row = 0; row < model->rowCount(); ++row)
        CHECK(model->row(row)->ward == filter.wards.first());
    filter.face = u"no such face"_s;
    model->setFilter(filter);
    CHECK(model->rowCount() == 0);
    model->setFilter({});
    CHECK(model->rowCount() == all);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(world.opened.size() == 1);
    CHECK(world.opened.first().record == model->row(0)->household.toString());
}
