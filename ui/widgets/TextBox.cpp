#include "ui/widgets/TextBox.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Speech.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>

#include <cmath>

namespace lodestar::widgets {

namespace {

constexpr int padding = 5; // with the document's own margin of 4 and the frame: about 8 from the edge

}

TextBox::TextBox(const QString& name, QWidget* parent)
    : QPlainTextEdit(parent) {
    Speech::name(this, name);
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportMargins(padding - 1, 2, padding - 1, 2);
    connect(this, &QPlainTextEdit::textChanged, this, &TextBox::fit);
    connect(this, &QPlainTextEdit::textChanged, this, &TextBox::textEdited);
    connect(&theme::Theme::of(this), &theme::Theme::changed, this, &TextBox::fit);
    fit();
}

void TextBox::setLines(int least, int most) {
    m_least = least;
    m_most = std::max(least, most);
    fit();
}

void TextBox::setText(const QString& text) {
    if (text == toPlainText()) return;
    const int at = textCursor().position();
    const QSignalBlocker quiet(this);
    setPlainText(text);
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::min(at, static_cast<int>(text.size())));
    setTextCursor(cursor);
    fit();
}

void TextBox::fit() {
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        lines += std::max(1, block.layout() ? block.layout()->lineCount() : 1);
    const double line = QFontMetricsF(font()).lineSpacing();
    const double edges = 2 * document()->documentMargin() + 2 * frameWidth() + 4;
    const int height = static_cast<int>(std::ceil(std::clamp(lines, m_least, m_most) * line + edges));
    setVerticalScrollBarPolicy(lines > m_most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    if (height == m_height) return;
    m_height = height;
    updateGeometry();
}

QSize TextBox::sizeHint() const {
    return {theme::Theme::of(this).scaled(320), m_height};
}

QSize TextBox::minimumSizeHint() const {
    return {120, m_height};
}

void TextBox::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    fit();
}

} // namespace lodestar::widgets
