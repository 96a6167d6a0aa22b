#include "ui/pages/ReviewPage.h"
#include "tests/core/services/ReviewWorld.h"
#include "tests/support/catch.h"
#include "tests/ui/support/AccessibilityWalk.h"
#include "tests/ui/support/Picture.h"
#include "ui/shell/MainWindow.h"
#include "ui/widgets/ActionBar.h"
#include "ui/widgets/FoldingSection.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/StatefulView.h"
#include "ui/widgets/TextBox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using lodestar::tests::AccessibilityWalk;
using lodestar::tests::Picture;

namespace {

/// The review of Daria in a window.
struct ReviewDesk : ReviewWorld {
    shell::MainWindow window;
    pages::ReviewPage* page = nullptr;

    ReviewDesk() {
        goesToNursery();
        window.registerPage({u"home"_s, u"Today"_s, u"today"_s, widgets::RailSection::Work, 0,
                             [](widgets::Navigator&) { return new widgets::Page; }});
        window.registerPage(
            {reviewPage(), u"Review"_s, u"plan"_s, widgets::RailSection::None, 0,
             [this](widgets::Navigator& navigator) { return page = new pages::ReviewPage(*session, navigator); }});
        window.open({u"home"_s, {}, {}});
    }
    void shows(const QVariantMap& extra = {}) {
        window.resize(1366, 740);
        window.show();
        REQUIRE(window.open({reviewPage(), daria.toString(), extra}));
        Picture::settle();
    }
    template<typename T> T* field(const QString& name) {
        auto* found = page->findChild<T*>(name);
        REQUIRE(found != nullptr);
        return found;
    }
    void types(const QString& name, const QString& text) {
        auto* line = field<QLineEdit>(name);
        line->setFocus();
        QTest::keyClicks(line, text);
    }
    void full() {
        Review review = opens().review;
        scored(review);
        review.healthDone = true;
        review.elimOutcome = u"goals"_s;
        review.elimWords = u"14"_s;
        review.setWords(review.parents, u"talking"_s, u"“She says more in Romanian with her granny.”"_s);
        review.setWords(review.parents, u"moving"_s, u"“Never still!”"_s);
        review.setWords(review.parents, u"feelings"_s, u"“Fine with us. Mornings are hard.”"_s);
        review.setWords(review.together, u"talking"_s, u"Help is needed with talking"_s);
        review.setWords(review.together, u"feelings"_s, u"Settled at home, upset at nursery"_s);
        review.finding(u"teeth"_s) = {u"teeth"_s, u"not_looked_at"_s, u"no dentist yet"_s};
        review.summary.on = u"2026-11-09"_s;
        review.summary.keyPerson = u"Kelly Marsh"_s;
        review.summary.how = u"typed"_s;
        review.summary.communication = u"Points, follows routines; few words in any language"_s;
        review.summary.communicationView = u"some_support"_s;
        review.summary.physical = u"Climbs with confidence, builds a tower of six"_s;
        review.summary.physicalView = u"expected"_s;
        review.summary.personal = u"Cries 20 minutes at parting; settles with Kelly"_s;
        review.summary.personalView = u"some_support"_s;
        review.discussionMode = u"single_meeting"_s;
        review.discussionOn = u"2026-11-11"_s;
        review.agreement(u"setting_to_hv"_s) = {u"setting_to_hv"_s, u"agreed"_s, u"Elena"_s, u"the summary"_s};
        review.steps = {{u"Refer to audiology, then speech and language"_s, u"Joanne Pryor"_s, u"2026-11-13"_s},
                        {u"Song and picture time in a small group, each day"_s, u"Kelly Marsh"_s, u"2026-11-16"_s},
                        {u"Book a first dentist visit"_s, u"Elena, with Dawn Kessell"_s, u"2026-12-18"_s}};
        review.reviewOn = u"2027-02-10"_s;
        demand(write([&](Work& work) {
            return keepReview(work.connection, review, u"Integrated review"_s, work.clock().now());
        }));
    }
};

} // namespace

TEST_CASE("both views stand side by side, and every input of the review has a name") {
    ReviewDesk desk;
    desk.full();
    desk.shows();
    Picture::saveAll(desk.window, u"review"_s);
    const auto folds = desk.page->findChildren<widgets::FoldingSection*>();
    for (widgets::FoldingSection* each : folds)
        each->setOpen(true);
    Picture::save(desk.window, u"review-whole"_s, {}, {1366, 3000});
    for (const QString& each : AccessibilityWalk::findings(*desk.page))
        FAIL_CHECK(each.toStdString());
    const auto labels = desk.page->findChildren<widgets::Label*>();
    QStringList words;
    for (const widgets::Label* each : labels)
        words.append(each->text());
    for (const QString& each : {u"Agree: help is needed"_s, u"Agree: a strength"_s, u"Differ"_s, u"Nobody has looked"_s,
                                u"Not part of the progress check"_s})
        CHECK(words.contains(each));
    CHECK(words.filter(u"Communication 20 (24.02)"_s).size() == 1);
}

TEST_CASE("what is typed in the review is kept, and is there when the page opens again") {
    ReviewDesk desk;
    desk.shows();
    auto* box = desk.field<widgets::TextBox>(u"family:talking"_s);
    box->setFocus();
    QTest::keyClicks(box, u"She sings"_s);
    REQUIRE(desk.window.back());
    desk.shows();
    CHECK(desk.field<widgets::TextBox>(u"family:talking"_s)->text() == u"She sings"_s);
    CHECK(desk.entries(desk.daria, u"review_health"_s).isEmpty());
}

TEST_CASE("a score that is none is said where it stands, and nothing is saved") {
    ReviewDesk desk;
    desk.shows();
    desk.types(u"score:fine_motor"_s, u"63"_s);
    QTest::keyClick(desk.page, Qt::Key_Return, Qt::ControlModifier);
    Picture::settle();
    CHECK(desk.page->actionBar()->words().contains(u"0 to 60"_s));
    CHECK(desk.entries(desk.daria, u"assessment"_s).isEmpty());
    CHECK(desk.field<QLineEdit>(u"score:fine_motor"_s)->hasFocus());
}

TEST_CASE("the health part alone is saved by the keyboard, whatever was refused") {
    ReviewDesk desk;
    desk.shows();
    auto* answer = desk.field<QComboBox>(u"answer:setting_to_hv"_s);
    answer->setCurrentIndex(answer->findData(u"refused"_s));
    Q_EMIT answer->activated(answer->currentIndex());
    auto* done = desk.page->findChild<QCheckBox*>();
    REQUIRE(done != nullptr);
    auto boxes = desk.page->findChildren<QCheckBox*>();
    for (QCheckBox* each : boxes)
        if (each->text().contains(u"health part"_s)) each->click();
    QTest::keyClick(desk.page, Qt::Key_Return, Qt::ControlModifier);
    Picture::settle();
    CHECK(desk.entries(desk.daria, u"review_health"_s).size() == 1);
    CHECK(desk.entries(desk.daria, u"contact_subject"_s).size() == 1);
    CHECK(desk.entries(desk.daria, u"consent"_s).size() == 1);
}

TEST_CASE("after a death the page offers no review") {
    ReviewDesk desk;
    desk.full();
    desk.dies(desk.daria);
    desk.shows();
    auto* view = desk.page->findChild<widgets::StatefulView*>();
    REQUIRE(view != nullptr);
    CHECK(view->state() == widgets::StatefulView::State::Empty);
    CHECK_FALSE(desk.field<widgets::TextBox>(u"family:talking"_s)->isVisible());
    QTest::keyClick(desk.page, Qt::Key_Return, Qt::ControlModifier);
    Picture::settle();
    CHECK(desk.entries(desk.daria, u"review_health"_s).isEmpty());
}

TEST_CASE("weight and height stand with their centile and the age it was placed by, typed or last measured") {
    ReviewDesk desk;
    desk.measured(desk.daria, u"height"_s, 8700, u"2026-09-30"_s);
    desk.shows();
    CHECK(desk.field<QComboBox>(u"asqForm"_s)->currentData() == u"27"_s);
    const auto says = [&](const QString& measure) {
        return desk.field<widgets::Label>(u"growth:"_s + measure)->text();
    };
    CHECK(says(u"height"_s).startsWith(u"Last: "_s));
    CHECK(says(u"height"_s).contains(u"actual age"_s));
    INFO(says(u"weight"_s).toStdString());
    desk.types(u"measure:weight"_s, u"12.4"_s);
    CHECK(says(u"weight"_s).contains(u" centile: "_s));
    CHECK(says(u"weight"_s).contains(u"at actual age 2"_s));
    CHECK(desk.field<QLineEdit>(u"measure:weight"_s)->accessibleDescription() == says(u"weight"_s));
    CHECK(says(u"bmi"_s).isEmpty());
    desk.types(u"measure:height"_s, u"88"_s);
    CHECK(says(u"bmi"_s).contains(u"BMI 16.0"_s));
    CHECK(says(u"bmi"_s).contains(u"actual age"_s));
    const auto folds = desk.page->findChildren<widgets::FoldingSection*>();
    for (widgets::FoldingSection* each : folds)
        each->setOpen(each->findChild<QLineEdit*>(u"measure:weight"_s) != nullptr);
    for (const Picture::Look& look :
         {Picture::Look{theme::Appearance::Choice::Light, 100}, Picture::Look{theme::Appearance::Choice::Dark, 200}}) {
        Picture::setLook(look);
        Picture::save(desk.window, u"review-growth"_s, look, {1366, 2400});
    }
    Picture::setLook({});
}
