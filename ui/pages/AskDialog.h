#pragma once

#include "ui/pages/ActDialog.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace lodestar::widgets {
class TextBox;
class TimeField;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// A dialog whose fields and act are given to it: for acts with a few fields, which need no class of their own.
class AskDialog final : public ActDialog {
    Q_OBJECT

public:
    using Act = std::function<Status(Work&)>;
    using Choices = QList<std::pair<QString, QString>>; ///< code, words

    AskDialog(Session& session, const QString& title, const QString& words, const QString& doIt, QWidget* parent);

    using ActDialog::form;

    QLineEdit* addLine(const QString& label, const QString& text = {});
    widgets::TextBox* addText(const QString& label, const QString& text = {});
    widgets::DateField* addDate(const QString& label, QDate date = {});
    widgets::TimeField* addTime(const QString& label, QTime time);
    QComboBox* addChoice(const QString& label, const Choices& choices, const QString& chosen = {});
    QSpinBox* addCount(const QString& label, int least, int most, int value);
    /// Ticks that may be set together; answers the codes of those set.
    std::function<QStringList()> addTicks(const QString& label, const Choices& choices, const QStringList& set);
    void addRow(const QString& label, QWidget* field) { form().addRow(label, field); }
    void addWide(QWidget* widget) { form().addWide(widget); }

    /// A field that is wrong: `wrong` answers words that say what would be right, or nothing. Asked before the act.
    void require(QWidget* field, std::function<QString()> wrong);
    /// Must not be left empty.
    void requireText(QWidget* field, const QString& words);
    /// A whole number of at least 1, or nothing where it may be empty.
    void requireNumber(QLineEdit* field, bool needed = false);
    static std::optional<int> number(const QLineEdit* field);
    static QString textOf(const QWidget* field);
    /// The day of a field, or no day.
    static QDate dayOf(const widgets::DateField* field);

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
