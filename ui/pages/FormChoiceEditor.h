#pragma once

#include "ui/pages/FormEditor.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace lodestar::widgets {
class ChoiceRow;
}

namespace lodestar::pages {

/// Answers that are chosen: yes or no, one of a few (side by side), one of many (a list that opens), several (boxes to
/// tick), and an answer of one's own where the form takes it.
class FormChoiceEditor final : public FormEditor {
    Q_OBJECT

public:
    FormChoiceEditor(const Ask& ask, QWidget* parent);

    void setValues(const QList<forms::Value>& values) override;
    [[nodiscard]] QList<forms::Value> values() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addRow();
    void addList();
    void addBoxes();
    void addOwn();
    void choose(int option);
    void tickedBox(int option);
    [[nodiscard]] QList<int> chosen() const;
    /// As it was given where it still means the same, so that it comes back unchanged.
    [[nodiscard]] forms::Value valueOf(int option) const;

    const forms::Item& m_item;
    QString m_name;
    QString m_language;
    std::vector<forms::Option> m_options;
    QList<forms::Value> m_given;
    widgets::ChoiceRow* m_row = nullptr;
    QComboBox* m_list = nullptr;
    QList<QCheckBox*> m_boxes;
    QLineEdit* m_own = nullptr;
    QPushButton* m_clear = nullptr;
};

} // namespace lodestar::pages
