#include "core/services/Sharing.h"
#include "core/services/SheetContent.h"
#include "tests/support/catch.h"
#include "tests/ui/FamilyWorld.h"
#include "tests/ui/support/AccessibilityWalk.h"
#include "tests/ui/support/Picture.h"
#include "ui/pages/OfferAnswerDialog.h"
#include "ui/pages/SharingDialogs.h"
#include "ui/reports/FamilySheetsPrint.h"
#include "ui/widgets/ChoiceRow.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/RowTable.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using lodestar::tests::AccessibilityWalk;
using lodestar::tests::FamilyWorld;
using lodestar::tests::Picture;

namespace {

struct OpenFamily : FamilyWorld {
    pages::FamilyPage* page = nullptr;

    explicit OpenFamily(const QString& tab) {
        page = open({{u"tab"_s, tab}});
        window.resize(1366, 740);
        window.show();
        Picture::settle();
    }
    QPushButton* button(const QString& words) {
        for (auto* each : page->findChildren<QPushButton*>())
            if (each->text() == words && each->isVisible()) return each;
        return nullptr;
    }
    template<typename T> T* dialog() {
        Picture::settle();
        return page->findChild<T*>();
    }
    template<typename T> T* visible() {
        for (auto* each : page->findChildren<T*>())
            if (each->isVisible()) return each;
        return nullptr;
    }
};

void keepPdf(const QString& name, const reports::ParentPaper& paper) {
    QFile file(Picture::folder() + u'/' + name + u".pdf"_s);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(paper.pdf());
}

} // namespace

TEST_CASE("what is open to a family is shown with its reasons, and answered") {
    OpenFamily family(u"offers"_s);
    CHECK(AccessibilityWalk::findings(family.window) == QStringList());
    Picture::saveAll(family.window, u"family-offers"_s);
    auto* list = family.visible<widgets::RowList>();
    REQUIRE(list != nullptr);
    REQUIRE(list->model()->rowCount() > 0);
    family.button(u"Record an answer…"_s)->click();
    auto* dialog = family.dialog<pages::OfferAnswerDialog>();
    REQUIRE(dialog != nullptr);
    CHECK(AccessibilityWalk::findings(*dialog) == QStringList());
    Picture::save(*dialog, u"offer-answer"_s, {}, {560, 480});
    dialog->findChild<widgets::ChoiceRow*>()->setChosen(u"accepted"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    Picture::settle();
    CHECK(OpenFamily::demand(EntryTable(*family.connection).ofRecord(family.household, u"offer_answer")).size() == 1);
}

TEST_CASE("agreements stand in a matrix; what comes of a withdrawal is said before it is recorded") {
    OpenFamily family(u"sharing"_s);
    CHECK(AccessibilityWalk::findings(family.window) == QStringList());
    Picture::saveAll(family.window, u"family-sharing"_s);
    auto* table = family.visible<widgets::RowTable>();
    REQUIRE(table != nullptr);
    REQUIRE(table->model()->rowCount() == 2);
    for (int column = 1; column < table->model()->columnCount(); ++column)
        if (table->model()->headerData(column, Qt::Horizontal).toString() == u"Magdalena")
            table->setCurrentIndex(table->model()->index(0, column));
    REQUIRE(family.button(u"Withdraw…"_s)->isEnabled());
    family.button(u"Withdraw…"_s)->click();
    auto* dialog = family.dialog<pages::SharingWithdrawDialog>();
    REQUIRE(dialog != nullptr);
    CHECK(AccessibilityWalk::findings(*dialog) == QStringList());
    Picture::save(*dialog, u"sharing-withdraw"_s, {}, {600, 480});
    for (auto* each : dialog->findChildren<QLineEdit*>())
        if (each->text().isEmpty()) each->setText(u"Magdalena Kowalczyk"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    Picture::settle();
    const auto answers = OpenFamily::demand(sharingAnswers(*family.connection, family.magdalena));
    CHECK_FALSE(mayShareWith(answers, u"GP"_s));
    CHECK(mayShareWith(answers, u"Little Anchors Nursery"_s));
}

TEST_CASE("an answer and a sharing are recorded with who, how and on which basis") {
    OpenFamily family(u"sharing"_s);
    family.button(u"Record an answer…"_s)->click();
    auto* answer = family.dialog<pages::SharingAnswerDialog>();
    REQUIRE(answer != nullptr);
    CHECK(AccessibilityWalk::findings(*answer) == QStringList());
    Picture::save(*answer, u"sharing-answer"_s, {}, {600, 700});
    QTest::keyClick(answer, Qt::Key_Return);
    Picture::settle();
    CHECK(answer->isVisible());
    family.button(u"Something was shared…"_s)->click();
    auto* shared = family.dialog<pages::SharedDialog>();
    REQUIRE(shared != nullptr);
    CHECK(AccessibilityWalk::findings(*shared) == QStringList());
    Picture::save(*shared, u"sharing-shared"_s, {}, {600, 640});
}

TEST_CASE("the sheets of a family are printed in its language and say when the translation is a draft") {
    const OpenSheet open{{2026, 11, 11},
                         {{u"Healthy Child Programme"_s, u"Five reviews and jabs."_s, {}, u"01702000000"_s, {}, {}}}};
    const AgreementSheet agreement{u"Zofia Kowalczyk"_s, {{u"Little Anchors Nursery"_s, u"Two-year review"_s}}};
    for (const QString& language : {u"en"_s, u"pl"_s, u"ro"_s, u"sn"_s}) {
        const reports::SheetFor whom{u"Magdalena Kowalczyk"_s, language, {2026, 11, 11}};
        const auto one = reports::openPaper(open, whom);
        const auto other = reports::agreementPaper(agreement, whom);
        keepPdf(u"open-to-you-"_s + language, one);
        keepPdf(u"agreement-"_s + language, other);
        const QString words = one.lines().join(u'\n') + other.lines().join(u'\n');
        CHECK(words.contains(u"Draft translation"_s) == (language != u"en"));
        CHECK(words.contains(u"Zofia Kowalczyk"_s));
        CHECK_FALSE(one.lines().join(u'\n').contains(u"Zofia"_s));
    }
}
