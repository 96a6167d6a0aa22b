#pragma once

#include <QPlainTextEdit>

namespace lodestar::widgets {

/// Free text that grows with what is written, from `leastLines` to `mostLines`. Tab goes on to the next field.
class TextBox final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit TextBox(const QString& name, QWidget* parent = nullptr);

    void setLines(int least, int most);
    [[nodiscard]] QString text() const { return toPlainText(); }
    /// Without telling textEdited, and keeping the caret where it was as far as it can be.
    void setText(const QString& text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// By a person: each keystroke is kept by the page's draft.
    void textEdited();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    int m_least = 3;
    int m_most = 14;
    int m_height = 0;
};

} // namespace lodestar::widgets
