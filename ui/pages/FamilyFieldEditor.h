#pragma once

#include "core/records/Kind.h"
#include "ui/pages/FamilyContext.h"

#include <QWidget>

namespace lodestar::pages {

/// The field of a form for one value, made from its description: text, date, choice, yes or no, number, measure,
/// person. A value that is not stated is undefined; composites and lists are made of these.
class FamilyFieldEditor : public QWidget {
    Q_OBJECT

public:
    /// Null for what is not typed by a person (links between entries).
    static FamilyFieldEditor* make(const records::FieldDescription& field, const FamilyContext& context,
                                   QWidget* parent);

    [[nodiscard]] virtual QJsonValue value() const = 0;
    virtual void setValue(const QJsonValue& value) = 0;
    /// What is wrong with what was typed; empty if nothing.
    [[nodiscard]] virtual QString problem() const { return {}; }

Q_SIGNALS:
    void edited();

protected:
    using QWidget::QWidget;
    /// Puts `field` into this widget and lets the keyboard go to it.
    void hold(QWidget* field);
};

} // namespace lodestar::pages
