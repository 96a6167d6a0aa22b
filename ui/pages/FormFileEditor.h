#pragma once

#include "ui/pages/FormEditor.h"

class QPushButton;

namespace lodestar::widgets {
class Label;
}

namespace lodestar::pages {

/// A file as an answer: kept inside the answers, at most 5 MB.
class FormFileEditor final : public FormEditor {
    Q_OBJECT

public:
    FormFileEditor(const Ask& ask, QWidget* parent);

    void setValues(const QList<forms::Value>& values) override;
    [[nodiscard]] QList<forms::Value> values() const override { return m_values; }
    [[nodiscard]] QString misread() const override { return m_problem; }
    /// Takes this file.
    void take(const QString& path);

private:
    void refresh();

    bool m_repeats;
    QList<forms::Value> m_values;
    QString m_problem;
    widgets::Label* m_names = nullptr;
    QPushButton* m_away = nullptr;
};

} // namespace lodestar::pages
