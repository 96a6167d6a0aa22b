#include "ui/pages/FamilyStepPanel.h"

#include "core/base/DateText.h"
#include "ui/models/FamilyStepWords.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Box.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/StatusChip.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace lodestar::pages {

using models::FamilyStepWords;
using rules::StepStatus;
using theme::Colour;
using theme::TypeRole;
using widgets::Label;

FamilyStepPanel::FamilyStepPanel(FamilyContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_box(new widgets::Box({}, this))
    , m_title(new Label({}, TypeRole::Section, Colour::Text, m_box))
    , m_chip(new widgets::StatusChip({}, m_box))
    , m_missedHead(new Label(tr("If the door is not opened"), TypeRole::Table, Colour::Text, m_box))
    , m_missed(new Label({}, TypeRole::Table, Colour::TextSoft, m_box)) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_box);
    auto* across = new QHBoxLayout;
    across->setSpacing(16);
    auto* left = new QVBoxLayout;
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_chip);
    head->addStretch(1);
    left->addLayout(head);
    m_facts = new QGridLayout;
    m_facts->setHorizontalSpacing(12);
    m_facts->setVerticalSpacing(0);
    m_facts->setColumnStretch(1, 1);
    left->addLayout(m_facts);
    left->addStretch(1);
    auto* middle = new QVBoxLayout;
    middle->addWidget(m_missedHead->strong());
    middle->addWidget(m_missed->wrapping());
    middle->addStretch(1);
    auto* buttons = new QWidget(m_box);
    m_buttons = new widgets::FlowLayout(8, 8, buttons);
    m_buttons->setContentsMargins(0, 0, 0, 0);
    across->addLayout(left, 4);
    across->addLayout(middle, 3);
    across->addWidget(buttons, 4);
    m_box->body()->addLayout(across);
    addButton(Act::Record, tr("Record this visit"), true);
    addButton(Act::Book, tr("Book"));
    addButton(Act::Missed, tr("No access, not brought…"));
    addButton(Act::Declined, tr("Declined…"));
    addButton(Act::NotPossible, tr("Not possible…"));
    addButton(Act::Elsewhere, tr("Done elsewhere…"));
    addButton(Act::Confirm, tr("Go on offering this"));
    addButton(Act::Review, tr("Integrated review"));
    addButton(Act::Concern, tr("Somebody is concerned…"));
    clear();
}

QPushButton* FamilyStepPanel::addButton(Act act, const QString& words, bool primary) {
    auto* button = new QPushButton(words, m_box);
    button->setProperty("primary", primary);
    connect(button, &QPushButton::clicked, this, [this, act] { Q_EMIT actAsked(act); });
    m_buttons->addWidget(button);
    m_byAct.insert(act, button);
    return button;
}

void FamilyStepPanel::clear() {
    m_title->setText(tr("No step is chosen"));
    m_chip->hide();
    m_missedHead->hide();
    m_missed->hide();
    for (QPushButton* each : std::as_const(m_byAct))
        each->hide();
}

void FamilyStepPanel::addFact(const QString& label, const QString& words) {
    if (words.isEmpty()) return;
    const int row = m_facts->rowCount();
    m_facts->addWidget(new Label(label, TypeRole::Table, Colour::TextSoft, m_box), row, 0, Qt::AlignTop);
    auto* value = new Label(words, TypeRole::Table, Colour::Text, m_box);
    m_facts->addWidget(value->wrapping(), row, 1);
}

void FamilyStepPanel::show(const PathwayLane& lane, const rules::StepState& state) {
    const QDate today = m_context.today();
    while (QLayoutItem* item = m_facts->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    m_title->setText(tr("%1, %2").arg(state.step->title, lane.name));
    m_chip->setMark(FamilyStepWords::mark(state, today));
    m_chip->show();
    if (state.lawBy.isValid()) addFact(tr("In law"), FamilyStepWords::span(state.from, state.lawBy, today));
    addFact(tr("Our aim"), FamilyStepWords::span(state.aimFrom, state.aimBy, today));
    if (!state.lawBy.isValid()) addFact(tr("Offered"), FamilyStepWords::span(state.from, state.by, today));
    if (state.booked.isValid())
        addFact(tr("Booked"), nearDateText(state.booked.date(), today) + u' ' + timeText(state.booked.time()));
    addFact(tr("Now"), FamilyStepWords::notice(state));
    addFact(tr("Tried"), FamilyStepWords::triesLine(state, today));
    addFact(tr("Missing"), state.missing.join(QStringLiteral(", ")));
    if (!state.why.isEmpty()) addFact(tr("Why"), state.why);
    if (!state.step->provider.isEmpty()) addFact(tr("Who does it"), EntryWords::choice(state.step->provider));
    const bool open = state.isOpen() || state.status == StepStatus::Coming;
    const bool passed = state.status == StepStatus::Superseded;
    m_missed->setText(passed ? tr("%1 took its place. Say why this one was not done.").arg(state.instead->title)
                             : state.step->ifMissed);
    m_missedHead->setVisible(passed || (open && !state.step->ifMissed.isEmpty()));
    m_missed->setVisible(m_missedHead->isVisibleTo(this));
    m_missedHead->setText(passed                 ? tr("It was missed")
                          : state.step->isOurs() ? tr("If the door is not opened")
                                                 : tr("If it was missed"));
    showButtons(state);
    setAccessibleName(FamilyStepWords::spoken(state, lane.name, today));
}

void FamilyStepPanel::showButtons(const rules::StepState& state) {
    const bool ours = state.step->isOurs();
    const bool offered = state.isOpen() || state.status == StepStatus::Coming;
    // A refusal is of one offer: the step may be offered again and then be done.
    const bool again = state.status == StepStatus::Declined || state.status == StepStatus::NotPossible;
    const bool askFirst = state.status == StepStatus::AskMaternity;
    m_byAct[Act::Record]->setVisible(ours && (offered || again) && !askFirst);
    m_byAct[Act::Book]->setVisible(ours && (offered || again) && !askFirst);
    m_byAct[Act::Book]->setText(state.booked.isValid() ? tr("Change booking") : tr("Book"));
    m_byAct[Act::Missed]->setVisible(ours && state.isOpen() && !askFirst);
    m_byAct[Act::Declined]->setVisible((offered || state.status == StepStatus::Superseded) && !askFirst);
    const bool passed = state.status == StepStatus::Superseded;
    m_byAct[Act::NotPossible]->setVisible(ours && (state.isOpen() || passed) && !askFirst);
    m_byAct[Act::NotPossible]->setText(passed ? tr("Say why…") : tr("Not possible…"));
    m_byAct[Act::Elsewhere]->setVisible(!ours && offered && state.step->fact.isEmpty());
    m_byAct[Act::Confirm]->setVisible(state.status == StepStatus::Unconfirmed);
    m_byAct[Act::Concern]->setVisible(state.step->integrated && (state.isOpen() || state.status == StepStatus::Coming));
    m_byAct[Act::Review]->setVisible(state.step->integrated && state.status != StepStatus::Unconfirmed);
    updateGeometry();
}

void FamilyStepPanel::focusFirst() {
    for (const Act each : {Act::Confirm, Act::Record, Act::Elsewhere, Act::NotPossible, Act::Declined}) {
        if (m_byAct.value(each)->isVisible()) return m_byAct.value(each)->setFocus(Qt::TabFocusReason);
    }
}

} // namespace lodestar::pages
