#pragma once

#include "core/forms/Answers.h"

#include <QWidget>

class QVBoxLayout;

namespace lodestar {
class Clock;
}
namespace lodestar::widgets {
class Label;
}

namespace lodestar::pages {

class FormEditor;

/// One question of a form: its words, its field, what is wrong with the answer, and room for the items below it.
class FormRow final : public QWidget {
    Q_OBJECT

public:
    FormRow(forms::Node& node, const QString& language, const Clock& clock, QWidget* parent);

    [[nodiscard]] forms::Node& node() const { return m_node; }
    [[nodiscard]] FormEditor* editor() const { return m_editor; }
    /// Words under the field; empty takes them away.
    void setProblem(const QString& words);
    /// Where the items below the question stand, made anew.
    QVBoxLayout* freshItems();
    /// What was typed and cannot be an answer.
    [[nodiscard]] QString misread() const;
    void focusField();

    /// The words of an item as shown: prefix and text.
    static QString wordsOf(const forms::Item& item, const QString& language);

Q_SIGNALS:
    void edited();
    void left();

private:
    void addWords(const QString& language);

    forms::Node& m_node;
    QVBoxLayout* m_column = nullptr;
    FormEditor* m_editor = nullptr;
    widgets::Label* m_problem = nullptr;
    QWidget* m_items = nullptr;
};

} // namespace lodestar::pages
