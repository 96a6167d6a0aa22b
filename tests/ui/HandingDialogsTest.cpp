// Offering a family and taking it; and how far a recall has gone.
#include "core/services/Recalling.h"
#include "tests/core/services/OfficeWorld.h"
#include "tests/support/catch.h"
#include "tests/ui/FamilyWorld.h"
#include "tests/ui/support/AccessibilityWalk.h"
#include "tests/ui/support/Picture.h"
#include "ui/pages/RecallDialog.h"
#include "ui/pages/TransferDialogs.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/TextBox.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>

using namespace lodestar;
using namespace lodestar::tests;
using namespace lodestar::sync::testing;
using namespace Qt::StringLiterals;

namespace {

QString wordsOf(const QWidget& widget) {
    QStringList words;
    const auto labels = widget.findChildren<QLabel*>();
    for (const QLabel* each : labels)
        if (each->isVisibleTo(&widget)) words.append(each->text());
    return words.join(u' ');
}

void press(const QWidget& dialog, const QString& words) {
    const auto buttons = dialog.findChildren<QPushButton*>();
    const auto found =
        std::ranges::find_if(buttons, [&](const QPushButton* each) { return each->text().remove(u'&') == words; });
    REQUIRE(found != buttons.end());
    (*found)->click();
    Picture::settle();
}

/// The Kowalczyks, whom Tom Ridley has; Joanne sits at the laptop.
struct Handing : FamilyWorld {
    Handing() {
        Edit tom =
            newEntry(areaRecord(), u"staff",
                     {{u"name"_s, u"Tom Ridley"_s}, {u"role"_s, u"health-visitor"_s}, {u"reference"_s, u"S2"_s}});
        tom.entry = staffEntry(u"S2"_s);
        save(tom);
        add(household, u"allotment", {{u"staff"_s, u"S1"_s}, {u"from"_s, u"2026-01-01"_s}});
    }
    EntryId offered(const QString& by, const QString& to) {
        return add(household, u"allotment",
                   {{u"staff"_s, to},
                    {u"from"_s, u"2026-11-10"_s},
                    {u"offered"_s, O{{u"by"_s, by},
                                     {u"on"_s, u"2026-11-10"_s},
                                     {u"instead"_s, by},
                                     {u"summary"_s, u"Jan feeds well; ask about the nursery place."_s}}}});
    }
    QString stateOf(const EntryId& offer) { return entry(offer).part("answered"_L1, "answer"_L1); }
    std::unique_ptr<pages::TransferAnswerDialog> answering(const EntryId& offer) {
        auto dialog =
            std::make_unique<pages::TransferAnswerDialog>(*session, demand(readTransfer(*connection, offer)), &window);
        dialog->show();
        Picture::settle();
        return dialog;
    }
};

} // namespace

TEST_CASE("a family is offered with a receiver and a summary, and not before both are there") {
    Handing home;
    home.open();
    home.window.show();
    const auto whom = TestLog::demand(receivers(*home.connection, home.session->me()));
    pages::TransferDialog dialog(*home.session, home.read(), whom, &home.window);
    dialog.show();
    Picture::settle();
    const int before = dialog.height();
    press(dialog, u"Offer"_s);
    CHECK(dialog.isVisible());
    CHECK(wordsOf(dialog).contains(u"Say who is to take over."_s));
    CHECK(dialog.height() > before);
    Picture::save(dialog, u"transfer-problems"_s, {}, dialog.size());
    CHECK(AccessibilityWalk::findings(dialog) == QStringList());
    auto* to = dialog.findChild<QComboBox*>();
    to->setCurrentIndex(to->findText(u"Tom Ridley"_s, Qt::MatchStartsWith));
    dialog.findChild<widgets::TextBox*>()->setText(u"Jan feeds well."_s);
    press(dialog, u"Offer"_s);
    CHECK_FALSE(dialog.isVisible());
    const auto mine = TestLog::demand(offersOf(*home.connection, home.session->me(), TestFamily::today()));
    REQUIRE(mine.size() == 1);
    CHECK(mine.first().toName == u"Tom Ridley"_s);
    // Nothing changes hands before he accepts.
    CHECK(home.read().worker.reference == u"S1"_s);
}

TEST_CASE("whoever a family is offered to reads the summary, refuses with a reason or takes it") {
    Handing home;
    const EntryId first = home.offered(u"S2"_s, u"S1"_s);
    home.open();
    home.window.show();
    auto dialog = home.answering(first);
    CHECK(wordsOf(*dialog).contains(u"ask about the nursery place"_s));
    Picture::save(*dialog, u"transfer-answer"_s, {}, dialog->size());
    CHECK(AccessibilityWalk::findings(*dialog) == QStringList());
    press(*dialog, u"Refuse"_s);
    CHECK(wordsOf(*dialog).contains(u"Write why you do not take it."_s));
    CHECK(home.stateOf(first).isEmpty());
    dialog->findChild<widgets::TextBox*>()->setText(u"I am full until January."_s);
    press(*dialog, u"Refuse"_s);
    CHECK_FALSE(dialog->isVisible());
    CHECK(home.stateOf(first) == u"refused"_s);

    const EntryId second = home.offered(u"S2"_s, u"S1"_s);
    auto again = home.answering(second);
    press(*again, u"Accept"_s);
    CHECK_FALSE(again->isVisible());
    CHECK(home.stateOf(second) == u"accepted"_s);
}

TEST_CASE("whoever offered a family sees that it waits, and takes it back") {
    Handing home;
    const EntryId offer = home.offered(u"S1"_s, u"S2"_s);
    home.open();
    home.window.show();
    auto dialog = home.answering(offer);
    auto late = home.answering(offer);
    CHECK(wordsOf(*dialog).contains(u"You stay responsible."_s));
    press(*dialog, u"Take the offer back"_s);
    CHECK_FALSE(dialog->isVisible());
    CHECK(home.entry(offer).retired);
    press(*late, u"Take the offer back"_s);
    CHECK(wordsOf(*late).contains(u"answered or taken back meanwhile"_s));
}

TEST_CASE("a recall lists the laptops that have not yet confirmed, until each has") {
    Office office;
    VisitWorld anna;
    enrolAt(anna, office);
    const EntryId alert = anna.add(anna.popescu, u"alert"_s, {{u"face"_s, u"dog_ring_first"_s}});
    syncAt(anna, office);
    VisitWorld other;
    enrolAt(other, office);
    syncAt(other, office);
    syncAt(other, office); // now the server has heard how far it is
    VisitWorld::demand(anna.write([&](Work& work) { return recallEntry(work, alert, u"wrong family"_s); }));

    pages::RecallDialog dialog(*anna.session, anna.popescu, nullptr, office.transports());
    dialog.setVisible(true);
    Picture::settle();
    CHECK(wordsOf(dialog).contains(u"waits here to be sent"_s));
    syncAt(anna, office);
    press(dialog, u"Ask again"_s);
    auto* list = dialog.findChild<widgets::RowList*>();
    REQUIRE(list->model()->rowCount() == 1);
    CHECK(list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"Not yet"_s));
    Picture::save(dialog, u"recall-waits"_s, {}, dialog.size());
    CHECK(AccessibilityWalk::findings(dialog) == QStringList());
    syncAt(other, office);
    syncAt(other, office);
    press(dialog, u"Ask again"_s);
    CHECK(wordsOf(dialog).contains(u"Every other laptop that held it has confirmed."_s));
    office.reachable = false;
    press(dialog, u"Ask again"_s);
    CHECK(wordsOf(dialog).contains(u"cannot be asked without a network"_s));
}
