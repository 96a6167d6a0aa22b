#pragma once

#include "core/services/FamilyPathway.h"
#include "ui/pages/FamilyContext.h"

#include <QWidget>

class QGridLayout;
class QPushButton;

namespace lodestar::widgets {
class Box;
class FlowLayout;
class Label;
class StatusChip;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// The step that was chosen in the lanes: in law, our aim, what is booked, what follows if the door is not opened, and
/// what can be done about it.
class FamilyStepPanel final : public QWidget {
    Q_OBJECT

public:
    enum class Act { Record, Book, Missed, Declined, NotPossible, Elsewhere, Confirm, Review, Concern };

    explicit FamilyStepPanel(FamilyContext& context, QWidget* parent = nullptr);

    void show(const PathwayLane& lane, const rules::StepState& state);
    void clear();
    /// The keyboard goes to the first thing that can be done.
    void focusFirst();

Q_SIGNALS:
    void actAsked(lodestar::pages::FamilyStepPanel::Act act);

private:
    void addFact(const QString& label, const QString& words);
    QPushButton* addButton(Act act, const QString& words, bool primary = false);
    void showButtons(const rules::StepState& state);

    FamilyContext& m_context;
    widgets::Box* m_box = nullptr;
    widgets::Label* m_title = nullptr;
    widgets::StatusChip* m_chip = nullptr;
    QGridLayout* m_facts = nullptr;
    widgets::Label* m_missedHead = nullptr;
    widgets::Label* m_missed = nullptr;
    widgets::FlowLayout* m_buttons = nullptr;
    QHash<Act, QPushButton*> m_byAct;
};

} // namespace lodestar::pages
