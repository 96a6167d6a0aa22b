#pragma once

#include <QDialog>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace lodestar::widgets {

class Label;
class PromptLine;

/// A question that needs an answer before work goes on: title, body, buttons with Alt letters, the primary one last.
/// Esc never loses text: when something was typed, the first Esc asks, in the dialog itself.
class Dialog : public QDialog {
    Q_OBJECT

public:
    explicit Dialog(const QString& title, QWidget* parent = nullptr);

    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    /// Says what went wrong at the top of the body; empty takes it away.
    void setProblem(const QString& strong, const QString& words = {});
    /// "&Keep" ...: answers with accept(); the default button.
    QPushButton* addPrimary(const QString& text);
    /// The default button of a dialog that closes only when what it asks for is right and done: whoever adds it
    /// connects it, and accepts.
    QPushButton* addDefault(const QString& text);
    /// A button that does something else; the dialog stays open unless told otherwise.
    QPushButton* addButton(const QString& text);
    /// "Cancel" by default: the button of Esc.
    void setCancelText(const QString& text);

    /// What was typed in a dialog, field by field: the label and the words.
    using Typed = QList<std::pair<QString, QString>>;
    /// What would be lost if it closed now; nothing of passphrases, nothing where no field was edited.
    [[nodiscard]] Typed typed() const;

    void reject() override;

    /// Asks one question with two answers and no text; true for `yes`.
    static bool ask(QWidget* parent, const QString& title, const QString& words, const QString& yes);

protected:
    /// True when closing would lose something typed; by default: some field of the dialog was edited.
    [[nodiscard]] virtual bool wouldLoseText() const;
    bool event(QEvent* event) override;

private:
    void watchFields();
    /// As tall as what stands in it, where it was lower; what is too tall for the screen scrolls.
    void fit();

    Label* m_title = nullptr;
    PromptLine* m_problem = nullptr;
    QVBoxLayout* m_body = nullptr;
    QHBoxLayout* m_buttons = nullptr;
    QPushButton* m_cancel = nullptr;
    int m_whole = 0; ///< height of what stood in it when it was last looked at
    bool m_watching = false;
    bool m_edited = false;
    bool m_asked = false;
};

} // namespace lodestar::widgets
