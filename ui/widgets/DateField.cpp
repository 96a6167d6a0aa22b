#include "ui/widgets/DateField.h"

#include "core/base/Clock.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Calendar.h"
#include "ui/widgets/Speech.h"
#include "ui/widgets/TypedDate.h"

#include <QAction>

#include <QKeyEvent>
#include <QMenu>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

namespace lodestar::widgets {

namespace {

constexpr int fieldWidth = 152;

}

DateField::DateField(const QString& name, const Clock& clock, QWidget* parent)
    : QLineEdit(parent)
    , m_clock(clock) {
    Speech::name(this, name, tr("A date such as 12 Mar 2026, 12/3/26 or today; Alt and Down open the calendar."));
    setPlaceholderText(tr("day month year"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    QAction* calendar = addAction(theme::Theme::of(this).icon(u"calendar"_s), QLineEdit::TrailingPosition);
    calendar->setToolTip(tr("Calendar"));
    calendar->setText(tr("Calendar"));
    connect(calendar, &QAction::triggered, this, &DateField::showCalendar);
    connect(this, &QLineEdit::textEdited, this, &DateField::dateChanged);
}

std::optional<QDate> DateField::date() const {
    return TypedDate::parse(text(), m_clock.today(), locale());
}

void DateField::setDate(QDate date) {
    setText(TypedDate::show(date, locale()));
}

bool DateField::isMisread() const {
    return !text().trimmed().isEmpty() && !date();
}

QSize DateField::sizeHint() const {
    return {theme::Theme::of(this).scaled(fieldWidth), QLineEdit::sizeHint().height()};
}

void DateField::writeOut() {
    if (const auto typed = date()) setDate(*typed);
    setToolTip(isMisread() ? tr("This is not understood as a date. Write it as 12 Mar 2026.") : QString());
    setAccessibleDescription(isMisread() ? toolTip() : QString());
}

void DateField::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    writeOut();
}

void DateField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Down && (event->modifiers() & Qt::AltModifier)) return showCalendar();
    const auto shown = date();
    if (shown && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        setDate(shown->addDays(event->key() == Qt::Key_Up ? 1 : -1));
        Q_EMIT dateChanged();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void DateField::showCalendar() {
    // Not a loop of its own: the page may be locked away while the calendar is open.
    auto* popup = new QMenu(this);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    auto* calendar = new Calendar(accessibleName(), popup);
    calendar->setLocale(locale());
    calendar->setSelectedDate(date().value_or(m_clock.today()));
    auto* holder = new QWidgetAction(popup);
    holder->setDefaultWidget(calendar);
    popup->addAction(holder);
    const auto take = [this, popup](QDate day) {
        setDate(day);
        popup->close();
        Q_EMIT dateChanged();
    };
    connect(calendar, &QCalendarWidget::activated, popup, take);
    connect(calendar, &QCalendarWidget::clicked, popup, take);
    popup->popup(mapToGlobal(QPoint(0, height() + 2)));
    calendar->setFocus();
}

} // namespace lodestar::widgets
