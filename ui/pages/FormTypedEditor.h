#pragma once

#include "ui/pages/FormEditor.h"

class QVBoxLayout;

namespace lodestar::pages {

/// Answers that are typed: numbers, texts, dates, times, addresses, quantities, references. One field for each answer,
/// and one more on request where the question repeats.
class FormTypedEditor final : public FormEditor {
    Q_OBJECT

public:
    FormTypedEditor(const Ask& ask, QWidget* parent);

    void setValues(const QList<forms::Value>& values) override;
    [[nodiscard]] QList<forms::Value> values() const override;
    [[nodiscard]] QString misread() const override;

private:
    struct Field;
    Field* addField();
    [[nodiscard]] forms::Value valueOf(const Field& field) const;
    void showTyped(Field& field) const;

    const forms::Item& m_item;
    QString m_name;
    const Clock& m_clock;
    QVBoxLayout* m_column = nullptr;
    QList<Field*> m_fields;
};

} // namespace lodestar::pages
