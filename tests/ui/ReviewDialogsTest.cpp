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
#include "ui/widgets/TextBox.h"

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
    std::vector<std::unique_ptr<QWidget>> dialogs;

    Desk() {
        goesToNursery();
        const ReviewOpening opened = opens();
        sheet.context = opened.context;
        sheet.review = opened.review;
    }
};

/// Draws and hears a dialog. It stays in the desk's hands until the end: what is spoken of a widget is remembered by
/// its address, and a new one must not come to stand where another was.
void looked(Desk& desk, QWidget* dialog, const QString& name) {
    desk.dialogs.emplace_back(dialog);
    dialog->show();
    for (const Picture::Look& look : Picture::everyLook()) {
        Picture::setLook(look);
        Picture::settle();
        dialog->adjustSize();
        Picture::save(*dialog, name, look, dialog->size());
    }
    Picture::setLook({});
    Picture::settle();
    INFO(name.toStdString());
    for (const QString& each : AccessibilityWalk::findings(*dialog))
        FAIL_CHECK(each.toStdString());
    dialog->hide();
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
    looked(desk, new pages::AttendanceDialog(desk.sheet, nullptr), u"review-attendance"_s);
    looked(desk, new pages::PlaceDialog(desk.sheet, nullptr), u"review-place"_s);
    looked(desk, new pages::ConcernDialog(*desk.session, desk.daria, u"Daria"_s, nullptr), u"review-concern"_s);
    looked(desk, new pages::EarlyYearsSettingDialog(*desk.session, EarlyYearsSetting{}, nullptr), u"review-setting"_s);
    looked(desk, new pages::LocalPlaceRuleDialog(*desk.session, LocalPlaceRule{}, nullptr), u"review-rule"_s);
    struct Nowhere final : widgets::Navigator {
        bool open(const widgets::Route&) override { return true; }
        bool back() override { return true; }
        bool replace(const widgets::Route&) override { return true; }
    } nowhere;
    looked(desk, new pages::PostcardCodeDialog(*desk.session, nowhere, nullptr), u"review-code"_s);
    const auto told =
        desk.read([&](Connection& connection) { return sheetRecipients(connection, desk.daria, desk.today()); });
    for (const auto what : {pages::FamilySheetDialog::What::Review, pages::FamilySheetDialog::What::Postcard})
        looked(desk, new pages::FamilySheetDialog(desk.sheet, what, told, nullptr),
               what == pages::FamilySheetDialog::What::Review ? u"review-sheet"_s : u"review-postcard"_s);
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
