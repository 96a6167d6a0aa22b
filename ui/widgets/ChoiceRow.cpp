#include "ui/widgets/ChoiceRow.h"

#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Speech.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lodestar::widgets {

ChoiceRow::ChoiceRow(const QString& question, QWidget* parent)
    : QWidget(parent)
    , m_question(new Label(question, theme::TypeRole::Table, theme::Colour::TextSoft, this))
    , m_group(new QButtonGroup(this)) {
    setAccessibleName(Speech::spoken(question));
    auto* answers = new QWidget(this);
    m_answers = new FlowLayout(22, 6, answers);
    QSizePolicy flowing(QSizePolicy::Preferred, QSizePolicy::Preferred);
    flowing.setHeightForWidth(true);
    answers->setSizePolicy(flowing);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_question->wrapping());
    layout->addWidget(answers);
    connect(m_group, &QButtonGroup::buttonClicked, this,
            [this](QAbstractButton* button) { Q_EMIT chosenByHand(button->property("choice").toString()); });
}

void ChoiceRow::add(const QString& id, const QString& answer) {
    auto* button = new QRadioButton(answer, m_question->parentWidget());
    button->setProperty("choice", id);
    button->setAccessibleDescription(accessibleName());
    m_group->addButton(button);
    m_answers->addWidget(button);
}

QString ChoiceRow::chosen() const {
    const QAbstractButton* button = m_group->checkedButton();
    return button ? button->property("choice").toString() : QString();
}

void ChoiceRow::setChosen(const QString& id) {
    // An exclusive group cannot be emptied otherwise.
    m_group->setExclusive(false);
    for (QAbstractButton* button : m_group->buttons())
        button->setChecked(!id.isEmpty() && button->property("choice").toString() == id);
    m_group->setExclusive(true);
}

void ChoiceRow::hideQuestion() {
    m_question->hide();
}

} // namespace lodestar::widgets
