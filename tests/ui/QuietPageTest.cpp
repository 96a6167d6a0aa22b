#include "ui/pages/QuietPage.h"
#include "core/services/SafetyNet.h"
#include "tests/support/catch.h"
#include "tests/ui/WorkWorld.h"
#include "tests/ui/support/AccessibilityWalk.h"
#include "tests/ui/support/Picture.h"
#include "ui/models/RowsModel.h"
#include "ui/pages/SilentDialog.h"
#include "ui/reports/ListPrint.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/SegmentedSwitch.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPdfWriter>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using lodestar::tests::AccessibilityWalk;
using lodestar::tests::Picture;
using lodestar::tests::WorkWorld;

namespace {

struct QuietWindow : WorkWorld {
    pages::QuietPage* page = nullptr;

    QuietWindow() {
        note(u"family"_s);
        window->registerPage({u"today"_s, u"Today"_s, u"today"_s, widgets::RailSection::Work, 1,
                              [](widgets::Navigator&) { return new widgets::Page; }});
        window->registerPage({u"quiet"_s, {}, {}, widgets::RailSection::None, 0, [this](widgets::Navigator& navigator) {
                                  return page = new pages::QuietPage(context(navigator));
                              }});
        window->open({u"today"_s, {}, {}});
        window->open({u"quiet"_s, {}, {}});
        window->show();
        Picture::settle();
    }
    [[nodiscard]] widgets::RowList* list() const { return page->findChild<widgets::RowList*>(); }
    [[nodiscard]] QStringList titles() const {
        QStringList all;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            all << list()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        return all;
    }
};

} // namespace

TEST_CASE("what has gone quiet is listed by family without its words, filtered, printed, and drawn in every look") {
    QuietWindow on;
    REQUIRE(on.titles().size() > 2);
    CHECK(on.titles().filter(u"housing"_s).isEmpty());
    Picture::saveAll(*on.window, u"quiet"_s);
    CHECK(AccessibilityWalk::findings(*on.window) == QStringList());
    const auto all = on.page->printed();
    CHECK(all.rows.size() == on.titles().size());
    QPdfWriter pdf(Picture::folder() + u"/quiet.pdf"_s);
    CHECK(reports::ListPrint(all, {on.clock.now(), u"Joanne Pryor"_s, u"laptop"_s}).print(pdf) >= 1);
    auto* kinds = on.page->findChild<widgets::SegmentedSwitch*>();
    kinds->setCurrent(QString::number(static_cast<int>(rules::SilentKind::Request)));
    Q_EMIT kinds->chosen(kinds->current());
    CHECK(on.titles().size() < all.rows.size());
    CHECK(on.titles().filter(u"Request"_s).size() == on.titles().size());
}

TEST_CASE("a next step needs its day and words, and takes the matter out of the list") {
    QuietWindow on;
    const auto before = on.titles().size();
    on.list()->setCurrentIndex(on.list()->model()->index(0, 0));
    QTest::keyClick(on.list(), Qt::Key_Space);
    Picture::settle();
    auto* dialog = on.page->findChild<pages::SilentDialog*>();
    REQUIRE(dialog != nullptr);
    CHECK(AccessibilityWalk::findings(*dialog) == QStringList());
    Picture::save(*dialog, u"silent-dialog"_s, {}, {560, 360});
    const auto save = [dialog] {
        for (QPushButton* each : dialog->findChildren<QPushButton*>())
            if (each->isDefault()) each->click();
        Picture::settle();
    };
    save();
    REQUIRE(dialog->isVisible());
    const auto fields = dialog->findChildren<QLineEdit*>();
    for (QLineEdit* each : fields)
        each->setText(each->accessibleName().startsWith(u"By when"_s) ? u"20 Nov 2026"_s : u"Dawn rings them"_s);
    save();
    CHECK(on.titles().size() == before - 1);
}
