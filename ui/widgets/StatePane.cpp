#include "ui/widgets/StatePane.h"

#include "ui/widgets/Label.h"
#include "ui/widgets/Speech.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lodestar::widgets {

StatePane::StatePane(QWidget* parent)
    : QWidget(parent)
    , m_strong(new Label({}, theme::TypeRole::Body, theme::Colour::Text, this))
    , m_words(new Label({}, theme::TypeRole::Body, theme::Colour::TextSoft, this))
    , m_action(new QPushButton(this)) {
    m_strong->strong()->wrapping();
    m_words->wrapping();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_strong);
    layout->addWidget(m_words);
    layout->addWidget(m_action, 0, Qt::AlignLeft);
    layout->addStretch(1);
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &StatePane::actionAsked);
}

void StatePane::setWords(const QString& strong, const QString& words) {
    m_strong->setText(strong);
    m_strong->setVisible(!strong.isEmpty());
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    Speech::announce(this, this->words());
}

QString StatePane::words() const {
    return u"%1 %2"_s.arg(m_strong->text(), m_words->text()).trimmed();
}

void StatePane::setAction(const QString& text) {
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

} // namespace lodestar::widgets
