#include "core/services/Chronology.h"
#include "tests/support/catch.h"
#include "tests/ui/FamilyWorld.h"
#include "tests/ui/support/AccessibilityWalk.h"
#include "tests/ui/support/Picture.h"
#include "ui/pages/ChronologyPrintDialog.h"
#include "ui/pages/FamilyChronologyTab.h"
#include "ui/pages/FamilyPassphraseDialog.h"
#include "ui/widgets/RowList.h"

#include <QLineEdit>
#include <QListView>
#include <QPdfWriter>
#include <QPrinter>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using lodestar::tests::AccessibilityWalk;
using lodestar::tests::FamilyWorld;
using lodestar::tests::Picture;

namespace {

struct ChronologyWindow : FamilyWorld {
    pages::FamilyChronologyTab* tab = nullptr;

    void openTab() {
        open({{u"tab"_s, u"chronology"_s}});
        window.show();
        Picture::settle();
        tab = window.findChild<pages::FamilyChronologyTab*>();
        REQUIRE(tab != nullptr);
    }
    [[nodiscard]] QStringList lines() const {
        const QAbstractItemModel* model = tab->findChild<widgets::RowList*>()->model();
        QStringList all;
        for (int row = 0; row < model->rowCount(); ++row)
            all << model->index(row, 0).data(Qt::AccessibleTextRole).toString();
        return all;
    }
    [[nodiscard]] QPushButton* button(const QString& words) const {
        for (auto* each : tab->findChildren<QPushButton*>())
            if (each->text() == words) return each;
        return nullptr;
    }
    pages::ChronologyPrintDialog* askPrint() {
        QTest::mouseClick(button(u"Print…"_s), Qt::LeftButton);
        Picture::settle();
        auto* dialog = tab->findChild<pages::ChronologyPrintDialog*>();
        REQUIRE(dialog != nullptr);
        return dialog;
    }
    static void fill(pages::ChronologyPrintDialog* dialog) {
        for (QLineEdit* each : dialog->findChildren<QLineEdit*>())
            each->setText(each->placeholderText().startsWith(u"Name"_s) ? u"Sam Reed, social worker"_s
                                                                        : u"Core group on 3 December"_s);
    }
    static void tick(pages::ChronologyPrintDialog* dialog, const QString& words) {
        QAbstractItemModel* model = dialog->findChild<QListView*>()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            if (index.data().toString().contains(words)) model->setData(index, Qt::Checked, Qt::CheckStateRole);
        }
    }
    void openSealed() {
        QTest::mouseClick(button(u"Show what is sealed…"_s), Qt::LeftButton);
        Picture::settle();
        auto* ask = tab->findChild<pages::FamilyPassphraseDialog*>();
        REQUIRE(ask != nullptr);
        ask->findChild<QLineEdit*>()->setText(passphrase);
        QTest::keyClick(ask, Qt::Key_Return);
        Picture::settle();
    }
};

QString words(const reports::ListPrint::Content& content) {
    QStringList all = content.lead;
    for (const QStringList& row : content.rows)
        all << row;
    return all.join(u'\n');
}

} // namespace

TEST_CASE("the chronology tells everything of the family, says when it was written, and is drawn in every look") {
    ChronologyWindow on;
    on.openTab();
    CHECK(on.lines().filter(u"Written"_s).size() > 5);
    CHECK(on.lines().filter(u"third party words"_s).isEmpty());
    CHECK(AccessibilityWalk::findings(on.window) == QStringList());
    Picture::saveAll(on.window, u"family-chronology"_s);
    auto* search = on.tab->findChildren<QLineEdit*>().last();
    search->setText(u"hearing"_s);
    CHECK(on.lines().filter(u"earing"_s).size() == 1);
}

TEST_CASE("what is sealed stands in the chronology only after the passphrase, marked, until the tab is left") {
    ChronologyWindow on;
    on.openTab();
    on.openSealed();
    CHECK(on.lines().filter(u"third party words"_s).size() == 1);
    Picture::save(on.window, u"family-chronology-sealed"_s, {});
    on.window.findChild<pages::FamilyPage*>()->setTab(u"people"_s);
    on.window.findChild<pages::FamilyPage*>()->setTab(u"chronology"_s);
    Picture::settle();
    CHECK(on.lines().filter(u"third party words"_s).isEmpty());
}

TEST_CASE("a printed chronology tells nothing of another adult unless it was picked") {
    ChronologyWindow on;
    on.add(on.magdalena, u"allergy", {{u"allergy"_s, QJsonObject{{u"substance"_s, u"Latex"_s}}}});
    on.openTab();
    auto* dialog = on.askPrint();
    CHECK_FALSE(dialog->content());
    ChronologyWindow::fill(dialog);
    CHECK(AccessibilityWalk::findings(*dialog) == QStringList());
    Picture::save(*dialog, u"chronology-print-dialog"_s, {}, {720, 620});
    const auto plain = dialog->content();
    REQUIRE(plain);
    CHECK(words(*plain).contains(u"Sam Reed"_s));
    CHECK_FALSE(words(*plain).contains(u"Magdalena"_s));
    CHECK_FALSE(words(*plain).contains(u"Latex"_s));
    CHECK_FALSE(words(*plain).contains(u"vitamin D"_s));
    ChronologyWindow::tick(dialog, u"Allergy"_s);
    CHECK(words(*dialog->content()).contains(u"Latex"_s));
    CHECK_FALSE(words(*dialog->content()).contains(u"vitamin D"_s));
}

TEST_CASE("a sealed entry is printed only when it was opened and picked, and the print says that it is sealed") {
    ChronologyWindow on;
    on.openTab();
    on.openSealed();
    auto* dialog = on.askPrint();
    ChronologyWindow::fill(dialog);
    CHECK_FALSE(words(*dialog->content()).contains(u"third party words"_s));
    ChronologyWindow::tick(dialog, u"(sealed)"_s);
    CHECK(words(*dialog->content()).contains(u"third party words"_s));
    CHECK(words(*dialog->content()).contains(u"[Sealed]"_s));
}

TEST_CASE("a chronology is kept before it is printed, on one page and on many, and with nothing picked") {
    ChronologyWindow on;
    on.openTab();
    auto* dialog = on.askPrint();
    ChronologyWindow::fill(dialog);
    const auto content = dialog->content();
    REQUIRE(content);
    const reports::ListPrint::By by{on.clock.now(), u"Joanne Pryor"_s, u"laptop-7"_s};
    QPdfWriter one(Picture::folder() + u"/chronology-one.pdf"_s);
    CHECK(reports::ListPrint(*content, by).print(one) == 1);
    auto many = *content;
    while (many.rows.size() < 150)
        many.rows += content->rows;
    QPdfWriter several(Picture::folder() + u"/chronology-many.pdf"_s);
    CHECK(reports::ListPrint(many, by).print(several) > 3);
    auto none = *content;
    none.rows.clear();
    QPdfWriter empty(Picture::folder() + u"/chronology-none.pdf"_s);
    CHECK(reports::ListPrint(none, by).print(empty) == 1);
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(Picture::folder() + u"/chronology-printed.pdf"_s);
    dialog->printOn(printer);
    Picture::settle();
    const auto given = FamilyWorld::demand(EntryTable(*on.connection).ofRecord(on.zofia, u"given"));
    const auto jans = FamilyWorld::demand(EntryTable(*on.connection).ofRecord(on.jan, u"given"));
    REQUIRE(given.size() + jans.size() == 1);
    CHECK((given + jans).first().part(QLatin1StringView("given"), QLatin1StringView("purpose")) ==
          u"Core group on 3 December"_s);
}

TEST_CASE("three thousand entries stand in one chronology") {
    ChronologyWindow on;
    QList<Edit> edits;
    for (int i = 0; i < 3000; ++i)
        edits.append(newEntry(
            on.household, u"contact",
            {{u"what"_s,
              QJsonObject{{u"at"_s, QDateTime({2025, 1, 1}, {9, 0}, Qt::UTC).addSecs(i * 7200LL).toString(Qt::ISODate)},
                          {u"type"_s, u"other"_s},
                          {u"outcome"_s, u"completed"_s},
                          {u"mode"_s, u"telephone"_s}}}}));
    FamilyWorld::demand(on.work([&](Work& work) { return save(work, edits); }));
    on.openTab();
    CHECK(on.lines().size() > 3000);
}
