#include "ui/pages/VisitPrivatePart.h"

#include "core/services/RoleRights.h"
#include "ui/pages/AdultsQuestion.h"
#include "ui/pages/VisitWords.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Speech.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using widgets::Label;

VisitPrivatePart::VisitPrivatePart(VisitSheet& sheet, QWidget* parent)
    : VisitPart(VisitGap::Section::Private, sheet, parent) {}

void VisitPrivatePart::rebuild() {
    setOpen(false);
    auto* column = new QVBoxLayout(freshBody());
    QWidget* body = column->parentWidget();
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* words =
        new Label(tr("What must not be asked or typed beside somebody else is finished in private. Add it here "
                     "and it waits in Today behind your passphrase. Nothing here is needed for this visit."),
                  theme::TypeRole::Table, theme::Colour::TextSoft, body);
    column->addWidget(words->wrapping());
    if (seesHealth(sheet().context.me)) addAdults(column);
    for (int i = 0; i < visit().privateTasks.size(); ++i)
        addTask(i, column);
    auto* add = new QPushButton(tr("Finish in private"), body);
    column->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, [this] {
        visit().privateTasks.append(Visit::PrivateTask{});
        Q_EMIT edited();
        rebuild();
        setOpen(true);
    });
}

/// Each review asks it; the answers are health's.
void VisitPrivatePart::addAdults(QVBoxLayout* column) {
    for (const Visit::Subject& each : std::as_const(visit().subjects)) {
        if (!each.child) continue;
        auto* question = new AdultsQuestion(sheet().called(each.person), sheet().context.around.value(each.person),
                                            each.otherAdults, column->parentWidget());
        column->addWidget(question);
        connect(question, &AdultsQuestion::answered, this, [this, person = each.person](const QString& answer) {
            if (Visit::Subject* about = visit().subject(person)) about->otherAdults = answer;
            Q_EMIT edited();
        });
    }
}

void VisitPrivatePart::addTask(int number, QVBoxLayout* column) {
    auto* grid = new widgets::FormGrid(column->parentWidget());
    QList<VisitWords::Choice> people{{QString(), tr("The family")}};
    for (const VisitPerson& each : sheet().context.people)
        if (!each.died) people.append({each.record.toString(), VisitWords::called(each)});
    auto* about = choices(tr("About whom"), people, grid);
    const Visit::PrivateTask task = visit().privateTasks.at(number);
    choose(about, task.about.isNull() ? QString() : task.about.toString());
    auto* what = new QLineEdit(task.what, grid);
    what->setPlaceholderText(tr("May stay empty: the words can wait too"));
    grid->addRow(tr("About"), about);
    grid->addRow(tr("What"), what);
    auto* away = new QPushButton(tr("Take out"), grid);
    away->setFlat(true);
    grid->addWide(away);
    column->addWidget(grid);
    connect(about, &QComboBox::activated, this, [=, this] {
        visit().privateTasks[number].about = RecordId::fromString(about->currentData().toString());
        Q_EMIT edited();
    });
    connect(what, &QLineEdit::textEdited, this, [=, this](const QString& text) {
        visit().privateTasks[number].what = text;
        Q_EMIT edited();
    });
    connect(away, &QPushButton::clicked, this, [=, this] {
        visit().privateTasks.removeAt(number);
        Q_EMIT edited();
        rebuild();
        setOpen(true);
    });
}

} // namespace lodestar::pages
