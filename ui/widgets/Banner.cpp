#include "ui/widgets/Banner.h"

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

Banner::Banner(QWidget* parent)
    : QWidget(parent)
    , m_icon(new IconLabel(u"info"_s, 16, Colour::Accent, this))
    , m_words(new Label({}, theme::TypeRole::Body, Colour::Text, this))
    , m_actions(new QHBoxLayout)
    , m_close(new QPushButton(this)) {
    m_close->setFlat(true);
    m_close->setProperty("small", true);
    m_close->setIcon(theme::Theme::of(this).icon(u"close"_s));
    m_close->setToolTip(tr("Away with this line"));
    m_close->setAccessibleName(tr("Away with this line"));
    m_actions->setSpacing(8);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 8, 4);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    layout->addWidget(m_words->wrapping(), 1);
    layout->addLayout(m_actions);
    layout->addWidget(m_close);
    connect(m_close, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT dismissed();
    });
    hide();
}

void Banner::say(const QString& words, const QString& icon) {
    while (QLayoutItem* item = m_actions->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_icon->setIcon(icon);
    m_words->setText(words);
    Speech::announce(m_words, words);
    show();
}

QPushButton* Banner::addAction(const QString& text) {
    auto* button = new QPushButton(text, this);
    button->setFlat(true);
    button->setProperty("small", true);
    m_actions->addWidget(button);
    return button;
}

void Banner::setDismissable(bool dismissable) {
    m_close->setVisible(dismissable);
}

void Banner::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const theme::Theme& theme = theme::Theme::of(this);
    painter.fillRect(rect(), theme.colour(Colour::WaitingFill));
    painter.fillRect(0, height() - 1, width(), 1, theme.colour(Colour::Line));
}

} // namespace lodestar::widgets
