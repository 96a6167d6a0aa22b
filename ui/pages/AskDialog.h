#pragma once

#include "ui/pages/ActDialog.h"

class QComboBox;
class QLineEdit;

namespace lodestar::widgets {
class TextBox;
}

namespace lodestar::pages {

/// A dialog whose fields and act are given to it: for acts with a few fields, which need no class of their own.
class AskDialog final : public ActDialog {
    Q_OBJECT

public:
    using Act = std::function<Status(Work&)>;

    AskDialog(Session& session, const QString& title, const QString& words, const QString& doIt, QWidget* parent);

    using ActDialog::form;

    QLineEdit* addLine(const QString& label, const QString& text = {});
    widgets::TextBox* addText(const QString& label, const QString& text = {});
    widgets::DateField* addDate(const QString& label, QDate date = {});
    QComboBox* addChoice(const QString& label, const QList<std::pair<QString, QString>>& choices,
                         const QString& chosen = {});

    /// A field that is wrong: `wrong` answers words that say what would be right, or nothing. Asked before the act.
    void require(QWidget* field, std::function<QString()> wrong);
    /// Must not be left empty.
    void requireText(QWidget* field, const QString& words);
    /// A whole number of at least 1, or nothing where it may be empty.
    void requireNumber(QLineEdit* field, bool needed = false);
    static std::optional<int> number(const QLineEdit* field);
    static QString textOf(const QWidget* field);

    /// What is done: made when the button is pressed, with the values of then. Opens the dialog, which goes when
    /// closed.
    void ask(std::function<Act()> make);

protected:
    bool check() override;
    std::function<Status(Work&)> act() override;

private:
    std::function<Act()> m_make;
    QList<std::pair<QWidget*, std::function<QString()>>> m_checks;
};

} // namespace lodestar::pages
