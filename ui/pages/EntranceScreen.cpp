#include "ui/pages/EntranceScreen.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Box.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/PromptLine.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace lodestar::pages {

using theme::Colour;
using theme::TypeRole;

namespace {

constexpr int boxWidth = 460;

} // namespace

EntranceScreen::EntranceScreen(const QString& title, QWidget* parent)
    : QWidget(parent) {
    const theme::Theme& look = theme::Theme::of(this);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(look.space(theme::Space::Large), look.space(theme::Space::Large),
                               look.space(theme::Space::Large), look.space(theme::Space::Large));
    column->addStretch(2);
    auto* brand = new widgets::Label(QStringLiteral("Lodestar"), TypeRole::Title, Colour::Accent);
    brand->strong();
    column->addWidget(brand, 0, Qt::AlignHCenter);
    column->addSpacing(look.space(theme::Space::Medium));
    auto* box = new widgets::Box(title);
    box->setFixedWidth(std::min(look.scaled(boxWidth), 1200));
    // In a row of its own: a column would ask for the box's height at the window's width.
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(box);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(3);
    m_body = box->body();
    m_body->setSpacing(look.space(theme::Space::Medium));
    m_problem = new widgets::PromptLine;
    m_problem->hide();
    m_body->addWidget(m_problem);

    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    scroll->setWidget(inside);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

widgets::Label* EntranceScreen::addWords(const QString& words) {
    auto* label = new widgets::Label(words, TypeRole::Body, Colour::TextSoft);
    label->wrapping();
    m_body->addWidget(label);
    return label;
}

QPushButton* EntranceScreen::addPrimary(const QString& text) {
    auto* button = new QPushButton(text);
    button->setProperty("primary", true);
    button->setDefault(true);
    m_body->addWidget(button);
    return button;
}

QPushButton* EntranceScreen::addLink(const QString& text) {
    auto* button = new QPushButton(text);
    button->setFlat(true);
    m_body->addWidget(button, 0, Qt::AlignLeft);
    return button;
}

void EntranceScreen::setProblem(const QString& words) {
    m_problem->setWords({}, words);
    m_problem->setVisible(!words.isEmpty());
}

void EntranceScreen::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), theme::Theme::of(this).colour(Colour::Window));
}

} // namespace lodestar::pages
