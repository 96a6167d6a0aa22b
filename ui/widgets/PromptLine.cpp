#include "ui/widgets/PromptLine.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Speech.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace lodestar::widgets {

using theme::Colour;

namespace {

constexpr int edge = 3;

}

PromptLine::PromptLine(const QString& strong, const QString& words, QWidget* parent)
    : QWidget(parent)
    , m_words(new Label({}, theme::TypeRole::Body, Colour::PromptText, this))
    , m_column(new QVBoxLayout) {
    m_words->wrapping();
    m_words->setTextFormat(Qt::RichText);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(edge + 10, 6, 10, 6);
    layout->setSpacing(8);
    layout->addWidget(new IconLabel(u"prompt"_s, 18, Colour::PromptEdge, this), 0, Qt::AlignTop);
    m_column->setSpacing(6);
    m_column->addWidget(m_words);
    layout->addLayout(m_column, 1);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setWords(strong, words);
}

void PromptLine::setWords(const QString& strong, const QString& words) {
    const QString first =
        strong.isEmpty() ? QString() : u"<span style=\"font-weight:600\">%1</span> "_s.arg(strong.toHtmlEscaped());
    m_words->setText(first + words.toHtmlEscaped());
    const QString spoken = u"%1 %2"_s.arg(strong, words).trimmed();
    Speech::announce(m_words, spoken);
    setAccessibleName(spoken);
}

QPushButton* PromptLine::addButton(const QString& text) {
    if (!m_buttons) {
        // Made when needed: an empty line of buttons would hold the words at no width.
        m_buttons = new QHBoxLayout;
        m_buttons->setSpacing(8);
        m_buttons->addStretch(1);
        m_column->addLayout(m_buttons);
    }
    auto* button = new QPushButton(text, this);
    button->setProperty("small", true);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

void PromptLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const theme::Theme& theme = theme::Theme::of(this);
    painter.setPen(theme.isHighContrast() ? QPen(theme.colour(Colour::PromptEdge), 1) : QPen(Qt::NoPen));
    painter.setBrush(theme.colour(Colour::PromptFill));
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), 2, 2);
    painter.fillRect(0, 0, edge, height(), theme.colour(Colour::PromptEdge));
}

} // namespace lodestar::widgets
