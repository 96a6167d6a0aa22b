#pragma once

#include "core/forms/Form.h"

#include <QWidget>

namespace lodestar {
class Clock;
}

namespace lodestar::pages {

/// The field or fields that answer one question of a form.
class FormEditor : public QWidget {
    Q_OBJECT

public:
    /// What the fields of one question need to know.
    struct Ask {
        const forms::Item& item;
        QString name; ///< spoken with each field
        QString language;
        const Clock& clock;
    };

    using QWidget::QWidget;

    /// The fields that fit the question.
    static FormEditor* make(const Ask& ask, QWidget* parent);

    virtual void setValues(const QList<forms::Value>& values) = 0;
    /// What is answered; what cannot be read stands in it as typed (forms::Value::unread) and is told by `misread`.
    [[nodiscard]] virtual QList<forms::Value> values() const = 0;
    /// What was typed and cannot be an answer, as a sentence; empty if nothing.
    [[nodiscard]] virtual QString misread() const { return {}; }

Q_SIGNALS:
    void edited();
    /// The person has left the field: what is wrong may be said now.
    void left();
};

} // namespace lodestar::pages
