#include "ui/shell/StatusLine.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Speech.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace lodestar::shell {

using theme::Colour;
using theme::Theme;
using theme::TypeRole;

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent)
    , m_icon(new widgets::IconLabel(u"laptop"_s, 16, Colour::Waiting, this))
    , m_sentence(new widgets::Label({}, TypeRole::Table, Colour::Text, this))
    , m_note(new widgets::Label({}, TypeRole::Table, Colour::TextSoft, this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 1, 16, 0);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    layout->addWidget(m_sentence->shortening(), 1);
    layout->addWidget(m_note);
    connect(&Theme::of(this), &Theme::changed, this, &StatusLine::fitHeight);
    fitHeight();
}

void StatusLine::setSentence(const QString& sentence, const QString& icon) {
    m_icon->setIcon(icon);
    if (sentence == m_sentence->text()) return;
    m_sentence->setText(sentence);
    widgets::Speech::announce(m_sentence, sentence);
}

void StatusLine::setNote(const QString& note) {
    m_note->setText(note);
}

QString StatusLine::sentence() const {
    return m_sentence->text();
}

void StatusLine::setNoteVisible(bool visible) {
    m_note->setVisible(visible);
}

void StatusLine::fitHeight() {
    setFixedHeight(Theme::of(this).height(theme::Height::Status));
}

void StatusLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& theme = Theme::of(this);
    painter.fillRect(rect(), theme.colour(Colour::Sunken));
    painter.fillRect(0, 0, width(), 1, theme.colour(Colour::Line));
}

} // namespace lodestar::shell
