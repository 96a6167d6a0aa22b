#include "core/base/Clock.h"
#include "tests/support/catch.h"
#include "tests/ui/support/AccessibilityWalk.h"
#include "tests/ui/support/Picture.h"
#include "tests/ui/support/Rows.h"
#include "ui/shell/MainWindow.h"
#include "ui/widgets/ActionBar.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Box.h"
#include "ui/widgets/ChildStrip.h"
#include "ui/widgets/ChoiceRow.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/FoldingSection.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/MeasureField.h"
#include "ui/widgets/PromptLine.h"
#include "ui/widgets/RowTable.h"
#include "ui/widgets/ScrollPage.h"
#include "ui/widgets/SideBySide.h"
#include "ui/widgets/TextBox.h"
#include "ui/widgets/TimeField.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::widgets;
using lodestar::tests::AccessibilityWalk;
using lodestar::tests::Picture;
using lodestar::tests::Rows;

namespace {

class VisitPage final : public ScrollPage {
public:
    VisitPage() {
        setTitle(u"6–8 week review"_s, u"Wed 11 Nov 2026, from 11:18, at home"_s);
        setRailWish(RailWish::Fold);
        setStrip(strip());
        auto* work = new QWidget(this);
        auto* column = new QVBoxLayout(work);
        column->setContentsMargins(0, 0, 0, 0);
        auto* changed = new Banner(work);
        changed->say(u"Tom Ridley changed this family at 10:42. Your text is untouched."_s);
        changed->addAction(u"Show what changed"_s);
        column->addWidget(changed);
        auto* there = new FoldingSection(u"Who was there"_s, work);
        there->setSummary(u"Leo and Andreea; father Mihai at work. Face to face. No interpreter needed."_s);
        there->addAction(u"Change"_s);
        column->addWidget(there);
        column->addWidget(said(work));
        column->addWidget(measurements(work));
        column->addWidget(feeding(work));
        column->addWidget(when(work));
        column->addStretch(1);
        auto* both = new SideBySide(work, side(), this);
        connect(this, &Page::foldChanged, both, &SideBySide::setFold);
        setScrolledContent(both);
        actions().setWords(u"Every keystroke is kept, last at 11:31:08. Still needed: feeding, needs level, plan."_s);
        actions().addButton(u"Close, keep the draft"_s);
        actions().addPrimary(u"Complete visit"_s);
    }

private:
    QWidget* strip() {
        auto* child = new ChildStrip(this);
        child->setChild(u"Leo Popescu"_s);
        child->addFact(u"Age"_s, u"7 weeks 1 day"_s, true);
        child->addFact(u"Born"_s, u"22 Sep 2026, 39+4 weeks"_s);
        child->addFact(u"Sex"_s, u"Boy"_s);
        child->addFact(u"NHS number"_s, u"999 003 1584"_s);
        child->addFact(u"Mother"_s, u"Andreea Popescu, 27"_s);
        child->addFact(u"Lives in"_s, u"Kursaal"_s);
        child->setStatus({theme::StatusKind::Draft, {}, {}});
        return child;
    }

    QWidget* said(QWidget* parent) {
        auto* section = new FoldingSection(u"Seen and said"_s, parent);
        auto* grid = new FormGrid(section);
        grid->setStacked(true);
        auto* text = new TextBox(u"Said"_s, grid);
        grid->addRow(u"What you &saw, what Andreea said"_s, text);
        text->setText(
            u"Leo alert and settled, smiles back, follows a face. Feeds every three hours, wet nappies as expected. "
            u"Andreea says she is tired but “getting the hang of it”; her mother stays until 20 Nov. Sleeps on his "
            u"back in his own cot in the parents’ room. No smokers at home."_s);
        section->body()->addWidget(grid);
        section->setOpen(true);
        return section;
    }

    QWidget* measurements(QWidget* parent) {
        auto* section = new FoldingSection(u"Measurements"_s, parent);
        section->setHint(u"scales: baby, nothing on"_s);
        auto* grid = new FormGrid(section);
        auto* weight = new MeasureField(u"Weight"_s, {{u"kg"_s, u"kg"_s}, {u"lb"_s, u"lb oz"_s}}, grid);
        weight->setText(u"4.86"_s);
        weight->setBecame(u"10 lb 11 oz"_s);
        grid->addRow(u"&Weight"_s, weight);
        auto* length = new MeasureField(u"Length"_s, {{u"cm"_s, u"cm"_s}, {u"in"_s, u"in"_s}}, grid);
        length->setText(u"486"_s);
        grid->addRow(u"&Length"_s, length);
        grid->setProblem(length, u"486 cm is far outside what is usual at 7 weeks. Did you mean 48.6 cm?"_s);
        section->body()->addWidget(grid);
        auto* prompt = new PromptLine(u"Weight is 2.2 centile spaces lower than on 10 Jun."_s,
                                      u"Measure length, look at feeding, ask the GP to assess. You decide."_s, section);
        prompt->addButton(u"Record what you decide…"_s);
        section->body()->addWidget(prompt);
        section->setOpen(true);
        return section;
    }

    QWidget* feeding(QWidget* parent) {
        auto* section = new FoldingSection(u"Feeding"_s, parent);
        section->setHint(u"needed: counts for the 6–8 week figures"_s);
        auto* choice = new ChoiceRow(u"How is Leo fed today?"_s, section);
        choice->add(u"total"_s, u"Only breast milk"_s);
        choice->add(u"part"_s, u"Breast milk and anything else"_s);
        choice->add(u"no"_s, u"No breast milk"_s);
        choice->add(u"unknown"_s, u"Not known"_s);
        section->body()->addWidget(choice);
        section->setOpen(true);
        return section;
    }

    QWidget* when(QWidget* parent) {
        auto* section = new FoldingSection(u"Plan and next"_s, parent);
        auto* grid = new FormGrid(section);
        auto* day = new DateField(u"Day"_s, m_clock, grid);
        day->setDate(QDate(2026, 12, 12));
        grid->addRow(u"&Day"_s, day);
        grid->setNeeded(day, true);
        grid->addRow(u"&Time"_s, new TimeField(u"Time"_s, grid));
        section->body()->addWidget(grid);
        section->setOpen(true);
        return section;
    }

    QWidget* side() {
        auto* panel = new QWidget(this);
        auto* column = new QVBoxLayout(panel);
        column->setContentsMargins(0, 0, 0, 0);
        auto* promised = new Box(u"From last time"_s, panel);
        promised->setCount(u"16 Oct, weight"_s);
        auto* done = new QCheckBox(u"Weigh again at 3 to 4 weeks"_s, promised);
        done->setChecked(true);
        promised->body()->addWidget(done);
        promised->body()->addWidget(new QCheckBox(u"Ask whether the sore nipple has healed"_s, promised));
        column->addWidget(promised);
        auto* weights = new Box(u"Weights so far"_s, panel);
        auto* table = new RowTable(u"Weights so far"_s, RowTable::Rows::Compact, weights);
        m_weights.setHorizontalHeaderLabels({u"Date"_s, u"Age"_s, u"kg"_s, u"Centile"_s});
        for (const QStringList& cells : {QStringList{u"22 Sep"_s, u"birth"_s, u"3.42"_s, u"–"_s},
                                         {u"6 Oct"_s, u"14 days"_s, u"3.56"_s, u"36th"_s},
                                         {u"16 Oct"_s, u"24 days"_s, u"3.98"_s, u"35th"_s},
                                         {u"Today"_s, u"50 days"_s, u"4.86"_s, u"29th"_s}}) {
            QList<QStandardItem*> row;
            for (qsizetype i = 0; i < cells.size(); ++i) {
                row << new QStandardItem(cells[i]);
                row.last()->setTextAlignment(i > 1 ? Qt::AlignRight | Qt::AlignVCenter
                                                   : Qt::AlignLeft | Qt::AlignVCenter);
            }
            m_weights.appendRow(row);
        }
        table->setModel(&m_weights);
        table->setFitsRows(true);
        for (int column2 = 0; column2 < 3; ++column2)
            table->setColumnWidth(column2, 74);
        weights->setBareBody(table);
        column->addWidget(weights);
        column->addStretch(1);
        setPanel(panel);
        return panel;
    }

    FixedClock m_clock{QDate(2026, 11, 11)};
    QStandardItemModel m_weights;
};

} // namespace

TEST_CASE("a form page is drawn in every look and can be filled by ear and keyboard") {
    shell::MainWindow window;
    window.registerPage({u"today"_s, u"Today"_s, u"today"_s, RailSection::Work, 1, [](Navigator&) {
                             auto* page = new VisitPage;
                             return page;
                         }});
    window.registerPage(
        {u"caseload"_s, u"Caseload"_s, u"caseload"_s, RailSection::Work, 2, [](Navigator&) { return new Page; }});
    window.registerPage({u"visit"_s, {}, {}, RailSection::None, 0, [](Navigator&) { return new VisitPage; }});
    window.setWho(u"Joanne Pryor"_s);
    REQUIRE(window.open({u"today"_s, {}, {}}));
    REQUIRE(window.open({u"visit"_s, {}, {}}));
    window.show();
    Picture::saveAll(window, u"visit"_s);
    Picture::save(window, u"visit"_s, {Picture::Choice::Light, 100, true});
    Picture::of(window, {});
    CHECK(AccessibilityWalk::findings(window) == QStringList());
}
