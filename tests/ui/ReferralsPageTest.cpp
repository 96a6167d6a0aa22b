#include "ui/pages/ReferralsPage.h"
#include "tests/support/catch.h"
#include "tests/ui/WorkWorld.h"
#include "tests/ui/support/AccessibilityWalk.h"
#include "tests/ui/support/Picture.h"
#include "ui/models/ReferralModel.h"
#include "ui/widgets/RowTable.h"
#include "ui/widgets/SegmentedSwitch.h"

#include <QPushButton>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using lodestar::tests::AccessibilityWalk;
using lodestar::tests::Picture;
using lodestar::tests::WorkWorld;
using Preset = ReferralFilter::Preset;

namespace {

pages::ReferralsPage* openReferrals(WorkWorld& world) {
    pages::ReferralsPage* page = nullptr;
    world.window->registerPage({u"referrals"_s, u"Referrals"_s, u"referrals"_s, widgets::RailSection::Work, 2,
                                [&](widgets::Navigator& navigator) {
                                    page = new pages::ReferralsPage(world.context(navigator));
                                    return page;
                                }});
    world.note(u"referral"_s);
    world.note(u"sealed"_s);
    REQUIRE(world.window->open({u"referrals"_s, {}, {}}));
    Picture::of(*world.window, {});
    return page;
}

} // namespace

TEST_CASE("the referrals of the demo are drawn in every look, and can be used by ear and by keyboard") {
    WorkWorld world(90);
    pages::ReferralsPage* page = openReferrals(world);
    auto* model = page->findChild<models::ReferralModel*>();
    QSet<rules::ReferralState> open;
    for (const ReferralRow& each : model->referrals())
        open.insert(each.state());
    CHECK(open.size() == 14); // every state but the two ends
    Picture::saveAll(*world.window, u"referrals"_s);
    Picture::save(*world.window, u"referrals-wide"_s, {}, {1920, 1050});
    Picture::of(*world.window, {});
    CHECK(AccessibilityWalk::findings(*world.window) == QStringList());
    Q_EMIT page->findChild<widgets::SegmentedSwitch*>()->chosen(QString::number(static_cast<int>(Preset::Ended)));
    CHECK(model->rowCount() > 0);
    for (const ReferralRow& each : model->referrals())
        CHECK(each.over);
}

TEST_CASE("a referral opens with Enter, and each filter keeps what it says") {
    WorkWorld world(90);
    pages::ReferralsPage* page = openReferrals(world);
    auto* table = page->findChild<widgets::RowTable*>();
    auto* model = page->findChild<models::ReferralModel*>();
    const int all = model->rowCount();
    for (const Preset preset : {Preset::Drafts, Preset::Waiting, Preset::Overdue}) {
        ReferralFilter filter;
        filter.preset = preset;
        model->setFilter(filter);
        CHECK(model->rowCount() == model->count(preset));
        CHECK(model->rowCount() > 0);
        CHECK(model->rowCount() < all);
    }
    ReferralFilter mine;
    mine.turn = ReferralFilter::Turn::Mine;
    model->setFilter(mine);
    for (int row = 0; row < model->rowCount(); ++row)
        CHECK(model->row(row)->isMyTurn());
    ReferralFilter service;
    service.service = u"Audiology"_s;
    service.wards = {model->row(0)->ward};
    model->setFilter(service);
    for (int row = 0; row < model->rowCount(); ++row)
        CHECK(model->row(row)->service == u"Audiology"_s);
    service.service = u"no such service"_s;
    model->setFilter(service);
    CHECK(model->rowCount() == 0);
    model->setFilter({});
    REQUIRE(model->rowCount() == all);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(world.opened.size() == 1);
    CHECK(world.opened.first().extra.value(u"entry"_s).toString() == model->row(0)->entry.toString());
}

TEST_CASE("the list as a table of text names nobody's reason, and no cell is a formula") {
    WorkWorld world(90);
    pages::ReferralsPage* page = openReferrals(world);
    auto* model = page->findChild<models::ReferralModel*>();
    const QByteArray csv = referralsCsv(model->shownRows(), model->today());
    CHECK(csv.count('\n') == model->rowCount() + 1);
    CHECK_FALSE(csv.contains("Few words"));
    CHECK(csv.contains("no_ack_after_n"));
}
