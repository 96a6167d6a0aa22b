#include "ui/widgets/TimeField.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Speech.h"
#include "ui/widgets/TypedDate.h"

using namespace Qt::StringLiterals;

namespace lodestar::widgets {

namespace {

constexpr int fieldWidth = 72;

}

TimeField::TimeField(const QString& name, QWidget* parent)
    : QLineEdit(parent) {
    Speech::name(this, name, tr("A time such as 9:30 or 1415"));
    setPlaceholderText(u"00:00"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QLineEdit::textEdited, this, &TimeField::timeChanged);
}

std::optional<QTime> TimeField::time() const {
    return TypedDate::parseTime(text());
}

void TimeField::setTime(QTime time) {
    setText(time.isValid() ? time.toString(u"HH:mm"_s) : QString());
}

bool TimeField::isMisread() const {
    return !text().trimmed().isEmpty() && !time();
}

QSize TimeField::sizeHint() const {
    return {theme::Theme::of(this).scaled(fieldWidth), QLineEdit::sizeHint().height()};
}

void TimeField::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    if (const auto typed = time()) setTime(*typed);
    setToolTip(isMisread() ? tr("This is not understood as a time. Write it as 09:30.") : QString());
}

} // namespace lodestar::widgets
