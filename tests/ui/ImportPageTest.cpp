#include "ui/pages/ImportPage.h"
#include "core/services/Session.h"
#include "tests/core/services/ImportWorld.h"
#include "tests/support/catch.h"
#include "tests/ui/support/AccessibilityWalk.h"
#include "tests/ui/support/Picture.h"
#include "ui/pages/ImportReportView.h"
#include "ui/pages/InboxCard.h"
#include "ui/pages/InboxPage.h"

#include <QPushButton>

using namespace lodestar;
using namespace lodestar::pages;
using namespace lodestar::tests;
using namespace Qt::StringLiterals;

namespace {

struct NoWhere final : widgets::Navigator {
    QStringList opened;
    bool open(const widgets::Route& route) override {
        opened << route.page;
        return true;
    }
    bool back() override { return true; }
    bool replace(const widgets::Route&) override { return true; }
};

/// A folder beside an unlocked laptop whose jobs run at once.
struct PageWorld {
    TestStore store;
    QTemporaryDir files;
    FixedClock clock{QDate(2026, 11, 11)};
    std::unique_ptr<Session> session;
    NoWhere navigator;

    PageWorld() {
        {
            const auto connection = store.create();
            TestLog::demand(Migrator({}).migrate(*connection));
            Identity me;
            me.name = u"Joanne Pryor"_s;
            me.role = u"health-visitor"_s;
            TestLog::demand(writeIdentity(*connection, me, clock));
        }
        session = TestLog::demand(Session::open(store.path(), store.key, clock, StoreThread::Mode::SameThread));
    }
    void write(const QString& name, const QByteArray& content) const {
        QFile file(files.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    /// Jade Fenn expects a baby; then it is born, another phone is told, and one row is bad.
    void bringInBirth() {
        write(u"families.csv"_s, "family_ref,address_line1,postcode,phone\nF1,14 Pilot Row,SS0 9XQ,01702 555010\n");
        write(u"people.csv"_s, "person_ref,family_ref,relationship,given_name,family_name,nhs_number,birth_date\n"
                               "P1,F1,mother,Jade,Fenn,9990000018,1998-02-03\n");
        write(u"pregnancies.csv"_s, "pregnancy_ref,family_ref,mother_ref,edd\nG1,F1,P1,2026-11-12\n");
        ImportPage page(*session, navigator);
        page.importFolder(files.path());
        Picture::settle();
        QFile::remove(files.filePath(u"pregnancies.csv"_s));
        write(u"families.csv"_s, "family_ref,address_line1,postcode,phone\nF900,2 Old Street,SS1 1AA,01702 555099\n");
        write(u"people.csv"_s, "person_ref,family_ref,relationship,given_name,family_name,nhs_number,birth_date\n"
                               "P900,F900,mother,Jade,Fenn,9990000018,1998-02-03\n"
                               "P901,F900,child,Baby,Fenn,9990000026,2026-11-07\n"
                               "P902,F900,nobody,Lost,Fenn,,2026-11-07\n");
    }
};

QPushButton* buttonOf(QWidget& widget, const QString& text) {
    const QList<QPushButton*> all = widget.findChildren<QPushButton*>();
    for (QPushButton* button : all) {
        if (button->text().remove(u'&') == text && !button->isHidden()) return button;
    }
    return nullptr;
}

} // namespace

TEST_CASE("a folder is brought in, its faults told, and what waits is one button away") {
    PageWorld world;
    world.bringInBirth();
    ImportPage page(*world.session, world.navigator);
    QString asked;
    page.setChoices({[&](QWidget*, const QString& title) {
                         asked = title;
                         return world.files.path();
                     },
                     {}});
    QPushButton* choose = buttonOf(page, u"Choose a folder..."_s);
    REQUIRE(choose != nullptr);
    Picture::saveAll(page, u"import-empty"_s);
    choose->click();
    Picture::settle();
    CHECK(asked == u"Choose the folder to bring in");
    const auto* report = page.findChild<ImportReportView*>();
    CHECK(report->words().contains(u"3 rows were taken"));
    CHECK(report->words().contains(u"1 row was not taken"));
    CHECK(report->words().contains(u"1 birth"));
    REQUIRE(buttonOf(page, u"Save the rows to correct..."_s) != nullptr);
    QPushButton* waiting = buttonOf(page, u"Open what waits for you"_s);
    REQUIRE(waiting != nullptr);
    waiting->click();
    CHECK(world.navigator.opened == QStringList{u"inbox"_s});
    Picture::saveAll(page, u"import-report"_s);
    CHECK(AccessibilityWalk::findings(page) == QStringList());
}

TEST_CASE(
    "families that nobody has are offered when an import ends, and what is saved later leaves the keyboard alone") {
    PageWorld world;
    world.bringInBirth();
    ImportPage page(*world.session, world.navigator);
    page.show();
    page.importFolder(world.files.path());
    Picture::settle();
    const auto offer = [&]() -> QPushButton* {
        for (QPushButton* each : page.findChildren<QPushButton*>())
            if (each->text().contains(u"nobody has"_s) && !each->isHidden()) return each;
        return nullptr;
    };
    REQUIRE(offer() != nullptr);
    CHECK(page.focusWidget() == offer());
    QPushButton* waiting = buttonOf(page, u"Open what waits for you"_s);
    waiting->setFocus();
    TestLog::demand(world.session
                        ->write([](Work& work) {
                            return save(work, {newEntry(RecordId::create(), u"household", {{u"name"_s, u"Moyo"_s}})});
                        })
                        .result());
    Picture::settle();
    CHECK(page.focusWidget() == waiting);
    CHECK(offer() != nullptr);
}

TEST_CASE("the rows to correct are saved where a person says") {
    PageWorld world;
    world.bringInBirth();
    ImportPage page(*world.session, world.navigator);
    page.importFolder(world.files.path());
    Picture::settle();
    const QTemporaryDir target;
    page.setChoices({[&](QWidget*, const QString&) { return target.path(); }, {}});
    buttonOf(page, u"Save the rows to correct..."_s)->click();
    Picture::settle();
    QFile saved(target.filePath(u"people.csv"_s));
    REQUIRE(saved.open(QIODevice::ReadOnly));
    CHECK(saved.readAll().contains("P902"));
}

TEST_CASE("a folder that is not there is told in words, and files that are no messages by name") {
    PageWorld world;
    ImportPage page(*world.session, world.navigator);
    page.importFolder(world.files.filePath(u"nowhere"_s));
    Picture::settle();
    CHECK(page.findChild<ImportReportView*>()->isHidden());
    Picture::save(page, u"import-failed"_s, {});
    world.write(u"broken.json"_s, "{\"resourceType\": \"Bundle\",\n}");
    page.importFiles({world.files.filePath(u"broken.json"_s)});
    Picture::settle();
    CHECK(page.findChild<ImportReportView*>()->words().contains(u"1 file could not be read"));
}

TEST_CASE("a birth waits with its question; Yes joins it, and nothing is left") {
    PageWorld world;
    world.bringInBirth();
    ImportPage import(*world.session, world.navigator);
    import.importFolder(world.files.path());
    Picture::settle();

    InboxPage page(*world.session, world.navigator);
    page.open({});
    Picture::settle();
    const auto* card = page.findChild<InboxCard*>();
    CHECK(inboxTitle(card->item(), QDate(2026, 11, 11)) ==
          u"Baby Fenn, 4 days: born of Jade Fenn's pregnancy (due 12 Nov 2026)?");
    Picture::saveAll(page, u"inbox-birth"_s);
    CHECK(AccessibilityWalk::findings(page) == QStringList());
    buttonOf(page, u"Yes, join"_s)->click();
    Picture::settle();

    // Next: the phone and the address that the day's births told otherwise.
    REQUIRE(card->item().sort == InboxSort::Proposal);
    Picture::saveAll(page, u"inbox-proposal"_s);
    for (int left = 0; left < 5 && buttonOf(page, u"Leave ours"_s) != nullptr; ++left) {
        buttonOf(page, u"Leave ours"_s)->click();
        Picture::settle();
    }
    const auto items = world.session->read([](Connection& c) { return inboxItems(c); }).takeResult();
    REQUIRE(items);
    CHECK(items->isEmpty());
    Picture::save(page, u"inbox-empty"_s, {});
}
