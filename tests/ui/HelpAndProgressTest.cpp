#include "tests/support/catch.h"
#include "tests/ui/support/Picture.h"
#include "ui/widgets/HelpView.h"
#include "ui/widgets/ProgressPane.h"

#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::widgets;
using lodestar::tests::Picture;

TEST_CASE("help shows a text, follows its links, and falls back to the list of texts") {
    HelpView view;
    view.show(u"keys"_s);
    CHECK(view.heading() == u"Keys"_s);
    CHECK(view.toPlainText().contains(u"Ctrl+K"_s));
    for (const Picture::Look& look : Picture::everyLook())
        Picture::save(view, u"help-keys"_s, look, {900, 560});
    Picture::setLook({});
    view.show(u"no such text"_s);
    CHECK(view.topic() == u"index"_s);
    QSignalSpy changed(&view, &HelpView::topicChanged);
    Q_EMIT view.anchorClicked(QUrl(u"today.md"_s));
    CHECK(view.topic() == u"today"_s);
    CHECK(changed.size() == 1);
}

TEST_CASE("a help text that is shown for the first time stands within its page") {
    HelpView view;
    view.resize(1200, 600);
    view.show(u"keys"_s);
    view.setVisible(true);
    CHECK(view.viewport()->width() < view.width());
    CHECK(view.document()->textWidth() <= view.viewport()->width());
}

TEST_CASE("long work shows its steps and can be told to stop") {
    ProgressPane pane;
    QSignalSpy asked(&pane, &ProgressPane::cancelAsked);
    pane.begin(u"The births of this week are being read."_s, 40);
    pane.setDone(10, u"10 of 40 rows"_s);
    CHECK(pane.findChild<QProgressBar*>()->value() == 10);
    auto* stop = pane.findChild<QPushButton*>();
    stop->click();
    CHECK(asked.size() == 1);
    pane.setStopping();
    CHECK_FALSE(stop->isEnabled());
    Picture::save(pane, u"progress"_s, {}, {520, 110});
}
