#include "ui/widgets/Dialog.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/PromptLine.h"
#include "ui/widgets/ScrollColumn.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace lodestar::widgets {

namespace {

/// What the screen leaves for a window's inside, its title bar taken off.
int roomFor(const QDialog& dialog) {
    constexpr int titleBar = 40;
    return dialog.screen()->availableGeometry().height() - titleBar;
}

/// The height of all that stands in it, its words wrapped at the width that it has. (Qt gives a dialog two thirds of
/// the screen at most and squeezes what does not fit.)
int wholeHeight(const QDialog& dialog) {
    const QLayout* layout = dialog.layout();
    return layout->hasHeightForWidth() ? layout->totalHeightForWidth(dialog.width()) : dialog.sizeHint().height();
}

/// A body that is too tall for the screen scrolls, with its problem above and its buttons below always in sight.
void letScroll(QDialog& dialog, QVBoxLayout* body) {
    auto* inside = new QWidget(&dialog); // of this window already, so that Tab keeps its way
    auto* column = static_cast<QVBoxLayout*>(dialog.layout());
    const int place = column->indexOf(body);
    column->removeItem(body);
    body->setParent(nullptr);
    inside->setLayout(body);
    const int bar = dialog.style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    body->setContentsMargins(3, 3, 3 + bar, 3); // room for the ring of what has the keyboard, and for the bar
    auto* scroll = new ScrollColumn(&dialog);
    scroll->setBareContent(inside);
    column->insertWidget(place, scroll, 1);
    column->activate(); // the dialog's least height was that of the whole body
    const QMargins edges = column->contentsMargins();
    const int least = inside->minimumSizeHint().width() + edges.left() + edges.right();
    const int wide = std::max({dialog.width(), dialog.sizeHint().width(), least});
    dialog.resize(std::min(wide, dialog.screen()->availableGeometry().width()), roomFor(dialog));
}

} // namespace

Dialog::Dialog(const QString& title, QWidget* parent)
    : QDialog(parent)
    , m_title(new Label(title, theme::TypeRole::Section, theme::Colour::Text, this))
    , m_problem(new PromptLine({}, {}, this))
    , m_body(new QVBoxLayout)
    , m_buttons(new QHBoxLayout)
    , m_cancel(new QPushButton(tr("&Cancel"), this)) {
    // The title bar names no one; the title inside does.
    setWindowTitle(u"Lodestar"_s);
    setAccessibleName(title);
    setModal(true);
    m_problem->hide();
    m_body->setSpacing(8);
    m_buttons->setSpacing(10);
    m_buttons->addStretch(1);
    m_buttons->addWidget(m_cancel);
    m_cancel->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_title->wrapping());
    layout->addWidget(m_problem);
    layout->addLayout(m_body, 1);
    layout->addLayout(m_buttons);
    setMinimumWidth(theme::Theme::of(this).scaled(360));
    connect(m_cancel, &QPushButton::clicked, this, &Dialog::reject);
}

void Dialog::setProblem(const QString& strong, const QString& words) {
    m_problem->setWords(strong, words);
    m_problem->setVisible(!strong.isEmpty() || !words.isEmpty());
}

QPushButton* Dialog::addPrimary(const QString& text) {
    QPushButton* button = addDefault(text);
    connect(button, &QPushButton::clicked, this, &Dialog::accept);
    return button;
}

QPushButton* Dialog::addDefault(const QString& text) {
    auto* button = new QPushButton(text, this);
    button->setProperty("primary", true);
    button->setDefault(true);
    m_buttons->addWidget(button);
    return button;
}

QPushButton* Dialog::addButton(const QString& text) {
    auto* button = new QPushButton(text, this);
    button->setAutoDefault(false);
    m_buttons->insertWidget(m_buttons->indexOf(m_cancel), button);
    return button;
}

void Dialog::setCancelText(const QString& text) {
    m_cancel->setText(text);
}

bool Dialog::wouldLoseText() const {
    return m_edited;
}

bool Dialog::event(QEvent* event) {
    if (event->type() == QEvent::Show) {
        watchFields();
        fit();
    }
    const bool done = QDialog::event(event);
    // A sentence about what is wrong appeared: room for it is made, and whoever made the dialog smaller is left alone.
    if (event->type() == QEvent::LayoutRequest && isVisible() && wholeHeight(*this) > m_whole) fit();
    return done;
}

void Dialog::fit() {
    m_whole = wholeHeight(*this);
    const int room = roomFor(*this);
    if (m_body->parent() == layout() && m_whole > room) {
        QWidget* had = focusWidget();
        letScroll(*this, m_body);
        if (had != nullptr && isVisible()) had->setFocus();
    } else if (height() < std::min(m_whole, room)) {
        resize(width(), std::min(m_whole, room));
    }
}

void Dialog::watchFields() {
    if (std::exchange(m_watching, true)) return;
    const auto edited = [this] { m_edited = true; };
    const auto lines = findChildren<QLineEdit*>();
    for (QLineEdit* line : lines)
        connect(line, &QLineEdit::textEdited, this, edited);
    const auto texts = findChildren<QPlainTextEdit*>();
    for (QPlainTextEdit* text : texts)
        connect(text, &QPlainTextEdit::textChanged, this, edited);
}

Dialog::Typed Dialog::typed() const {
    Typed typed;
    if (!wouldLoseText()) return typed;
    const auto fields = findChildren<QWidget*>();
    for (const QWidget* each : fields) {
        const auto* line = qobject_cast<const QLineEdit*>(each);
        const auto* text = qobject_cast<const QPlainTextEdit*>(each);
        if ((line == nullptr || line->echoMode() != QLineEdit::Normal) && text == nullptr) continue;
        const QString words = line != nullptr ? line->text() : text->toPlainText();
        if (!words.trimmed().isEmpty()) typed.append({each->accessibleName(), words});
    }
    return typed;
}

void Dialog::reject() {
    if (wouldLoseText() && !m_asked) {
        m_asked = true;
        setProblem(tr("What you typed here is not saved yet."), tr("Leave once more to throw it away."));
        m_cancel->setText(tr("&Throw away"));
        m_cancel->setFocus(Qt::TabFocusReason);
        return;
    }
    QDialog::reject();
}

bool Dialog::ask(QWidget* parent, const QString& title, const QString& words, const QString& yes) {
    Dialog dialog(title, parent);
    dialog.body()->addWidget((new Label(words, theme::TypeRole::Body, theme::Colour::Text, &dialog))->wrapping());
    dialog.addPrimary(yes);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace lodestar::widgets
