#include "core/services/PrintQueue.h"
#include "tests/core/services/ReviewWorld.h"
#include "tests/support/catch.h"
#include "tests/ui/support/AccessibilityWalk.h"
#include "tests/ui/support/Picture.h"
#include "ui/pages/AttendanceDialog.h"
#include "ui/pages/ConcernDialog.h"
#include "ui/pages/EarlyYearsDialogs.h"
#include "ui/pages/FamilySheetDialog.h"
#include "ui/pages/PlaceDialog.h"
#include "ui/pages/PostcardCodeDialog.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/TextBox.h"

#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace lodestar;
using lodestar::tests::AccessibilityWalk;
using lodestar::tests::Picture;
using V = QLatin1StringView;

namespace {

struct Desk : ReviewWorld {
    pages::ReviewSheet sheet{*session, {}, {}};

    Desk() {
        goesToNursery();
        const ReviewOpening opened = opens();
        sheet.context = opened.context;
        sheet.review = opened.review;
    }
};

/// Draws and hears a dialog, made anew in each look as a person would meet it.
template<typename Make> void looked(const QString& name, Make make) {
    for (const Picture::Look& look : Picture::everyLook()) {
        Picture::setLook(look);
        const std::unique_ptr<QWidget> dialog(make());
        dialog->show();
        Picture::settle();
        Picture::save(*dialog, name, look, dialog->size());
        INFO(name.toStdString());
        for (const QString& each : AccessibilityWalk::findings(*dialog))
            FAIL_CHECK(each.toStdString());
        const auto fields = dialog->findChildren<QComboBox*>();
        for (const QComboBox* each : fields)
            CHECK((!each->isVisible() || each->height() >= each->sizeHint().height()));
        const auto words = dialog->findChildren<widgets::Label*>();
        for (const widgets::Label* each : words) {
            INFO(each->text().toStdString());
            CHECK((!each->isVisible() || !each->wordWrap() || each->height() >= each->heightForWidth(each->width())));
        }
    }
    Picture::setLook({});
    Picture::settle();
}

/// The combo that offers this item, chosen.
void choose(QWidget& dialog, const QString& data) {
    const auto boxes = dialog.findChildren<QComboBox*>();
    for (QComboBox* each : boxes) {
        const int row = each->findData(data);
        if (row >= 0) return each->setCurrentIndex(row);
    }
    FAIL_CHECK("nothing offers " << data.toStdString());
}

void pressDefault(QDialog& dialog) {
    const auto buttons = dialog.findChildren<QPushButton*>();
    for (QPushButton* each : buttons)
        if (each->isDefault()) return each->click();
}

} // namespace

TEST_CASE("every dialog of the review can be heard and is drawn in every look") {
    Desk desk;
    looked(u"review-attendance"_s, [&] { return new pages::AttendanceDialog(desk.sheet, nullptr); });
    looked(u"review-place"_s, [&] { return new pages::PlaceDialog(desk.sheet, nullptr); });
    looked(u"review-concern"_s,
           [&] { return new pages::ConcernDialog(*desk.session, desk.daria, u"Daria"_s, nullptr); });
    looked(u"review-setting"_s,
           [&] { return new pages::EarlyYearsSettingDialog(*desk.session, EarlyYearsSetting{}, nullptr); });
    looked(u"review-rule"_s, [&] { return new pages::LocalPlaceRuleDialog(*desk.session, LocalPlaceRule{}, nullptr); });
    struct Nowhere final : widgets::Navigator {
        bool open(const widgets::Route&) override { return true; }
        bool back() override { return true; }
        bool replace(const widgets::Route&) override { return true; }
    } nowhere;
    looked(u"review-code"_s, [&] { return new pages::PostcardCodeDialog(*desk.session, nowhere, nullptr); });
    const auto told =
        desk.read([&](Connection& connection) { return sheetRecipients(connection, desk.daria, desk.today()); });
    for (const auto what : {pages::FamilySheetDialog::What::Review, pages::FamilySheetDialog::What::Postcard})
        looked(what == pages::FamilySheetDialog::What::Review ? u"review-sheet"_s : u"review-postcard"_s,
               [&] { return new pages::FamilySheetDialog(desk.sheet, what, told, nullptr); });
}

TEST_CASE("a screen reader keeps nothing of a dialog that is gone") {
    QAccessible::setActive(true);
    Desk desk;
    auto dialog = std::make_unique<pages::AttendanceDialog>(desk.sheet, nullptr);
    const auto spoken = AccessibilityWalk::spokenIn(*dialog);
    REQUIRE(spoken.size() > 10);
    dialog.reset();
    CHECK(std::ranges::none_of(spoken, &QAccessible::accessibleInterface));
}

TEST_CASE("a place is answered by a reason of the rule, and placed in a setting from its term") {
    Desk desk;
    pages::PlaceDialog dialog(desk.sheet, nullptr);
    dialog.show();
    pressDefault(dialog);
    Picture::settle();
    CHECK(desk.entries(desk.daria, u"place_eligibility"_s).isEmpty());
    choose(dialog, u"national:england-2026:universal_credit"_s);
    choose(dialog, u"placed"_s);
    pressDefault(dialog);
    Picture::settle();
    REQUIRE(desk.entries(desk.daria, u"place_eligibility"_s).size() == 1);
    const auto placed = desk.entries(desk.daria, u"two_year_place"_s);
    REQUIRE(placed.size() == 1);
    CHECK(placed.first().text(V("runsFrom")) == u"2026-09-01"_s);
    CHECK(placed.first().text(V("setting")) == desk.nursery.toString());
}

TEST_CASE("a concern is written down with whose it is, and an empty one is asked for") {
    Desk desk;
    pages::ConcernDialog dialog(*desk.session, desk.daria, u"Daria"_s, nullptr);
    dialog.show();
    pressDefault(dialog);
    Picture::settle();
    CHECK(desk.entries(desk.daria, u"development_concern"_s).isEmpty());
    dialog.findChild<widgets::TextBox*>()->setText(u"Says few words"_s);
    choose(dialog, u"setting"_s);
    pressDefault(dialog);
    Picture::settle();
    REQUIRE(desk.entries(desk.daria, u"development_concern"_s).size() == 1);
    CHECK(desk.entries(desk.daria, u"development_concern"_s).first().part(V("concern"), V("whose")) == u"setting"_s);
}

TEST_CASE("another setting is another time at a setting, and the one of before stays") {
    Desk desk;
    pages::AttendanceDialog dialog(desk.sheet, nullptr);
    dialog.show();
    choose(dialog, u""_s);
    const auto lines = dialog.findChildren<QLineEdit*>();
    for (QLineEdit* each : lines)
        if (each->accessibleName() == u"Its name"_s) each->setText(u"Mrs Ade, childminder"_s);
    pressDefault(dialog);
    Picture::settle();
    const auto all = desk.read([&](Connection& connection) { return attendancesOf(connection, desk.daria); });
    REQUIRE(all.size() == 2);
    QStringList names;
    for (const Attendance& each : all)
        names.append(each.settingName);
    CHECK(names.contains(u"Mrs Ade, childminder"_s));
    CHECK(names.contains(u"Little Anchors Nursery"_s));
}

TEST_CASE("without a printer near, a sheet of the review is put in the queue, once for each person") {
    Desk desk;
    const auto told =
        desk.read([&](Connection& connection) { return sheetRecipients(connection, desk.daria, desk.today()); });
    const auto queues = [&](pages::FamilySheetDialog::What what) {
        pages::FamilySheetDialog dialog(desk.sheet, what, told, nullptr);
        bool queued = false;
        QObject::connect(&dialog, &pages::FamilySheetDialog::queued, &dialog, [&] { queued = true; });
        dialog.show();
        if (auto* strengths = dialog.findChild<widgets::TextBox*>(); strengths != nullptr)
            strengths->setText(u"Puzzles"_s);
        const auto buttons = dialog.findChildren<QPushButton*>();
        for (QPushButton* each : buttons)
            if (each->text() == u"Print at the &office"_s) each->click();
        Picture::settle();
        CHECK(dialog.isVisible() == !queued);
        return queued;
    };
    CHECK(queues(pages::FamilySheetDialog::What::Review));
    CHECK(queues(pages::FamilySheetDialog::What::Postcard));
    CHECK_FALSE(queues(pages::FamilySheetDialog::What::Review));
    const auto waiting = desk.entries(desk.daria, u"to_print"_s);
    REQUIRE(waiting.size() == 2);
    CHECK(desk.entries(desk.daria, u"given"_s).isEmpty());
    const auto cards = desk.entries(desk.daria, u"progress_postcard"_s);
    REQUIRE(cards.size() == 1);
    CHECK(cards.first().text(V("strengths")) == u"Puzzles"_s);
}
