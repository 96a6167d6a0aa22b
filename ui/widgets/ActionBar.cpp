#include "ui/widgets/ActionBar.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Speech.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace lodestar::widgets {

namespace {

constexpr int barPadding = 9; // 32 px controls in a bar of 52 with its line

}

ActionBar::ActionBar(QWidget* parent)
    : QWidget(parent)
    , m_words(new Label({}, theme::TypeRole::Table, theme::Colour::Text, this))
    , m_icon(new IconLabel(QStringLiteral("tick"), 16, theme::Colour::Text, this))
    , m_tools(new QWidget(this))
    , m_toolLayout(new QHBoxLayout(m_tools)) {
    m_toolLayout->setContentsMargins(0, 0, 0, 0);
    m_toolLayout->setSpacing(10);
    m_toolLayout->addStretch(1);
    m_words->wrapping();
    m_icon->hide();
    auto* grid = new QGridLayout(this);
    const int side = theme::Theme::of(this).space(theme::Space::Large);
    grid->setContentsMargins(side, barPadding + 1, side, barPadding);
    grid->setHorizontalSpacing(4);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    arrange();
}

void ActionBar::setWords(const QString& words, const QString& icon) {
    if (words == m_words->text()) return;
    m_words->setText(words);
    static_cast<IconLabel*>(m_icon)->setIcon(icon);
    m_icon->setVisible(!words.isEmpty() && !icon.isEmpty());
    Speech::announce(m_words, words);
}

QString ActionBar::words() const {
    return m_words->text();
}

QPushButton* ActionBar::addButton(const QString& text, const QString& icon) {
    auto* button = new QPushButton(text, m_tools);
    if (!icon.isEmpty()) button->setIcon(theme::Theme::of(this).icon(icon));
    addTool(button);
    return button;
}

QPushButton* ActionBar::addPrimary(const QString& text) {
    m_primary = new QPushButton(text, m_tools);
    m_primary->setProperty("primary", true);
    m_toolLayout->addWidget(m_primary);
    return m_primary;
}

void ActionBar::addTool(QWidget* tool) {
    const int place = m_primary ? m_toolLayout->indexOf(m_primary) : m_toolLayout->count();
    m_toolLayout->insertWidget(place, tool);
}

void ActionBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const theme::Theme& theme = theme::Theme::of(this);
    painter.fillRect(rect(), theme.colour(theme::Colour::Surface));
    painter.fillRect(0, 0, width(), 1, theme.colour(theme::Colour::Line));
}

void ActionBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void ActionBar::arrange() {
    auto* grid = static_cast<QGridLayout*>(layout());
    const double unit = theme::Theme::of(this).textHeight();
    const bool stacked = width() > 0 && width() - m_tools->sizeHint().width() < 14 * unit;
    const int row = stacked ? 1 : 0;
    if (grid->indexOf(m_tools) >= 0 && grid->property("row") == row) return;
    grid->setProperty("row", row);
    grid->addWidget(m_icon, 0, 0, Qt::AlignVCenter);
    grid->addWidget(m_words, 0, 1, Qt::AlignVCenter);
    grid->addWidget(m_tools, row, stacked ? 0 : 2, 1, stacked ? 3 : 1, Qt::AlignVCenter);
}

} // namespace lodestar::widgets
