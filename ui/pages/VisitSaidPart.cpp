#include "ui/pages/VisitSaidPart.h"

#include "ui/pages/VisitWords.h"
#include "ui/widgets/FoldingSection.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/TextBox.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using widgets::FormGrid;
using widgets::TextBox;

VisitSaidPart::VisitSaidPart(VisitSheet& sheet, QWidget* parent)
    : VisitPart(VisitGap::Section::Said, sheet, parent) {}

bool VisitSaidPart::isBegun() const {
    return !visit().narrative.trimmed().isEmpty() ||
           std::ranges::any_of(visit().subjects, [](const auto& s) { return !s.note.trimmed().isEmpty(); });
}

QString VisitSaidPart::question() const {
    QStringList speaking;
    for (const Visit::Present& each : visit().present)
        if (!each.person.isNull()) speaking << sheet().called(each.person);
    for (const Visit::Subject& each : visit().subjects)
        if (!each.child && !speaking.contains(sheet().called(each.person))) speaking << sheet().called(each.person);
    return speaking.isEmpty() ? tr("What you saw, what was &said")
                              : tr("What you saw, what %1 &said").arg(VisitWords::joined(speaking));
}

void VisitSaidPart::rebuild() {
    QWidget* body = freshBody();
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    auto* grid = new FormGrid(body);
    grid->setStacked(true);
    auto* text = new TextBox(tr("Seen and said"), grid);
    text->setText(visit().narrative);
    connect(text, &TextBox::textEdited, this, [this, text] {
        visit().narrative = text->text();
        Q_EMIT edited();
    });
    grid->addRow(question(), text);
    column->addWidget(grid);
    for (const Visit::Subject& each : visit().subjects)
        addNote(each.person, column, body);
}

void VisitSaidPart::addNote(const RecordId& person, QBoxLayout* column, QWidget* body) {
    const Visit::Subject* subject = visit().subject(person);
    if (!subject->note.isEmpty()) {
        showNote(person, column, body);
        return;
    }
    auto* more = new QPushButton(tr("Write something about %1 alone").arg(sheet().called(person)), body);
    more->setFlat(true);
    column->addWidget(more, 0, Qt::AlignLeft);
    connect(more, &QPushButton::clicked, this, [=, this] {
        more->hide();
        showNote(person, column, body);
        if (auto* box = body->findChild<TextBox*>(person.toString())) box->setFocus(Qt::OtherFocusReason);
    });
}

void VisitSaidPart::showNote(const RecordId& person, QBoxLayout* column, QWidget* body) {
    const QString name = sheet().called(person);
    auto* grid = new FormGrid(body);
    grid->setStacked(true);
    auto* text = new TextBox(tr("About %1 alone").arg(name), grid);
    text->setObjectName(person.toString());
    text->setLines(2, 10);
    auto* where = choices(tr("Who may read what is about %1").arg(name), VisitWords::compartments(), grid);
    if (const Visit::Subject* subject = visit().subject(person)) {
        text->setText(subject->note);
        choose(where, subject->noteCompartment);
    }
    connect(text, &TextBox::textEdited, this, [this, person, text] {
        if (Visit::Subject* subject = visit().subject(person)) subject->note = text->text();
        Q_EMIT edited();
    });
    connect(where, &QComboBox::activated, this, [this, person, where] {
        if (Visit::Subject* subject = visit().subject(person))
            subject->noteCompartment = where->currentData().toString();
        Q_EMIT edited();
    });
    grid->addRow(tr("About %1 alone").arg(name), text);
    grid->addRow(tr("Who reads it"), where);
    column->addWidget(grid);
}

} // namespace lodestar::pages
