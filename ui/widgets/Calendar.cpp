#include "ui/widgets/Calendar.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Speech.h"

#include <QEvent>
#include <QTextCharFormat>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace lodestar::widgets {

Calendar::Calendar(const QString& name, QWidget* parent)
    : QCalendarWidget(parent) {
    Speech::name(this, name);
    setFirstDayOfWeek(Qt::Monday);
    setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    for (QToolButton* button : findChildren<QToolButton*>())
        button->setAutoRaise(true);
    // Qt's own names of the inner buttons; where another version has none, they keep Qt's looks.
    if (auto* before = findChild<QToolButton*>(u"qt_calendar_prevmonth"_s)) Speech::name(before, tr("Month before"));
    if (auto* after = findChild<QToolButton*>(u"qt_calendar_nextmonth"_s)) Speech::name(after, tr("Month after"));
    dress();
}

QSize Calendar::sizeHint() const {
    const theme::Theme& theme = theme::Theme::of(this);
    const int cell = theme.isTouch() ? theme.controlHeight() : theme.scaled(30);
    return {7 * std::max(cell, theme.scaled(46)), 8 * cell};
}

void Calendar::changeEvent(QEvent* event) {
    QCalendarWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) dress();
}

void Calendar::dress() {
    const theme::Theme& theme = theme::Theme::of(this);
    QTextCharFormat plain;
    plain.setForeground(theme.colour(theme::Colour::Text));
    QTextCharFormat head;
    head.setForeground(theme.colour(theme::Colour::TextSoft));
    head.setFont(theme.font(theme::TypeRole::Caption, true));
    for (const auto day : {Qt::Saturday, Qt::Sunday})
        setWeekdayTextFormat(day, plain);
    setHeaderTextFormat(head);
    if (auto* before = findChild<QToolButton*>(u"qt_calendar_prevmonth"_s)) before->setIcon(theme.icon(u"left"_s));
    if (auto* after = findChild<QToolButton*>(u"qt_calendar_nextmonth"_s)) after->setIcon(theme.icon(u"right"_s));
}

} // namespace lodestar::widgets
